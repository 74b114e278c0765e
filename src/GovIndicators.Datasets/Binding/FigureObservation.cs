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
        && ComplaintsAbout(figure, indicator).Count == 0
        && Of(figure, indicator, agency) is var (key, observation)
            ? (indicator, key, observation)
            : null;

    /// <summary>The key and the observation; null for a figure that is none, such as a count of a plan or a spread.</summary>
    private static (SeriesKey Key, Observation Observation)? Of(PublishedFigure figure, Indicator indicator, AgencyCode agency)
    {
        if (figure.Period is not { } period || figure.Figure.Value is not { } value) return null;
        var parts = PartsOf(figure, indicator);
        var observed = parts is { } share ? RateParts.PercentOf(share.Numerator, share.Denominator) : ValueLimits.Nearest(value);
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

    /// <summary>Everything that keeps a figure from being an observation of the indicator, each with the part of the figure that is at fault.</summary>
    internal static IReadOnlyList<(string Part, string Message)> ComplaintsAbout(PublishedFigure figure, Indicator indicator)
    {
        if (figure.Period is null) return [];
        List<(string, string)>? complaints = null;
        var (whole, part) = (NumberIn(figure.Whole), NumberIn(figure.Part));
        if (figure.Producer.Contains('|', StringComparison.Ordinal)) Add("producer", $"The producer of the figure {figure.Id} holds '|', which separates the parts of the key of a series; use another sign.");
        if (whole <= 0) Add("whole", $"The whole of the figure {figure.Id} is {figure.Whole}; expected a number above 0.");
        if (part < 0) Add("part", $"The part of the figure {figure.Id} is {figure.Part}; expected a number, 0 or more.");
        if (indicator.Measure.IsRate && whole > 0 && part >= 0 && RateParts.PercentOf(part.Value, whole.Value) is null)
        {
            Add("part", $"The part of the figure {figure.Id} and its whole: {RateParts.NoPercent(part.Value, whole.Value)}");
        }

        if (PartsOf(figure, indicator) is { } share)
        {
            if (RateParts.PercentOf(share.Numerator, share.Denominator) is { } percent && !ValueLimits.Of(indicator).Allow(percent)) Add("part", ValueLimits.Complaint($"The figure {figure.Id}, {ValueLimits.Text(percent)},", indicator));
        }
        else
        {
            if (figure.Figure.Unit != Unit.None && figure.Figure.Unit != indicator.Unit)
            {
                Add("unit", $"The figure {figure.Id} is in '{figure.Figure.Unit}', and {indicator.Code} in '{indicator.Unit}'; give the figure the unit of its indicator, or the indicator the right one.");
            }

            if (figure.Figure.Bounds.Intersect(indicator.NaturalLimits) is null) Add("value", ValueLimits.Complaint($"The figure {figure.Id}, '{FaultCollector.Quote(figure.Figure.ToString())}',", indicator));
        }

        return complaints ?? (IReadOnlyList<(string, string)>)[];

        void Add(string place, string message) => (complaints ??= []).Add((place, message));
    }

    /// <summary>The number that a whole or a part is; null when it names a figure.</summary>
    internal static double? NumberIn(string? text) =>
        text is not null && Utf8Values.TryNumber(System.Text.Encoding.UTF8.GetBytes(text), out var number) ? number : null;

    private static Share? PartsOf(PublishedFigure figure, Indicator indicator) =>
        indicator.Measure.IsRate && NumberIn(figure.Part) is >= 0 and var part && NumberIn(figure.Whole) is > 0 and var whole
            ? Share.Of(part, whole)
            : null;
}
