using System.Globalization;

namespace GovIndicators.Benchmarks;

/// <summary>What the tables of cost against size share: the clock, and the exponent of the line through the logarithms, where 1 is a cost in proportion.</summary>
/// <remarks>The time is the one that the processor spent, so that a busy machine disturbs it less; the fastest of the runs counts.</remarks>
internal static class Scaling
{
    /// <summary>The milliseconds of one call, over as many calls as are worth measuring.</summary>
    internal static double Milliseconds(int times, Action act)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < times; i++) act();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / times;
    }

    /// <summary>The fastest of some runs.</summary>
    internal static double Fastest(int runs, int times, Action act)
    {
        var fastest = double.MaxValue;
        for (var run = 0; run < runs; run++) fastest = Math.Min(fastest, Milliseconds(times, act));
        return fastest;
    }

    internal static double Exponent(List<(double Size, double Time)> points)
    {
        var (x, y) = (points.Average(p => Math.Log(p.Size)), points.Average(p => Math.Log(p.Time)));
        return points.Sum(p => (Math.Log(p.Size) - x) * (Math.Log(p.Time) - y)) / points.Sum(p => (Math.Log(p.Size) - x) * (Math.Log(p.Size) - x));
    }

    internal static void WriteExponent(TextWriter to, List<(double Size, double Time)> points)
    {
        to.WriteLine();
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Exponent: {Exponent(points):0.000}"));
    }
}
