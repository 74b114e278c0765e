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
    private readonly Dictionary<AgencyCode, AgencyCode> _followers = [];
    private readonly ImmutableArray<Plan> _plans;
    private readonly List<OverdueTask> _tasks;

    internal TaskReviewer(GovDataset dataset, LocalDate asOf, ReviewOptions options)
    {
        (_dataset, _asOf, _options) = (dataset, asOf, options);
        _plans = [.. dataset.Plans.Where(plan => plan.HasBegunBy(asOf))];
        _tasks = [.. _plans.SelectMany(plan => plan.Tasks, Standing)];
    }

    /// <summary>Every task of a plan in force as it stands on the day, with those who have it then.</summary>
    internal IReadOnlyList<OverdueTask> All => _tasks;

    internal ImmutableArray<OverdueTask> Overdue() =>
    [
        .. _tasks.Where(t => t.Standing.IsOverdue || t.Standing.IsPastDueUnreported)
            .OrderByDescending(t => t.Standing.DaysLate).ThenBy(t => t.Task.Code, StringComparer.Ordinal)
            .Select(t => Explained(t, t.Standing.DaysLate)),
    ];

    internal ImmutableArray<OverdueTask> DueSoon()
    {
        // Days are counted from one date to the other: so many days ahead may lie behind the last date that there is.
        return
        [
            .. _tasks.Where(t => (t.Standing.IsOpen || (t.Standing.Kind == PlanTaskKind.OneOff && t.Standing.Status == PlanTaskStatus.NotReported))
                    && t.Standing.Due is { } due && due >= _asOf && Period.DaysBetween(_asOf, due) <= _options.DueWithinDays)
                .OrderBy(t => t.Standing.Due).ThenBy(t => t.Task.Code, StringComparer.Ordinal)
                .Select(t => Explained(t, Period.DaysBetween(_asOf, t.Standing.Due!.Value))),
        ];
    }

    private OverdueTask Explained(OverdueTask task, int days)
    {
        if (!_options.Explain) return task;
        var why = new Explanation();
        why.Begin("review.days").Given("due-date", task.Standing.Due!.Value).Given("due-dates", _options.DueDates).Given("as-of", _asOf);
        why.Result(days);
        return task with { Why = why };
    }

    internal ImmutableArray<VerificationCounts> Verification() =>
    [
        .. _plans.Where(p => !p.Tasks.IsEmpty).Select(plan =>
        {
            var completed = plan.Tasks.Select(t => t.StatusAsOf(_asOf)).Where(s => s?.Status is PlanTaskStatus.Completed or PlanTaskStatus.BasicallyCompleted).ToList();
            return new VerificationCounts(
                plan,
                completed.Count(s => s!.Verification == GovIndicators.Verification.Verified),
                completed.Count(s => s!.Verification == GovIndicators.Verification.SelfReported),
                completed.Count(s => s!.Verification == GovIndicators.Verification.NotStated));
        }),
    ];

    /// <summary>The agencies that lead tasks on the day, as the portfolio of all plans has them.</summary>
    internal ImmutableArray<AgencyReview> Agencies()
    {
        if (_tasks.Count == 0) return [];
        var leads = new PlanPortfolio(_plans, _dataset.Agencies).AsOf(_asOf, _options.DueDates).Leads;
        var alive = leads.Agencies.Where(lead => lead.Own.Total > 0).Select(lead => Of(lead.Agency, lead.Own)).ToList();
        var ranked = alive.Where(r => r.Tally.Total >= _options.FewestTasksToRank && r.Completion.Share?.Percent is not null).ToList();
        return
        [
            .. ranked.Select(r => r with { Rank = 1 + ranked.Count(o => o.Completion.Share!.Value.Percent > r.Completion.Share!.Value.Percent) })
                .OrderBy(r => r.Rank).ThenBy(r => r.Agency.Code.Text, StringComparer.Ordinal),
            .. alive.Except(ranked).OrderBy(r => r.Agency.Code.Text, StringComparer.Ordinal).Select(r => r with { NotRanked = WhyNotRanked(r) }),
            .. leads.Ended.OrderBy(ended => ended.Agency.Code.Text, StringComparer.Ordinal).Select(ended => Of(ended.Agency, ended.Tally) with { Ended = ended, NotRanked = ended.Agency.Lifetime.First > _asOf ? NotRankedReason.AgencyNotBegun : NotRankedReason.AgencyEnded }),
        ];
    }

    private NotRankedReason WhyNotRanked(AgencyReview review) =>
        review.Tally.Total < _options.FewestTasksToRank ? NotRankedReason.TooFewTasks
        : review.Completion.Bounds is not null ? NotRankedReason.RateWithinBounds
        : NotRankedReason.NoRate;

    private AgencyReview Of(Agency agency, TaskTally tally) =>
        new(agency, tally, ReviewRates.One(tally, CompletionBasis.OneOff, BasicallyCompletedPolicy.StaysOpen, _options.Explain), Rank: null);

    private OverdueTask Standing(Plan plan, PlanTask task) => new(
        plan,
        task,
        task.StandingAsOf(_asOf, _options.DueDates),
        Following(task.LeadsAsOf(_asOf)),
        task.DueDates.Skip(1).Count(d => d.Decided <= _asOf));

    /// <summary>Who has the tasks of the leads on the day; a lead that ended without a single successor stays, and is shown as ended.</summary>
    private ImmutableArray<AgencyCode> Following(ImmutableArray<AgencyCode> leads)
    {
        foreach (var lead in leads)
        {
            if (FollowerOf(lead) != lead) return [.. leads.Select(FollowerOf).Distinct()];
        }

        return leads;
    }

    private AgencyCode FollowerOf(AgencyCode lead)
    {
        if (_followers.TryGetValue(lead, out var follower)) return follower;
        return _followers[lead] = _dataset.Agencies.SoleSuccessorAsOf(lead, _asOf)?.Code ?? lead;
    }
}
