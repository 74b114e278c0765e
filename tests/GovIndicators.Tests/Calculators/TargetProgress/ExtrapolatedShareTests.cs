using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public class ExtrapolatedShareTests
{
    [Fact]
    public void A_target_of_zero_needs_no_replacement()
    {
        // EUSTAT: expected 24 (18/24)^(15/7) = 12.956..., of the way from 24 to 0 that is (24 - 12.956...)/24.
        var statement = ExtrapolatedShare.TowardTarget(24, 2015, 18, 2022, Direction.LowerIsBetter, 0, 2030);
        Assert.Equal((24 - 12.956430732147) / 24, statement.Ratio!.Value, 1e-9);
        Assert.Equal(ProgressStatus.NeedsAcceleration, statement.Status);
    }

    [Fact]
    public void What_is_not_finite_is_refused_by_name()
    {
        string[] names = ["baseline", "baselineYear", "value", "year", "target"];
        for (var i = 0; i < names.Length; i++)
        {
            double[] x = [.. names.Select((_, place) => place == i ? double.NaN : place + 1)];
            Assert.Equal(names[i], Assert.Throws<ArgumentOutOfRangeException>(() => ExtrapolatedShare.TowardTarget(x[0], x[1], x[2], x[3], Direction.Unknown, x[4])).ParamName);
            if (i < 4) Assert.Equal(names[i], Assert.Throws<ArgumentOutOfRangeException>(() => ExtrapolatedShare.WithoutTarget(x[0], x[1], x[2], x[3], Direction.Unknown)).ParamName);
        }
    }

    [Fact]
    public void No_answer_says_why()
    {
        Assert.Equal(NoAnswer.ZeroBase, ExtrapolatedShare.TowardTarget(0, 2015, 1, 2022, Direction.HigherIsBetter, 10, 2030, Faithfulness.AsPublished).Reason);
        Assert.Equal(NoAnswer.SignChange, ExtrapolatedShare.TowardTarget(-1, 2015, 1, 2022, Direction.HigherIsBetter, 10, 2030).Reason);
        Assert.Equal(NoAnswer.SignChange, ExtrapolatedShare.TowardTarget(-5, 2015, -1, 2022, Direction.HigherIsBetter, 10, 2030).Reason);
        Assert.Equal(NoAnswer.TargetEqualsBaseline, ExtrapolatedShare.TowardTarget(5, 2015, 4, 2022, Direction.HigherIsBetter, 5, 2030).Reason);
        Assert.Equal(NoAnswer.NoTimePassed, ExtrapolatedShare.TowardTarget(5, 2015, 4, 2015, Direction.HigherIsBetter, 6, 2030).Reason);
        Assert.Equal(NoAnswer.NoTimeLeft, ExtrapolatedShare.TowardTarget(5, 2030, 4, 2031, Direction.HigherIsBetter, 6, 2030).Reason);
        Assert.Equal(NoAnswer.DirectionUnknown, ExtrapolatedShare.WithoutTarget(5, 2015, 4, 2020, Direction.Unknown).Reason);
        Assert.Equal(NoAnswer.MethodDoesNotApply, ExtrapolatedShare.WithoutTarget(5, 2015, 4, 2020, Direction.InsideBand(1, 2)).Reason);
    }

    [Theory]
    [InlineData(1.02, 3)]
    [InlineData(1.005, 2)]
    [InlineData(1.0049, 1)]
    [InlineData(0.99, 1)]
    public void Growth_alone_is_held_against_2_and_half_a_percent(double growth, double score)
    {
        Assert.Equal(score, ExtrapolatedShare.WithoutTarget(1, 2020, growth + 1e-12, 2021, Direction.HigherIsBetter).Score);
        Assert.Equal(growth < 1 ? ProgressStatus.Deteriorating : ExtrapolatedShare.WithoutTarget(1, 2020, growth + 1e-12, 2021, Direction.HigherIsBetter).Label!.Status,
            ExtrapolatedShare.WithoutTarget(1, 2020, growth + 1e-12, 2021, Direction.HigherIsBetter).Status);
    }

    [Fact, Law("progress.extrapolated-trend")]
    public void More_growth_in_the_good_direction_never_worsens_the_trend() =>
        Prop.ForAll(Any.PositiveJourney, Any.Step, (journey, step) =>
        {
            var better = journey.Better(step);
            return better.Value <= 0 || Trend(better).Status >= Trend(journey).Status;
        }).Check(Any.Thousand);

    [Fact, Law("progress.extrapolated-trend")]
    public void Mirrored_trends_have_the_same_status() =>
        Prop.ForAll(Any.Journey, journey => Trend(journey).Status == Trend(journey.Mirrored()).Status && Trend(journey).Ratio == Trend(journey.Mirrored()).Ratio).Check(Any.Thousand);

    [Fact, Law("progress.extrapolated-share")]
    public void A_value_on_the_geometric_trajectory_covers_the_whole_way() =>
        Prop.ForAll(Any.PositiveJourney, journey =>
        {
            if (journey.Target == journey.Baseline) return true;
            var due = journey.BaselineYear + 25;
            var onTheWay = Pace.GeometricTrajectory(journey.Baseline, journey.BaselineYear, journey.Target, due, journey.Year)!.Value;
            var up = journey.Target > journey.Baseline;
            var statement = ExtrapolatedShare.TowardTarget(journey.Baseline, journey.BaselineYear, onTheWay, journey.Year, up ? Direction.HigherIsBetter : Direction.LowerIsBetter, journey.Target, due);
            return Math.Abs(statement.Projected!.Value - journey.Target) < 1e-9 * Math.Max(journey.Target, journey.Baseline) && statement.Status == ProgressStatus.OnTrack;
        }).Check(Any.Thousand);

    private static ProgressStatement Trend(AnyJourney journey) =>
        ExtrapolatedShare.WithoutTarget(journey.Baseline, journey.BaselineYear, journey.Value, journey.Year, journey.Direction);
}
