using System.Collections.Immutable;

namespace GovIndicators.Calculators;

/// <summary>How far the tasks of an agency are on a day.</summary>
/// <param name="Agency">The agency, alive on that day.</param>
/// <param name="Depth">How many agencies stand above it.</param>
/// <param name="Own">The tasks that are its own, those of agencies that it followed among them.</param>
/// <param name="WithBelow">Its tasks and those of all agencies below it.</param>
public sealed record AgencyTally(Agency Agency, int Depth, TaskTally Own, TaskTally WithBelow)
{
    /// <summary>The tasks that <see cref="Own"/> counts, for what needs more than counts: weights, milestones, effort and age.</summary>
    public ImmutableArray<PlanTask> OwnTasks { get; internal init; } = [];

    /// <summary>The tasks that <see cref="WithBelow"/> counts, each as often as it counts.</summary>
    public ImmutableArray<PlanTask> WithBelowTasks { get; internal init; } = [];
}
