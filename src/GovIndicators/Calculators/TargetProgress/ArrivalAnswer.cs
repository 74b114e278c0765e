using NodaTime;
using NodaTime.Text;

namespace GovIndicators.Calculators;

/// <summary>When the target is reached if it goes on as until now, or the reason why it is not.</summary>
/// <remarks>Years are numbers as elsewhere in progress: the end of 2027 is 2027, so 2027.5 lies in July 2028. The default value has neither a year nor a reason; no calculator gives it.</remarks>
public readonly record struct ArrivalAnswer : IWritten
{
    private ArrivalAnswer(double? year, double? earliest, double? latest, NoAnswer reason) =>
        (Year, Earliest, Latest, Reason) = (year, earliest, latest, reason);

    /// <summary>When, as a number of years; null when never, or when that cannot be said.</summary>
    public double? Year { get; }

    /// <summary>The early end of the interval; null where there is none.</summary>
    /// <remarks>By least squares it is that of the confidence of the trend, else what the digits of a rounded value leave open.</remarks>
    public double? Earliest { get; }

    /// <summary>The late end of the interval; null where there is none, or it may never arrive.</summary>
    public double? Latest { get; }

    /// <summary>Why there is no year; <see cref="NoAnswer.None"/> when there is one.</summary>
    public NoAnswer Reason { get; }

    /// <summary>The day of the arrival; null without a year, and beyond the year 9998.</summary>
    public LocalDate? On => Year is { } year ? DayOf(year) : null;

    /// <summary>The day, or the year where no calendar goes so far, or the reason in words of a language.</summary>
    public string ToString(Language language) => Year is { } year ? DayText(year) ?? NumberForm.Of(language).Write(year, 1) : Reason.ToText(language);

    /// <summary>The day or the year, or the code of the reason.</summary>
    public override string ToString() => Year is null ? Reason.Code : ToString(Language.English);

    internal static ArrivalAnswer At(double year, double? earliest = null, double? latest = null) => new(year, earliest, latest, NoAnswer.None);

    internal static ArrivalAnswer None(NoAnswer reason) => new(null, null, null, reason);

    /// <summary>The day on which a number of years is reached: 2027.5 lies in July 2028, as the end of 2027 is 2027.</summary>
    public static LocalDate? DayOf(double year)
    {
        var whole = Math.Floor(year);
        if (whole is < 0 or > 9996) return null;
        var first = new LocalDate((int)whole + 1, 1, 1);
        var days = first.Calendar.GetDaysInYear(first.Year);
        // The end of a day is its number over the days of the year; a hair above it by rounding is not yet the next day.
        return first.PlusDays(Math.Max((int)Math.Ceiling(((year - whole) * days) - 1e-6), 0) - 1);
    }

    private static string? DayText(double year) => DayOf(year) is { } day ? LocalDatePattern.Iso.Format(day) : null;
}
