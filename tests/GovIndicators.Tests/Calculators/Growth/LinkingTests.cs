using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public sealed class LinkingTests
{
    private const double Ulp = 2.220446049250313e-16;
    private static readonly double[][] Windows = [[1, 2, 3], [3, 4, 5], [5, 6, 7]];

    [Fact]
    [Law("linking.rebase")]
    public void Rebasing_twice_equals_once() =>
        Prop.ForAll(Any.PositiveRun, Gen.Choose(0, 1000).Two().ToArbitrary(), (run, places) =>
        {
            double?[] index = Nullable(run);
            var (first, second) = (places.Item1 % run.Length, places.Item2 % run.Length);
            var twice = Linking.Rebase(Linking.Rebase(index, first), second)!;
            // Two roundings in each of three rebased numbers, the base of the second included.
            return Close(twice, Linking.Rebase(index, second)!, 6 * Ulp).Label($"{first} then {second}");
        }).Check(Any.Thousand);

    [Fact]
    public void The_base_period_has_exactly_the_level() =>
        Prop.ForAll(Any.PositiveRun, run => Linking.Rebase(Nullable(run), run.Length - 1)![^1] == 100).Check(Any.Thousand);

    [Fact]
    public void Rebasing_keeps_every_growth() =>
        Prop.ForAll(Any.PositiveRun, run =>
            SameGrowth(Nullable(run), Linking.Rebase(Nullable(run), 0)!).Label("growth")).Check(Any.Thousand);

    [Fact]
    [Law("linking.splice")]
    public void A_splice_keeps_the_growth_within_both_parts() =>
        Prop.ForAll(
            Any.PositiveRun,
            Any.PositiveRun,
            Gen.Elements(SpliceRule.FirstCommon, SpliceRule.LastCommon, SpliceRule.RatioOfMeans, SpliceRule.MeanOfRatios).ToArbitrary(),
            (earlier, later, rule) =>
            {
                var start = Math.Max(0, earlier.Length - later.Length);
                var seam = rule == SpliceRule.LastCommon ? earlier.Length - 1 : start;
                return Check(SpliceLevel.Later).And(Check(SpliceLevel.Earlier));

                Property Check(SpliceLevel level)
                {
                    var spliced = Linking.Splice(Nullable(earlier), Nullable(later), start, rule, level)!;
                    return (spliced.Length == start + later.Length
                        && SameGrowth(Nullable(earlier[..seam]), spliced[..seam])
                        && SameGrowth(Nullable(later[(seam - start)..]), spliced[seam..])).Label($"{rule} {level} at {seam}");
                }
            }).Check(Any.Thousand);

    [Fact]
    public void A_splice_on_one_period_keeps_the_growth_across_the_seam() =>
        Assert.Equal([50, 100, 110, 132], Linking.Splice([10, 20, 22], [100, 110, 132], laterStart: 1, SpliceRule.FirstCommon));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_agrees_when_the_parts_differ_only_in_level(SpliceRule rule) =>
        Assert.Equal([10, 20, 30, 40], Linking.Splice([10, 20, 30], [200, 300, 400], laterStart: 1, rule, SpliceLevel.Earlier)!.Select(x => Math.Round(x!.Value, 12, MidpointRounding.AwayFromZero)));

    public static TheoryData<SpliceRule> Rules => [SpliceRule.FirstCommon, SpliceRule.LastCommon, SpliceRule.RatioOfMeans, SpliceRule.MeanOfRatios, SpliceRule.At(2)];

    [Fact]
    public void Parts_without_a_common_period_have_no_splice()
    {
        Explanation[] why = [new(), new(), new(), new()];
        Assert.Null(Linking.Splice([1, 2], [3, 4], laterStart: 2, SpliceRule.FirstCommon, why: why[0]));
        Assert.Null(Linking.Splice([1, null], [3, 4], laterStart: 1, SpliceRule.RatioOfMeans, why: why[1]));
        Assert.Null(Linking.Splice([1, 2], [3, 4], laterStart: 1, SpliceRule.At(0), why: why[2]));
        Assert.Null(Linking.Splice([1, 2], [0, 4], laterStart: 1, SpliceRule.FirstCommon, why: why[3]));
        Assert.Equal([NoAnswer.NoOverlap, NoAnswer.NoOverlap, NoAnswer.NoOverlap, NoAnswer.NotPositive], why.Select(each => each.Reason));
    }

    [Fact]
    public void A_named_place_that_was_not_reported_has_no_splice()
    {
        var why = new Explanation();
        Assert.Null(Linking.Splice([1, null, 3], [2, 4], laterStart: 1, SpliceRule.At(1), why: why));
        Assert.Equal(NoAnswer.NotReported, why.Reason);
    }

    [Fact]
    public void A_later_part_that_ends_first_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Linking.Splice([1, 2, 3], [2], laterStart: 1, SpliceRule.FirstCommon));
        Assert.StartsWith("The later part ends at place 1, before the earlier, which ends at 2; expected it to reach as far.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Law("linking.chain")]
    public void Chaining_the_folds_of_an_index_gives_the_index_back() =>
        Prop.ForAll(Any.PositiveRun, run =>
        {
            double?[] folds = [.. run.Zip(run[1..], (from, to) => Growth.FoldChange(from, to))];
            // One rounding of each fold and of each product, so the tolerance grows with the length.
            return Close(Linking.Chain(folds, run[0]), Nullable(run[1..]), run.Length * Ulp).Label("chain");
        }).Check(Any.Thousand);

    [Fact]
    public void After_a_fold_that_was_not_reported_the_level_is_unknown() =>
        Assert.Equal([110, null, null], Linking.Chain([1.1, null, 2], 100).Select(x => x is { } level ? Math.Round(level, 9, MidpointRounding.AwayFromZero) : (double?)null));

    [Fact]
    [CaseFor("linking.splice-windows")]
    public void Windows_splice_as_gpindex_does()    // its tests of splice_index: movement, window, window on published, mean
    {
        Assert.Equal([1, 2, 6, 30, 210], Linking.SpliceWindows(Windows, WindowRule.Last)!);
        Assert.Equal([1, 2, 6, 60, 630], Linking.SpliceWindows(Windows, WindowRule.First)!);
        Assert.Equal([1, 2, 6, 60, 420], Linking.SpliceWindows(Windows, WindowRule.First, WindowLevel.Published)!);
        Assert.Equal(Math.Cbrt(60 * 40 * 30), Linking.SpliceWindows(Windows, WindowRule.Mean)![3], 1e-12);    // a few units of a level of 40
        Assert.Equal(Math.Cbrt(210d * 3 * 1 * (42 * 4 * 2) * (7 * 5 * 6)), Linking.SpliceWindows(Windows, WindowRule.Mean)![4], 1e-11);
        var published = Linking.SpliceWindows(Windows, WindowRule.Mean, WindowLevel.Published)!;
        Assert.Equal(Math.Cbrt(420 * 252 * 7 * Math.Cbrt(60 * 40 * 30)), published[4], 1e-11);
    }

    [Fact]
    [Law("linking.splice-windows")]
    public void Windows_cut_from_one_chain_splice_to_that_chain_by_every_rule() =>
        Prop.ForAll(Gen.Choose(1, 6).ToArbitrary(), Gen.Choose(50, 200).ArrayOf(12).ToArbitrary(), (length, percents) =>
        {
            double[] folds = [.. percents.Select(percent => percent / 100.0)];
            double[][] windows = [.. Enumerable.Range(0, folds.Length - length + 1).Select(start => folds[start..(start + length)])];
            var chain = Linking.Chain(Nullable(folds), 1);
            WindowRule[] rules = [WindowRule.First, WindowRule.Last, WindowRule.Mean, WindowRule.At(length)];
            // A dozen products on each side, and the logarithms of levels between 2^-12 and 2^12.
            return rules.All(rule => Close(Nullable(Linking.SpliceWindows(windows, rule)!), chain, 100 * Ulp)
                && Close(Nullable(Linking.SpliceWindows(windows, rule, WindowLevel.Published)!), chain, 100 * Ulp)).Label($"windows of {length}");
        }).Check(Any.Thousand);

    [Fact]
    public void Windows_of_one_period_splice_to_the_chain() =>    // gpindex: splicing is the same as chaining
        Assert.Equal([1, 2, 6, 24, 120], Linking.SpliceWindows([[1], [2], [3], [4], [5]], WindowRule.Mean)!);

    [Fact]
    public void Windows_that_do_not_fit_are_refused()
    {
        var unlike = Assert.Throws<ArgumentException>(() => Linking.SpliceWindows([[1, 2, 3], [1, 2]], WindowRule.Mean));
        Assert.StartsWith("A window has 2 periods, the first one 3; expected windows of one length.", unlike.Message, StringComparison.Ordinal);
        var period = Assert.Throws<ArgumentOutOfRangeException>(() => Linking.SpliceWindows(Windows, WindowRule.At(4)));
        Assert.StartsWith("Period 4 does not exist in windows of 3 periods; expected 1 to 3.", period.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_without_meaning_has_no_rebase_and_says_why()
    {
        Explanation[] why = [new(), new(), new()];
        for (var i = 0; i < 3; i++) Assert.Null(Linking.Rebase([null, 0, -5, 10], i, why: why[i]));
        Assert.Equal([NoAnswer.NotReported, NoAnswer.ZeroBase, NoAnswer.NegativeBase], why.Select(each => each.Reason));
        var place = Assert.Throws<ArgumentOutOfRangeException>(() => Linking.Rebase([1, 2], 2));
        Assert.StartsWith("Place 2 does not exist among 2 index numbers; expected 0 to 1.", place.Message, StringComparison.Ordinal);
    }

    private static double?[] Nullable(double[] run) => [.. run.Select(x => (double?)x)];

    private static bool Close(double?[] left, double?[] right, double relative) =>
        left.Length == right.Length && left.Zip(right).All(pair => Math.Abs(pair.First!.Value - pair.Second!.Value) <= relative * Math.Abs(pair.Second.Value));

    private static bool SameGrowth(double?[] before, double?[] after)
    {
        if (before.Length != after.Length) return false;
        for (var i = 1; i < before.Length; i++)
        {
            var (x, y) = (Growth.FoldChange(before[i - 1]!.Value, before[i]!.Value)!.Value, Growth.FoldChange(after[i - 1]!.Value, after[i]!.Value)!.Value);
            // Two roundings in each of the two rescaled values and one in each quotient.
            if (Math.Abs(x - y) > 6 * Ulp * x) return false;
        }

        return true;
    }
}
