using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>What is to be done and reached in a stretch of time.</summary>
internal sealed class PlanRow : Row
{
    internal Cell Code;
    internal readonly NameRow Name = new();
    internal Cell Level;
    internal readonly ActRow Act = new();
    internal Cell From;
    internal Cell To;
    internal Cell Parent;
    internal Cell Owner;
    internal Cell Source;
    internal readonly RowList<GroupRow> Groups = new();
    internal readonly RowStream<TaskRow> Tasks = new();
    internal readonly RowList<TallyRow> Reported = new();

    internal static Shape<PlanRow> Shape { get; } = new(
        "plan",
        "What is to be done and reached in a stretch of time, under a legal act.",
        new CellField<PlanRow>("code", CellKind.Text, "The code; unique in the dataset, and no code of an agency.", static r => ref r.Code) { IsRequired = true },
        new RowField<PlanRow, NameRow>("name", () => NameRow.Shape, "What people call it.", static r => r.Name) { IsRequired = true },
        new CellField<PlanRow>("level", Vocabularies.PlanLevels.Kind, "Where it stands in the hierarchy of plans.", static r => ref r.Level),
        new RowField<PlanRow, ActRow>("act", () => ActRow.Shape, "The act that approved it.", static r => r.Act),
        new CellField<PlanRow>("from", CellKind.Date, "The first day; given together with the last.", static r => ref r.From),
        new CellField<PlanRow>("to", CellKind.Date, "The last day; given together with the first.", static r => ref r.To),
        new CellField<PlanRow>("parent", CellKind.Text, "The code of the plan it stands under.", static r => ref r.Parent),
        new CellField<PlanRow>("owner", CellKind.AgencyCode, "The agency whose plan it is.", static r => ref r.Owner),
        new CellField<PlanRow>("source", CellKind.Text, "The key of the source.", static r => ref r.Source),
        new RowListField<PlanRow, GroupRow>("groups", () => GroupRow.Shape, "Its groups, in the order of the document.", static r => r.Groups),
        new StreamField<PlanRow, TaskRow>("tasks", () => TaskRow.Shape, "Its tasks, in the order of the document.", static r => r.Tasks),
        new RowListField<PlanRow, TallyRow>("reported", () => TallyRow.Shape, "The tallies that reports printed about it.", static r => r.Reported));

    /// <summary>The plan with tasks that were read before, unless a rule refuses it.</summary>
    /// <param name="row">The plan.</param>
    /// <param name="tasks">Those of its tasks that could be put together.</param>
    /// <param name="codes">The codes of all its tasks, and their groups, with their places.</param>
    /// <param name="cells">Reads the cells.</param>
    /// <param name="tallies">Reads the tallies.</param>
    internal static Plan? Bind(PlanRow row, IReadOnlyList<PlanTask> tasks, List<TaskCode> codes, CellReader cells, TallyReading tallies)
    {
        var before = cells.FaultCount;
        var (code, name) = (cells.OneLine(row.Code), cells.Name(row.Name));
        var level = cells.Word(row.Level, Vocabularies.PlanLevels, PlanLevel.Unspecified);
        var (act, owner, parent, source) = (cells.Act(row.Act), cells.Agency(row.Owner), cells.OneLine(row.Parent), cells.Source(row.Source));
        if (owner is { } of) cells.Refer(of, row.Owner, "The owner of the plan", code);
        if (parent is not null) cells.Parts.References.ToParent(code, parent, cells.PlaceOf(row.Parent));
        var interval = IntervalOf(row, cells);
        var (groups, groupCodes) = (new List<PlanGroup>(), new List<string?>());
        foreach (var group in row.Groups)
        {
            var (groupCode, groupName) = (cells.OneLine(group.Code), cells.Name(group.Name));
            groupCodes.Add(groupCode);
            if (groupCode is not null && groupName is not null) groups.Add(new(groupCode, groupName));
        }

        // One that could not be read may be any.
        if (!row.Groups.IsWhole) groupCodes.Add(null);
        var reported = new List<ReportedTally>();
        foreach (var tally in row.Reported)
        {
            if (tallies.Bind(tally, code, cells) is { } bound) reported.Add(bound);
        }

        string?[] counted = [.. row.Reported.Select(tally => tally.Group.IsAbsent ? null : tally.Group.ToString())];
        foreach (var fault in PlanRules.FaultsIn(code ?? References.Nameless, groupCodes, codes.ConvertAll(task => (task.Code, task.Group)), counted))
        {
            var (offset, text) = fault.Part switch
            {
                PlanPart.Group => (row.Groups[fault.Index].Code.Offset, groupCodes[fault.Index]),
                PlanPart.TaskCode => (codes[fault.Index].Offset, codes[fault.Index].Code),
                PlanPart.TaskGroup => (codes[fault.Index].GroupOffset, codes[fault.Index].Group),
                _ => (row.Reported[fault.Index].Group.Offset, counted[fault.Index]),
            };
            cells.FaultAt(offset, FaultCode.Contradiction, text ?? "", fault.Message);
        }

        if (code is null || name is null || cells.IsAtFault(row, before)) return null;
        return new(code, name, new PlanContents([.. groups], [.. tasks], [.. reported]))
        {
            Level = level,
            Act = act,
            Interval = interval,
            Parent = parent,
            Owner = owner ?? AgencyCode.None,
            Citation = source,
        };
    }

