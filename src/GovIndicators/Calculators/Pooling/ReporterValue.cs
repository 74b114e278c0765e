using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>A running total as one reporter gave it.</summary>
/// <param name="Reporter">Who reported: an agency, a unit or a person, by a name that stays the same from report to report.</param>
/// <param name="Value">Everything so far, as of this report.</param>
public readonly record struct ReporterValue(string Reporter, double Value)
{
    /// <summary>The reporter and the value.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Reporter} = {Value}");
}
