using System.Collections.Immutable;

namespace GovIndicators.Calculators;

/// <summary>How far the tasks are by the agencies that lead them, or help.</summary>
public sealed class AgencyTallies
{
    internal AgencyTallies(ImmutableArray<AgencyTally> agencies, ImmutableArray<EndedAgencyTally> ended, TaskTally total, ImmutableArray<PlanTask> tasks) =>
        (Agencies, Ended, Total, Tasks) = (agencies, ended, total, tasks);

    /// <summary>The agencies that have tasks, or stand above some that have, depth first in the order of the tree.</summary>
    public ImmutableArray<AgencyTally> Agencies { get; }

    /// <summary>Tasks of agencies that ended and that no single agency followed: "agency ended".</summary>
    public ImmutableArray<EndedAgencyTally> Ended { get; }

    /// <summary>Everything together, counted in the unit asked for.</summary>
    public TaskTally Total { get; }

    /// <summary>The tasks that <see cref="Total"/> counts, each as often as it counts.</summary>
    public ImmutableArray<PlanTask> Tasks { get; }

    /// <summary>The tally of an agency; null when neither it nor any below it has a task.</summary>
    public AgencyTally? Find(AgencyCode code) => Agencies.FirstOrDefault(a => a.Agency.Code == code);
}
