using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public sealed class GrowthLaws
{
    // The spacing of doubles just above one.
    private const double Ulp = 2.220446049250313e-16;

    [Fact]
    [Law("growth.apply")]
    public void Applying_a_change_gives_the_later_value_back() =>
        Prop.ForAll(Any.PositiveAmount, Any.PositiveAmount, (from, to) =>
        {
            var again = Growth.Apply(from, Growth.PercentChange(from, to)!.Value)!.Value;
            // Six roundings, each at most half a unit of the larger value: a loss is measured against the base.
            return (Math.Abs(again - to) <= 3 * Ulp * (from + to)).Label($"{again:R} for {to:R}");
        }).Check(Any.Thousand);

    [Fact]
    [Law("growth.undo")]
    [Law("growth.percent-change")]
    public void Undoing_a_change_gives_the_base_back() =>
        Prop.ForAll(Any.PositiveAmount, Any.PositiveAmount, (from, to) =>
        {
            if (Growth.Undo(to, Growth.PercentChange(from, to)!.Value) is not { } again) return (to <= from * 100 * Ulp).Label("all but everything was lost");
            // The roundings of the law above, magnified by from / to, since what is left of a loss is little to begin from.
            return (Math.Abs(again - from) <= 3 * Ulp * (from + to) * Math.Max(1, from / to)).Label($"{again:R} for {from:R}");
        }).Check(Any.Thousand);

    [Fact]
    [Law("growth.percent-change")]
    [Law("growth.fold-from-percent")]
    public void Nothing_loses_more_than_everything() =>
        Prop.ForAll(Any.PositiveAmount, Gen.Elements(0, double.Epsilon, 1e-310, 1e-20).ToArbitrary(), (from, to) =>
        {
            var percent = Growth.PercentChange(from, to)!.Value;
            var inPanel = Growth.PercentChanges([from, to, from, to, from, to, from, to, from, to])[^1]!.Value;
            var flow = IndicatorSeries.Create(Any.PanelIndicators[0], new SeriesKey(Any.PanelIndicators[0].Code, AgencyCode.Parse("VN-1"), Frequency.Year),
                Enumerable.Range(0, 12).Select(i => new Observation(TimePeriod.OfYear(2000 + i), i % 2 == 0 ? from : to)));
            var bulk = Growth.PreviousPeriod(SeriesPanel.FromSeries(flow));
            return (percent.Value >= -100 && percent == inPanel && Growth.FoldFromPercent(percent) >= 0
                && Enumerable.Range(0, 6).All(i => bulk[flow.Key, TimePeriod.OfYear(2001 + (2 * i))] == percent.Value)).Label($"{percent.Value:R}");
        }).Check(Any.Thousand);

    [Fact]
    public void A_loss_that_leaves_the_range_of_a_double_has_no_percent_in_that_order_of_operations() =>
        Assert.Null(Growth.PercentChange(double.MaxValue, 1));

    [Fact]
    [Law("growth.percent-change")]
    [Law("growth.fold-change")]
    [Law("growth.percent-from-fold")]
    [Law("growth.fold-from-percent")]
    public void Percent_change_and_fold_agree() =>
        Prop.ForAll(Any.PositiveAmount, Any.PositiveAmount, (from, to) =>
        {
            var percent = Growth.PercentChange(from, to)!.Value.Value;
            var fold = Growth.FoldChange(from, to)!.Value;
            // A fold near one has lost what its distance from one would need, so the measure is the fold, not the percent.
            return (Math.Abs(percent - Growth.PercentFromFold(fold).Value) <= 100 * 2 * Ulp * (1 + fold)
                && Math.Abs(fold - Growth.FoldFromPercent(Percent.From(percent))) <= 2 * Ulp * (1 + fold)).Label($"{percent:R} and {fold:R}");
        }).Check(Any.Thousand);

    [Fact]
    [Law("growth.compound-annual")]
    [Law("growth.geometric-mean")]
    public void Compound_annual_growth_is_the_geometric_mean_of_the_yearly_changes() =>
        Prop.ForAll(Any.PositiveRun, run =>
        {
            if (run.Length < 2) return true.Label("one value");
            var years = run.Length - 1;
            var changes = Growth.PercentChanges([.. run.Select(x => (double?)x)])[1..].Select(change => change!.Value).ToArray();
            var ends = 1 + Growth.CompoundAnnual(run[0], run[^1], years)!.Value.AsRatio;
            // A near total loss keeps few digits of what is left, so the tolerance grows with the deepest one-year loss.
            var deepest = changes.Max(change => 100 / (100 + change.Value));
            if (Growth.GeometricMean(changes) is not { } mean) return changes.Any(change => change.Value <= -100).Label("everything was lost");
            return (Math.Abs(ends - (1 + mean.AsRatio)) <= 50 * Ulp * Math.Max(1, deepest) * Math.Max(1, ends)).Label($"{ends:R} and {1 + mean.AsRatio:R}");
        }).Check(Any.Thousand);

    [Fact]
    [Law("growth.percent-change")]
    [Law("growth.fold-change")]
    [Law("growth.compound-annual")]
    public void Scaling_both_values_changes_nothing() =>
        Prop.ForAll(Any.PositiveAmount, Any.PositiveAmount, (from, to) =>
            // A power of two scales without rounding, so the answers are the same doubles.
            (Growth.PercentChange(from, to) == Growth.PercentChange(from * 1024, to * 1024)
                && Growth.FoldChange(from, to) == Growth.FoldChange(from / 8, to / 8)
                && Growth.CompoundAnnual(from, to, 7) == Growth.CompoundAnnual(from * 2, to * 2, 7)).Label($"{from:R} to {to:R}"))
        .Check(Any.Thousand);

    [Fact]
    [Law("growth.log")]
    public void Log_changes_add_over_time() =>
        Prop.ForAll(Any.PositiveAmount, Any.PositiveAmount, Any.PositiveAmount, (first, second, third) =>
        {
            var whole = Growth.Log(first, third)!.Value;
            var parts = Growth.Log(first, second)!.Value + Growth.Log(second, third)!.Value;
            // Logarithms of up to 3,500 log points, each right to a unit of itself, and one rounding of each quotient.
            return (Math.Abs(whole - parts) <= 4 * Ulp * (100 + Math.Abs(Growth.Log(first, second)!.Value) + Math.Abs(parts) + Math.Abs(whole))).Label($"{whole:R} and {parts:R}");
        }).Check(Any.Thousand);

    [Fact]
    [Law("growth.log")]
    [Law("growth.percent-from-log")]
    public void Log_and_percent_agree() =>
        Prop.ForAll(Any.PositiveAmount, Any.PositiveAmount, (from, to) =>
        {
            var fold = Growth.FoldChange(from, to)!.Value;
            var percent = Growth.PercentFromLog(Growth.Log(from, to)!.Value)!.Value.Value;
            // The exponential magnifies the rounding of a logarithm of up to 35 by as much.
            return (Math.Abs(percent - 100 * (fold - 1)) <= 100 * 40 * Ulp * (1 + fold)).Label($"{percent:R}");
        }).Check(Any.Thousand);

    [Fact]
    [Law("growth.least-squares")]
    public void Least_squares_through_two_points_is_the_compound_growth_between_them() =>
        Prop.ForAll(Any.PositiveAmount, Any.PositiveAmount, (from, to) =>
        {
            var line = 1 + Growth.LeastSquares([2020, 2025], [from, to])!.Value.AsRatio;
            var ends = 1 + Growth.CompoundAnnual(from, to, 5)!.Value.AsRatio;
            // Two logarithms of up to 28, their difference magnified by the exponential.
            return (Math.Abs(line - ends) <= 100 * Ulp * ends + 4 * Ulp).Label($"{line:R} and {ends:R}");
        }).Check(Any.Thousand);

    [Fact]
    [Law("growth.least-squares")]
    public void Least_squares_of_a_constant_pace_is_that_pace() =>
        Prop.ForAll(Any.PositiveAmount, Gen.Choose(-30, 40).ToArbitrary(), Gen.Choose(2, 12).ToArbitrary(), (start, percent, count) =>
        {
            double[] years = [.. Enumerable.Range(2010, count).Select(year => (double)year)];
            double?[] values = [.. years.Select(year => (double?)(start * Math.Pow(1 + percent / 100.0, year - 2010)))];
            // Years are centered first, so the slope is right to a few units of logarithms of up to 30.
            return (Math.Abs(Growth.LeastSquares(years, values)!.Value.Value - percent) <= 1e-11).Label($"{percent}");
        }).Check(Any.Thousand);

    [Fact]
    [Law("growth.differences")]
    [Law("growth.percent-changes")]
    [Law("growth.annualized-changes")]
    public void Array_forms_are_the_scalar_forms_one_by_one() =>
        Prop.ForAll(Any.RunWithGaps, Gen.Choose(1, 13).ToArbitrary(), (run, lag) =>
        {
            var differences = Growth.Differences(run, lag);
            var percents = Growth.PercentChanges(run, lag);
            var annualized = Growth.AnnualizedChanges(run, lag);
            return Enumerable.Range(0, run.Length).All(i =>
                differences[i] == (Pair(i, lag) is { } d ? Growth.Difference(d.From, d.To) : null)
                && percents[i] == (Pair(i, lag) is { } p ? Growth.PercentChange(p.From, p.To) : null)
                && annualized[i] == (Pair(i, 1) is { } a ? Growth.Annualized(a.From, a.To, lag) : null));

            (double From, double To)? Pair(int i, int back) => i >= back && run[i - back] is { } from && run[i] is { } to ? (from, to) : null;
        }).Check(Any.Thousand);

    [Fact]
    [Law("growth.point-change")]
    [Law("growth.difference")]
    public void A_change_and_its_way_back_cancel() =>
        Prop.ForAll(Any.PositiveAmount, Any.PositiveAmount, (from, to) =>
            Growth.Difference(from, to) == -Growth.Difference(to, from)
            && Growth.PointChange(Percent.From(from), Percent.From(to)) == -Growth.PointChange(Percent.From(to), Percent.From(from)))
        .Check(Any.Thousand);

    [Fact]
    [Law("growth.annualized")]
    public void Annualizing_is_compounding_over_the_part_of_a_year() =>
        Prop.ForAll(Any.PositiveAmount, Gen.Choose(-50, 100).ToArbitrary(), Gen.Elements(1, 2, 4, 12).ToArbitrary(), (from, percent, periods) =>
        {
            var to = Growth.Apply(from, Percent.From(percent))!.Value;
            var annualized = 1 + Growth.Annualized(from, to, periods)!.Value.AsRatio;
            var compounded = 1 + Growth.CompoundAnnual(from, to, 1.0 / periods)!.Value.AsRatio;
            // 1 / (1 / periods) may be a unit off, which a power magnifies by periods times the logarithm of the fold.
            return (Math.Abs(annualized - compounded) <= 20 * Ulp * Math.Max(1, annualized)).Label($"{annualized:R} and {compounded:R}");
        }).Check(Any.Thousand);

    [Fact]
    [Law("growth.annualized-flow")]
    public void A_flow_at_an_even_pace_is_the_same_a_year_from_any_part_of_it() =>
        Prop.ForAll(Any.PositiveAmount, Gen.Choose(1, 366).ToArbitrary(), (daily, days) =>
        {
            var yearly = Growth.AnnualizedFlow(daily * days, days, 366)!.Value;
            // Three roundings on one side, one on the other.
            return (Math.Abs(yearly - daily * 366) <= 2 * Ulp * daily * 366).Label($"{yearly:R}");
        }).Check(Any.Thousand);
}
