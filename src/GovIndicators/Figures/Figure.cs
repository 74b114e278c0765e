using System.Diagnostics;

namespace GovIndicators;

/// <summary>A number as somebody printed it: its digits, its unit, how firmly it was stated, and where the true value lies.</summary>
/// <remarks>
/// Two figures are equal when all their parts are, the text included. Numbers are decimal, so that trailing zeros keep their meaning.
/// Bounds take no notice of natural limits: a share rounded to 100% reaches to 100.5 until the caller intersects it with 0 to 100.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Figure : IWritten
{
    private Figure(string text, Hedge hedge, Unit unit, Number number)
    {
        (Text, Hedge, Unit) = (text, hedge, unit);
        (Value, Digits, Scale) = (number.Value, number.Digits, number.Scale);
    }

    /// <summary>The text as printed; empty for a figure that was not read from text.</summary>
    public string Text { get; }

    /// <summary>How firmly the number was stated.</summary>
    public Hedge Hedge { get; }

    /// <summary>What the number counts or measures; <see cref="Unit.None"/> when neither the text nor the caller said so.</summary>
    public Unit Unit { get; }

    /// <summary>The number in full: 84,700,000 for 84.7 million; null for a range or a spread, which is no one number.</summary>
    public decimal? Value { get; }

    /// <summary>How many decimals were printed, trailing zeros included: 1 for 84.7 million.</summary>
    public int Digits { get; }

    /// <summary>What the scale word stands for: 1,000,000 for 84.7 million; 1 without such a word.</summary>
    public decimal Scale { get; }

    /// <summary>One unit of the last digit printed: 100,000 for 84.7 million.</summary>
    public decimal LastDigit => Scale * new decimal(1, 0, 0, isNegative: false, (byte)Digits);

    /// <summary>The two ends of a range or of a spread; null for any other figure.</summary>
    public Bounds? Ends { get; private init; }

    /// <summary>The part and the whole of a figure printed as a fraction: 58 of 63; null for any other figure.</summary>
    /// <remarks>The value of such a figure is the part.</remarks>
    public Share? Share { get; private init; }

    /// <summary>How the figure was rounded; it matters to the bounds of a rounded figure alone.</summary>
    public RoundingMode RoundingMode { get; private init; }

    /// <summary>Where the true value lies.</summary>
    /// <remarks>
    /// Exact and derived: the value. Rounded: by the digits and the <see cref="RoundingMode"/>. Over and nearly: open at the value, without another end
    /// (<see cref="BoundsWithin"/> gives one). A spread is about several values, so it says nothing about any one of them.
    /// </remarks>
    public Bounds Bounds => (Hedge, Value) switch
    {
        (Hedge.Exact or Hedge.Derived, { } value) => Bounds.Exactly(value),
        (Hedge.Rounded, { } value) => Rounding.BoundsOf(value, DecimalsOf(Digits, Scale), RoundingMode),
        (Hedge.Nearly, { } value) => Bounds.LessThan(value),
        (Hedge.Over, { } value) => Bounds.MoreThan(value),
        (Hedge.AtLeast, { } value) => Bounds.AtLeast(value),
        (Hedge.AtMost, { } value) => Bounds.AtMost(value),
        (Hedge.Range, _) => Ends ?? Bounds.Unbounded,
        _ => Bounds.Unbounded,
    };

    /// <summary>Where the true value lies when "nearly" and "over" are taken to mean at most so much away: a policy of the caller, since no standard gives a width.</summary>
    /// <param name="width">The greatest distance from the value, as a percent of it; zero or more.</param>
    /// <returns>For nearly 18% within 10%: (16.2, 18). For any other hedge, <see cref="Bounds"/>; for a value of zero too, of which every percent is zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width is not above zero, or above a million percent.</exception>
    public Bounds BoundsWithin(Percent width)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width.Value, nameof(width));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width.Value, 1e6, nameof(width));
        if (Value is not { } value || value == 0) return Bounds;
        var distance = Math.Abs(value) / 100 * (decimal)width.Value;
        return Hedge switch
        {
            Hedge.Nearly => Bounds.Of(value - distance, false, value, false),
            Hedge.Over => Bounds.Of(value, false, value + distance, false),
            _ => Bounds,
        };
    }

    /// <summary>The same figure, rounded in a stated way.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mode is not one of the named values.</exception>
    public Figure With(RoundingMode mode) => Enum.IsDefined(mode)
        ? this with { RoundingMode = mode }
        : throw new ArgumentOutOfRangeException(nameof(mode), mode, "Expected one of the named rounding modes.");

    /// <summary>Digits after the decimal sign of the number in full; negative where the scale word stands for digits that were not printed.</summary>
    private static int DecimalsOf(int digits, decimal scale)
    {
        for (; scale > 1; scale /= 10) digits--;
        return digits;
    }

    /// <summary>One printed number: how it reads in full, its decimals and what its scale word stands for.</summary>
    internal readonly record struct Number(decimal? Value, int Digits, decimal Scale)
    {
        /// <summary>A printed number times its scale, without decimals that the scale has used up.</summary>
        internal static Number Of(decimal printed, decimal scale) => scale == 1
            ? new(printed, printed.Scale, 1)
            : new(Rounding.HalfAwayFromZero(printed * scale, Math.Max(0, DecimalsOf(printed.Scale, scale))), printed.Scale, scale);

        /// <summary>The number without its scale, with as many decimals as were printed.</summary>
        internal static decimal Printed(decimal value, int digits, decimal scale) =>
            (scale == 1 ? value : value / scale) + new decimal(0, 0, 0, isNegative: false, (byte)digits);
    }
}
