using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>The time between periods and days in years, as growth counts it.</summary>
internal static class YearClock
{
    // The mean length of a year of the Gregorian calendar, for weeks and days, of which years hold unlike numbers.
    private const double MeanYearDays = 365.2425;

    /// <summary>The time from one period to another of its frequency: counted in periods, so that a year is exactly one.</summary>
    internal static double Between(TimePeriod from, TimePeriod to) =>
        from.Frequency.PeriodsPerYear is { } perYear ? (to - from) / (double)perYear : At(to) - At(from);

    /// <summary>The time from one day to another.</summary>
    internal static double Between(LocalDate from, LocalDate to) => Period.DaysBetween(from, to) / MeanYearDays;

    /// <summary>Where a period stands in time, from a fixed day.</summary>
    internal static double At(TimePeriod period) => period.Frequency.Kind switch
    {
        FrequencyKind.Week => period.Ordinal * 7 / MeanYearDays,
        FrequencyKind.Day => period.Ordinal / MeanYearDays,
        _ => period.Ordinal / (double)period.Frequency.PeriodsPerYear!.Value,
    };
}
