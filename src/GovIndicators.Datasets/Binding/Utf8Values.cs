using System.Globalization;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Reads numbers and dates from UTF-8 in the one form that files may use, without making strings.</summary>
internal static class Utf8Values
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly double[] Tens = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>A finite number with a decimal point, without groups.</summary>
    internal static bool TryNumber(ReadOnlySpan<byte> text, out double number)
    {
        // Up to 15 digits and 15 decimals: whole number and power of ten are exact as doubles, so their quotient is rounded once.
        var digits = text is [(byte)'-', ..] ? text[1..] : text;
        if (digits.Length is > 0 and <= 16)
        {
            var (whole, decimals, count) = (0L, -1, 0);
            foreach (var character in digits)
            {
                if (character == '.' && decimals < 0 && count > 0)
                {
                    decimals = 0;
                    continue;
                }

                var digit = (uint)(character - '0');
                if (digit > 9) return TrySlowly(text, out number);
                whole = (whole * 10) + digit;
                count++;
                if (decimals >= 0) decimals++;
            }

            if (count is > 0 and <= 15 && decimals != 0)
            {
                number = decimals > 0 ? whole / Tens[decimals] : whole;
                if (digits.Length != text.Length) number = -number;
                return true;
            }
        }

        return TrySlowly(text, out number);
    }

    /// <summary>An ISO date: 2024-07-19.</summary>
    internal static bool TryDate(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return false;
        if (!TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var day)) return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new(year, month, day);
        return true;
    }

    /// <summary>A whole number, zero or more.</summary>
    internal static bool TryCount(ReadOnlySpan<byte> text, out int count)
    {
        count = 0;
        return text.Length is > 0 and <= 9 && TryDigits(text, out count);
    }

    private static bool TrySlowly(ReadOnlySpan<byte> text, out double number)
    {
        number = 0;
        // A sign or digit first and a digit last: ".5", "5." and "+5" are no JSON, and one rule holds for both formats.
        if (text.IsEmpty || !(text[0] == '-' || char.IsAsciiDigit((char)text[0])) || !char.IsAsciiDigit((char)text[^1])) return false;
        return double.TryParse(text, Style, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var character in text)
        {
            var digit = (uint)(character - '0');
            if (digit > 9) return false;
            number = (number * 10) + (int)digit;
        }

        return true;
    }
}
