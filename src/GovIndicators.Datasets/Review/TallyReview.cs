using System.Collections.Immutable;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>How far the tasks or targets of a plan, or of one of its groups, are.</summary>
public sealed class TallyReview
{
    internal TallyReview(Plan plan, TaskTally tally, IEnumerable<ReviewRate> rates)
    {
        (Plan, Tally) = (plan, tally);
        Rates = [.. rates];
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The group of the plan; null for the whole plan.</summary>
    public PlanGroup? Group { get; init; }

    /// <summary>What is counted.</summary>
    public TallySubject Subject { get; init; }

    /// <summary>The counts; none of them is known where there is a <see cref="Reason"/>.</summary>
    public TaskTally Tally { get; }

    /// <summary>Why the tasks were not counted: <see cref="NoAnswer.BeforeStart"/> for a plan that had not begun; <see cref="NoAnswer.None"/> where there is a tally.</summary>
    public NoAnswer Reason { get; init; }

    /// <summary>The rates that the counts allow, each with its denominator.</summary>
    public ImmutableArray<ReviewRate> Rates { get; }

    /// <summary>Open and overdue, of completed and overdue; null when a count that it needs was not reported, or there is nothing of either.</summary>
    public Share? Overdue => CompletionRate.Overdue(Tally) is { Denominator: > 0 } share ? share : null;

    /// <summary>On time, of completed with a due date; null when a count that it needs was not reported, or there is nothing of either.</summary>
    public Share? OnTime => CompletionRate.OnTime(Tally) is { Denominator: > 0 } share ? share : null;

    /// <summary>How <see cref="OnTime"/> came about; null unless asked for, and where there is none.</summary>
    public Explanation? OnTimeWhy => IsExplained && OnTime is not null ? Recorded(why => CompletionRate.OnTime(Tally, why)) : null;

    /// <summary>How <see cref="Overdue"/> came about; null unless asked for, and where there is none.</summary>
    public Explanation? OverdueWhy => IsExplained && Overdue is not null ? Recorded(why => CompletionRate.Overdue(Tally, why: why)) : null;

    /// <summary>True when the review keeps how each number came about.</summary>
    internal bool IsExplained { get; init; }

    /// <summary>The day of which the counts speak.</summary>
    public LocalDate ReferenceDate { get; init; }

    /// <summary>True when the tally was counted from tasks, false when a report printed it.</summary>
    public bool IsCounted { get; init; }

    /// <summary>True when it adds up the tallies of the groups.</summary>
    public bool IsPooled { get; init; }

    /// <summary>The groups of the plan that the sum lacks, because no report of them was known on the day; the sum speaks of the others only.</summary>
    public ImmutableArray<PlanGroup> GroupsWithoutReport { get; init; } = [];

    /// <summary>Who counted; null where the tally was counted here or it was not stated.</summary>
    public string? Producer { get; init; }

    /// <summary>Where it was printed; null where it was counted here.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The agencies that the report names as not yet done.</summary>
    public ImmutableArray<Agency> StillOpen { get; init; } = [];

    /// <summary>The counts that were printed for the whole plan, of the same day, and that are others than the sum of the groups; a count that a group leaves out has no sum to be held against.</summary>
    public ImmutableArray<PrintedCount> PrintedOtherwise { get; init; } = [];

    private static Explanation Recorded(Action<Explanation> calculate)
    {
        var why = new Explanation();
        calculate(why);
        return why;
    }
}
