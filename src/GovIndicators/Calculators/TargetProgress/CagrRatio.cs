namespace GovIndicators.Calculators;

/// <summary>Observed compound annual growth against the growth that the target requires, as Statistics Canada and Open SDG judge it.</summary>
/// <remarks>
/// R = d · CAGR observed / |CAGR required|. Met now is achieved whatever the trend; R from 0.95 is on track, from 0.60 progress that needs
/// acceleration, from 0 limited, below 0 deterioration. Only the two end points count. Years are numbers and may have fractions.
/// Formula, exceptions, known defects and example: docs/formulas/progress-cagr-ratio.md.
/// </remarks>
public static partial class CagrRatio
{
    internal const string Source = "Statistics Canada and Open SDG 2.4, Progress Measurement Methodology for the Sustainable Development Goals";
    internal const double ReplacementOfZero = 0.001;
    internal const double DefaultTargetYear = 2030;

    private static readonly Advice DeclareDirection = Advice.Of(
        "Cần nêu chiều tốt của chỉ tiêu.",
        "State on the indicator which direction is good.");

    private static readonly Advice UseGapClosed = Advice.Of(
        "Nên đánh giá theo phần khoảng cách đã thu hẹp, vốn không cần tỷ số.",
        "Judge it by the share of the gap that is closed, which needs neither ratios nor logarithms.");

    private static readonly Advice TransformFirst = Advice.Of(
        "Cần chuyển giá trị hai phía thành khoảng cách một phía, hoặc đánh giá theo phần khoảng cách đã thu hẹp.",
        "Turn the two-sided value into a one-sided distance first, or judge it by the share of the gap that is closed.");

    /// <summary>The target is met now.</summary>
    public static ProgressLabel TargetAchieved { get; } = new(ProgressMethod.CagrRatio, "target_achieved", "Target achieved", "Đạt mục tiêu", ProgressStatus.Achieved);

    /// <summary>On track.</summary>
    public static ProgressLabel Substantial { get; } = new(ProgressMethod.CagrRatio, "substantial", "On track", "Đúng tiến độ", ProgressStatus.OnTrack);

    /// <summary>Progress made but acceleration needed.</summary>
    public static ProgressLabel Moderate { get; } = new(ProgressMethod.CagrRatio, "moderate", "Progress made but acceleration needed", "Có tiến bộ nhưng cần đẩy nhanh", ProgressStatus.NeedsAcceleration);

    /// <summary>Limited progress.</summary>
    public static ProgressLabel Limited { get; } = new(ProgressMethod.CagrRatio, "limited", "Limited progress", "Tiến bộ hạn chế", ProgressStatus.Limited);

    /// <summary>Deterioration.</summary>
    public static ProgressLabel Deterioration { get; } = new(ProgressMethod.CagrRatio, "deterioration", "Deterioration", "Xấu đi", ProgressStatus.Deteriorating);

    /// <summary>Unable to assess.</summary>
    public static ProgressLabel NotAvailable { get; } = new(ProgressMethod.CagrRatio, "not_available", "Unable to assess", "Không đánh giá được", ProgressStatus.NotAssessable);

