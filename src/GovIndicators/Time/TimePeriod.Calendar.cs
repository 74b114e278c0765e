using System.Globalization;
using NodaTime;

namespace GovIndicators;

// The calendar arithmetic: days are numbered from 0 for 1 January of year 1, as DateOnly does. That day is a Monday, so weeks need no offset.
public readonly partial record struct TimePeriod
{
    private const int LastYear = 9998;

    // 31 December 9998, a Thursday.
    private const int LastDayNumber = 3_651_693;

    private int FirstDay => _frequency.Kind switch
    {
        FrequencyKind.Day => _ordinal,
        FrequencyKind.Week => _ordinal * 7,
        _ => FirstDayOfMonth(FirstMonth(_ordinal)),
    };

    private int LastDay => _frequency.Kind switch
    {
        FrequencyKind.Day => _ordinal,
        FrequencyKind.Week => (_ordinal * 7) + 6,
        _ => FirstDayOfMonth(FirstMonth(_ordinal + 1)) - 1,
    };

    private DateOnly Thursday => DateOnly.FromDayNumber((_ordinal * 7) + 3);

    /// <summary>How many periods a year of this frequency has: 52 or 53 weeks, 365 or 366 days.</summary>
    internal static int PeriodsIn(Frequency frequency, int year) => frequency.Kind switch
    {
        FrequencyKind.Day => DateTime.IsLeapYear(year) ? 366 : 365,
        FrequencyKind.Week => FirstWeek(year + 1) - FirstWeek(year),
        _ => 12 / frequency.MonthsPerPeriod,
    };

    /// <summary>The period with a number, from 1, in a year; false when there is none.</summary>
    internal static bool TryOf(Frequency frequency, int year, int index, out TimePeriod period)
    {
        period = default;
        if (year is < 1 or > LastYear || index < 1 || index > PeriodsIn(frequency, year)) return false;
        var first = frequency.Kind switch
        {
            FrequencyKind.Day => new DateOnly(year, 1, 1).DayNumber,
            FrequencyKind.Week => FirstWeek(year),
            _ => (year - 1) * (12 / frequency.MonthsPerPeriod),
        };
        period = new(frequency, first + index - 1);
        return true;
    }

    /// <summary>The calendar day with a month and a day of the month; false when there is none.</summary>
    internal static bool TryOfDay(int year, int month, int day, out TimePeriod period)
    {
        period = default;
        if (year is < 1 or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        period = new(Frequency.Day, new DateOnly(year, month, day).DayNumber);
        return true;
    }

    private static bool TryContaining(int day, Frequency frequency, out TimePeriod period)
    {
        var ordinal = frequency.Kind switch
        {
            FrequencyKind.Day => day,
            FrequencyKind.Week => day / 7,
            _ => MonthsSinceYearStart(day, frequency) is >= 0 and var months ? months / frequency.MonthsPerPeriod : -1,
        };
        var exists = (uint)ordinal <= (uint)LastOrdinal(frequency);
        period = exists ? new(frequency, ordinal) : default;
        return exists;
    }

    private static int MonthsSinceYearStart(int day, Frequency frequency)
    {
        var date = DateOnly.FromDayNumber(day);
        return ((date.Year - 1) * 12) + date.Month - frequency.StartMonth;
    }

    /// <summary>The ordinal of the last period that has ended on a day; -1 when none has.</summary>
    internal static int LastEndedBy(LocalDate date, Frequency frequency)
    {
        var (low, high) = (-1, LastOrdinal(frequency));
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            if (new TimePeriod(frequency, middle).End <= date) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    internal static int LastOrdinal(Frequency frequency) => frequency.Kind switch
    {
        FrequencyKind.Day => LastDayNumber,
        FrequencyKind.Week => LastDayNumber / 7,
        _ => (LastYear * (12 / frequency.MonthsPerPeriod)) - 1,
    };

    // Months are numbered from 0 for January of year 1.
    private int FirstMonth(int ordinal) => (ordinal * _frequency.MonthsPerPeriod) + _frequency.StartMonth - 1;

    private static int FirstDayOfMonth(int month)
    {
        var (years, months) = Math.DivRem(month, 12);
        return new DateOnly(years + 1, months + 1, 1).DayNumber;
    }

    // Week 1 is the week of 4 January.
    private static int FirstWeek(int year) => new DateOnly(year, 1, 4).DayNumber / 7;

    private static LocalDate DateOf(int day) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(day));

    private static bool TryDayNumber(LocalDate date, out int day)
    {
        if (date.Calendar != CalendarSystem.Iso) date = date.WithCalendar(CalendarSystem.Iso);
        var exists = date.Year is >= 1 and <= 9999;
        day = exists ? new DateOnly(date.Year, date.Month, date.Day).DayNumber : 0;
        return exists;
    }

    private static TimePeriod OfIndex(Frequency frequency, int year, int index, string name, string yearName = "year")
    {
        if (TryOf(frequency, year, index, out var period)) return period;
        throw year is < 1 or > LastYear
            ? new ArgumentOutOfRangeException(yearName, year, string.Create(CultureInfo.InvariantCulture, $"The year is {year}; expected 1 to {LastYear}."))
            : new ArgumentOutOfRangeException(
                name,
                index,
                string.Create(CultureInfo.InvariantCulture, $"The {name} is {index}, and {year:0000} has the {frequency.Plural} 1 to {PeriodsIn(frequency, year)}."));
    }
}
