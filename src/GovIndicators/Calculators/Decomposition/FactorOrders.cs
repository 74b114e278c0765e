using System.Numerics;

namespace GovIndicators.Calculators;

/// <summary>The effect of one factor, averaged over all orders in which the factors may change one after another.</summary>
internal static class FactorOrders
{
    /// <summary>
    /// For a product: (b - a) x sum over r of w(r) x E(r), where E(r) sums the products of the other factors with r of them after and the rest before,
    /// and w(r) = r! (k-1-r)! / k! is the share of the orders in which just those r change first.
    /// </summary>
    /// <remarks>Exactly the average over all k! orders, in k squared multiplications: E is built one factor at a time, as the coefficients of a polynomial.</remarks>
    internal static double OfProduct(ReadOnlySpan<double> before, ReadOnlySpan<double> after, int factor, Span<double> scratch)
    {
        var k = before.Length;
        var mixed = scratch[..k];
        mixed.Clear();
        mixed[0] = 1;
        var degree = 0;
        for (var j = 0; j < k; j++)
        {
            if (j == factor) continue;
            degree++;
            for (var r = degree; r > 0; r--) mixed[r] = (mixed[r] * before[j]) + (mixed[r - 1] * after[j]);
            mixed[0] *= before[j];
        }

        var mean = 0.0;
        var weight = 1.0 / k;
        for (var r = 0; r < k; r++)
        {
            mean += weight * mixed[r];
            weight = weight * (r + 1) / (k - 1 - r);
        }

        return (after[factor] - before[factor]) * mean;
    }

    /// <summary>sum over the sets S of other factors of w(|S|) x (rate(S and the factor after) - rate(S after)); rates are listed by set, one bit a factor.</summary>
    internal static double OfRates(ReadOnlySpan<double> rates, int factor)
    {
        var k = BitOperations.Log2((uint)rates.Length);
        Span<double> weights = stackalloc double[k];
        weights[0] = 1.0 / k;
        for (var r = 1; r < k; r++) weights[r] = weights[r - 1] * r / (k - r);

        var bit = 1 << factor;
        var effect = SumPartial.None;
        for (var set = 0; set < rates.Length; set++)
        {
            if ((set & bit) == 0) effect = effect.Add(weights[BitOperations.PopCount((uint)set)] * (rates[set | bit] - rates[set]));
        }

        return effect.Sum;
    }
}
