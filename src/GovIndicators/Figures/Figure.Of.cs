using System.Globalization;

namespace GovIndicators;

public sealed partial record Figure
{
    /// <summary>A figure of one number whose printed digits are those that the decimal carries: 91.50m was printed with two.</summary>
    /// <param name="value">The number in full.</param>
    /// <param name="unit">What it counts or measures.</param>
    /// <param name="hedge">How firmly it was stated; not <see cref="Hedge.Range"/> or <see cref="Hedge.Spread"/>, which have two numbers.</param>
    /// <exception cref="ArgumentException">The hedge is range or spread.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The hedge is not one of the named values, or the number has more than 20 digits.</exception>
    public static Figure Of(decimal value, Unit unit = default, Hedge hedge = Hedge.Rounded)
    {
        RefuseDigits(value, nameof(value));
        return Hedges.Named(hedge) is Hedge.Range or Hedge.Spread
            ? throw new ArgumentException($"A {hedge.Code} has two ends; use Figure.Between.", nameof(hedge))
            : new("", hedge, unit, Number.Of(value, 1));
    }

    /// <summary>A count known exactly out of a whole known exactly: 58 of 63.</summary>
    /// <exception cref="ArgumentException">The part or the whole is not a whole number below 10 to the 15th.</exception>
    public static Figure Of(Share share, Unit unit = default) => IsCount(share.Numerator) && IsCount(share.Denominator)
        ? new("", Hedge.Exact, unit, Number.Of((decimal)share.Numerator, 1)) { Share = share }
        : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The share is {share.Numerator} of {share.Denominator}; expected whole numbers."), nameof(share));

    /// <summary>A figure of two ends: one value somewhere between them, or the least and the greatest of several values.</summary>
    /// <param name="lower">The lower end, included.</param>
    /// <param name="upper">The upper end, included.</param>
    /// <param name="unit">What they count or measure.</param>
    /// <param name="hedge"><see cref="Hedge.Range"/> for one value, <see cref="Hedge.Spread"/> for several.</param>
    /// <exception cref="ArgumentException">The lower end is above the upper, or the hedge is another.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An end has more than 20 digits.</exception>
    public static Figure Between(decimal lower, decimal upper, Unit unit = default, Hedge hedge = Hedge.Range)
    {
        RefuseDigits(lower, nameof(lower));
        RefuseDigits(upper, nameof(upper));
        var ends = Bounds.Closed(lower, upper);
        return hedge is Hedge.Range or Hedge.Spread
            ? new("", hedge, unit, new(null, Math.Max(lower.Scale, upper.Scale), 1)) { Ends = ends }
            : throw new ArgumentException($"Two ends are a range or a spread, not {Hedges.Named(hedge).Code}; use Figure.Of for one number.", nameof(hedge));
    }

    /// <summary>A number that nobody printed, computed exactly from figures that were.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than 20 digits.</exception>
    public static Figure Derived(decimal value, Unit unit = default) => Of(value, unit, Hedge.Derived);

    private static bool IsCount(double number) => number < 1e15 && double.IsInteger(number);

    private static void RefuseDigits(decimal number, string name)
    {
        if (FigureReader.HasTooManyDigits(number))
        {
            throw new ArgumentOutOfRangeException(name, number, string.Create(CultureInfo.InvariantCulture, $"{name} has more than {FigureReader.MaximumDigits} digits; no published figure does."));
        }
    }
}
