using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators;

public class PanelFormsTests
{
    private static readonly Config Some = Any.Thousand.WithMaxTest(300);

    [Fact]
    public void Single_periods_of_a_panel_are_those_of_each_series() =>
        GrowthPanelTests.AgreesWithSeries(panel => YearToDate.ToDiscrete(panel), (series, period) => YearToDate.ToDiscrete(series)?[period]);

    [Fact]
    public void Sums_to_date_of_a_panel_are_those_of_each_series() =>
        GrowthPanelTests.AgreesWithSeries(panel => YearToDate.FromDiscrete(panel), (series, period) => YearToDate.FromDiscrete(series)?[period]);

    [Fact]
    public void An_absent_period_or_sum_is_explained_on_demand() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            var panel = SeriesPanel.FromSeries(all);
            return new[] { YearToDate.ToDiscrete(panel), YearToDate.FromDiscrete(panel) }.All(result => all.All(series => series.Take(50).All(o =>
                result.ExplainAt(series.Key, o.Period) is var why && why.Formula == result.Formula
                && (why.Reason == NoAnswer.None) == (result[series.Key, o.Period] is not null))));
        }).Check(Some);

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
                    var why = result.ExplainAt(series.Key, o.Period);
                    if (result[series.Key, o.Period] != expected || (why.Reason == NoAnswer.None) != (expected is not null)) return false.Label($"{series.Key} in {o.Period}: expected {expected:R}; {why.Reason}");
                }
            }

            return true.Label("agrees");
        }).Check(Some);

    [Fact]
    public void Compound_growth_from_a_period_to_another_is_that_of_each_series() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, Gen.Choose(0, 800).ToArbitrary(), Gen.Choose(0, 800).ToArbitrary(), (all, start, more) =>
        {
            if (all.Length == 0 || all[^1].IsEmpty) return true.Label("nothing");
            var from = all[^1].First + (start % all[^1].Count);
            var to = from + (more % (all[^1].Last - from + 1));
            var changes = Growth.CompoundAnnual(SeriesPanel.FromSeries(all), from, to, RateGrowth.RelativeToo);
            return all.Select((series, i) => changes[i] == Growth.CompoundAnnual(series, from, to, RateGrowth.RelativeToo)).All(same => same).Label($"{from} to {to}");
        }).Check(Some);

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
                    if ((result.ExplainAt(series.Key, o.Period).Reason == NoAnswer.None) != (expected is not null)) return false.Label($"{series.Key} in {o.Period} is not explained");
                }
            }

            return true.Label("agrees");
        }).Check(Any.Thousand.WithMaxTest(60));

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
        }).Check(Some);

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var panel = SeriesPanel.FromSeries();
        Assert.Equal("2024-Q1 has frequency Q; the panel has A. (Parameter 'newBase')", Assert.Throws<ArgumentException>(() => Linking.Rebase(panel, TimePeriod.OfQuarter(2024, 1))).Message);
        Assert.Equal("There are 2 places for 0 series; give one place for each. (Parameter 'into')", Assert.Throws<ArgumentException>(() => Growth.CompoundAnnual(panel, TimePeriod.OfYear(2020), TimePeriod.OfYear(2021), new double[2])).Message);
        Assert.Equal("2020 lies before 2021; give the earlier period first. (Parameter 'to')", Assert.Throws<ArgumentException>(() => Growth.CompoundAnnual(panel, TimePeriod.OfYear(2021), TimePeriod.OfYear(2020))).Message);
    }

    private static double? Nullable(double value) => double.IsNaN(value) ? null : value;
}
