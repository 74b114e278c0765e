using NodaTime;

namespace GovIndicators;

/// <summary>A task came to a status on a day, and that became known on a day.</summary>
/// <remarks>Two changes are equal when all their parts are.</remarks>
public sealed record StatusChange
{
    /// <summary>A change of status.</summary>
    /// <param name="on">The day on which it happened.</param>
    /// <param name="status">What the task came to.</param>
    /// <param name="reported">The day on which it became known; the same day when not given.</param>
    /// <exception cref="ArgumentException">It was reported before it happened.</exception>
    public StatusChange(LocalDate on, PlanTaskStatus status, LocalDate? reported = null)
    {
        if (ComplaintAbout(on, status, reported) is { } complaint) throw new ArgumentException(complaint, nameof(reported));
        (On, Status, Reported) = (on, status, reported ?? on);
    }

    /// <summary>The day on which it happened.</summary>
    public LocalDate On { get; }

    /// <summary>What the task came to.</summary>
    public PlanTaskStatus Status { get; }

    /// <summary>The day on which it became known.</summary>
    public LocalDate Reported { get; }

    /// <summary>Who stands behind it.</summary>
    public Verification Verification { get; init; }

    /// <summary>What is wrong with the day on which a status became known, or null when nothing is; a null status is not known.</summary>
    internal static string? ComplaintAbout(LocalDate on, PlanTaskStatus? status, LocalDate? reported) => reported < on
        ? $"{(status is { } known ? $"'{known.Code}'" : "The status")} of {on.ToIso()} was reported on {reported.ToIso()}, before it happened; a status is reported on its day or later."
        : null;

    /// <summary>The status, the day, and the day on which it became known.</summary>
    public override string ToString() => Reported == On ? $"{Status.Code} on {On.ToIso()}" : $"{Status.Code} on {On.ToIso()}, reported on {Reported.ToIso()}";
}
