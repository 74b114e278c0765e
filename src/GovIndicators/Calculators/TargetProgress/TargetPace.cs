using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>How fast a series goes toward its target, how fast it must go, when it arrives, and where it should be: as of a day.</summary>
/// <remarks>
/// <para>Every number is there or says why not. Points are in the unit of the indicator, of a percent in percentage points; a year is a year of time.
/// The present pace runs from <see cref="From"/> to <see cref="Point"/>.</para>
/// <para>Two paces are equal when they are the same one. Made by <see cref="Pace.Of(Target, IndicatorSeries, LocalDate, Percent?, Explanation?)"/>.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TargetPace : IWritten
{
    internal TargetPace(Target target, TargetValue due, LocalDate asOf) => (Target, Due, AsOf) = (target, due, asOf);

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>The target value asked about: the next one due on or after the day, or the last one when all have fallen due.</summary>
    public TargetValue Due { get; }

    /// <summary>The day of the question.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The latest value on or before the day, and not after the due date; null when nothing was reported.</summary>
    public SeriesPoint? Point { get; internal init; }

    /// <summary>Where the present pace is measured from: the declared baseline, or, where there is none or the series is broken since, the earliest value that compares with the latest.</summary>
    /// <remarks>Null when there is no such value.</remarks>
    public Baseline? From { get; internal init; }

    /// <summary>True when the present pace is measured from the declared baseline.</summary>
    public bool IsFromBaseline { get; internal init; }

    /// <summary>What is left until the due date, in years, months and days as people say it; null once that day has passed, nothing on the day itself.</summary>
    public Period? TimeLeft { get; internal init; }

    /// <summary>How much of the time from the baseline to the due date has passed on the day of the question, in percent.</summary>
    public PaceAnswer TimePassed { get; internal init; }

    /// <summary>How much of the gap from the baseline to the target value is closed, in percent.</summary>
    public PaceAnswer GapClosed { get; internal init; }

    /// <summary>The points a year done until now.</summary>
    public PaceAnswer PointsAYear { get; internal init; }

    /// <summary>The points a year that are still needed, from the latest value until the due date; below zero where the value must fall.</summary>
    public PaceAnswer PointsNeededAYear { get; internal init; }

    /// <summary>The points that are still needed in each period of the series, such as each month.</summary>
    public PaceAnswer PointsNeededAPeriod { get; internal init; }

    /// <summary>The growth a year done until now, in percent.</summary>
    public PaceAnswer GrowthAYear { get; internal init; }

    /// <summary>The growth a year that is still needed, from the latest value until the due date, in percent.</summary>
    public PaceAnswer GrowthNeededAYear { get; internal init; }

    /// <summary>The growth that is still needed in each period of the series, in percent.</summary>
    public PaceAnswer GrowthNeededAPeriod { get; internal init; }

    /// <summary>How many times as fast as until now it must go on, in points a year.</summary>
    public PaceAnswer Acceleration { get; internal init; }

    /// <summary>When it arrives by the same points a year; of a value with bounds, as early and as late as these allow.</summary>
    public ArrivalAnswer LinearArrival { get; internal init; }

    /// <summary>When it arrives by the same percent a year; of a value with bounds, as early and as late as these allow.</summary>
    public ArrivalAnswer CompoundArrival { get; internal init; }

    /// <summary>When the least-squares line through all values since <see cref="From"/> arrives, and between which years the trend may.</summary>
    public ArrivalAnswer LeastSquaresArrival { get; internal init; }

    /// <summary>Where the trajectory of the target stands on the day of the question.</summary>
    public PaceAnswer Planned { get; internal init; }

    /// <summary>How far the latest value is ahead of where the trajectory stands on the day of the question, in points; below zero when it is behind.</summary>
    public PaceAnswer Lead { get; internal init; }

    /// <summary>Where the trajectory stood when the latest value was measured.</summary>
    public PaceAnswer PlannedWhenMeasured { get; internal init; }

    /// <summary>How far the latest value was ahead of the trajectory when it was measured, in points; below zero when it was behind.</summary>
    public PaceAnswer LeadWhenMeasured { get; internal init; }

    /// <summary>What a reader must know beside the numbers.</summary>
    public ImmutableArray<Caveat> Caveats { get; internal init; } = [];

    /// <summary>What is left until the due date in words: 1 year 5 months; null once that day has passed.</summary>
    public string? TimeLeftIn(Language language) => TimeLeft is { } left ? PeriodWords.In(language, left) : null;

    /// <summary>The target, the points needed a year and the three arrivals.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Target.Code}: {PointsNeededAYear} a year needed; arrives {LinearArrival} (linear), {CompoundArrival} (compound), {LeastSquaresArrival} (least squares)");

    string IWritten.ToString(Language language)
    {
        var (needed, linear, compound, least) = (PointsNeededAYear.ToString(language), LinearArrival.ToString(language), CompoundArrival.ToString(language), LeastSquaresArrival.ToString(language));
        return language == Language.Vietnamese
            ? $"{Target.Code}: mỗi năm cần {needed}; đạt mục tiêu: {linear} (tuyến tính), {compound} (kép), {least} (bình phương nhỏ nhất)"
            : $"{Target.Code}: {needed} a year needed; arrives {linear} (linear), {compound} (compound), {least} (least squares)";
    }
}
