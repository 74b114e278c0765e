using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

/// <summary>From "nearly", "over" and "at most" follows less than, more than, or nothing: never a bare percent.</summary>
public class GrowthOfHedgedFiguresTests
{
    private static readonly Hedge[] Hedges = [Hedge.Exact, Hedge.Rounded, Hedge.Nearly, Hedge.Over, Hedge.AtLeast, Hedge.AtMost];

    // By hand, rounded outward: a base short of 18 gives more than 19.5 / 18 - 1; a value short of 200 less than 200 / 150 - 1; a base over 84.7 less than 90 / 84.7 - 1, and zero is at most 100.
    [Theory]
    [InlineData(Hedge.Nearly, "18", Hedge.Rounded, "20", "[8.3333, …)")]
    [InlineData(Hedge.Exact, "150", Hedge.Nearly, "200", "(…, 33.3334]")]
    [InlineData(Hedge.Over, "84.7", Hedge.Exact, "90", "(…, 6.2574]")]
    [InlineData(Hedge.Exact, "84.7", Hedge.Over, "90", "[6.2573, …)")]
    [InlineData(Hedge.AtLeast, "80", Hedge.AtMost, "100", "[-100, 25.00]")]
    public void A_hedge_makes_a_bound_and_not_a_number(Hedge one, string from, Hedge other, string to, string bounds)
    {
        var change = Compared(one, from, other, to, limits: Bounds.AtLeast(0)).PercentChange;
        Assert.Equal(bounds, change.Bounds!.Value.RoundOutward(4).ToString());
    }

    [Theory]
    // 0.1 may be anything from 0.05 on, and 0 anything from -0.05 to 0.05: below zero there is no ratio. The root of zero is no pace in any case.
    [InlineData(Hedge.Rounded, "0.1", Hedge.Rounded, "0.0", NoAnswer.SignChange)]
    // At most 18 may be below zero where nobody says that it cannot, and is zero where it can.
    [InlineData(Hedge.AtMost, "18", Hedge.Exact, "20", NoAnswer.NegativeBase)]
    public void Where_a_possible_value_has_no_ratio_there_is_none(Hedge one, string from, Hedge other, string to, NoAnswer reason)
    {
        var comparison = Compared(one, from, other, to, Bounds.Unbounded);
        Assert.All([comparison.PercentChange, comparison.FoldChange], answer => Assert.Equal((null, reason), (answer.Value, answer.Reason)));
        Assert.NotNull(comparison.Difference.Value);
        Assert.Equal(comparison.To.Value == 0 ? NoAnswer.NotPositive : reason, comparison.CompoundAnnual.Reason);
    }

    [Fact]
    public void What_cannot_be_below_zero_falls_by_everything_at_most() =>
        Assert.Equal("[-100, 0)", Compared(Hedge.Rounded, "0.1", Hedge.Rounded, "0.0", Bounds.AtLeast(0)).PercentChange.Bounds!.Value.ToString());

    [Fact, Law("growth.comparison")]
    public void Every_ratio_of_values_that_were_not_printed_in_full_has_bounds_and_whatever_they_were_lies_inside() =>
        Prop.ForAll(Printed, Printed, Gen.Choose(0, 10).Two().ToArbitrary(), (from, to, tenths) =>
        {
            var comparison = Compared(from.Hedge, from.Text, to.Hedge, to.Text, Bounds.AtLeast(0));
            if (Figure(from.Hedge, from.Text).Bounds.IsExact && Figure(to.Hedge, to.Text).Bounds.IsExact) return true;
            var (start, end) = (Possible(from, tenths.Item1), Possible(to, tenths.Item2));
            return new[] { comparison.PercentChange, comparison.FoldChange }.All(answer => answer.Value is null || answer.Bounds is not null)
                && Holds(comparison.PercentChange, 100 * (end - start) / start) && Holds(comparison.FoldChange, end / start);

            // A tenth of a tenth of a tenth of the step of a double to a decimal.
            static bool Holds(GrowthAnswer answer, double value) => answer.Bounds is not { } bounds || !double.IsFinite(value)
                || ((bounds.Lower is not { } lower || value >= (double)lower - Slack(value)) && (bounds.Upper is not { } upper || value <= (double)upper + Slack(value)));

            // Two roundings of a double.
            static double Slack(double value) => 1e-12 * Math.Max(100, Math.Abs(value));
        }).Check(Any.Thousand);

    private static Arbitrary<(Hedge Hedge, string Text)> Printed { get; } = Arb.From(
        from hedge in Gen.Elements(Hedges)
        from tenths in Gen.Choose(1, 3000)
        select (hedge, NumberForm.English.Write(tenths / 10m)));

    /// <summary>A value that the figure allows, from its lower to its upper end in tenths of the way; an open end lies half of the value away.</summary>
    private static double Possible((Hedge Hedge, string Text) printed, int tenths)
    {
        var figure = Figure(printed.Hedge, printed.Text);
        var value = (double)figure.Value!.Value;
        var (lower, upper) = ((double?)figure.Bounds.Lower ?? value / 2, (double?)figure.Bounds.Upper ?? value * 1.5);
        return Math.Max(lower, 0) + (tenths / 10.0 * (upper - Math.Max(lower, 0)));
    }

    private static Figure Figure(Hedge hedge, string text) => GovIndicators.Figure.Parse(text, FigureStyle.English, hedge);

    private static GrowthComparison Compared(Hedge one, string from, Hedge other, string to, Bounds limits)
    {
        var indicator = new Indicator(IndicatorCode.Parse("CARDS"), Name.Of(english: "Cards"), Unit.Count, Measure.Stock) { NaturalLimits = limits };
        var series = IndicatorSeries.Create(
            indicator, new(indicator.Code, AgencyCode.Parse("VN"), Frequency.Year), Observed(2021, one, from), Observed(2022, other, to));
        return GrowthComparison.Of(series.At(TimePeriod.OfYear(2021))!.Value, series.At(TimePeriod.OfYear(2022))!.Value);
    }

    private static Observation Observed(int year, Hedge hedge, string text)
    {
        var figure = Figure(hedge, text);
        return new(TimePeriod.OfYear(year), (double)figure.Value!.Value) { Figure = figure };
    }
}
