using BenchmarkDotNet.Attributes;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Benchmarks.Calculators.TargetProgress;

/// <summary>What every method says of every series of a panel with its target.</summary>
/// <remarks>The aim: 100,000 series in less than 200 ms. Each series has ten years, a baseline in the first and a target for 2030.</remarks>
[MemoryDiagnoser]
public class TargetProgressBenchmarks
{
    private static readonly LocalDate AsOf = new(2024, 12, 31);

    private IndicatorSeries[] _series = [];
    private Target[] _targets = [];

    [Params(1_000, 100_000)]
    public int Series { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        var indicator = new Indicator(IndicatorCode.Parse("I"), Name.Of(english: "An indicator"), Unit.Percent, Measure.Rate) { Direction = Direction.HigherIsBetter };
        _series = new IndicatorSeries[Series];
        _targets = new Target[Series];
        for (var i = 0; i < Series; i++)
        {
            var agency = AgencyCode.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"VN-{i}"));
            var value = 10 + (40 * random.NextDouble());
            var builder = new IndicatorSeries.Builder(indicator, new SeriesKey(indicator.Code, agency, Frequency.Year));
            _targets[i] = new("T", indicator.Code, agency, [new TargetValue(TimePeriod.OfYear(2030), 60 + (30 * random.NextDouble()))], baseline: new Baseline(TimePeriod.OfYear(2015), value));
            for (var year = 2015; year <= 2024; year++)
            {
                builder.Add(TimePeriod.OfYear(year), value);
                value += 6 * (random.NextDouble() - 0.3);
                value = Math.Max(1, value);
            }

            _series[i] = builder.Build();
        }
    }

    [Benchmark(Baseline = true)]
    public int AllMethods()
    {
        var disagreeing = 0;
        for (var i = 0; i < _series.Length; i++)
        {
            if (!GovIndicators.Calculators.TargetProgress.Compare(_targets[i], _series[i], AsOf).AllAgree) disagreeing++;
        }

        return disagreeing;
    }
}
