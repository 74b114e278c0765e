using NodaTime;
using NodaTime.Text;

namespace GovIndicators.Datasets;

/// <summary>As of when a review is made, and what it takes for late, soon and stale.</summary>
public sealed record ReviewOptions
{
    /// <summary>The day as of which everything is read; null for the day of the dataset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not from 1900-01-01 to 2199-12-31.</exception>
    public LocalDate? AsOf { get; init => field = AsOfRange.Checked(value); }

    /// <summary>The earlier day since which changes are listed; null when they are not asked for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not from 1900-01-01 to 2199-12-31.</exception>
    public LocalDate? Since { get; init => field = AsOfRange.Checked(value); }

    /// <summary>Which due date "on time" and "overdue" mean.</summary>
    public DueDateBasis DueDates { get; init; }

    /// <summary>How many days ahead a task counts as due soon.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int DueWithinDays { get; init => field = NotNegative(value); } = 30;

    /// <summary>A series is stale when its last period lies more than this many of its periods back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int StaleAfterPeriods { get; init => field = NotNegative(value); } = 2;

    /// <summary>An open task is expected to be reported on within this many days: half a year, as plans are usually reviewed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int ReportedWithinDays { get; init => field = NotNegative(value); } = 183;

    /// <summary>How many points of an indicator are kept, the last ones; the others are counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int LastPoints { get; init => field = NotNegative(value); } = 4;

    /// <summary>An agency with fewer tasks is listed and not ranked: one task would move it too far.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int FewestTasksToRank { get; init => field = NotNegative(value); } = 10;

    /// <summary>True to keep how each number came about.</summary>
    public bool Explain { get; init; }

    /// <summary>The day of the review, and the day since which changes are listed.</summary>
    public override string ToString() =>
        $"as of {(AsOf is { } asOf ? LocalDatePattern.Iso.Format(asOf) : "the day of the dataset")}{(Since is { } since ? $", changes since {LocalDatePattern.Iso.Format(since)}" : "")}";

    private static int NotNegative(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
