using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Finds the agencies from which something was expected and did not come.</summary>
internal sealed class SilenceReviewer(GovDataset dataset, LocalDate asOf, ReviewOptions options)
{
    private const int None = -1;    // before every ordinal
    private const int FewestReporters = 2;    // what a single agency reports is expected of nobody else

    private readonly AgencyTree _tree = dataset.Agencies.AsOf(asOf);
    private readonly Dictionary<AgencyCode, Silence> _silent = [];
    private readonly Dictionary<AgencyCode, LocalDate> _lastReport = [];

    internal ImmutableArray<SilentAgency> Review(IReadOnlyList<OverdueTask> tasks, SeriesCollection series)
    {
        foreach (var task in tasks) Add(task);
        foreach (var group in series.GroupBy(s => new Alike(s.Key.Indicator, s.Key.Frequency, s.Key.Accumulation, s.Key.Producer, dataset.Agencies[s.Key.Agency].Kind)))
        {
            AddBehind(group.Key.Indicator, group);
        }

        AddMissing(series);
        return
        [
            .. _silent.OrderBy(one => one.Key.Text, StringComparer.Ordinal)
                .Select(one => new SilentAgency(dataset.Agencies[one.Key], [.. one.Value.Tasks], [.. one.Value.Behind], _lastReport.TryGetValue(one.Key, out var on) ? on : null)
                {
                    OutdatedTasks = [.. one.Value.Outdated],
                    MissingIndicators = [.. one.Value.Missing],
                }),
        ];
    }

    private void Add(OverdueTask task)
    {
        var status = task.Task.StatusAsOf(asOf);
        var subject = $"{task.Plan.Code}/{task.Task.Code}";
        foreach (var lead in task.Leads)
        {
            if (status is null)
            {
                // Before a task starts there is nothing to report.
                if (!(task.Task.Start > asOf)) Of(lead).Tasks.Add(subject);
                continue;
            }

            if (!_lastReport.TryGetValue(lead, out var last) || last < status.Reported) _lastReport[lead] = status.Reported;
            if (task.Standing.IsOpen && Period.DaysBetween(status.Reported, asOf) > options.ReportedWithinDays) Of(lead).Outdated.Add(subject);
        }
    }

    /// <summary>An agency is behind when another agency of its kind has a later value of the same indicator from the same producer.</summary>
    private void AddBehind(IndicatorCode indicator, IEnumerable<IndicatorSeries> group)
    {
        var latest = group.Select(s => new Latest(s.Key.Agency, s.LatestAsOf(asOf)?.Period.Ordinal ?? None)).ToList();
        if (latest.Count < 2) return;
        var last = latest.Max(one => one.Ordinal);
        foreach (var one in latest)
        {
            if (one.Ordinal < last && IsAlive(one.Agency) && !Of(one.Agency).Behind.Contains(indicator)) Of(one.Agency).Behind.Add(indicator);
        }
    }

    /// <summary>What at least half of the living agencies of a kind under one parent report is expected of the others.</summary>
    private void AddMissing(SeriesCollection series)
    {
        var peers = _tree.Agencies.ToLookup(PeersOf);
        foreach (var reported in series.Where(s => s.LatestAsOf(asOf) is not null && IsAlive(s.Key.Agency)).GroupBy(s => new Expected(s.Key.Indicator, PeersOf(dataset.Agencies[s.Key.Agency]))))
        {
            var reporters = reported.Select(s => s.Key.Agency).ToHashSet();
            var all = peers[reported.Key.Peers].ToList();
            if (reporters.Count < FewestReporters || reporters.Count == all.Count || 2 * reporters.Count < all.Count) continue;
            reporters.UnionWith(FollowersOfReporters(reported.Key.Indicator, series));
            foreach (var agency in all)
            {
                if (!reporters.Contains(agency.Code)) Of(agency.Code).Missing.Add(reported.Key.Indicator);
            }
        }
    }

    /// <summary>The agencies that alone followed one that reported: the series is there, if under the old name.</summary>
    private IEnumerable<AgencyCode> FollowersOfReporters(IndicatorCode indicator, SeriesCollection series) =>
        series.Of(indicator).Where(s => !IsAlive(s.Key.Agency)).Select(s => dataset.Agencies.SoleSuccessorAsOf(s.Key.Agency, asOf)?.Code).OfType<AgencyCode>();

    private bool IsAlive(AgencyCode code) => _tree.Contains(code);

    private Peers PeersOf(Agency agency) => new(agency.Kind, _tree.ParentOf(agency.Code)?.Code);

    private Silence Of(AgencyCode code)
    {
        if (!_silent.TryGetValue(code, out var silence)) _silent.Add(code, silence = new());
        return silence;
    }

    private sealed class Silence
    {
        internal List<string> Tasks { get; } = [];

        internal List<string> Outdated { get; } = [];

        internal List<IndicatorCode> Behind { get; } = [];

        internal List<IndicatorCode> Missing { get; } = [];
    }

    // Classes, so that grouping by them needs no code of its own when a command starts.
    private sealed record Alike(IndicatorCode Indicator, Frequency Frequency, Accumulation Accumulation, string Producer, AgencyKind Kind);

    private sealed record Latest(AgencyCode Agency, int Ordinal);

    private sealed record Peers(AgencyKind Kind, AgencyCode? Parent);

    private sealed record Expected(IndicatorCode Indicator, Peers Peers);
}
