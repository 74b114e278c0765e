using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>When a trend reaches the target, and between which years that may be.</summary>
/// <remarks>
/// Years are numbers: 2027.5 is the middle of 2027. An end of the interval is null where the data do not bound it. The default value is
/// the year 0 without an interval; nobody arrives then.
/// </remarks>
/// <param name="Year">When the fitted line is at the target.</param>
/// <param name="Earliest">The early end of the interval; null where there is none.</param>
/// <param name="Latest">The late end of the interval; null where the trend may never arrive.</param>
/// <param name="Interval">Of what the interval speaks.</param>
/// <param name="Confidence">The probability with which the interval covers, such as 95%.</param>
public readonly record struct Arrival(double Year, double? Earliest, double? Latest, ArrivalInterval Interval, Percent Confidence) : IWritten
{
    /// <summary>The year and the interval: 2027.5 (2026.1 to ...).</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0.##} ({Text(Earliest)} to {Text(Latest)})");

    string IWritten.ToString(Language language) =>
        $"{Text(Year, language)} ({Text(Earliest, language)} {(language == Language.Vietnamese ? "đến" : "to")} {Text(Latest, language)})";

    private static string Text(double? year, Language language) => year is { } known ? NumberForm.Of(language).WriteExact(Rounding.HalfAwayFromZero(known, 2)) : "...";

    private static string Text(double? year) => year is { } known ? known.ToString("0.##", CultureInfo.InvariantCulture) : "...";
}
