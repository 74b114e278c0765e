using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Tests.Calculators;

/// <summary>The indicator of worked case 01-001, and targets and series of it: what the tests of progress and pace begin with.</summary>
internal static class OnlineUse
{
    internal static AgencyCode Country { get; } = AgencyCode.Parse("VN");

    internal static Indicator Online { get; } = new(IndicatorCode.Parse("ONLINE-USE"), Name.Of(english: "People using online services"), Unit.Percent, Measure.Index)
    {
        Direction = Direction.HigherIsBetter,
        NaturalLimits = Bounds.Closed(0, 100),
    };

    internal static LocalDate EndOf2020 { get; } = new(2020, 12, 31);

    internal static Target TargetOf(double value, int year, int? baselineYear = null, double baseline = 0) => new(
        "t", Online.Code, Country, [new(TimePeriod.OfYear(year), value)], baseline: baselineYear is { } start ? new(TimePeriod.OfYear(start), baseline) : null);

    internal static IndicatorSeries SeriesOf(params (int Year, double Value)[] values) =>
        SeriesOf([.. values.Select(one => new Observation(TimePeriod.OfYear(one.Year), one.Value))]);

    internal static IndicatorSeries SeriesOf(params Observation[] observations) => IndicatorSeries.Create(Online, new(Online.Code, Country, Frequency.Year), observations);

    /// <summary>A journey as a series of a value a year; the last may be another value than that of the journey, with the figure as which it was printed.</summary>
    internal static IndicatorSeries SeriesOf(AnyJourney journey, double value, Figure? figure = null)
    {
        var indicator = new Indicator(Online.Code, Online.Name, Unit.Count, Measure.Index) { Direction = journey.Direction };
        var past = journey.Past.Select((one, i) => new Observation(TimePeriod.OfYear(journey.Year - journey.Past.Length + i), one));
        return IndicatorSeries.Create(indicator, new(Online.Code, Country, Frequency.Year), past.Append(new(TimePeriod.OfYear(journey.Year), value) { Figure = figure }));
    }

    /// <summary>What a journey leads to: a value, a band, or exactly one value.</summary>
    internal static Target TargetOf(AnyJourney journey)
    {
        var (year, band) = (TimePeriod.OfYear(journey.TargetYear), journey.Direction);
        return new(
            "t", Online.Code, Country,
            [band.IsBand && band.Lower < band.Upper ? new(year, band.Lower, band.Upper) : new(year, band.IsBand ? band.Lower : journey.Target)],
            !band.IsBand ? TargetComparison.ByDirection : band.Lower < band.Upper ? TargetComparison.Within : TargetComparison.Exactly,
            new(TimePeriod.OfYear(journey.BaselineYear), journey.Baseline));
    }
}
