using System.Globalization;

namespace GovIndicators.Benchmarks.Calculators.TargetProgress;

/// <summary>Made-up percents of twelve years, 2013 to 2024, each with a target of its own for 2030 and a baseline in 2015; the same in every run.</summary>
internal sealed class ProgressPanels
{
    internal const int Years = 12;

    private const int First = 2013;
    private const int BaselineYear = 2015;

    private ProgressPanels(SeriesPanel panel, Target[] targets) => (Panel, Targets) = (panel, targets);

    internal SeriesPanel Panel { get; }

    internal Target[] Targets { get; }

    internal static ProgressPanels Of(int series)
    {
        var random = new Random(1);
        var indicator = new Indicator(IndicatorCode.Parse("ONLINE-USE"), Name.Of("People using online services"), Unit.Percent, Measure.Rate) { Direction = Direction.HigherIsBetter };
        var keys = new SeriesKey[series];
        var targets = new Target[series];
        var (handles, ordinals, values) = (new int[series * Years], new int[series * Years], new double[series * Years]);
        for (var s = 0; s < series; s++)
        {
            var agency = AgencyCode.Parse(string.Create(CultureInfo.InvariantCulture, $"VN-{s}"));
            keys[s] = new(indicator.Code, agency, Frequency.Year);
            var value = 10 + (40 * random.NextDouble());
            for (var y = 0; y < Years; y++)
            {
                var row = (s * Years) + y;
                (handles[row], ordinals[row], values[row]) = (s, TimePeriod.OfYear(First + y).Ordinal, value);
                value = Math.Max(1, value + (6 * (random.NextDouble() - 0.3)));
            }

            targets[s] = new(
                "T",
                indicator.Code,
                agency,
                [new TargetValue(TimePeriod.OfYear(2030), 60 + (30 * random.NextDouble()))],
                baseline: new(TimePeriod.OfYear(BaselineYear), values[(s * Years) + BaselineYear - First]));
        }

        return new(SeriesPanel.FromRows([indicator], keys, handles, ordinals, values), targets);
    }
}
