using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>Plans that are looked at together, with the agencies that carry them out.</summary>
/// <remarks>
/// <para>A plan stands under its parent where the parent is among the plans, and on its own otherwise. A task that two plans share counts once wherever they are
/// taken together. A task of an agency that ended belongs to the one agency that followed it; where none or several did, it appears as "agency ended".</para>
/// <para>A portfolio does not change and may be read from any number of threads. Definitions and a worked example: docs/formulas/completion-rate.md.</para>
/// </remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public sealed class PlanPortfolio
{
    private readonly Forest _forest;

    /// <summary>Plans with the agencies that carry them out.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A plan is given twice, stands under itself, or names an agency that the registry does not hold; all such faults are listed.</exception>
    public PlanPortfolio(IEnumerable<Plan> plans, AgencyRegistry agencies)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(agencies);
        ImmutableArray<Plan> given = [.. plans];
        Agencies = agencies;
        var faults = PlanHierarchy.FaultsIn(given).Concat(given.SelectMany(UnknownAgencies)).ToList();
        if (faults.Count > 0) throw new ArgumentException(string.Join(Environment.NewLine, faults), nameof(plans));
        (Plans, _forest) = PlanHierarchy.LaidOut(given);
    }

    /// <summary>The plans, depth first: each is followed by those under it.</summary>
    public ImmutableArray<Plan> Plans { get; }

    /// <summary>The agencies.</summary>
    public AgencyRegistry Agencies { get; }

    /// <summary>The day before which no plan has begun; null when there are no plans, or one states neither a first day nor the day of its act.</summary>
    public LocalDate? FirstDay => Plans.Any(plan => plan.FirstDay is null) ? null : Plans.Min(plan => plan.FirstDay);

    /// <summary>How far everything is on a day, as was known then.</summary>
    /// <param name="date">The day; any day in the past gives the tally of that day from the histories.</param>
    /// <param name="dueDates">Which due date "on time" and "overdue" mean.</param>
    /// <param name="unit">Whether a task that several agencies lead counts once, or once for each.</param>
    /// <returns>A plan that has not begun on the day has no tally, and its tasks are in no other.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before every plan.</exception>
    public PortfolioTally AsOf(LocalDate date, DueDateBasis dueDates, TallyUnit unit = TallyUnit.Tasks)
    {
        if (FirstDay is { } first && date < first) throw BeforeEveryPlan(date, first);

        var begun = Plans.Select(plan => plan.HasBegunBy(date)).ToArray();
        var tree = Agencies.AsOf(date);
        var leads = new AgencyTallying(Agencies, tree, unit);
        var coordinators = new AgencyTallying(Agencies, tree, unit);
        var plans = new PlanTallying(Plans, _forest, begun);
        var tasks = TasksOf(begun).ToList();
        foreach (var (task, places) in tasks)
        {
            var standing = task.StandingAsOf(date, dueDates);
            coordinators.Add(task.Coordinating, task, standing);
            var assignments = leads.Add(task.LeadsAsOf(date), task, standing);
            plans.Add(task, places, standing, unit == TallyUnit.Assignments ? assignments : 1);
        }

        var total = plans.Total();

        return new(date, dueDates, unit)
        {
            Total = total.Tally,
            Tasks = total.Tasks,
            Plans = [.. plans.Finish()],
            Leads = leads.Finish(),
            Coordinators = coordinators.Finish(),
            Overdue = OverdueAge.Of(tasks.Select(t => t.Task), date, dueDates),
        };
    }

    /// <summary>The tasks of a plan and of all plans under it that have begun by the day, each once.</summary>
    /// <exception cref="KeyNotFoundException">There is no such plan.</exception>
    internal IEnumerable<PlanTask> TasksUnder(string plan, LocalDate date)
    {
        var place = Plans.AsSpan().IndexOf(Plans.FirstOrDefault(one => one.Code == plan) ?? throw NoSuchPlan(plan, Plans));
        return Plans[place.._forest.EndOf(place)].Where(one => one.HasBegunBy(date)).SelectMany(one => one.Tasks).Distinct();
    }

    internal static KeyNotFoundException NoSuchPlan(string code, IEnumerable<Plan> plans) =>
        new($"The portfolio has no plan '{code}'; it has {string.Join(", ", plans.Select(plan => plan.Code))}.");

    /// <summary>Every task once, with the places of the plans that have it, in rising order.</summary>
    private IEnumerable<(PlanTask Task, int[] Places)> TasksOf(bool[] begun) =>
        from place in Enumerable.Range(0, Plans.Length)
        where begun[place]
        from task in Plans[place].Tasks
        group place by task into places
        select (places.Key, places.ToArray());

    private IEnumerable<string> UnknownAgencies(Plan plan) =>
        from task in plan.Tasks
        from code in task.Leads.SelectMany(l => l.Leads).Concat(task.Coordinating).Distinct()
        where !Agencies.Contains(code)
        select $"The task {task.Code} of the plan {plan.Code} names the agency '{code}', which the registry does not hold; add it or correct the code.";

    private static ArgumentOutOfRangeException BeforeEveryPlan(LocalDate date, LocalDate first) => new(
        nameof(date),
        date,
        $"{date.ToIso()} lies before every plan; the first begins on {first.ToIso()}. Ask as of that day or later.");

    private string DebuggerDisplay => string.Create(CultureInfo.InvariantCulture, $"{Plans.Length} plans, {Plans.Sum(p => p.Tasks.Length)} tasks, {Agencies.Count} agencies");
}
