using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>How fast it goes, how fast it must go, and when it arrives.</summary>
/// <remarks>
/// A period is whatever unit of time the caller counts in: years, quarters, plan years. Points are in the unit of the indicator.
/// Formulas and examples: docs/formulas/pace.md.
/// </remarks>
public static partial class Pace
{
    private const string Source = "GovIndicators, docs/formulas/pace.md";

    private static readonly Advice UsePoints = Advice.Of(
        "Nên tính số điểm mỗi kỳ, vốn không cần tỷ số.",
        "Ask for the points a period instead: they need no ratio.");

    /// <summary>(target - value) / periods left: the points a period that are still needed.</summary>
    /// <returns>Below zero when the target lies below the value; null when no period is left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("pace.points-needed")]
    public static double? PointsNeeded(double value, double target, double periodsLeft, Explanation? why = null)
    {
        why = why.Begin("pace.points-needed", Source).Given("value", value).Given("target", target).Given("periodsLeft", periodsLeft);
        Require.Finite(value);
        Require.Finite(target);
        if (Require.Finite(periodsLeft) <= 0) return why.None<double>(NoAnswer.NoTimeLeft);
        return Answer((target - value) / periodsLeft, why);
    }

    /// <summary>100 ((target/value)^(1/periods left) - 1): the growth a period that is still needed.</summary>
    /// <returns>Below zero when the target lies below the value; null when no period is left, a value is zero or negative, or the result is too large.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("pace.growth-needed")]
    public static Percent? GrowthNeeded(double value, double target, double periodsLeft, Explanation? why = null)
    {
        why = why.Begin("pace.growth-needed", Source).Given("value", value).Given("target", target).Given("periodsLeft", periodsLeft);
        Require.Finite(target);
        Require.Finite(periodsLeft);
        if (Require.Finite(value) <= 0 || target <= 0) return why.None<Percent>(NoAnswer.NotPositive, UsePoints);
        if (periodsLeft <= 0) return why.None<Percent>(NoAnswer.NoTimeLeft);
        var percent = 100 * Reached.CompoundRate(value, target, periodsLeft);
        return double.IsFinite(percent) ? why.Result(Percent.From(percent)) : why.None<Percent>(NoAnswer.TooLarge, UsePoints);
    }

    /// <summary>How many times as fast as until now it must go on: the points needed a period over the points done a period.</summary>
    /// <returns>1 when the present pace is just enough, below zero after moving away; null when nothing moved, no time passed, or none is left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("pace.acceleration")]
    public static double? Acceleration(double baseline, double baselineYear, double value, double year, double target, double targetYear, Explanation? why = null)
    {
        why = why.Begin("pace.acceleration", Source)
            .Given("baseline", baseline).Given("baselineYear", baselineYear).Given("value", value).Given("year", year).Given("target", target).Given("targetYear", targetYear);
        Require.Finite(baseline);
        Require.Finite(baselineYear);
        Require.Finite(value);
        Require.Finite(year);
        Require.Finite(target);
        if (year <= baselineYear) return why.None<double>(NoAnswer.NoTimePassed);
        if (Require.Finite(targetYear) <= year) return why.None<double>(NoAnswer.NoTimeLeft);
        if (value == baseline) return why.None<double>(NoAnswer.NeverAtThisPace);
        return Answer((target - value) / (targetYear - year) / ((value - baseline) / (year - baselineYear)), why);
    }

    /// <summary>Where a straight line from baseline to target stands in a year.</summary>
    /// <returns>Also before and after the line; null when baseline and target are of the same year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("pace.linear-trajectory")]
    public static double? LinearTrajectory(double baseline, double baselineYear, double target, double targetYear, double year, Explanation? why = null)
    {
        why = why.Begin("pace.linear-trajectory", Source)
            .Given("baseline", baseline).Given("baselineYear", baselineYear).Given("target", target).Given("targetYear", targetYear).Given("year", year);
        Require.Finite(baseline);
        Require.Finite(baselineYear);
        Require.Finite(target);
        Require.Finite(targetYear);
        Require.Finite(year);
        if (targetYear == baselineYear) return why.None<double>(NoAnswer.NoTimePassed);
        return Answer(baseline + ((target - baseline) * ((year - baselineYear) / (targetYear - baselineYear))), why);
    }

