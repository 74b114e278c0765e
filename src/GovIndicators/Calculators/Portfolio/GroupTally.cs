using System.Collections.Immutable;

namespace GovIndicators.Calculators;

/// <summary>How far a group of a plan is on a day.</summary>
/// <param name="Group">The group; null for tasks that are in none.</param>
/// <param name="Tally">Its tasks.</param>
public sealed record GroupTally(PlanGroup? Group, TaskTally Tally)
{
    /// <summary>The tasks that <see cref="Tally"/> counts, each as often as it counts, for what needs more than counts: weights, milestones, effort and age.</summary>
    public ImmutableArray<PlanTask> Tasks { get; internal init; } = [];
}
