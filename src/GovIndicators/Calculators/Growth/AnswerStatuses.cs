namespace GovIndicators.Calculators;

/// <summary>What is said of the answer for a series of a panel and a period.</summary>
/// <param name="panel">The panel that was asked about; some of its values have a status.</param>
/// <param name="series">The place of the series.</param>
/// <param name="period">The period of the answer.</param>
/// <param name="answered">Whether there is an answer.</param>
internal delegate ObservationStatus AnswerStatus(SeriesPanel panel, in SeriesPlace series, TimePeriod period, bool answered);

/// <summary>The rules by which what was said of values is passed on to what was computed with them, as in the series forms.</summary>
/// <remarks>Asked of single answers when wanted: statuses are few, so nothing is kept, and no kernel carries them along.</remarks>
internal static class AnswerStatuses
{
    /// <summary>An answer made of its own value alone.</summary>
    internal static AnswerStatus OfItself { get; } = (panel, in series, period, _) => At(panel, series, period);

    /// <summary>An answer that is set against the value of an earlier period.</summary>
    internal static AnswerStatus Against(Func<TimePeriod, TimePeriod?> earlier) => (panel, in series, period, answered) =>
        PassOn(At(panel, series, period), answered && earlier(period) is { } before ? At(panel, series, before) : ObservationStatus.Normal);

    /// <summary>An answer made with the value before: in its year, where each year begins anew.</summary>
    internal static AnswerStatus OfTheOneBefore(bool withinYears) => (panel, in series, period, _) =>
        PassOn(At(panel, series, period), period.Ordinal == 0 || (withinYears && period.IsFirstOfYear) ? ObservationStatus.Normal : At(panel, series, period - 1));

    /// <summary>An answer made with all values before: those of its year, where each year begins anew.</summary>
    internal static AnswerStatus OfAllBefore(bool withinYears) => (panel, in series, period, _) =>
    {
        var own = At(panel, series, period);
        if (own != ObservationStatus.Normal) return own;
        var at = series.Start + period.Ordinal - series.First;
        var first = withinYears ? Math.Max(series.Start, at - period.IndexInYear + 1) : series.Start;
        // The latest that was said of a value before decides: from a value that is sure on, such as one behind a break, nothing is passed on.
        panel.Statuses.PlacesIn(first, at, out var statuses);
        return PassOn(own, statuses is [.., var latest] ? latest : ObservationStatus.Normal);
    };

    /// <summary>An answer on a base that all share.</summary>
    internal static AnswerStatus OnBase(TimePeriod newBase) => (panel, in series, period, _) => PassOn(At(panel, series, period), At(panel, series, newBase));

    /// <summary>An answer made with the values of all series a number of periods before, as a share of their sum is.</summary>
    internal static AnswerStatus OfTheWhole(int lag) => (panel, in series, period, answered) =>
    {
        var whole = ObservationStatus.Normal;
        if (!answered) return At(panel, series, period);
        foreach (ref readonly var part in panel.Places)
        {
            if (At(panel, part, period - lag) is { IsUnsure: true } unsure) whole = ObservationStatuses.Worse(whole, unsure);
        }

        return PassOn(At(panel, series, period), whole);
    };

    /// <summary>The status of the value itself; where it has none, that of the value behind the answer, if that is unsure.</summary>
    private static ObservationStatus PassOn(ObservationStatus own, ObservationStatus behind) => own == ObservationStatus.Normal && behind.IsUnsure ? behind : own;

    private static ObservationStatus At(SeriesPanel panel, in SeriesPlace series, TimePeriod period) =>
        period.Ordinal - series.First is var at && (uint)at < (uint)series.Length ? panel.Statuses.At(series.Start + at) : ObservationStatus.Normal;
}
