using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>A value reported during a year that counts from the start of that year.</summary>
/// <param name="Year">The year at whose start the count begins again.</param>
/// <param name="Value">The count so far in that year; null when it was not reported.</param>
public readonly record struct YearValue(int Year, double? Value)
{
    /// <summary>The year and the value, or that there is none.</summary>
    public override string ToString() => Value is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{Year} = {value}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year}: no value");
}
