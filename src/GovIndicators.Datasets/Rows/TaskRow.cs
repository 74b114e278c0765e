using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace GovIndicators.Datasets;

/// <summary>Something that agencies have to do under a plan.</summary>
internal sealed class TaskRow : Row
{
    internal Cell Code;
    internal readonly NameRow Name = new();
    internal Cell Kind;
    internal Cell Group;
    internal readonly RowList<LeadRow> Leads = new();
    internal readonly List<Cell> Coordinating = [];
    internal Cell Start;
    internal readonly RowList<DueRow> Due = new();
    internal readonly RowList<StatusRow> Statuses = new();
    internal Cell Weight;
    internal Cell Effort;
    internal Cell Product;
    internal readonly RowList<MilestoneRow> Milestones = new();
    internal Cell Source;

    internal static Shape<TaskRow> Shape { get; } = new(
        "task",
        "Something that agencies have to do under a plan.",
        new CellField<TaskRow>("code", CellKind.Text, "The code; unique in the plan.", static r => ref r.Code) { IsRequired = true },
        new RowField<TaskRow, NameRow>("name", () => NameRow.Shape, "What is to be done.", static r => r.Name) { IsRequired = true },
        new CellField<TaskRow>("kind", Vocabularies.TaskKinds.Kind, "Whether it can be completed; one-off where it is left out.", static r => ref r.Kind),
        new CellField<TaskRow>("group", CellKind.Text, "The code of the group of the plan that it belongs to.", static r => ref r.Group),
        new RowListField<TaskRow, LeadRow>("leads", () => LeadRow.Shape, "The agencies in charge through time, the first assignment first.", static r => r.Leads) { IsRequired = true },
        new CellListField<TaskRow>("coordinating", CellKind.AgencyCode, "The agencies that help.", static r => r.Coordinating),
        new CellField<TaskRow>("start", CellKind.Date, "The first day of work.", static r => ref r.Start),
        new RowListField<TaskRow, DueRow>("due", () => DueRow.Shape, "The due date and its changes, the original first.", static r => r.Due),
        new RowListField<TaskRow, StatusRow>("statuses", () => StatusRow.Shape, "What was reported, in order of the days on which it happened.", static r => r.Statuses),
        new CellField<TaskRow>("weight", CellKind.Weight, "How much it counts beside other tasks; 1 where it is left out.", static r => ref r.Weight),
        new CellField<TaskRow>("effort", CellKind.Number, "The work it takes, in a unit of the plan such as person-days.", static r => ref r.Effort),
        new CellField<TaskRow>("product", CellKind.Text, "What will be there when it is completed.", static r => ref r.Product),
        new RowListField<TaskRow, MilestoneRow>("milestones", () => MilestoneRow.Shape, "The steps that can be seen to be done.", static r => r.Milestones),
        new CellField<TaskRow>("source", CellKind.Text, "The key of the source.", static r => ref r.Source));

