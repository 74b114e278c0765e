using System.Globalization;

namespace GovIndicators.Datasets;

/// <summary>A printed figure of an agency and an indicator, with a period, as an observation of a series.</summary>
internal static class FigureObservation
{
    /// <summary>The indicator, the key and the observation of a figure in a dataset; null for a figure that is none.</summary>
    internal static (Indicator Indicator, SeriesKey Key, Observation Observation)? Of(PublishedFigure figure, IReadOnlyDictionary<IndicatorCode, Indicator> indicators, Func<AgencyCode, bool> isAgency) =>
        IndicatorCode.TryParse(figure.Indicator, out var code)
        && indicators.TryGetValue(code, out var indicator)
        && AgencyCode.TryParse(figure.Subject, out var agency)
        && isAgency(agency)
        && ComplaintAbout(figure, indicator) is null
        && Of(figure, indicator, agency) is var (key, observation)
            ? (indicator, key, observation)
            : null;

    /// <summary>The key and the observation; null for a figure that is none, such as a count of a plan or a spread.</summary>
    private static (SeriesKey Key, Observation Observation)? Of(PublishedFigure figure, Indicator indicator, AgencyCode agency)
    {
        if (figure.Period is not { } period || figure.Figure.Value is not { } value) return null;
        var parts = PartsOf(figure, indicator);
        var observed = parts is { } share ? share.Percent?.Value : ToDouble(value);
        return (
            new(indicator.Code, agency, period.Frequency, figure.Accumulation, figure.Producer),
            new(period, observed)
            {
                Parts = parts,
                // What was printed are the parts, so its bounds are not those of the percent.
                Figure = parts is null ? figure.Figure : null,
                Published = figure.Published,
                ReferenceDate = figure.ReferenceDate,
                Source = figure.Source,
            });
    }

    /// <summary>What keeps a figure from being an observation of the indicator, or null when nothing does.</summary>
    internal static string? ComplaintAbout(PublishedFigure figure, Indicator indicator)
    {
        if (figure.Period is null) return null;
        if (figure.Producer.Contains('|', StringComparison.Ordinal)) return $"The producer of the figure {figure.Id} holds '|', which separates the parts of the key of a series; use another sign.";
        if (NumberIn(figure.Whole) is 0 or < 0 || NumberIn(figure.Part) < 0) return $"The figure {figure.Id} has a whole of {figure.Whole} and a part of {figure.Part}; expected numbers above 0.";
        return PartsOf(figure, indicator) is null && figure.Figure.Unit != Unit.None && figure.Figure.Unit != indicator.Unit
            ? $"The figure {figure.Id} is in '{figure.Figure.Unit}', and {indicator.Code} in '{indicator.Unit}'; give the figure the unit of its indicator, or the indicator the right one."
            : null;
    }

    /// <summary>The number that a whole or a part is; null when it names a figure.</summary>
    internal static double? NumberIn(string? text) =>
        text is not null && Utf8Values.TryNumber(System.Text.Encoding.UTF8.GetBytes(text), out var number) ? number : null;

    private static Share? PartsOf(PublishedFigure figure, Indicator indicator) =>
        indicator.Measure.IsRate && NumberIn(figure.Part) is >= 0 and var part && NumberIn(figure.Whole) is > 0 and var whole ? Share.Of(part, whole) : null;

    /// <summary>The nearest double: the conversion of the framework is not always that.</summary>
    private static double ToDouble(decimal value) => double.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
