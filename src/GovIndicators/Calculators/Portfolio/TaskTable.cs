using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>Very many tasks with their histories as columns, to be tallied by lead agency as of any day in one pass over memory.</summary>
/// <remarks>
/// A table answers what <see cref="TaskTally.Of(IEnumerable{PlanTask}, LocalDate, DueDateBasis)"/> answers, for each lead at once. It is made for
/// one kind of due date, does not change, and may be read from any number of threads.
/// </remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public sealed partial class TaskTable
{
    private readonly TaskRows _first;
    private readonly TaskRows _further;
    private readonly FrozenDictionary<AgencyCode, int> _handles;

    private TaskTable(DueDateBasis dueDates, int count, ImmutableArray<AgencyCode> leads, TaskRows first, TaskRows further)
    {
        (DueDates, Count, Leads, _first, _further) = (dueDates, count, leads, first, further);
        _handles = Enumerable.Range(0, leads.Length).ToFrozenDictionary(handle => leads[handle]);
    }

    /// <summary>How many tasks there are.</summary>
    public int Count { get; }

    /// <summary>The agencies that lead a task at some time, in the order in which they were first named.</summary>
    public ImmutableArray<AgencyCode> Leads { get; }

    /// <summary>Which due date "on time" and "overdue" mean.</summary>
    public DueDateBasis DueDates { get; }

    /// <summary>The rows of the first lead of each task, and those of its further leads.</summary>
    internal (TaskRows First, TaskRows Further) Rows => (_first, _further);

    private string DebuggerDisplay => string.Create(CultureInfo.InvariantCulture, $"{Count} tasks of {Leads.Length} leads");

    /// <summary>A table of tasks; each is counted once, however many agencies lead it.</summary>
    /// <exception cref="ArgumentNullException">The tasks are null.</exception>
    public static TaskTable Of(IEnumerable<PlanTask> tasks, DueDateBasis dueDates)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        var builder = new Builder(dueDates);
        foreach (var task in tasks) builder.Add(task);
        return builder.Build();
    }

    /// <summary>How far the tasks are on a day, as was known then.</summary>
    public TaskTableTally TallyAsOf(LocalDate date)
    {
        var day = Day(date);
        var first = PartialOf(_first, 0, _first.EndOn(day), day);
        var further = _further.Length == 0 ? TaskTablePartial.None : PartialOf(_further, 0, _further.EndOn(day), day);
        return new(date, Leads, _handles, tasks: first, assignments: first.Merge(further));
    }

    /// <summary>The partial result of some rows; the rows of a table in any parts merge to the whole.</summary>
    internal TaskTablePartial PartialOf(TaskRows rows, int first, int end, int day) => TaskTablePartial.Of(rows, first, end, day, Leads.Length);

    internal static int Day(LocalDate date) => Period.DaysBetween(new LocalDate(1970, 1, 1), date);
}
