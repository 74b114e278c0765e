using System.Diagnostics.CodeAnalysis;

namespace GovIndicators;

/// <summary>The difference between two percents.</summary>
/// <remarks>
/// From 10% to 13% is 3 percentage points and a relative change of 30%. Stored in points; one basis point is a hundredth of a point.
/// The default value is <see cref="Zero"/>.
/// </remarks>
public readonly record struct PercentagePoints : IComparable<PercentagePoints>, ISpanParsable<PercentagePoints>
{
    private PercentagePoints(double value) => Value = value;

    /// <summary>No difference.</summary>
    public static PercentagePoints Zero => default;

    /// <summary>The points as a number: 7.73 for +7.73 percentage points.</summary>
    public double Value { get; }

    /// <summary>The points in basis points: 25 for a quarter of a point.</summary>
    public double AsBasisPoints => Value * 100;

    /// <summary>Points from their number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static PercentagePoints From(double points) => new(Require.Finite(points));

    /// <summary>Points from basis points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static PercentagePoints FromBasisPoints(double basisPoints) => new(Require.Finite(basisPoints) / 100);

    /// <summary>The sum of two differences.</summary>
    public static PercentagePoints operator +(PercentagePoints left, PercentagePoints right) => From(left.Value + right.Value);

    /// <summary>The difference of two differences.</summary>
    public static PercentagePoints operator -(PercentagePoints left, PercentagePoints right) => From(left.Value - right.Value);

    /// <summary>The opposite difference.</summary>
    public static PercentagePoints operator -(PercentagePoints points) => new(-points.Value);

    /// <summary>True when the left difference is the smaller.</summary>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left.Value < right.Value;

    /// <summary>True when the left difference is the larger.</summary>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left.Value > right.Value;

    /// <summary>True when the left difference is not the larger.</summary>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left.Value <= right.Value;

    /// <summary>True when the left difference is not the smaller.</summary>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left.Value >= right.Value;

    /// <summary>By size, with its sign.</summary>
    public int CompareTo(PercentagePoints other) => Value.CompareTo(other.Value);

    /// <summary>Rounded half away from zero to the given decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals lie outside 0 to 15.</exception>
    public PercentagePoints Round(int decimals) => new(Rounding.HalfAwayFromZero(Value, decimals));

    /// <summary>With its sign and at most two decimals: +7.73 pp.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>With its sign and at most the given decimals, in the words of the language: +7,73 điểm %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals lie outside 0 to 15.</exception>
    public string ToString(Language language, int decimals = 2) => string.Concat(
        Rounding.HalfAwayFromZero(Value, decimals) > 0 ? "+" : "",
        NumberForm.Of(language).Write(Value, decimals),
        SignIn(language));

    /// <summary>Every digit, so that <see cref="Parse(ReadOnlySpan{char}, Language)"/> gives the same points back.</summary>
    public string ToExactString(Language language = Language.English) =>
        string.Concat(Value > 0 ? "+" : "", NumberForm.Of(language).WriteExact(Value), SignIn(language));

    /// <summary>Reads points with their unit: <c>+7.73 pp</c> in English, <c>+7,73 điểm %</c> in Vietnamese; a plus sign may be left out.</summary>
    /// <exception cref="FormatException">The text is not such a difference: a percent is not one, and a group sign in the wrong place is refused, never read over.</exception>
    public static PercentagePoints Parse(ReadOnlySpan<char> text, Language language = Language.English) => TryParse(text, language, out var points)
        ? points
        : throw new FormatException($"'{text}' is not a number of percentage points; expected a number as {language} writes it and{SignIn(language)}, such as {From(1042.5).ToString(language)}.");

    /// <summary>Reads points with their unit, if the text is such a difference.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, Language language, out PercentagePoints points)
    {
        points = default;
        var sign = SignIn(language).AsSpan(1);
        if (!text.EndsWith(sign)) return false;
        var number = text[..^sign.Length].TrimEnd(' ');
        if (number.StartsWith("+"))
        {
            number = number[1..];
            if (number.IsEmpty || !char.IsAsciiDigit(number[0])) return false;
        }

        if (!NumberForm.Of(language).TryRead(number, out double value)) return false;
        points = new(value);
        return true;
    }

    static PercentagePoints ISpanParsable<PercentagePoints>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<PercentagePoints>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PercentagePoints result) => TryParse(s, Language.English, out result);

    static PercentagePoints IParsable<PercentagePoints>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PercentagePoints>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PercentagePoints result) => TryParse(s, Language.English, out result);

    private static string SignIn(Language language) => language == Language.Vietnamese ? " điểm %" : " pp";
}
