using System.Globalization;

namespace GovIndicators.Benchmarks.Calculators.Portfolio;

/// <summary>Cost against size of the tally of tasks by 11,000 agencies and status, from ten thousand tasks to ten million, on one thread.</summary>
internal static class TaskTableScaling
{
    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000, 10_000_000];

    internal static void Write(TextWriter to)
    {
        to.WriteLine("| tasks | tally now, ms | tally in the past, ms | ns a task, now |");
        to.WriteLine("| ---: | ---: | ---: | ---: |");
        var points = new List<(double Size, double Time)>();
        foreach (var size in Sizes)
        {
            var table = TaskTables.Of(size);
            // Small sizes are run as often as it takes to count as many tasks as the large ones.
            var times = Math.Max(1, 10_000_000 / size);
            var now = Scaling.Fastest(7, times, () => table.TallyAsOf(TaskTables.AfterAll));
            var past = Scaling.Fastest(7, times, () => table.TallyAsOf(TaskTables.InBetween));
            points.Add((size, now));
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {now:0.0000} | {past:0.0000} | {1e6 * now / size:0.00} |"));
        }

        Scaling.WriteExponent(to, points);
    }
}
