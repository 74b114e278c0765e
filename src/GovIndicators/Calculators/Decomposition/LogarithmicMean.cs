namespace GovIndicators.Calculators;

/// <summary>The mean of two numbers that turns a difference of logarithms into a difference of the numbers.</summary>
public static class LogarithmicMean
{
    private const string Source = "Ang, Zhang and Choi 1998, Factorizing changes in energy and environmental indicators through decomposition, Energy 23";

    /// <summary>(a - b) / (ln a - ln b), and a itself where both are equal; it lies between the two.</summary>
    /// <param name="a">A number, 0 or above.</param>
    /// <param name="b">Another, in the same unit.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>A number in the unit of the arguments; 0 when one of them is 0.</returns>
    /// <remarks>Formula and source: docs/formulas/decomposition.md.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative or not finite.</exception>
    [Formula("decomposition.logarithmic-mean")]
    public static double Of(double a, double b, Explanation? why = null)
    {
        Require.Finite(a);
        Require.Finite(b);
        ArgumentOutOfRangeException.ThrowIfNegative(a);
        ArgumentOutOfRangeException.ThrowIfNegative(b);
        return why.Begin("decomposition.logarithmic-mean", Source).Given("a", a).Given("b", b).Result(Between(a, b));
    }

    internal static double Between(double a, double b)
    {
        var (small, large) = a < b ? (a, b) : (b, a);
        if (small == large) return large;
        if (small == 0) return 0;

        // Near 1 the quotient keeps every digit of (u - 1) / ln u, where the two differences would have lost most of theirs.
        var u = small / large;
        return u switch
        {
            1 => large,
            > 0.5 => large * ((u - 1) / Math.Log(u)),
            _ => (large - small) / (Math.Log(large) - Math.Log(small)),
        };
    }
}
