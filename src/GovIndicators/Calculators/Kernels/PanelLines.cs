using System.Globalization;
using System.Runtime.CompilerServices;

namespace GovIndicators.Calculators;

/// <summary>Which lines of a panel have answers: asked once for each line, not for each of thousands of series.</summary>
internal static class PanelLines
{
    /// <summary>How many lines a calculator makes room for on the stack.</summary>
    internal const int Most = 256;

    /// <summary>One place for each line: those of the caller, which cost nothing, when they suffice.</summary>
    internal static Span<bool> Room(SeriesPanel panel, Span<bool> room) => panel.Lines.Length <= room.Length ? room[..panel.Lines.Length] : new bool[panel.Lines.Length];

    /// <summary>Marks the lines of which values of like coverage may be divided.</summary>
    internal static Span<bool> WithRatio(SeriesPanel panel, RateGrowth rates, Span<bool> marked)
    {
        for (var i = 0; i < marked.Length; i++) marked[i] = Comparability.WhyNoRatio(panel.Lines[i].Indicator, rates) == NoAnswer.None;
        return marked;
    }

    /// <summary>Marks the lines of which a value may be divided by the one before: two sums to date of one year cover unlike stretches of time.</summary>
    internal static Span<bool> WithRatioToBefore(SeriesPanel panel, RateGrowth rates, Span<bool> marked)
    {
        WithRatio(panel, rates, marked);
        for (var i = 0; i < marked.Length; i++) marked[i] &= panel.Frequency.Kind == FrequencyKind.Year || !IsToDate(panel.Lines[i]);
        return marked;
    }

    /// <summary>Marks the lines of a measure and an accumulation.</summary>
    internal static Span<bool> With(SeriesPanel panel, Measure measure, Accumulation? accumulation, Span<bool> marked)
    {
        for (var i = 0; i < marked.Length; i++)
        {
            var line = panel.Lines[i];
            marked[i] = line.Indicator.Measure == measure && (accumulation is null || line.Accumulation == accumulation);
        }

        return marked;
    }

    /// <summary>Marks the lines whose values are comparable over all periods, as an index of them needs: no ranks, and no sums to date within years.</summary>
    internal static Span<bool> WithIndex(SeriesPanel panel, Span<bool> marked)
    {
        for (var i = 0; i < marked.Length; i++)
        {
            var line = panel.Lines[i];
            marked[i] = WhyNoIndex(line.Indicator, line.Accumulation, panel.Frequency) == NoAnswer.None;
        }

        return marked;
    }

    internal static NoAnswer WhyNoIndex(Indicator indicator, Accumulation accumulation, Frequency frequency) =>
        indicator.Measure == Measure.Ordinal ? NoAnswer.MeasureForbids
        : frequency.Kind != FrequencyKind.Year && IsToDate(new(indicator, accumulation)) ? NoAnswer.UnlikeCoverage
        : NoAnswer.None;

    /// <summary>Year on year of weeks or days, of which years hold unlike numbers.</summary>
    internal static void ChangeOfYear(SeriesPanel panel, ReadOnlySpan<bool> ratio, Span<double> into)
    {
        var (first, last) = (int.MaxValue, 0);
        foreach (ref readonly var place in panel.Places)
        {
            if (place.Length == 0) continue;
            (first, last) = (Math.Min(first, place.First), Math.Max(last, place.First + place.Length - 1));
        }

        var lags = PanelLags.OfYear(panel.Frequency, first, last);
        PanelKernels.Change(new PairKernels.PercentChange(), panel, lags, ratio, acrossBreaks: false, into);
        if (panel.Frequency.Kind != FrequencyKind.Day) return;

        // After February a sum to date of a leap year covers one day more than that of the year before.
        foreach (ref readonly var place in panel.Places)
        {
            if (!IsToDate(panel.Lines[place.Line])) continue;
            for (var i = 0; i < place.Length; i++)
            {
                var period = TimePeriod.FromOrdinal(panel.Frequency, place.First + i);
                if (period.YearBefore() is { } before && before.IndexInYear != period.IndexInYear) into[place.Offset + i] = Absence.Mark;
            }
        }
    }

    internal static bool IsToDate(PanelLine line) => line.Accumulation == Accumulation.YearToDate && line.Indicator.Measure != Measure.Stock;

    internal static void RequireRoom(SeriesPanel panel, ReadOnlySpan<double> into, [CallerArgumentExpression(nameof(into))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(panel);
        if (into.Length != panel.Length)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"There are {into.Length} places for {panel.Length} values; give one place for each, series after series."), name);
        }

        if (into.Overlaps(panel.Memory)) throw new ArgumentException("The places lie over the values of the panel, which does not change; give other memory.", name);
    }
}
