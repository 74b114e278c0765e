using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace GovIndicators.Calculators;

/// <summary>How much of a change each factor made.</summary>
/// <remarks>
/// Das Gupta averages over all orders in which the factors may change one after another, so that the answer does not depend on an order; the
/// logarithmic mean Divisia index (LMDI) weights the logarithms of the factors. Both leave no residual. Formulas, worked examples and sources: docs/formulas/decomposition.md.
/// </remarks>
public static partial class Decomposition
{
    /// <summary>The most factors of a rate function: it is asked for every mixture of before and after, 2 to the power of the factors.</summary>
    public const int MostFactorsOfARate = 16;

    private const string DasGuptaSource = "Das Gupta 1993, Standardization and Decomposition of Rates: A User's Manual, US Bureau of the Census P23-186";

    private static readonly Advice DefineEveryMixture = Advice.Of(
        "Tỷ lệ phải xác định với mọi tổ hợp nhân tố trước và sau; hãy kiểm tra nhóm không có số liệu ở một phía.",
        "The rate has to be defined for every mixture of factors before and after; check for groups that are empty on one side.");

    /// <summary>The change of a product of factors, or of a sum over groups of such products, laid out by factor after Das Gupta.</summary>
    /// <param name="factors">One factor or more, with equal groups and different names.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Effects in the unit of the product that add up to the change, the same in whatever order the factors are given; null when a product is too large (<see cref="NoAnswer.TooLarge"/>).</returns>
    /// <exception cref="ArgumentNullException">The factors, or one of them, are null.</exception>
    /// <exception cref="ArgumentException">There is no factor, two have one name, or their groups differ.</exception>
    [Formula("decomposition.das-gupta")]
    public static ChangeDecomposition? DasGupta(IReadOnlyList<Factor> factors, Explanation? why = null)
    {
        ReadOnlySpan<Factor> given = Checked(factors, equalGroups: true);
        why = Begin("decomposition.das-gupta", DasGuptaSource, given, why);
        var byGroup = Terms(given);
        double[] before = new double[given.Length], after = new double[given.Length], scratch = new double[given.Length];
        for (var group = 0; group < given[0].Groups; group++)
        {
            Pick(given, group, before, after);
            for (var factor = 0; factor < given.Length; factor++)
            {
                byGroup[factor][group] = FactorOrders.OfProduct(before, after, factor, scratch);
            }
        }

        var (wholeBefore, wholeAfter) = Wholes(given);
        return Answer(given, wholeBefore, wholeAfter, byGroup, why);
    }

    /// <summary>The change of any rate that its factors determine, laid out by factor after Das Gupta.</summary>
    /// <param name="factors">One factor or more, at most <see cref="MostFactorsOfARate"/>, with different names; their groups may differ.</param>
    /// <param name="rate">The rate as a function of the factors.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Effects in the unit of the rate that add up to the change; null when the rate is not defined for some mixture of before and after (<see cref="NoAnswer.MethodDoesNotApply"/>).</returns>
    /// <exception cref="ArgumentNullException">An argument, or one of the factors, is null.</exception>
    /// <exception cref="ArgumentException">There is no factor, there are too many, two have one name, or the function gave a number that is not finite.</exception>
    [Formula("decomposition.das-gupta-rate")]
    public static ChangeDecomposition? DasGuptaRate(IReadOnlyList<Factor> factors, RateFunction rate, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(rate);
        ReadOnlySpan<Factor> given = Checked(factors, equalGroups: false);
        if (given.Length > MostFactorsOfARate) throw TooManyFactors(given.Length, nameof(factors));
        why = Begin("decomposition.das-gupta-rate", DasGuptaSource, given, why);
        var rates = new double[1 << given.Length];
        for (var after = 0; after < rates.Length; after++)
        {
            if (rate(new(given, after)) is not { } known) return why.Nothing<ChangeDecomposition>(NoAnswer.MethodDoesNotApply, DefineEveryMixture);
            rates[after] = double.IsFinite(known) ? known : throw RateNotFinite(known, given, after, nameof(rate));
        }

        return Answer(given, rates, why);
    }

    /// <summary>The change of a ratio of two sums over groups, such as a crude rate, laid out by factor after Das Gupta.</summary>
    /// <param name="factors">One factor or more, at most <see cref="MostFactorsOfARate"/>, with equal groups and different names.</param>
    /// <param name="numerator">The names of the factors whose product is summed above the line: population and rate.</param>
    /// <param name="denominator">The names of the factors whose product is summed below the line: population.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Effects in the unit of the ratio that add up to the change; null when the sum below the line is zero for some mixture of before and after (<see cref="NoAnswer.EmptyDenominator"/>) or a ratio is too large (<see cref="NoAnswer.TooLarge"/>).</returns>
    /// <exception cref="ArgumentNullException">An argument, or one of the factors, is null.</exception>
    /// <exception cref="ArgumentException">There is no factor, there are too many, two have one name, their groups differ, a side has no factor or one that was not given, or a factor is on no side.</exception>
    [Formula("decomposition.das-gupta-ratio-of-sums")]
    public static ChangeDecomposition? DasGuptaRatioOfSums(IReadOnlyList<Factor> factors, IReadOnlyCollection<string> numerator, IReadOnlyCollection<string> denominator, Explanation? why = null)
    {
        ReadOnlySpan<Factor> given = Checked(factors, equalGroups: true);
        if (given.Length > MostFactorsOfARate) throw TooManyFactors(given.Length, nameof(factors));
        int above = Side(given, numerator, nameof(numerator)), below = Side(given, denominator, nameof(denominator));
        if ((above | below) != (1 << given.Length) - 1) throw OnNoSide(given, above | below, nameof(factors));
        why = Begin("decomposition.das-gupta-ratio-of-sums", DasGuptaSource, given, why)
            .Given("numerator", string.Join(" x ", numerator)).Given("denominator", string.Join(" x ", denominator));

        var rates = new double[1 << given.Length];
        for (var after = 0; after < rates.Length; after++)
        {
            var whole = SumOfProducts(given, below, after);
            if (whole == 0) return why.Nothing<ChangeDecomposition>(NoAnswer.EmptyDenominator, DefineEveryMixture);
            rates[after] = SumOfProducts(given, above, after) / whole;
            if (!double.IsFinite(rates[after])) return why.Nothing<ChangeDecomposition>(NoAnswer.TooLarge);
        }

        return Answer(given, rates, why);
    }

