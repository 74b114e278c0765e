namespace GovIndicators;

/// <summary>How far a task is, as reported.</summary>
/// <remarks>
/// On time, late and overdue are no statuses: they follow from dates. The default value is <see cref="NotReported"/>, which is not
/// "not started" and not zero.
/// </remarks>
public enum PlanTaskStatus
{
    /// <summary>Nobody said.</summary>
    NotReported = 0,

    /// <summary>Not begun.</summary>
    NotStarted,

    /// <summary>Being worked on.</summary>
    InProgress,

    /// <summary>Short of completed ("cơ bản hoàn thành"): how it counts is a policy of the caller.</summary>
    BasicallyCompleted,

    /// <summary>Completed.</summary>
    Completed,

    /// <summary>Taken out of the plan.</summary>
    Cancelled,
}
