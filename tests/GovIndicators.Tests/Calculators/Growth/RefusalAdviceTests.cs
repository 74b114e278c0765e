using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators;

/// <summary>A refusal says the way to do it right.</summary>
public class RefusalAdviceTests
{
    private static readonly NoAnswer[] Advised = [NoAnswer.MeasureForbids, NoAnswer.UnlikeCoverage, NoAnswer.BreakInSeries, NoAnswer.PoolingNotNamed, NoAnswer.PercentOfPercent, NoAnswer.UnlikeProducer, NoAnswer.UnlikeFrequency, NoAnswer.NoOverlap, NoAnswer.MethodDoesNotApply];

    [Fact]
    public void Every_refusal_of_a_series_says_the_way_to_do_it_right() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            foreach (var series in all.Where(one => !one.IsEmpty))
            {
                var (period, first) = (series.Last, series.First);
                Action<Explanation>[] asked =
                [
                    why => Growth.PreviousPeriod(series, period, why: why), why => Growth.YearOnYear(series, period, why: why), why => Growth.Annualized(series, period, why: why),
                    why => Growth.AnnualizedFlow(series, period, why), why => Growth.CompoundAnnual(series, first, period, why: why), why => Growth.LeastSquares(series, first, period, why: why),
                    why => Growth.Log(series, first, period, why: why), why => YearToDate.ToDiscrete(series, why), why => YearToDate.FromDiscrete(series, why),
                    why => YearToDate.DeviationFromMean(series, period, why), why => YearToDate.ProRataTarget(series, Frequency.Month, why),
                    why => YearToDate.ProRataTarget(series, Frequency.Fiscal(FrequencyKind.Quarter, 4), why), why => Growth.PointChange(series, first, period, why), why => StockFlow.ToStock(series, why: why), why => StockFlow.ToFlow(series, why: why),
                    why => Linking.Rebase(series, first, why: why), why => Linking.Chain(series, why: why), why => GapFilling.Fill(series, GapRule.Linear, why),
                    why => Linking.Splice(series, series, SpliceRule.RatioOfMeans, why: why),
                ];
                foreach (var ask in asked)
                {
                    var why = new Explanation();
                    ask(why);
                    if (IsUnadvised(why)) return false.Label($"{why.Formula} of {series.Key}: {why.Reason} without advice");
                }
            }

            return true.Label("advised");
        }).Check(Any.Thousand);

    [Fact]
    public void Every_refusal_of_a_panel_says_the_way_to_do_it_right() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            var panel = SeriesPanel.FromSeries(all);
            if (all.All(one => one.IsEmpty)) return true.Label("nothing");
            var newBase = all.First(one => !one.IsEmpty).First;
            PanelResult[] results =
            [
                Growth.PreviousPeriod(panel), Growth.YearOnYear(panel), YearToDate.ToDiscrete(panel), YearToDate.FromDiscrete(panel), YearToDate.DeviationFromMean(panel),
                StockFlow.ToStock(panel), StockFlow.ToFlow(panel), Linking.Rebase(panel, newBase), Linking.Chain(panel),
            ];
            foreach (var series in all)
            {
                foreach (var result in results)
                {
                    foreach (var observation in series.TakeLast(20))
                    {
                        if (IsUnadvised(result.ExplainAt(series.Key, observation.Period))) return false.Label($"{result.Formula} of {series.Key} in {observation.Period}");
                    }
                }
            }

            foreach (var method in Enum.GetValues<OverTimeMethod>())
            {
                var pooled = Pooling.OverTime(panel, panel.Frequency, MissingPolicy.SkipIfAllMissing, method);
                if (all.Any(series => !series.IsEmpty && IsUnadvised(pooled.ExplainAt(series.Key, series.Last)))) return false.Label($"over time, {method}");
            }

            return true.Label("advised");
        }).Check(Any.Thousand);

    [Fact]
    public void A_splice_that_is_refused_says_the_way_to_do_it_right()
    {
        var old = SeriesFormsTests.Yearly(Measure.Index, Unit.Index, (1, ObservationStatus.Normal), (null, ObservationStatus.Normal));
        var young = IndicatorSeries.Create(old.Indicator, old.Key, new Observation(TimePeriod.OfYear(2021), 3), new Observation(TimePeriod.OfYear(2022), 4));
        var later = IndicatorSeries.Create(old.Indicator, old.Key, new Observation(TimePeriod.OfYear(2025), 3));
        var toDate = IndicatorSeries.Create(old.Indicator, new SeriesKey(old.Key.Indicator, old.Key.Agency, Frequency.Year, Accumulation.SinceStart), young);
        foreach (var other in new[] { young, later, toDate })
        {
            var why = new Explanation();
            Assert.Null(Linking.Splice(old, other, SpliceRule.LastCommon, why: why));
            Assert.Contains(why.Reason, Advised);
            Assert.NotNull(why.Advice);
        }
    }

    private static bool IsUnadvised(Explanation why) =>
        why.Advice is null && Advised.Contains(why.Reason);
}
