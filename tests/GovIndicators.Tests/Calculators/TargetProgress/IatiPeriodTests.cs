using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;

namespace GovIndicators.Tests.Calculators;

public class IatiPeriodTests
{
    [Theory]
    [InlineData(IatiMeasure.Unit, "3.5", IatiFinding.Ok)]
    [InlineData(IatiMeasure.Percentage, "abc", IatiFinding.Warning)]
    [InlineData(IatiMeasure.Nominal, "", IatiFinding.Error)]
    [InlineData(IatiMeasure.Unit, "1,234", IatiFinding.Warning)]
    [InlineData(IatiMeasure.Qualitative, null, IatiFinding.Ok)]
    [InlineData(IatiMeasure.Qualitative, "abc", IatiFinding.Warning)]
    public void Values_follow_the_rules_8_8_1_to_8_10_3(IatiMeasure measure, string? value, IatiFinding finding) =>
        Assert.Equal(finding, IatiPeriod.CheckValue(measure, value));

    [Fact]
    public void A_measure_that_the_standard_does_not_know_is_refused() =>
        Assert.StartsWith("Expected a measure from 1 to 5.", Assert.Throws<ArgumentOutOfRangeException>(() => IatiPeriod.CheckValue((IatiMeasure)6, "1")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_period_starts_before_it_ends()
    {
        var day = new LocalDate(2024, 1, 1);
        Assert.Equal(IatiFinding.Ok, IatiPeriod.CheckPeriod(day, day.PlusDays(1)));
        Assert.Equal(IatiFinding.Error, IatiPeriod.CheckPeriod(day, day));
    }

    [Fact]
    public void Not_met_is_missed_once_the_period_is_over()
    {
        Assert.Equal(ProgressStatus.Progressing, IatiPeriod.Of(30, 50, Direction.HigherIsBetter, isOver: false, baseline: 15).Status);
        Assert.Equal(ProgressStatus.Deteriorating, IatiPeriod.Of(10, 50, Direction.HigherIsBetter, isOver: false, baseline: 15).Status);
        Assert.Equal(ProgressStatus.Missed, IatiPeriod.Of(30, 50, Direction.HigherIsBetter, isOver: true, baseline: 15).Status);
        Assert.Equal(ProgressStatus.Achieved, IatiPeriod.Of(53, 50, Direction.HigherIsBetter, isOver: true, baseline: 15).Status);
    }

    [Fact]
    public void Without_a_baseline_or_a_direction_it_says_so()
    {
        Assert.Equal(NoAnswer.NoBaseline, IatiPeriod.Of(30, 50, Direction.HigherIsBetter, isOver: false).Reason);
        // Not met is all that can be said: without a value from before nobody knows whether 30 is closer.
        Assert.All([Faithfulness.Strict, Faithfulness.AsPublished], mode => Assert.Equal(
            (IatiPeriod.NotMet, ProgressStatus.NotAssessable, NoAnswer.NoBaseline),
            IatiPeriod.Of(30, 50, Direction.HigherIsBetter, isOver: false, mode: mode) is var said ? (said.Label, said.Status, said.Reason) : default));
        Assert.Equal(NoAnswer.DirectionUnknown, IatiPeriod.Of(30, 50, Direction.Unknown, isOver: false, mode: Faithfulness.AsPublished).Reason);
        Assert.Equal(NoAnswer.EmptyDenominator, IatiPeriod.Of(30, 0, Direction.LowerIsBetter, isOver: false, mode: Faithfulness.AsPublished).Reason);
        Assert.Equal(NoAnswer.BaselineMeetsTarget, IatiPeriod.Of(30, 50, Direction.HigherIsBetter, isOver: false, baseline: 60).Reason);
        Assert.Null(IatiPeriod.ActualOverTarget(5, 0));
    }

    [Fact, Law("progress.actual-over-target")]
    public void Actual_over_target_ignores_the_unit() =>
        Prop.ForAll(Any.SmallNumber, Any.Step, (actual, target) =>
            IatiPeriod.ActualOverTarget(actual, target) == IatiPeriod.ActualOverTarget(actual * 4, target * 4) && IatiPeriod.ActualOverTarget(target, target)!.Value.Value == 100).Check(Any.Thousand);

    [Fact, Law("progress.iati-met")]
    public void What_is_met_ascending_is_not_met_descending_unless_it_is_equal() =>
        Prop.ForAll(Any.SmallNumber, Any.SmallNumber, (actual, target) =>
            (IatiPeriod.IsMet(actual, target, Direction.HigherIsBetter) == IatiPeriod.IsMet(actual, target, Direction.LowerIsBetter)) == (actual == target)
            && IatiPeriod.IsMet(actual, target, Direction.Unknown) is null).Check(Any.Thousand);
}
