using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>How far the tasks of a table are on a day, by lead agency and together.</summary>
/// <remarks>It does not change and may be read from any number of threads.</remarks>
public sealed class TaskTableTally
{
    private readonly TaskTablePartial _assignments;
    private readonly FrozenDictionary<AgencyCode, int> _handles;

    internal TaskTableTally(LocalDate asOf, ImmutableArray<AgencyCode> leads, FrozenDictionary<AgencyCode, int> handles, TaskTablePartial tasks, TaskTablePartial assignments)
    {
        (AsOf, Leads, _handles, _assignments) = (asOf, leads, handles, assignments);
        (Tasks, Assignments) = (tasks.Finish(), assignments.Finish());
    }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The agencies that lead a task at some time.</summary>
    public ImmutableArray<AgencyCode> Leads { get; }

    /// <summary>All tasks; each counts once, however many agencies lead it.</summary>
    public TaskTally Tasks { get; }

    /// <summary>All assignments: a task counts for each agency that leads it, so that the agencies add up to this.</summary>
    public TaskTally Assignments { get; }

    /// <summary>The tasks that an agency leads on the day.</summary>
    /// <exception cref="KeyNotFoundException">It leads no task of the table at any time.</exception>
    public TaskTally this[AgencyCode lead] => _handles.TryGetValue(lead, out var handle)
        ? _assignments.Finish(handle)
        : throw new KeyNotFoundException($"'{lead}' leads no task of the table; its leads are in {nameof(Leads)}.");
}
