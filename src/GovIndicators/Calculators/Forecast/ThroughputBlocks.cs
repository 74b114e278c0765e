using System.Numerics.Tensors;

namespace GovIndicators.Calculators;

/// <summary>The tasks finished in 2, 4, 8 and more periods together, so that a trial far from its end needs one draw for many periods.</summary>
/// <remarks>
/// The sum of independent periods has a distribution of its own, found once by convolution; drawing the sum is the same as drawing the
/// periods and adding, so nothing is approximated. A block is used only while it cannot finish the backlog, since only the end of a trial
/// has to know its period exactly.
/// </remarks>
internal sealed class ThroughputBlocks
{
    /// <summary>Tables of more sums than this fall out of the nearest cache and take long to convolve.</summary>
    private const int MostSums = 4096;

    private ThroughputBlocks(AliasTable single, Block[] blocks) => (Single, Blocks) = (single, blocks);

    /// <summary>One period.</summary>
    internal AliasTable Single { get; }

    /// <summary>Blocks of several periods, the longest first; empty when one period may finish the backlog.</summary>
    internal Block[] Blocks { get; }

    /// <summary>The blocks that a backlog can use.</summary>
    internal static ThroughputBlocks Of(CountDistribution throughput, int backlog, bool singlesOnly = false)
    {
        var single = new AliasTable(
            [.. throughput.Chances.Select(chance => chance.Finished)],
            [.. throughput.Chances.Select(chance => chance.Chance)]);
        if (singlesOnly || throughput.Highest - throughput.Lowest >= MostSums) return new(single, []);

        var chances = new double[throughput.Highest - throughput.Lowest + 1];
        foreach (var (finished, chance) in throughput.Chances) chances[finished - throughput.Lowest] = chance;

        List<Block> blocks = [];
        for (var periods = 2L; periods * throughput.Highest < backlog && (2 * chances.Length) - 1 <= MostSums; periods *= 2)
        {
            chances = TwiceOf(chances);
            var (lowest, highest) = ((int)periods * throughput.Lowest, (int)periods * throughput.Highest);
            blocks.Insert(0, new((int)periods, highest, new([.. Enumerable.Range(lowest, chances.Length)], chances)));
        }

        return new(single, [.. blocks]);
    }

    /// <summary>The distribution of the sum of two independent draws.</summary>
    internal static double[] TwiceOf(ReadOnlySpan<double> chances)
    {
        var sums = new double[(2 * chances.Length) - 1];
        for (var i = 0; i < chances.Length; i++)
        {
            var destination = sums.AsSpan(i, chances.Length);
            TensorPrimitives.MultiplyAdd(chances, chances[i], destination, destination);
        }

        return sums;
    }

    /// <summary>Several periods as one draw.</summary>
    /// <param name="Periods">How many periods.</param>
    /// <param name="Most">The most tasks that they can finish.</param>
    /// <param name="Table">Draws how many they finish.</param>
    internal readonly record struct Block(int Periods, int Most, AliasTable Table);
}
