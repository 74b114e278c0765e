using System.Globalization;
using NodaTime;

namespace GovIndicators;

/// <summary>What the histories of a task may not say; every rule that is broken is told, and what is not known breaks none.</summary>
internal ref struct PlanTaskRules
{
    private readonly string? _code;
    private readonly PlanTaskKind? _kind;
    private readonly LocalDate? _start;
    private List<PlanTaskFault>? _faults;

    private PlanTaskRules(string? code, PlanTaskKind? kind, LocalDate? start) => (_code, _kind, _start) = (code, kind, start);

    private readonly string Title => _code is null ? "task" : $"task {_code}";

    /// <summary>The rules that a task breaks; nothing is allocated for one that breaks none.</summary>
    internal static IReadOnlyList<PlanTaskFault> FaultsIn(PlanTask task)
    {
        if (task.Leads.IsEmpty) return [new(PlanTaskPart.Leads, 0, $"The task {task.Code} has no lead agency; name at least one.")];
        const int few = 8;
        Span<DraftDate> leads = task.Leads.Length <= few ? stackalloc DraftDate[few] : new DraftDate[task.Leads.Length];
        Span<DraftDue> due = task.DueDates.Length <= few ? stackalloc DraftDue[few] : new DraftDue[task.DueDates.Length];
        Span<DraftStatus> statuses = task.Statuses.Length <= few ? stackalloc DraftStatus[few] : new DraftStatus[task.Statuses.Length];
        for (var i = 0; i < task.Leads.Length; i++) leads[i] = new(task.Leads[i].From);
        for (var i = 0; i < task.DueDates.Length; i++) due[i] = new(new(task.DueDates[i].Due), new(task.DueDates[i].Decided));
        for (var i = 0; i < task.Statuses.Length; i++) statuses[i] = new(new(task.Statuses[i].On), task.Statuses[i].Status, new(task.Statuses[i].Reported));
        return FaultsIn(task.Code, task.Kind, task.Start, leads[..task.Leads.Length], due[..task.DueDates.Length], statuses[..task.Statuses.Length]);
    }

    /// <summary>The rules that the parts of a task break, some of which may not be known.</summary>
    /// <param name="code">The code, or null where it is not known.</param>
    /// <param name="kind">The kind, or null where it is not known.</param>
    /// <param name="start">The start, or null where there is none or it is not known.</param>
    /// <param name="leads">The first days of the lead assignments.</param>
    /// <param name="due">The due dates.</param>
    /// <param name="statuses">The statuses.</param>
    internal static IReadOnlyList<PlanTaskFault> FaultsIn(
        string? code,
        PlanTaskKind? kind,
        LocalDate? start,
        ReadOnlySpan<DraftDate> leads,
        ReadOnlySpan<DraftDue> due,
        ReadOnlySpan<DraftStatus> statuses)
    {
        var rules = new PlanTaskRules(code, kind, start);
        for (var i = 1; i < leads.Length; i++) rules.Lead(leads[i - 1], leads[i], i);
        for (var i = 0; i < due.Length; i++) rules.Due(i == 0 ? null : due[i - 1], due[i], i);
        for (var i = 0; i < statuses.Length; i++)
        {
            rules.Completion(statuses[i], i);
            if (i > 0) rules.Status(statuses[i - 1], statuses[i], i);
        }

        return rules._faults ?? (IReadOnlyList<PlanTaskFault>)[];
    }

    /// <summary>What is wrong with the day on which a step of a task was completed, or null when nothing is; a null code or start is not known.</summary>
    internal static string? ComplaintAbout(Milestone milestone, string? code, LocalDate? start) => milestone.Completed < start
        ? $"The milestone '{milestone.Name}' of the {(code is null ? "task" : $"task {code}")} is completed on {milestone.Completed.ToIso()}, before the task started on {start.ToIso()}."
        : null;

    private void Lead(DraftDate before, DraftDate from, int index)
    {
        if (from.IsLeftOut) Add(PlanTaskPart.LeadFrom, index, string.Create(CultureInfo.InvariantCulture, $"Lead assignment {index + 1} of the {Title} has no first day; only the first may go without."));
        else if (before.Date >= from.Date) Add(PlanTaskPart.LeadFrom, index, $"The leads of the {Title} are out of order: {from.Date.ToIso()} follows {before.Date.ToIso()}.");
    }

    private void Due(DraftDue? before, DraftDue due, int index)
    {
        if (due.Due.Date < _start) Add(PlanTaskPart.Due, index, $"The {Title} is due on {due.Due.Date.ToIso()}, before its start on {_start.ToIso()}.");
        if (before is not { } earlier) return;
        if (due.Decided.IsLeftOut) Add(PlanTaskPart.DueDecided, index, string.Create(CultureInfo.InvariantCulture, $"Due date {index + 1} of the {Title} does not say when it was decided; only the original may go without."));
        else if (earlier.Decided.Date >= due.Decided.Date) Add(PlanTaskPart.DueDecided, index, $"The due dates of the {Title} are out of order: the change of {due.Decided.Date.ToIso()} follows that of {earlier.Decided.Date.ToIso()}.");
    }

    private void Completion(DraftStatus change, int index)
    {
        if (change.Status is not (PlanTaskStatus.Completed or PlanTaskStatus.BasicallyCompleted)) return;
        var isWhole = change.Status == PlanTaskStatus.Completed;
        if (isWhole && _kind == PlanTaskKind.Regular) Add(PlanTaskPart.Status, index, $"The regular {Title} is reported completed{Day(change.On)}; a recurring duty is never completed, make it one-off or report it in progress.");
        if (change.On.Date < _start) Add(PlanTaskPart.StatusOn, index, $"The {Title} is {(isWhole ? "" : "basically ")}completed on {change.On.Date.ToIso()}, before it started on {_start.ToIso()}.");
    }

    private void Status(DraftStatus before, DraftStatus change, int index)
    {
        if (before.On.Date > change.On.Date)
        {
            Add(PlanTaskPart.StatusOn, index, $"The statuses of the {Title} are out of order: {change.On.Date.ToIso()} follows {before.On.Date.ToIso()}.");
        }
        else if (before.On.Date == change.On.Date && change.On.Date is not null)
        {
            Add(PlanTaskPart.StatusOn, index, $"The {Title} has two statuses on {change.On.Date.ToIso()}{(before.Status is { } one && change.Status is { } other ? $", '{one.Code}' and '{other.Code}'" : "")}; keep one.");
        }
        else
        {
            Transition(before, change, index);
            // Out of order on one axis only: where the days are in disorder too, that has been told.
            if (before.Reported.Date > change.Reported.Date)
            {
                Add(PlanTaskPart.StatusReported, index, $"The statuses of the {Title} became known out of order: that{Of(before.On)} on {before.Reported.Date.ToIso()}, that{Of(change.On)} on {change.Reported.Date.ToIso()}.");
            }
        }
    }

    private void Transition(DraftStatus before, DraftStatus change, int index)
    {
        if (before.Status is not { } from || change.Status is not { } to) return;
        if (from == PlanTaskStatus.Cancelled)
        {
            Add(PlanTaskPart.Status, index, $"The {Title} was cancelled{Day(before.On)} and is '{to.Code}'{Day(change.On)}; a cancelled task has no later status.");
        }
        else if (from == PlanTaskStatus.Completed && to == PlanTaskStatus.Cancelled)
        {
            Add(PlanTaskPart.Status, index, $"The {Title} was completed{Day(before.On)} and cancelled{Day(change.On)}; it can be one of the two.");
        }
        else if (to is PlanTaskStatus.NotStarted or PlanTaskStatus.NotReported && from is not PlanTaskStatus.NotReported and not PlanTaskStatus.NotStarted)
        {
            Add(PlanTaskPart.Status, index, $"The {Title} was '{from.Code}'{Day(before.On)} and is '{to.Code}'{Day(change.On)}; report a reopened task as in progress.");
        }
    }

    private static string Day(DraftDate on) => on.Date is { } day ? $" on {day.ToIso()}" : "";

    private static string Of(DraftDate on) => on.Date is { } day ? $" of {day.ToIso()}" : "";

    private void Add(PlanTaskPart part, int index, string message) => (_faults ??= []).Add(new(part, index, message));
}
