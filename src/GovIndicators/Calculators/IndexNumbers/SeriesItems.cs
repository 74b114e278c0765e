using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>The values of several series, item by item, in two periods that may be compared.</summary>
internal static class SeriesItems
{
    /// <summary>Reads both periods, or says why they do not compare: a value that was not reported, a break between, or sums over unlike stretches of time.</summary>
    /// <exception cref="ArgumentException">An item is null or has another frequency than the periods.</exception>
    internal static NoAnswer Read(IReadOnlyList<IndicatorSeries> items, TimePeriod from, TimePeriod to, out double[] before, out double[] after, string name)
    {
        (before, after) = (Absence.Room(items.Count), Absence.Room(items.Count));
        var reason = NoAnswer.None;
        for (var i = 0; i < items.Count; i++)
        {
            var series = items[i] ?? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{name}[{i}] is null; give one series for each item."), name);
            var (earlier, later) = (series[from], series[to]);
            if (earlier is null || later is null) reason = NoAnswer.NotReported;
            else if (reason == NoAnswer.None && PanelLines.IsToDate(new(series.Indicator, series.Key.Accumulation)) && from.IndexInYear != to.IndexInYear) reason = NoAnswer.UnlikeCoverage;
            else if (reason == NoAnswer.None && series.IsBrokenBetween(from, to)) reason = NoAnswer.BreakInSeries;
            (before[i], after[i]) = (earlier ?? Absence.Mark, later ?? Absence.Mark);
        }

        return reason;
    }
}
