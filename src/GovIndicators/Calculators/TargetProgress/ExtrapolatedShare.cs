namespace GovIndicators.Calculators;

/// <summary>The share of the way from baseline to target that compound growth will have covered by the date of the target.</summary>
/// <remarks>
/// The UN Progress Chart as EUSTAT adapts it: expected = v · (1 + CAGR)^(years left), share = (expected - baseline) / (target - baseline);
/// from 0.95 score 3, from 0.10 score 2, below score 1. Met now is score 3 whatever the trend.
/// Formula, exceptions, known defects and example: docs/formulas/progress-extrapolated-share.md.
/// </remarks>
public static class ExtrapolatedShare
{
    internal const string Source = "EUSTAT, Progress Measurement for Sustainable Development Goals, after the UN SDG Progress Chart Technical Note 2023";

    private static readonly Advice UseGapClosed = Advice.Of(
        "Nên đánh giá theo phần khoảng cách đã thu hẹp, vốn không cần tốc độ tăng.",
        "Judge it by the share of the gap that is closed, which needs no growth rate.");

    /// <summary>Score 3: target met or on track.</summary>
    public static ProgressLabel MetOrOnTrack { get; } = new(ProgressMethod.ExtrapolatedShare, "3", "Target met or on track", "Đạt mục tiêu hoặc đúng tiến độ", ProgressStatus.OnTrack);

    /// <summary>Score 2: reasonable progress, to be accelerated.</summary>
    public static ProgressLabel Reasonable { get; } = new(ProgressMethod.ExtrapolatedShare, "2", "Fair progress, but acceleration needed", "Tiến bộ khá, cần đẩy nhanh", ProgressStatus.NeedsAcceleration);

    /// <summary>Score 1: stagnation or regression.</summary>
    public static ProgressLabel Stagnation { get; } = new(ProgressMethod.ExtrapolatedShare, "1", "Stagnation or regression", "Trì trệ hoặc thụt lùi", ProgressStatus.Limited);

    /// <summary>Not assessed.</summary>
    public static ProgressLabel NotAssessed { get; } = new(ProgressMethod.ExtrapolatedShare, "-", "Not assessed", "Không đánh giá", ProgressStatus.NotAssessable);

