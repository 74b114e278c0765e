using NodaTime;

namespace GovIndicators;

/// <summary>How a task stands on a day: what follows from its status and its due date.</summary>
/// <remarks>Overdue begins on the day after the due date. The default value is a task of which nothing is known.</remarks>
public readonly record struct TaskStanding
{
    internal TaskStanding(LocalDate asOf, PlanTaskKind kind, PlanTaskStatus status, LocalDate? due, LocalDate? completed) =>
        (AsOf, Kind, Status, Due, Completed) = (asOf, kind, status, due, completed);

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Whether the task can be completed.</summary>
    public PlanTaskKind Kind { get; }

    /// <summary>The last status known on the day.</summary>
    public PlanTaskStatus Status { get; }

    /// <summary>The due date that counts; null when there is none.</summary>
    public LocalDate? Due { get; }

    /// <summary>The day of completion; null while it is not completed.</summary>
    public LocalDate? Completed { get; }

    /// <summary>True when it is completed.</summary>
    public bool IsCompleted => Completed is not null;

    /// <summary>True when it was completed on its due date or before; false without a due date.</summary>
    public bool IsCompletedOnTime => Completed is { } completed && Due is { } due && completed <= due;

    /// <summary>True when it was completed after its due date.</summary>
    public bool IsCompletedLate => Completed is { } completed && Due is { } due && completed > due;

    /// <summary>True when it is known not to be completed and still has to be done; a regular duty and a cancelled task are not open.</summary>
    public bool IsOpen => Kind == PlanTaskKind.OneOff
        && Status is PlanTaskStatus.NotStarted or PlanTaskStatus.InProgress or PlanTaskStatus.BasicallyCompleted;

    /// <summary>True when the due date is the day or lies before it, for a one-off task that was not cancelled.</summary>
    public bool IsDue => Kind == PlanTaskKind.OneOff && Status != PlanTaskStatus.Cancelled && Due is { } due && due <= AsOf;

    /// <summary>True when the due date has passed and the task is open.</summary>
    public bool IsOverdue => IsOpen && Due is { } due && due < AsOf;

    /// <summary>True when the due date has passed and nobody said whether the task is done.</summary>
    public bool IsPastDueUnreported => Kind == PlanTaskKind.OneOff && Status == PlanTaskStatus.NotReported && Due is { } due && due < AsOf;

    /// <summary>How many days lie between the due date and the day for an overdue task, or the completion for a late one; 0 for others.</summary>
    public int DaysLate => Due is not { } due ? 0
        : IsOverdue || IsPastDueUnreported ? Period.DaysBetween(due, AsOf)
        : IsCompletedLate ? Period.DaysBetween(due, Completed!.Value)
        : 0;

    /// <summary>The status on the day, and the due date.</summary>
    public override string ToString() => $"{Status.Code} as of {AsOf.ToIso()}{(Due is { } due ? ", due on " + due.ToIso() : "")}";
}
