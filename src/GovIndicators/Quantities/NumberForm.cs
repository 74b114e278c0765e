using System.Globalization;
using System.Text;

namespace GovIndicators;

/// <summary>How numbers are written in a language: which sign separates decimals and which groups thousands.</summary>
/// <remarks>
/// The library carries the forms itself, so that texts are the same on a machine without language data.
/// Reading is strict: a group separator must stand before every three digits, or nowhere, because <c>91.50</c> read as Vietnamese
/// would otherwise become 9150 and <c>1,5</c> read as English 15. A group that begins with a zero is refused for the same reason: <c>0.715</c>
/// is a decimal of the other language, not 715.
/// </remarks>
public sealed class NumberForm
{
    private NumberForm(char decimalSign, char groupSign) => (DecimalSign, GroupSign) = (decimalSign, groupSign);

    /// <summary>1,234.5: decimal point, groups by comma.</summary>
    public static NumberForm English { get; } = new('.', ',');

    /// <summary>1.234,5: decimal comma, groups by point.</summary>
    public static NumberForm Vietnamese { get; } = new(',', '.');

    /// <summary>The sign before the decimals.</summary>
    public char DecimalSign { get; }

    /// <summary>The sign between groups of three digits.</summary>
    public char GroupSign { get; }

    /// <summary>The form of a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the named values.</exception>
    public static NumberForm Of(Language language) => language switch
    {
        Language.English => English,
        Language.Vietnamese => Vietnamese,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Expected English or Vietnamese."),
    };

    /// <summary>The number rounded half away from zero to at most the given decimals, with groups; trailing zeros are dropped.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite, or the decimals lie outside 0 to 15.</exception>
    public string Write(double number, int atMostDecimals = 2) => Write(Rounding.ToDecimalText(number, atMostDecimals), grouped: true);

    /// <summary>The number with exactly the decimals given, half away from zero, with groups: 42.50 keeps its zero.</summary>
    /// <remarks>From 10 to the 28th on a number is written with an exponent, and without decimals.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite, or the decimals lie outside 0 to 15.</exception>
    public string WriteFixed(double number, int decimals) => WriteFixed(number, decimals, grouped: true);

    internal string WriteFixed(double number, int decimals, bool grouped)
    {
        var text = Rounding.ToDecimalText(number, decimals);
        // From 10 to the 28th on a number is written with an exponent, behind which no decimals belong.
        if (text.Contains('E', StringComparison.Ordinal)) return Write(text, grouped);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var missing = decimals - (point < 0 ? 0 : text.Length - point - 1);
        if (missing > 0) text = string.Concat(text, point < 0 ? "." : "", new string('0', missing));
        return Write(text, grouped);
    }

    /// <summary>Every digit of the number, with groups.</summary>
    public string Write(decimal number) => Write(number.ToString(CultureInfo.InvariantCulture), grouped: true);

    /// <summary>The shortest text from which the same double is read back, without groups.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public string WriteExact(double number) =>
        Write(Require.Finite(number).ToString("R", CultureInfo.InvariantCulture), grouped: false);

    /// <summary>Reads a number of this form, with well-placed group signs or none; no exponent but the one that <see cref="WriteExact"/> writes.</summary>
    /// <returns>False when the text is not such a number; nothing is guessed.</returns>
    public bool TryRead(ReadOnlySpan<char> text, out double number)
    {
        number = 0;
        Span<char> plain = stackalloc char[MaximumLength];
        return TryNormalize(text, plain, out var length, allowExponent: true)
            && double.TryParse(plain[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number)
            && double.IsFinite(number);
    }

    /// <summary>Reads a number of this form with all its printed digits, so that trailing zeros keep their meaning.</summary>
    /// <returns>False when the text is not such a number, or has more than 28 digits.</returns>
    public bool TryRead(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        Span<char> plain = stackalloc char[MaximumLength];
        return TryNormalize(text, plain, out var length, allowExponent: false)
            && plain[..length].IndexOfAnyInRange('0', '9') >= 0
            && CountDigits(plain[..length]) <= 28
            && decimal.TryParse(plain[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    private const int MaximumLength = 64;

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text) if (char.IsAsciiDigit(c)) digits++;
        return digits;
    }

    private bool TryNormalize(ReadOnlySpan<char> text, Span<char> plain, out int length, bool allowExponent)
    {
        length = 0;
        if (text.IsEmpty || text.Length > MaximumLength) return false;
        int run = 0, groups = 0;
        bool inDecimals = false, inExponent = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                run++;
                plain[length++] = c;
            }
            else if (c is '-' or '+' && (i == 0 || (inExponent && text[i - 1] is 'E' or 'e')))
            {
                plain[length++] = c;
            }
            else if (c == DecimalSign && !inDecimals && !inExponent && run > 0 && (groups == 0 || run == 3))
            {
                inDecimals = true;
                run = 0;
                plain[length++] = '.';
            }
            else if (c == GroupSign && !inDecimals && !inExponent && (groups == 0 ? run is >= 1 and <= 3 && plain[length - run] != '0' : run == 3))
            {
                groups++;
                run = 0;
            }
            else if (allowExponent && c is 'E' or 'e' && !inExponent && run > 0 && groups == 0)
            {
                inExponent = true;
                run = 0;
                plain[length++] = 'E';
            }
            else
            {
                return false;
            }
        }

        return run > 0 && (groups == 0 || inDecimals || inExponent || run == 3);
    }

    private string Write(string invariant, bool grouped)
    {
        var digitsFrom = invariant[0] == '-' ? 1 : 0;
        var point = invariant.IndexOf('.', StringComparison.Ordinal);
        var exponent = invariant.IndexOf('E', StringComparison.Ordinal);
        var wholeTo = point >= 0 ? point : exponent >= 0 ? exponent : invariant.Length;
        var written = new StringBuilder(invariant.Length + 8);
        for (var i = 0; i < invariant.Length; i++)
        {
            var left = wholeTo - i;
            if (grouped && i > digitsFrom && i < wholeTo && left % 3 == 0) written.Append(GroupSign);
            written.Append(i == point ? DecimalSign : invariant[i]);
        }

        return written.ToString();
    }
}
