namespace GovIndicators.Datasets;

/// <summary>The agencies that lead a task from a day on.</summary>
internal sealed class LeadRow : Row
{
    internal Cell From;
    internal readonly List<Cell> Agencies = [];

    internal static Shape<LeadRow> Shape { get; } = new(
        "lead assignment",
        "The agencies that lead a task from a day on.",
        new CellField<LeadRow>("from", CellKind.Date, "The first day; only the first assignment goes without.", static r => ref r.From),
        new CellListField<LeadRow>("agencies", CellKind.AgencyCode, "The agencies, each once.", static r => r.Agencies) { IsRequired = true });

    internal static LeadAssignment? Bind(LeadRow row, CellReader cells)
    {
        if (row.Agencies.Count == 1 && row.From.IsAbsent) return cells.Lead(row.Agencies[0]);
        var before = cells.FaultCount;
        var (from, agencies) = (cells.Date(row.From), cells.Agencies(row.Agencies));
        if (agencies.Count == 0 || cells.FaultCount > before) return null;
        try
        {
            return new(agencies, from);
        }
        catch (ArgumentException refusal)
        {
            cells.Refused(row, row.Agencies[0].ToString(), refusal);
            return null;
        }
    }

    internal LeadRow Fill(LeadAssignment lead)
    {
        From = Cells.Of(lead.From);
        Cells.Fill(Agencies, lead.Leads);
        return this;
    }
}

/// <summary>A due date of a task, and the day on which it was set.</summary>
internal sealed class DueRow : Row
{
    internal Cell Due;
    internal Cell Decided;

    internal static Shape<DueRow> Shape { get; } = new(
        "due date",
        "A due date of a task, and the day on which it was set.",
        new CellField<DueRow>("due", CellKind.Date, "The last day on which completion is on time.", static r => ref r.Due) { IsRequired = true },
        new CellField<DueRow>("decided", CellKind.Date, "The day on which it was set; only the original goes without.", static r => ref r.Decided));

    internal DueRow Fill(DueDate due)
    {
        (Due, Decided) = (Cells.Of(due.Due), Cells.Of(due.Decided));
        return this;
    }
}

/// <summary>A task came to a status on a day, and that became known on a day.</summary>
internal sealed class StatusRow : Row
{
    internal Cell On;
    internal Cell Status;
    internal Cell Reported;
    internal Cell Verification;

    internal static Shape<StatusRow> Shape { get; } = new(
        "status",
        "A task came to a status on a day, and that became known on a day.",
        new CellField<StatusRow>("on", CellKind.Date, "The day on which it happened.", static r => ref r.On) { IsRequired = true },
        new CellField<StatusRow>("status", Vocabularies.TaskStatuses.Kind, "What the task came to.", static r => ref r.Status) { IsRequired = true },
        new CellField<StatusRow>("reported", CellKind.Date, "The day on which it became known; the same day where it is left out.", static r => ref r.Reported),
        new CellField<StatusRow>("verification", Vocabularies.Verifications.Kind, "Who stands behind it.", static r => ref r.Verification));

    internal static StatusChange? Bind(StatusRow row, CellReader cells)
    {
        var before = cells.FaultCount;
        var (on, reported) = (cells.Date(row.On), cells.Date(row.Reported));
        var status = cells.Word(row.Status, Vocabularies.TaskStatuses, default);
        var verification = cells.Word(row.Verification, Vocabularies.Verifications, default);
        if (on is null || cells.FaultCount > before) return null;
        try
        {
            return new(on.Value, status, reported) { Verification = verification };
        }
        catch (ArgumentException refusal)
        {
            cells.Refused(row, row.Reported.ToString(), refusal);
            return null;
        }
    }

    internal StatusRow Fill(StatusChange change)
    {
        (On, Status) = (Cells.Of(change.On), Cell.Of(change.Status.Code));
        Reported = change.Reported == change.On ? default : Cells.Of(change.Reported);
        Verification = Cells.Of(change.Verification, Vocabularies.Verifications, default);
        return this;
    }
}

/// <summary>A step of a task that can be seen to be done.</summary>
internal sealed class MilestoneRow : Row
{
    internal readonly NameRow Name = new();
    internal Cell Weight;
    internal Cell Due;
    internal Cell Completed;

    internal static Shape<MilestoneRow> Shape { get; } = new(
        "milestone",
        "A step of a task that can be seen to be done.",
        new RowField<MilestoneRow, NameRow>("name", () => NameRow.Shape, "What is done.", static r => r.Name) { IsRequired = true },
        new CellField<MilestoneRow>("weight", CellKind.Weight, "How much of the task it is, beside the other milestones.", static r => ref r.Weight),
        new CellField<MilestoneRow>("due", CellKind.Date, "The last day on which it is on time.", static r => ref r.Due),
        new CellField<MilestoneRow>("completed", CellKind.Date, "The day on which it was completed.", static r => ref r.Completed));

    internal static Milestone Bind(MilestoneRow row, CellReader cells) =>
        new(cells.Name(row.Name)!, cells.Weight(row.Weight), cells.Date(row.Due), cells.Date(row.Completed));

    internal MilestoneRow Fill(Milestone milestone)
    {
        Name.Fill(milestone.Name);
        (Weight, Due, Completed) = (Cells.Of(milestone.Weight), Cells.Of(milestone.Due), Cells.Of(milestone.Completed));
        return this;
    }
}
