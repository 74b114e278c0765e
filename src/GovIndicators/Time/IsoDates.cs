using NodaTime;
using NodaTime.Text;

namespace GovIndicators;

/// <summary>Dates in messages: 2024-07-19, whatever the language of the machine.</summary>
internal static class IsoDates
{
    internal static string ToIso(this LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string ToIso(this LocalDate? date) => date is { } known ? known.ToIso() : "no date";
}
