namespace GovIndicators.Calculators;

/// <summary>How much of the gap from baseline to target is closed, held against how much of the time has passed: the library's own method.</summary>
/// <remarks>
/// Only differences are taken, so zero and negative values are as good as others, in either direction and for bands. Closing in step with the time
/// is on track; at less than half that pace progress is limited. A target that is met is met; a share above 100% is shown and the status is achieved.
/// There is no published rule to follow, so both modes are the same. Formula, reasons and example: docs/formulas/progress-gap-closed.md.
/// </remarks>
public static class GapClosed
{
    internal const string Source = "GovIndicators, docs/formulas/progress-gap-closed.md";

    /// <summary>The target is met.</summary>
    public static ProgressLabel Achieved { get; } = new(ProgressMethod.GapClosed, "achieved", "Target met", "Đạt mục tiêu", ProgressStatus.Achieved);

    /// <summary>At least as much of the gap is closed as time has passed.</summary>
    public static ProgressLabel AheadOfTime { get; } = new(ProgressMethod.GapClosed, "in-time", "In step with time or ahead of it", "Kịp hoặc vượt thời gian", ProgressStatus.OnTrack);

    /// <summary>Less of the gap is closed than time has passed, but at least half of that.</summary>
    public static ProgressLabel BehindTime { get; } = new(ProgressMethod.GapClosed, "behind-time", "Behind time", "Chậm so với thời gian", ProgressStatus.NeedsAcceleration);

    /// <summary>Less than half as much of the gap is closed as time has passed.</summary>
    public static ProgressLabel FarBehindTime { get; } = new(ProgressMethod.GapClosed, "far-behind-time", "Far behind time", "Chậm nhiều so với thời gian", ProgressStatus.Limited);

    /// <summary>The date of the target has come and the target is not met.</summary>
    public static ProgressLabel Missed { get; } = new(ProgressMethod.GapClosed, "missed", "Target missed", "Không đạt mục tiêu", ProgressStatus.Missed);

    /// <summary>The gap is wider than at the baseline.</summary>
    public static ProgressLabel AwayFromTarget { get; } = new(ProgressMethod.GapClosed, "away", "Moving away", "Đi ngược mục tiêu", ProgressStatus.Deteriorating);

    /// <summary>There is no answer.</summary>
    public static ProgressLabel NoAnswer { get; } = new(ProgressMethod.GapClosed, "no-answer", "No answer", "Không có kết quả", ProgressStatus.NotAssessable);

    /// <summary>100 (value - baseline) / (target - baseline): baseline-adjusted progress, in either direction.</summary>
    /// <returns>Below zero after moving away, above 100% beyond the target; null when the target equals the baseline.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.gap-closed")]
    public static Percent? Share(double baseline, double value, double target, Explanation? why = null)
    {
        why = why.Begin("progress.gap-closed", Source).Given("baseline", baseline).Given("value", value).Given("target", target);
        Require.Finite(baseline);
        Require.Finite(value);
        Require.Finite(target);
        if (target == baseline) return why.None<Percent>(GovIndicators.NoAnswer.TargetEqualsBaseline);
        return Quotient(value - baseline, target - baseline, why);
    }

    /// <summary>100 (1 - distance of the value from the band / distance of the baseline from the band).</summary>
    /// <param name="baseline">The value at the start, outside the band.</param>
    /// <param name="value">The latest value.</param>
    /// <param name="lower">The lower end of the band, itself good.</param>
    /// <param name="upper">The upper end of the band, itself good.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>100% anywhere inside the band, below zero when farther from it than the baseline; null when the baseline lies inside.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    /// <exception cref="ArgumentException">The band is upside down.</exception>
    [Formula("progress.gap-closed-to-band")]
    public static Percent? ShareToBand(double baseline, double value, double lower, double upper, Explanation? why = null)
    {
        why = why.Begin("progress.gap-closed-to-band", Source).Given("baseline", baseline).Given("value", value).Given("lower", lower).Given("upper", upper);
        Require.Finite(baseline);
        Require.Finite(value);
        var band = Direction.InsideBand(lower, upper);
        var gap = Distance(baseline, band);
        if (gap == 0) return why.None<Percent>(GovIndicators.NoAnswer.BaselineMeetsTarget);
        return Quotient(gap - Distance(value, band), gap, why);
    }

    /// <summary>Where the share of the gap lies when the value is known only within bounds; baseline and target are exact.</summary>
    /// <returns>Percents; null when the target equals the baseline. Ends that do not divide evenly are moved outward.</returns>
    /// <exception cref="OverflowException">An end leaves the range of decimal.</exception>
    public static Bounds? BoundsOf(decimal baseline, Bounds value, decimal target)
    {
        if (target == baseline) return null;
        var (done, gap) = ((value - Bounds.Exactly(baseline)) * 100, target - baseline);
        if (gap < 0) (done, gap) = (done * -1, -gap);
        return Bounds.Of(
            done.Lower is { } lower ? Bounds.Quotient(lower, gap, outward: -1) : null, done.LowerIncluded, done.Upper is { } upper ? Bounds.Quotient(upper, gap, outward: +1) : null, done.UpperIncluded);
    }

