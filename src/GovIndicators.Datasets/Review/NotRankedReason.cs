namespace GovIndicators.Datasets;

/// <summary>Why an agency has no rank: a closed set.</summary>
/// <remarks>The default value is <see cref="None"/>.</remarks>
public enum NotRankedReason
{
    /// <summary>It is ranked.</summary>
    None = 0,

    /// <summary>It has fewer tasks than <see cref="ReviewOptions.FewestTasksToRank"/>.</summary>
    TooFewTasks,

    /// <summary>Its rate is known only within bounds, since some of its tasks were not reported on.</summary>
    RateWithinBounds,

    /// <summary>It has no rate: none of its tasks can be completed.</summary>
    NoRate,

    /// <summary>It has ended, and no single agency followed it.</summary>
    AgencyEnded,

    /// <summary>The agency is not alive yet on the day.</summary>
    AgencyNotBegun,
}
