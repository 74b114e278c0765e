using System.Collections.Immutable;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Reviews tasks: by lead agency, overdue, due soon, and by who stands behind a completion.</summary>
internal sealed class TaskReviewer
{
    private readonly GovDataset _dataset;
    private readonly LocalDate _asOf;
    private readonly ReviewOptions _options;
    private readonly List<OverdueTask> _tasks;

    internal TaskReviewer(GovDataset dataset, LocalDate asOf, ReviewOptions options)
    {
        (_dataset, _asOf, _options) = (dataset, asOf, options);
        _tasks = [.. dataset.Plans.SelectMany(plan => plan.Tasks, Standing)];
    }

    internal ImmutableArray<OverdueTask> Overdue() =>
    [
        .. _tasks.Where(t => t.Standing.IsOverdue || t.Standing.IsPastDueUnreported)
            .OrderByDescending(t => t.Standing.DaysLate).ThenBy(t => t.Task.Code, StringComparer.Ordinal),
    ];

    internal ImmutableArray<OverdueTask> DueSoon()
    {
        var until = _asOf.PlusDays(_options.DueWithinDays);
        return
        [
            .. _tasks.Where(t => (t.Standing.IsOpen || (t.Standing.Kind == PlanTaskKind.OneOff && t.Standing.Status == PlanTaskStatus.NotReported))
                    && t.Standing.Due is { } due && due >= _asOf && due <= until)
                .OrderBy(t => t.Standing.Due).ThenBy(t => t.Task.Code, StringComparer.Ordinal),
        ];
    }

    internal ImmutableArray<VerificationCounts> Verification() =>
    [
        .. _dataset.Plans.Where(p => !p.Tasks.IsEmpty).Select(plan =>
        {
            var completed = plan.Tasks.Select(t => t.StatusAsOf(_asOf)).Where(s => s?.Status == PlanTaskStatus.Completed).ToList();
            return new VerificationCounts(
                plan,
                completed.Count(s => s!.Verification == GovIndicators.Verification.Verified),
                completed.Count(s => s!.Verification == GovIndicators.Verification.SelfReported),
                completed.Count(s => s!.Verification == GovIndicators.Verification.NotStated));
        }),
    ];

    internal ImmutableArray<AgencyReview> Agencies()
    {
        var counts = new Dictionary<AgencyCode, TaskCounts>();
        foreach (var task in _tasks)
        {
            foreach (var lead in task.Leads)
            {
                counts.TryGetValue(lead, out var sofar);
                sofar.Add(task.Standing);
                counts[lead] = sofar;
            }
        }

        var reviews = counts.Select(c =>
        {
            var tally = c.Value.ToTally();
            var rate = ReviewRates.One(tally, CompletionBasis.OneOff, BasicallyCompletedPolicy.StaysOpen, _options.Explain);
            return new AgencyReview(_dataset.Agencies[c.Key], tally, rate, Rank: null);
        }).ToList();
        var ranked = reviews.Where(r => r.Tally.Total >= _options.FewestTasksToRank && r.Completion.Share?.Percent is not null).ToList();
        return
        [
            .. ranked.Select(r => r with { Rank = 1 + ranked.Count(o => o.Completion.Share!.Value.Percent > r.Completion.Share!.Value.Percent) })
                .OrderBy(r => r.Rank).ThenBy(r => r.Agency.Code.Text, StringComparer.Ordinal),
            .. reviews.Except(ranked).OrderBy(r => r.Agency.Code.Text, StringComparer.Ordinal),
        ];
    }

    private OverdueTask Standing(Plan plan, PlanTask task) => new(
        plan,
        task,
        task.StandingAsOf(_asOf, _options.DueDates),
        task.LeadsAsOf(_asOf),
        task.DueDates.Skip(1).Count(d => d.Decided <= _asOf));
}