    /// <summary>The share of the gap that is closed against the share of the time that has passed.</summary>
    /// <param name="baseline">The value at the start.</param>
    /// <param name="baselineYear">When the baseline was measured, as a number of years.</param>
    /// <param name="value">The latest value.</param>
    /// <param name="year">When the latest value was measured.</param>
    /// <param name="direction">Which way is good; in a band the band is the target.</param>
    /// <param name="target">The target; not used in a band.</param>
    /// <param name="targetYear">When the target is due.</param>
    /// <param name="mode">Recorded in the statement; it changes nothing.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// Observed is the share of the gap that is closed, required the share of time that has passed (at most 1), ratio the first over the second, projected the value on the due date at the same pace.
    /// Not assessable unless met or missed: unknown direction, target equal to the baseline, no time passed, a due date not after the baseline.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.gap-against-time")]
    public static ProgressStatement AgainstTime(
        double baseline, double baselineYear, double value, double year, Direction direction, double target, double targetYear, Faithfulness mode = Faithfulness.Strict, Explanation? why = null)
    {
        why = why.Begin("progress.gap-against-time", Source).Given("baselineYear", baselineYear).Given("year", year).Given("direction", direction).Given("targetYear", targetYear);
        Require.Finite(baseline);
        Require.Finite(baselineYear);
        Require.Finite(value);
        Require.Finite(year);
        Require.Finite(target);
        Require.Finite(targetYear);
        var met = Reached.By(value, target, direction);
        var baselineMet = Reached.By(baseline, target, direction);
        var reason = direction.IsUnknown ? GovIndicators.NoAnswer.DirectionUnknown
            : !direction.IsBand && target == baseline ? GovIndicators.NoAnswer.TargetEqualsBaseline
            : year < baselineYear ? GovIndicators.NoAnswer.BeforeStart
            : year == baselineYear ? GovIndicators.NoAnswer.NoTimePassed
            : targetYear <= baselineYear ? GovIndicators.NoAnswer.NoTimeLeft
            : baselineMet ? GovIndicators.NoAnswer.BaselineMeetsTarget
            : GovIndicators.NoAnswer.None;
        var missed = Reached.Missed(value, target, direction, year, targetYear);
        var withoutShare = met ? Achieved : missed ? Missed : reason == GovIndicators.NoAnswer.BaselineMeetsTarget ? AwayFromTarget : NoAnswer;
        if (reason != GovIndicators.NoAnswer.None) return new ProgressStatement(withoutShare, mode) { Reason = reason }.Record(why);
        var closed = direction.IsBand ? ShareToBand(baseline, value, direction.Lower, direction.Upper, why) : Share(baseline, value, target, why);
        if (closed is not { } share) return new ProgressStatement(withoutShare, mode) { Reason = GovIndicators.NoAnswer.TooLarge }.Record(why);

        var passed = Math.Min((year - baselineYear) / (targetYear - baselineYear), 1);
        var ratio = share.AsRatio / passed;
        var projected = baseline + ((value - baseline) / (year - baselineYear) * (targetYear - baselineYear));
        if (!double.IsFinite(ratio) || !double.IsFinite(projected)) return new ProgressStatement(withoutShare, mode) { Reason = GovIndicators.NoAnswer.TooLarge }.Record(why);
        var label = met ? Achieved : missed ? Missed : ratio < 0 ? AwayFromTarget : ratio >= 1 ? AheadOfTime : ratio >= 0.5 ? BehindTime : FarBehindTime;
        return new ProgressStatement(label, mode) { Observed = share.AsRatio, Required = passed, Ratio = ratio, Projected = projected }.Record(why);
    }

    internal static ProgressStatement Judge(in ProgressNumbers n, Faithfulness mode, Explanation? why)
    {
        double? target = n.Direction.IsBand ? n.Direction.Lower : n.Target;
        var reason = target is null || n.TargetYear is null ? GovIndicators.NoAnswer.NoTarget
            : n.Baseline is null ? GovIndicators.NoAnswer.NoBaseline
            : GovIndicators.NoAnswer.None;
        if (reason == GovIndicators.NoAnswer.None)
        {
            return AgainstTime(n.Baseline.GetValueOrDefault(), n.BaselineYear, n.Value, n.Year, n.Direction, target.GetValueOrDefault(), n.TargetYear.GetValueOrDefault(), mode, why);
        }

        var met = target is { } known && Reached.By(n.Value, known, n.Direction);
        var missed = Reached.Missed(n.Value, target, n.Direction, n.Year, n.TargetYear);
        return new ProgressStatement(met ? Achieved : missed ? Missed : NoAnswer, mode) { Reason = reason }.Record(why.Begin("progress.gap-against-time", Source));
    }

    private static Percent? Quotient(double part, double whole, Explanation? why)
    {
        // A difference of finite values can still be too large, and so can their quotient.
        var percent = 100 * part / whole;
        return double.IsFinite(percent) ? why.Result(Percent.From(percent)) : why.None<Percent>(GovIndicators.NoAnswer.TooLarge);
    }

    private static double Distance(double value, Direction band) => Math.Max(Math.Max(band.Lower - value, value - band.Upper), 0);
}
