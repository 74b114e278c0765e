namespace GovIndicators.Calculators;

/// <summary>Turns a value that should be neither too high nor too low into a one-sided distance, for methods that know only one side.</summary>
/// <remarks>
/// Statistics Canada calls these Goldilocks indicators: afterwards lower is better, and the target is 1 for parity or the target itself for a reflection.
/// Formula, source and example: docs/formulas/progress-two-sided-target.md.
/// </remarks>
public static class TwoSidedTarget
{
    private const string Source = CagrRatio.Source + ", Goldilocks indicators";

    /// <summary>The larger of a parity ratio and its reciprocal, so that half and double are equally far from parity.</summary>
    /// <param name="value">The ratio, such as girls to boys.</param>
    /// <param name="lower">The lower end of what counts as parity, itself included; 0.97 in the published practice.</param>
    /// <param name="upper">The upper end of what counts as parity, itself included; 1.03 in the published practice.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>1 inside the accepted band. Null when the ratio is zero or negative, or so near to zero that its reciprocal is too large.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    /// <exception cref="ArgumentException">The band is upside down.</exception>
    [Formula("progress.parity")]
    public static double? Parity(double value, double lower = 0.97, double upper = 1.03, Explanation? why = null)
    {
        why = why.Begin("progress.parity", Source).Given("value", value).Given("lower", lower).Given("upper", upper);
        Require.Finite(value);
        var band = Direction.InsideBand(lower, upper);
        if (value <= 0) return why.None<double>(NoAnswer.NotPositive);
        var distance = Reached.By(value, band) ? 1 : Math.Max(value, 1 / value);
        return double.IsFinite(distance) ? why.Result(distance) : why.None<double>(NoAnswer.TooLarge);
    }

    /// <summary>A value below the target moved to the same distance above it: t + |y - t|.</summary>
    /// <param name="value">The value, such as the percent of the budget that was spent.</param>
    /// <param name="target">The value that is just right, such as 100.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>At the target or above it; null when the sum is too large.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.reflect-above-target")]
    public static double? ReflectAbove(double value, double target, Explanation? why = null)
    {
        why = why.Begin("progress.reflect-above-target", Source).Given("value", value).Given("target", target);
        var reflected = Require.Finite(target) + Math.Abs(Require.Finite(value) - target);
        return double.IsFinite(reflected) ? why.Result(reflected) : why.None<double>(NoAnswer.TooLarge);
    }
}
