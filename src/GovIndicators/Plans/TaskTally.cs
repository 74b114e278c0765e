using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace GovIndicators;

/// <summary>How many tasks there are and how many are how far: counts alone, for reports that give no tasks.</summary>
/// <remarks>
/// <para>A count is null when it was not reported, which is not zero. What the counts leave open stays visible as <see cref="Unaccounted"/>:
/// of 89 tasks, 47 completed and 34 regular, 8 are unaccounted for. A whole that was not reported accounts for its parts that were.</para>
/// <para>Two tallies are equal when all counts are. <c>tally + tally</c> adds counts; a count that is null on one side is null in the sum.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record TaskTally : IWritten
{
    private TaskTally()
    {
    }

    /// <summary>No tasks at all: every count is known to be zero.</summary>
    public static TaskTally None { get; } = Of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

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

    /// <summary>Those due that are basically completed.</summary>
    public int? BasicallyCompletedOfDue { get; private init; }

    /// <summary>Basically completed, and the due date has passed.</summary>
    public int? BasicallyCompletedOverdue { get; private init; }

    /// <summary>Past their due date and not completed, the basically completed among them: how many <see cref="TaskStanding.IsOverdue"/> is true of.</summary>
    /// <remarks>Null when a part was not reported; a report that counts nothing as basically completed has no such part.</remarks>
    public int? Overdue => OpenOverdue + (BasicallyCompletedOverdue ?? (BasicallyCompleted is null or 0 ? 0 : null));

    /// <summary>How many tasks the counts leave open; null when the total was not reported.</summary>
    public int? Unaccounted => (int?)(Total - AccountedFor);

    /// <summary>Completed, or the parts of it that were reported where it was not itself.</summary>
    internal int CompletedAtLeast => Completed ?? (int)Math.Min(Math.Max((long)(CompletedOnTime ?? 0) + (CompletedLate ?? 0), CompletedOfDue ?? 0), int.MaxValue);

    /// <summary>Basically completed, or the part of it that was reported where it was not itself.</summary>
    internal int BasicallyCompletedAtLeast => BasicallyCompleted ?? BasicallyCompletedOfDue ?? BasicallyCompletedOverdue ?? 0;

    private long OpenAtLeast => Open ?? ((long)(OpenInTime ?? 0) + (OpenOverdue ?? 0));

    // Counts without a total may add up to more than an int holds.
    private long AccountedFor => (long)CompletedAtLeast + BasicallyCompletedAtLeast + OpenAtLeast + (Regular ?? 0) + (Cancelled ?? 0);

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
        int? completedOfDue = null,
        int? basicallyCompletedOfDue = null,
        int? basicallyCompletedOverdue = null)
    {
        var tally = Unchecked(total, completed, completedOnTime, completedLate, basicallyCompleted, open, openInTime, openOverdue, regular, cancelled, due, completedOfDue, basicallyCompletedOfDue, basicallyCompletedOverdue);
        if (tally.Contradictions() is [var (whole, message), ..]) throw new ArgumentException(message, whole);
        return tally;
    }

    /// <summary>The counts as they are, whose parts may be more than their whole.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    internal static TaskTally Unchecked(
        int? total,
        int? completed,
        int? completedOnTime,
        int? completedLate,
        int? basicallyCompleted,
        int? open,
        int? openInTime,
        int? openOverdue,
        int? regular,
        int? cancelled,
        int? due,
        int? completedOfDue,
        int? basicallyCompletedOfDue,
        int? basicallyCompletedOverdue) => new()
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
            BasicallyCompletedOfDue = NotNegative(basicallyCompletedOfDue, nameof(basicallyCompletedOfDue)),
            BasicallyCompletedOverdue = NotNegative(basicallyCompletedOverdue, nameof(basicallyCompletedOverdue)),
        };

    /// <summary>Every whole that is less than its parts, with what is wrong; nothing is allocated where there is none.</summary>
    internal IReadOnlyList<(string Whole, string Message)> Contradictions()
    {
        List<(string, string)>? found = null;
        Hold(Total, "total", AccountedFor, "completed, basically completed, open, regular and cancelled together");
        Hold(Completed, "completed", (long)(CompletedOnTime ?? 0) + (CompletedLate ?? 0), "completed on time and late together");
        Hold(Open, "open", (long)(OpenInTime ?? 0) + (OpenOverdue ?? 0), "open in time and overdue together");
        Hold(Total, "total", Due ?? 0, "due");
        Hold(Due, "due", CompletedOfDue ?? 0, "completed of due");
        Hold(Completed, "completed", CompletedOfDue ?? 0, "completed of due");
        var basicallyOfDue = BasicallyCompletedOfDue ?? BasicallyCompletedOverdue ?? 0;
        Hold(BasicallyCompletedOfDue, "basically completed of due", BasicallyCompletedOverdue ?? 0, "basically completed and overdue");
        Hold(BasicallyCompleted, "basically completed", basicallyOfDue, "basically completed of due");
        Hold(Due, "due", (long)(CompletedOfDue ?? CompletedLate ?? 0) + basicallyOfDue + (OpenOverdue ?? 0), "completed and basically completed of due, and open and overdue, together");
        return found ?? (IReadOnlyList<(string, string)>)[];

        void Hold(int? whole, string wholeName, long parts, string partsName)
        {
            if (parts > whole) (found ??= []).Add((wholeName, string.Create(CultureInfo.InvariantCulture, $"The tally counts {parts} {partsName}, and {wholeName} {whole}; parts cannot be more than their whole.")));
        }
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
            BasicallyCompletedOfDue = left.BasicallyCompletedOfDue + right.BasicallyCompletedOfDue,
            BasicallyCompletedOverdue = left.BasicallyCompletedOverdue + right.BasicallyCompletedOverdue,
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
                ("basically completed of due", "cơ bản hoàn thành trong số đến hạn", BasicallyCompletedOfDue), ("basically completed and overdue", "cơ bản hoàn thành nhưng quá hạn", BasicallyCompletedOverdue),
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
}