    /// <summary>sum over groups of the product of the factors of a side, each as before or after.</summary>
    private static double SumOfProducts(ReadOnlySpan<Factor> factors, int side, int after)
    {
        var values = new FactorValues(factors, after);
        var sum = SumPartial.None;
        for (var group = 0; group < factors[0].Groups; group++)
        {
            var product = 1.0;
            for (var factor = 0; factor < factors.Length; factor++)
            {
                if ((side & (1 << factor)) != 0) product *= values[factor][group];
            }

            sum = sum.Add(product);
        }

        return sum.Sum;
    }

    private static ChangeDecomposition? Answer(ReadOnlySpan<Factor> factors, ReadOnlySpan<double> rates, Explanation? why)
    {
        double before = rates[0], after = rates[^1];
        var effects = new DecompositionEffect[factors.Length];
        for (var factor = 0; factor < factors.Length; factor++)
        {
            var effect = FactorOrders.OfRates(rates, factor);
            effects[factor] = new(factors[factor].Name, effect, Portion.Of(effect, after - before), []);
        }

        return Answer(before, after, effects, why);
    }

    private static ChangeDecomposition? Answer(ReadOnlySpan<Factor> factors, double before, double after, double[][] byGroup, Explanation? why)
    {
        var effects = new DecompositionEffect[factors.Length];
        for (var factor = 0; factor < factors.Length; factor++)
        {
            var effect = SumPartial.Of(byGroup[factor]).Sum;
            effects[factor] = new(factors[factor].Name, effect, Portion.Of(effect, after - before), ImmutableCollectionsMarshal.AsImmutableArray(byGroup[factor]));
        }

        return Answer(before, after, effects, why);
    }

    private static ChangeDecomposition? Answer(double before, double after, DecompositionEffect[] effects, Explanation? why)
    {
        why.Step("before", before).Step("after", after);
        Record(effects, why);
        return double.IsFinite(after - before) && Array.TrueForAll(effects, effect => effect.ByGroup.All(double.IsFinite) && double.IsFinite(effect.Value))
            ? why.Result(new ChangeDecomposition(before, after, ImmutableCollectionsMarshal.AsImmutableArray(effects)))
            : why.Nothing<ChangeDecomposition>(NoAnswer.TooLarge);
    }

    private static void Record(DecompositionEffect[] effects, Explanation? why)
    {
        if (why is null) return;
        foreach (var effect in effects) why.Step($"effect of {effect.Factor}", effect.Value);
    }

    private static Explanation? Begin(string formula, string source, ReadOnlySpan<Factor> factors, Explanation? why)
    {
        why = why.Begin(formula, source);
        if (why is null) return null;
        foreach (var factor in factors) why.GivenList($"{factor.Name} before", factor.Before).GivenList($"{factor.Name} after", factor.After);
        return why;
    }

    private static double[][] Terms(ReadOnlySpan<Factor> factors)
    {
        var terms = new double[factors.Length][];
        foreach (ref var term in terms.AsSpan()) term = new double[factors[0].Groups];
        return terms;
    }

    private static void Pick(ReadOnlySpan<Factor> factors, int group, Span<double> before, Span<double> after)
    {
        for (var factor = 0; factor < factors.Length; factor++) (before[factor], after[factor]) = (factors[factor].Before[group], factors[factor].After[group]);
    }

    /// <summary>The sum over groups of the product of all factors, before and after.</summary>
    private static (double Before, double After) Wholes(ReadOnlySpan<Factor> factors)
    {
        double[] before = new double[factors.Length], after = new double[factors.Length];
        SumPartial wholeBefore = SumPartial.None, wholeAfter = SumPartial.None;
        for (var group = 0; group < factors[0].Groups; group++)
        {
            Pick(factors, group, before, after);
            wholeBefore = wholeBefore.Add(Product(before));
            wholeAfter = wholeAfter.Add(Product(after));
        }

        return (wholeBefore.Sum, wholeAfter.Sum);
    }

    private static double Product(ReadOnlySpan<double> factors)
    {
        var product = 1.0;
        foreach (var factor in factors) product *= factor;
        return product;
    }
}
