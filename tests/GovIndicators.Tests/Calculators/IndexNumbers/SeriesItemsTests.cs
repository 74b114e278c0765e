using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

/// <summary>Contributions and index numbers of series and panels.</summary>
public class SeriesItemsTests
{
    private static readonly IndexFormula[] AllFormulas = Enum.GetValues<IndexFormula>();

    [Fact]
    public void Contributions_in_a_panel_are_those_of_its_series_in_every_period() =>
        Prop.ForAll(Any.Parts, Gen.Choose(1, 14).ToArbitrary(), (parts, lag) =>
        {
            var panel = SeriesPanel.FromSeries(parts);
            var result = Contributions.ToGrowth(panel, lag);
            foreach (var (series, part) in parts.Select((series, part) => (series, part)))
            {
                foreach (var period in series.Select(o => o.Period))
                {
                    var expected = Contributions.ToGrowth(parts, period - lag, period)?.Points[part].Value;
                    if (result[series.Key, period] != expected) return false.Label($"{series.Key} in {period}: {result[series.Key, period]:R}, expected {expected:R}");
                }
            }

            return true.Label("agrees");
        }).Check(Any.Thousand);

    [Fact]
    public void Contributions_of_all_parts_add_up_to_the_growth_of_their_sum() =>
        Prop.ForAll(Any.Parts, Gen.Choose(1, 14).ToArbitrary(), (parts, lag) => parts.Length == 0 || parts[0].Select(o => o.Period).All(period =>
            Contributions.ToGrowth(parts, period - lag, period) is not { } answer
            // Each of the points is rounded once, at its own size.
            || Math.Abs(answer.Points.Sum(points => points.Value) - answer.Growth.Value) <= 1e-14 * (100 + answer.Points.Sum(points => Math.Abs(points.Value))))).Check(Any.Thousand);

    [Fact]
    public void The_order_of_the_parts_does_not_change_what_each_contributes() =>
        Prop.ForAll(Any.Parts, Gen.Choose(1, 14).ToArbitrary(), (parts, lag) =>
        {
            var (one, other) = (Contributions.ToGrowth(SeriesPanel.FromSeries(parts), lag), Contributions.ToGrowth(SeriesPanel.FromSeries(parts.Reverse()), lag));
            return parts.All(series => series.All(o => Close(one[series.Key, o.Period], other[series.Key, o.Period])));
        }).Check(Any.Thousand);

    [Fact]
    public void An_absent_contribution_is_explained_on_demand() =>
        Prop.ForAll(Any.Parts, Gen.Choose(1, 14).ToArbitrary(), (parts, lag) =>
        {
            var result = Contributions.ToGrowth(SeriesPanel.FromSeries(parts), lag);
            return parts.All(series => series.All(o =>
                result.ExplainAt(series.Key, o.Period) is var why && why.Formula == "contributions.to-growth"
                && (why.Reason == NoAnswer.None) == (result[series.Key, o.Period] is not null)));
        }).Check(Any.Thousand);

    [Fact]
    public void An_index_over_time_is_that_of_the_series_in_every_period() =>
        Prop.ForAll(Any.Parts, Gen.Choose(0, 40).ToArbitrary(), Gen.Elements(AllFormulas).ToArbitrary(), (parts, start, formula) =>
        {
            // Half of the series are prices and as many quantities; what is negative is refused by both forms alike and left out here.
            var items = parts.Where(series => series.All(o => !(o.Value < 0))).ToArray();
            var prices = items[..(items.Length / 2)];
            if (prices.Length == 0 || prices[0].IsEmpty) return true.Label("nothing");
            IndicatorSeries[] quantities = [.. items[prices.Length..(2 * prices.Length)].Select((series, i) => IndicatorSeries.Create(series.Indicator, series.Key.WithAgency(prices[i].Key.Agency), series))];
            var (first, last) = (prices[0].First, prices[0].Last);
            var from = first + (start % prices[0].Count);
            var index = IndexNumber.Of(formula, SeriesPanel.FromSeries(prices), SeriesPanel.FromSeries(quantities.Reverse()), from, first, last);
            for (var i = 0; i < index.Length; i++)
            {
                var why = new Explanation();
                var expected = IndexNumber.Of(formula, prices, quantities, from, first + i, why);
                if (index[i] != expected || (why.Reason == NoAnswer.None) != (expected is not null)) return false.Label($"{formula} in {first + i}: {index[i]:R}, expected {expected:R}; {why.Reason}");
            }

            return true.Label("agrees");
        }).Check(Any.Thousand);

