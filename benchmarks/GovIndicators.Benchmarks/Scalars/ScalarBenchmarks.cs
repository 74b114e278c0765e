using BenchmarkDotNet.Attributes;
using GovIndicators.Calculators;

namespace GovIndicators.Benchmarks.Scalars;

/// <summary>One call of the everyday formulas, without a collector and with one: the first allocates nothing.</summary>
[MemoryDiagnoser]
public class ScalarBenchmarks
{
    private readonly TaskTally _ministries = TaskTally.Of(total: 44, completed: 42, open: 2);
    private readonly Percent _before = Percent.From(1.78);
    private readonly Percent _after = Percent.From(9.51);
    private double _from = 78_553_494;
    private double _to = 84_700_000;

    [Benchmark(Baseline = true)]
    public double Division() => 100 * (_to - _from) / _from;

    [Benchmark]
    public Percent? PercentChange() => Growth.PercentChange(_from, _to);

    [Benchmark]
    public Percent? PercentChangeExplained() => Growth.PercentChange(_from, _to, new Explanation());

    [Benchmark]
    public PercentagePoints PointChange() => Growth.PointChange(_before, _after);

    [Benchmark]
    public Percent? CompoundAnnual() => Growth.CompoundAnnual(_from, _to, 0.87);

    [Benchmark]
    public Share? CompletionOfAll() => CompletionRate.Of(_ministries, CompletionBasis.All);

    [Benchmark]
    public Bounds? CompletionBounds() => CompletionRate.BoundsOf(_ministries, CompletionBasis.OneOff);

    [Benchmark]
    public double RoundHalfAwayFromZero() => Rounding.HalfAwayFromZero(_to / _from, 4);

    [Benchmark]
    public TimePeriod ParsePeriod() => TimePeriod.Parse("2024-Q1");
}
