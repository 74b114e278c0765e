using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace GovIndicators;

/// <summary>How many tasks there are and how many are how far: counts alone, for reports that give no tasks.</summary>
/// <remarks>
/// <para>A count is null when it was not reported, which is not zero. What the counts leave open stays visible as <see cref="Unaccounted"/>:
/// of 89 tasks, 47 completed and 34 regular, 8 are unaccounted for.</para>
/// <para>Two tallies are equal when all counts are. <c>tally + tally</c> adds counts; a count that is null on one side is null in the sum.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record TaskTally : IWritten
{
    private TaskTally()
    {
    }

    /// <summary>No tasks at all: every count is known to be zero.</summary>
    public static TaskTally None { get; } = Of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>All tasks, whatever their kind and status.</summary>
    public int? Total { get; private init; }

    /// <summary>Completed, on time or late.</summary>
    public int? Completed { get; private init; }

    /// <summary>Completed on the due date or before.</summary>
    public int? CompletedOnTime { get; private init; }

    /// <summary>Completed after the due date.</summary>
    public int? CompletedLate { get; private init; }

    /// <summary>Short of completed ("cơ bản hoàn thành").</summary>
    public int? BasicallyCompleted { get; private init; }

    /// <summary>Not completed and still to be done; basically completed ones are not among them.</summary>
    public int? Open { get; private init; }

    /// <summary>Open, and the due date has not passed.</summary>
    public int? OpenInTime { get; private init; }

    /// <summary>Open, and the due date has passed.</summary>
    public int? OpenOverdue { get; private init; }

    /// <summary>Recurring duties, which are never completed.</summary>
    public int? Regular { get; private init; }

    /// <summary>Taken out of the plan.</summary>
    public int? Cancelled { get; private init; }

    /// <summary>Those whose due date is the day of the tally or lies before it.</summary>
    public int? Due { get; private init; }

    /// <summary>Those due that are completed.</summary>
    public int? CompletedOfDue { get; private init; }

    /// <summary>How many tasks the counts leave open; null when the total was not reported.</summary>
    public int? Unaccounted => Total - AccountedFor;

    private int AccountedFor => (Completed ?? 0) + (BasicallyCompleted ?? 0) + (Open ?? 0) + (Regular ?? 0) + (Cancelled ?? 0);

    /// <summary>A tally from the counts that were reported; those left out are null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="ArgumentException">Parts are more than their whole; the message names both.</exception>
    public static TaskTally Of(
        int? total = null,
        int? completed = null,
        int? completedOnTime = null,
        int? completedLate = null,
        int? basicallyCompleted = null,
        int? open = null,
        int? openInTime = null,
        int? openOverdue = null,
        int? regular = null,
        int? cancelled = null,
        int? due = null,
        int? completedOfDue = null)
    {
        var tally = new TaskTally
        {
            Total = NotNegative(total, nameof(total)),
            Completed = NotNegative(completed, nameof(completed)),
            CompletedOnTime = NotNegative(completedOnTime, nameof(completedOnTime)),
            CompletedLate = NotNegative(completedLate, nameof(completedLate)),
            BasicallyCompleted = NotNegative(basicallyCompleted, nameof(basicallyCompleted)),
            Open = NotNegative(open, nameof(open)),
            OpenInTime = NotNegative(openInTime, nameof(openInTime)),
            OpenOverdue = NotNegative(openOverdue, nameof(openOverdue)),
            Regular = NotNegative(regular, nameof(regular)),
            Cancelled = NotNegative(cancelled, nameof(cancelled)),
            Due = NotNegative(due, nameof(due)),
            CompletedOfDue = NotNegative(completedOfDue, nameof(completedOfDue)),
        };
        RefuseMoreThan(tally.Total, "total", tally.AccountedFor, "completed, basically completed, open, regular and cancelled together");
        RefuseMoreThan(completed, "completed", (completedOnTime ?? 0) + (completedLate ?? 0), "completed on time and late together");
        RefuseMoreThan(open, "open", (openInTime ?? 0) + (openOverdue ?? 0), "open in time and overdue together");
        RefuseMoreThan(total, "total", due ?? 0, "due");
        RefuseMoreThan(due, "due", completedOfDue ?? 0, "completed of due");
        RefuseMoreThan(completed, "completed", completedOfDue ?? 0, "completed of due");
        return tally;
    }

    /// <summary>The tally of tasks on a day, as was known then.</summary>
    /// <param name="tasks">The tasks; each is counted once, however many agencies lead it.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="basis">Which due date "on time" and "overdue" mean.</param>
    /// <exception cref="ArgumentNullException">The tasks are null.</exception>
    public static TaskTally Of(IEnumerable<PlanTask> tasks, LocalDate asOf, DueDateBasis basis)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        var counts = default(TaskCounts);
        foreach (var task in tasks) counts.Add(task.StandingAsOf(asOf, basis));
        return counts.ToTally();
    }

    /// <summary>The tally of both sets of tasks together, when no task is in both.</summary>
    public static TaskTally operator +(TaskTally left, TaskTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new()
        {
            Total = left.Total + right.Total,
            Completed = left.Completed + right.Completed,
            CompletedOnTime = left.CompletedOnTime + right.CompletedOnTime,
            CompletedLate = left.CompletedLate + right.CompletedLate,
            BasicallyCompleted = left.BasicallyCompleted + right.BasicallyCompleted,
            Open = left.Open + right.Open,
            OpenInTime = left.OpenInTime + right.OpenInTime,
            OpenOverdue = left.OpenOverdue + right.OpenOverdue,
            Regular = left.Regular + right.Regular,
            Cancelled = left.Cancelled + right.Cancelled,
            Due = left.Due + right.Due,
            CompletedOfDue = left.CompletedOfDue + right.CompletedOfDue,
        };
    }

    /// <summary>The counts that were reported.</summary>
    public override string ToString() =>
        string.Join(", ", Reported.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.English} {c.Count}")));

    string IWritten.ToString(Language language) => language == Language.Vietnamese
        ? string.Join(", ", Reported.Select(c => $"{c.Vietnamese} {NumberForm.Vietnamese.Write(c.Count)}"))
        : ToString();

    private IEnumerable<(string English, string Vietnamese, int Count)> Reported
    {
        get
        {
            (string English, string Vietnamese, int? Count)[] counts =
            [
                ("total", "tổng số", Total), ("completed", "hoàn thành", Completed), ("on time", "đúng hạn", CompletedOnTime), ("late", "quá hạn mới hoàn thành", CompletedLate),
                ("basically completed", "cơ bản hoàn thành", BasicallyCompleted), ("open", "đang thực hiện", Open), ("in time", "trong hạn", OpenInTime), ("overdue", "quá hạn", OpenOverdue),
                ("regular", "thường xuyên", Regular), ("cancelled", "đã hủy", Cancelled), ("due", "đến hạn", Due), ("completed of due", "hoàn thành trong số đến hạn", CompletedOfDue),
                ("unaccounted", "chưa rõ trạng thái", Unaccounted),
            ];
            return counts.Where(c => c.Count is not null).Select(c => (c.English, c.Vietnamese, c.Count!.Value));
        }
    }

    private static int? NotNegative(int? count, string name)
    {
        if (count is { } known) ArgumentOutOfRangeException.ThrowIfNegative(known, name);
        return count;
    }

    private static void RefuseMoreThan(int? whole, string wholeName, int parts, string partsName)
    {
        if (parts > whole)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The tally counts {parts} {partsName}, and {wholeName} {whole}; parts cannot be more than their whole."), wholeName);
        }
    }
}
