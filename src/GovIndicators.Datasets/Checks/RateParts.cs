using System.Globalization;

namespace GovIndicators.Datasets;

/// <summary>Holds the value of a rate against its numerator and denominator.</summary>
internal static class RateParts
{
    /// <summary>100 numerator / denominator; null where that is no finite number, as of 0 of 0 or of 10 in 1e-320.</summary>
    internal static double? PercentOf(double numerator, double denominator) =>
        denominator != 0 && 100 * numerator / denominator is var percent && double.IsFinite(percent) ? percent : null;

    /// <summary>True where the value of an indicator is 100 numerator / denominator: in percent, or where no unit was stated.</summary>
    internal static bool GiveValueOf(Indicator indicator) => indicator.Unit == Unit.Percent || indicator.Unit == Unit.None;

    /// <summary>True when the quotient rounds to the value in the digits in which the value is written.</summary>
    /// <remarks>52.8 agrees with 47 of 89, which is 52.8089...; so do 53 and 52.81, and 52.9 does not. Both neighbors of a tie agree. Zeros before the decimal point count as digits.</remarks>
    internal static bool Agree(double value, ReadOnlySpan<byte> written, double percent)
    {
        if (value == percent) return true;
        var half = 0.5 * Math.Pow(10, -DecimalsOf(written));
        // The quotient, the value and their difference are doubles, each of them the nearest.
        var blur = 4 * Math.BitIncrement(Math.Abs(percent)) - 4 * Math.Abs(percent);
        return Math.Abs(value - percent) <= half + blur;
    }

    /// <summary>The same for a value that is not written anywhere yet: in the digits of its shortest text.</summary>
    internal static bool Agree(double value, double percent)
    {
        Span<byte> text = stackalloc byte[32];
        value.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        return Agree(value, text[..length], percent);
    }

    internal static string Contradiction(string value, Share parts, double percent) => string.Create(
        CultureInfo.InvariantCulture,
        $"The value is {value}, and {parts.Numerator} of {parts.Denominator} is {percent}; correct one of them, or leave the value out.");

    internal static string NoPercent(double numerator, double denominator) => string.Create(
        CultureInfo.InvariantCulture,
        $"{numerator} of {denominator} is more than a number can hold; correct the numerator or the denominator.");

    /// <summary>How many decimals a number is written with; none where an exponent makes it whole.</summary>
    private static int DecimalsOf(ReadOnlySpan<byte> written)
    {
        var exponent = 0;
        if (written.IndexOfAny((byte)'e', (byte)'E') is >= 0 and var at)
        {
            _ = int.TryParse(written[(at + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent);
            written = written[..at];
        }

        var point = written.IndexOf((byte)'.');
        var decimals = point < 0 ? 0L : written.Length - point - 1;
        return (int)Math.Clamp(decimals - exponent, 0, 400);
    }
}
