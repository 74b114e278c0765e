using BenchmarkDotNet.Attributes;

namespace GovIndicators.Benchmarks.Calculators.Growth;

/// <summary>83,333 series of 120 months, and the copy of their bytes against which the rows of a benchmark are set.</summary>
public abstract class AgainstACopy
{
    protected SeriesPanel Panel { get; } = Panels.Monthly(10_000_000);

    protected double[] Into { get; private set; } = [];

    [GlobalSetup]
    public void Setup()
    {
        Into = new double[Panel.Length];
        Array.Fill(Into, 1);
    }

    [Benchmark(Baseline = true)]
    public double Memcpy()
    {
        Panel.Memory.CopyTo(Into);
        return Into[^1];
    }
}
