using System.Globalization;

namespace GovIndicators;

/// <summary>Rounding as official statistics do it: half away from zero, on the decimal digits that a reader sees.</summary>
/// <remarks>
/// A double that prints as 0.715 is a little below 715/1000 in binary, so binary rounding gives 0.71. Here the shortest text that
/// identifies the double is rounded, so 0.715 gives 0.72 and the tie of two integers never goes the wrong way.
/// Source: VTL 2.1 reference manual, operator round (44.5 gives 45).
/// </remarks>
public static class Rounding
{
    /// <summary>The most decimals that a double can be rounded to: a double has no more than 15 sure digits.</summary>
    public const int MaximumDecimals = 15;

    /// <summary>The number rounded half away from zero to the given decimals of its shortest text.</summary>
    /// <param name="number">Any finite number.</param>
    /// <param name="decimals">0 to 15 digits after the decimal sign.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite, or the decimals lie outside 0 to 15.</exception>
    public static double HalfAwayFromZero(double number, int decimals)
    {
        Span<char> text = stackalloc char[64];
        return TryRoundText(number, decimals, text, out var length)
            ? double.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture)
            : number;
    }

    /// <summary>The number rounded half away from zero to the given decimals; exact in decimal digits.</summary>
    /// <inheritdoc cref="By"/>
    public static decimal HalfAwayFromZero(decimal number, int decimals) => By(RoundingMode.HalfAwayFromZero, number, decimals);

    /// <summary>The largest number of the given decimals that is not above the number: how a lower bound is printed.</summary>
    /// <inheritdoc cref="By"/>
    public static decimal Down(decimal number, int decimals) => By(RoundingMode.Floor, number, decimals);

    /// <summary>The smallest number of the given decimals that is not below the number: how an upper bound is printed.</summary>
    /// <inheritdoc cref="By"/>
    public static decimal Up(decimal number, int decimals) => By(RoundingMode.Ceiling, number, decimals);

    /// <summary>The number rounded by a named mode, exactly in decimal digits.</summary>
    /// <param name="mode">Where to.</param>
    /// <param name="number">Any number.</param>
    /// <param name="decimals">-27 to 28 digits after the decimal sign; a negative number counts digits before it: -1 rounds 44.5 to 40, -5 rounds to hundreds of thousands.</param>
    /// <exception cref="ArgumentOutOfRangeException">The mode is not one of the named values, or the decimals lie outside -27 to 28.</exception>
    /// <exception cref="OverflowException">The rounded number leaves the range of decimal.</exception>
    public static decimal By(RoundingMode mode, decimal number, int decimals)
    {
        RefuseDecimals(decimals, 28);
        if (decimals < 0) return ByUnit(mode, number, UnitOf(decimals));
        return mode switch
        {
            RoundingMode.HalfAwayFromZero => decimal.Round(number, decimals, MidpointRounding.AwayFromZero),
            RoundingMode.HalfUp => HalfToward(number, decimals, up: true),
            RoundingMode.HalfDown => HalfToward(number, decimals, up: false),
            RoundingMode.HalfToEven => decimal.Round(number, decimals, MidpointRounding.ToEven),
            RoundingMode.Truncate => decimal.Round(number, decimals, MidpointRounding.ToZero),
            RoundingMode.Floor => decimal.Round(number, decimals, MidpointRounding.ToNegativeInfinity),
            RoundingMode.Ceiling => decimal.Round(number, decimals, MidpointRounding.ToPositiveInfinity),
            _ => throw UnknownMode(mode),
        };
    }

    /// <summary>Where the true value lies when a printed value was rounded by a named mode.</summary>
    /// <param name="printed">The printed value.</param>
    /// <param name="decimals">How many decimals were printed, trailing zeros included; negative when the last digits were not printed: -5 for 84.7 million.</param>
    /// <param name="mode">How it was rounded.</param>
    /// <returns>An interval about one unit of the last printed digit wide (two around a truncated zero), each end open or closed as the mode says.</returns>
    /// <remarks>
    /// When the mode is not known, take the <see cref="Bounds.Hull"/> of those it may be. For half to even, both ends belong to an even last digit
    /// and neither to an odd one. Source: Brown and Heathers 2017, as coded in scrutiny.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The mode is not one of the named values, or the decimals lie outside -27 to 27.</exception>
    /// <exception cref="OverflowException">An end leaves the range of decimal.</exception>
    public static Bounds BoundsOf(decimal printed, int decimals, RoundingMode mode)
    {
        RefuseDecimals(decimals, 27);
        var unit = UnitOf(decimals);
        var half = unit / 2;
        return mode switch
        {
            RoundingMode.HalfAwayFromZero when printed > 0 => Bounds.Of(printed - half, true, printed + half, false),
            RoundingMode.HalfAwayFromZero when printed < 0 => Bounds.Of(printed - half, false, printed + half, true),
            RoundingMode.HalfAwayFromZero => Bounds.Of(-half, false, half, false),
            RoundingMode.HalfUp => Bounds.Of(printed - half, true, printed + half, false),
            RoundingMode.HalfDown => Bounds.Of(printed - half, false, printed + half, true),
            RoundingMode.HalfToEven => Bounds.Of(printed - half, IsEven(printed, unit), printed + half, IsEven(printed, unit)),
            RoundingMode.Truncate when printed > 0 => Bounds.Of(printed, true, printed + unit, false),
            RoundingMode.Truncate when printed < 0 => Bounds.Of(printed - unit, false, printed, true),
            RoundingMode.Truncate => Bounds.Of(-unit, false, unit, false),
            RoundingMode.Floor => Bounds.Of(printed, true, printed + unit, false),
            RoundingMode.Ceiling => Bounds.Of(printed - unit, false, printed, true),
            _ => throw UnknownMode(mode),
        };
    }

    /// <summary>The number rounded half away from zero, as invariant text without trailing zeros.</summary>
    internal static string ToDecimalText(double number, int decimals)
    {
        Span<char> text = stackalloc char[64];
        if (!TryRoundText(number, decimals, text, out var length))
        {
            // Sums of money in dong pass 2^53; a reader wants their digits, not an exponent.
            var shortest = number.ToString("R", CultureInfo.InvariantCulture);
            return Math.Abs(number) < 1e28 ? decimal.Parse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) : shortest;
        }

        var rounded = text[..length];
        if (rounded.Contains('.')) rounded = rounded.TrimEnd('0').TrimEnd('.');
        return rounded is "-0" ? "0" : rounded.ToString();
    }

    /// <summary>False where the number has no digit behind the decimals asked for, because it is too large for that.</summary>
    private static bool TryRoundText(double number, int decimals, Span<char> text, out int length)
    {
        Require.Finite(number);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaximumDecimals);
        length = 0;
        // 2^53: from here on a double is a whole number, and decimal would soon overflow.
        if (Math.Abs(number) >= 9007199254740992) return false;
        number.TryFormat(text, out length, "R", CultureInfo.InvariantCulture);
        var rounded = Math.Abs(number) < 1e-11
            ? RoundTiny(text[..length], decimals)
            : decimal.Round(decimal.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture), decimals, MidpointRounding.AwayFromZero);
        return rounded.TryFormat(text, out length, provider: CultureInfo.InvariantCulture);
    }

    /// <summary>Decimal holds 28 decimals and would round digits behind them first, so a tiny number is counted in units of the last decimal asked for.</summary>
    private static decimal RoundTiny(ReadOnlySpan<char> shortest, int decimals)
    {
        var split = shortest.IndexOf('E');
        if (split < 0) return 0;
        var exponent = int.Parse(shortest[(split + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) + decimals;
        // Below a tenth of a unit nothing is left; from there on 17 digits fit.
        if (exponent < -1) return 0;
        var units = decimal.Parse(shortest[..split], NumberStyles.Float, CultureInfo.InvariantCulture);
        units = exponent < 0 ? units / 10 : units * UnitOf(-exponent);
        return decimal.Round(units, MidpointRounding.AwayFromZero) * UnitOf(decimals);
    }

    private static decimal HalfToward(decimal number, int decimals, bool up)
    {
        var lower = decimal.Round(number, decimals, MidpointRounding.ToNegativeInfinity);
        var upper = decimal.Round(number, decimals, MidpointRounding.ToPositiveInfinity);
        var (below, above) = (number - lower, upper - number);
        return below < above || (below == above && !up) ? lower : upper;
    }

    /// <summary>Rounds to a multiple of a unit above one. The remainder is exact in decimal, a quotient would not be.</summary>
    private static decimal ByUnit(RoundingMode mode, decimal number, decimal unit)
    {
        var remainder = number % unit;
        var inner = number - remainder;
        var outer = number > 0 ? unit : -unit;
        var half = decimal.Compare(2 * Math.Abs(remainder), unit);
        var away = mode switch
        {
            RoundingMode.HalfAwayFromZero => half >= 0,
            RoundingMode.HalfUp => half > 0 || (half == 0 && number > 0),
            RoundingMode.HalfDown => half > 0 || (half == 0 && number < 0),
            RoundingMode.HalfToEven => half > 0 || (half == 0 && !IsEven(inner, unit)),
            RoundingMode.Truncate => false,
            RoundingMode.Floor => number < 0,
            RoundingMode.Ceiling => number > 0,
            _ => throw UnknownMode(mode),
        };
        return decimal.Truncate(away && remainder != 0 ? inner + outer : inner);
    }

    private static bool IsEven(decimal multiple, decimal unit) => multiple % (2 * unit) == 0;

    /// <summary>One unit of the last digit: 0.01 for 2 decimals, 100 for -2.</summary>
    private static decimal UnitOf(int decimals)
    {
        if (decimals >= 0) return new decimal(1, 0, 0, isNegative: false, (byte)decimals);
        var unit = 1m;
        for (var i = decimals; i < 0; i++) unit *= 10;
        return unit;
    }

    private static void RefuseDecimals(int decimals, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(decimals, -27);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, most);
    }

    private static ArgumentOutOfRangeException UnknownMode(RoundingMode mode) =>
        new(nameof(mode), mode, "Expected one of the named rounding modes.");
}