    /// <summary>Progress toward a target value.</summary>
    /// <param name="baseline">The value in the base year; there is no answer for zero.</param>
    /// <param name="baselineYear">The base year; 2015 in the published practice.</param>
    /// <param name="value">The latest value.</param>
    /// <param name="year">The year of the latest value.</param>
    /// <param name="direction">Which way is good; unknown is read off baseline and target as published, refused in strict mode.</param>
    /// <param name="target">The target; as published, 0 and 100 of a percent count as met within one point.</param>
    /// <param name="targetYear">The year of the target; null is 2030 as published, refused in strict mode.</param>
    /// <param name="mode">Whether arbitrary published rules are followed.</param>
    /// <param name="isPercent">Whether the values are percents; a count of 99.5 toward 100 is not met.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// Ratio is the share, score 3, 2 or 1, observed the growth a year as a ratio, projected the value expected in the year of the target.
    /// In strict mode a baseline that met the target already has no share, and a target that is not met in its year is missed.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.extrapolated-share")]
    public static ProgressStatement TowardTarget(
        double baseline, double baselineYear, double value, double year, Direction direction, double target, double? targetYear = null, Faithfulness mode = Faithfulness.Strict, bool isPercent = true, Explanation? why = null)
    {
        why = why.Begin("progress.extrapolated-share", Source)
            .Given("baseline", baseline).Given("baselineYear", baselineYear).Given("value", value).Given("year", year)
            .Given("direction", direction).Given("target", target).Given("targetYear", targetYear).Given("mode", mode).Given("isPercent", isPercent);
        Check(baseline, baselineYear, value, year);
        Require.Finite(target);
        var published = mode == Faithfulness.AsPublished;
        var caveats = 0u;
        if (published)
        {
            targetYear ??= CagrRatio.DefaultTargetYear;
            if (direction.IsUnknown && target != baseline)
            {
                direction = target > baseline ? Direction.HigherIsBetter : Direction.LowerIsBetter;
                caveats = ProgressStatement.Bit(Caveat.PublishedExceptionUsed);
            }
        }

        var met = Reached.By(value, target, direction);
        if (!met && published && isPercent && target is 0 or 100 && Math.Abs(value - target) <= 1)
        {
            (met, caveats) = (true, ProgressStatement.Bit(Caveat.PublishedExceptionUsed));
        }

        var missed = !published && Reached.Missed(value, target, direction, year, targetYear);
        var reason = direction.IsUnknown ? NoAnswer.DirectionUnknown
            : direction.IsBand ? NoAnswer.MethodDoesNotApply
            : TrendObstacle(baseline, baselineYear, value, year) is not NoAnswer.None and var trend ? trend
            : !published && Reached.OppositeSigns(baseline, target) ? NoAnswer.SignChange
            : targetYear is not { } stated ? NoAnswer.NoTarget
            : stated <= baselineYear ? NoAnswer.NoTimeLeft
            : target == baseline ? NoAnswer.TargetEqualsBaseline
            : NoAnswer.None;
        if (reason != NoAnswer.None) return WithoutShare(met, missed, reason, mode).With(caveats).Record(why, UseGapClosed);

        var due = targetYear.GetValueOrDefault();
        var observed = Reached.CompoundRate(baseline, value, year - baselineYear);
        var projected = value * Math.Pow(1 + observed, due - year);
        var share = (projected - baseline) / (target - baseline);
        if (!double.IsFinite(share)) return WithoutShare(met, missed, NoAnswer.TooLarge, mode).With(caveats).Record(why, UseGapClosed);

        // A baseline beyond the target: the quotient of two negative ways would call falling back a success.
        var fellBack = !published && !met && Reached.By(baseline, target, direction);
        var label = fellBack ? Stagnation : met || share >= 0.95 ? MetOrOnTrack : share >= 0.1 ? Reasonable : Stagnation;
        return new ProgressStatement(label, mode)
        {
            Status = met ? ProgressStatus.Achieved
                : missed ? ProgressStatus.Missed
                : fellBack || (label == Stagnation && share < 0) ? ProgressStatus.Deteriorating
                : label.Status,
            Observed = observed,
            Projected = projected,
            Ratio = fellBack ? null : share,
            Reason = fellBack ? NoAnswer.BaselineMeetsTarget : NoAnswer.None,
            Score = ScoreOf(label),
        }.With(caveats).Record(why);
    }

    /// <summary>Progress where only a direction is wanted: growth in the good direction from 2% a year is score 3, from 0.5% score 2, else 1.</summary>
    /// <param name="baseline">The value in the base year; there is no answer for zero.</param>
    /// <param name="baselineYear">The base year.</param>
    /// <param name="value">The latest value.</param>
    /// <param name="year">The year of the latest value.</param>
    /// <param name="direction">Which way is good.</param>
    /// <param name="mode">As published, the growth of negative values is taken as it stands; strict mode turns its sign, so that rising is rising.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Observed is the growth a year as a ratio, ratio the same in the good direction.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.extrapolated-trend")]
    public static ProgressStatement WithoutTarget(
        double baseline, double baselineYear, double value, double year, Direction direction, Faithfulness mode = Faithfulness.Strict, Explanation? why = null)
    {
        why = why.Begin("progress.extrapolated-trend", Source)
            .Given("baseline", baseline).Given("baselineYear", baselineYear).Given("value", value).Given("year", year)
            .Given("direction", direction).Given("mode", mode);
        Check(baseline, baselineYear, value, year);
        var reason = direction.IsUnknown ? NoAnswer.DirectionUnknown
            : direction.IsBand ? NoAnswer.MethodDoesNotApply
            : TrendObstacle(baseline, baselineYear, value, year);
        if (reason != NoAnswer.None) return WithoutShare(met: false, missed: false, reason, mode).Record(why, UseGapClosed);

        var observed = Reached.CompoundRate(baseline, value, year - baselineYear);
        if (!double.IsFinite(observed)) return WithoutShare(met: false, missed: false, NoAnswer.TooLarge, mode).Record(why, UseGapClosed);
        var progress = direction.Sign * (mode == Faithfulness.Strict && baseline < 0 ? -observed : observed);
        var label = progress >= 0.02 ? MetOrOnTrack : progress >= 0.005 ? Reasonable : Stagnation;
        return new ProgressStatement(label, mode)
        {
            Status = progress < 0 ? ProgressStatus.Deteriorating : label.Status,
            Observed = observed,
            Ratio = progress,
            Score = ScoreOf(label),
        }.Record(why);
    }

