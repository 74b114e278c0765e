using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GovIndicators.Tests;

internal static partial class Any
{
    private static readonly LocalDate FirstPlanDay = new(2022, 1, 1);

    /// <summary>A day in the two years in which the tasks of these generators live.</summary>
    public static Arbitrary<LocalDate> PlanDay { get; } = Arb.From(
        Gen.Choose(0, 730).Select(FirstPlanDay.PlusDays),
        day => day > FirstPlanDay ? [FirstPlanDay.PlusDays((day - FirstPlanDay).Days / 2)] : []);

    /// <summary>A tally of which every count is known and nothing is unaccounted for.</summary>
    public static Arbitrary<TaskTally> FullTally { get; } = Arb.From(
        from onTime in Gen.Choose(0, 40)
        from late in Gen.Choose(0, 40)
        from basically in Gen.Choose(0, 40)
        from inTime in Gen.Choose(0, 40)
        from overdue in Gen.Choose(0, 40)
        from regular in Gen.Choose(0, 40)
        from cancelled in Gen.Choose(0, 10)
        from completedOfDue in Gen.Choose(late, onTime + late)
        from basicallyOfDue in Gen.Choose(0, basically)
        from basicallyOverdue in Gen.Choose(0, basicallyOfDue)
        from dueToday in Gen.Choose(0, inTime)
        select Full(onTime, late, basically, inTime, overdue, regular, cancelled, completedOfDue, basicallyOfDue, basicallyOverdue, dueToday),
        Smaller);

    /// <summary>A task with valid histories of due date, lead and status.</summary>
    public static Arbitrary<PlanTask> TaskOfAPlan { get; } = Arb.From(OneTask());

    /// <summary>Up to a dozen tasks with codes of their own.</summary>
    public static Arbitrary<PlanTask[]> TasksOfAPlan { get; } = Arb.From(
        Gen.Choose(0, 12).SelectMany(n => OneTask().ArrayOf(n)),
        tasks => tasks.Select((_, i) => tasks.Where((_, j) => j != i).ToArray()));

    private static TaskTally Full(int onTime, int late, int basically, int inTime, int overdue, int regular, int cancelled, int completedOfDue, int basicallyOfDue, int basicallyOverdue, int dueToday) => TaskTally.Of(
        total: onTime + late + basically + inTime + overdue + regular + cancelled,
        completed: onTime + late,
        completedOnTime: onTime,
        completedLate: late,
        basicallyCompleted: basically,
        open: inTime + overdue,
        openInTime: inTime,
        openOverdue: overdue,
        regular: regular,
        cancelled: cancelled,
        due: completedOfDue + overdue + basicallyOfDue + dueToday,
        completedOfDue: completedOfDue,
        basicallyCompletedOfDue: basicallyOfDue,
        basicallyCompletedOverdue: basicallyOverdue);

    private static IEnumerable<TaskTally> Smaller(TaskTally t)
    {
        int[] parts = [t.CompletedOnTime!.Value, t.CompletedLate!.Value, t.BasicallyCompleted!.Value, t.OpenInTime!.Value, t.OpenOverdue!.Value, t.Regular!.Value, t.Cancelled!.Value];
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] == 0) continue;
            var less = (int[])parts.Clone();
            less[i] /= 2;
            yield return Full(less[0], less[1], less[2], less[3], less[4], less[5], less[6], Math.Clamp(t.CompletedOfDue!.Value, less[1], less[0] + less[1]), 0, 0, 0);
        }
    }

    private static Gen<PlanTask> OneTask() =>
        from number in Gen.Choose(1, 1_000_000)
        from kind in Gen.Frequency((5, Gen.Constant(PlanTaskKind.OneOff)), (1, Gen.Constant(PlanTaskKind.Regular)))
        from start in Gen.Choose(0, 300)
        from length in Gen.Choose(1, 300)
        from extensions in Gen.Choose(0, 2)
        from dated in Gen.Choose(0, 4)
        from path in Gen.Elements(StatusPaths)
        from steps in Gen.Choose(1, 90).ArrayOf(path.Length)
        from delays in Gen.Choose(0, 20).ArrayOf(path.Length)
        from twoLeads in Gen.Elements(true, false)
        from weight in Gen.Choose(1, 9)
        select MakeTask(number, kind, start, length, dated == 0 ? -1 : extensions, path, steps, delays, twoLeads, weight);

    private static readonly PlanTaskStatus[][] StatusPaths =
    [
        [],
        [PlanTaskStatus.NotStarted],
        [PlanTaskStatus.InProgress],
        [PlanTaskStatus.InProgress, PlanTaskStatus.BasicallyCompleted],
        [PlanTaskStatus.InProgress, PlanTaskStatus.BasicallyCompleted, PlanTaskStatus.Completed],
        [PlanTaskStatus.NotStarted, PlanTaskStatus.InProgress, PlanTaskStatus.Completed],
        [PlanTaskStatus.Completed],
        [PlanTaskStatus.InProgress, PlanTaskStatus.Cancelled],
    ];

    private static PlanTask MakeTask(int number, PlanTaskKind kind, int start, int length, int extensions, PlanTaskStatus[] path, int[] steps, int[] delays, bool twoLeads, int weight)
    {
        var first = FirstPlanDay.PlusDays(start);
        var dues = new List<DueDate>();
        for (var i = 0; i <= extensions; i++) dues.Add(new(first.PlusDays(length + (60 * i)), i == 0 ? null : first.PlusDays(length + (60 * (i - 1)))));
        var statuses = new List<StatusChange>();
        var on = first;
        var known = first;
        for (var i = 0; i < path.Length; i++)
        {
            on = on.PlusDays(steps[i]);
            known = LocalDate.Max(known, on.PlusDays(delays[i]));
            var status = kind == PlanTaskKind.Regular && path[i] == PlanTaskStatus.Completed ? PlanTaskStatus.InProgress : path[i];
            statuses.Add(new(on, status, known));
        }

        GovIndicators.AgencyCode[] leads = twoLeads ? [GovIndicators.AgencyCode.Parse("VN-A"), GovIndicators.AgencyCode.Parse("VN-B")] : [GovIndicators.AgencyCode.Parse("VN-A")];
        return new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"T{number}"), Name.Of(english: "A task"), [new(leads)], kind, first, dues, statuses) { Weight = GovIndicators.Weight.Of(weight) };
    }
}
