using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace GovIndicators.Calculators;

/// <summary>The logarithmic mean Divisia index.</summary>
public static partial class Decomposition
{
    private const string LmdiSource = "Ang, Zhang and Choi 1998, Energy 23, equations and table 2; Ang 2005, The LMDI approach to decomposition analysis";

    /// <summary>The change of a sum over groups of products, laid out by factor with logarithmic mean weights.</summary>
    /// <param name="factors">One factor or more, with equal groups and different names.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// Effects in the unit of the sum that add up to the change; null when a number is negative (<see cref="NoAnswer.NotPositive"/>) or a product too large
    /// (<see cref="NoAnswer.TooLarge"/>). Zeros are allowed: a factor that comes from zero, or goes to it, takes the whole change of its group,
    /// and several such factors share it equally, which is the limit of numbers that go to zero together.
    /// </returns>
    /// <exception cref="ArgumentNullException">The factors, or one of them, are null.</exception>
    /// <exception cref="ArgumentException">There is no factor, two have one name, or their groups differ.</exception>
    [Formula("decomposition.lmdi-additive")]
    public static ChangeDecomposition? LmdiAdditive(IReadOnlyList<Factor> factors, Explanation? why = null)
    {
        ReadOnlySpan<Factor> given = Checked(factors, equalGroups: true);
        why = Begin("decomposition.lmdi-additive", LmdiSource, given, why);
        if (AnyNegative(given)) return why.Nothing<ChangeDecomposition>(NoAnswer.NotPositive);
        var (before, after) = Wholes(given);
        return Answer(given, before, after, LmdiTerms(given), why);
    }

    /// <summary>The ratio of a sum over groups of products after a change to the sum before, laid out by factor with logarithmic mean weights.</summary>
    /// <param name="factors">One factor or more, with equal groups and different names.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// Effects that multiply to the ratio; null when a number is negative or the sum after is zero (<see cref="NoAnswer.NotPositive"/>), the sum before
    /// is zero (<see cref="NoAnswer.ZeroBase"/>), or a ratio too large (<see cref="NoAnswer.TooLarge"/>). Zeros within groups are treated as in <see cref="LmdiAdditive"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">The factors, or one of them, are null.</exception>
    /// <exception cref="ArgumentException">There is no factor, two have one name, or their groups differ.</exception>
    [Formula("decomposition.lmdi-multiplicative")]
    public static RatioDecomposition? LmdiMultiplicative(IReadOnlyList<Factor> factors, Explanation? why = null)
    {
        ReadOnlySpan<Factor> given = Checked(factors, equalGroups: true);
        why = Begin("decomposition.lmdi-multiplicative", LmdiSource, given, why);
        if (AnyNegative(given)) return why.Nothing<RatioDecomposition>(NoAnswer.NotPositive);
        var (before, after) = Wholes(given);
        why.Step("before", before).Step("after", after);
        if (before == 0) return why.Nothing<RatioDecomposition>(NoAnswer.ZeroBase);
        if (after == 0) return why.Nothing<RatioDecomposition>(NoAnswer.NotPositive);
        if (!double.IsFinite(before) || !double.IsFinite(after) || !double.IsFinite(after / before)) return why.Nothing<RatioDecomposition>(NoAnswer.TooLarge);

        var mean = LogarithmicMean.Between(after, before);
        why.Step("logarithmic mean", mean);
        var terms = LmdiTerms(given);
        var effects = new DecompositionEffect[given.Length];
        for (var factor = 0; factor < effects.Length; factor++)
        {
            var sum = SumPartial.Of(terms[factor]).Sum;
            foreach (ref var term in terms[factor].AsSpan()) term = Math.Exp(term / mean);
            effects[factor] = new(given[factor].Name, Math.Exp(sum / mean), Portion.Of(sum, after - before), ImmutableCollectionsMarshal.AsImmutableArray(terms[factor]));
        }

        Record(effects, why);
        return Array.TrueForAll(effects, effect => double.IsFinite(effect.Value))
            ? why.Result(new RatioDecomposition(before, after, ImmutableCollectionsMarshal.AsImmutableArray(effects)))
            : why.Nothing<RatioDecomposition>(NoAnswer.TooLarge);
    }

