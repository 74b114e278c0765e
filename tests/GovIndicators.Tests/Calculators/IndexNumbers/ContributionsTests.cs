using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public class ContributionsTests
{
    [Fact]
    public void Contributions_are_the_base_share_times_the_growth()
    {
        var contributions = Contributions.ToGrowth([80, 20], [84, 30])!;    // 80% x 5% and 20% x 50%
        Assert.Equal(14, contributions.Growth.Value);
        Assert.Equal([4, 10], contributions.Points.Select(points => points.Value));
        Assert.Equal("14% = +4 pp +10 pp", contributions.ToString());
        Assert.Equal("71.43%", contributions.ShareOf(1)!.Value.ToString());
    }

    [Fact]
    public void A_new_part_contributes_all_it_is() =>
        Assert.Equal([0, 50], Contributions.ToGrowth([10, 0], [10, 5])!.Points.Select(points => points.Value));

    [Fact]
    public void Shares_of_no_growth_are_absent() => Assert.Null(Contributions.ToGrowth([10, 10], [15, 5])!.ShareOf(0));

    [Fact]
    [Law("contributions.to-growth")]
    public void Contributions_to_growth_sum_to_the_growth() =>
        Prop.ForAll(Any.Basket, basket => SumToGrowth(Contributions.ToGrowth(basket.PriceBefore, basket.PriceAfter)!)).Check(Any.Thousand);

    [Fact]
    [Law("contributions.to-fisher-index")]
    public void Contributions_to_Fisher_sum_to_the_index_less_one() =>
        Prop.ForAll(Any.Basket, basket =>
        {
            var contributions = Contributions.ToFisherIndex(basket.PriceBefore, basket.PriceAfter, basket.QuantityBefore, basket.QuantityAfter)!;
            var index = IndexNumber.Fisher(basket.PriceBefore, basket.PriceAfter, basket.QuantityBefore, basket.QuantityAfter)!.Value;
            return SumToGrowth(contributions) && contributions.Growth.Value == 100 * (index - 1);
        }).Check(Any.Thousand);

    [Fact]
    [Law("contributions.to-geometric-index")]
    public void Contributions_to_a_geometric_index_sum_to_the_index_less_one() =>
        Prop.ForAll(Any.Basket, basket => SumToGrowth(Contributions.ToGeometricIndex(basket.PriceBefore, basket.QuantityBefore)!)).Check(Any.Thousand);

    [Fact]
    public void An_item_without_change_contributes_nothing() =>
        Prop.ForAll(Any.Basket, basket =>
        {
            basket.PriceAfter[0] = basket.PriceBefore[0];
            return Contributions.ToFisherIndex(basket.PriceBefore, basket.PriceAfter, basket.QuantityBefore, basket.QuantityAfter)!.Points[0] == PercentagePoints.Zero;
        }).Check(Any.Thousand);

    [Fact]
    public void Geometric_contributions_of_2_and_3_are_those_of_the_arithmetic_weights_that_give_root_6()
    {
        // Weights a and 1 - a with 2a + 3(1 - a) = root 6.
        var contributions = Contributions.ToGeometricIndex([2, 3], [1, 1])!;
        var a = 3 - Math.Sqrt(6);
        Assert.Equal(100 * a, contributions.Points[0].Value, 1e-10);
        Assert.Equal(200 * (1 - a), contributions.Points[1].Value, 1e-10);
    }

    [Theory]
    [InlineData(0, NoAnswer.ZeroBase)]
    [InlineData(-1, NoAnswer.NegativeBase)]
    public void A_base_of_zero_or_below_has_no_contributions(double before, NoAnswer reason)
    {
        var why = new Explanation();
        Assert.Null(Contributions.ToGrowth([before], [5], why));
        Assert.Equal(reason, why.Reason);
    }

    [Fact]
    public void Reasons_of_the_geometric_index_have_names()
    {
        var (nothing, weightless, negative) = (new Explanation(), new Explanation(), new Explanation());
        Assert.Null(Contributions.ToGeometricIndex([], [], nothing));
        Assert.Null(Contributions.ToGeometricIndex([2], [0], weightless));
        Assert.Null(Contributions.ToGeometricIndex([2, -3], [1, 1], negative));
        Assert.Equal((NoAnswer.NotReported, NoAnswer.WeightsDoNotFit, NoAnswer.NotPositive), (nothing.Reason, weightless.Reason, negative.Reason));
    }

    [Fact]
    public void Fisher_contributions_give_the_reason_of_the_index()
    {
        var why = new Explanation();
        Assert.Null(Contributions.ToFisherIndex([0], [1], [1], [1], why));
        Assert.Equal((NoAnswer.ZeroBase, "index.fisher"), (why.Reason, Assert.Single(why.Children).Formula));
    }

    // Rounding of 8 terms, relative to the sum of their absolute values.
    private static bool SumToGrowth(GrowthContributions contributions) =>
        Math.Abs(contributions.Points.Sum(points => points.Value) - contributions.Growth.Value)
            <= 1e-12 * (100 + contributions.Growth.Value + contributions.Points.Sum(points => Math.Abs(points.Value)));
}