    /// <summary>Progress toward a target value.</summary>
    /// <param name="baseline">The value in the base year; zero is replaced by 0.001 as published, refused in strict mode.</param>
    /// <param name="baselineYear">The base year; 2015 in the published practice.</param>
    /// <param name="value">The latest value.</param>
    /// <param name="year">The year of the latest value.</param>
    /// <param name="direction">Which way is good; unknown counts as "lower" as published, which is a defect, and is refused in strict mode.</param>
    /// <param name="target">The target; zero is replaced by 0.001 as published, refused in strict mode.</param>
    /// <param name="targetYear">The year of the target; null is 2030 as published, refused in strict mode.</param>
    /// <param name="mode">Whether arbitrary published rules are followed.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// Ratio is R, score runs from -5 to 5, observed and required are rates of growth a year as ratios.
    /// Not assessable: no time passed, values or target of opposite signs, target equal to the baseline and not met, a band, and what strict mode refuses.
    /// In strict mode a target that is not met in its year is missed, whatever the label, and though there is no ratio.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.cagr-ratio")]
    public static ProgressStatement TowardTarget(
        double baseline, double baselineYear, double value, double year, Direction direction, double target, double? targetYear = null, Faithfulness mode = Faithfulness.Strict, Explanation? why = null)
    {
        why = why.Begin("progress.cagr-ratio", Source)
            .Given("baseline", baseline).Given("baselineYear", baselineYear).Given("value", value).Given("year", year)
            .Given("direction", direction).Given("target", target).Given("targetYear", targetYear).Given("mode", mode);
        Check(baseline, baselineYear, value, year);
        Require.Finite(target);
        var caveats = 0u;
        if (mode == Faithfulness.AsPublished)
        {
            if (direction.IsUnknown) (direction, caveats) = (Direction.LowerIsBetter, ProgressStatement.Bit(Caveat.PublishedExceptionUsed));
            if (target == 0) (target, caveats) = (ReplacementOfZero, ProgressStatement.Bit(Caveat.PublishedExceptionUsed));
            targetYear ??= DefaultTargetYear;
        }

        // Met is asked before the base is replaced, since the base has no part in it.
        var met = Reached.By(value, target, direction);
        if (mode == Faithfulness.AsPublished && baseline == 0) (baseline, caveats) = (ReplacementOfZero, ProgressStatement.Bit(Caveat.PublishedExceptionUsed));

        var missed = mode == Faithfulness.Strict && Reached.Missed(value, target, direction, year, targetYear);
        var reason = Obstacle(baseline, baselineYear, value, year, direction, target, targetYear);
        if (reason != NoAnswer.None) return WithoutRatio(met, missed, reason, mode).With(caveats).Record(why, AdviceFor(reason));

        var due = targetYear.GetValueOrDefault();
        var observed = Reached.CompoundRate(baseline, value, year - baselineYear);
        var required = Reached.CompoundRate(baseline, target, due - baselineYear);
        // All values negative: growth of the magnitude is the opposite of growth of the value.
        var ratio = (baseline < 0 ? -1 : 1) * direction.Sign * observed / Math.Abs(required);
        if (!double.IsFinite(ratio)) return WithoutRatio(met, missed, NoAnswer.TooLarge, mode).With(caveats).Record(why, UseGapClosed);

        var label = met ? TargetAchieved : ratio >= 0.95 ? Substantial : ratio >= 0.6 ? Moderate : ratio >= 0 ? Limited : Deterioration;
        return new ProgressStatement(label, mode)
        {
            Status = missed ? ProgressStatus.Missed : label.Status,
            Observed = observed,
            Required = required,
            Ratio = ratio,
            Score = met ? 5 : TargetScore(ratio),
        }.With(caveats).Record(why);
    }

    /// <summary>Progress where only a direction is wanted: growth in the good direction against fixed limits of 1.5%, 0.5% and 0% a year.</summary>
    /// <param name="baseline">The value in the base year.</param>
    /// <param name="baselineYear">The base year.</param>
    /// <param name="value">The latest value.</param>
    /// <param name="year">The year of the latest value.</param>
    /// <param name="direction">Which way is good.</param>
    /// <param name="limit">The natural limit on the good side, such as 100 for a percent where more is better; near it the limits above zero shrink.</param>
    /// <param name="mode">Whether arbitrary published rules are followed.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Ratio and observed are growth a year as ratios, in the good direction and as it is; score runs from -5 to 5.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.cagr-trend")]
    public static ProgressStatement WithoutTarget(
        double baseline, double baselineYear, double value, double year, Direction direction, double? limit = null, Faithfulness mode = Faithfulness.Strict, Explanation? why = null)
    {
        why = why.Begin("progress.cagr-trend", Source)
            .Given("baseline", baseline).Given("baselineYear", baselineYear).Given("value", value).Given("year", year)
            .Given("direction", direction).Given("limit", limit).Given("mode", mode);
        Check(baseline, baselineYear, value, year);
        var caveats = 0u;
        if (mode == Faithfulness.AsPublished)
        {
            if (direction.IsUnknown) (direction, caveats) = (Direction.LowerIsBetter, ProgressStatement.Bit(Caveat.PublishedExceptionUsed));
            if (baseline == 0) (baseline, caveats) = (ReplacementOfZero, ProgressStatement.Bit(Caveat.PublishedExceptionUsed));
        }

        var reason = TrendObstacle(baseline, baselineYear, value, year, direction);
        // A base beyond its limit contradicts the limit; the published tool goes on with |limit| and warns.
        if (reason == NoAnswer.None && mode == Faithfulness.Strict && limit is { } bound && (baseline - bound) * direction.Sign > 0) reason = NoAnswer.MethodDoesNotApply;
        if (reason != NoAnswer.None) return WithoutRatio(met: false, missed: false, reason, mode).With(caveats).Record(why, AdviceFor(reason));

        var coefficient = limit is { } natural ? LimitCoefficient(baseline, natural, why) : 1;
        var observed = Reached.CompoundRate(baseline, value, year - baselineYear);
        var progress = (baseline < 0 ? -1 : 1) * direction.Sign * observed;
        if (!double.IsFinite(progress)) return WithoutRatio(met: false, missed: false, NoAnswer.TooLarge, mode).With(caveats).Record(why, UseGapClosed);

        var label = progress < 0 ? Deterioration
            : progress >= 0.015 * coefficient ? Substantial
            : progress >= 0.005 * coefficient ? Moderate
            : Limited;
        return new ProgressStatement(label, mode) { Observed = observed, Ratio = progress, Score = TrendScore(progress, coefficient) }.With(caveats).Record(why);
    }

