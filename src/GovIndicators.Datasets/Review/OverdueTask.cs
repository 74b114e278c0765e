using System.Collections.Immutable;

namespace GovIndicators.Datasets;

/// <summary>A task whose due date has passed, or comes soon.</summary>
/// <param name="Plan">Its plan.</param>
/// <param name="Task">The task.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Leads">The agencies in charge on the day; where one has ended, the one that followed it, or itself where none or several did.</param>
/// <param name="Extensions">How many times its due date was moved by then.</param>
public sealed record OverdueTask(Plan Plan, PlanTask Task, TaskStanding Standing, ImmutableArray<AgencyCode> Leads, int Extensions)
{
    /// <summary>How the number of days came about; null unless asked for.</summary>
    public Explanation? Why { get; init; }
}
