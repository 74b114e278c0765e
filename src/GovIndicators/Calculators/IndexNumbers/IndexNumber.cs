namespace GovIndicators.Calculators;

/// <summary>How much the prices of a basket changed between two periods, as a ratio: 1.44 is 44% up, not 144.</summary>
/// <remarks>
/// <para>Prices and quantities stand item by item in the same order, finite and not negative. Every index is 1 when no price changed.</para>
/// <para>With prices and quantities exchanged the same formulas give the quantity index. Formulas, worked example and sources: docs/formulas/index-numbers.md.</para>
/// </remarks>
public static partial class IndexNumber
{
    private const string Source = "Balk 2008, Price and Quantity Index Numbers; Producer Price Index Manual, chapter 19";

    /// <summary>What the basket of the base period costs now, over what it cost then.</summary>
    /// <param name="priceBefore">Price of each item in the base period.</param>
    /// <param name="priceAfter">Price of each item in the later period.</param>
    /// <param name="quantityBefore">Quantity of each item in the base period.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>A ratio; null when there are no items (<see cref="NoAnswer.NotReported"/>) or the basket cost nothing in the base period (<see cref="NoAnswer.ZeroBase"/>).</returns>
    /// <exception cref="ArgumentException">The lists have unlike lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not finite.</exception>
    [Formula("index.laspeyres")]
    public static double? Laspeyres(ReadOnlySpan<double> priceBefore, ReadOnlySpan<double> priceAfter, ReadOnlySpan<double> quantityBefore, Explanation? why = null)
    {
        Baskets.Check(priceBefore, priceAfter, quantityBefore);
        why = why.Begin("index.laspeyres", Source).GivenList("price before", priceBefore).GivenList("price after", priceAfter).GivenList("quantity before", quantityBefore);
        return CostRatio(CostPartial.Of(priceBefore, priceAfter, quantityBefore), why);
    }

    /// <summary>What the basket of the later period costs now, over what it would have cost in the base period.</summary>
    /// <param name="priceBefore">Price of each item in the base period.</param>
    /// <param name="priceAfter">Price of each item in the later period.</param>
    /// <param name="quantityAfter">Quantity of each item in the later period.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>A ratio; null when there are no items (<see cref="NoAnswer.NotReported"/>) or the basket would have cost nothing (<see cref="NoAnswer.ZeroBase"/>).</returns>
    /// <exception cref="ArgumentException">The lists have unlike lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not finite.</exception>
    [Formula("index.paasche")]
    public static double? Paasche(ReadOnlySpan<double> priceBefore, ReadOnlySpan<double> priceAfter, ReadOnlySpan<double> quantityAfter, Explanation? why = null)
    {
        Baskets.Check(priceBefore, priceAfter, quantityAfter);
        why = why.Begin("index.paasche", Source).GivenList("price before", priceBefore).GivenList("price after", priceAfter).GivenList("quantity after", quantityAfter);
        return CostRatio(CostPartial.Of(priceBefore, priceAfter, quantityAfter), why);
    }

    /// <summary>The geometric mean of Laspeyres and Paasche, between which it always lies.</summary>
    /// <param name="priceBefore">Price of each item in the base period.</param>
    /// <param name="priceAfter">Price of each item in the later period.</param>
    /// <param name="quantityBefore">Quantity of each item in the base period.</param>
    /// <param name="quantityAfter">Quantity of each item in the later period.</param>
    /// <param name="why">Collects how the answer came about; Laspeyres and Paasche are its children.</param>
    /// <returns>A ratio; null when Laspeyres or Paasche is, for the same reason.</returns>
    /// <exception cref="ArgumentException">The lists have unlike lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not finite.</exception>
    [Formula("index.fisher")]
    public static double? Fisher(ReadOnlySpan<double> priceBefore, ReadOnlySpan<double> priceAfter, ReadOnlySpan<double> quantityBefore, ReadOnlySpan<double> quantityAfter, Explanation? why = null)
    {
        Baskets.Check(priceBefore, priceAfter, quantityBefore, quantityAfter);
        why = why.Begin("index.fisher", Source);
        return Laspeyres(priceBefore, priceAfter, quantityBefore, why) is { } laspeyres && Paasche(priceBefore, priceAfter, quantityAfter, why) is { } paasche
            ? why.Result(GeometricMean(laspeyres, paasche))
            : why.None<double>(why is { Children: [.., var asked] } ? asked.Reason : NoAnswer.ZeroBase);
    }

