namespace GovIndicators;

public readonly partial record struct Bounds
{
    /// <summary>Where a sum lies.</summary>
    /// <exception cref="OverflowException">An end leaves the range of decimal.</exception>
    public static Bounds operator +(Bounds left, Bounds right) => new(
        left.Lower + right.Lower,
        left.LowerIncluded && right.LowerIncluded,
        left.Upper + right.Upper,
        left.UpperIncluded && right.UpperIncluded);

    /// <summary>Where a difference of two independent values lies.</summary>
    /// <exception cref="OverflowException">An end leaves the range of decimal.</exception>
    public static Bounds operator -(Bounds left, Bounds right) => new(
        left.Lower - right.Upper,
        left.LowerIncluded && right.UpperIncluded,
        left.Upper - right.Lower,
        left.UpperIncluded && right.LowerIncluded);

    /// <summary>Where a known multiple lies.</summary>
    /// <exception cref="OverflowException">An end leaves the range of decimal.</exception>
    public static Bounds operator *(Bounds bounds, decimal factor) => factor switch
    {
        0 => Exactly(0),
        > 0 => new(bounds.Lower * factor, bounds.LowerIncluded, bounds.Upper * factor, bounds.UpperIncluded),
        _ => new(bounds.Upper * factor, bounds.UpperIncluded, bounds.Lower * factor, bounds.LowerIncluded),
    };

    /// <summary>Where a quotient of two independent values lies, when neither can be negative and the divisor cannot be zero.</summary>
    /// <returns>Null when the dividend may be negative, or the divisor zero or negative: then no bounds follow. Ends that do not divide evenly are moved outward.</returns>
    /// <exception cref="OverflowException">An end leaves the range of decimal.</exception>
    public Bounds? DivideBy(Bounds divisor)
    {
        if (Lower is not { } lower || lower < 0 || divisor.Lower is not { } divisorLower || !divisor.IsAboveZero) return null;
        var least = divisor.Upper is { } most ? Quotient(lower, most, outward: -1) : 0;
        var leastIncluded = LowerIncluded && divisor.UpperIncluded;
        // Zero is a value of the quotient whenever it is one of the dividend.
        if (lower == 0) leastIncluded = LowerIncluded;
        if (Upper == 0) return Exactly(0);
        // Divisors as near to zero as one likes leave the quotient without an upper end.
        decimal? greatest = Upper is { } upper && divisorLower > 0 ? Quotient(upper, divisorLower, outward: +1) : null;
        return new(least, leastIncluded, greatest, UpperIncluded && divisor.LowerIncluded);
    }

    private bool IsAboveZero => Lower is { } lower && (lower > 0 || (lower == 0 && !LowerIncluded));

    /// <summary>The quotient, moved outward by one unit of its last digit where it does not divide evenly.</summary>
    internal static decimal Quotient(decimal dividend, decimal divisor, int outward)
    {
        var quotient = dividend / divisor;
        var product = quotient * divisor;
        // A product of fewer decimals than its factors was itself rounded, and proves nothing.
        if (product == dividend && product.Scale == quotient.Scale + divisor.Scale) return quotient;
        return quotient + outward * new decimal(1, 0, 0, isNegative: false, quotient.Scale);
    }
}