    [Fact]
    public void An_index_of_series_is_that_of_their_values()
    {
        var (prices, quantities) = (new[] { Items(1, 2), Items(1, 4, "B") }, new[] { Items(10, 8), Items(5, 2, "B") });
        foreach (var formula in AllFormulas)
        {
            Assert.Equal(IndexNumber.Of(formula, [1, 1], [2, 4], [10, 5], [8, 2]), IndexNumber.Of(formula, prices, quantities, Year(2020), Year(2021)));
        }

        Assert.Equal(40 / 15.0, IndexNumber.Of(IndexFormula.Laspeyres, prices, quantities, Year(2020), Year(2021)));
        Assert.Equal(40 / 15.0, IndexNumber.Laspeyres(prices, quantities, Year(2020), Year(2021)));    // 2 x 10 + 4 x 5, over 10 + 5
        Assert.Equal(24 / 10.0, IndexNumber.Paasche(prices, quantities, Year(2020), Year(2021)));      // 2 x 8 + 4 x 2, over 8 + 2
        Assert.Equal([1, 40 / 15.0], IndexNumber.Of(IndexFormula.Laspeyres, SeriesPanel.FromSeries(prices), SeriesPanel.FromSeries(quantities), Year(2020), Year(2020), Year(2021)));
    }

    [Fact, Law("index.laspeyres"), Law("index.paasche"), Law("index.fisher"), Law("index.tornqvist"), Law("index.walsh"), Law("contributions.to-fisher-index")]
    public void An_index_of_series_by_its_name_is_that_of_the_values_of_both_periods() =>
        Prop.ForAll(Any.Basket, basket =>
        {
            IndicatorSeries[] prices = [.. basket.PriceBefore.Select((before, i) => Items(before, basket.PriceAfter[i], $"{i}"))];
            IndicatorSeries[] quantities = [.. basket.QuantityBefore.Select((before, i) => Items(before, basket.QuantityAfter[i], $"{i}"))];
            var (from, to, why) = (Year(2020), Year(2021), new Explanation());
            return IndexNumber.Laspeyres(prices, quantities, from, to) == IndexNumber.Laspeyres(basket.PriceBefore, basket.PriceAfter, basket.QuantityBefore)
                && IndexNumber.Paasche(prices, quantities, from, to) == IndexNumber.Paasche(basket.PriceBefore, basket.PriceAfter, basket.QuantityAfter)
                && IndexNumber.Fisher(prices, quantities, from, to, why) == IndexNumber.Fisher(basket.PriceBefore, basket.PriceAfter, basket.QuantityBefore, basket.QuantityAfter)
                && IndexNumber.Tornqvist(prices, quantities, from, to) == IndexNumber.Tornqvist(basket.PriceBefore, basket.PriceAfter, basket.QuantityBefore, basket.QuantityAfter)
                && IndexNumber.Walsh(prices, quantities, from, to) == IndexNumber.Walsh(basket.PriceBefore, basket.PriceAfter, basket.QuantityBefore, basket.QuantityAfter)
                && why.Formula == "index.fisher"
                && Contributions.ToFisherIndex(prices, quantities, from, to)!.Points.SequenceEqual(Contributions.ToFisherIndex(basket.PriceBefore, basket.PriceAfter, basket.QuantityBefore, basket.QuantityAfter)!.Points);
        }).Check(Any.Thousand);

