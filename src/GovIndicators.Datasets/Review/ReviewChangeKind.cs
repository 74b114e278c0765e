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
}
