namespace GovIndicators.Datasets;

/// <summary>What kind of news a review lists.</summary>
public enum ReviewChangeKind
{
    /// <summary>A figure was published.</summary>
    FigurePublished = 0,

    /// <summary>An observation that was known before was revised.</summary>
    ObservationRevised,

    /// <summary>A tally was published.</summary>
    TallyPublished,

    /// <summary>A task came to another status.</summary>
    StatusChanged,

    /// <summary>A due date was moved.</summary>
    DueDateMoved,

    /// <summary>A task came to other leads.</summary>
    LeadsChanged,

    /// <summary>An agency was renamed, merged, split or abolished.</summary>
    AgencyChanged,

    /// <summary>Values of further periods of a series became known.</summary>
    SeriesExtended,

    /// <summary>Somebody else than before stands behind the status of a task.</summary>
    VerificationChanged,

    /// <summary>A milestone of a task was completed.</summary>
    MilestoneCompleted,

    /// <summary>A target was declared.</summary>
    TargetDeclared,

    /// <summary>A target was replaced by another one.</summary>
    TargetSuperseded,
}
