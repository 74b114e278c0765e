using System.Globalization;
using GovIndicators.Calculators;

namespace GovIndicators.Benchmarks.Calculators.Forecast;

/// <summary>Cost against the number of trials of the forecast of 1,000 tasks at a mean of 10 a period, from ten thousand trials to a million, on one thread.</summary>
internal static class ForecastScaling
{
    private const int Backlog = 1000;

    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000];

    internal static void Write(TextWriter to)
    {
        to.WriteLine("| trials | simulated, ms | ns a trial |");
        to.WriteLine("| ---: | ---: | ---: |");
        var throughput = ThroughputSamples.Of(Enumerable.Range(0, 21));
        var points = new List<(double Size, double Time)>();
        foreach (var size in Sizes)
        {
            var simulation = new Simulation { Trials = size, Seed = 1, Workers = 1 };
            // Small sizes are run as often as it takes to draw as many trials as the large ones.
            var times = Math.Max(1, 1_000_000 / size);
            var simulated = Scaling.Fastest(7, times, () => ThroughputForecast.Simulate(Backlog, throughput, simulation: simulation));
            points.Add((size, simulated));
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {simulated:0.000} | {1e6 * simulated / size:0} |"));
        }

        Scaling.WriteExponent(to, points);
    }
}
