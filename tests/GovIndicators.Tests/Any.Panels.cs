using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Tests.Calculators;

namespace GovIndicators.Tests;

internal static partial class Any
{
    private static readonly Indicator[] IndicatorsOfPanels =
    [
        PanelIndicator("FLOW", Unit.Count, Measure.Flow),
        PanelIndicator("STOCK", Unit.Count, Measure.Stock),
        PanelIndicator("RATE", Unit.Percent, Measure.RateOf(IndicatorCode.Parse("FLOW"), IndicatorCode.Parse("STOCK"))),
        PanelIndicator("INDEX", Unit.Index, Measure.Index),
        PanelIndicator("PEOPLE", Unit.Persons, Measure.DistinctCount),
        PanelIndicator("RANK", Unit.Rank, Measure.Ordinal),
    ];

    /// <summary>Up to five series of one frequency and unlike keys: every measure and accumulation, gaps, zeros, negatives, breaks and absences with a status.</summary>
    public static Arbitrary<IndicatorSeries[]> SeriesOfOneFrequency { get; } = Arb.From(
        from frequency in Gen.Elements(Frequency.Year, Frequency.Quarter, Frequency.Month, Frequency.Week, Frequency.Day, Frequency.Fiscal(FrequencyKind.Quarter, 7))
        from count in Gen.Choose(0, 5)
        from series in PanelSeries(frequency).ArrayOf(count)
        select series.DistinctBy(one => one.Key).ToArray(),
        ShrinkSeries);

    /// <summary>Up to twelve agencies below one another, with reports of a part and a whole in some months; -1 stands for a number that is missing.</summary>
    public static Arbitrary<TreeReports> ReportsOfATree { get; } = Arb.From(
        from count in Gen.Choose(1, 12)
        from seeds in Gen.Choose(0, 1000).ArrayOf(count)
        from months in ReportMonths.ArrayOf(count)
        select new TreeReports([.. seeds.Select((seed, i) => i == 0 || seed % 5 == 0 ? -1 : seed % i)], months),
        reports => reports.Parents.Length == 1 ? [] : [new(reports.Parents[..^1], reports.Months[..^1])]);

    /// <summary>The indicators of those series.</summary>
    public static IReadOnlyList<Indicator> PanelIndicators => IndicatorsOfPanels;

    private static Gen<(int, int)?[]> ReportMonths =>
        from length in Gen.Choose(0, 12)
        from months in Gen.Frequency(
            (5, from whole in Gen.Choose(0, 50) from part in Gen.Choose(0, whole) select ((int, int)?)(part, whole)),
            (1, Gen.Choose(0, 50).Select(whole => ((int, int)?)(-1, whole))),
            (1, Gen.Choose(0, 50).Select(part => ((int, int)?)(part, -1))),
            (1, Gen.Constant<(int, int)?>(null))).ArrayOf(length)
        select months;

    private static Gen<IndicatorSeries> PanelSeries(Frequency frequency) =>
        from indicator in Gen.Elements(IndicatorsOfPanels)
        from agency in Gen.Choose(1, 4)
        from accumulation in Gen.Frequency(
            (3, Gen.Constant(Accumulation.Discrete)), (1, Gen.Constant(Accumulation.YearToDate)), (1, Gen.Constant(Accumulation.SinceStart)))
        from start in Gen.Choose(0, 40)
        from length in LengthOf(frequency)
        from observations in PanelObservations.ArrayOf(length)
        let first = TimePeriod.Containing(new NodaTime.LocalDate(2023, 11, 1), frequency).Plus(start)
        let key = new SeriesKey(indicator.Code, GovIndicators.AgencyCode.Parse($"VN-{agency}"), frequency, accumulation)
        select IndicatorSeries.Create(indicator, key, observations.Select((one, i) => new Observation(first + i, one.Value, one.Status)));

    private static Gen<(double? Value, ObservationStatus Status)> PanelObservations => Gen.Frequency(
        (12, PositiveAmounts.Select(amount => ((double?)amount, ObservationStatus.Normal))),
        (1, Gen.Elements(0, -3.5, double.Epsilon, double.MaxValue).Select(amount => ((double?)amount, ObservationStatus.Normal))),
        (1, PositiveAmounts.Select(amount => ((double?)amount, ObservationStatus.Provisional))),
        (1, Gen.Constant(((double?)7, ObservationStatus.Break))),
        (1, Gen.Elements(ObservationStatus.Normal, ObservationStatus.Suppressed).Select(status => ((double?)null, status))));

    private static IEnumerable<IndicatorSeries[]> ShrinkSeries(IndicatorSeries[] series)
    {
        for (var i = 0; i < series.Length; i++) yield return [.. series[..i], .. series[(i + 1)..]];
        for (var i = 0; i < series.Length; i++)
        {
            var (one, half) = (series[i], series[i].Count / 2);
            if (half == 0) continue;
            yield return [.. series[..i], IndicatorSeries.Create(one.Indicator, one.Key, one.Take(half)), .. series[(i + 1)..]];
            yield return [.. series[..i], IndicatorSeries.Create(one.Indicator, one.Key, one.Skip(half)), .. series[(i + 1)..]];
        }
    }

    private static Indicator PanelIndicator(string code, Unit unit, Measure measure) => new(IndicatorCode.Parse(code), Name.Of(code), unit, measure);

    /// <summary>Days and weeks of more than one year, now and then, so that a year before exists.</summary>
    private static Gen<int> LengthOf(Frequency frequency) =>
        Gen.Frequency((4, Gen.Choose(0, 40)), (1, frequency.PeriodsPerYear is null ? Gen.Choose(360, 800) : Gen.Choose(260, 600)));
}
