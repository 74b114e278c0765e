namespace GovIndicators.Calculators;

/// <summary>Ten times the share of the gap between baseline and target that is closed: the current status index of ESCAP.</summary>
/// <remarks>
/// 0 is where the baseline was, 10 the target, below 0 has moved away; the formula has no ceiling. The index looks at distance, not at time, and its
/// source gives no classes: the labels here are the library's.
/// Formula, known defects and example: docs/formulas/progress-escap-current-status.md.
/// </remarks>
public static class EscapCurrentStatus
{
    internal const string Source = "ESCAP, Asia and the Pacific SDG Progress Report, current status index, as computed by UNICEF MENARO";

    /// <summary>The index is 10 or more: the target is reached.</summary>
    public static ProgressLabel Reached { get; } = new(ProgressMethod.EscapCurrentStatus, "reached", "Target reached", "Đạt mục tiêu", ProgressStatus.Achieved);

    /// <summary>The index lies between 0 and 10.</summary>
    public static ProgressLabel Closer { get; } = new(ProgressMethod.EscapCurrentStatus, "closer", "Between baseline and target", "Giữa giá trị gốc và mục tiêu", ProgressStatus.Progressing);

    /// <summary>The index is below 0.</summary>
    public static ProgressLabel Regressed { get; } = new(ProgressMethod.EscapCurrentStatus, "regressed", "Regressed", "Thụt lùi", ProgressStatus.Deteriorating);

    /// <summary>There is no index.</summary>
    public static ProgressLabel NotComputed { get; } = new(ProgressMethod.EscapCurrentStatus, "not-computed", "Not computed", "Không tính", ProgressStatus.NotAssessable);

    /// <summary>±10 (value - baseline) / |target - baseline|, the sign by the direction of good.</summary>
    /// <returns>The index; null when the target equals the baseline, or the direction is unknown or a band.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.escap-index")]
    public static double? Index(double baseline, double value, double target, Direction direction, Explanation? why = null)
    {
        why = why.Begin("progress.escap-index", Source).Given("baseline", baseline).Given("value", value).Given("target", target).Given("direction", direction);
        Check(baseline, value, target);
        if (direction.IsUnknown) return why.None<double>(NoAnswer.DirectionUnknown);
        if (direction.IsBand) return why.None<double>(NoAnswer.MethodDoesNotApply);
        if (target == baseline) return why.None<double>(NoAnswer.TargetEqualsBaseline);
        var index = direction.Sign * 10 * (value - baseline) / Math.Abs(target - baseline);
        return double.IsFinite(index) ? why.Result(index) : why.None<double>(NoAnswer.TooLarge);
    }

    /// <summary>10 - 10 |target - value| / |target - baseline|: for parity, where both sides of the target are equally bad.</summary>
    /// <returns>The index; null when the target equals the baseline.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.escap-parity-index")]
    public static double? ParityIndex(double baseline, double value, double target, Explanation? why = null)
    {
        why = why.Begin("progress.escap-parity-index", Source).Given("baseline", baseline).Given("value", value).Given("target", target);
        Check(baseline, value, target);
        if (target == baseline) return why.None<double>(NoAnswer.TargetEqualsBaseline);
        var index = 10 - (10 * Math.Abs(target - value) / Math.Abs(target - baseline));
        return double.IsFinite(index) ? why.Result(index) : why.None<double>(NoAnswer.TooLarge);
    }

    /// <summary>The index as a statement.</summary>
    /// <param name="baseline">The value at the start.</param>
    /// <param name="value">The latest value.</param>
    /// <param name="target">The target.</param>
    /// <param name="direction">Which way is good; unknown counts as "higher" as published, refused in strict mode. A band of one value is parity.</param>
    /// <param name="mode">Strict mode says reached when the value meets the target, whatever the index; as published the index alone decides.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Score is the index, ratio a tenth of it. A band of more than one value is not assessable unless the value lies in it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.escap-current-status")]
    public static ProgressStatement Of(double baseline, double value, double target, Direction direction, Faithfulness mode = Faithfulness.Strict, Explanation? why = null)
    {
        why = why.Begin("progress.escap-current-status", Source);
        var caveats = 0u;
        if (mode == Faithfulness.AsPublished && direction.IsUnknown)
        {
            (direction, caveats) = (Direction.HigherIsBetter, ProgressStatement.Bit(Caveat.PublishedExceptionUsed));
        }

        var reason = Obstacle(baseline, target, direction);
        var met = Calculators.Reached.By(value, target, direction);
        var isParity = direction.IsBand && direction.Lower == direction.Upper && direction.Lower == target;
        var index = isParity ? ParityIndex(baseline, value, target, why) : Index(baseline, value, target, direction, why);
        if (index is not { } known)
        {
            var word = met && mode == Faithfulness.Strict ? Reached : NotComputed;
            return new ProgressStatement(word, mode) { Reason = reason }.With(caveats).Record(why);
        }

        var reached = mode == Faithfulness.Strict ? met : known >= 10;
        // Closeness in strict mode is "not met", however far a value beyond a mirrored target has carried the index.
        var label = reached ? Reached : known >= 0 ? Closer : Regressed;
        return new ProgressStatement(label, mode) { Ratio = known / 10, Score = known }.With(caveats).Record(why);
    }

    internal static ProgressStatement Judge(in ProgressNumbers n, Faithfulness mode, Explanation? why)
    {
        var direction = n.Direction;
        double? target = direction.IsBand ? direction.Lower : n.Target;
        var met = target is { } known && Calculators.Reached.By(n.Value, known, direction);
        var reason = target is null ? NoAnswer.NoTarget : n.Baseline is null ? NoAnswer.NoBaseline : NoAnswer.None;
        return reason == NoAnswer.None
            ? Of(n.Baseline.GetValueOrDefault(), n.Value, target.GetValueOrDefault(), direction, mode, why)
            : new ProgressStatement(met ? Reached : NotComputed, mode) { Reason = reason }.Record(why.Begin("progress.escap-current-status", Source));
    }

    private static NoAnswer Obstacle(double baseline, double target, Direction direction) =>
        direction.IsUnknown ? NoAnswer.DirectionUnknown
        : direction.IsBand && direction.Lower != direction.Upper ? NoAnswer.MethodDoesNotApply
        : target == baseline ? NoAnswer.TargetEqualsBaseline
        : NoAnswer.TooLarge;

    private static void Check(double baseline, double value, double target)
    {
        Require.Finite(baseline);
        Require.Finite(value);
        Require.Finite(target);
    }
}
