using System.Globalization;
using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>The results of the International Aid Transparency Initiative: target, actual and baseline of one reporting period.</summary>
/// <remarks>
/// The standard says met or not met; the share achieved is what tools make of it. Actual over target ignores the baseline and the direction:
/// a reduction from 100 to 60 that stands at 80 "achieves" 133%. Strict mode gives the share of the gap that is closed: 50%.
/// Rules, known defects and example: docs/formulas/progress-iati-period.md.
/// </remarks>
public static class IatiPeriod
{
    internal const string Source = "IATI Standard, guidance on results, and IATI Rulesets 8.6.1 and 8.8.1 to 8.10.3";

    /// <summary>The target of the period is met.</summary>
    public static ProgressLabel Met { get; } = new(ProgressMethod.IatiPeriod, "met", "Met", "Đạt", ProgressStatus.Achieved);

    /// <summary>The target of the period is not met.</summary>
    public static ProgressLabel NotMet { get; } = new(ProgressMethod.IatiPeriod, "not-met", "Not met", "Chưa đạt", ProgressStatus.Progressing);

    /// <summary>The data do not say.</summary>
    public static ProgressLabel NotStated { get; } = new(ProgressMethod.IatiPeriod, "not-stated", "Not stated", "Không nêu", ProgressStatus.NotAssessable);

    /// <summary>Actual over target, as many tools print it: it ignores the baseline and the direction of good.</summary>
    /// <returns>The percent; null when the target is zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.actual-over-target")]
    public static Percent? ActualOverTarget(double actual, double target, Explanation? why = null)
    {
        why = why.Begin("progress.actual-over-target", Source).Given("actual", actual).Given("target", target);
        Require.Finite(actual);
        Require.Finite(target);
        if (target == 0) return why.None<Percent>(NoAnswer.EmptyDenominator);
        return double.IsFinite(100 * actual / target) ? why.Result(Percent.From(100 * actual / target)) : why.None<Percent>(NoAnswer.TooLarge);
    }

    /// <summary>Whether an actual value meets the target of its period.</summary>
    /// <returns>Null when nobody stated whether the indicator ascends: the schema has no default for it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.iati-met")]
    public static bool? IsMet(double actual, double target, Direction direction, Explanation? why = null)
    {
        why = why.Begin("progress.iati-met", Source).Given("actual", actual).Given("target", target).Given("direction", direction);
        Require.Finite(actual);
        Require.Finite(target);
        return direction.IsUnknown ? why.None<bool>(NoAnswer.DirectionUnknown) : why.Result(Reached.By(actual, target, direction));
    }

    /// <summary>The statement about one period.</summary>
    /// <param name="actual">The actual value.</param>
    /// <param name="target">The target of the period.</param>
    /// <param name="direction">Higher where the indicator ascends, lower where it does not.</param>
    /// <param name="isOver">Whether the period has ended.</param>
    /// <param name="baseline">The baseline; without one strict mode has no ratio.</param>
    /// <param name="mode">As published, ratio is actual over target; in strict mode it is the share of the gap that is closed.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Met or not met. Not met is missed once the period is over; before, it is moving away when the value lies on the far side of the baseline, and not assessable without a baseline.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.iati-period")]
    public static ProgressStatement Of(
        double actual, double target, Direction direction, bool isOver, double? baseline = null, Faithfulness mode = Faithfulness.Strict, Explanation? why = null)
    {
        why = why.Begin("progress.iati-period", Source).Given("isOver", isOver).Given("mode", mode).Given("baseline", baseline);
        if (direction.IsBand)
        {
            var inside = Reached.By(Require.Finite(actual), direction);
            return new ProgressStatement(inside ? Met : NotStated, mode) { Reason = NoAnswer.MethodDoesNotApply }.Record(why);
        }

        if (IsMet(actual, target, direction, why) is not { } met) return new ProgressStatement(NotStated, mode) { Reason = NoAnswer.DirectionUnknown }.Record(why);
        var (ratio, reason) = mode == Faithfulness.AsPublished ? OverTarget(actual, target, why) : Closed(baseline, actual, target, direction, why);
        // Not yet met is all the standard says; closer or farther than before takes a value from before.
        var status = met ? ProgressStatus.Achieved
            : isOver ? ProgressStatus.Missed
            : baseline is not { } start ? ProgressStatus.NotAssessable
            : (actual - start) * direction.Sign < 0 ? ProgressStatus.Deteriorating
            : ProgressStatus.Progressing;
        return new ProgressStatement(met ? Met : NotMet, mode)
        {
            Status = status,
            Ratio = ratio,
            Reason = reason == NoAnswer.None && status == ProgressStatus.NotAssessable ? NoAnswer.NoBaseline : reason,
        }.Record(why);
    }

    /// <summary>Rules 8.8.1 to 8.10.3: what the value of a baseline, target or actual may be.</summary>
    /// <returns>Error when a measured value is missing; a warning when it is no number, or when a qualitative indicator has one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The measure is not one of the five.</exception>
    public static IatiFinding CheckValue(IatiMeasure measure, string? value) => measure switch
    {
        IatiMeasure.Qualitative => string.IsNullOrWhiteSpace(value) ? IatiFinding.Ok : IatiFinding.Warning,
        < IatiMeasure.Unit or > IatiMeasure.Qualitative => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Expected a measure from 1 to 5."),
        _ when string.IsNullOrWhiteSpace(value) => IatiFinding.Error,
        _ => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? IatiFinding.Ok : IatiFinding.Warning,
    };

    /// <summary>Rule 8.6.1: a period must start before it ends.</summary>
    public static IatiFinding CheckPeriod(LocalDate start, LocalDate end) => start < end ? IatiFinding.Ok : IatiFinding.Error;

    internal static ProgressStatement Judge(in ProgressNumbers n, Faithfulness mode, Explanation? why)
    {
        double? target = n.Direction.IsBand ? n.Direction.Lower : n.Target;
        return target is { } known
            ? Of(n.Value, known, n.Direction, n.TargetYear is { } due && n.Year >= due, n.Baseline, mode, why)
            : new ProgressStatement(NotStated, mode) { Reason = NoAnswer.NoTarget }.Record(why.Begin("progress.iati-period", Source));
    }

    private static (double? Ratio, NoAnswer Reason) OverTarget(double actual, double target, Explanation? why) =>
        ActualOverTarget(actual, target, why) is { } percent ? (percent.AsRatio, NoAnswer.None)
        : (null, target == 0 ? NoAnswer.EmptyDenominator : NoAnswer.TooLarge);

    private static (double? Ratio, NoAnswer Reason) Closed(double? baseline, double actual, double target, Direction direction, Explanation? why) =>
        baseline is not { } start ? (null, NoAnswer.NoBaseline)
        : start == target ? (null, NoAnswer.TargetEqualsBaseline)
        : Reached.By(start, target, direction) ? (null, NoAnswer.BaselineMeetsTarget)
        : GapClosed.Share(start, actual, target, why) is { } share ? (share.AsRatio, NoAnswer.None)
        : (null, NoAnswer.TooLarge);
}
