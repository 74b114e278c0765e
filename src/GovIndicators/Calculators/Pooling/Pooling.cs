namespace GovIndicators.Calculators;

/// <summary>One number for many agencies or many periods.</summary>
/// <remarks>
/// Rates pool as the ratio of their sums; their average has to be asked for by name. What was not reported is treated as the
/// <see cref="MissingPolicy"/> says, and the <see cref="Coverage"/> stands beside the result. Formulas, worked examples and sources: docs/formulas/pooling.md.
/// </remarks>
public static partial class Pooling
{
    internal const string PolicySource = "DHIS2 user guide, missing value strategy; issue akvo-product-design 187; UNICEF PRP, calculation methods of indicators";

    private static readonly Advice PoolTheSums = Advice.Of(
        "Nên cộng tử số và mẫu số rồi mới chia, hoặc lấy trung bình có trọng số theo mẫu số.",
        "Pool numerators and denominators instead (ratio of sums), or weight the percents by their denominators.");

    /// <summary>The rate of all together: numerators add, denominators add, and only then is divided.</summary>
    /// <param name="shares">The shares of the parts, in any order; 0 of 0 changes nothing.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The pooled share, which lies between its parts. Its percent is null when all denominators are zero (<see cref="NoAnswer.EmptyDenominator"/>).</returns>
    /// <exception cref="ArgumentNullException">The shares are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A sum is too large for a double.</exception>
    [Formula("pooling.ratio-of-sums")]
    public static Share RatioOfSums(IEnumerable<Share> shares, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(shares);
        why = why.Begin("pooling.ratio-of-sums", PolicySource);
        var partial = SharePartial.None;
        foreach (var share in shares) partial = partial.Add(share);
        return Answer(partial.Finish(), partial.Coverage, why);
    }

    /// <summary>The rate of all together, where some parts did not report.</summary>
    /// <param name="shares">The shares of all parts of which a report was expected, in any order.</param>
    /// <param name="policy">
    /// What to do about a share of which a number is missing. As zero: a missing numerator counts as none of its denominator; a share without
    /// denominator adds nothing, since there is no whole to be none of. Left out: neither number of it counts.
    /// </param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The pooled share and its coverage, which counts complete shares; null when the policy gives no answer (<see cref="NoAnswer.TooMuchMissing"/>, <see cref="NoAnswer.NotReported"/>) or a sum is too large (<see cref="NoAnswer.TooLarge"/>).</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [Formula("pooling.ratio-of-reported-sums")]
    public static Pooled<Share>? RatioOfReportedSums(IEnumerable<ReportedShare> shares, MissingPolicy policy, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(shares);
        ArgumentNullException.ThrowIfNull(policy);
        why = why.Begin("pooling.ratio-of-reported-sums", PolicySource).Given("policy", policy);
        var partial = SharePartial.None;
        foreach (var share in shares) partial = partial.Add(share, policy);
        Cover(why, partial.Coverage);
        if (policy.Refusal(partial.Coverage) is not NoAnswer.None and var refusal) return why.None<Pooled<Share>>(refusal);
        if (!partial.FitsInDouble) return why.None<Pooled<Share>>(NoAnswer.TooLarge);
        return new(Answer(partial.Finish(), partial.Coverage, why), partial.Coverage);
    }

    /// <summary>The sum of counts or amounts that add: flows over time, counts over agencies.</summary>
    /// <param name="values">The values expected, in any order; null for what was not reported.</param>
    /// <param name="policy">What to do about a missing value.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The sum and its coverage; null when the policy gives no answer (<see cref="NoAnswer.TooMuchMissing"/>, <see cref="NoAnswer.NotReported"/>) or the sum is too large (<see cref="NoAnswer.TooLarge"/>).</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    [Formula("pooling.sum")]
    public static Pooled<double>? Sum(IEnumerable<double?> values, MissingPolicy policy, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(policy);
        why = why.Begin("pooling.sum", PolicySource).Given("policy", policy);
        return Answer(Add(values), policy, why);
    }

    /// <summary>The plain average of percents, in which a commune counts as much as a city: no rate of anything, and only to be had by this name.</summary>
    /// <param name="percents">The percents expected, in any order; null for what was not reported.</param>
    /// <param name="policy">What to do about a missing percent.</param>
    /// <param name="why">Collects how the answer came about, with <see cref="Caveat.UnweightedAverage"/> and the way to do it right.</param>
    /// <returns>The average and its coverage; null when there is nothing to average, or the policy gives no answer (<see cref="NoAnswer.TooMuchMissing"/>, <see cref="NoAnswer.NotReported"/>).</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [Formula("pooling.unweighted-average")]
    public static Pooled<Percent>? UnweightedAverage(IEnumerable<Percent?> percents, MissingPolicy policy, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(percents);
        ArgumentNullException.ThrowIfNull(policy);
        why = why.Begin("pooling.unweighted-average", "UNECE technical notes 2022-2026: simple averages, asked for by name").Given("policy", policy)
            .Beware(Caveat.UnweightedAverage);
        var partial = SumPartial.None;
        foreach (var percent in percents) partial = partial.Add(percent?.Value);
        Cover(why, partial.Coverage);
        if (policy.Refusal(partial.Coverage) is not NoAnswer.None and var refusal) return why.None<Pooled<Percent>>(refusal, PoolTheSums);
        var counted = policy == MissingPolicy.MissingAsZero ? partial.Coverage.Expected : partial.Reported;
        if (counted == 0) return why.None<Pooled<Percent>>(NoAnswer.NotReported);
        if (!double.IsFinite(partial.Sum)) return why.None<Pooled<Percent>>(NoAnswer.TooLarge);
        why.Step("sum", partial.Sum).Step("counted", counted);
        return new(why.Result(Percent.From(partial.Sum / counted)), partial.Coverage);
    }

    private static SumPartial Add(IEnumerable<double?> values)
    {
        var partial = SumPartial.None;
        foreach (var value in values) partial = partial.Add(value is { } known ? Require.Finite(known, nameof(values)) : null);
        return partial;
    }

    private static Pooled<double>? Answer(SumPartial partial, MissingPolicy policy, Explanation? why)
    {
        Cover(why, partial.Coverage);
        if (policy.Refusal(partial.Coverage) is not NoAnswer.None and var refusal) return why.None<Pooled<double>>(refusal);
        return double.IsFinite(partial.Sum) ? new(why.Result(partial.Sum), partial.Coverage) : why.None<Pooled<double>>(NoAnswer.TooLarge);
    }

    private static Share Answer(Share pooled, Coverage coverage, Explanation? why)
    {
        why.Step("numerators", pooled.Numerator).Step("denominators", pooled.Denominator).Step("shares", coverage.Expected);
        return pooled.Percent is null ? why.Empty(pooled, NoAnswer.EmptyDenominator) : why.Result(pooled);
    }

    /// <summary>Says beside a pooled answer what the producers said of the values behind it.</summary>
    internal static Explanation? Warn(this Explanation? why, ObservationStatus status) =>
        status == ObservationStatus.Break ? why.Beware(Caveat.BreakInSeries)
        : status.IsUnsure ? why.Beware(Caveat.Provisional)
        : why;

    private static void Cover(Explanation? why, Coverage coverage)
    {
        why.Step("coverage", coverage);
        if (!coverage.IsComplete) why.Beware(Caveat.PartialCoverage);
    }
}
