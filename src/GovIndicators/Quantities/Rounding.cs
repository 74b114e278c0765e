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
    /// <exception cref="ArgumentOutOfRangeException">The decimals lie outside 0 to 28.</exception>
    public static decimal HalfAwayFromZero(decimal number, int decimals) =>
        decimal.Round(number, decimals, MidpointRounding.AwayFromZero);

    /// <summary>The largest number of the given decimals that is not above the number: how a lower bound is printed.</summary>
    public static decimal Down(decimal number, int decimals) => decimal.Round(number, decimals, MidpointRounding.ToNegativeInfinity);

    /// <summary>The smallest number of the given decimals that is not below the number: how an upper bound is printed.</summary>
    public static decimal Up(decimal number, int decimals) => decimal.Round(number, decimals, MidpointRounding.ToPositiveInfinity);

    /// <summary>The number rounded by a named mode.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mode is not one of the named values, or the decimals lie outside 0 to 28.</exception>
    public static decimal By(RoundingMode mode, decimal number, int decimals) => mode switch
    {
        RoundingMode.HalfAwayFromZero => decimal.Round(number, decimals, MidpointRounding.AwayFromZero),
        RoundingMode.HalfUp => HalfToward(number, decimals, up: true),
        RoundingMode.HalfDown => HalfToward(number, decimals, up: false),
        RoundingMode.HalfToEven => decimal.Round(number, decimals, MidpointRounding.ToEven),
        RoundingMode.Truncate => decimal.Round(number, decimals, MidpointRounding.ToZero),
        RoundingMode.Floor => Down(number, decimals),
        RoundingMode.Ceiling => Up(number, decimals),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Expected one of the named rounding modes."),
    };

    /// <summary>Where the true value lies when a printed value was rounded by a named mode.</summary>
    /// <param name="printed">The printed value.</param>
    /// <param name="decimals">How many decimals were printed; trailing zeros count.</param>
    /// <param name="mode">How it was rounded.</param>
    /// <returns>An interval one unit of the last printed digit wide, each end open or closed as the mode says.</returns>
    /// <remarks>For half to even both ends are taken as possible, since which tie was met is unknown. Source: Brown and Heathers 2017, as coded in scrutiny.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The mode is not one of the named values, or the decimals lie outside 0 to 27.</exception>
    public static Bounds BoundsOf(decimal printed, int decimals, RoundingMode mode)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 27);
        var unit = new decimal(1, 0, 0, isNegative: false, (byte)decimals);
        var half = unit / 2;
        return mode switch
        {
            RoundingMode.HalfAwayFromZero when printed > 0 => Bounds.Of(printed - half, true, printed + half, false),
            RoundingMode.HalfAwayFromZero when printed < 0 => Bounds.Of(printed - half, false, printed + half, true),
            RoundingMode.HalfAwayFromZero => Bounds.Of(-half, false, half, false),
            RoundingMode.HalfUp => Bounds.Of(printed - half, true, printed + half, false),
            RoundingMode.HalfDown => Bounds.Of(printed - half, false, printed + half, true),
            RoundingMode.HalfToEven => Bounds.Of(printed - half, true, printed + half, true),
            RoundingMode.Truncate when printed > 0 => Bounds.Of(printed, true, printed + unit, false),
            RoundingMode.Truncate when printed < 0 => Bounds.Of(printed - unit, false, printed, true),
            RoundingMode.Truncate => Bounds.Of(-unit, false, unit, false),
            RoundingMode.Floor => Bounds.Of(printed, true, printed + unit, false),
            RoundingMode.Ceiling => Bounds.Of(printed - unit, false, printed, true),
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Expected one of the named rounding modes."),
        };
    }

    /// <summary>The number rounded half away from zero, as invariant text without trailing zeros.</summary>
    internal static string ToDecimalText(double number, int decimals)
    {
        Span<char> text = stackalloc char[64];
        if (!TryRoundText(number, decimals, text, out var length)) return number.ToString("R", CultureInfo.InvariantCulture);
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
        var exact = decimal.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
        return decimal.Round(exact, decimals, MidpointRounding.AwayFromZero).TryFormat(text, out length, provider: CultureInfo.InvariantCulture);
    }

    private static decimal HalfToward(decimal number, int decimals, bool up)
    {
        var lower = Down(number, decimals);
        var upper = Up(number, decimals);
        var (below, above) = (number - lower, upper - number);
        return below < above || (below == above && !up) ? lower : upper;
    }
}