    private static DateInterval? IntervalOf(PlanRow row, CellReader cells)
    {
        var (from, to) = (cells.Date(row.From), cells.Date(row.To));
        if (from is { } first && to is { } last)
        {
            if (first <= last) return new(first, last);
            cells.Fault(row.To, FaultCode.Contradiction, Lifetime.Reversed(first, last));
        }
        else if (row.From.IsAbsent != row.To.IsAbsent)
        {
            cells.Fault(row.From.IsAbsent ? row.To : row.From, FaultCode.Missing, "The plan has one of 'from' and 'to'; give both or neither.");
        }

        return null;
    }

    internal PlanRow Fill(Plan plan, Func<ReportedTally, TallyRow> tally)
    {
        Code = Cell.Of(plan.Code);
        Name.Fill(plan.Name);
        Level = Cells.Of(plan.Level, Vocabularies.PlanLevels, PlanLevel.Unspecified);
        Act.Fill(plan.Act);
        (From, To) = (Cells.Of(plan.Interval?.Start), Cells.Of(plan.Interval?.End));
        (Parent, Owner, Source) = (Cell.Of(plan.Parent), Cells.Of(plan.Owner), Cells.Of(plan.Citation));
        Groups.AddRange(plan.Groups.Select(g => new GroupRow().Fill(g)));
        var task = new TaskRow();
        Tasks.Rows = plan.Tasks.Select(task.Fill);
        Reported.AddRange(plan.Reported.Select(tally));
        return this;
    }
}

/// <summary>A part of a plan under a heading.</summary>
internal sealed class GroupRow : Row
{
    internal Cell Code;
    internal readonly NameRow Name = new();

    internal static Shape<GroupRow> Shape { get; } = new(
        "group",
        "A part of a plan under a heading.",
        new CellField<GroupRow>("code", CellKind.Text, "The code by which tasks and tallies name it.", static r => ref r.Code) { IsRequired = true },
        new RowField<GroupRow, NameRow>("name", () => NameRow.Shape, "What people call it.", static r => r.Name) { IsRequired = true });

    internal GroupRow Fill(PlanGroup group)
    {
        Code = Cell.Of(group.Code);
        Name.Fill(group.Name);
        return this;
    }
}

/// <summary>The code of a task and of its group, and where they stand; null where they say nothing.</summary>
internal readonly record struct TaskCode(string? Code, int Offset, string? Group, int GroupOffset);