    [Fact]
    public void Prices_and_quantities_of_a_panel_meet_by_their_keys()
    {
        var (price, quantity) = (Indicator("PRICE"), Indicator("QUANTITY"));
        IndicatorSeries Of(Indicator indicator, string item, double before, double after) => IndicatorSeries.Create(
            indicator, new SeriesKey(indicator.Code, AgencyCode.Parse("VN"), Frequency.Year, dimensions: [new("item", item)]), new Observation(Year(2020), before), new Observation(Year(2021), after));
        var prices = SeriesPanel.FromSeries(Of(price, "rice", 1, 2), Of(price, "fuel", 1, 4));
        var quantities = SeriesPanel.FromSeries(Of(quantity, "fuel", 5, 2), Of(quantity, "rice", 10, 8));
        Assert.Equal([40 / 15.0], IndexNumber.Of(IndexFormula.Laspeyres, prices, quantities, Year(2020), Year(2021), Year(2021)));    // (2 x 10 + 4 x 5) / (10 + 5)
        var other = SeriesPanel.FromSeries(Of(quantity, "fuel", 5, 2), Of(quantity, "salt", 10, 8));
        Assert.Equal(
            "PRICE|VN|A|discrete|||item=rice has no quantity of its own; give each price and its quantity one key, or an agency and dimensions that no other item has. (Parameter 'quantities')",
            Assert.Throws<ArgumentException>(() => IndexNumber.Of(IndexFormula.Laspeyres, prices, other, Year(2020), Year(2021), Year(2021))).Message);
        var twice = SeriesPanel.FromSeries(Of(quantity, "rice", 5, 2), Of(Indicator("SOLD"), "rice", 10, 8));
        Assert.Throws<ArgumentException>(() => IndexNumber.Of(IndexFormula.Laspeyres, prices, twice, Year(2020), Year(2021), Year(2021)));

        static Indicator Indicator(string code) => new(IndicatorCode.Parse(code), Name.Of(code), Unit.Count, Measure.Flow);
    }

    [Fact]
    public void What_is_not_comparable_is_refused_with_the_reason()
    {
        var part = Items(80, 84);
        Assert.Equal(NoAnswer.NotReported, Why(why => Contributions.ToGrowth([part], Year(2021), Year(2022), why)));
        Assert.Equal(NoAnswer.BreakInSeries, Why(why => Contributions.ToGrowth([Items(80, 84, status: ObservationStatus.Break)], Year(2020), Year(2021), why)));
        Assert.Equal(NoAnswer.MeasureForbids, Why(why => Contributions.ToGrowth([Items(80, 84, measure: Measure.Index)], Year(2020), Year(2021), why)));
        Assert.Equal(NoAnswer.ZeroBase, Why(why => Contributions.ToGrowth([Items(0, 84)], Year(2020), Year(2021), why)));
        Assert.Equal(NoAnswer.NotReported, Why(why => IndexNumber.Of(IndexFormula.Fisher, [part], [part], Year(2020), Year(2022), why)));
        Assert.Equal(NoAnswer.BreakInSeries, Why(why => Contributions.ToFisherIndex([part], [Items(80, 84, status: ObservationStatus.Break)], Year(2020), Year(2021), why)));
        Assert.Equal(NoAnswer.NotReported, Why(why => IndexNumber.Walsh([part], [part], Year(2020), Year(2022), why)));
        Assert.Equal(NoAnswer.BreakInSeries, Why(why => IndexNumber.Of(IndexFormula.Fisher, [part], [Items(80, 84, status: ObservationStatus.Break)], Year(2020), Year(2021), why)));
        var months = Enumerable.Range(1, 3).Select(month => new Observation(TimePeriod.OfMonth(2024, month), month)).ToArray();
        var toDate = IndicatorSeries.Create(part.Indicator, new(part.Key.Indicator, part.Key.Agency, Frequency.Month, Accumulation.YearToDate), months);
        Assert.Equal(NoAnswer.UnlikeCoverage, Why(why => Contributions.ToGrowth([toDate], TimePeriod.OfMonth(2024, 1), TimePeriod.OfMonth(2024, 3), why)));
    }

