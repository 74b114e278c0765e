using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>The targets of many agencies for one indicator, rolled up over the agency tree of a day.</summary>
/// <remarks>It does not change and may be read from any number of threads.</remarks>
public sealed class TargetsByAgency
{
    internal TargetsByAgency(LocalDate asOf, ImmutableArray<AgencyTargets> agencies, ImmutableArray<TargetOutcome> leftOut, TargetTally total) =>
        (AsOf, Agencies, LeftOut, Total) = (asOf, agencies, leftOut, total);

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The agencies that have a target, or stand above some that have, depth first in the order of the tree.</summary>
    public ImmutableArray<AgencyTargets> Agencies { get; }

    /// <summary>The targets of agencies that were not alive on the day: they are in no tally, since a target of one agency is not that of its successor.</summary>
    public ImmutableArray<TargetOutcome> LeftOut { get; }

    /// <summary>All agencies alive that have a target.</summary>
    public TargetTally Total { get; }

    /// <summary>An agency with those below it; null when neither it nor any below it has a target.</summary>
    public AgencyTargets? Find(AgencyCode code) => Agencies.FirstOrDefault(one => one.Agency.Code == code);
}
