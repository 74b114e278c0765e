using System.Globalization;
using NodaTime;

namespace GovIndicators;

/// <summary>A year, half-year, quarter, month, ISO week or day: the time that a reported value is about.</summary>
/// <remarks>
/// <para>A period is a frequency and an ordinal, in 8 bytes. Ordinals of one frequency are consecutive; ordinal 0 is the first period of year 1.
/// Years run from 1 to 9998, so that every fiscal year and every week ends on a date that exists.</para>
/// <para>Two periods are equal when frequency and ordinal are: January to March 2024 as a calendar quarter (2024-Q1) is not the third quarter of the
/// fiscal year from July 2023 (2023-Q3/--07), though both hold the same days. The order of <see cref="CompareTo"/> is by start, then end, then
/// frequency, over all periods; the operators compare periods of one frequency only.</para>
/// <para>The default value is the calendar year 0001. Spans that are no such period, as a plan 2022 to 2025, are NodaTime's DateInterval.</para>
/// </remarks>
public readonly partial record struct TimePeriod : IComparable<TimePeriod>
{
    private readonly int _ordinal;
    private readonly Frequency _frequency;

    private TimePeriod(Frequency frequency, int ordinal) => (_frequency, _ordinal) = (frequency, ordinal);

    /// <summary>Kind and start month of the year.</summary>
    public Frequency Frequency => _frequency;

    /// <summary>The place among all periods of this frequency, from 0 for the first period of year 1; the next period has the next number.</summary>
    public int Ordinal => _ordinal;

    /// <summary>The first day.</summary>
    public LocalDate Start => DateOf(FirstDay);

    /// <summary>The last day, which belongs to the period.</summary>
    public LocalDate End => DateOf(LastDay);

    /// <summary>How many days the period holds.</summary>
    public int Days => LastDay - FirstDay + 1;

    /// <summary>The year, 1 to 9998, that the period is counted in.</summary>
    /// <remarks>For a fiscal period the year in which its fiscal year starts, as SDMX counts reporting years: July 2024 to June 2025 is 2024. For a
    /// week the ISO 8601 year, which is the year of its Thursday: 30 December 2024 lies in week 1 of 2025.</remarks>
    public int Year => _frequency.Kind switch
    {
        FrequencyKind.Year => _ordinal + 1,
        FrequencyKind.HalfYear => (_ordinal / 2) + 1,
        FrequencyKind.Quarter => (_ordinal / 4) + 1,
        FrequencyKind.Month => (_ordinal / 12) + 1,
        FrequencyKind.Week => Thursday.Year,
        _ => DateOnly.FromDayNumber(_ordinal).Year,
    };

    /// <summary>The number of the period in its <see cref="Year"/>, from 1: 3 for the third quarter, 366 for 31 December 2024.</summary>
    public int IndexInYear => _frequency.Kind switch
    {
        FrequencyKind.Year => 1,
        FrequencyKind.HalfYear => (_ordinal % 2) + 1,
        FrequencyKind.Quarter => (_ordinal % 4) + 1,
        FrequencyKind.Month => (_ordinal % 12) + 1,
        FrequencyKind.Week => ((Thursday.DayOfYear - 1) / 7) + 1,
        _ => DateOnly.FromDayNumber(_ordinal).DayOfYear,
    };

    /// <summary>Whether the period is the first of its <see cref="Year"/>.</summary>
    public bool IsFirstOfYear => IndexInYear == 1;

    /// <summary>Whether the period is the last of its <see cref="Year"/>.</summary>
    public bool IsLastOfYear => IndexInYear == PeriodsIn(_frequency, Year);

    /// <summary>A calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9998.</exception>
    public static TimePeriod OfYear(int year) => OfIndex(Frequency.Year, year, 1, nameof(year));

    /// <summary>A calendar half-year: 1 from January, 2 from July.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9998, or the half-year is not 1 or 2.</exception>
    public static TimePeriod OfHalfYear(int year, int halfYear) => OfIndex(Frequency.HalfYear, year, halfYear, nameof(halfYear));

    /// <summary>A calendar quarter, 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9998, or the quarter is not 1 to 4.</exception>
    public static TimePeriod OfQuarter(int year, int quarter) => OfIndex(Frequency.Quarter, year, quarter, nameof(quarter));

    /// <summary>A calendar month, 1 to 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9998, or the month is not 1 to 12.</exception>
    public static TimePeriod OfMonth(int year, int month) => OfIndex(Frequency.Month, year, month, nameof(month));

    /// <summary>An ISO 8601 week: week 1 holds the year's first Thursday.</summary>
    /// <param name="isoYear">The year of the week's Thursday.</param>
    /// <param name="week">1 to 52, or 53 in a year that has it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9998, or it has no such week.</exception>
    public static TimePeriod OfWeek(int isoYear, int week) => OfIndex(Frequency.Week, isoYear, week, nameof(week), nameof(isoYear));

    /// <summary>A single day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9998.</exception>
    public static TimePeriod OfDay(LocalDate date) => Containing(date, Frequency.Day);

    /// <summary>The period of a frequency in which a day lies; the door to fiscal periods.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The period would lie outside the years 1 to 9998.</exception>
    public static TimePeriod Containing(LocalDate date, Frequency frequency)
    {
        if (TryDayNumber(date, out var day) && TryContaining(day, frequency, out var period)) return period;
        throw new ArgumentOutOfRangeException(
            nameof(date),
            string.Create(CultureInfo.InvariantCulture, $"{date:uuuu-MM-dd} lies in no period of frequency {frequency}; the years run from 1 to 9998."));
    }

    /// <summary>The period with an ordinal: the inverse of <see cref="Ordinal"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ordinal is negative, or after the year 9998.</exception>
    public static TimePeriod FromOrdinal(Frequency frequency, int ordinal) => (uint)ordinal <= (uint)LastOrdinal(frequency)
        ? new(frequency, ordinal)
        : throw new ArgumentOutOfRangeException(
            nameof(ordinal),
            ordinal,
            string.Create(CultureInfo.InvariantCulture, $"Ordinal {ordinal} is outside the years 1 to 9998; frequency {frequency} has the ordinals 0 to {LastOrdinal(frequency)}."));

    /// <summary>Whether a day lies in the period, first and last day included.</summary>
    public bool Contains(LocalDate date) => TryDayNumber(date, out var day) && FirstDay <= day && day <= LastDay;

    /// <summary>Whether every day of another period, of whatever frequency, lies in this one; a period contains itself.</summary>
    public bool Contains(TimePeriod other) => FirstDay <= other.FirstDay && other.LastDay <= LastDay;

    /// <summary>Whether frequency and ordinal are the same.</summary>
    public bool Equals(TimePeriod other) => _ordinal == other._ordinal && _frequency.Code == other._frequency.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(_ordinal ^ (_frequency.Code * (int)0x9E3779B1));
}