    /// <summary>The category of an indicator that is yes or no: target met, or stagnation (exception 9 of EUSTAT).</summary>
    /// <param name="met">Whether it is yes.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Score 3 for yes, 1 for no; there is no share.</returns>
    [Formula("progress.extrapolated-yes-no")]
    public static ProgressStatement YesNo(bool met, Explanation? why = null)
    {
        why = why.Begin("progress.extrapolated-yes-no", Source + ", exception 9").Given("met", met);
        var label = met ? MetOrOnTrack : Stagnation;
        return new ProgressStatement(label, Faithfulness.AsPublished) { Status = met ? ProgressStatus.Achieved : label.Status, Score = ScoreOf(label) }.Record(why);
    }

    internal static ProgressStatement Judge(in ProgressNumbers n, Faithfulness mode, Explanation? why)
    {
        var met = n.Direction.IsBand ? Reached.By(n.Value, n.Direction) : n.Target is { } known && Reached.By(n.Value, known, n.Direction);
        if (n.Direction.IsBand) return WithoutShare(met, missed: false, NoAnswer.MethodDoesNotApply, mode).Record(why.Begin("progress.extrapolated-share", Source), UseGapClosed);
        var missed = mode == Faithfulness.Strict && Reached.Missed(n.Value, n.Target, n.Direction, n.Year, n.TargetYear);
        if (n.Baseline is not { } baseline) return WithoutShare(met, missed, NoAnswer.NoBaseline, mode).Record(why.Begin("progress.extrapolated-share", Source));
        return n.Target is { } target
            ? TowardTarget(baseline, n.BaselineYear, n.Value, n.Year, n.Direction, target, n.TargetYear, mode, n.IsPercent, why)
            : WithoutTarget(baseline, n.BaselineYear, n.Value, n.Year, n.Direction, mode, why);
    }

    private static NoAnswer TrendObstacle(double baseline, double baselineYear, double value, double year) =>
        baseline == 0 ? NoAnswer.ZeroBase
        : Reached.OppositeSigns(baseline, value) ? NoAnswer.SignChange
        : year <= baselineYear ? NoAnswer.NoTimePassed
        : NoAnswer.None;

    private static ProgressStatement WithoutShare(bool met, bool missed, NoAnswer reason, Faithfulness mode) =>
        met ? new ProgressStatement(MetOrOnTrack, mode) { Status = ProgressStatus.Achieved, Score = 3, Reason = reason }
        : missed ? new ProgressStatement(NotAssessed, mode) { Status = ProgressStatus.Missed, Reason = reason }
        : new ProgressStatement(NotAssessed, mode) { Reason = reason };

    private static double ScoreOf(ProgressLabel label) => label == MetOrOnTrack ? 3 : label == Reasonable ? 2 : 1;

    private static void Check(double baseline, double baselineYear, double value, double year)
    {
        Require.Finite(baseline);
        Require.Finite(baselineYear);
        Require.Finite(value);
        Require.Finite(year);
    }
}