    internal static PlanTask? Bind(TaskRow row, CellReader cells)
    {
        const int few = 8;
        var before = cells.FaultCount;
        var (code, name) = (cells.OneLine(row.Code), cells.Name(row.Name));
        var kind = cells.WordOrNull(row.Kind, Vocabularies.TaskKinds, PlanTaskKind.OneOff);
        var leads = Room<LeadAssignment>(row.Leads.Count);
        Span<DraftDate> leadDrafts = leads.Length <= few ? stackalloc DraftDate[few] : new DraftDate[leads.Length];
        for (var i = 0; i < leads.Length; i++) leads[i] = LeadRow.Bind(row.Leads[i], cells, code, out leadDrafts[i])!;
        var due = Room<DueDate>(row.Due.Count);
        Span<DraftDue> dueDrafts = due.Length <= few ? stackalloc DraftDue[few] : new DraftDue[due.Length];
        for (var i = 0; i < due.Length; i++) due[i] = DueRow.Bind(row.Due[i], cells, out dueDrafts[i]);
        var statuses = Room<StatusChange>(row.Statuses.Count);
        Span<DraftStatus> statusDrafts = statuses.Length <= few ? stackalloc DraftStatus[few] : new DraftStatus[statuses.Length];
        for (var i = 0; i < statuses.Length; i++) statuses[i] = StatusRow.Bind(row.Statuses[i], cells, out statusDrafts[i])!;
        var milestones = Room<Milestone>(row.Milestones.Count);
        for (var i = 0; i < milestones.Length; i++) milestones[i] = MilestoneRow.Bind(row.Milestones[i], cells);
        var start = cells.Date(row.Start);
        var (weight, effort) = (cells.Weight(row.Weight), cells.Number(row.Effort));
        if (effort < 0) cells.Fault(row.Effort, FaultCode.NotANumber, $"The effort is {row.Effort}; expected 0 or more.");
        var (group, product, source) = (row.Group.IsAbsent ? null : cells.Pooled(row.Group), CellReader.Text(row.Product), cells.Source(row.Source));
        ImmutableArray<AgencyCode> coordinating = row.Coordinating.Count == 0 ? [] : [.. cells.Agencies(row.Coordinating, "A coordinating agency of the task", code)];
        foreach (var fault in PlanTaskRules.FaultsIn(code, kind, start, leadDrafts[..leads.Length], dueDrafts[..due.Length], statusDrafts[..statuses.Length])) row.Tell(fault, cells);
        for (var i = 0; i < milestones.Length; i++)
        {
            // A milestone without a name has been told of already, and has nothing to be called by.
            if (milestones[i].Name is not null && PlanTaskRules.ComplaintAbout(milestones[i], code, start) is { } complaint) cells.Fault(row.Milestones[i].Completed, FaultCode.Contradiction, complaint);
        }

        if (code is null || name is null || leads.Length == 0 || cells.IsAtFault(row, before)) return null;
        return new(code, name, kind.GetValueOrDefault(), start, new PlanTaskHistories(Immutable(leads), Immutable(due), Immutable(statuses)))
        {
            Coordinating = coordinating,
            Group = group,
            Weight = weight,
            Effort = effort,
            Product = product,
            Milestones = Immutable(milestones),
            Citation = source,
        };
    }

    private static T[] Room<T>(int count) => count == 0 ? [] : new T[count];

    /// <summary>An array that nobody else knows, as it is.</summary>
    private static ImmutableArray<T> Immutable<T>(T[] array) => ImmutableCollectionsMarshal.AsImmutableArray(array);

    /// <summary>Tells a broken rule where it is broken.</summary>
    private void Tell(PlanTaskFault fault, CellReader cells)
    {
        var i = fault.Index;
        (Row part, Cell cell) = fault.Part switch
        {
            PlanTaskPart.Leads => ((Row)this, default(Cell)),
            PlanTaskPart.LeadFrom => (Leads[i], Leads[i].From),
            PlanTaskPart.Due => (Due[i], Due[i].Due),
            PlanTaskPart.DueDecided => (Due[i], Due[i].Decided),
            PlanTaskPart.StatusOn => (Statuses[i], Statuses[i].On),
            PlanTaskPart.Status => (Statuses[i], Statuses[i].Status),
            _ => (Statuses[i], Statuses[i].Reported),
        };
        cells.Fault(cell, part, FaultCode.Contradiction, fault.Message);
    }

    internal TaskRow Fill(PlanTask task)
    {
        Code = Cell.Of(task.Code);
        Name.Fill(task.Name);
        Kind = Cells.Of(task.Kind, Vocabularies.TaskKinds, PlanTaskKind.OneOff);
        Group = Cell.Of(task.Group);
        Leads.AddRange(task.Leads.Select(l => new LeadRow().Fill(l)));
        Cells.Fill(Coordinating, task.Coordinating);
        Start = Cells.Of(task.Start);
        Due.AddRange(task.DueDates.Select(d => new DueRow().Fill(d)));
        Statuses.AddRange(task.Statuses.Select(s => new StatusRow().Fill(s)));
        (Weight, Effort, Product) = (Cells.Of(task.Weight), Cells.Of(task.Effort), Cell.Of(task.Product));
        Milestones.AddRange(task.Milestones.Select(m => new MilestoneRow().Fill(m)));
        Source = Cells.Of(task.Citation);
        return this;
    }
}
