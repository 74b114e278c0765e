using System.Globalization;
using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>How many tasks are overdue, and for how many days.</summary>
/// <remarks>
/// The first day after the due date is day 1. Two ages are equal when all their parts are. The default value is <see cref="None"/>: nothing is overdue.
/// </remarks>
public readonly record struct OverdueAge
{
    /// <summary>Nothing is overdue.</summary>
    public static OverdueAge None => default;

    /// <summary>How many open tasks are past their due date.</summary>
    public int Count { get; private init; }

    /// <summary>How many more are past their due date and nobody said whether they are done; they are in no other number here.</summary>
    public int Unreported { get; private init; }

    /// <summary>Overdue for 1 to 30 days.</summary>
    public int UpToAMonth { get; private init; }

    /// <summary>Overdue for 31 to 90 days.</summary>
    public int UpToAQuarter { get; private init; }

    /// <summary>Overdue for 91 to 365 days.</summary>
    public int UpToAYear { get; private init; }

    /// <summary>Overdue for more than 365 days.</summary>
    public int OverAYear { get; private init; }

    /// <summary>The days of the one that is overdue longest; null when nothing is overdue.</summary>
    public int? LongestDays { get; private init; }

    /// <summary>The arithmetic mean of the days; null when nothing is overdue.</summary>
    public double? MeanDays { get; private init; }

    /// <summary>The median of the days, the mean of the middle two for an even count; null when nothing is overdue.</summary>
    public double? MedianDays { get; private init; }

    /// <summary>The age of what is overdue on a day, as was known then.</summary>
    /// <param name="tasks">The tasks; each counts once, however many agencies lead it.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="dueDates">Which due date counts.</param>
    /// <param name="basicallyCompleted">How "basically completed" counts: where it counts as completed, nothing of it is overdue.</param>
    /// <exception cref="ArgumentNullException">The tasks are null.</exception>
    public static OverdueAge Of(IEnumerable<PlanTask> tasks, LocalDate asOf, DueDateBasis dueDates, BasicallyCompletedPolicy basicallyCompleted = BasicallyCompletedPolicy.StaysOpen)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        List<int> days = [];
        var unreported = 0;
        foreach (var task in tasks)
        {
            var standing = task.StandingAsOf(asOf, dueDates);
            if (standing.Status == PlanTaskStatus.BasicallyCompleted && basicallyCompleted == BasicallyCompletedPolicy.CountsAsCompleted) continue;
            if (standing.IsOverdue) days.Add(standing.DaysLate);
            else if (standing.IsPastDueUnreported) unreported++;
        }

        days.Sort();
        return new()
        {
            Count = days.Count,
            Unreported = unreported,
            UpToAMonth = days.Count(d => d <= 30),
            UpToAQuarter = days.Count(d => d is > 30 and <= 90),
            UpToAYear = days.Count(d => d is > 90 and <= 365),
            OverAYear = days.Count(d => d > 365),
            LongestDays = days.Count == 0 ? null : days[^1],
            MeanDays = days.Count == 0 ? null : days.Average(),
            MedianDays = days.Count == 0 ? null : (days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2.0,
        };
    }

    /// <summary>How many are overdue, and for how many days at most and on average.</summary>
    public override string ToString() => LongestDays is { } longest && MeanDays is { } mean
        ? string.Create(CultureInfo.InvariantCulture, $"{Count} overdue for up to {longest} days, {Rounding.HalfAwayFromZero(mean, 1)} on average")
        : "nothing overdue";
}
