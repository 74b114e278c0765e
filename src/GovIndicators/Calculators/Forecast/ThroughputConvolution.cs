using System.Numerics.Tensors;

namespace GovIndicators.Calculators;

/// <summary>The chance of every number of finished tasks after one period, two, three, until the backlog is certain to be finished.</summary>
internal static class ThroughputConvolution
{
    /// <summary>The chance by each period from 0 that the backlog is finished, and that it is not, until the first is 1 or the periods are over.</summary>
    /// <remarks>
    /// Both are sums of positive terms, so the small one of the two keeps its digits: the chance of being finished is summed while it is the smaller,
    /// and then follows from what is left. Sums run in a fixed order, so the digits do not depend on the processor.
    /// </remarks>
    internal static (List<double> By, List<double> Left) Run(int backlog, CountDistribution throughput, int maximumPeriods, CancellationToken cancellation)
    {
        List<double> by = [0], left = [1];
        if (backlog == 0) return ([1], [0]);

        // now[done]: the chance that so many tasks are done and the backlog is not; zero outside lowest..highest.
        var (now, next) = (new double[backlog], new double[backlog]);
        var (lowest, highest, finished) = (0, 0, 0.0);
        var atLeast = AtLeast(throughput);
        now[0] = 1;
        for (var period = 1; period <= maximumPeriods && by[^1] < 1; period++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var done = Math.Max(lowest, backlog - throughput.Highest); done <= highest; done++) finished += now[done] * atLeast[backlog - done];

            var (from, to) = (Math.Min(lowest + throughput.Lowest, backlog), Math.Min(highest + throughput.Highest, backlog - 1));
            next.AsSpan(from, to + 1 - from).Clear();
            foreach (var (count, chance) in throughput.Chances)
            {
                var length = Math.Min(highest, backlog - 1 - count) + 1 - lowest;
                if (length <= 0) continue;
                var destination = next.AsSpan(lowest + count, length);
                TensorPrimitives.MultiplyAdd(now.AsSpan(lowest, length), chance, destination, destination);
            }

            (now, next, lowest, highest) = (next, now, from, to);
            var unfinished = 0.0;
            for (var done = lowest; done <= highest; done++) unfinished += now[done];
            by.Add(Math.Clamp(unfinished < 0.5 ? 1 - unfinished : finished, by[^1], 1));
            left.Add(unfinished);
        }

        return (by, left);
    }

    /// <summary>The chance of finishing so many or more in one period, by how many.</summary>
    private static double[] AtLeast(CountDistribution throughput)
    {
        var chances = new double[throughput.Highest + 1];
        foreach (var (count, chance) in throughput.Chances) chances[count] = chance;
        for (var count = throughput.Highest - 1; count >= 0; count--) chances[count] += chances[count + 1];
        return chances;
    }
}
