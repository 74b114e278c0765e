using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators.Forecast;

public class AliasTableTests
{
    private static readonly double Promised = Math.ScaleB(1, -50);

    private static Arbitrary<double[]> Chances { get; } = Arb.From(
        from count in Gen.Choose(1, 300)
        from weights in Gen.Frequency((1, Gen.Constant(0)), (5, Gen.Choose(1, 1000)), (1, Gen.Choose(1, 1_000_000))).ArrayOf(count)
        select Shares([1, .. weights]));

    [Fact]
    public void The_table_gives_each_number_its_chance() =>
        Prop.ForAll(Chances, chances =>
        {
            var given = new AliasTable([.. Enumerable.Range(0, chances.Length)], chances).Chances.ToDictionary(one => one.Number, one => one.Chance);
            var worst = chances.Select((chance, i) => Math.Abs(chance - given.GetValueOrDefault(i))).Max();
            return (worst <= Promised).Label($"off by {worst}");
        }).Check(Any.Thousand);

    [Fact]
    public void What_has_no_chance_is_never_drawn()
    {
        var table = new AliasTable([7, 8, 9], [0.5, 0, 0.5]);
        var random = Xoshiro256.Stream(1, 1);
        Assert.Equal([7, 9], Enumerable.Range(0, 10_000).Select(_ => table.Draw(ref random)).Distinct().Order());
    }

    /// <summary>Sums of whole weights are exact, so the sum of two blocks can be compared to all pairs.</summary>
    [Fact]
    public void Twice_a_distribution_is_the_distribution_of_all_pairs() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, 1000).NonEmptyListOf().Select(weights => weights.Select(weight => (double)weight).ToArray())), weights =>
        {
            var pairs = new double[(2 * weights.Length) - 1];
            for (var i = 0; i < weights.Length; i++)
            {
                for (var j = 0; j < weights.Length; j++) pairs[i + j] += weights[i] * weights[j];
            }

            return pairs.AsSpan().SequenceEqual(ThroughputBlocks.TwiceOf(weights));
        }).Check(Any.Thousand);

    /// <summary>The blocks are the fast way, single periods the plain one: both lie within the margin of the same exact forecast, and so do their difference and twice the margin.</summary>
    [Fact]
    public void Blocks_and_single_periods_finish_alike() =>
        Prop.ForAll(Any.Backlog, Any.Throughput, (backlog, throughput) =>
        {
            var simulation = new Simulation { Trials = 2000, Workers = 1, Seed = 5 };
            var (fast, plain) = (Run(singlesOnly: false), Run(singlesOnly: true));
            var margin = 2 * fast.SamplingMargin(Percent.From(100 - 1e-7)).Value;
            return Enumerable.Range(0, plain.LastPeriod!.Value + 1).All(period => Math.Abs((fast.ProbabilityBy(period)!.Value - plain.ProbabilityBy(period)!.Value).Value) <= margin);

            CompletionForecast Run(bool singlesOnly)
            {
                var blocks = ThroughputBlocks.Of(throughput.UpTo(backlog), backlog, singlesOnly);
                return CompletionForecast.Simulated(backlog, 10_000, ThroughputTrials.Run(backlog, blocks, 10_000, simulation, null, default), simulation);
            }
        }).Check(Any.Thousand);

    [Fact]
    public void The_largest_backlog_and_the_slowest_pace_overflow_nothing()
    {
        var blocks = ThroughputBlocks.Of(ThroughputSamples.Of(1).UpTo(int.MaxValue), int.MaxValue);
        Assert.Equal(1 << 30, blocks.Blocks[0].Periods);
        Assert.Equal(1 << 30, blocks.Blocks[0].Most);
    }

    private static double[] Shares(int[] weights) => [.. weights.Select(weight => weight / (double)weights.Sum(one => (long)one))];
}
