using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators;

public class ColumnsTests
{
    private const double Promise = 1e-12;

    [Fact]
    public void Any_split_of_the_series_gives_the_same_sums_and_counts() =>
        Prop.ForAll(Any.RunOfAnySize.Generator.ListOf().ToArbitrary(), Gen.Choose(0, 20).ToArbitrary(), (runs, cut) =>
        {
            SumColumns Of(IEnumerable<double[]> part)
            {
                var columns = new SumColumns(70);
                foreach (var run in part) columns.Add(run, 70 - run.Length);
                return columns;
            }

            var (whole, left, right) = (Of(runs), Of(runs.Take(cut)), Of(runs.Skip(cut).Reverse()));
            right.Merge(left);
            var (sums, counts, merged, mergedCounts) = (new double[70], new int[70], new double[70], new int[70]);
            whole.Finish(sums, counts);
            right.Finish(merged, mergedCounts);
            return counts.SequenceEqual(mergedCounts) && Enumerable.Range(0, 70).All(i =>
            {
                var column = runs.Select(run => i - 70 + run.Length is >= 0 and var at ? run[at] : double.NaN).ToArray();
                return ExactSum.Holds(sums[i], column, Promise) && ExactSum.Holds(merged[i], column, Promise);
            });
        }).Check(Any.Thousand);

    [Fact]
    public void A_column_is_the_sum_of_its_values() =>
        Prop.ForAll(Any.PackedRun, run =>
        {
            var columns = new SumColumns(run.Length);
            columns.Add(run, 0);
            columns.Add(run, 0);
            var (sums, counts) = (new double[run.Length], new int[run.Length]);
            columns.Finish(sums, counts);
            return run.Select((x, i) => double.IsNaN(x) ? sums[i] == 0 && counts[i] == 0 : sums[i].Equals(x + x) && counts[i] == 2).All(same => same);
        }).Check(Any.Thousand);

    [Fact]
    public void Values_are_added_at_their_period_four_at_once_as_one_by_one() =>
        Prop.ForAll(Any.RunOfAnySize, Any.RunOfAnySize, Gen.Choose(0, 9).Two().ToArbitrary(), (one, other, rooms) =>
        {
            var (at, more) = rooms;
            var length = at + Math.Max(one.Length, other.Length) + more;
            var together = new SumColumns(length);
            var apart = new SumPartial[length];
            foreach (var run in new[] { one, other, one })
            {
                together.Add(run, at);
                for (var i = 0; i < run.Length; i++)
                {
                    if (!double.IsNaN(run[i])) apart[at + i] = apart[at + i].Add(run[i]);
                }
            }

            var (sums, counts) = (new double[length], new int[length]);
            together.Finish(sums, counts);
            // Knuth and Neumaier keep the same error of each addition, so the sums are the same to the last digit.
            return Enumerable.Range(0, length).All(i => sums[i].Equals(apart[i].Sum) && counts[i] == apart[i].Reported);
        }).Check(Any.Thousand);

    [Theory, InlineData(true), InlineData(false)]
    public void Any_split_of_shares_gives_the_same_sums_and_counts_and_clearing_is_the_identity(bool missingAsZero) =>
        Prop.ForAll(Any.RunOfAnySize, Any.RunOfAnySize, Any.RunOfAnySize, (first, second, third) =>
        {
            double[][] runs = [first, second, third];
            var at = first.Length % 9;
            var length = at + runs.Max(run => run.Length);
            ShareColumns Of(params int[] chosen)
            {
                var columns = new ShareColumns(length, missingAsZero);
                foreach (var i in chosen)
                {
                    var (part, whole) = (runs[i], runs[(i + 1) % 3]);
                    var both = Math.Min(part.Length, whole.Length);
                    columns.Add(part.AsSpan(0, both), whole.AsSpan(0, both), at);
                }

                return columns;
            }

            var (all, merged, cleared) = (Of(0, 1, 2), Of(2), Of(0, 1, 2));
            var middle = Of(1);
            middle.Merge(Of(0));
            merged.Merge(middle);
            cleared.Clear();
            var same = Of(0, 1, 2);
            same.Merge(cleared);
            return Finished(same, length).SequenceEqual(Finished(all, length))
                && Finished(cleared, length).All(one => one == (0, 0, 0))
                && Finished(merged, length).Zip(Finished(all, length)).All(pair => pair.First.Item3 == pair.Second.Item3
                    && Near(pair.First.Item1, pair.Second.Item1) && Near(pair.First.Item2, pair.Second.Item2));

            // Not finite where a share is none, in every split; where all are shares no part is below zero, so the sum is as large as its values together.
            static bool Near(double sum, double other) => sum.Equals(other) || Math.Abs(sum - other) <= Promise * Math.Abs(sum);
        }).Check(Any.Thousand);

    [Theory, InlineData(true), InlineData(false)]
    public void Shares_are_added_four_at_once_as_one_by_one(bool missingAsZero) =>
        Prop.ForAll(Any.RunOfAnySize, Any.RunOfAnySize, (one, other) =>
        {
            var length = Math.Min(one.Length, other.Length);
            var (together, apart) = (new ShareColumns(length, missingAsZero), new ShareColumns(length, missingAsZero));
            together.Add(one.AsSpan(0, length), other.AsSpan(0, length), 0);
            for (var i = 0; i < length; i++) apart.Add(one.AsSpan(i, 1), other.AsSpan(i, 1), i);
            return Finished(together, length).SequenceEqual(Finished(apart, length));
        }).Check(Any.Thousand);

    private static IEnumerable<(double, double, int)> Finished(ShareColumns columns, int length)
    {
        var (parts, wholes, complete) = (new double[length], new double[length], new int[length]);
        columns.Finish(parts, wholes, complete);
        return Enumerable.Range(0, length).Select(i => (parts[i], wholes[i], complete[i]));
    }
}
