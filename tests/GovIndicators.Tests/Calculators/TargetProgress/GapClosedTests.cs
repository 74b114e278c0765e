using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using GovIndicators.Tests.Quantities;

namespace GovIndicators.Tests.Calculators;

public class GapClosedTests
{
    [Fact]
    public void It_is_defined_for_zero_and_negative_values()
    {
        Assert.Equal(50, GapClosed.Share(-10, 0, 10)!.Value.Value);
        Assert.Equal(20, GapClosed.Share(0, 1, 5)!.Value.Value);
        Assert.Equal(ProgressStatus.OnTrack, GapClosed.AgainstTime(-10, 2020, 0, 2025, Direction.HigherIsBetter, 10, 2030).Status);
    }

    [Theory]
    [InlineData(25, ProgressStatus.OnTrack)]
    [InlineData(24, ProgressStatus.NeedsAcceleration)]
    [InlineData(12.5, ProgressStatus.NeedsAcceleration)]
    [InlineData(12, ProgressStatus.Limited)]
    [InlineData(0, ProgressStatus.Limited)]
    [InlineData(-1, ProgressStatus.Deteriorating)]
    [InlineData(50, ProgressStatus.Achieved)]
    [InlineData(60, ProgressStatus.Achieved)]
    public void Half_way_through_half_the_gap_is_in_time(double value, ProgressStatus status) =>
        Assert.Equal(status, GapClosed.AgainstTime(0, 2020, value, 2025, Direction.HigherIsBetter, 50, 2030).Status);

    [Fact]
    public void More_than_the_whole_gap_is_shown_and_is_achieved()
    {
        var statement = GapClosed.AgainstTime(100, 2020, 50, 2025, Direction.LowerIsBetter, 60, 2030);
        Assert.Equal((1.25, 0.5, 2.5), (statement.Observed!.Value, statement.Required!.Value, statement.Ratio!.Value));
        Assert.Equal(ProgressStatus.Achieved, statement.Status);
        Assert.Equal(0, statement.Projected);    // 50 in five years, 100 in ten
    }

    [Fact]
    public void After_the_date_only_met_and_missed_are_left()
    {
        Assert.Equal(GapClosed.Missed, GapClosed.AgainstTime(0, 2020, 49, 2030, Direction.HigherIsBetter, 50, 2030).Label);
        Assert.Equal(1, GapClosed.AgainstTime(0, 2020, 49, 2035, Direction.HigherIsBetter, 50, 2030).Required);
        Assert.Equal(GapClosed.Achieved, GapClosed.AgainstTime(0, 2020, 51, 2035, Direction.HigherIsBetter, 50, 2030).Label);
    }

    [Fact]
    public void In_a_band_the_distance_to_the_band_is_the_gap()
    {
        var band = Direction.InsideBand(97, 103);
        Assert.Equal(50, GapClosed.ShareToBand(87, 92, 97, 103)!.Value.Value);
        Assert.Equal(50, GapClosed.ShareToBand(87, 108, 97, 103)!.Value.Value);
        Assert.Equal(100, GapClosed.ShareToBand(87, 100, 97, 103)!.Value.Value);
        Assert.Null(GapClosed.ShareToBand(100, 108, 97, 103));
        Assert.Equal(ProgressStatus.OnTrack, GapClosed.AgainstTime(87, 2020, 108, 2025, band, 0, 2030).Status);
        Assert.Equal(ProgressStatus.Achieved, GapClosed.AgainstTime(87, 2020, 103, 2025, band, 0, 2030).Status);
        Assert.Equal(ProgressStatus.Deteriorating, GapClosed.AgainstTime(100, 2020, 108, 2025, band, 0, 2030).Status);
        Assert.Throws<ArgumentException>(() => GapClosed.ShareToBand(87, 92, 103, 97));
    }

    [Fact]
    public void No_answer_says_why()
    {
        Assert.Equal(NoAnswer.DirectionUnknown, GapClosed.AgainstTime(0, 2020, 5, 2025, Direction.Unknown, 10, 2030).Reason);
        Assert.Equal(NoAnswer.TargetEqualsBaseline, GapClosed.AgainstTime(10, 2020, 5, 2025, Direction.HigherIsBetter, 10, 2030).Reason);
        Assert.Equal(NoAnswer.NoTimePassed, GapClosed.AgainstTime(0, 2020, 5, 2020, Direction.HigherIsBetter, 10, 2030).Reason);
        Assert.Equal(NoAnswer.BeforeStart, GapClosed.AgainstTime(0, 2020, 5, 2019, Direction.HigherIsBetter, 10, 2030).Reason);
        Assert.Equal(NoAnswer.NoTimeLeft, GapClosed.AgainstTime(0, 2020, 5, 2025, Direction.HigherIsBetter, 10, 2020).Reason);
        Assert.Equal(NoAnswer.BaselineMeetsTarget, GapClosed.AgainstTime(20, 2020, 5, 2025, Direction.HigherIsBetter, 10, 2030).Reason);
        Assert.Equal(NoAnswer.TooLarge, GapClosed.AgainstTime(-1.7e308, 2020, 1e308, 2025, Direction.HigherIsBetter, 1.7e308, 2030).Reason);
    }

