using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Lists what became known after one day and up to another.</summary>
internal static class ChangeReviewer
{
    internal static ImmutableArray<ReviewChange> Review(GovDataset dataset, LocalDate since, LocalDate asOf) =>
    [
        .. Figures(dataset, since, asOf)
            .Concat(Revisions(dataset, since, asOf))
            .Concat(dataset.Plans.SelectMany(plan => Tallies(plan, since, asOf)))
            .Concat(dataset.Plans.SelectMany(plan => plan.Tasks.SelectMany(task => Task(plan, task, since, asOf))))
            .Concat(Agencies(dataset, since, asOf))
            .OrderBy(c => c.On).ThenBy(c => c.Kind).ThenBy(c => c.Subject, StringComparer.Ordinal),
    ];

    private static IEnumerable<ReviewChange> Figures(GovDataset dataset, LocalDate since, LocalDate asOf) =>
        from figure in dataset.Figures
        where IsNew(figure.Published, since, asOf)
        select new ReviewChange(ReviewChangeKind.FigurePublished, figure.Published, $"{figure.Subject}: {figure.Indicator} ({figure.Id})", null, figure.Figure.ToString());

    private static IEnumerable<ReviewChange> Revisions(GovDataset dataset, LocalDate since, LocalDate asOf)
    {
        Observation? before = null;
        SeriesKey? beforeKey = null;
        foreach (var (key, _, observation) in dataset.Observations.All())
        {
            if (before is { } earlier && beforeKey == key && earlier.Period == observation.Period && earlier.Published <= since
                && observation.Published is { } on && IsNew(on, since, asOf) && earlier.Value != observation.Value)
            {
                yield return new(ReviewChangeKind.ObservationRevised, on, $"{key.Indicator} {key.Agency} {observation.Period.ToString()}", Text(earlier.Value), Text(observation.Value));
            }

            (before, beforeKey) = (observation, key);
        }
    }

    private static IEnumerable<ReviewChange> Tallies(Plan plan, LocalDate since, LocalDate asOf) =>
        from report in plan.Reported
        where IsNew(report.Published, since, asOf)
        select new ReviewChange(ReviewChangeKind.TallyPublished, report.Published, report.Group is null ? plan.Code : $"{plan.Code}/{report.Group}", null, report.Tally.ToString());

    private static IEnumerable<ReviewChange> Task(Plan plan, PlanTask task, LocalDate since, LocalDate asOf)
    {
        var subject = $"{plan.Code}/{task.Code}";
        for (var i = 0; i < task.Statuses.Length; i++)
        {
            var change = task.Statuses[i];
            if (IsNew(change.Reported, since, asOf)) yield return new(ReviewChangeKind.StatusChanged, change.Reported, subject, i == 0 ? null : task.Statuses[i - 1].Status.Code, change.Status.Code);
        }

        for (var i = 1; i < task.DueDates.Length; i++)
        {
            if (task.DueDates[i].Decided is { } decided && IsNew(decided, since, asOf)) yield return new(ReviewChangeKind.DueDateMoved, decided, subject, task.DueDates[i - 1].Due.ToIso(), task.DueDates[i].Due.ToIso());
        }

        for (var i = 1; i < task.Leads.Length; i++)
        {
            if (task.Leads[i].From is { } from && IsNew(from, since, asOf)) yield return new(ReviewChangeKind.LeadsChanged, from, subject, string.Join(", ", task.Leads[i - 1].Leads), string.Join(", ", task.Leads[i].Leads));
        }
    }

    private static IEnumerable<ReviewChange> Agencies(GovDataset dataset, LocalDate since, LocalDate asOf) =>
        from succession in dataset.Agencies.Successions
        where IsNew(succession.Effective, since, asOf)
        select new ReviewChange(ReviewChangeKind.AgencyChanged, succession.Effective, string.Join(", ", succession.Predecessors), string.Join(", ", succession.Predecessors), string.Join(", ", succession.Successors));

    private static bool IsNew(LocalDate day, LocalDate since, LocalDate asOf) => day > since && day <= asOf;

    private static string Text(double? value) => value is { } known ? known.ToString("R", CultureInfo.InvariantCulture) : "-";
}