    /// <summary>What one factor did to one product: the logarithmic mean of the product times the logarithm of the factor's ratio, with the eight zero cases.</summary>
    /// <param name="productBefore">The product before.</param>
    /// <param name="productAfter">The product after.</param>
    /// <param name="factorBefore">The factor before.</param>
    /// <param name="factorAfter">The factor after.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The effect in the unit of the product. A factor that comes from zero takes the product after, one that goes to zero the product before with a minus sign; in the six other cases of zeros the effect is zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not finite.</exception>
    /// <exception cref="ArgumentException">The factor is zero where its product is not.</exception>
    [Formula("decomposition.lmdi-term")]
    public static double LmdiTerm(double productBefore, double productAfter, double factorBefore, double factorAfter, Explanation? why = null)
    {
        NotNegative(productBefore, nameof(productBefore));
        NotNegative(productAfter, nameof(productAfter));
        NotNegative(factorBefore, nameof(factorBefore));
        NotNegative(factorAfter, nameof(factorAfter));
        if (factorBefore == 0 && productBefore != 0) throw ZeroWithinProduct(productBefore, nameof(factorBefore));
        if (factorAfter == 0 && productAfter != 0) throw ZeroWithinProduct(productAfter, nameof(factorAfter));
        return why.Begin("decomposition.lmdi-term", LmdiSource)
            .Given("product before", productBefore).Given("product after", productAfter).Given("factor before", factorBefore).Given("factor after", factorAfter)
            .Result(LmdiTerm(productBefore, productAfter, factorBefore, factorAfter, zeros: 1));
    }

    /// <param name="productBefore">The product before.</param>
    /// <param name="productAfter">The product after.</param>
    /// <param name="factorBefore">The factor before.</param>
    /// <param name="factorAfter">The factor after.</param>
    /// <param name="zeros">How many factors are zero where the product is, before or after: they share its change.</param>
    private static double LmdiTerm(double productBefore, double productAfter, double factorBefore, double factorAfter, int zeros) => (productBefore, productAfter) switch
    {
        (0, 0) => 0,
        (0, _) => factorBefore == 0 ? productAfter / zeros : 0,
        (_, 0) => factorAfter == 0 ? -productBefore / zeros : 0,
        _ => LogarithmicMean.Between(productAfter, productBefore) * LogarithmOfRatio(factorAfter, factorBefore),
    };

    private static double LogarithmicMeanOfProducts(ReadOnlySpan<double> before, ReadOnlySpan<double> after, double productBefore, double productAfter)
    {
        if (productBefore != 0 && productAfter != 0) return LogarithmicMean.Between(productAfter, productBefore);

        // A product of numbers above zero was too small for a double; its logarithm is not.
        var logarithm = 0.0;
        for (var i = 0; i < before.Length; i++) logarithm += LogarithmOfRatio(after[i], before[i]);
        return logarithm == 0 ? 0 : (productAfter - productBefore) / logarithm;
    }

    private static double LogarithmOfRatio(double after, double before) =>
        after / before is > 0.5 and < 2 ? Math.Log(after / before) : Math.Log(after) - Math.Log(before);

    private static double[][] LmdiTerms(ReadOnlySpan<Factor> factors)
    {
        var terms = Terms(factors);
        double[] before = new double[factors.Length], after = new double[factors.Length];
        for (var group = 0; group < factors[0].Groups; group++)
        {
            Pick(factors, group, before, after);
            double productBefore = Product(before), productAfter = Product(after);
            var zeros = before.AsSpan().Count(0.0) + after.AsSpan().Count(0.0);
            var mean = zeros == 0 ? LogarithmicMeanOfProducts(before, after, productBefore, productAfter) : 0;
            for (var factor = 0; factor < factors.Length; factor++)
            {
                terms[factor][group] = zeros == 0
                    ? mean * LogarithmOfRatio(after[factor], before[factor])
                    : LmdiTerm(productBefore, productAfter, before[factor], after[factor], zeros);
            }
        }

        return terms;
    }

    private static bool AnyNegative(ReadOnlySpan<Factor> factors)
    {
        foreach (var factor in factors)
        {
            if (factor.Before.ContainsAnyExceptInRange(0, double.MaxValue) || factor.After.ContainsAnyExceptInRange(0, double.MaxValue)) return true;
        }

        return false;
    }

    private static void NotNegative(double number, string name) => ArgumentOutOfRangeException.ThrowIfNegative(Require.Finite(number, name), name);

    private static ArgumentException ZeroWithinProduct(double product, string name) => new(
        string.Create(CultureInfo.InvariantCulture, $"{name} is 0 and its product is {product}; expected a product of 0, since the factor is part of it."),
        name);
}
