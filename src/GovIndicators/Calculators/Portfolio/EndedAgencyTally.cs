using System.Collections.Immutable;

namespace GovIndicators.Calculators;

/// <summary>Tasks of an agency that is not alive on a day and that no single agency followed.</summary>
/// <param name="Agency">The agency that ended, or that has not begun.</param>
/// <param name="Candidates">The agencies that took over from it together, so that the data have to say which of them has the tasks; empty when nobody did.</param>
/// <param name="Tally">Its tasks.</param>
public sealed record EndedAgencyTally(Agency Agency, ImmutableArray<Agency> Candidates, TaskTally Tally)
{
    /// <summary>The tasks that <see cref="Tally"/> counts, for what needs more than counts: weights, milestones, effort and age.</summary>
    public ImmutableArray<PlanTask> Tasks { get; internal init; } = [];
}
