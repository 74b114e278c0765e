using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Finds the agencies from which something was expected and did not come.</summary>
internal static class SilenceReviewer
{
    private const int None = -1;    // before every ordinal

    internal static ImmutableArray<SilentAgency> Review(GovDataset dataset, IEnumerable<OverdueTask> leadTasks, SeriesCollection series, LocalDate asOf)
    {
        var tasks = new Dictionary<AgencyCode, List<string>>();
        var lastReport = new Dictionary<AgencyCode, LocalDate>();
        foreach (var task in leadTasks)
        {
            var status = task.Task.StatusAsOf(asOf);
            foreach (var lead in task.Leads)
            {
                if (status is null) Add(tasks, lead, $"{task.Plan.Code}/{task.Task.Code}");
                else if (!lastReport.TryGetValue(lead, out var last) || last < status.Reported) lastReport[lead] = status.Reported;
            }
        }

        var indicators = Behind(dataset, series, asOf);
        var codes = new List<AgencyCode>(tasks.Keys);
        foreach (var code in indicators.Keys)
        {
            if (!tasks.ContainsKey(code)) codes.Add(code);
        }

        codes.Sort((one, other) => string.CompareOrdinal(one.Text, other.Text));
        var found = ImmutableArray.CreateBuilder<SilentAgency>(codes.Count);
        foreach (var code in codes)
        {
            found.Add(new(
                dataset.Agencies[code],
                tasks.TryGetValue(code, out var silent) ? [.. silent] : [],
                indicators.TryGetValue(code, out var missing) ? [.. missing] : [],
                lastReport.TryGetValue(code, out var on) ? on : null));
        }

        return found.MoveToImmutable();
    }

    /// <summary>An agency is behind when another agency of its kind has a later value of the same indicator from the same producer.</summary>
    private static Dictionary<AgencyCode, List<IndicatorCode>> Behind(GovDataset dataset, SeriesCollection series, LocalDate asOf)
    {
        var behind = new Dictionary<AgencyCode, List<IndicatorCode>>();
        foreach (var group in series.GroupBy(s => new Alike(s.Key.Indicator, s.Key.Frequency, s.Key.Accumulation, s.Key.Producer, dataset.Agencies[s.Key.Agency].Kind)))
        {
            var latest = group.Select(s => new Latest(s.Key.Agency, s.LatestAsOf(asOf)?.Period.Ordinal ?? None)).ToList();
            if (latest.Count < 2) continue;
            var last = latest.Max(one => one.Ordinal);
            foreach (var one in latest)
            {
                if (one.Ordinal < last && dataset.Agencies[one.Agency].Lifetime.Contains(asOf)) Add(behind, one.Agency, group.Key.Indicator);
            }
        }

        return behind;
    }

    private static void Add<T>(Dictionary<AgencyCode, List<T>> lists, AgencyCode code, T item)
    {
        if (!lists.TryGetValue(code, out var list)) lists.Add(code, list = []);
        if (!list.Contains(item)) list.Add(item);
    }

    // Classes, so that grouping by them needs no code of its own when a command starts.
    private sealed record Alike(IndicatorCode Indicator, Frequency Frequency, Accumulation Accumulation, string Producer, AgencyKind Kind);

    private sealed record Latest(AgencyCode Agency, int Ordinal);
}
