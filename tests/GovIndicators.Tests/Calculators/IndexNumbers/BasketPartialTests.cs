using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

/// <summary>Costs of baskets, Törnqvist sums and wholes of contributions are computed in parts and merged in any order.</summary>
public class BasketPartialTests
{
    private const double Promise = 1e-12;

    [Fact, Law("index.laspeyres"), Law("index.paasche"), Law("index.walsh")]
    public void Any_split_of_a_basket_costs_the_same() =>
        Prop.ForAll(Any.BasketWithZeros, Gen.Choose(0, 255).ToArbitrary(), (basket, chosen) =>
        {
            CostPartial Of(Func<int, bool> isIn) => Enumerable.Range(0, basket.Items).Where(isIn).Aggregate(
                CostPartial.None, (partial, i) => partial.Add(basket.PriceBefore[i], basket.PriceAfter[i], basket.QuantityBefore[i]));
            var whole = CostPartial.Of(basket.PriceBefore, basket.PriceAfter, basket.QuantityBefore);
            return whole.Equals(Of(_ => true)) && Holds(Of, chosen, whole, (one, other) => one.Items == other.Items && Near(one.Before, other.Before) && Near(one.After, other.After));
        }).Check(Any.Thousand);

    [Fact, Law("index.tornqvist")]
    public void Any_split_of_a_basket_has_the_same_Tornqvist_sums() =>
        Prop.ForAll(Any.BasketWithZeros, Gen.Choose(0, 255).ToArbitrary(), (basket, chosen) =>
        {
            TornqvistPartial Of(Func<int, bool> isIn) => Enumerable.Range(0, basket.Items).Where(isIn).Aggregate(
                TornqvistPartial.None, (partial, i) => partial.Add(basket.PriceBefore[i], basket.PriceAfter[i], basket.QuantityBefore[i], basket.QuantityAfter[i]));
            var whole = TornqvistPartial.Of(basket.PriceBefore, basket.PriceAfter, basket.QuantityBefore, basket.QuantityAfter);
            // The logarithms of the relatives of the generator lie within 17 of zero, so that their mean is no larger.
            return whole.Equals(Of(_ => true)) && Holds(Of, chosen, whole, (one, other) => one.HasZeroPrice == other.HasZeroPrice && Near(one.Before, other.Before) && Near(one.After, other.After)
                && (one.Before == 0 || one.After == 0 || one.HasZeroPrice || Math.Abs(one.Logarithm - other.Logarithm) <= 17 * Promise));
        }).Check(Any.Thousand);

    [Fact, Law("contributions.to-growth")]
    public void Any_split_of_the_parts_has_the_same_whole() =>
        Prop.ForAll(Any.Split, Gen.Choose(0, 255).ToArbitrary(), (split, chosen) =>
        {
            var values = split.WithNaN;
            WholePartial Of(Func<int, bool> isIn) => Enumerable.Range(0, values.Length).Where(isIn).Aggregate(
                WholePartial.None, (partial, i) => split.Parts[i] == 0 ? partial.Add(values[i]).AddBreak() : partial.Add(values[i]));
            return Holds(Of, chosen, Of(_ => true), (one, other) => one.IsComplete == other.IsComplete && one.Breaks == other.Breaks
                && ExactSum.Holds(one.Sum, values, Promise) && ExactSum.Holds(other.Sum, values, Promise));
        }).Check(Any.Thousand);

    [Fact]
    public void A_basket_in_two_parts_costs_what_the_whole_does()    // rice 10 at 1 then 2, and fuel 5 at 1 then 4: 15, then 40
    {
        var merged = CostPartial.None.Add(1, 2, 10).Merge(CostPartial.None.Add(1, 4, 5));
        Assert.Equal((2L, 15.0, 40.0), (merged.Items, merged.Before, merged.After));
    }

    /// <summary>Three parts merged in every way, also with nothing.</summary>
    private static bool Holds<T>(Func<Func<int, bool>, T> of, int chosen, T whole, Func<T, T, bool> same)
        where T : struct, IPartial<T>, IEquatable<T>
    {
        var (a, b, c) = (of(i => PartOf(i) == 0), of(i => PartOf(i) == 1), of(i => PartOf(i) == 2));
        return a.Merge(b).Equals(b.Merge(a)) && whole.Merge(T.None).Equals(whole) && T.None.Merge(whole).Equals(whole)
            && new[] { a.Merge(b).Merge(c), a.Merge(b.Merge(c)), c.Merge(a).Merge(b), c.Merge(b.Merge(a)) }.All(merged => same(merged, whole));

        int PartOf(int i) => ((chosen >> (i % 8)) + (i / 3)) % 3;
    }

    private static bool Near(double one, double other) => Math.Abs(one - other) <= Promise * Math.Abs(other);
}
