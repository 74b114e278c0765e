using NodaTime;
using NodaTime.Text;

namespace GovIndicators.Tool;

/// <summary>Dates as they are written everywhere: 2024-07-19.</summary>
internal static class Dates
{
    internal static string ToIso(this LocalDate date) => LocalDatePattern.Iso.Format(date);
}
