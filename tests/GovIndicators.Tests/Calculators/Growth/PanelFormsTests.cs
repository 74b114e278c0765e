using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public class PanelFormsTests
{
    [Fact]
    public void Single_periods_of_a_panel_are_those_of_each_series() =>
        GrowthPanelTests.AgreesWithSeries(panel => YearToDate.ToDiscrete(panel), (series, period) => YearToDate.ToDiscrete(series)?[period]);

    [Fact]
    public void Sums_to_date_of_a_panel_are_those_of_each_series() =>
        GrowthPanelTests.AgreesWithSeries(panel => YearToDate.FromDiscrete(panel), (series, period) => YearToDate.FromDiscrete(series)?[period]);

    [Fact, Law("year-to-date.to-discrete"), Law("year-to-date.from-discrete")]
    public void Nothing_is_added_or_taken_away_across_a_break_inside_a_year() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            var panel = SeriesPanel.FromSeries(all);
            var (single, sums) = (YearToDate.ToDiscrete(panel), YearToDate.FromDiscrete(panel));
            return all.All(series => series.All(o =>
            {
                var first = o.Period - (o.Period.IndexInYear - 1);
                return (single[series.Key, o.Period] is null || o.Period == first || o.Status != ObservationStatus.Break)
                    && (sums[series.Key, o.Period] is null || !series.IsBrokenBetween(first, o.Period));
            }));
        }).Check(Any.Thousand);

    [Fact]
    public void A_break_inside_a_year_parts_its_sums_and_one_at_its_start_does_not()
    {
        Observation[] months = [.. Enumerable.Range(1, 14).Select(month => new Observation(TimePeriod.OfMonth(2023, 1) + (month - 1), month, month is 5 or 13 ? ObservationStatus.Break : ObservationStatus.Normal))];
        var discrete = IndicatorSeries.Create(Any.PanelIndicators[0], new SeriesKey(Any.PanelIndicators[0].Code, AgencyCode.Parse("VN-1"), Frequency.Month), months);
        var toDate = IndicatorSeries.Create(discrete.Indicator, new SeriesKey(discrete.Indicator.Code, discrete.Key.Agency, Frequency.Month, Accumulation.YearToDate), months);
        var (why, period) = (new Explanation(), TimePeriod.OfMonth(2023, 5));
        Assert.Equal([1, 3, 6, 10, null, null, null, null, null, null, null, null, 13, 27], YearToDate.FromDiscrete(discrete, why)!.Select(o => o.Value));
        Assert.Equal([Caveat.BreakInSeries], why.Caveats);
        Assert.Equal([1, 1, 1, 1, null, 1, 1, 1, 1, 1, 1, 1, 13, 1], YearToDate.ToDiscrete(toDate)!.Select(o => o.Value));
        foreach (var absent in new[] { YearToDate.FromDiscrete(SeriesPanel.FromSeries(discrete)).ExplainAt(discrete.Key, period + 3), YearToDate.ToDiscrete(SeriesPanel.FromSeries(toDate)).ExplainAt(toDate.Key, period) })
        {
            Assert.Equal((NoAnswer.BreakInSeries, "Link the parts before and after the break first: linking.splice."), (absent.Reason, absent.Advice?.English));
        }
    }

    [Fact]
    public void An_absent_period_or_sum_is_explained_on_demand() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            var panel = SeriesPanel.FromSeries(all);
            return new[] { YearToDate.ToDiscrete(panel), YearToDate.FromDiscrete(panel) }.All(result => all.All(series => series.Take(50).All(o =>
                result.ExplainAt(series.Key, o.Period) is var why && why.Formula == result.Formula
                && (why.Reason == NoAnswer.None) == (result[series.Key, o.Period] is not null))));
        }).Check(Any.Thousand);

    [Fact]
    public void An_index_in_a_panel_is_that_of_each_series_and_rebased_twice_as_rebased_once() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, Gen.Choose(0, 60).ToArbitrary(), (all, place) =>
        {
            if (all.Length == 0 || all[^1].IsEmpty) return true.Label("nothing");
            var newBase = all[^1].First + (place % all[^1].Count);
            var result = Linking.Rebase(SeriesPanel.FromSeries(all), newBase);
            foreach (var series in all)
            {
                var at = series.IsEmpty ? -1 : newBase - series.First;
                var single = at < 0 || at >= series.Count ? null : Linking.Rebase([.. series.Select(o => o.Value)], at);
                foreach (var o in series)
                {
                    var comparable = series.Indicator.Measure != Measure.Ordinal && !series.IsBrokenBetween(newBase, o.Period)
                        && (series.Key.Accumulation != Accumulation.YearToDate || series.Indicator.Measure == Measure.Stock || series.Frequency.Kind == FrequencyKind.Year);
                    var expected = comparable ? single?[o.Period - series.First] : null;
                    if (result[series.Key, o.Period] != expected || !SaysWhy(result, series.Key, o.Period, expected)) return false.Label($"{series.Key} in {o.Period}: expected {expected:R}");
                }
            }

            return true.Label("agrees");
        }).Check(Any.Thousand);

    [Fact]
    public void Compound_growth_from_a_period_to_another_is_that_of_each_series() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, Gen.Choose(0, 800).ToArbitrary(), Gen.Choose(0, 800).ToArbitrary(), (all, start, more) =>
        {
            if (all.Length == 0 || all[^1].IsEmpty) return true.Label("nothing");
            var from = all[^1].First + (start % all[^1].Count);
            var to = from + (more % (all[^1].Last - from + 1));
            var changes = Growth.CompoundAnnual(SeriesPanel.FromSeries(all), from, to, RateGrowth.RelativeToo);
            return all.Select((series, i) => changes[i] == Growth.CompoundAnnual(series, from, to, RateGrowth.RelativeToo)).All(same => same).Label($"{from} to {to}");
        }).Check(Any.Thousand);

    [Theory, InlineData(1), InlineData(3), InlineData(7)]
    public void Compound_growth_over_years_is_that_of_each_series_but_for_its_last_digits(int years) =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            var result = Growth.CompoundAnnual(SeriesPanel.FromSeries(all), years);
            foreach (var series in all)
            {
                var lag = years * (series.Frequency.PeriodsPerYear ?? 100_000);
                foreach (var o in series)
                {
                    var expected = o.Period - series.First < lag ? null : Growth.CompoundAnnual(series, o.Period - lag, o.Period)?.Value;
                    var answer = result[series.Key, o.Period];
                    // As in the kernel: the error of a logarithm in its last digit, over the years.
                    if (answer is null != expected is null || Math.Abs((answer - expected) ?? 0) > 1e-15 * (4 + (710.0 / years)) * (100 + Math.Abs(expected ?? 0))) return false.Label($"{series.Key} in {o.Period}: {answer:R}, expected {expected:R}");
                    if (!SaysWhy(result, series.Key, o.Period, expected)) return false.Label($"{series.Key} in {o.Period} is not explained");
                }
            }

            return true.Label("agrees");
        }).Check(Any.Thousand);

    [Fact]
    public void Stocks_come_from_flows_and_flows_from_stocks() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            var panel = SeriesPanel.FromSeries(all);
            var (stocks, flows) = (new double[panel.Length], new double[panel.Length]);
            StockFlow.ToStock(panel, stocks, opening: 5);
            StockFlow.ToFlow(panel, flows);
            return all.All(series =>
            {
                var values = series.Select(o => o.Value).ToArray();
                var isFlow = series.Indicator.Measure == Measure.Flow && series.Key.Accumulation == Accumulation.Discrete;
                var expectedStocks = isFlow ? StockFlow.ToStock(values, 5) : new double?[values.Length];
                var expectedFlows = series.Indicator.Measure == Measure.Stock ? StockFlow.ToFlow(values) : new double?[values.Length];
                var broken = series.Skip(1).TakeWhile(o => o.Status != ObservationStatus.Break).Count() + 1;
                for (var i = broken; i < expectedStocks.Length; i++) expectedStocks[i] = null;
                return series.Select((o, i) =>
                {
                    var place = panel.PlaceOf(series.Key, o.Period);
                    var flow = i == 0 || o.Status == ObservationStatus.Break ? null : expectedFlows[i];
                    return Nullable(stocks[place]) == expectedStocks[i] && Nullable(flows[place]) == flow;
                }).All(same => same);
            });
        }).Check(Any.Thousand);

    [Fact]
    public void What_goes_into_existing_memory_is_what_a_result_holds() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            var panel = SeriesPanel.FromSeries(all);
            var (yearly, chained, deviations, squares) = (new double[panel.Length], new double[panel.Length], new double[panel.Length], new double[panel.Count]);
            Growth.AnnualizedFlow(panel, yearly);
            Linking.Chain(panel, chained, 50);
            YearToDate.DeviationFromMean(panel, deviations);
            var (from, to) = all.Length == 0 || all[0].IsEmpty ? (TimePeriod.Containing(new(2023, 1, 1), panel.Frequency), TimePeriod.Containing(new(2024, 1, 1), panel.Frequency)) : (all[0].First, all[0].Last);
            Growth.LeastSquares(panel, from, to, squares);
            return yearly.SequenceEqual(Growth.AnnualizedFlow(panel).Values.ToArray()) && chained.SequenceEqual(Linking.Chain(panel, 50).Values.ToArray())
                && deviations.SequenceEqual(YearToDate.DeviationFromMean(panel).Values.ToArray())
                && squares.Select(Nullable).SequenceEqual(Growth.LeastSquares(panel, from, to).Select(change => change?.Value));
        }).Check(Any.Thousand);

    [Fact]
    public void A_result_has_the_name_of_its_formula_in_a_series_and_in_a_panel()
    {
        var indicator = Any.PanelIndicators[2];
        var series = IndicatorSeries.Create(indicator, new SeriesKey(indicator.Code, AgencyCode.Parse("VN-1"), Frequency.Year), new Observation(TimePeriod.OfYear(2020), 1));
        var panel = SeriesPanel.FromSeries(series);
        (string Series, string Panel)[] names =
        [
            (Growth.Differences(series).Formula, Growth.Differences(panel).Formula),
            (Growth.PointChange(series).Formula, Growth.PointChange(panel).Formula),
            (Growth.YearOnYear(series).Formula, Growth.YearOnYear(panel).Formula),
            (Growth.PreviousPeriod(series).Formula, Growth.PreviousPeriod(panel).Formula),
            (Growth.Annualized(series).Formula, Growth.Annualized(panel).Formula),
            (Growth.AnnualizedFlow(series).Formula, Growth.AnnualizedFlow(panel).Formula),
            (Growth.CompoundAnnual(series, 1).Formula, Growth.CompoundAnnual(panel, 1).Formula),
            (Growth.Log(series, 1).Formula, Growth.Log(panel, 1).Formula),
            (YearToDate.DeviationFromMean(series).Formula, YearToDate.DeviationFromMean(panel).Formula),
        ];
        Assert.All(names, name => Assert.Equal(name.Series, name.Panel));
        Assert.All(names, name => Assert.Contains(name.Panel, Formulas.Names));
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var panel = SeriesPanel.FromSeries();
        Assert.Equal("2024-Q1 has frequency Q; the panel has A. (Parameter 'newBase')", Assert.Throws<ArgumentException>(() => Linking.Rebase(panel, TimePeriod.OfQuarter(2024, 1))).Message);
        Assert.Equal("There are 2 places for 0 series; give one place for each. (Parameter 'into')", Assert.Throws<ArgumentException>(() => Growth.CompoundAnnual(panel, TimePeriod.OfYear(2020), TimePeriod.OfYear(2021), new double[2])).Message);
        Assert.Equal("2020 lies before 2021; give the earlier period first. (Parameter 'to')", Assert.Throws<ArgumentException>(() => Growth.CompoundAnnual(panel, TimePeriod.OfYear(2021), TimePeriod.OfYear(2020))).Message);
    }

    private static double? Nullable(double value) => double.IsNaN(value) ? null : value;

    /// <summary>True where the explanation has a reason exactly when there is no answer. One period in five is asked: an explanation takes its series apart, and a thousand cases hold enough of them.</summary>
    private static bool SaysWhy(PanelResult result, SeriesKey key, TimePeriod period, double? expected) =>
        period.Ordinal % 5 != 0 || (result.ExplainAt(key, period).Reason == NoAnswer.None) == (expected is not null);
}
