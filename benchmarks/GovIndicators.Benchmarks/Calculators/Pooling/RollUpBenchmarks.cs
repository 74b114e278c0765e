using BenchmarkDotNet.Attributes;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Benchmarks.Calculators.Pooling;

/// <summary>The ratio of sums over a country, 1,000 provinces and districts, and 10,000 communes: 10,000,000 numbers against a copy of the same bytes.</summary>
/// <remarks>The aim: at most 1 / 0.4 of the time of the copy.</remarks>
[MemoryDiagnoser]
public class RollUpBenchmarks
{
    private const int Middle = 1000;
    private const int Below = 10;
    private const int Months = 455;

    private static readonly Indicator OnTime = new(IndicatorCode.Parse("ON-TIME"), Name.Of("Files answered on time"), Unit.Count, Measure.Flow);
    private static readonly Indicator Rate = new(IndicatorCode.Parse("RATE"), Name.Of("Rate on time"), Unit.Percent, Measure.RateOf(OnTime.Code, Panels.Flow.Code));
    private static readonly LocalDate Day = new(2024, 1, 1);

    private readonly double[] _into = new double[2 * Months * (1 + Middle + (Middle * Below))];
    private AgencyTree _tree = null!;
    private SeriesPanel _panel = null!;

    [GlobalSetup]
    public void Setup()
    {
        var agencies = new List<Agency> { new(AgencyCode.Parse("VN-0"), Name.Of("Country")) };
        for (var m = 1; m <= Middle; m++) agencies.Add(Under(m, 0));
        for (var b = 0; b < Middle * Below; b++) agencies.Add(Under(1 + Middle + b, 1 + (b % Middle)));
        var registry = new AgencyRegistry.Builder();
        foreach (var agency in agencies) registry.Add(agency);
        _tree = registry.Build().AsOf(Day);
        var keys = agencies.SelectMany((_, i) => new[] { Panels.Key(OnTime, i), Panels.Key(Panels.Flow, i) }).ToArray();
        var random = new Random(1);
        var builder = new SeriesPanel.Builder([OnTime, Panels.Flow], keys);
        var ordinals = Enumerable.Range(Panels.First.Ordinal, Months).ToArray();
        for (var s = 0; s < keys.Length; s += 2)
        {
            var wholes = ordinals.Select(_ => (double)random.Next(1, 1000)).ToArray();
            builder.AddRows([.. ordinals.Select(_ => s + 1)], ordinals, wholes);
            builder.AddRows([.. ordinals.Select(_ => s)], ordinals, [.. wholes.Select(whole => Math.Floor(whole * random.NextDouble()))]);
        }

        _panel = builder.Build();
        Array.Fill(_into, 1);
    }

    [Benchmark(Baseline = true)]
    public double Memcpy()
    {
        _panel.Memory.CopyTo(_into);
        return _into[^1];
    }

    [Benchmark]
    public AgencyRollUp? RatioOfSums() => GovIndicators.Calculators.Pooling.RollUp(_panel, _tree, Rate, MissingPolicy.SkipIfAllMissing);

    private static Agency Under(int agency, int above) =>
        new(AgencyCode.Parse($"VN-{agency}"), Name.Of("Agency")) { Parents = [new AgencyParent(AgencyCode.Parse($"VN-{above}"), Lifetime.Always)] };
}
