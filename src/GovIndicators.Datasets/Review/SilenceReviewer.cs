using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Finds the agencies from which something was expected and did not come.</summary>
internal static class SilenceReviewer
{
    internal static ImmutableArray<SilentAgency> Review(GovDataset dataset, SeriesCollection series, LocalDate asOf)
    {
        var tasks = new Dictionary<AgencyCode, List<string>>();
        var lastReport = new Dictionary<AgencyCode, LocalDate>();
        foreach (var plan in dataset.Plans)
        {
            foreach (var task in plan.Tasks)
            {
                foreach (var lead in task.LeadsAsOf(asOf))
                {
                    if (task.StatusAsOf(asOf) is { } status)
                    {
                        if (!lastReport.TryGetValue(lead, out var last) || last < status.Reported) lastReport[lead] = status.Reported;
                    }
                    else
                    {
                        Add(tasks, lead, $"{plan.Code}/{task.Code}");
                    }
                }
            }
        }

        var indicators = Behind(dataset, series, asOf);
        return
        [
            .. tasks.Keys.Union(indicators.Keys).OrderBy(c => c.Text, StringComparer.Ordinal).Select(code => new SilentAgency(
                dataset.Agencies[code],
                tasks.TryGetValue(code, out var silent) ? [.. silent] : [],
                indicators.TryGetValue(code, out var missing) ? [.. missing] : [],
                lastReport.TryGetValue(code, out var on) ? on : null)),
        ];
    }

    /// <summary>An agency is behind when another agency of its kind has a later value of the same indicator from the same producer.</summary>
    private static Dictionary<AgencyCode, List<IndicatorCode>> Behind(GovDataset dataset, SeriesCollection series, LocalDate asOf)
    {
        var behind = new Dictionary<AgencyCode, List<IndicatorCode>>();
        foreach (var group in series.GroupBy(s => (s.Key.Indicator, s.Key.Frequency, s.Key.Accumulation, s.Key.Producer, dataset.Agencies[s.Key.Agency].Kind)))
        {
            var latest = group.Select(s => (s.Key.Agency, Point: s.LatestAsOf(asOf))).ToList();
            if (latest.Count < 2 || latest.Max(l => l.Point?.Period.Ordinal) is not { } last) continue;
            foreach (var (agency, _) in latest.Where(l => l.Point is not { } point || point.Period.Ordinal < last))
            {
                if (dataset.Agencies[agency].Lifetime.Contains(asOf)) Add(behind, agency, group.Key.Indicator);
            }
        }

        return behind;
    }

    private static void Add<T>(Dictionary<AgencyCode, List<T>> lists, AgencyCode code, T item)
    {
        if (!lists.TryGetValue(code, out var list)) lists.Add(code, list = []);
        if (!list.Contains(item)) list.Add(item);
    }
}
