using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public class PartialTests
{
    private const double Promise = 1e-12;

    [Fact]
    public void What_a_sum_rounds_off_is_kept_when_sums_are_merged() =>
        Assert.Equal(1, SumPartial.Of([1e16]).Merge(SumPartial.Of([1])).Merge(SumPartial.Of([-1e16])).Sum);    // 1e16 + 1 is 1e16 in a double

    [Fact]
    public void Of_two_last_values_of_one_period_the_order_of_merging_does_not_choose()
    {
        var (one, other) = (LastPartial.Of([5], 1, 1), LastPartial.Of([7], 1, 1));
        Assert.Equal((7.0, 7.0), (one.Merge(other).Value, other.Merge(one).Value));
    }

    [Fact]
    public void Any_split_gives_the_same_sum_and_the_same_counts() =>
        Prop.ForAll(Any.Split, split => OfEveryBracketing(split, part => SumPartial.Of(part)).All(merged => Same(merged, SumPartial.Of(split.WithNaN), split))).Check(Any.Thousand);

    [Fact]
    public void Any_split_of_shares_pools_to_the_same_share() =>
        Prop.ForAll(Any.SharesOfParts, Any.Split, (shares, split) =>
        {
            SharePartial Of(Func<int, bool> chosen) => shares.Where((_, i) => chosen(i)).Aggregate(SharePartial.None, (partial, share) => partial.Add(share));
            var left = Of(i => i < split.Parts.Length && split.Parts[i] == 0);
            var right = Of(i => i >= split.Parts.Length || split.Parts[i] != 0);
            var whole = Of(_ => true);
            return Near(left.Merge(right).Numerator, whole.Numerator, whole.Numerator) && Near(left.Merge(right).Denominator, whole.Denominator, whole.Denominator)
                && left.Merge(right).Coverage == whole.Coverage;
        }).Check(Any.Thousand);

    [Fact]
    public void Merging_of_shares_is_commutative_and_associative() =>
        Prop.ForAll(Any.SharesOfParts, Any.SharesOfParts, Any.SharesOfParts, (first, second, third) =>
        {
            var (a, b, c) = (Of(first), Of(second), Of(third));
            var (left, right) = (a.Merge(b).Merge(c), a.Merge(b.Merge(c)));
            return a.Merge(b).Equals(b.Merge(a)) && left.Coverage == right.Coverage
                && Near(left.Numerator, right.Numerator, left.Numerator) && Near(left.Denominator, right.Denominator, left.Denominator);
        }).Check(Any.Thousand);

    [Fact]
    public void Any_split_of_a_stock_has_the_same_last_value() =>
        Prop.ForAll(Any.PackedRun, Gen.Choose(0, 70).Two().ToArbitrary(), Gen.Choose(0, 3).ToArbitrary(), (run, cuts, more) =>
        {
            var (one, other) = cuts;
            const int First = 24_000;
            var last = First + run.Length - 1 + more;
            var (from, to) = (Math.Min(Math.Min(one, other), run.Length), Math.Min(Math.Max(one, other), run.Length));
            var (a, b, c) = (LastPartial.Of(run.AsSpan(0, from), First, last), LastPartial.Of(run.AsSpan(from, to - from), First + from, last), LastPartial.Of(run.AsSpan(to), First + to, last));
            var whole = LastPartial.Of(run, First, last);
            double? expected = run.Any(x => !double.IsNaN(x)) ? run.Last(x => !double.IsNaN(x)) : null;
            var isThere = run.Length > 0 && more == 0 && !double.IsNaN(run[^1]);
            return whole.Value == expected && whole.Coverage == Coverage.Of(isThere ? 1 : 0, 1) && Identity(whole)
                && new[] { a.Merge(b).Merge(c), a.Merge(b.Merge(c)), c.Merge(a).Merge(b), c.Merge(b).Merge(a) }.All(merged => merged.Equals(whole));
        }).Check(Any.Thousand);

    [Fact]
    public void Merging_is_commutative() =>
        Prop.ForAll(Any.Split, split =>
        {
            var (a, b) = (split.Part(0), split.Part(1));
            var (sum, turned) = (SumPartial.Of(a).Merge(SumPartial.Of(b)), SumPartial.Of(b).Merge(SumPartial.Of(a)));
            return sum.Equals(turned);
        }).Check(Any.Thousand);

    [Fact]
    public void Merging_with_nothing_changes_nothing() =>
        Prop.ForAll(Any.Split, split => Identity(SumPartial.Of(split.WithNaN)) && Identity(SharePartial.None.AddMissing(split.Values.Length))).Check(Any.Thousand);

    [Fact]
    public void One_by_one_and_all_at_once_give_the_same_sum_bit_for_bit() =>
        Prop.ForAll(Any.Split, split => split.Values.Aggregate(SumPartial.None, (partial, value) => partial.Add(value)).Equals(SumPartial.Of(split.WithNaN))).Check(Any.Thousand);

    [Fact]
    public void The_sum_is_that_of_exact_arithmetic() =>
        Prop.ForAll(Any.Split, split => Near(SumPartial.Of(split.WithNaN).Sum, (double)split.Values.Sum(value => (decimal)(value ?? 0)), split.SumOfAbsolutes)).Check(Any.Thousand);

    [Fact]
    public void What_plain_addition_loses_is_kept()
    {
        double[] values = [1, 1e100, 1, -1e100];    // Neumaier 1974: 2, where plain addition gives 0
        Assert.Equal(2, SumPartial.Of(values).Sum);
    }

    [Fact, Law("pooling.sum")]
    public void Neither_the_order_nor_the_split_decides_whether_a_sum_is_too_large() =>
        Prop.ForAll(Any.HugeSplit, split =>
        {
            var values = split.WithNaN;
            double[][] orders = [values, [.. values.Reverse()], [.. values.Order()], [.. values.OrderDescending()], [.. values.OrderBy(Math.Abs)]];
            return orders.Select(order => SumPartial.Of(order)).Concat(OfEveryBracketing(split, part => SumPartial.Of(part))).All(partial => ExactSum.Holds(partial.Sum, values, Promise));
        }).Check(Any.Thousand);

    [Theory]    // by hand: two of the three cancel
    [InlineData(1.7e308, 1.7e308, -1.7e308)]
    [InlineData(1.7e308, -1.7e308, 1.7e308)]
    [InlineData(-1.7e308, 1.7e308, 1.7e308)]
    public void A_sum_that_a_number_can_hold_is_given_in_any_order(double first, double second, double third)
    {
        Assert.Equal(new Pooled<double>(1.7e308, Coverage.Of(3, 3)), Pooling.Sum([first, second, third], MissingPolicy.SkipIfAnyMissing));
        Assert.Equal(1.7e308, SumPartial.Of([first, second]).Merge(SumPartial.Of([third])).Sum);
        Assert.Equal(-1.7e308, SumPartial.Of([-third]).Merge(SumPartial.Of([-first, -second])).Sum);
    }

    [Fact]
    public void What_stays_when_huge_values_cancel_keeps_its_digits()
    {
        Assert.Equal(double.Epsilon, SumPartial.Of([1.7e308, double.Epsilon, -1.7e308]).Sum);
        Assert.Equal(1, SumPartial.Of([Math.ScaleB(1, 900), -Math.ScaleB(1, 899), 1, -Math.ScaleB(1, 899)]).Sum);
    }

    [Fact]
    public void Too_large_a_sum_is_infinite_and_never_NaN() => Assert.Equal(double.PositiveInfinity, SumPartial.Of([double.MaxValue, double.MaxValue]).Sum);

    private static SharePartial Of(IEnumerable<Share> shares) => shares.Aggregate(SharePartial.None, (partial, share) => partial.Add(share));

    private static bool Identity<T>(T partial)
        where T : struct, IPartial<T>, IEquatable<T> => partial.Merge(T.None).Equals(partial) && T.None.Merge(partial).Equals(partial);

    private static IEnumerable<T> OfEveryBracketing<T>(AnySplit split, Func<double[], T> of)
        where T : struct, IPartial<T>, IEquatable<T>
    {
        var (a, b, c, d) = (of(split.Part(0)), of(split.Part(1)), of(split.Part(2)), of(split.Part(3)));
        yield return a.Merge(b).Merge(c).Merge(d);
        yield return a.Merge(b.Merge(c.Merge(d)));
        yield return d.Merge(b).Merge(c.Merge(a));
        yield return T.None.Merge(c).Merge(a).Merge(d.Merge(b));
    }

    private static bool Same(SumPartial a, SumPartial b, AnySplit split) => (a.Reported, a.Missing) == (b.Reported, b.Missing) && Near(a.Sum, b.Sum, split.SumOfAbsolutes);

    private static bool Near(double a, double b, double size) => Math.Abs(a - b) <= Promise * size;
}
