using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public class LmdiTests
{
    [Theory]    // Ang, Zhang and Choi 1998, table 2: the eight cases of zeros
    [InlineData(0, 42, 0, 7, 42)]
    [InlineData(42, 0, 7, 0, -42)]
    [InlineData(0, 42, 7, 7, 0)]
    [InlineData(42, 0, 7, 7, 0)]
    [InlineData(0, 0, 7, 7, 0)]
    [InlineData(0, 0, 0, 0, 0)]
    [InlineData(0, 0, 7, 0, 0)]
    [InlineData(0, 0, 0, 7, 0)]
    [CaseFor("decomposition.lmdi-term")]
    public void The_eight_cases_of_zeros_are_those_of_the_table(double productBefore, double productAfter, double factorBefore, double factorAfter, double effect) =>
        Assert.Equal(effect, Decomposition.LmdiTerm(productBefore, productAfter, factorBefore, factorAfter));

    [Fact]
    [Law("decomposition.lmdi-additive")]
    public void Effects_of_the_additive_form_sum_to_the_change() =>
        Prop.ForAll(Any.FactorsWithZeros, table =>
        {
            var decomposition = Decomposition.LmdiAdditive(table.Factors)!;
            return Math.Abs(decomposition.Effects.Sum(effect => effect.Value) - decomposition.Change) <= Rounding(table, decomposition.Before, decomposition.After);
        }).Check(Any.Thousand);

    [Fact]
    public void Effects_of_each_group_sum_to_the_effect() =>
        Prop.ForAll(Any.FactorsWithZeros, table =>
        {
            var decomposition = Decomposition.LmdiAdditive(table.Factors)!;
            return decomposition.Effects.All(effect => Math.Abs(effect.ByGroup.Sum() - effect.Value) <= Rounding(table, decomposition.Before, decomposition.After));
        }).Check(Any.Thousand);

    [Fact]
    [Law("decomposition.lmdi-multiplicative")]
    public void Effects_of_the_multiplicative_form_multiply_to_the_ratio() =>
        Prop.ForAll(Any.FactorsWithZeros, table =>
        {
            var why = new Explanation();
            if (Decomposition.LmdiMultiplicative(table.Factors, why) is not { } decomposition) return why.Reason is NoAnswer.ZeroBase or NoAnswer.NotPositive or NoAnswer.TooLarge;
            var logarithms = decomposition.Effects.Sum(effect => Math.Abs(Math.Log(effect.Value)));
            return Math.Abs(decomposition.Effects.Sum(effect => Math.Log(effect.Value)) - Math.Log(decomposition.Ratio)) <= 1e-12 * (10 + logarithms);
        }).Check(Any.Thousand);

    [Fact]
    [Law("decomposition.lmdi-term")]
    public void A_product_of_one_factor_changes_as_the_factor_does() =>
        Prop.ForAll(Any.BasketWithZeros, basket =>
        {
            var (before, after) = (basket.PriceBefore[0], basket.PriceAfter[0]);
            return Math.Abs(Decomposition.LmdiTerm(before, after, before, after) - (after - before)) <= 1e-14 * (before + after);
        }).Check(Any.Thousand);

    [Fact]
    public void Both_forms_share_out_the_change_alike() =>
        Prop.ForAll(Any.Factors, table =>
        {
            var (additive, multiplicative) = (Decomposition.LmdiAdditive(table.Factors)!, Decomposition.LmdiMultiplicative(table.Factors)!);
            return additive.Effects.Zip(multiplicative.Effects, (a, b) => a.Share == b.Share).All(same => same);
        }).Check(Any.Thousand);

    [Fact]
    [CaseFor("decomposition.lmdi-multiplicative")]
    public void A_single_group_multiplies_by_the_ratios_of_its_factors()
    {
        var decomposition = Decomposition.LmdiMultiplicative([Factor.Of("a", 2, 3), Factor.Of("b", 5, 4)])!;    // 12 / 10 = 1.5 x 0.8
        Assert.Equal(1.5, decomposition["a"].Value, 1e-15);
        Assert.Equal(0.8, decomposition["b"].Value, 1e-15);
        Assert.Equal("1.2 = a 1.5 (222.39%) x b 0.8 (-122.39%)", decomposition.ToString());    // ln 1.5 / ln 1.2
    }

    [Fact]
    public void Two_factors_from_zero_share_the_change_equally() =>
        Assert.Equal([6, 6, 0], Decomposition.LmdiAdditive([Factor.Of("a", 0, 2), Factor.Of("b", 0, 3), Factor.Of("c", 5, 2)])!.Effects.Select(effect => effect.Value));

    [Fact]
    public void A_product_too_small_for_a_double_is_no_zero_case()
    {
        var decomposition = Decomposition.LmdiAdditive([Factor.Of("a", 1e-200, 1), Factor.Of("b", 1e-200, 1)])!;    // ln of both ratios is equal
        Assert.All(decomposition.Effects, effect => Assert.Equal(0.5, effect.Value, 1e-15));
    }

    [Theory]
    [InlineData(-1, 1, NoAnswer.NotPositive)]
    [InlineData(0, 1, NoAnswer.ZeroBase)]
    [InlineData(1, 0, NoAnswer.NotPositive)]
    public void A_ratio_needs_sums_above_zero(double before, double after, NoAnswer reason)
    {
        var why = new Explanation();
        Assert.Null(Decomposition.LmdiMultiplicative([Factor.Of("a", before, after)], why));
        Assert.Equal(reason, why.Reason);
    }

    [Fact]
    public void Negative_numbers_have_no_additive_form()
    {
        var why = new Explanation();
        Assert.Null(Decomposition.LmdiAdditive([Factor.Of("a", [1, 2], [1, -2])], why));
        Assert.Equal(NoAnswer.NotPositive, why.Reason);
    }

    [Fact]
    public void A_factor_of_zero_in_a_product_above_zero_is_refused() => Assert.StartsWith(
        "factorAfter is 0 and its product is 42; expected a product of 0, since the factor is part of it.",
        Assert.Throws<ArgumentException>(() => Decomposition.LmdiTerm(0, 42, 1, 0)).Message);

    // Each product carries an error in its last digit; its logarithm up to 60 of them, for factors a thousand times a thousand apart.
    private static double Rounding(AnyFactors table, double before, double after) => 1e-13 * (before + after) * table.Before.Length * 10;
}
