using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public class IndexNumberTests
{
    // Sums of at most 8 products and 4 roots or logarithms: a few units in the last place of numbers that are compared relatively.
    private const double Rounding = 1e-12;

    private static readonly double[] One = [1, 1, 1, 1, 1, 1];

    [Fact]
    [CaseFor("index.laspeyres")]
    public void Laspeyres_of_the_second_period_of_the_manual_is_1_42() =>
        Assert.Equal(1.42, IndexNumber.Laspeyres(One, [1.2, 3, 1.3, 0.7, 1.4, 0.8], [1, 1, 2, 1, 4.5, 0.5])!.Value, 1e-12);    // PPI Manual, table 19.3: 1.4200

    [Fact]
    [Law("index.laspeyres")]
    [Law("index.paasche")]
    [Law("index.fisher")]
    [Law("index.tornqvist")]
    [Law("index.walsh")]
    public void An_index_is_one_when_no_price_changed() =>
        Prop.ForAll(Any.Basket, basket => Every(basket with { PriceAfter = basket.PriceBefore }).All(index => index == 1)).Check(Any.Thousand);

    [Fact]
    public void An_index_follows_when_all_prices_change_alike() =>
        Prop.ForAll(Any.Basket, basket => Every(basket with { PriceAfter = [.. basket.PriceBefore.Select(price => 1.5 * price)] }).All(index => Near(index, 1.5))).Check(Any.Thousand);

    [Fact]
    [Law("index.fisher")]
    public void Fisher_lies_between_Laspeyres_and_Paasche() =>
        Prop.ForAll(Any.Basket, basket =>
        {
            var (laspeyres, paasche, fisher) = (Laspeyres(basket)!.Value, Paasche(basket)!.Value, Fisher(basket)!.Value);
            return (fisher >= Math.Min(laspeyres, paasche) * (1 - Rounding) && fisher <= Math.Max(laspeyres, paasche) * (1 + Rounding)).Label($"{laspeyres} {fisher} {paasche}");
        }).Check(Any.Thousand);

    [Fact]
    public void Backwards_Fisher_Tornqvist_and_Walsh_are_the_reciprocal() =>
        Prop.ForAll(Any.Basket, basket =>
        {
            var back = new AnyBasket(basket.PriceAfter, basket.PriceBefore, basket.QuantityAfter, basket.QuantityBefore);
            return Near(Fisher(basket)!.Value * Fisher(back)!.Value, 1) && Near(Tornqvist(basket)!.Value * Tornqvist(back)!.Value, 1) && Near(Walsh(basket)!.Value * Walsh(back)!.Value, 1);
        }).Check(Any.Thousand);

    [Fact]
    public void Fisher_of_prices_times_Fisher_of_quantities_is_the_ratio_of_values() =>
        Prop.ForAll(Any.Basket, basket =>
        {
            var quantities = new AnyBasket(basket.QuantityBefore, basket.QuantityAfter, basket.PriceBefore, basket.PriceAfter);
            var values = basket.PriceAfter.Zip(basket.QuantityAfter, (p, q) => p * q).Sum() / basket.PriceBefore.Zip(basket.QuantityBefore, (p, q) => p * q).Sum();
            return Near(Fisher(basket)!.Value * Fisher(quantities)!.Value, values);
        }).Check(Any.Thousand);

    [Fact]
    public void Every_index_lies_between_the_smallest_and_the_largest_relative() =>
        Prop.ForAll(Any.Basket, basket =>
        {
            var relatives = basket.PriceAfter.Zip(basket.PriceBefore, (after, before) => after / before).ToList();
            return Every(basket).All(index => index >= relatives.Min() * (1 - Rounding) && index <= relatives.Max() * (1 + Rounding));
        }).Check(Any.Thousand);

    [Fact]
    public void Items_in_another_order_give_the_same_index() =>
        Prop.ForAll(Any.Basket, basket =>
        {
            var turned = new AnyBasket([.. basket.PriceBefore.Reverse()], [.. basket.PriceAfter.Reverse()], [.. basket.QuantityBefore.Reverse()], [.. basket.QuantityAfter.Reverse()]);
            return Every(basket).Zip(Every(turned), (a, b) => Near(a, b)).All(same => same);
        }).Check(Any.Thousand);

    [Fact]
    public void Zeros_give_a_number_or_a_reason_but_never_NaN() =>
        Prop.ForAll(Any.BasketWithZeros, basket => EveryCall.All(call =>
        {
            var why = new Explanation();
            return call(basket, why) is { } index ? double.IsFinite(index) && index >= 0 && why.Reason == NoAnswer.None : why.Reason is NoAnswer.ZeroBase or NoAnswer.NotPositive;
        })).Check(Any.Thousand);

    [Fact]
    public void An_explanation_changes_no_digit() =>
        Prop.ForAll(Any.BasketWithZeros, basket => EveryCall.All(call => call(basket, null) == call(basket, new()))).Check(Any.Thousand);

    [Fact]
    public void Nothing_has_no_index()
    {
        var why = new Explanation();
        Assert.Null(IndexNumber.Laspeyres([], [], [], why));
        Assert.Equal(NoAnswer.NotReported, why.Reason);
    }

    [Fact]
    public void Fisher_gives_the_reason_of_the_index_that_has_none()
    {
        var why = new Explanation();
        Assert.Null(IndexNumber.Fisher([1, 0], [1, 2], [1, 1], [0, 1], why));
        Assert.Equal(NoAnswer.ZeroBase, why.Reason);
        Assert.Equal(["index.laspeyres", "index.paasche"], why.Children.Select(child => child.Formula));
    }

    [Fact]
    public void Tornqvist_has_no_answer_when_an_item_that_counts_was_free()
    {
        var why = new Explanation();
        Assert.Null(IndexNumber.Tornqvist([0, 1], [2, 2], [1, 1], [1, 1], why));
        Assert.Equal(NoAnswer.NotPositive, why.Reason);
    }

    [Fact]
    public void Tornqvist_passes_over_an_item_that_nobody_bought() =>
        Assert.Equal(2, IndexNumber.Tornqvist([0, 1], [5, 2], [0, 1], [0, 1])!.Value, 1e-15);    // one relative of 2, with all the weight

    [Fact]
    public void Unlike_lengths_are_refused() => Assert.Equal(
        "quantityBefore has 1 values and priceBefore has 2; expected one for each item in both. (Parameter 'quantityBefore')",
        Assert.Throws<ArgumentException>(() => IndexNumber.Laspeyres([1, 2], [1, 2], [1])).Message);

    [Fact]
    public void Negative_prices_are_refused() => Assert.StartsWith(
        "priceAfter[1] is -2; expected 0 or above.",
        Assert.Throws<ArgumentOutOfRangeException>(() => IndexNumber.Walsh([1, 2], [1, -2], [1, 1], [1, 1])).Message);

    [Fact]
    public void NaN_is_refused() => Assert.StartsWith(
        "quantityAfter is NaN; expected a finite number.",
        Assert.Throws<ArgumentOutOfRangeException>(() => IndexNumber.Paasche([1], [1], [double.NaN])).Message);

    private static double? Laspeyres(AnyBasket b, Explanation? why = null) => IndexNumber.Laspeyres(b.PriceBefore, b.PriceAfter, b.QuantityBefore, why);

    private static double? Paasche(AnyBasket b, Explanation? why = null) => IndexNumber.Paasche(b.PriceBefore, b.PriceAfter, b.QuantityAfter, why);

    private static double? Fisher(AnyBasket b, Explanation? why = null) => IndexNumber.Fisher(b.PriceBefore, b.PriceAfter, b.QuantityBefore, b.QuantityAfter, why);

    private static double? Tornqvist(AnyBasket b, Explanation? why = null) => IndexNumber.Tornqvist(b.PriceBefore, b.PriceAfter, b.QuantityBefore, b.QuantityAfter, why);

    private static double? Walsh(AnyBasket b, Explanation? why = null) => IndexNumber.Walsh(b.PriceBefore, b.PriceAfter, b.QuantityBefore, b.QuantityAfter, why);

    private static Func<AnyBasket, Explanation?, double?>[] EveryCall => [Laspeyres, Paasche, Fisher, Tornqvist, Walsh];

    private static IEnumerable<double> Every(AnyBasket basket) => EveryCall.Select(call => call(basket, null)!.Value);

    private static bool Near(double a, double b) => Math.Abs(a - b) <= Rounding * Math.Abs(b);
}
