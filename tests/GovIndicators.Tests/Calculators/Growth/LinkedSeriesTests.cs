using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

/// <summary>Series made of series: rebased, spliced, chained, turned from flow to stock, and filled.</summary>
public sealed class LinkedSeriesTests
{
    private const double Ulp = 2.220446049250313e-16;
    [Fact, Law("linking.rebase")]
    public void A_rebased_series_is_that_of_a_panel_and_has_exactly_the_level_in_its_base() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, Gen.Choose(0, 800).ToArbitrary(), Any.PositiveAmount, (all, place, level) =>
        {
            if (all.Length == 0 || all[^1].IsEmpty) return true.Label("nothing");
            var newBase = all[^1].First + (place % all[^1].Count);
            var panel = Linking.Rebase(SeriesPanel.FromSeries(all), newBase, level);
            return all.All(series =>
            {
                var rebased = Linking.Rebase(series, newBase, level);
                return (rebased is null || (rebased[newBase] == level && panel[series.Key, newBase] == level))
                    && series.All(o => panel[series.Key, o.Period] == rebased?[o.Period]);
            }).Label(newBase.ToString());
        }).Check(Any.Thousand);

    [Fact, Law("linking.rebase")]
    public void Rebasing_a_series_twice_equals_once() =>
        Prop.ForAll(Any.PositiveRun, Gen.Choose(0, 1000).Two().ToArbitrary(), (run, places) =>
        {
            var series = Of(Measure.Flow, Unit.Count, 2000, run);
            var (first, second) = (series.First + (places.Item1 % run.Length), series.First + (places.Item2 % run.Length));
            var (twice, once) = (Linking.Rebase(Linking.Rebase(series, first)!, second)!, Linking.Rebase(series, second)!);
            // Two roundings in each of three rebased numbers, the base of the second included.
            return (twice.Key.Equals(once.Key) && twice.Indicator == once.Indicator && Close(twice, once, 6 * Ulp)).Label($"{first} then {second}");
        }).Check(Any.Thousand);

    [Fact]
    public void A_rebased_series_says_on_which_base_it_stands_and_carries_its_marks()
    {
        var series = SeriesFormsTests.Yearly(Measure.Stock, Unit.Count, (100, ObservationStatus.Normal), (200, ObservationStatus.Provisional), (300, ObservationStatus.Break), (null, ObservationStatus.Suppressed));
        var why = new Explanation();
        var rebased = Linking.Rebase(series, TimePeriod.OfYear(2021), why: why)!;
        Assert.Equal([50, 100, null, null], rebased.Select(o => o.Value));
        Assert.Equal([ObservationStatus.Provisional, ObservationStatus.Provisional, ObservationStatus.Break, ObservationStatus.Suppressed], rebased.Select(o => o.Status));
        Assert.Equal("ONE|VN-1|A|discrete|||base=2021;base-level=100", rebased.Key.Text);
        Assert.Equal((Measure.Index, Unit.Index), (rebased.Indicator.Measure, rebased.Indicator.Unit));
        Assert.Equal([Caveat.BreakInSeries], why.Caveats);
    }

    [Fact]
    public void A_base_without_meaning_has_no_rebased_series_and_says_why()
    {
        var series = SeriesFormsTests.Yearly(Measure.Stock, Unit.Count, (null, ObservationStatus.Suppressed), (0, ObservationStatus.Normal), (-5, ObservationStatus.Normal), (10, ObservationStatus.Normal));
        NoAnswer[] reasons = [.. new[] { 2020, 2021, 2022, 2030 }.Select(year => Why(why => Linking.Rebase(series, TimePeriod.OfYear(year), why: why)))];
        Assert.Equal([NoAnswer.NotReported, NoAnswer.ZeroBase, NoAnswer.NegativeBase, NoAnswer.NotReported], reasons);
        Assert.Equal(NoAnswer.MeasureForbids, Why(why => Linking.Rebase(SeriesFormsTests.Yearly(Measure.Ordinal, Unit.Rank, (1, ObservationStatus.Normal)), TimePeriod.OfYear(2020), why: why)));
        Assert.StartsWith("2020-Q1 has frequency Q;", Assert.Throws<ArgumentException>(() => Linking.Rebase(series, TimePeriod.OfQuarter(2020, 1))).Message, StringComparison.Ordinal);
    }

    [Fact, Law("linking.splice")]
    public void A_spliced_series_keeps_the_growth_within_both_parts_and_is_that_of_a_panel() =>
        Prop.ForAll(
            Any.PositiveRun,
            Any.PositiveRun,
            Gen.Elements(SpliceRule.FirstCommon, SpliceRule.LastCommon, SpliceRule.RatioOfMeans, SpliceRule.MeanOfRatios).ToArbitrary(),
            (old, young, rule) =>
            {
                var start = Math.Max(0, old.Length - young.Length);
                var seam = rule == SpliceRule.LastCommon ? old.Length - 1 : start;
                var (earlier, later) = (Of(Measure.Index, Unit.Index, 2000, old), Of(Measure.Index, Unit.Index, 2000 + start, young));
                return new[] { SpliceLevel.Later, SpliceLevel.Earlier }.All(level =>
                {
                    var spliced = Linking.Splice(earlier, later, rule, level)!;
                    var panel = Linking.Splice(SeriesPanel.FromSeries(earlier), SeriesPanel.FromSeries(later), rule, level);
                    return spliced.Count == start + young.Length && SameGrowth(earlier, spliced, 0, seam) && SameGrowth(later, spliced, seam, spliced.Count)
                        && panel.Refused.Count == 0 && panel.Panel.ToSeries(0).SequenceEqual(spliced)
                        && Linking.Splice(Nullable(old), Nullable(young), start, rule, level)!.SequenceEqual(spliced.Select(o => o.Value));
                }).Label($"{rule} at {seam}");
            }).Check(Any.Thousand);

    [Fact]
    public void A_splice_bridges_the_break_at_its_seam_and_growth_may_be_asked_across_it()
    {
        var earlier = SeriesFormsTests.Yearly(Measure.Stock, Unit.Count, (10, ObservationStatus.Normal), (20, ObservationStatus.Provisional), (22, ObservationStatus.Normal));
        var later = IndicatorSeries.Create(earlier.Indicator, earlier.Key, new Observation(TimePeriod.OfYear(2021), 100, ObservationStatus.Break), new Observation(TimePeriod.OfYear(2022), 110), new Observation(TimePeriod.OfYear(2023), 132));
        var why = new Explanation();
        var spliced = Linking.Splice(earlier, later, SpliceRule.FirstCommon, why: why)!;
        Assert.Equal([50, 100, 110, 132], spliced.Select(o => o.Value));
        Assert.All(spliced, o => Assert.Equal(ObservationStatus.Normal, o.Status));
        Assert.Equal(100, Growth.PreviousPeriod(spliced, TimePeriod.OfYear(2021))!.Value.Value);
        Assert.Equal([Caveat.Provisional], why.Caveats);
    }

    [Fact]
    public void Parts_that_do_not_belong_together_have_no_splice_and_say_why()
    {
        var one = Of(Measure.Index, Unit.Index, 2000, [1, 2, 3]);
        Assert.Equal(NoAnswer.NoOverlap, Splice(one, Of(Measure.Index, Unit.Index, 2003, [1, 2])));
        Assert.Equal(NoAnswer.UnlikeIndicator, Splice(one, Of(Measure.Flow, Unit.Index, 2001, [1, 2])));
        Assert.Equal(NoAnswer.UnlikeIndicator, Splice(one, Of(Measure.Index, Unit.Vnd, 2001, [1, 2])));
        Assert.Equal(NoAnswer.UnlikeCoverage, Splice(one, WithKey(Of(Measure.Index, Unit.Index, 2001, [1, 2]), Accumulation.SinceStart, "")));
        Assert.Equal(NoAnswer.UnlikeProducer, Splice(one, WithKey(Of(Measure.Index, Unit.Index, 2001, [1, 2]), Accumulation.Discrete, "GSO")));
        Assert.Equal(NoAnswer.TooFewObservations, Splice(one, Of(Measure.Index, Unit.Index, 2001, [])));
        Assert.Equal(NoAnswer.MeasureForbids, Splice(Of(Measure.Ordinal, Unit.Rank, 2000, [1, 2]), Of(Measure.Ordinal, Unit.Rank, 2001, [1, 2])));
        var why = new Explanation();
        Assert.NotNull(Linking.Splice(one, WithKey(Of(Measure.Index, Unit.Index, 2001, [1, 2]), Accumulation.Discrete, "GSO"), SpliceRule.FirstCommon, producers: ProducerMixing.WithCaveat, why: why));
        Assert.Equal([Caveat.UnlikeProducer], why.Caveats);
        Assert.Equal("The later part begins in 1999, before the earlier, which begins in 2000; give the part that begins first as the earlier. (Parameter 'later')", Assert.Throws<ArgumentException>(() => Linking.Splice(one, Of(Measure.Index, Unit.Index, 1999, [1, 2, 3, 4]), SpliceRule.FirstCommon)).Message);
        Assert.Equal("The later part ends in 2001, before the earlier, which ends in 2002; expected it to reach as far. (Parameter 'later')", Assert.Throws<ArgumentException>(() => Linking.Splice(one, Of(Measure.Index, Unit.Index, 2001, [1]), SpliceRule.FirstCommon)).Message);
        var refused = Linking.Splice(SeriesPanel.FromSeries(one), SeriesPanel.FromSeries(Of(Measure.Index, Unit.Index, 2003, [1, 2])), SpliceRule.FirstCommon);
        Assert.Equal((0, NoAnswer.NoOverlap), (refused.Panel.Count, refused.Refused[one.Key]));
        Assert.Equal(NoAnswer.NotReported, Linking.Splice(SeriesPanel.FromSeries(one), SeriesPanel.FromSeries(), SpliceRule.FirstCommon).Refused[one.Key]);

        static NoAnswer Splice(IndicatorSeries earlier, IndicatorSeries later) => Why(why => Linking.Splice(earlier, later, SpliceRule.FirstCommon, why: why));
    }

    [Fact]
    public void One_pair_in_the_wrong_order_leaves_the_other_pairs_of_a_panel_joined()
    {
        var (one, other) = (Of(Measure.Index, Unit.Index, 2000, [1, 2, 3]), WithKey(Of(Measure.Index, Unit.Index, 2000, [1, 2, 3]), Accumulation.Discrete, "GSO"));
        var later = SeriesPanel.FromSeries(Of(Measure.Index, Unit.Index, 2001, [1, 2, 3]), WithKey(Of(Measure.Index, Unit.Index, 1999, [1, 2, 3, 4]), Accumulation.Discrete, "GSO"));
        var spliced = Linking.Splice(SeriesPanel.FromSeries(one, other), later, SpliceRule.FirstCommon);
        Assert.Equal([one.Key], spliced.Panel.Keys);
        Assert.Equal((other.Key, NoAnswer.WrongOrder), (Assert.Single(spliced.Refused).Key, spliced.Refused[other.Key]));
    }

    [Fact]
    public void A_mean_over_an_overlap_that_is_broken_has_no_splice()
    {
        var earlier = Of(Measure.Index, Unit.Index, 2020, [1, 2, 3]);
        var later = SeriesFormsTests.Yearly(Measure.Index, Unit.Index, (1, ObservationStatus.Normal), (2, ObservationStatus.Break), (3, ObservationStatus.Normal));
        Assert.Equal(NoAnswer.BreakInSeries, Why(why => Linking.Splice(earlier, later, SpliceRule.RatioOfMeans, why: why)));
        Assert.NotNull(Linking.Splice(earlier, later, SpliceRule.LastCommon));
    }

    [Fact, Law("linking.chain")]
    public void A_chained_series_is_that_of_a_panel() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            var panel = Linking.Chain(SeriesPanel.FromSeries(all), 50);
            return all.All(series =>
            {
                var chained = Linking.Chain(series, 50);
                return series.All(o => panel[series.Key, o.Period] == chained?[o.Period])
                    && series.Take(40).All(o => (panel.ExplainAt(series.Key, o.Period).Reason == NoAnswer.None) == (chained?[o.Period] is not null));
            });
        }).Check(Any.Thousand);

    [Fact]
    public void Relatives_in_percent_chain_as_folds_do()    // from 100, 10% up, then half
    {
        var percents = Linking.Chain(SeriesFormsTests.Yearly(Measure.Index, Unit.Percent, (110, ObservationStatus.Estimated), (50, ObservationStatus.Normal), (100, ObservationStatus.Break)))!;
        Assert.Equal([110, 55, null], percents.Select(o => o.Value is { } level ? Math.Round(level, 9, MidpointRounding.AwayFromZero) : (double?)null));
        Assert.Equal([ObservationStatus.Estimated, ObservationStatus.Estimated, ObservationStatus.Break], percents.Select(o => o.Status));
        Assert.Equal([2, 6], Linking.Chain(Of(Measure.Index, Unit.Index, 2020, [2, 3]), 1)!.Select(o => o.Value));
        Assert.Equal(NoAnswer.MeasureForbids, Why(why => Linking.Chain(Of(Measure.Flow, Unit.Count, 2020, [2, 3]), why: why)));
        Assert.Equal(NoAnswer.NotPositive, Why(why => Linking.Chain(Of(Measure.Index, Unit.Index, 2020, [2, -3]), why: why)));
    }

    [Fact, Law("stock-flow.to-stock"), Law("stock-flow.to-flow")]
    public void Stocks_and_flows_of_a_series_are_those_of_a_panel() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            var panel = SeriesPanel.FromSeries(all);
            var (stocks, flows) = (StockFlow.ToStock(panel, 5), StockFlow.ToFlow(panel));
            return all.All(series =>
            {
                var (stock, flow) = (StockFlow.ToStock(series, 5), StockFlow.ToFlow(series));
                return series.All(o => stocks[series.Key, o.Period] == stock?[o.Period] && flows[series.Key, o.Period] == flow?[o.Period])
                    && series.Take(40).All(o => (stocks.ExplainAt(series.Key, o.Period).Reason == NoAnswer.None) == (stock?[o.Period] is not null)
                    && (flows.ExplainAt(series.Key, o.Period).Reason == NoAnswer.None) == (flow?[o.Period] is not null));
            });
        }).Check(Any.Thousand);

    [Fact, Law("stock-flow.to-stock"), Law("stock-flow.to-flow")]
    public void A_series_of_flows_comes_back_from_its_stocks() =>
        Prop.ForAll(Any.WholeRun, Gen.Choose(-1000, 1000).ToArbitrary(), (run, opening) =>
        {
            var flows = Of(Measure.Flow, Unit.Count, 2000, run);
            var stocks = StockFlow.ToStock(flows, opening)!;
            var again = StockFlow.ToFlow(stocks, opening)!;
            return stocks.Indicator.Measure == Measure.Stock && stocks.Key != flows.Key && again.SequenceEqual(flows) && again.Indicator == flows.Indicator && again.Key == flows.Key;
        }).Check(Any.Thousand);

    [Fact]
    public void A_series_that_measures_something_else_has_another_key()
    {
        var (flow, stock, relatives) = (Of(Measure.Flow, Unit.Count, 2020, [1, 2]), Of(Measure.Stock, Unit.Count, 2020, [1, 2]), Of(Measure.Index, Unit.Index, 2020, [1, 2]));
        Assert.Equal("ONE|VN-1|A|discrete|||measure=stock", StockFlow.ToStock(flow)!.Key.Text);
        Assert.Equal("ONE|VN-1|A|discrete|||measure=flow", StockFlow.ToFlow(stock)!.Key.Text);
        Assert.Equal(stock.Key, StockFlow.ToStock(StockFlow.ToFlow(stock)!)!.Key);
        Assert.Equal("ONE|VN-1|A|discrete|||base=2019;base-level=50", Linking.Chain(relatives, 50)!.Key.Text);
    }

    [Fact]
    public void Flows_that_a_break_parts_build_up_no_stock()
    {
        var flows = SeriesFormsTests.Yearly(Measure.Flow, Unit.Count, (5, ObservationStatus.Break), (7, ObservationStatus.Normal), (9, ObservationStatus.Break), (1, ObservationStatus.Normal));
        var (why, panel) = (new Explanation(), StockFlow.ToStock(SeriesPanel.FromSeries(flows), 100));
        Assert.Equal([105, 112, null, null], StockFlow.ToStock(flows, 100, why)!.Select(o => o.Value));
        Assert.Equal([Caveat.BreakInSeries], why.Caveats);
        var absent = panel.ExplainAt(flows.Key, flows.Last);
        Assert.Equal((NoAnswer.BreakInSeries, "Begin a series of its own at the break, with the stock that stood there as its opening."), (absent.Reason, absent.Advice!.English));
    }

    [Fact]
    public void What_is_no_flow_or_no_stock_is_refused()
    {
        var flow = Of(Measure.Flow, Unit.Count, 2020, [1, 2]);
        Assert.Equal(NoAnswer.MeasureForbids, Why(why => StockFlow.ToFlow(flow, why: why)));
        Assert.Equal(NoAnswer.MeasureForbids, Why(why => StockFlow.ToStock(Of(Measure.Stock, Unit.Count, 2020, [1, 2]), why: why)));
        Assert.Equal(NoAnswer.MethodDoesNotApply, Why(why => StockFlow.ToStock(WithKey(flow, Accumulation.YearToDate, ""), why: why)));
    }

    [Fact, Law("gap-filling.fill")]
    public void A_filled_panel_holds_each_filled_series() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, Gen.Elements(GapRule.Absence, GapRule.CarryForward, GapRule.Linear).ToArbitrary(), (all, rule) =>
        {
            var filled = GapFilling.Fill(SeriesPanel.FromSeries(all), rule);
            return filled.Panel.Count + filled.Refused.Count == all.Length && all.All(series =>
            {
                var why = new Explanation();
                return GapFilling.Fill(series, rule, why) is { } one
                    ? filled.Panel.ToSeries(series.Key).SequenceEqual(one)
                    : filled.Refused[series.Key] == why.Reason && why.Reason != NoAnswer.None;
            });
        }).Check(Any.Thousand);

    private static NoAnswer Why(Func<Explanation, object?> ask)
    {
        var why = new Explanation();
        Assert.Null(ask(why));
        return why.Reason;
    }

    private static double?[] Nullable(double[] run) => [.. run.Select(x => (double?)x)];

    private static IndicatorSeries Of(Measure measure, Unit unit, int firstYear, double[] values)
    {
        var indicator = new Indicator(IndicatorCode.Parse("ONE"), Name.Of("one"), unit, measure);
        var key = new SeriesKey(indicator.Code, AgencyCode.Parse("VN-1"), Frequency.Year);
        return IndicatorSeries.Create(indicator, key, values.Select((value, i) => new Observation(TimePeriod.OfYear(firstYear + i), value)));
    }

    private static IndicatorSeries WithKey(IndicatorSeries series, Accumulation accumulation, string producer) =>
        IndicatorSeries.Create(series.Indicator, new SeriesKey(series.Key.Indicator, series.Key.Agency, series.Frequency, accumulation, producer), series);

    private static bool Close(IndicatorSeries left, IndicatorSeries right, double relative) =>
        left.Count == right.Count && left.Zip(right).All(pair => Math.Abs(pair.First.Value!.Value - pair.Second.Value!.Value) <= relative * Math.Abs(pair.Second.Value.Value));

    /// <summary>Two roundings in each of the two rescaled values and one in each quotient.</summary>
    private static bool SameGrowth(IndicatorSeries part, IndicatorSeries spliced, int from, int end)
    {
        for (var period = spliced.First + from + 1; period < spliced.First + end; period += 1)
        {
            var (x, y) = (part[period]!.Value / part[period - 1]!.Value, spliced[period]!.Value / spliced[period - 1]!.Value);
            if (Math.Abs(x - y) > 6 * Ulp * x) return false;
        }

        return true;
    }
}
