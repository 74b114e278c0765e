using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GovIndicators;

/// <summary>So many in a hundred of a stated whole.</summary>
/// <remarks>
/// Stored as the percent itself, so that a published 45.83% survives a round trip. Two percents are equal when their doubles are.
/// The difference of two percents is in <see cref="PercentagePoints"/>; their relative change is a question for the growth calculators.
/// Values below 0 and above 100 are possible: a change may be negative, an output may exceed its plan.
/// The default value is <see cref="Zero"/>.
/// </remarks>
public readonly record struct Percent : IComparable<Percent>, IFormattable, ISpanParsable<Percent>
{
    private Percent(double value) => Value = value;

    /// <summary>Zero percent.</summary>
    public static Percent Zero => default;

    /// <summary>The percent as a number: 42.5 for 42.5%.</summary>
    public double Value { get; }

    /// <summary>The percent as a ratio: 0.425 for 42.5%.</summary>
    public double AsRatio => Value / 100;

    /// <summary>A percent from its number: <c>From(42.5)</c> is 42.5%.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static Percent From(double percent) => new(Require.Finite(percent));

    /// <summary>A percent from a ratio: <c>FromRatio(0.425)</c> is 42.5%.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ratio, or a hundred times the ratio, is not finite.</exception>
    public static Percent FromRatio(double ratio) => new(Require.Finite(100 * Require.Finite(ratio), nameof(ratio)));

    /// <summary>100 part / whole, in that order of operations everywhere in the library: 23 of 160 is exactly 14.375 and prints 14.38%.</summary>
    /// <returns>Null when the whole is zero: nothing is no part of nothing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite, or the quotient is too large for a double.</exception>
    public static Percent? Of(double part, double whole)
    {
        Require.Finite(part);
        Require.Finite(whole);
        return whole == 0 ? null : new(Require.Finite(100 * part / whole, nameof(part)));
    }

    /// <summary>The difference of two percents, in percentage points: 13% less 10% is 3 points, not 3%.</summary>
    public static PercentagePoints operator -(Percent left, Percent right) => PercentagePoints.From(left.Value - right.Value);

    /// <summary>A percent moved by percentage points.</summary>
    public static Percent operator +(Percent left, PercentagePoints right) => From(left.Value + right.Value);

    /// <summary>A percent moved back by percentage points.</summary>
    public static Percent operator -(Percent left, PercentagePoints right) => From(left.Value - right.Value);

    /// <summary>True when the left percent is the smaller.</summary>
    public static bool operator <(Percent left, Percent right) => left.Value < right.Value;

    /// <summary>True when the left percent is the larger.</summary>
    public static bool operator >(Percent left, Percent right) => left.Value > right.Value;

    /// <summary>True when the left percent is not the larger.</summary>
    public static bool operator <=(Percent left, Percent right) => left.Value <= right.Value;

    /// <summary>True when the left percent is not the smaller.</summary>
    public static bool operator >=(Percent left, Percent right) => left.Value >= right.Value;

    /// <summary>By size.</summary>
    public int CompareTo(Percent other) => Value.CompareTo(other.Value);

    /// <summary>Rounded half away from zero to the given decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals lie outside 0 to 15.</exception>
    public Percent Round(int decimals) => new(Rounding.HalfAwayFromZero(Value, decimals));

    /// <summary>At most two decimals, half away from zero, with a decimal point: 42.5%.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>At most the given decimals, half away from zero, as the language writes numbers: 42,5%.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals lie outside 0 to 15.</exception>
    public string ToString(Language language, int decimals = 2) => NumberForm.Of(language).Write(Value, decimals) + "%";

    /// <summary>Every digit, so that <see cref="Parse(ReadOnlySpan{char}, Language)"/> gives the same percent back.</summary>
    public string ToExactString(Language language = Language.English) => NumberForm.Of(language).WriteExact(Value) + "%";

    /// <summary>Reads a percent with its sign: <c>42.5%</c> in English, <c>42,5%</c> in Vietnamese.</summary>
    /// <exception cref="FormatException">The text is not such a percent; a group sign in the wrong place is refused, never read over.</exception>
    public static Percent Parse(ReadOnlySpan<char> text, Language language = Language.English) => TryParse(text, language, out var percent)
        ? percent
        : throw new FormatException($"'{text}' is not a percent; expected a number as {language} writes it and a percent sign, such as {From(1042.5).ToString(language)}.");

    /// <summary>Reads a percent with its sign, if the text is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, Language language, out Percent percent)
    {
        percent = default;
        if (!text.EndsWith("%") || !NumberForm.Of(language).TryRead(text[..^1].TrimEnd(' '), out double number)) return false;
        percent = new(number);
        return true;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        format is null or "G" ? ToString() : (Fixed(format) ?? Value.ToString(format, CultureInfo.InvariantCulture)) + "%";

    /// <summary>F2 and N2 rounded as everywhere in the library; null for any other format.</summary>
    private string? Fixed(string format)
    {
        if (format is not [('F' or 'f' or 'N' or 'n') and var kind, .. var digits]) return null;
        var decimals = 2;
        if (digits.Length > 0 && (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out decimals) || decimals > Rounding.MaximumDecimals)) return null;
        return NumberForm.English.WriteFixed(Value, decimals, grouped: kind is 'N' or 'n');
    }

    static Percent ISpanParsable<Percent>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Percent>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Percent result) =>
        TryParse(s, Language.English, out result);

    static Percent IParsable<Percent>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Percent>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Percent result) =>
        TryParse(s, Language.English, out result);
}
