using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace GovIndicators;

/// <summary>How much something counts beside others, as an exact fraction above zero.</summary>
/// <remarks>
/// Two weights are equal when their reduced fractions are: 2/6 equals 1/3. The default value is <see cref="One"/>: what has no weight of
/// its own counts once.
/// </remarks>
public readonly record struct Weight : IComparable<Weight>, ISpanParsable<Weight>
{
    // Stored less one, so that the default value is one whole.
    private readonly long _numeratorLessOne;
    private readonly long _denominatorLessOne;

    private Weight(long numerator, long denominator) => (_numeratorLessOne, _denominatorLessOne) = (numerator - 1, denominator - 1);

    /// <summary>The weight of what counts once.</summary>
    public static Weight One => default;

    /// <summary>The upper number of the reduced fraction.</summary>
    public long Numerator => _numeratorLessOne + 1;

    /// <summary>The lower number of the reduced fraction.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>The nearest double.</summary>
    public double Value => (double)Numerator / Denominator;

    /// <summary>An exact weight: <c>Of(2, 3)</c> is two thirds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not above zero.</exception>
    public static Weight Of(long numerator, long denominator = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(numerator);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        var divisor = (long)BigInteger.GreatestCommonDivisor(numerator, denominator);
        return new(numerator / divisor, denominator / divisor);
    }

    /// <summary>Reads a whole number, a decimal or a fraction above zero: <c>3</c>, <c>0.25</c>, <c>2/3</c>.</summary>
    /// <remarks>A decimal has at most 18 digits and point, so that it is kept exactly; it has no exponent.</remarks>
    /// <exception cref="FormatException">The text is not such a weight.</exception>
    public static Weight Parse(ReadOnlySpan<char> text) => TryParse(text, out var weight)
        ? weight
        : throw new FormatException($"'{text}' is not a weight; expected a number above 0 of at most 18 digits and point, such as 3, 0.25 or 2/3.");

    /// <summary>Reads a whole number, a decimal or a fraction above zero, if the text is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Weight weight)
    {
        weight = default;
        var slash = text.IndexOf('/');
        if (slash >= 0)
        {
            if (!TryReadWhole(text[..slash], out var over) || !TryReadWhole(text[(slash + 1)..], out var under)) return false;
            weight = Of(over, under);
            return true;
        }

        if (text.Length > 18 || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number <= 0) return false;
        var scale = number.Scale;
        long denominator = 1;
        for (var i = 0; i < scale; i++) denominator *= 10;
        weight = Of((long)(number * denominator), denominator);
        return true;
    }

    /// <summary>By size, exactly.</summary>
    public int CompareTo(Weight other) => ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <summary>True when the left weight is the smaller.</summary>
    public static bool operator <(Weight left, Weight right) => left.CompareTo(right) < 0;

    /// <summary>True when the left weight is the larger.</summary>
    public static bool operator >(Weight left, Weight right) => left.CompareTo(right) > 0;

    /// <summary>True when the left weight is not the larger.</summary>
    public static bool operator <=(Weight left, Weight right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left weight is not the smaller.</summary>
    public static bool operator >=(Weight left, Weight right) => left.CompareTo(right) >= 0;

    /// <summary>The reduced fraction: 2/3, or 3 for a whole number.</summary>
    public override string ToString() => Denominator == 1
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    static Weight ISpanParsable<Weight>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Weight>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Weight result) => TryParse(s, out result);

    static Weight IParsable<Weight>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Weight>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Weight result) => TryParse(s, out result);

    private static bool TryReadWhole(ReadOnlySpan<char> text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
