using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

/// <summary>What producers said of the values behind an answer, in bulk: the same as for a series.</summary>
public class PanelStatusTests
{
    [Fact, Law("growth.year-on-year"), Law("growth.previous-period"), Law("growth.annualized"), Law("growth.annualized-flow"), Law("growth.differences"), Law("growth.log"), Law("growth.point-change"), Law("growth.compound-annual"), Law("year-to-date.deviation-from-mean")]
    public void The_status_of_an_answer_of_a_panel_is_that_of_the_series() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, Gen.Choose(1, 14).ToArbitrary(), (all, lag) =>
        {
            var panel = SeriesPanel.FromSeries(all);
            (PanelResult Panel, Func<IndicatorSeries, SeriesResult> Series)[] forms =
            [
                (Growth.YearOnYear(panel), one => Growth.YearOnYear(one)), (Growth.PreviousPeriod(panel), one => Growth.PreviousPeriod(one)),
                (Growth.PreviousPeriod(panel, RateGrowth.RelativeToo), one => Growth.PreviousPeriod(one, RateGrowth.RelativeToo)), (Growth.Annualized(panel), one => Growth.Annualized(one)),
                (Growth.AnnualizedFlow(panel), one => Growth.AnnualizedFlow(one)), (Growth.Differences(panel, lag), one => Growth.Differences(one, lag)),
                (Growth.Log(panel, lag), one => Growth.Log(one, lag)), (Growth.PointChange(panel, lag), one => Growth.PointChange(one, lag)),
                (Growth.CompoundAnnual(panel, 1), one => Growth.CompoundAnnual(one, 1)), (YearToDate.DeviationFromMean(panel), one => YearToDate.DeviationFromMean(one)),
            ];
            foreach (var (result, form) in forms)
            {
                foreach (var series in all)
                {
                    foreach (var answer in form(series))
                    {
                        if (result.StatusOf(series.Key, answer.Period) != answer.Status) return false.Label($"{result.Formula} of {series.Key} in {answer.Period}: {result.StatusOf(series.Key, answer.Period)}, expected {answer.Status}");
                    }
                }
            }

            return true.Label("agrees");
        }).Check(Any.Thousand);

    [Fact, Law("linking.rebase"), Law("linking.chain"), Law("stock-flow.to-stock"), Law("stock-flow.to-flow"), Law("year-to-date.to-discrete"), Law("year-to-date.from-discrete")]
    public void The_status_of_a_converted_value_of_a_panel_is_that_of_the_converted_series() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, Gen.Choose(0, 800).ToArbitrary(), (all, place) =>
        {
            if (all.Length == 0 || all[^1].IsEmpty) return true.Label("nothing");
            var (panel, newBase) = (SeriesPanel.FromSeries(all), all[^1].First + (place % all[^1].Count));
            (PanelResult Panel, Func<IndicatorSeries, IndicatorSeries?> Series)[] forms =
            [
                (Linking.Rebase(panel, newBase), one => Linking.Rebase(one, newBase)), (Linking.Chain(panel), one => Linking.Chain(one)), (StockFlow.ToStock(panel), one => StockFlow.ToStock(one)),
                (StockFlow.ToFlow(panel), one => StockFlow.ToFlow(one)), (YearToDate.ToDiscrete(panel), one => YearToDate.ToDiscrete(one)), (YearToDate.FromDiscrete(panel), one => YearToDate.FromDiscrete(one)),
            ];
            foreach (var (result, form) in forms)
            {
                foreach (var series in all)
                {
                    if (form(series) is not { } converted) continue;
                    foreach (var one in series.Select(o => o.Period))
                    {
                        if (result.StatusOf(series.Key, one) != converted.StatusOf(one)) return false.Label($"{result.Formula} of {series.Key} in {one}: {result.StatusOf(series.Key, one)}, expected {converted.StatusOf(one)}");
                    }
                }
            }

            return true.Label("agrees");
        }).Check(Any.Thousand);

    [Fact]
    public void A_provisional_base_is_seen_in_bulk()
    {
        var (january, indicator) = (TimePeriod.OfMonth(2024, 1), Any.PanelIndicators[0]);
        SeriesKey one = new(indicator.Code, AgencyCode.Parse("VN-1"), Frequency.Month), other = new(indicator.Code, AgencyCode.Parse("VN-2"), Frequency.Month);
        var panel = SeriesPanel.FromSeries(
            IndicatorSeries.Create(indicator, one, new Observation(january, 10, ObservationStatus.Provisional), new Observation(january + 1, 12)),
            IndicatorSeries.Create(indicator, other, new Observation(january, 10), new Observation(january + 1, 12)));
        var change = Growth.PreviousPeriod(panel);
        Assert.Equal((20, ObservationStatus.Provisional), (change[one, january + 1], change.StatusOf(one, january + 1)));
        Assert.Equal((20, ObservationStatus.Normal), (change[other, january + 1], change.StatusOf(other, january + 1)));
        // A contribution is a share of the sum of all parts, so one unsure base makes all of them unsure.
        Assert.Equal([ObservationStatus.Provisional, ObservationStatus.Provisional], new[] { one, other }.Select(key => Contributions.ToGrowth(panel, 1).StatusOf(key, january + 1)));
        Assert.Equal(ObservationStatus.Normal, change.StatusOf(other, january + 9));
        Assert.Throws<ArgumentException>(() => change.StatusOf(one, TimePeriod.OfYear(2024)));
        Assert.Throws<KeyNotFoundException>(() => change.StatusOf(one.WithAgency(AgencyCode.Parse("VN-9")), january));
    }
}
