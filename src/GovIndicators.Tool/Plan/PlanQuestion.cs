using GovIndicators.Calculators;
using GovIndicators.Datasets;
using NodaTime;

namespace GovIndicators.Tool;

/// <summary>What <c>govind plan</c> was asked.</summary>
internal sealed record PlanQuestion(GovDataset Dataset, LocalDate AsOf, PlanMethod Method)
{
    /// <summary>The code of the one plan that is shown with those under it; null for all.</summary>
    internal string? Plan { get; init; }

    internal DueDateBasis DueDates { get; init; }

    /// <summary>How "basically completed" counts.</summary>
    internal BasicallyCompletedPolicy BasicallyCompleted { get; init; }

    internal TallyUnit Unit { get; init; }

    /// <summary>How many trials a forecast is simulated with; null where the exact one does.</summary>
    internal int? Trials { get; init; }

    internal bool Explain { get; init; }

    /// <summary>True for a task that is done, as "basically completed" counts in this question.</summary>
    internal bool IsDone(TaskStanding standing) => standing.IsCompleted
        || (standing.Status == PlanTaskStatus.BasicallyCompleted && BasicallyCompleted == BasicallyCompletedPolicy.CountsAsCompleted);
}