    /// <summary>Where even percent growth from baseline to target stands in a year.</summary>
    /// <returns>Null when a value is zero or negative, baseline and target are of the same year, or the result is too large.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("pace.geometric-trajectory")]
    public static double? GeometricTrajectory(double baseline, double baselineYear, double target, double targetYear, double year, Explanation? why = null)
    {
        why = why.Begin("pace.geometric-trajectory", Source)
            .Given("baseline", baseline).Given("baselineYear", baselineYear).Given("target", target).Given("targetYear", targetYear).Given("year", year);
        Require.Finite(baseline);
        Require.Finite(baselineYear);
        Require.Finite(target);
        Require.Finite(targetYear);
        Require.Finite(year);
        if (baseline <= 0 || target <= 0) return why.None<double>(NoAnswer.NotPositive);
        if (targetYear == baselineYear) return why.None<double>(NoAnswer.NoTimePassed);
        return Answer(baseline * Math.Pow(target / baseline, (year - baselineYear) / (targetYear - baselineYear)), why);
    }

    /// <summary>Where straight lines through given points stand in a year.</summary>
    /// <param name="years">The years of the points, rising.</param>
    /// <param name="values">A value for each point.</param>
    /// <param name="year">The year asked about.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Null before the first point and after the last, and without points.</returns>
    /// <exception cref="ArgumentException">Years and values differ in number, or the years do not rise.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("pace.trajectory-through-points")]
    public static double? TrajectoryThrough(ReadOnlySpan<double> years, ReadOnlySpan<double> values, double year, Explanation? why = null)
    {
        why = why.Begin("pace.trajectory-through-points", Source).Given("points", years.Length).Given("year", year);
        CheckRising(years, values);
        Require.Finite(year);
        if (years.IsEmpty) return why.None<double>(NoAnswer.NoTarget);
        if (year < years[0]) return why.None<double>(NoAnswer.BeforeStart);
        if (year > years[^1]) return why.None<double>(NoAnswer.NoTimeLeft);
        var i = 0;
        while (i < years.Length - 1 && years[i + 1] <= year) i++;
        return i == years.Length - 1
            ? why.Result(values[i])
            : Answer(values[i] + ((values[i + 1] - values[i]) * ((year - years[i]) / (years[i + 1] - years[i]))), why);
    }

    /// <summary>How far a value is ahead of its trajectory, in points: below zero when it is behind.</summary>
    /// <returns>In a band the distance to the nearer end, with a minus sign, or zero inside; null when the direction is unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("pace.lead")]
    public static double? Lead(double value, double trajectory, Direction direction, Explanation? why = null)
    {
        why = why.Begin("pace.lead", Source).Given("value", value).Given("trajectory", trajectory).Given("direction", direction);
        Require.Finite(value);
        Require.Finite(trajectory);
        if (direction.IsUnknown) return why.None<double>(NoAnswer.DirectionUnknown);
        if (direction.IsBand) return Answer(-Math.Max(Math.Max(direction.Lower - value, value - direction.Upper), 0), why);
        return Answer((value - trajectory) * direction.Sign, why);
    }

    /// <summary>How much of the time from the start day to the end day has passed as of a day: days of days.</summary>
    /// <returns>Nothing before the start, all of it from the end day on; the end day itself belongs to the time.</returns>
    /// <exception cref="ArgumentException">The end lies before the start.</exception>
    [Formula("pace.time-used")]
    public static Share TimeUsed(LocalDate start, LocalDate end, LocalDate asOf, Explanation? why = null)
    {
        why = why.Begin("pace.time-used", Source).Given("start", start).Given("end", end).Given("asOf", asOf);
        if (end < start)
        {
            throw new ArgumentException($"The end is {NodaTime.Text.LocalDatePattern.Iso.Format(end)}, which is before the start {NodaTime.Text.LocalDatePattern.Iso.Format(start)}; give the start first.", nameof(end));
        }

        var whole = Period.DaysBetween(start, end) + 1;
        var used = Math.Clamp(Period.DaysBetween(start, asOf) + 1, 0, whole);
        return why.Result(Share.Of(used, whole));
    }

    /// <summary>What is left from a day to the end day, in years, months and days as people say it: "four months left".</summary>
    /// <returns>Null once the end day has passed; nothing on the end day itself.</returns>
    [Formula("pace.time-left")]
    public static Period? TimeLeft(LocalDate end, LocalDate asOf, Explanation? why = null)
    {
        why = why.Begin("pace.time-left", Source).Given("end", end).Given("asOf", asOf);
        return asOf > end ? why.Nothing<Period>(NoAnswer.NoTimeLeft) : why.Result(Period.Between(asOf, end, PeriodUnits.YearMonthDay));
    }

    /// <summary>What is left from a day to the end day in words of a language: 3 months 1 day; null once the end day has passed, 0 days on it.</summary>
    public static string? TimeLeftIn(Language language, LocalDate end, LocalDate asOf) => TimeLeft(end, asOf) is { } left ? PeriodWords.In(language, left) : null;

    private static double? Answer(double number, Explanation? why) => double.IsFinite(number) ? why.Result(number) : why.None<double>(NoAnswer.TooLarge);
}
