using System.Globalization;
using GovIndicators.Calculators;

namespace GovIndicators.Benchmarks.Calculators.Growth;

/// <summary>Cost against size, from ten thousand values to fifty million, and the exponent of the line through the logarithms: 1 is a cost in proportion.</summary>
/// <remarks>The fastest of many runs by the time that the processor spent, so that a busy machine disturbs it less.</remarks>
internal static class PanelScaling
{
    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000, 10_000_000, 50_000_000];

    internal static void Write(TextWriter to)
    {
        to.WriteLine("| values | memcpy, ms | year on year, ms | ratio | ns a value |");
        to.WriteLine("| ---: | ---: | ---: | ---: | ---: |");
        var points = new List<(double Size, double Time)>();
        foreach (var size in Sizes)
        {
            var panel = Panels.Monthly(size);
            var into = new double[panel.Length];
            Array.Fill(into, 1);
            // Small sizes are run as often as it takes to touch as many values as the large ones.
            var times = Math.Max(1, 10_000_000 / size);
            var (copy, growth) = (double.MaxValue, double.MaxValue);
            for (var run = 0; run < 15; run++)
            {
                copy = Math.Min(copy, Scaling.Milliseconds(times, () => panel.Memory.CopyTo(into)));
                growth = Math.Min(growth, Scaling.Milliseconds(times, () => GovIndicators.Calculators.Growth.YearOnYear(panel, into)));
            }

            points.Add((panel.Length, growth));
            to.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {panel.Length:N0} | {copy:0.0000} | {growth:0.0000} | {copy / growth:0.00} | {1e6 * growth / panel.Length:0.000} |"));
        }

        Scaling.WriteExponent(to, points);
    }
}
