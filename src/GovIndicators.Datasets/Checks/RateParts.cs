using System.Globalization;

namespace GovIndicators.Datasets;

/// <summary>Holds the value of a rate against its numerator and denominator.</summary>
internal static class RateParts
{
    /// <summary>100 numerator / denominator; null where that is no finite number, as of 0 of 0 or of 10 in 1e-320.</summary>
    internal static double? PercentOf(double numerator, double denominator) =>
        denominator != 0 && 100 * numerator / denominator is var percent && double.IsFinite(percent) ? percent : null;

    internal static string Contradiction(string value, Share parts, double percent) => string.Create(
        CultureInfo.InvariantCulture,
        $"The value is {value}, and {parts.Numerator} of {parts.Denominator} is {percent}; correct one of them, or leave the value out.");

    internal static string NoPercent(double numerator, double denominator) => string.Create(
        CultureInfo.InvariantCulture,
        $"{numerator} of {denominator} is more than a number can hold; correct the numerator or the denominator.");
}