    internal static ProgressStatement Judge(in ProgressNumbers n, Faithfulness mode, Explanation? why)
    {
        if (n.Direction.IsBand) return OfBand(in n, mode, why);
        if (n.Baseline is { } baseline)
        {
            return n.Target is { } target
                ? TowardTarget(baseline, n.BaselineYear, n.Value, n.Year, n.Direction, target, n.TargetYear, mode, why)
                : WithoutTarget(baseline, n.BaselineYear, n.Value, n.Year, n.Direction, n.Limit, mode, why);
        }

        var met = n.Target is { } known && Reached.By(n.Value, known, n.Direction);
        var missed = mode == Faithfulness.Strict && Reached.Missed(n.Value, n.Target, n.Direction, n.Year, n.TargetYear);
        return WithoutRatio(met, missed, NoAnswer.NoBaseline, mode).Record(why.Begin("progress.cagr-ratio", Source));
    }

    /// <summary>As published a value below an exact target moves to the same distance above it; mirrored values then grow otherwise, so strict mode refuses, as both do for a wider band.</summary>
    private static ProgressStatement OfBand(in ProgressNumbers n, Faithfulness mode, Explanation? why)
    {
        var (value, band, target) = (n.Value, n.Direction, n.Direction.Lower);
        if (mode == Faithfulness.AsPublished && band.Lower == band.Upper && n.Baseline is { } baseline
            && TwoSidedTarget.ReflectAbove(baseline, target, why) is { } from && TwoSidedTarget.ReflectAbove(value, target, why) is { } to)
        {
            return TowardTarget(from, n.BaselineYear, to, n.Year, Direction.LowerIsBetter, target, n.TargetYear, mode, why);
        }

        return WithoutRatio(Reached.By(value, band), missed: false, NoAnswer.MethodDoesNotApply, mode)
            .Record(why.Begin("progress.cagr-ratio", Source).Given("value", value).Given("direction", band), TransformFirst);
    }

    private static NoAnswer Obstacle(double baseline, double baselineYear, double value, double year, Direction direction, double target, double? targetYear) =>
        TrendObstacle(baseline, baselineYear, value, year, direction) is not NoAnswer.None and var reason ? reason
        : target == 0 ? NoAnswer.NotPositive
        : Reached.OppositeSigns(baseline, target) ? NoAnswer.SignChange
        : targetYear is not { } due ? NoAnswer.NoTarget
        : due <= baselineYear ? NoAnswer.NoTimeLeft
        : target == baseline ? NoAnswer.TargetEqualsBaseline
        : NoAnswer.None;

    private static NoAnswer TrendObstacle(double baseline, double baselineYear, double value, double year, Direction direction) =>
        direction.IsUnknown ? NoAnswer.DirectionUnknown
        : direction.IsBand ? NoAnswer.MethodDoesNotApply
        : baseline == 0 ? NoAnswer.ZeroBase
        : Reached.OppositeSigns(baseline, value) ? NoAnswer.SignChange
        : year <= baselineYear ? NoAnswer.NoTimePassed
        : NoAnswer.None;

    private static ProgressStatement WithoutRatio(bool met, bool missed, NoAnswer reason, Faithfulness mode) =>
        met ? new ProgressStatement(TargetAchieved, mode) { Score = 5, Reason = reason }
        : missed ? new ProgressStatement(NotAvailable, mode) { Status = ProgressStatus.Missed, Reason = reason }
        : new ProgressStatement(NotAvailable, mode) { Reason = reason };

    private static Advice? AdviceFor(NoAnswer reason) => reason switch
    {
        NoAnswer.DirectionUnknown => DeclareDirection,
        NoAnswer.MethodDoesNotApply => TransformFirst,
        NoAnswer.ZeroBase or NoAnswer.NotPositive or NoAnswer.SignChange => UseGapClosed,
        _ => null,
    };

    private static void Check(double baseline, double baselineYear, double value, double year)
    {
        Require.Finite(baseline);
        Require.Finite(baselineYear);
        Require.Finite(value);
        Require.Finite(year);
    }
}
