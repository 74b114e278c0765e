using System.Globalization;
using NodaTime;

namespace GovIndicators.Datasets;

internal sealed partial class ChangeReviewer
{
    private readonly SeriesCollection _then = dataset.SeriesAsOf(since);

    private IEnumerable<ReviewChange> Figures()
    {
        foreach (var figure in dataset.Figures.Where(f => IsNew(f.Published)))
        {
            var before = ObservationOf(figure) is var (indicator, key, observation) && _then.TryGet(key, out var series) && series.At(observation.Period) is { } known ? known : (SeriesPoint?)null;
            yield return new(ReviewChangeKind.FigurePublished, figure.Published, $"{figure.Subject}: {figure.Indicator} ({figure.Id})", before is { } point ? Machine(point.Value) : null, figure.Figure.ToString())
            {
                About = FigureWords.Of(dataset, figure),
                BeforeInWords = before is { } earlier ? InWords(language => ValueOf(earlier.Observation, earlier.Series.Indicator, language)) : null,
                AfterInWords = InWords(language => FigureWords.ValueOf(dataset, figure.Figure, language)),
            };
        }
    }

    /// <summary>Values that were revised one by one; those of further periods series by series, since a year of months would hide all else.</summary>
    private IEnumerable<ReviewChange> Series()
    {
        var printed = dataset.Figures.Where(f => IsNew(f.Published)).Select(ObservationOf).OfType<(Indicator, SeriesKey Key, Observation Observation)>()
            .Select(o => (o.Key, o.Observation.Period, o.Observation.Published)).ToHashSet();
        foreach (var series in dataset.SeriesAsOf(asOf))
        {
            var then = _then.TryGet(series.Key, out var known) ? known : null;
            var further = new List<Observation>();
            foreach (var observation in series)
            {
                // What a figure printed is listed with the figure.
                if (observation.Published is { } published && printed.Contains((series.Key, observation.Period, published))) continue;
                var before = then?.At(observation.Period)?.Observation;
                if (before is { } earlier && earlier.Value != observation.Value) yield return Revised(series, earlier, observation);
                else if (before is null && observation.Value is not null) further.Add(observation);
            }

            if (further.Count > 0) yield return Extended(series, then?.LatestAsOf(since)?.Observation, further);
        }
    }

    private ReviewChange Revised(IndicatorSeries series, Observation before, Observation now)
    {
        var period = new PeriodReading(now.Period, series.Key.Accumulation);
        return new(ReviewChangeKind.ObservationRevised, KnownOn(now), $"{series.Key.Indicator} {series.Key.Agency} {period.ToString()}", Machine(before.Value), Machine(now.Value))
        {
            About = InWords(language => $"{NameOf(series, language)}, {period.ToText(language)}"),
            BeforeInWords = InWords(language => ValueOf(before, series.Indicator, language)),
            AfterInWords = InWords(language => ValueOf(now, series.Indicator, language)),
        };
    }

    private ReviewChange Extended(IndicatorSeries series, Observation? before, List<Observation> further)
    {
        var last = further[^1];
        return new(ReviewChangeKind.SeriesExtended, further.Max(KnownOn), $"{series.Key.Indicator} {series.Key.Agency}", before is { } known ? Machine(known) : null, Machine(last))
        {
            About = InWords(language => NameOf(series, language)),
            BeforeInWords = before is { } earlier ? InWords(language => InWordsOf(earlier, language)) : null,
            AfterInWords = InWords(language => further.Count == 1
                ? InWordsOf(last, language)
                : InWordsOf(last, language) + (language == Language.Vietnamese ? $" ({Count(language)} kỳ mới)" : $" ({Count(language)} new periods)")),
        };

        string InWordsOf(Observation observation, Language language) =>
            $"{new PeriodReading(observation.Period, series.Key.Accumulation).ToText(language)}: {ValueOf(observation, series.Indicator, language)}";

        string Machine(Observation observation) => $"{new PeriodReading(observation.Period, series.Key.Accumulation)}={ChangeReviewer.Machine(observation.Value)}";

        string Count(Language language) => NumberForm.Of(language).Write(further.Count);
    }

    private string NameOf(IndicatorSeries series, Language language) => $"{series.Indicator.Name.In(language)}, {dataset.Agencies[series.Key.Agency].Name.In(language)}";

    private (Indicator Indicator, SeriesKey Key, Observation Observation)? ObservationOf(PublishedFigure figure) => FigureObservation.Of(figure, dataset.Indicators, dataset.Agencies.Contains);

    private string ValueOf(Observation observation, Indicator indicator, Language language) =>
        observation.Value is not { } value ? (language == Language.Vietnamese ? "rút lại" : "withdrawn")
        : observation.Parts is { Percent: not null } parts ? parts.ToString(language)
        : observation.Figure is { } figure ? FigureWords.ValueOf(dataset, figure, language)
        : NumberForm.Of(language).Write(value, 6) + (indicator.Unit == Unit.Percent ? "%" : "");

    // An observation without a day of publication counts as known from the end of its period.
    private static LocalDate KnownOn(Observation observation) => observation.Published ?? observation.Period.End;

    private static string Machine(double? value) => value is { } known ? known.ToString("R", CultureInfo.InvariantCulture) : "-";
}