    [Fact]
    public void What_is_not_finite_is_refused_by_name()
    {
        Each(["baseline", "value", "target"], x => GapClosed.Share(x[0], x[1], x[2]));
        Each(["baseline", "value"], x => GapClosed.ShareToBand(x[0], x[1], 97, 103));
        Each(
            ["baseline", "baselineYear", "value", "year", "target", "targetYear"],
            x => GapClosed.AgainstTime(x[0], x[1], x[2], x[3], Direction.Unknown, x[4], x[5]));

        static void Each(string[] names, Func<double[], object?> ask)
        {
            for (var i = 0; i < names.Length; i++)
            {
                double[] values = [.. names.Select((_, place) => place == i ? double.NaN : place + 1)];
                Assert.Equal(names[i], Assert.Throws<ArgumentOutOfRangeException>(() => ask(values)).ParamName);
            }
        }
    }

    // By hand: 1 of 3 is 33.33... percent, which no decimal holds: the ends are one unit of its last digit beside the rounded quotient.
    [Fact]
    public void Bounds_of_the_share_are_moved_outward_by_one_unit_and_hold_for_small_gaps()
    {
        var third = GapClosed.BoundsOf(0, Bounds.Exactly(1), 3)!.Value;
        Assert.True(new Exact(100, 3).LiesIn(third));
        Assert.Equal(new decimal(2, 0, 0, false, third.Lower!.Value.Scale), third.Upper - third.Lower);
        Assert.Equal(Bounds.Of(40, true, 60, false), GapClosed.BoundsOf(0, Bounds.Of(0.2m, true, 0.3m, false), 0.5m));
    }

    [Fact]
    public void Bounds_of_the_value_become_bounds_of_the_share()
    {
        var value = Bounds.Of(79.5m, true, 80.5m, false);
        Assert.Equal(Bounds.Of(48.75m, false, 51.25m, true), GapClosed.BoundsOf(100, value, 60));
        Assert.Equal(Bounds.MoreThan(50), GapClosed.BoundsOf(0, Bounds.MoreThan(5), 10));
        Assert.Null(GapClosed.BoundsOf(5, value, 5));
    }

    [Fact]
    public void An_end_that_a_rounded_product_seems_to_confirm_is_moved_outward_too()
    {
        // 100 / 3e20 = 3.33…e-19 has no end; times 3e20 the 28 digits give 100 again only after rounding.
        var bounds = GapClosed.BoundsOf(0, Bounds.Exactly(1), 300_000_000_000_000_000_000m)!.Value;
        Assert.True(bounds.Lower < bounds.Upper, bounds.ToString());
    }

    [Fact, Law("progress.gap-closed")]
    public void What_is_closed_and_what_is_left_make_the_whole_and_a_shift_changes_nothing() =>
        Prop.ForAll(Any.Journey, Any.SmallNumber, (journey, shift) =>
        {
            if (GapClosed.Share(journey.Baseline, journey.Value, journey.Target) is not { } closed) return journey.Baseline == journey.Target;
            var left = GapClosed.Share(journey.Target, journey.Value, journey.Baseline)!.Value;
            return Math.Abs(closed.Value + left.Value - 100) <= 1e-9 * Math.Max(100, Math.Abs(closed.Value))
                && closed == GapClosed.Share(journey.Baseline + shift, journey.Value + shift, journey.Target + shift);
        }).Check(Any.Thousand);

    [Fact, Law("progress.gap-closed-to-band")]
    public void A_band_is_never_more_than_closed_and_nearer_is_never_less() =>
        Prop.ForAll(Any.SmallNumber, Any.Step.Generator.Three().ToArbitrary(), (lower, steps) =>
        {
            var (width, gap, distance) = steps;
            var (upper, baseline) = (lower + width, lower - gap);
            var (below, above) = (GapClosed.ShareToBand(baseline, lower - distance, lower, upper)!.Value, GapClosed.ShareToBand(baseline, upper + distance, lower, upper)!.Value);
            return below.Value < 100 && below == above && GapClosed.ShareToBand(baseline, lower - (distance / 2), lower, upper)!.Value > below;
        }).Check(Any.Thousand);

    [Fact, Law("progress.gap-against-time")]
    public void In_a_band_coming_nearer_never_worsens_the_status() =>
        Prop.ForAll(Any.Journey, Any.Step, (journey, width) =>
        {
            var band = Direction.InsideBand(journey.Target, journey.Target + width);
            var nearer = journey.Value < band.Lower ? (journey.Value + band.Lower) / 2 : journey.Value > band.Upper ? (journey.Value + band.Upper) / 2 : journey.Value;
            var (before, after) = (InBand(journey, journey.Value, band), InBand(journey, nearer, band));
            return !before.IsAssessed || after.Status >= before.Status;
        }).Check(Any.Thousand);

    private static ProgressStatement InBand(AnyJourney journey, double value, Direction band) =>
        GapClosed.AgainstTime(journey.Baseline, journey.BaselineYear, value, journey.Year, band, 0, journey.TargetYear);
}
