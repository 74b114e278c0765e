using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public class DecompositionTests
{
    [Fact]
    public void Effects_are_found_by_name_with_their_share()
    {
        var decomposition = Decomposition.DasGupta([Factor.Of("size", 0.6, 0.3), Factor.Of("rate", 0.5, 0.45)])!;    // Das Gupta 1993: -0.1425, -0.0225, 86.36%, 13.64%
        Assert.Equal(-0.165, decomposition.Change, 1e-15);
        Assert.Equal(-0.1425, decomposition["size"].Value, 1e-15);
        Assert.Equal("13.64%", decomposition["rate"].Share!.Value.ToString());
        Assert.Equal("-0.165 = size -0.1425 (86.36%), rate -0.0225 (13.64%)", decomposition.ToString());
    }

    [Fact]
    public void Two_factors_change_by_the_difference_of_one_times_the_mean_of_the_other() =>
        Prop.ForAll(Any.Basket, basket =>
        {
            var (a0, a1, b0, b1) = (basket.PriceBefore[0], basket.PriceAfter[0], basket.QuantityBefore[0], basket.QuantityAfter[0]);
            var decomposition = Decomposition.DasGupta([Factor.Of("a", a0, a1), Factor.Of("b", b0, b1)])!;
            return Near(decomposition["a"].Value, (a1 - a0) * (b0 + b1) / 2, a1 * b1 + a0 * b0) && Near(decomposition["b"].Value, (b1 - b0) * (a0 + a1) / 2, a1 * b1 + a0 * b0);
        }).Check(Any.Thousand);

    [Fact]
    [Law("decomposition.das-gupta")]
    public void Effects_of_Das_Gupta_sum_to_the_change() =>
        Prop.ForAll(Any.SignedFactors, table => SumsToChange(Decomposition.DasGupta(table.Factors)!, table)).Check(Any.Thousand);

    [Fact]
    public void The_formula_for_products_is_the_average_over_all_orders() =>
        Prop.ForAll(Any.SignedFactors, all =>
        {
            var table = new AnyFactors([.. all.Before.Take(5)], [.. all.After.Take(5)]);    // 120 orders; of six factors there are 720
            var (formula, orders) = (Decomposition.DasGupta(table.Factors)!, AverageOverOrders(table));
            return formula.Effects.Zip(orders, (effect, average) => Near(effect.Value, average, Size(table))).All(same => same);
        }).Check(Any.Thousand);

    [Fact]
    [Law("decomposition.das-gupta-rate")]
    public void The_rate_of_a_product_has_the_effects_of_the_product() =>
        Prop.ForAll(Any.SignedFactors, table =>
        {
            var rate = Decomposition.DasGuptaRate(table.Factors, SumOfProducts)!;
            return SumsToChange(rate, table) && Decomposition.DasGupta(table.Factors)!.Effects.Zip(rate.Effects, (a, b) => Near(a.Value, b.Value, Size(table))).All(same => same);
        }).Check(Any.Thousand);

    [Fact]
    [Law("decomposition.das-gupta-ratio-of-sums")]
    public void Effects_of_a_ratio_of_sums_sum_to_the_change() =>
        Prop.ForAll(Any.Factors, table =>
        {
            var factors = table.Factors;
            var decomposition = Decomposition.DasGuptaRatioOfSums(factors, [.. factors.Select(factor => factor.Name)], [factors[0].Name])!;
            var largest = factors.Skip(1).Aggregate(1.0, (size, factor) => size * Math.Max(factor.Before.ToArray().Max(), factor.After.ToArray().Max()));
            return Near(decomposition.Effects.Sum(effect => effect.Value), decomposition.Change, largest);
        }).Check(Any.Thousand);

    [Fact]
    public void A_crude_rate_changes_by_composition_and_by_rates()
    {
        // Two groups of which one has rate 10% and the other 50%; only the sizes change, from 50:50 to 25:75.
        Factor[] factors = [Factor.Of("people", [50, 50], [25, 75]), Factor.Of("rate", [0.1, 0.5], [0.1, 0.5])];
        var decomposition = Decomposition.DasGuptaRatioOfSums(factors, ["people", "rate"], ["people"])!;
        Assert.Equal((0.3, 0.4), (decomposition.Before, decomposition.After));
        Assert.Equal(0.1, decomposition["people"].Value, 1e-15);
        Assert.Equal(0, decomposition["rate"].Value);
        Assert.Empty(decomposition["rate"].ByGroup);
    }

    [Fact]
    public void Effects_follow_their_factors_into_another_order() =>
        Prop.ForAll(Any.Factors, table =>
        {
            Factor[] turned = [.. table.Factors.Reverse()];
            return Same(Decomposition.DasGupta(table.Factors)!.Effects, Decomposition.DasGupta(turned)!.Effects, Size(table))
                && Same(Decomposition.LmdiAdditive(table.Factors)!.Effects, Decomposition.LmdiAdditive(turned)!.Effects, Size(table))
                && Same(Decomposition.LmdiMultiplicative(table.Factors)!.Effects, Decomposition.LmdiMultiplicative(turned)!.Effects, null)
                && Same(Decomposition.DasGuptaRate(table.Factors, SumOfProducts)!.Effects, Decomposition.DasGuptaRate(turned, SumOfProducts)!.Effects, Size(table));
        }).Check(Any.Thousand);

    [Fact]
    public void Backwards_the_effects_change_their_sign() =>
        Prop.ForAll(Any.FactorsWithZeros, table =>
        {
            var back = new AnyFactors(table.After, table.Before).Factors;
            return Decomposition.DasGupta(table.Factors)!.Effects.Zip(Decomposition.DasGupta(back)!.Effects, (a, b) => Near(a.Value, -b.Value, Size(table))).All(same => same)
                && Decomposition.LmdiAdditive(table.Factors)!.Effects.Zip(Decomposition.LmdiAdditive(back)!.Effects, (a, b) => Near(a.Value, -b.Value, Size(table))).All(same => same);
        }).Check(Any.Thousand);

    [Fact]
    public void A_factor_that_did_not_change_has_no_effect() =>
        Prop.ForAll(Any.Factors, table =>
        {
            table.After[0] = table.Before[0];
            return Decomposition.DasGupta(table.Factors)!.Effects[0].Value == 0 && Decomposition.LmdiAdditive(table.Factors)!.Effects[0].Value == 0
                && Decomposition.LmdiMultiplicative(table.Factors)!.Effects[0].Value == 1;
        }).Check(Any.Thousand);

    [Fact]
    public void Ten_factors_of_a_rate_take_every_mixture_once()
    {
        var asked = 0;
        Factor[] factors = [.. Enumerable.Range(1, 10).Select(n => Factor.Of($"f{n}", n, n + 1))];
        var decomposition = Decomposition.DasGuptaRate(factors, values =>
        {
            asked++;
            return values[9][0] + (2 * values["f1"][0]);    // linear: each effect is its own difference
        })!;
        Assert.Equal(1024, asked);
        Assert.Equal([2, 0, 0, 0, 0, 0, 0, 0, 0, 1], decomposition.Effects.Select(effect => effect.Value));
    }

    [Fact]
    public void A_product_of_a_hundred_factors_keeps_its_sum()
    {
        Factor[] factors = [.. Enumerable.Range(1, 100).Select(n => Factor.Of($"f{n}", 1, n % 2 == 0 ? 1.1 : 1 / 1.1))];
        var decomposition = Decomposition.DasGupta(factors)!;
        Assert.Equal(decomposition.Change, decomposition.Effects.Sum(effect => effect.Value), 1e-12);
    }

    [Fact]
    public void No_change_has_effects_without_shares()
    {
        var decomposition = Decomposition.DasGupta([Factor.Of("a", 2, 3), Factor.Of("b", 3, 2)])!;
        Assert.Equal((2.5, -2.5), (decomposition["a"].Value, decomposition["b"].Value));
        Assert.Null(decomposition["a"].Share);
    }

    [Fact]
    public void An_explanation_holds_factors_steps_and_result()
    {
        var why = new Explanation();
        var decomposition = Decomposition.DasGupta([Factor.Of("size", 0.6, 0.3), Factor.Of("rate", 0.5, 0.45)], why);
        Assert.Equal("decomposition.das-gupta", why.Formula);
        Assert.Equal(["size before", "size after", "rate before", "rate after"], why.Arguments.Select(argument => argument.Name));
        Assert.Equal(["before", "after", "effect of size", "effect of rate"], why.Steps.Select(step => step.Name));
        Assert.Same(decomposition, why.Result!.Value.Value);
    }

    [Fact]
    public void A_rate_that_is_not_defined_for_a_mixture_has_no_decomposition()
    {
        var why = new Explanation();
        Assert.Null(Decomposition.DasGuptaRate([Factor.Of("a", 1, 2), Factor.Of("b", 0, 1)], values => values["b"][0] == 0 ? null : values["a"][0] / values["b"][0], why));
        Assert.Equal(NoAnswer.MethodDoesNotApply, why.Reason);
        Assert.NotNull(why.Advice);
    }

    [Fact]
    public void An_empty_denominator_in_any_mixture_has_no_decomposition()
    {
        var why = new Explanation();
        Assert.Null(Decomposition.DasGuptaRatioOfSums([Factor.Of("a", [1, 0], [0, 1]), Factor.Of("b", [1, 0], [0, 1])], ["a", "b"], ["a", "b"], why));    // a before and b after: 1 x 0 + 0 x 1
        Assert.Equal(NoAnswer.EmptyDenominator, why.Reason);
    }

    [Fact]
    public void Too_large_a_product_has_no_decomposition()
    {
        var why = new Explanation();
        Assert.Null(Decomposition.DasGupta([Factor.Of("a", 1, 1e200), Factor.Of("b", 1, 1e200)], why));
        Assert.Equal(NoAnswer.TooLarge, why.Reason);
    }

    [Fact]
    public void Errors_name_the_factor()
    {
        Factor a = Factor.Of("a", 1, 2), b = Factor.Of("b", [1, 2], [3, 4]);
        Assert.StartsWith("There are no factors; expected one or more.", Message(() => Decomposition.DasGupta([])));
        Assert.StartsWith("Two factors are called 'a'; expected a name for each.", Message(() => Decomposition.LmdiAdditive([a, a])));
        Assert.StartsWith("'b' has 2 groups and 'a' has 1; expected the same groups in every factor.", Message(() => Decomposition.DasGupta([a, b])));
        Assert.StartsWith("The denominator names 'c', which was not given; expected one of a.", Message(() => Decomposition.DasGuptaRatioOfSums([a], ["a"], ["c"])));
        Assert.StartsWith("The numerator names 'a' twice; expected each factor once.", Message(() => Decomposition.DasGuptaRatioOfSums([a], ["a", "a"], ["a"])));
        Assert.StartsWith("The numerator has no factor; expected the name of one or more.", Message(() => Decomposition.DasGuptaRatioOfSums([a], [], ["a"])));
        Assert.StartsWith("'a' stands in neither the numerator nor the denominator; expected every factor in one of them.", Message(() => Decomposition.DasGuptaRatioOfSums([Factor.Of("x", 1, 2), a], ["x"], ["x"])));
        Assert.StartsWith("The rate is NaN with a after; expected a finite number, or null where the rate is not defined.", Message(() => Decomposition.DasGuptaRate([a], values => values["a"][0] == 2 ? double.NaN : 0)));
        Assert.StartsWith("There are 17 factors; expected at most 16 for a rate function.", Message(() => Decomposition.DasGuptaRate([.. Enumerable.Range(0, 17).Select(n => Factor.Of($"{n}", 1, 1))], _ => 0)));
        Assert.StartsWith("The factor 'c' has 2 numbers before and 1 after; expected one for each group on both sides.", Message(() => Factor.Of("c", [1, 2], [3])));
        Assert.Equal("No factor is called 'z'; the decomposition has a.", Assert.Throws<KeyNotFoundException>(() => Decomposition.DasGupta([a])!["z"]).Message);
        Assert.Equal("No factor is called 'z'; expected the name of one that was given.", Assert.Throws<KeyNotFoundException>(() => Decomposition.DasGuptaRate([a], values => values["z"][0])).Message);
    }

    private static string Message(Func<object?> call) => Assert.Throws<ArgumentException>(call).Message;

    private static double? SumOfProducts(FactorValues values)
    {
        var sum = 0.0;
        for (var group = 0; group < values[0].Length; group++)
        {
            var product = 1.0;
            for (var factor = 0; factor < values.Count; factor++) product *= values[factor][group];
            sum += product;
        }

        return sum;
    }

    /// <summary>The definition: in each order of the factors, what the whole changes when the factor does; then the average.</summary>
    private static double[] AverageOverOrders(AnyFactors table)
    {
        var effects = new double[table.Before.Length];
        var orders = Orders([.. Enumerable.Range(0, effects.Length)]).ToList();
        foreach (var order in orders)
        {
            double[][] now = [.. table.Before];
            foreach (var factor in order)
            {
                var before = Whole(now);
                now[factor] = table.After[factor];
                effects[factor] += (Whole(now) - before) / orders.Count;
            }
        }

        return effects;
    }

    private static double Whole(double[][] factors) => Enumerable.Range(0, factors[0].Length).Sum(group => factors.Aggregate(1.0, (product, factor) => product * factor[group]));

    private static IEnumerable<int[]> Orders(int[] items) => items.Length <= 1
        ? [items]
        : items.SelectMany(first => Orders([.. items.Where(item => item != first)]).Select(rest => (int[])[first, .. rest]));

    // The largest mixture of before and after: rounding is relative to the largest number on the way.
    private static double Size(AnyFactors table) => Enumerable.Range(0, table.Before[0].Length).Sum(group =>
        Enumerable.Range(0, table.Before.Length).Aggregate(1.0, (product, factor) => product * Math.Max(Math.Abs(table.Before[factor][group]), Math.Abs(table.After[factor][group]))));

    private static bool SumsToChange(ChangeDecomposition decomposition, AnyFactors table) =>
        Near(decomposition.Effects.Sum(effect => effect.Value), decomposition.Change, Size(table));

    private static bool Same(IReadOnlyList<DecompositionEffect> effects, IReadOnlyList<DecompositionEffect> turned, double? size) =>
        effects.All(effect => Near(effect.Value, turned.Single(other => other.Factor == effect.Factor).Value, size ?? effect.Value));

    private static bool Near(double a, double b, double size) => Math.Abs(a - b) <= 1e-12 * size;
}
