namespace GovIndicators;

/// <summary>Whether a task can be completed at all.</summary>
/// <remarks>The default value is <see cref="OneOff"/>.</remarks>
public enum PlanTaskKind
{
    /// <summary>Done once, with a product and usually a due date.</summary>
    OneOff = 0,

    /// <summary>A recurring duty, which is never completed and never overdue.</summary>
    Regular,
}
