namespace GovIndicators.Calculators;

/// <summary>The kinds of states that a tally tells apart, as places in a block of counts for each lead.</summary>
/// <remarks>
/// The kinds from <see cref="NotReported"/> on have three places each: the due date is still to come, is the day, has passed. The others have one, since
/// nothing more follows from their due date.
/// </remarks>
internal static class TaskCell
{
    internal const int Cancelled = 0;
    internal const int Regular = 1;
    internal const int CompletedWithoutDue = 2;
    internal const int CompletedLate = 3;
    internal const int OpenWithoutDue = 4;
    internal const int NotReported = 5;
    internal const int CompletedOnTime = 8;
    internal const int BasicallyCompleted = 11;
    internal const int Open = 14;

    /// <summary>How many places there are.</summary>
    internal const int Size = 17;

    /// <returns>The place, and whether the due date moves it.</returns>
    internal static (int Place, bool ByDue) Of(TaskStanding state) => state switch
    {
        { Status: PlanTaskStatus.Cancelled } => (Cancelled, false),
        { Kind: PlanTaskKind.Regular } => (Regular, false),
        { Status: PlanTaskStatus.Completed, Due: null } => (CompletedWithoutDue, false),
        { IsCompletedLate: true } => (CompletedLate, false),
        { Status: PlanTaskStatus.Completed } => (CompletedOnTime, true),
        { Status: PlanTaskStatus.BasicallyCompleted } => (BasicallyCompleted, true),
        { Status: PlanTaskStatus.NotReported } => (NotReported, true),
        { Due: null } => (OpenWithoutDue, false),
        _ => (Open, true),
    };

    internal static TaskTally Tally(ReadOnlySpan<int> at)
    {
        var (inTime, overdue, late, onTime) = (at[Open] + at[Open + 1], at[Open + 2], at[CompletedLate], Three(at, CompletedOnTime));
        var total = 0;
        foreach (var count in at) total += count;
        var dueAndDone = late + Due(at, CompletedOnTime);
        return TaskTally.Of(
            total,
            completed: onTime + late + at[CompletedWithoutDue],
            onTime,
            late,
            basicallyCompleted: Three(at, BasicallyCompleted),
            open: at[OpenWithoutDue] + inTime + overdue,
            inTime,
            overdue,
            at[Regular],
            at[Cancelled],
            due: dueAndDone + Due(at, BasicallyCompleted) + Due(at, NotReported) + Due(at, Open),
            dueAndDone,
            basicallyCompletedOfDue: Due(at, BasicallyCompleted),
            basicallyCompletedOverdue: at[BasicallyCompleted + 2]);
    }

    private static int Three(ReadOnlySpan<int> at, int place) => at[place] + Due(at, place);

    private static int Due(ReadOnlySpan<int> at, int place) => at[place + 1] + at[place + 2];
}
