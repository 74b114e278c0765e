namespace GovIndicators.Datasets;

/// <summary>One of the counts of a tally: how a plan's counts call it, and how figures do, such as tasks.completed.</summary>
internal sealed record CountWord(string FieldName, string Word, string About, Func<TaskTally, int?> In)
{
    /// <summary>Every count of a tally, in the order in which <see cref="Tally"/> takes them.</summary>
    internal static CountWord[] All { get; } =
    [
        new("total", "total", "All, whatever their kind and status.", t => t.Total),
        new("completed", "completed", "Completed, on time or late.", t => t.Completed),
        new("completedOnTime", "completed-on-time", "Completed on the due date or before.", t => t.CompletedOnTime),
        new("completedLate", "completed-late", "Completed after the due date.", t => t.CompletedLate),
        new("basicallyCompleted", "basically-completed", "Short of completed.", t => t.BasicallyCompleted),
        new("open", "open", "Not completed and still to be done.", t => t.Open),
        new("openInTime", "open-in-time", "Open, and the due date has not passed.", t => t.OpenInTime),
        new("openOverdue", "open-overdue", "Open, and the due date has passed.", t => t.OpenOverdue),
        new("regular", "regular", "Recurring duties, which are never completed.", t => t.Regular),
        new("cancelled", "cancelled", "Taken out of the plan.", t => t.Cancelled),
        new("due", "due", "Those whose due date is the day of the tally or lies before it.", t => t.Due),
        new("completedOfDue", "completed-of-due", "Those due that are completed.", t => t.CompletedOfDue),
        new("basicallyCompletedOfDue", "basically-completed-of-due", "Those due that are basically completed.", t => t.BasicallyCompletedOfDue),
        new("basicallyCompletedOverdue", "basically-completed-overdue", "Basically completed, and the due date has passed.", t => t.BasicallyCompletedOverdue),
    ];

    /// <summary>Words of figures that say something of a plan and are no count of a tally.</summary>
    private static readonly string[] Others = ["tasks.unaccounted", "targets.unaccounted", "time-left"];

    /// <summary>What figures may say of a plan.</summary>
    internal static IEnumerable<string> AllOfFigures => from subject in Vocabularies.TallySubjects.Words
                                                        from word in All.Select(w => w.Word).Append("in-progress")
                                                        select $"{subject}.{word}";

    internal static bool IsOfFigure(string indicator) => Others.Contains(indicator) || IndexOf(indicator, out _) >= 0 || RateWord.Find(indicator, out _) is not null;

    internal static IEnumerable<string> Expected => AllOfFigures.Concat(Others).Concat(RateWord.AllOfFigures);

    /// <summary>Which count a figure's indicator names, and of what; -1 when it names none.</summary>
    internal static int IndexOf(string indicator, out TallySubject subject)
    {
        subject = default;
        var dot = indicator.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0) return -1;
        var index = Vocabularies.TallySubjects.Words.ToList().IndexOf(indicator[..dot]);
        if (index < 0) return -1;
        subject = (TallySubject)index;
        // What is in progress and what is to be continued is open; both words are printed.
        var word = indicator[(dot + 1)..];
        return Array.FindIndex(All, w => w.Word == (word == "in-progress" ? "open" : word));
    }

    /// <summary>The tally of counts in the order of <see cref="All"/>, whose parts may be more than their whole.</summary>
    internal static TaskTally Tally(ReadOnlySpan<int?> counts) => TaskTally.Unchecked(
        counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7], counts[8], counts[9], counts[10], counts[11], counts[12], counts[13]);
}
