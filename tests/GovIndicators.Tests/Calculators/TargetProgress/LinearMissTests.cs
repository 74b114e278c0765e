using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public class LinearMissTests
{
    [Theory]
    [InlineData(102, "sun")]           // misses 2 of the 42 that are left
    [InlineData(104, "lightCloud")]
    [InlineData(110, "lightCloud")]
    [InlineData(112, "cloud")]
    [InlineData(58, "storm")]
    public void The_symbol_follows_from_the_share_missed(double target, string symbol)
    {
        // 50 to 60 in five years, twenty years left: 100 is projected.
        double[] values = [50, 52, 54, 56, 58, 60];
        var direction = target < 60 ? Direction.LowerIsBetter : Direction.HigherIsBetter;
        var statement = LinearMiss.TowardTarget(values, target, 20, direction);
        Assert.Equal(symbol, statement.Label!.Code);
        Assert.Equal(100, statement.Projected);
    }

    [Fact]
    public void Standing_still_is_not_moving_in_the_right_direction() =>
        Assert.Equal(LinearMiss.Storm, LinearMiss.TowardTarget([50, 50, 50, 50], 60, 10, Direction.HigherIsBetter).Label);

    [Fact]
    public void Only_the_last_six_values_count() =>
        Assert.Equal(2, LinearMiss.TowardTarget([900, 1, 50, 52, 54, 56, 58, 60], 80, 10, Direction.HigherIsBetter).Observed);

    [Fact]
    public void A_band_is_judged_by_its_nearer_end()
    {
        var below = LinearMiss.TowardTarget([80, 82, 84, 86], 0, 5, Direction.InsideBand(95, 105));
        Assert.Equal((96.0, LinearMiss.Sun), (below.Projected!.Value, below.Label));
        var above = LinearMiss.TowardTarget([120, 118, 116, 115], 0, 2, Direction.InsideBand(95, 105));
        Assert.Equal(LinearMiss.Cloud, above.Label);
        Assert.Equal(ProgressStatus.Achieved, LinearMiss.TowardTarget([80, 90, 95, 96], 0, 5, Direction.InsideBand(95, 105)).Status);
        Assert.Equal(LinearMiss.Cloud, LinearMiss.ConstantTarget([80, 82, 84, 86], 0, Direction.InsideBand(95, 105)).Label);
    }

    // Whether the mean change leads toward the band: from below by rising, from above by falling; inside nothing has to change.
    [Theory]
    [InlineData(80, 2, "cloud")]
    [InlineData(80, -2, "storm")]
    [InlineData(120, -2, "cloud")]
    [InlineData(120, 2, "storm")]
    [InlineData(99, -1, "sun")]
    [InlineData(101, 1, "sun")]
    public void Toward_a_band_is_up_from_below_and_down_from_above(double first, double step, string symbol) => Assert.Equal(
        symbol,
        LinearMiss.ConstantTarget([first, first + step, first + (2 * step), first + (3 * step)], 0, Direction.InsideBand(95, 105)).Label!.Code);

    [Fact]
    public void The_worst_symbol_stands_for_several_targets()
    {
        var sun = LinearMiss.TowardTarget([50, 52, 54, 56, 58, 60], 80, 10, Direction.HigherIsBetter);
        var cloud = LinearMiss.TowardTarget([50, 51, 52, 53, 54, 55], 80, 10, Direction.HigherIsBetter);
        var none = LinearMiss.TowardTarget([50, 51, 52], 80, 10, Direction.HigherIsBetter);
        Assert.Equal(cloud, LinearMiss.Worst([sun, none, cloud]));
        Assert.Null(LinearMiss.Worst([none]));
        var stranger = GapClosed.AgainstTime(0, 2020, 5, 2025, Direction.HigherIsBetter, 10, 2030);
        Assert.Equal(
            "The statement 'gap-closed: in-time (on-track), 1' is no weather symbol; expected statements of the method linear-miss. (Parameter 'statements')",
            Assert.Throws<ArgumentException>(() => LinearMiss.Worst([sun, stranger])).Message);
    }

    [Fact]
    public void The_next_target_is_the_first_whose_year_is_not_over()
    {
        (double, double)[] targets = [(2030, 60), (2025, 40)];
        Assert.Equal((2025, 40), LinearMiss.NextTarget(targets, 2025));
        Assert.Equal((2030, 60), LinearMiss.NextTarget(targets, 2026));
        Assert.Null(LinearMiss.NextTarget(targets, 2031));
    }

    [Fact]
    public void No_answer_says_why()
    {
        Assert.Equal(NoAnswer.DirectionUnknown, LinearMiss.TowardTarget([1, 2, 3, 4], 9, 5, Direction.Unknown).Reason);
        Assert.Equal(NoAnswer.NotReported, LinearMiss.TowardTarget([], 9, 5, Direction.HigherIsBetter).Reason);
        Assert.Equal(NoAnswer.TooFewObservations, LinearMiss.TowardTarget([1, 2, 3], 9, 5, Direction.HigherIsBetter).Reason);
        Assert.Equal(NoAnswer.TooFewObservations, LinearMiss.DirectionOnly([1, 2, 3], Direction.HigherIsBetter).Reason);
        Assert.Equal(NoAnswer.DirectionUnknown, LinearMiss.ConstantTarget([1, 2, 3, 4], 9, Direction.Unknown).Reason);
        Assert.Equal(NoAnswer.NotReported, LinearMiss.ConstantTarget([], 9, Direction.HigherIsBetter).Reason);
        Assert.Equal(NoAnswer.DirectionUnknown, LinearMiss.DirectionOnly([1, 2, 3, 4], Direction.Unknown).Reason);
        Assert.Equal(NoAnswer.MethodDoesNotApply, LinearMiss.DirectionOnly([1, 2, 3, 4], Direction.InsideBand(0, 1)).Reason);
    }

    // Three values are no trend; the last of them may have reached the target all the same, which the published rule does not ask.
    [Fact]
    public void A_constant_target_that_is_met_needs_no_trend()
    {
        var (strict, published) = (LinearMiss.ConstantTarget([1, 2, 9], 9, Direction.HigherIsBetter), LinearMiss.ConstantTarget([1, 2, 9], 9, Direction.HigherIsBetter, Faithfulness.AsPublished));
        Assert.Equal((LinearMiss.Sun, ProgressStatus.Achieved, NoAnswer.TooFewObservations), (strict.Label, strict.Status, strict.Reason));
        Assert.Equal((LinearMiss.NotCalculated, NoAnswer.TooFewObservations), (published.Label, published.Reason));
        var below = LinearMiss.ConstantTarget([1, 9, 8], 9, Direction.HigherIsBetter);
        Assert.Equal((LinearMiss.NotCalculated, NoAnswer.TooFewObservations), (below.Label, below.Reason));
    }

    [Fact]
    public void What_is_not_finite_is_refused_by_name()
    {
        Refused("target", () => LinearMiss.TowardTarget([1, 2], double.NaN, 5, Direction.Unknown));
        Refused("yearsToTarget", () => LinearMiss.TowardTarget([1, 2], 9, double.NaN, Direction.Unknown));
        Refused("values", () => LinearMiss.TowardTarget([1, double.NaN], 9, 5, Direction.Unknown));
        Refused("target", () => LinearMiss.ConstantTarget([1, 2], double.NaN, Direction.Unknown));
        Refused("values", () => LinearMiss.ConstantTarget([1, double.NaN], 9, Direction.Unknown));
        Refused("values", () => LinearMiss.DirectionOnly([1, double.NaN], Direction.Unknown));
        Refused("lower", () => LinearMiss.WeakestBound(double.NaN, 3, Direction.Unknown));
        Refused("upper", () => LinearMiss.WeakestBound(3, double.NaN, Direction.Unknown));

        static void Refused(string name, Func<object?> ask) => Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(ask).ParamName);
    }

    [Fact]
    public void An_interval_upside_down_is_refused() => Assert.Equal(
        "The interval runs from 5 to 3, which is upside down; give the lower bound first. (Parameter 'upper')",
        Assert.Throws<ArgumentException>(() => LinearMiss.WeakestBound(5, 3, Direction.HigherIsBetter)).Message);

    [Fact, Law("progress.weakest-bound")]
    public void Whoever_meets_a_bound_of_the_interval_meets_the_weakest() =>
        Prop.ForAll(Any.SmallNumber, Any.Step, Any.SmallNumber, (lower, width, value) =>
            Meets(value, lower, lower + width, Direction.HigherIsBetter) && Meets(value, lower, lower + width, Direction.LowerIsBetter)).Check(Any.Thousand);

    [Fact, Law("progress.linear-constant-target")]
    public void A_better_last_value_never_worsens_the_symbol_of_a_constant_target() =>
        Prop.ForAll(Any.AnnualValues, Any.SmallNumber, Any.Step, (values, target, step) =>
        {
            double[] better = [.. values[..^1], values[^1] + step];
            return LinearMiss.ConstantTarget(better, target, Direction.HigherIsBetter).Status >= LinearMiss.ConstantTarget(values, target, Direction.HigherIsBetter).Status;
        }).Check(Any.Thousand);

    [Fact, Law("progress.linear-constant-target")]
    public void A_target_in_a_year_that_is_met_has_the_symbol_of_a_constant_target() =>
        Prop.ForAll(Any.AnnualValues, values => LinearMiss.TowardTarget(values, values[^1], 5, Direction.HigherIsBetter).Label
            == LinearMiss.ConstantTarget(values, values[^1], Direction.HigherIsBetter).Label).Check(Any.Thousand);

    [Fact, Law("progress.linear-direction")]
    public void A_better_last_value_never_worsens_the_symbol_of_a_direction_and_mirrors_agree() =>
        Prop.ForAll(Any.AnnualValues, Any.Step, (values, step) =>
        {
            double[] better = [.. values[..^1], values[^1] + step];
            double[] mirrored = [.. values.Select(value => -value)];
            var statement = LinearMiss.DirectionOnly(values, Direction.HigherIsBetter);
            return LinearMiss.DirectionOnly(better, Direction.HigherIsBetter).Status >= statement.Status
                && LinearMiss.DirectionOnly(mirrored, Direction.LowerIsBetter).Label == statement.Label;
        }).Check(Any.Thousand);

    private static bool Meets(double value, double lower, double upper, Direction direction) =>
        !(Reached.By(value, lower, direction) || Reached.By(value, upper, direction)) || Reached.By(value, LinearMiss.WeakestBound(lower, upper, direction)!.Value, direction);
}
