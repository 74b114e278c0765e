using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;
using static GovIndicators.Tests.Calculators.OnlineUse;

namespace GovIndicators.Tests.Calculators;

/// <summary>What the digits of a printed value leave open of a ratio.</summary>
public class ProgressBoundsTests
{
    [Fact]
    public void A_rounded_figure_gives_bounds_to_each_ratio()
    {
        var observation = new Observation(TimePeriod.OfYear(2020), 62) { Figure = Figure.Parse("about 62", FigureStyle.English) };
        var series = SeriesOf(observation);
        var target = new Target("t", Online.Code, Country, [new(TimePeriod.OfYear(2030), 100)], baseline: new(TimePeriod.OfYear(2015), 50));
        var statement = TargetProgress.Compare(target, series, EndOf2020)[ProgressMethod.GapClosed];
        Assert.Contains(Caveat.RoundedInputs, statement.Caveats);
        Assert.Equal(0.69, (double)statement.Bounds!.Value.Lower!.Value, 1e-9);
        Assert.Equal(0.75, (double)statement.Bounds!.Value.Upper!.Value, 1e-9);
    }

    [Theory]
    // From 90, nine below a band of 99 to 101: of 98.5 to 102.5 the upper end lies 1.5 outside, and what lies inside has closed all of the gap in a third of the time.
    [InlineData(99, 101, "gap-closed", 7.5 / 9 * 3, 3)]
    // Toward exactly 100 the index of parity is 10 (1 - 2.5 / 10) at worst and 10 at best, though both ends lie away from it.
    [InlineData(100, 100, "escap-current-status", 0.75, 1)]
    public void A_rounded_figure_around_a_band_reaches_the_best_inside(double lower, double upper, string method, double least, double most)
    {
        var observation = new Observation(TimePeriod.OfYear(2020), 100) { Figure = Figure.Parse("98.5-102.5", FigureStyle.English) };
        var series = SeriesOf(observation);
        var target = new Target("t", Online.Code, Country, [lower == upper ? new(TimePeriod.OfYear(2030), lower) : new(TimePeriod.OfYear(2030), lower, upper)], lower == upper ? TargetComparison.Exactly : TargetComparison.Within, new(TimePeriod.OfYear(2015), 90));
        var bounds = TargetProgress.Compare(target, series, EndOf2020)[ProgressMethod.Find(method)!].Bounds!.Value;
        Assert.Equal(least, (double)bounds.Lower!.Value, 1e-9);
        Assert.Equal(most, (double)bounds.Upper!.Value, 1e-9);
    }

    [Fact, Law("progress.comparison")]
    public void Whatever_value_was_rounded_to_the_printed_one_its_ratio_lies_within_the_bounds() =>
        Prop.ForAll(Gen.OneOf(Any.PositiveJourney.Generator, Any.BandJourney.Generator).ToArbitrary(), Gen.Choose(-4, 3).ToArbitrary(), (drawn, eighths) =>
        {
            var printed = Math.Floor(Math.Abs(drawn.Value) + 0.5);
            if (drawn.TargetYear <= drawn.Year) return true;
            var rounded = Compared(drawn, printed, Figure.Parse($"about {NumberForm.English.Write((decimal)printed)}", FigureStyle.English));
            var exact = Compared(drawn, printed + (eighths / 8.0), figure: null);
            return ProgressMethod.Values.All(method =>
                rounded[method].Bounds is not { } bounds || exact[method].Ratio is not { } ratio
                || (ratio >= (double)bounds.Lower!.Value - Slack(ratio) && ratio <= (double)bounds.Upper!.Value + Slack(ratio)));

            // The ends are decimals of 15 digits.
            static double Slack(double ratio) => 1e-12 * Math.Max(1, Math.Abs(ratio));
        }).Check(Any.Thousand);

    private static ProgressComparison Compared(AnyJourney journey, double value, Figure? figure) =>
        TargetProgress.Compare(TargetOf(journey), SeriesOf(journey, value, figure), new(journey.Year, 12, 31));
}
