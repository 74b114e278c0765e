using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace GovIndicators.Calculators;

/// <summary>Which items made the whole grow, and by how many percentage points each.</summary>
/// <remarks>Formulas, worked example and sources: docs/formulas/index-numbers.md.</remarks>
public static partial class Contributions
{
    private const string Balk = "Balk 2008, Price and Quantity Index Numbers, section 4.2.2";

    /// <summary>Base share times growth of each part of a sum: what it added, over the whole of the base period.</summary>
    /// <param name="before">Each part in the base period.</param>
    /// <param name="after">Each part in the later period, in the same order.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// Points that add up to the growth of the sum; a part that is new contributes all it is. Null when there are no parts (<see cref="NoAnswer.NotReported"/>)
    /// or the base sum is zero (<see cref="NoAnswer.ZeroBase"/>) or negative (<see cref="NoAnswer.NegativeBase"/>).
    /// </returns>
    /// <exception cref="ArgumentException">The lists have unlike lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite.</exception>
    [Formula("contributions.to-growth")]
    public static GrowthContributions? ToGrowth(ReadOnlySpan<double> before, ReadOnlySpan<double> after, Explanation? why = null)
    {
        Baskets.AllFinite(before, nameof(before));
        Baskets.AllFinite(after, nameof(after));
        Baskets.SameLength(before, nameof(before), after, nameof(after));
        why = why.Begin("contributions.to-growth", Balk).GivenList("before", before).GivenList("after", after);
        if (before.IsEmpty) return why.Nothing<GrowthContributions>(NoAnswer.NotReported);
        double whole = SumPartial.Of(before).Sum, later = SumPartial.Of(after).Sum;
        why.Step("whole before", whole).Step("whole after", later);
        if (whole == 0) return why.Nothing<GrowthContributions>(NoAnswer.ZeroBase);
        if (whole < 0) return why.Nothing<GrowthContributions>(NoAnswer.NegativeBase);

        var points = new double[before.Length];
        for (var i = 0; i < points.Length; i++) points[i] = 100 * (after[i] - before[i]) / whole;
        return Answer(100 * (later - whole) / whole, points, why);
    }

    /// <summary>The part of each item in the growth of a Fisher index, by van IJzeren: its price change in a basket between the two baskets.</summary>
    /// <param name="priceBefore">Price of each item in the base period.</param>
    /// <param name="priceAfter">Price of each item in the later period.</param>
    /// <param name="quantityBefore">Quantity of each item in the base period.</param>
    /// <param name="quantityAfter">Quantity of each item in the later period.</param>
    /// <param name="why">Collects how the answer came about; the Fisher index is its child.</param>
    /// <returns>Points that add up to the index less 1; null when there is no Fisher index, for the same reason, or when it is zero (<see cref="NoAnswer.NotPositive"/>).</returns>
    /// <exception cref="ArgumentException">The lists have unlike lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not finite.</exception>
    [Formula("contributions.to-fisher-index")]
    public static GrowthContributions? ToFisherIndex(ReadOnlySpan<double> priceBefore, ReadOnlySpan<double> priceAfter, ReadOnlySpan<double> quantityBefore, ReadOnlySpan<double> quantityAfter, Explanation? why = null)
    {
        Baskets.Check(priceBefore, priceAfter, quantityBefore, quantityAfter);
        why = why.Begin("contributions.to-fisher-index", Balk);
        if (IndexNumber.Fisher(priceBefore, priceAfter, quantityBefore, quantityAfter, why) is not { } fisher)
        {
            return why.Nothing<GrowthContributions>(why is { Children: [.., var asked] } ? asked.Reason : NoAnswer.ZeroBase);
        }

        if (fisher == 0) return why.Nothing<GrowthContributions>(NoAnswer.NotPositive);
        var ofBefore = CostPartial.Of(priceBefore, priceAfter, quantityBefore);
        double earlier = ofBefore.Before, later = CostPartial.Of(priceBefore, priceAfter, quantityAfter).Before;
        var towardLater = ofBefore.After / earlier / fisher;
        why.Step("weight of the later basket", towardLater / (1 + towardLater));

        var points = new double[priceBefore.Length];
        for (var i = 0; i < points.Length; i++)
        {
            var quantity = (quantityBefore[i] / earlier) + (towardLater * quantityAfter[i] / later);
            points[i] = 100 * (priceAfter[i] - priceBefore[i]) * quantity / (1 + towardLater);
        }

        return Answer(100 * (fisher - 1), points, why);
    }