    [Fact]
    public void What_fits_no_whole_is_an_error_that_says_so()
    {
        var (part, people) = (Items(80, 84), Items(1, 2, "B", Unit.Persons));
        Assert.StartsWith(
            $"{people.Key} is measured as flow in persons, discrete, and {part.Key} as flow in count, discrete; parts of one whole share measure, unit and accumulation.",
            Assert.Throws<ArgumentException>(() => Contributions.ToGrowth([part, people], Year(2020), Year(2021))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Contributions.ToGrowth(SeriesPanel.FromSeries(part, people), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Contributions.ToGrowth(SeriesPanel.FromSeries(part), 0));
        Assert.StartsWith(
            "There are 1 series of quantities for 2 of prices; give one of each for every item.",
            Assert.Throws<ArgumentException>(() => IndexNumber.Of(IndexFormula.Walsh, [part, part], [part], Year(2020), Year(2021))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("prices[0] is null;", Assert.Throws<ArgumentException>(() => IndexNumber.Of(IndexFormula.Walsh, [null!], [part], Year(2020), Year(2021))).Message, StringComparison.Ordinal);
        var panel = SeriesPanel.FromSeries(part);
        Assert.StartsWith("2020 lies before 2021;", Assert.Throws<ArgumentException>(() => IndexNumber.Of(IndexFormula.Walsh, panel, panel, Year(2020), Year(2021), Year(2020))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => IndexNumber.Of((IndexFormula)9, panel, panel, Year(2020), Year(2020), Year(2021)));
        Assert.Empty(Contributions.ToGrowth(SeriesPanel.FromSeries(), 1).Values.ToArray());
    }

    [Fact]
    public void What_happens_and_what_stands_make_no_whole()
    {
        var (flow, stock) = (Items(80, 84), Items(20, 30, "B", measure: Measure.Stock));
        foreach (var refused in new Action[] { () => Contributions.ToGrowth([flow, stock], Year(2020), Year(2021)), () => Contributions.ToGrowth(SeriesPanel.FromSeries(flow, stock), 1) })
        {
            Assert.Equal(
                $"{stock.Key} is measured as stock in count, discrete, and {flow.Key} as flow in count, discrete; parts of one whole share measure, unit and accumulation. (Parameter 'parts')",
                Assert.Throws<ArgumentException>(refused).Message);
        }
    }

    [Fact]
    public void A_part_that_is_given_twice_is_refused()
    {
        var (part, other) = (Items(80, 84), Items(20, 30, "B"));
        Assert.Equal(
            $"{part.Key} is given twice; a whole holds each part once. (Parameter 'parts')",
            Assert.Throws<ArgumentException>(() => Contributions.ToGrowth([part, other, part], Year(2020), Year(2021))).Message);
    }

    private static bool Close(double? one, double? other) => one is { } a && other is { } b ? Math.Abs(a - b) <= 1e-12 * (100 + Math.Abs(a)) : one is null && other is null;

    private static NoAnswer Why(Action<Explanation> ask)
    {
        var why = new Explanation();
        ask(why);
        return why.Reason;
    }

    private static TimePeriod Year(int year) => TimePeriod.OfYear(year);

    private static IndicatorSeries Items(double before, double after, string agency = "A", Unit? unit = null, Measure? measure = null, ObservationStatus status = ObservationStatus.Normal)
    {
        var indicator = new Indicator(IndicatorCode.Parse(measure is null ? "PART" : "OTHER"), Name.Of("PART"), unit ?? Unit.Count, measure ?? Measure.Flow);
        var key = new SeriesKey(indicator.Code, AgencyCode.Parse($"VN-{agency}"), Frequency.Year);
        return IndicatorSeries.Create(indicator, key, new Observation(Year(2020), before), new Observation(Year(2021), after, status));
    }
}
