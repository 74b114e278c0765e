using System.Globalization;

namespace GovIndicators;

// Counting and comparing: all of it on ordinals, so none of it touches a calendar but YearBefore and the order across frequencies.
public readonly partial record struct TimePeriod
{
    /// <summary>All periods by start, then end, then frequency; the order of <see cref="CompareTo"/>, for sorting periods of several frequencies.</summary>
    public static IComparer<TimePeriod> ByStart => Comparer<TimePeriod>.Default;

    /// <summary>The period a number of periods later, or earlier when the number is negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result would lie outside the years 1 to 9998.</exception>
    public TimePeriod Plus(int count)
    {
        var ordinal = (long)_ordinal + count;
        if ((ulong)ordinal > (ulong)LastOrdinal(_frequency)) throw OutsideTheYears(count);
        return new(_frequency, (int)ordinal);
    }

    /// <summary>The period that starts on the day after this one ends.</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is the last period of the year 9998.</exception>
    public TimePeriod Next() => Plus(1);

    /// <summary>The period that ends on the day before this one starts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is the first period of the year 1.</exception>
    public TimePeriod Previous() => Plus(-1);

    /// <summary>The period with which this one is compared year on year: the same number in the year before, or for a day the same date.</summary>
    /// <returns>Null when the year before has no such period: week 53 after a year of 52 weeks, 29 February, and everything in year 1. The nearest
    /// week or day is never put in its place.</returns>
    public TimePeriod? YearBefore()
    {
        if (_frequency.PeriodsPerYear is { } perYear) return _ordinal < perYear ? null : new(_frequency, _ordinal - perYear);
        if (_frequency.Kind == FrequencyKind.Week) return TryOf(_frequency, Year - 1, IndexInYear, out var week) ? week : null;
        var date = DateOnly.FromDayNumber(_ordinal);
        return TryOfDay(date.Year - 1, date.Month, date.Day, out var day) ? day : null;
    }

    /// <summary>By start, then end, then frequency: a total order over the periods of all frequencies, in which only equal periods tie.</summary>
    public int CompareTo(TimePeriod other)
    {
        if (_frequency.Code == other._frequency.Code) return _ordinal.CompareTo(other._ordinal);
        var byStart = FirstDay.CompareTo(other.FirstDay);
        if (byStart != 0) return byStart;
        var byEnd = LastDay.CompareTo(other.LastDay);
        return byEnd != 0 ? byEnd : _frequency.Code.CompareTo(other._frequency.Code);
    }

    /// <summary>The period a number of periods later.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result would lie outside the years 1 to 9998.</exception>
    public static TimePeriod operator +(TimePeriod period, int count) => period.Plus(count);

    /// <summary>The period a number of periods earlier.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result would lie outside the years 1 to 9998.</exception>
    public static TimePeriod operator -(TimePeriod period, int count) => count == int.MinValue ? throw period.OutsideTheYears(count) : period.Plus(-count);

    /// <summary>How many periods the left one lies after the right one: 2024-Q1 - 2023-Q1 is 4.</summary>
    /// <exception cref="ArgumentException">The frequencies differ.</exception>
    public static int operator -(TimePeriod left, TimePeriod right)
    {
        RequireSameFrequency(left, right);
        return left._ordinal - right._ordinal;
    }

    /// <summary>Whether the left period lies before the right one.</summary>
    /// <exception cref="ArgumentException">The frequencies differ.</exception>
    public static bool operator <(TimePeriod left, TimePeriod right)
    {
        RequireSameFrequency(left, right);
        return left._ordinal < right._ordinal;
    }

    /// <summary>Whether the left period lies after the right one.</summary>
    /// <exception cref="ArgumentException">The frequencies differ.</exception>
    public static bool operator >(TimePeriod left, TimePeriod right)
    {
        RequireSameFrequency(left, right);
        return left._ordinal > right._ordinal;
    }

    /// <summary>Whether the left period lies before the right one or is the same.</summary>
    /// <exception cref="ArgumentException">The frequencies differ.</exception>
    public static bool operator <=(TimePeriod left, TimePeriod right)
    {
        RequireSameFrequency(left, right);
        return left._ordinal <= right._ordinal;
    }

    /// <summary>Whether the left period lies after the right one or is the same.</summary>
    /// <exception cref="ArgumentException">The frequencies differ.</exception>
    public static bool operator >=(TimePeriod left, TimePeriod right)
    {
        RequireSameFrequency(left, right);
        return left._ordinal >= right._ordinal;
    }

    private static void RequireSameFrequency(TimePeriod left, TimePeriod right)
    {
        if (left._frequency.Code != right._frequency.Code) throw DifferentFrequencies(left, right);
    }

    private static ArgumentException DifferentFrequencies(TimePeriod left, TimePeriod right) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{left} and {right} have different frequencies, {left._frequency} and {right._frequency}; give both in one frequency."),
        nameof(right));

    private ArgumentOutOfRangeException OutsideTheYears(int count) => new(
        nameof(count),
        count,
        string.Create(CultureInfo.InvariantCulture, $"{Math.Abs((long)count)} {_frequency.Plural} from {this} is outside the years 1 to {LastYear}."));
}
