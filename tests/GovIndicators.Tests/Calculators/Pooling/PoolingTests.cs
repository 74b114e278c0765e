using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public class PoolingTests
{
    [Fact]
    public void Ratio_of_sums_pools_ministries_and_provinces()
    {
        var why = new Explanation();
        var all = Pooling.RatioOfSums([Share.Of(42, 44), Share.Of(59, 63)], why);    // Committee plan 2022: 101 of 107 = 94.39%
        Assert.Equal("101 of 107 = 94.39%", all.ToString());
        Assert.Equal(("pooling.ratio-of-sums", NoAnswer.None), (why.Formula, why.Reason));
    }

    [Fact]
    public void Nothing_pools_to_nothing_with_a_reason()
    {
        var why = new Explanation();
        Assert.Equal(Share.None, Pooling.RatioOfSums([], why));
        Assert.Equal(NoAnswer.EmptyDenominator, why.Reason);
    }

    [Fact]
    [Law("pooling.ratio-of-sums")]
    public void A_pooled_rate_lies_between_its_parts() =>
        Prop.ForAll(Any.SharesOfParts, shares =>
        {
            var percents = shares.Select(share => share.Percent).OfType<Percent>().Select(percent => percent.Value).ToList();
            var pooled = Pooling.RatioOfSums(shares).Percent;
            return pooled is { Value: var value }
                ? value >= percents.Min() - 1e-10 && value <= percents.Max() + 1e-10    // 100 times the rounding of two sums
                : percents.Count == 0;
        }).Check(Any.Thousand);

    [Fact]
    [Law("pooling.ratio-of-sums")]
    [Law("pooling.sum")]
    public void Pooling_does_not_depend_on_order() =>
        Prop.ForAll(Any.SharesOfParts, Any.Split, (shares, split) =>
        {
            var (there, back) = (Pooling.RatioOfSums(shares), Pooling.RatioOfSums(shares.Reverse()));
            var (sum, turned) = (Pooling.Sum(split.Values, MissingPolicy.MissingAsZero)!.Value, Pooling.Sum(split.Values.Reverse(), MissingPolicy.MissingAsZero)!.Value);
            return Math.Abs(there.Numerator - back.Numerator) <= 1e-12 * there.Numerator && Math.Abs(there.Denominator - back.Denominator) <= 1e-12 * there.Denominator
                && Math.Abs(sum.Value - turned.Value) <= 1e-12 * split.SumOfAbsolutes && sum.Coverage == turned.Coverage;
        }).Check(Any.Thousand);

    [Fact]
    public void Without_missing_values_the_policies_agree() =>
        Prop.ForAll(Any.SharesOfParts, shares => shares.Length == 0 || MissingPolicy.Values
            .Select(policy => Pooling.RatioOfReportedSums(shares.Select(ReportedShare.Of), policy)!.Value)
            .All(pooled => pooled.Coverage.IsComplete && pooled.Value == Pooling.RatioOfSums(shares))).Check(Any.Thousand);

    [Fact]
    [Law("pooling.ratio-of-reported-sums")]
    public void Left_out_means_as_if_it_had_never_been_expected() =>
        Prop.ForAll(Any.ReportedShares, shares =>
        {
            var known = shares.Select(share => share.Share).OfType<Share>().ToList();
            var pooled = Pooling.RatioOfReportedSums(shares, MissingPolicy.SkipIfAllMissing);
            return known.Count == 0
                ? pooled is null
                : pooled!.Value.Value == Pooling.RatioOfSums(known) && pooled.Value.Coverage == Coverage.Of(known.Count, shares.Length);
        }).Check(Any.Thousand);

    [Fact]
    public void One_missing_share_is_enough_for_the_strictest_policy() =>
        Prop.ForAll(Any.ReportedShares, shares =>
        {
            var why = new Explanation();
            var pooled = Pooling.RatioOfReportedSums(shares, MissingPolicy.SkipIfAnyMissing, why);
            return (pooled is null) == (shares.Length == 0 || shares.Any(share => share.Share is null))
                && (pooled is not null || why.Reason == (shares.Length == 0 ? NoAnswer.NotReported : NoAnswer.TooMuchMissing));
        }).Check(Any.Thousand);

    [Fact]
    [CaseFor("pooling.ratio-of-reported-sums")]
    public void Ministries_and_provinces_pool_without_the_one_that_did_not_report() => Assert.Equal(
        "101 of 107 = 94.39% (2 of 3 = 66.67%)",    // Committee plan 2022: 42 of 44 and 59 of 63
        Pooling.RatioOfReportedSums([ReportedShare.Of(42, 44), ReportedShare.Missing, ReportedShare.Of(59, 63)], MissingPolicy.SkipIfAllMissing)!.Value.ToString());

    [Fact]
    public void As_zero_a_missing_numerator_counts_as_none_of_its_denominator()
    {
        var why = new Explanation();
        ReportedShare[] shares = [ReportedShare.Of(30, 40), ReportedShare.Of(null, 60), ReportedShare.Of(5, null), ReportedShare.Missing];
        var pooled = Pooling.RatioOfReportedSums(shares, MissingPolicy.MissingAsZero, why)!.Value;
        Assert.Equal("30 of 100 = 30% (1 of 4 = 25%)", pooled.ToString());
        Assert.Equal([Caveat.PartialCoverage], why.Caveats);
    }

    [Fact]
    public void Sums_follow_the_policy()
    {
        double?[] values = [1, null, 2];
        Assert.Null(Pooling.Sum(values, MissingPolicy.SkipIfAnyMissing));
        Assert.Equal("3 (2 of 3 = 66.67%)", Pooling.Sum(values, MissingPolicy.SkipIfAllMissing)!.Value.ToString());
        Assert.Equal(3, Pooling.Sum(values, MissingPolicy.MissingAsZero)!.Value.Value);
        Assert.Null(Pooling.Sum([null], MissingPolicy.SkipIfAllMissing));
        Assert.Equal(0, Pooling.Sum([null], MissingPolicy.MissingAsZero)!.Value.Value);
    }

    [Fact]
    public void Too_large_a_sum_has_a_reason()
    {
        var why = new Explanation();
        Assert.Null(Pooling.Sum([double.MaxValue, double.MaxValue], MissingPolicy.SkipIfAnyMissing, why));
        Assert.Equal(NoAnswer.TooLarge, why.Reason);
    }

    [Fact]
    public void An_average_of_percents_says_that_it_is_one()
    {
        var why = new Explanation();
        Percent?[] percents = [Percent.From(100), Percent.From(50), null];
        Assert.Equal(75, Pooling.UnweightedAverage(percents, MissingPolicy.SkipIfAllMissing, why)!.Value.Value.Value);
        Assert.Equal(50, Pooling.UnweightedAverage(percents, MissingPolicy.MissingAsZero)!.Value.Value.Value);
        Assert.Equal([Caveat.UnweightedAverage, Caveat.PartialCoverage], why.Caveats);
    }

    [Fact]
    [Law("pooling.unweighted-average")]
    public void An_average_of_percents_is_their_pooled_rate_only_when_the_wholes_are_equal() =>
        Prop.ForAll(Any.SharesOfParts, shares =>
        {
            Share[] equal = [.. shares.Select(share => share.Percent).OfType<Percent>().Select(percent => Share.Of(percent.Value, 100))];
            return equal.Length == 0
                || Math.Abs(Pooling.UnweightedAverage(equal.Select(share => share.Percent), MissingPolicy.SkipIfAnyMissing)!.Value.Value.Value - Pooling.RatioOfSums(equal).Percent!.Value.Value) <= 1e-12;
        }).Check(Any.Thousand);

    [Theory]
    [InlineData(true, NoAnswer.NotReported)]
    [InlineData(false, NoAnswer.TooMuchMissing)]
    public void An_average_refused_says_how_to_do_it_right(bool all, NoAnswer reason)
    {
        var why = new Explanation();
        Assert.Null(Pooling.UnweightedAverage([null, all ? null : Percent.Zero], all ? MissingPolicy.SkipIfAllMissing : MissingPolicy.SkipIfAnyMissing, why));
        Assert.Equal(reason, why.Reason);
        Assert.StartsWith("Pool numerators and denominators instead", why.Advice!.English);
    }

    [Fact]
    public void NaN_is_refused() => Assert.StartsWith(
        "values is NaN; expected a finite number.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Pooling.Sum([1, double.NaN], MissingPolicy.SkipIfAllMissing)).Message);
}
