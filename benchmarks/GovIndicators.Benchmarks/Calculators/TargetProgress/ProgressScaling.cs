using System.Globalization;
using NodaTime;

namespace GovIndicators.Benchmarks.Calculators.TargetProgress;

/// <summary>Cost against size of all progress methods over a panel, from a thousand series to a million, on one thread.</summary>
internal static class ProgressScaling
{
    private static readonly int[] Sizes = [1_000, 10_000, 100_000, 1_000_000];
    private static readonly LocalDate AsOf = new(2024, 12, 31);

    internal static void Write(TextWriter to)
    {
        to.WriteLine("| series of 12 years | memcpy, ms | all methods, ms | times a memcpy | ns a series |");
        to.WriteLine("| ---: | ---: | ---: | ---: | ---: |");
        var points = new List<(double Size, double Time)>();
        foreach (var size in Sizes)
        {
            var input = ProgressPanels.Of(size);
            var into = new double[input.Panel.Length];
            Array.Fill(into, 1);
            // Small sizes are run as often as it takes to judge as many series as the large ones.
            var times = Math.Max(1, 200_000 / size);
            var copy = Scaling.Fastest(7, 20 * times, () => input.Panel.Memory.CopyTo(into));
            var judged = Scaling.Fastest(7, times, () => GovIndicators.Calculators.TargetProgress.Compare(input.Panel, input.Targets, AsOf));
            points.Add((size, judged));
            to.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {size:N0} | {copy:0.0000} | {judged:0.000} | {judged / copy:0} | {1e6 * judged / size:0} |"));
        }

        Scaling.WriteExponent(to, points);
    }
}