    /// <summary>The part of each item in the growth of a weighted geometric mean of relatives, by the arithmetic weights that give the same mean.</summary>
    /// <param name="relatives">The ratio of each item to its base: 1.2 for 20% up.</param>
    /// <param name="weights">The weight of each item, 0 or above; they need not add up to 1.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// Points that add up to the index less 1; null when there are no items (<see cref="NoAnswer.NotReported"/>), when the weights sum to nothing
    /// (<see cref="NoAnswer.WeightsDoNotFit"/>), or when an item that counts has a relative of zero or below (<see cref="NoAnswer.NotPositive"/>).
    /// </returns>
    /// <exception cref="ArgumentException">The lists have unlike lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite, or a weight is negative.</exception>
    [Formula("contributions.to-geometric-index")]
    public static GrowthContributions? ToGeometricIndex(ReadOnlySpan<double> relatives, ReadOnlySpan<double> weights, Explanation? why = null)
    {
        Baskets.AllFinite(relatives, nameof(relatives));
        Baskets.NotNegative(weights, nameof(weights));
        Baskets.SameLength(relatives, nameof(relatives), weights, nameof(weights));
        why = why.Begin("contributions.to-geometric-index", "Martin 2021, A note on general decompositions for price indexes, Statistics Canada 62F0014M")
            .GivenList("relatives", relatives).GivenList("weights", weights);
        if (relatives.IsEmpty) return why.Nothing<GrowthContributions>(NoAnswer.NotReported);
        var weight = SumPartial.Of(weights).Sum;
        if (weight == 0) return why.Nothing<GrowthContributions>(NoAnswer.WeightsDoNotFit);

        var logarithm = 0.0;
        for (var i = 0; i < relatives.Length; i++)
        {
            if (weights[i] == 0) continue;
            if (relatives[i] <= 0) return why.Nothing<GrowthContributions>(NoAnswer.NotPositive);
            logarithm += weights[i] / weight * Math.Log(relatives[i]);
        }

        var index = Math.Exp(logarithm);
        why.Step("index", index);
        if (!double.IsFinite(index)) return why.Nothing<GrowthContributions>(NoAnswer.TooLarge);

        // w / L(r, index) are the only arithmetic weights whose mean of the relatives is the index again.
        var points = new double[relatives.Length];
        var arithmetic = 0.0;
        for (var i = 0; i < points.Length; i++)
        {
            if (weights[i] == 0) continue;
            points[i] = weights[i] / weight / LogarithmicMean.Between(relatives[i], index);
            arithmetic += points[i];
        }

        for (var i = 0; i < points.Length; i++) points[i] = 100 * points[i] / arithmetic * (relatives[i] - 1);
        return Answer(100 * (index - 1), points, why);
    }

    private static GrowthContributions? Answer(double growth, double[] points, Explanation? why)
    {
        if (!double.IsFinite(growth) || !Array.TrueForAll(points, double.IsFinite)) return why.Nothing<GrowthContributions>(NoAnswer.TooLarge);
        var typed = new PercentagePoints[points.Length];
        for (var i = 0; i < typed.Length; i++) typed[i] = PercentagePoints.From(points[i]);
        return why.Result(new GrowthContributions(Percent.From(growth), ImmutableCollectionsMarshal.AsImmutableArray(typed)));
    }
}
