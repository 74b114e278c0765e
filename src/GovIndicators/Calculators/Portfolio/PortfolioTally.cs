using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>How far all plans of a portfolio are on a day, as was known then: by plan, group, lead and coordinating agency.</summary>
/// <remarks>It does not change and may be read from any number of threads.</remarks>
public sealed class PortfolioTally
{
    internal PortfolioTally(LocalDate asOf, DueDateBasis dueDates, TallyUnit unit) => (AsOf, DueDates, Unit) = (asOf, dueDates, unit);

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Which due date "on time" and "overdue" mean.</summary>
    public DueDateBasis DueDates { get; }

    /// <summary>What is counted.</summary>
    public TallyUnit Unit { get; }

    /// <summary>All tasks of plans that have begun, in the unit asked for.</summary>
    public required TaskTally Total { get; init; }

    /// <summary>The tasks that <see cref="Total"/> counts, each as often as it counts, for what needs more than counts: weights, milestones, effort and age.</summary>
    public required ImmutableArray<PlanTask> Tasks { get; init; }

    /// <summary>The plans, depth first: each is followed by those under it.</summary>
    public required ImmutableArray<PlanTally> Plans { get; init; }

    /// <summary>By the agencies in charge.</summary>
    public required AgencyTallies Leads { get; init; }

    /// <summary>By the agencies that help; tasks that nobody helps with are not in it.</summary>
    public required AgencyTallies Coordinators { get; init; }

    /// <summary>How old what is overdue is; each task counts once.</summary>
    public required OverdueAge Overdue { get; init; }

    /// <summary>The tally of a plan.</summary>
    /// <exception cref="KeyNotFoundException">The portfolio has no such plan.</exception>
    public PlanTally Plan(string code) => Plans.FirstOrDefault(p => p.Plan.Code == code)
        ?? throw PlanPortfolio.NoSuchPlan(code, Plans.Select(p => p.Plan));
}
