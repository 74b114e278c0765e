using System.Globalization;

namespace GovIndicators;

// From one frequency to another.
public readonly partial record struct TimePeriod
{
    /// <summary>The period of another frequency in which this one lies whole: June 2024 to 2024-Q2.</summary>
    /// <returns>Null when this period lies in no single one: a week across the turn of a month, a calendar quarter across that of a fiscal year, or a
    /// longer period than those asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period would begin in a fiscal year before year 1.</exception>
    public TimePeriod? To(Frequency frequency)
    {
        if (!TryContaining(FirstDay, frequency, out var period))
        {
            throw new ArgumentOutOfRangeException(
                nameof(frequency),
                frequency,
                string.Create(CultureInfo.InvariantCulture, $"{this} lies in no period of frequency {frequency}; the years run from 1 to {LastYear}."));
        }

        return period.LastDay >= LastDay ? period : null;
    }

    /// <summary>The periods of another frequency that fill this one exactly: the three months of a quarter.</summary>
    /// <remarks>Each of them gives this period back with <see cref="To"/>. A period split into its own frequency is itself.</remarks>
    /// <exception cref="ArgumentException">They do not fill it: weeks reach over the ends of a month, and a year does not fit in a month.</exception>
    public TimePeriodRange Split(Frequency frequency) =>
        TryContaining(FirstDay, frequency, out var first) && first.FirstDay == FirstDay
        && TryContaining(LastDay, frequency, out var last) && last.LastDay == LastDay
            ? new(first, last._ordinal - first._ordinal)
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{this} ({DateOnly.FromDayNumber(FirstDay):yyyy-MM-dd} to {DateOnly.FromDayNumber(LastDay):yyyy-MM-dd}) is not filled exactly by periods of frequency {frequency}; split it into {Finer}."),
                nameof(frequency));

    /// <summary>All periods from a first to a last one, both included.</summary>
    /// <exception cref="ArgumentException">The frequencies differ, or the last period lies before the first.</exception>
    public static TimePeriodRange Range(TimePeriod first, TimePeriod last) => last >= first
        ? new(first, last._ordinal - first._ordinal)
        : throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"The last period {last} lies before the first, {first}; give the earlier one first."), nameof(last));

    private string Finer => _frequency.MonthsPerPeriod > 1 ? "months or days" : "days";
}
