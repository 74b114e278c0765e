using System.Globalization;

namespace GovIndicators;

/// <summary>What the histories of a task may not say.</summary>
internal static class PlanTaskRules
{
    internal static (string Message, string Argument)? FaultIn(PlanTask task)
    {
        if (task.Leads.IsEmpty) return ($"The task {task.Code} has no lead agency; name at least one.", "leads");
        return FaultInLeads(task) ?? FaultInDueDates(task) ?? FaultInStatuses(task);
    }

    private static (string, string)? FaultInLeads(PlanTask task)
    {
        for (var i = 1; i < task.Leads.Length; i++)
        {
            if (task.Leads[i].From is not { } from) return (string.Create(CultureInfo.InvariantCulture, $"Lead assignment {i + 1} of the task {task.Code} has no first day; only the first may go without."), "leads");
            if (task.Leads[i - 1].From is { } before && before >= from) return ($"The leads of the task {task.Code} are out of order: {from.ToIso()} follows {before.ToIso()}.", "leads");
        }

        return null;
    }

    private static (string, string)? FaultInDueDates(PlanTask task)
    {
        for (var i = 0; i < task.DueDates.Length; i++)
        {
            var due = task.DueDates[i];
            if (task.Start is { } start && due.Due < start) return ($"The task {task.Code} is due on {due.Due.ToIso()}, before its start on {start.ToIso()}.", "dueDates");
            if (i == 0) continue;
            if (due.Decided is not { } decided) return (string.Create(CultureInfo.InvariantCulture, $"Due date {i + 1} of the task {task.Code} does not say when it was decided; only the original may go without."), "dueDates");
            if (task.DueDates[i - 1].Decided is { } before && before >= decided) return ($"The due dates of the task {task.Code} are out of order: the change of {decided.ToIso()} follows that of {before.ToIso()}.", "dueDates");
        }

        return null;
    }

    private static (string, string)? FaultInStatuses(PlanTask task)
    {
        for (var i = 0; i < task.Statuses.Length; i++)
        {
            var change = task.Statuses[i];
            if (change.Status == PlanTaskStatus.Completed)
            {
                if (task.Kind == PlanTaskKind.Regular) return ($"The regular task {task.Code} is reported completed on {change.On.ToIso()}; a recurring duty is never completed, make it one-off or report it in progress.", "statuses");
                if (task.Start is { } start && change.On < start) return ($"The task {task.Code} is completed on {change.On.ToIso()}, before it started on {start.ToIso()}.", "statuses");
            }

            if (i == 0) continue;
            var before = task.Statuses[i - 1];
            if (before.On > change.On) return ($"The statuses of the task {task.Code} are out of order: {change.On.ToIso()} follows {before.On.ToIso()}.", "statuses");
            if (before.On == change.On) return ($"The task {task.Code} has two statuses on {change.On.ToIso()}, '{before.Status.Code}' and '{change.Status.Code}'; keep one.", "statuses");
            if (before.Status == PlanTaskStatus.Cancelled) return ($"The task {task.Code} was cancelled on {before.On.ToIso()} and is '{change.Status.Code}' on {change.On.ToIso()}; a cancelled task has no later status.", "statuses");
            if (before.Status == PlanTaskStatus.Completed && change.Status == PlanTaskStatus.Cancelled) return ($"The task {task.Code} was completed on {before.On.ToIso()} and cancelled on {change.On.ToIso()}; it can be one of the two.", "statuses");
            if (change.Status is PlanTaskStatus.NotStarted or PlanTaskStatus.NotReported && before.Status is not PlanTaskStatus.NotReported and not PlanTaskStatus.NotStarted)
            {
                return ($"The task {task.Code} was '{before.Status.Code}' on {before.On.ToIso()} and is '{change.Status.Code}' on {change.On.ToIso()}; report a reopened task as in progress.", "statuses");
            }

            if (before.Reported > change.Reported) return ($"The statuses of the task {task.Code} became known out of order: that of {before.On.ToIso()} on {before.Reported.ToIso()}, that of {change.On.ToIso()} on {change.Reported.ToIso()}.", "statuses");
        }

        return null;
    }
}
