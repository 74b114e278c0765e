using System.Collections.Immutable;

namespace GovIndicators.Calculators;

/// <summary>How far a plan is on a day.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Depth">How many of the plans stand above it: 0 for one of its own.</param>
/// <param name="Own">Its own tasks; null before its first day.</param>
/// <param name="WithBelow">Its tasks and those of all plans under it, each once; null before the first day of all of them.</param>
/// <param name="Groups">Its own tasks by its groups, in the order of the document, tasks in no group last; empty before its first day.</param>
public sealed record PlanTally(Plan Plan, int Depth, TaskTally? Own, TaskTally? WithBelow, IReadOnlyList<GroupTally> Groups)
{
    /// <summary>The tasks that <see cref="Own"/> counts, each as often as it counts, for what needs more than counts: weights, milestones, effort and age.</summary>
    public ImmutableArray<PlanTask> OwnTasks { get; internal init; } = [];

    /// <summary>The tasks that <see cref="WithBelow"/> counts, each as often as it counts.</summary>
    public ImmutableArray<PlanTask> WithBelowTasks { get; internal init; } = [];

    /// <summary>Why there is no tally; <see cref="NoAnswer.None"/> where there is one.</summary>
    public NoAnswer Reason => Own is null ? NoAnswer.BeforeStart : NoAnswer.None;
}
