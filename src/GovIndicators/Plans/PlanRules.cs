namespace GovIndicators;

/// <summary>Which part of a plan breaks a rule.</summary>
internal enum PlanPart
{
    Group,
    TaskCode,
    TaskGroup,
    TallyGroup,
}

/// <summary>A rule that the parts of a plan break together.</summary>
/// <param name="Part">Which part breaks it.</param>
/// <param name="Index">Which of its list, from 0.</param>
/// <param name="Message">What came in and what would do.</param>
internal readonly record struct PlanFault(PlanPart Part, int Index, string Message)
{
    /// <summary>The argument of the constructor of a plan that holds the part.</summary>
    internal string Argument => Part switch { PlanPart.Group => "groups", PlanPart.TallyGroup => "reported", _ => "tasks" };
}

/// <summary>What the parts of a plan may not say of each other: codes are unique, and groups exist. A null code is not known and breaks no rule.</summary>
internal static class PlanRules
{
    /// <summary>The rules that a plan breaks.</summary>
    internal static List<PlanFault> FaultsIn(Plan plan) =>
        FaultsIn(plan.Code, [.. plan.Groups.Select(g => g.Code)], [.. plan.Tasks.Select(t => (t.Code, t.Group))], [.. plan.Reported.Select(r => r.Group)]);

    /// <summary>The rules that the parts of a plan break, some of which may not be known.</summary>
    internal static List<PlanFault> FaultsIn(string code, IReadOnlyList<string?> groups, IReadOnlyList<(string? Code, string? Group)> tasks, IReadOnlyList<string?> tallyGroups)
    {
        var faults = new List<PlanFault>();
        var known = new HashSet<string?>(StringComparer.Ordinal);
        for (var i = 0; i < groups.Count; i++)
        {
            if (!known.Add(groups[i]) && groups[i] is not null) faults.Add(new(PlanPart.Group, i, $"The plan {code} has the group '{groups[i]}' twice; keep one."));
        }

        // A group whose code is not known may be the one that is named.
        var areKnown = !known.Contains(null);
        var seen = new HashSet<string>(tasks.Count, StringComparer.Ordinal);
        for (var i = 0; i < tasks.Count; i++)
        {
            var (task, group) = tasks[i];
            if (task is not null && !seen.Add(task)) faults.Add(new(PlanPart.TaskCode, i, $"The plan {code} has the task '{task}' twice; keep one."));
            if (group is not null && areKnown && !known.Contains(group)) faults.Add(new(PlanPart.TaskGroup, i, $"The task {task} of the plan {code} is in the group '{group}', which the plan does not have."));
        }

        for (var i = 0; i < tallyGroups.Count; i++)
        {
            if (tallyGroups[i] is { } group && areKnown && !known.Contains(group)) faults.Add(new(PlanPart.TallyGroup, i, $"A tally of the plan {code} counts the group '{group}', which the plan does not have."));
        }

        return faults;
    }
}
