using NodaTime;

namespace GovIndicators;

/// <summary>A step of a task that can be seen to be done.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Weight">How much of the task it is, beside the other milestones.</param>
/// <param name="Due">The last day on which it is on time; null when it has none.</param>
/// <param name="Completed">The day on which it was completed; null while it is not.</param>
public sealed record Milestone(Name Name, Weight Weight = default, LocalDate? Due = null, LocalDate? Completed = null)
{
    /// <summary>What is done, and until when or on which day.</summary>
    public override string ToString() => Completed is { } completed ? $"{Name}, completed on {completed.ToIso()}"
        : Due is { } due ? $"{Name}, due on {due.ToIso()}"
        : Name.ToString();
}
