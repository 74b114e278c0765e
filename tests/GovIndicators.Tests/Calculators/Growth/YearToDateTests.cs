using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public sealed class YearToDateTests
{
    [Fact]
    [Law("year-to-date.to-discrete")]
    public void To_discrete_and_back_is_identity_on_whole_numbers() =>
        Prop.ForAll(Any.WholeRun, Gen.Choose(1, 12).ToArbitrary(), (run, periods) =>
        {
            double?[] sums = [.. run.Select(x => (double?)x)];
            var again = YearToDate.FromDiscrete(YearToDate.ToDiscrete(sums, periods), periods);
            return again.SequenceEqual(sums);
        }).Check(Any.Thousand);

    [Fact]
    [Law("year-to-date.from-discrete")]
    public void From_discrete_and_back_is_identity_on_whole_numbers() =>
        Prop.ForAll(Any.WholeRun, Gen.Choose(1, 12).ToArbitrary(), (run, periods) =>
        {
            double?[] values = [.. run.Select(x => (double?)x)];
            return YearToDate.ToDiscrete(YearToDate.FromDiscrete(values, periods), periods).SequenceEqual(values);
        }).Check(Any.Thousand);

    [Fact]
    [Law("year-to-date.sum")]
    public void The_sum_of_a_period_is_the_place_of_the_running_sum() =>
        Prop.ForAll(Any.RunWithGaps, run =>
        {
            if (run.Length == 0) return true;
            var sums = YearToDate.FromDiscrete(run, run.Length);
            return Enumerable.Range(1, run.Length).All(period => YearToDate.Sum(run, period) == sums[period - 1]);
        }).Check(Any.Thousand);

    [Fact]
    public void A_missing_period_leaves_the_rest_of_its_year_unknown() =>
        Assert.Equal([1, null, null, 4, 9, 15], YearToDate.FromDiscrete([1, null, 3, 4, 5, 6], periodsInYear: 3));

    [Fact]
    public void A_first_year_that_begins_in_the_middle_stays_unknown()
    {
        Assert.Equal([null, null, 4, 9], YearToDate.FromDiscrete([2, 3, 4, 5], periodsInYear: 4, firstPeriodInYear: 3));
        Assert.Equal([null, 5, 4, 5], YearToDate.ToDiscrete([15, 20, 4, 9], periodsInYear: 4, firstPeriodInYear: 3));
    }

    [Fact]
    public void A_missing_sum_leaves_two_periods_unknown() =>
        Assert.Equal([10, null, null, 5], YearToDate.ToDiscrete([10, null, 45, 50], periodsInYear: 4));

    [Fact]
    public void What_was_not_reported_has_no_sum_mean_or_deviation_and_says_why()
    {
        var (mean, deviation) = (new Explanation(), new Explanation());
        Assert.Null(YearToDate.Sum([3, null, 5], 3));
        Assert.Null(YearToDate.Mean([3, null, 5], 3, mean));
        Assert.Null(YearToDate.DeviationFromMean([3, null, 5], 3, deviation));
        Assert.Equal(NoAnswer.NotReported, mean.Reason);
        Assert.Equal(NoAnswer.NotReported, deviation.Reason);
        Assert.Equal("year-to-date.sum", deviation.Children[0].Children[0].Formula);
        Assert.Equal(3, YearToDate.Sum([3, null, 5], 1));
    }

    [Fact]
    public void Deviations_from_a_constant_are_zero() => Assert.Equal(0, YearToDate.DeviationFromMean([7, 7, 7], 3));

    [Fact]
    public void The_whole_year_owes_the_whole_target() => Assert.Equal(1060, YearToDate.ProRataTarget(1060, 53, 53));

    [Fact]
    public void Places_outside_the_year_are_refused_with_the_range()
    {
        var place = Assert.Throws<ArgumentOutOfRangeException>(() => YearToDate.ProRataTarget(100, 13, 12));
        Assert.StartsWith("Place 13 does not exist in a year of 12 periods; expected 1 to 12.", place.Message, StringComparison.Ordinal);
        Assert.Equal("periodInYear", place.ParamName);
        var period = Assert.Throws<ArgumentOutOfRangeException>(() => YearToDate.Sum([1, 2], 3));
        Assert.StartsWith("Period 3 has no value among the 2 given; expected 1 to 2.", period.Message, StringComparison.Ordinal);
        Assert.Equal("period", Assert.Throws<ArgumentOutOfRangeException>(() => YearToDate.Mean([1, 2], 0)).ParamName);
        Assert.Equal("period", Assert.Throws<ArgumentOutOfRangeException>(() => YearToDate.DeviationFromMean([1, 2], 0)).ParamName);
        Assert.Equal("firstPeriodInYear", Assert.Throws<ArgumentOutOfRangeException>(() => YearToDate.FromDiscrete([1, 2], 12, 0)).ParamName);
        Assert.Equal("firstPeriodInYear", Assert.Throws<ArgumentOutOfRangeException>(() => YearToDate.ToDiscrete([1, 2], 12, 13)).ParamName);
        Assert.Equal("periodsInYear", Assert.Throws<ArgumentOutOfRangeException>(() => YearToDate.ProRataTarget(100, 1, 0)).ParamName);
        Assert.Equal("annual", Assert.Throws<ArgumentOutOfRangeException>(() => YearToDate.ProRataTarget(double.NaN, 1, 12)).ParamName);
    }

    [Fact]
    [Law("year-to-date.mean")]
    [Law("year-to-date.deviation-from-mean")]
    public void The_deviations_of_a_year_from_its_mean_cancel() =>
        Prop.ForAll(Any.PositiveRun, run =>
        {
            double?[] values = [.. run.Select(x => (double?)x)];
            var mean = YearToDate.Mean(values, run.Length)!.Value;
            var last = YearToDate.DeviationFromMean(values, run.Length)!.Value;
            // The mean of up to 40 values carries up to 40 roundings of their sum.
            return (last == run[^1] - mean && Math.Abs(run.Sum(x => x - mean)) <= 40 * 2.3e-16 * run.Sum() * 2).Label($"{mean:R}");
        }).Check(Any.Thousand);

    [Fact]
    [Law("year-to-date.pro-rata-target")]
    public void Targets_to_date_rise_evenly_to_the_whole() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), Gen.Choose(1, 53).ToArbitrary(), (annual, periods) =>
            YearToDate.ProRataTarget(annual, periods, periods) == annual
            && Enumerable.Range(1, periods).All(k => YearToDate.ProRataTarget(annual, k, periods) * periods is { } whole && Math.Abs(whole - (double)annual * k) <= 2e-8))    // two roundings of at most 53 million
        .Check(Any.Thousand);
}
