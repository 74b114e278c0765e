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

    internal static LeadAssignment? Bind(LeadRow row, CellReader cells, string? task, out DraftDate from)
    {
        const string what = "A lead of the task";
        from = cells.Draft(row.From);
        if (row.Agencies.Count == 1 && row.From.IsAbsent)
        {
            var only = cells.Lead(row.Agencies[0]);
            if (only is not null) cells.Refer(only.Leads[0], row.Agencies[0], what, task);
            return only;
        }

        var before = cells.FaultCount;
        var agencies = new List<AgencyCode>(row.Agencies.Count);
        foreach (var cell in row.Agencies)
        {
            if (cells.Agency(cell) is not { } agency) continue;
            if (agencies.Contains(agency)) cells.Fault(cell, FaultCode.Contradiction, LeadAssignment.Repeated(agency));
            else cells.Refer(agency, cell, what, task);
            agencies.Add(agency);
        }

        return agencies.Count == 0 || from.IsUnknown || cells.IsAtFault(row, before) ? null : new(agencies, from.Date);
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

    internal static DueDate Bind(DueRow row, CellReader cells, out DraftDue draft)
    {
        draft = new(cells.Draft(row.Due), cells.Draft(row.Decided));
        return new(draft.Due.Date.GetValueOrDefault(), draft.Decided.Date);
    }

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

    internal static StatusChange? Bind(StatusRow row, CellReader cells, out DraftStatus draft)
    {
        var before = cells.FaultCount;
        var (on, reported) = (cells.Draft(row.On), cells.Draft(row.Reported));
        var status = row.Status.IsAbsent ? null : cells.WordOrNull(row.Status, Vocabularies.TaskStatuses, default);
        var verification = cells.Word(row.Verification, Vocabularies.Verifications, default);
        if (on.Date is { } day && StatusChange.ComplaintAbout(day, status, reported.Date) is { } complaint)
        {
            cells.Fault(row.Reported, FaultCode.Contradiction, complaint);
            reported = DraftDate.Unknown;
        }

        draft = new(on, status, reported.IsLeftOut ? on : reported);
        return on.Date is null || status is null || cells.FaultCount > before ? null : new(on.Date.Value, status.Value, reported.Date) { Verification = verification };
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
