using NodaTime;

namespace GovIndicators;

/// <summary>A date that rules look at: it may be there, be left out, or not be known because what stands there is no date.</summary>
internal readonly record struct DraftDate(LocalDate? Date, bool IsUnknown = false)
{
    /// <summary>What stands there is at fault itself, so that no rule speaks of it.</summary>
    internal static DraftDate Unknown => new(null, IsUnknown: true);

    internal bool IsLeftOut => Date is null && !IsUnknown;
}

/// <summary>A due date before it is one.</summary>
internal readonly record struct DraftDue(DraftDate Due, DraftDate Decided);

/// <summary>A change of status before it is one; a null status is not known.</summary>
internal readonly record struct DraftStatus(DraftDate On, PlanTaskStatus? Status, DraftDate Reported);
