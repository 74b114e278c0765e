using NodaTime;

namespace GovIndicators;

/// <summary>A due date of a task, and the day on which it was set.</summary>
/// <param name="Due">The last day on which completion is on time.</param>
/// <param name="Decided">The day on which it was set; null for a first that holds from the beginning.</param>
public sealed record DueDate(LocalDate Due, LocalDate? Decided = null)
{
    /// <summary>The day, and the day on which it was set.</summary>
    public override string ToString() => Decided is { } decided ? $"{Due.ToIso()}, set on {decided.ToIso()}" : Due.ToIso();
}
