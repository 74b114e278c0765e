using BenchmarkDotNet.Attributes;

namespace GovIndicators.Benchmarks.Series;

/// <summary>A panel from 10,000,000 rows in random order.</summary>
/// <remarks>The aim: under 2 s, at a peak of less than 3.5 times the 80 MB of the result, the caller's rows not counted.</remarks>
[MemoryDiagnoser]
public class PanelBuildingBenchmarks
{
    private const int Rows = 83_333 * Panels.Months;

    private readonly SeriesKey[] _keys = [.. Enumerable.Range(0, Rows / Panels.Months).Select(s => Panels.Key(Panels.Flow, s))];
    private readonly int[] _handles = new int[Rows];
    private readonly int[] _ordinals = new int[Rows];
    private readonly double[] _values = new double[Rows];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        var order = Enumerable.Range(0, Rows).ToArray();
        random.Shuffle(order);
        for (var i = 0; i < Rows; i++)
        {
            _handles[i] = order[i] / Panels.Months;
            _ordinals[i] = Panels.First.Ordinal + (order[i] % Panels.Months);
            _values[i] = random.NextDouble();
        }
    }

    [Benchmark]
    public SeriesPanel FromRows() => SeriesPanel.FromRows([Panels.Flow], _keys, _handles, _ordinals, _values);

    [Benchmark]
    public SeriesPanel Streamed() => new SeriesPanel.Builder([Panels.Flow], _keys).AddRows(_handles, _ordinals, _values).Build();
}
