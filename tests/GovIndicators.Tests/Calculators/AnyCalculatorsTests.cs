using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators;

public class AnyCalculatorsTests
{
    [Fact]
    public void Baskets_hold_one_number_for_each_item_and_none_below_zero() =>
        Prop.ForAll(Any.BasketWithZeros, basket => new[] { basket.PriceBefore, basket.PriceAfter, basket.QuantityBefore, basket.QuantityAfter }
            .All(numbers => numbers.Length == basket.Items && numbers.All(number => number >= 0))).Check(Any.Thousand);

    [Fact]
    public void Factors_have_equal_groups_and_numbers_above_zero() =>
        Prop.ForAll(Any.Factors, table => table.Factors.All(factor => factor.Groups == table.Before[0].Length)
            && table.Before.Concat(table.After).SelectMany(row => row).All(number => number > 0)).Check(Any.Thousand);

    [Fact]
    public void Smaller_baskets_factors_and_splits_are_of_the_same_kind_and_not_the_same() =>
        Prop.ForAll(Any.Basket, Any.FactorsWithZeros, Any.Split, (basket, table, split) =>
            Any.Basket.Shrinker(basket).Take(10).All(smaller => smaller.Items >= 1 && smaller.Items <= basket.Items && smaller.ToString() != basket.ToString())
            && Any.FactorsWithZeros.Shrinker(table).Take(10).All(smaller => smaller.Factors.Length >= 1 && smaller.ToString() != table.ToString())
            && Any.Split.Shrinker(split).Take(10).All(smaller => smaller.Values.Length == smaller.Parts.Length && smaller.ToString() != split.ToString())).Check(Any.Thousand);

    [Fact]
    public void Splits_put_every_value_into_one_part() =>
        Prop.ForAll(Any.Split, split => Enumerable.Range(0, AnySplit.MostParts).Sum(part => split.Part(part).Length) == split.Values.Length).Check(Any.Thousand);

    [Fact]
    public void Shares_of_parts_have_no_numerator_above_their_denominator() =>
        Prop.ForAll(Any.SharesOfParts, shares => shares.All(share => share.Numerator >= 0 && share.Numerator <= share.Denominator)).Check(Any.Thousand);

    [Fact]
    public void Reported_shares_miss_a_number_now_and_then()
    {
        var shares = Any.ReportedShares.Generator.Sample(200).SelectMany(all => all).ToList();
        Assert.Contains(shares, share => share is { Numerator: null, Denominator: not null });
        Assert.Contains(shares, share => share is { Numerator: not null, Denominator: null });
        Assert.Contains(shares, share => share == ReportedShare.Missing);
        Assert.Contains(shares, share => share.Share is not null);
    }
}