    /// <summary>The geometric mean of the price relatives, each weighted by the mean of its value shares in the two periods.</summary>
    /// <param name="priceBefore">Price of each item in the base period.</param>
    /// <param name="priceAfter">Price of each item in the later period.</param>
    /// <param name="quantityBefore">Quantity of each item in the base period.</param>
    /// <param name="quantityAfter">Quantity of each item in the later period.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// A ratio; null when there are no items (<see cref="NoAnswer.NotReported"/>), when a period has no value at all (<see cref="NoAnswer.ZeroBase"/>),
    /// or when an item that counts has a price of zero (<see cref="NoAnswer.NotPositive"/>). An item without value in either period does not count.
    /// </returns>
    /// <exception cref="ArgumentException">The lists have unlike lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not finite.</exception>
    [Formula("index.tornqvist")]
    public static double? Tornqvist(ReadOnlySpan<double> priceBefore, ReadOnlySpan<double> priceAfter, ReadOnlySpan<double> quantityBefore, ReadOnlySpan<double> quantityAfter, Explanation? why = null)
    {
        Baskets.Check(priceBefore, priceAfter, quantityBefore, quantityAfter);
        why = why.Begin("index.tornqvist", Source).GivenList("price before", priceBefore).GivenList("price after", priceAfter)
            .GivenList("quantity before", quantityBefore).GivenList("quantity after", quantityAfter);
        if (priceBefore.IsEmpty) return why.None<double>(NoAnswer.NotReported);
        var partial = TornqvistPartial.Of(priceBefore, priceAfter, quantityBefore, quantityAfter);
        var (before, after) = (partial.Before, partial.After);
        why.Step("value before", before).Step("value after", after);
        if (before == 0 || after == 0) return why.None<double>(NoAnswer.ZeroBase);
        if (!double.IsFinite(before) || !double.IsFinite(after)) return why.None<double>(NoAnswer.TooLarge);
        return partial.HasZeroPrice ? why.None<double>(NoAnswer.NotPositive) : Finite(Math.Exp(partial.Logarithm), why.Step("logarithm", partial.Logarithm));
    }

    /// <summary>What the basket of geometric mean quantities costs now, over what it cost in the base period.</summary>
    /// <param name="priceBefore">Price of each item in the base period.</param>
    /// <param name="priceAfter">Price of each item in the later period.</param>
    /// <param name="quantityBefore">Quantity of each item in the base period.</param>
    /// <param name="quantityAfter">Quantity of each item in the later period.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>A ratio; null when there are no items (<see cref="NoAnswer.NotReported"/>) or nothing priced in the base period was bought in both (<see cref="NoAnswer.ZeroBase"/>).</returns>
    /// <exception cref="ArgumentException">The lists have unlike lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not finite.</exception>
    [Formula("index.walsh")]
    public static double? Walsh(ReadOnlySpan<double> priceBefore, ReadOnlySpan<double> priceAfter, ReadOnlySpan<double> quantityBefore, ReadOnlySpan<double> quantityAfter, Explanation? why = null)
    {
        Baskets.Check(priceBefore, priceAfter, quantityBefore, quantityAfter);
        why = why.Begin("index.walsh", Source).GivenList("price before", priceBefore).GivenList("price after", priceAfter)
            .GivenList("quantity before", quantityBefore).GivenList("quantity after", quantityAfter);
        var partial = CostPartial.None;
        for (var i = 0; i < priceBefore.Length; i++) partial = partial.Add(priceBefore[i], priceAfter[i], GeometricMean(quantityBefore[i], quantityAfter[i]));
        return CostRatio(partial, why);
    }

    private static double? CostRatio(CostPartial cost, Explanation? why)
    {
        if (cost.Items == 0) return why.None<double>(NoAnswer.NotReported);
        var (before, after) = (cost.Before, cost.After);
        why.Step("cost before", before).Step("cost after", after);
        return before == 0 ? why.None<double>(NoAnswer.ZeroBase) : Finite(after / before, why);
    }

    private static double? Finite(double index, Explanation? why) =>
        why.FiniteResult(index);

    // Root by root: the product of two large indices, or of two small ones, need not fit in a double.
    private static double GeometricMean(double a, double b) => a == b ? a : Math.Sqrt(a) * Math.Sqrt(b);
}
