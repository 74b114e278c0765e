namespace GovIndicators.Calculators;

/// <summary>The weather symbols of Destatis: which share of the remaining gap the mean change of the last five years will miss.</summary>
/// <remarks>
/// Miss = (target - projected) / (target - value). Below 5% sun, to 20% sun behind a cloud, above that cloud, standing still or
/// the wrong way thunderstorm. Formula, exceptions, known defects and example: docs/formulas/progress-linear-miss.md.
/// </remarks>
public static partial class LinearMiss
{
    internal const string Source = "Destatis, German Sustainable Development Strategy, Indicator status";
    private const int MostPoints = 6;
    private const int FewestPoints = 4;

    /// <summary>The sun: the target will be met, or missed by less than 5% of the gap.</summary>
    public static ProgressLabel Sun { get; } = new(ProgressMethod.LinearMiss, "sun", "Sun", "Nắng", ProgressStatus.OnTrack);

    /// <summary>The sun behind a cloud: missed by 5% to 20% of the gap, or met with a setback in sight.</summary>
    public static ProgressLabel LightCloud { get; } = new(ProgressMethod.LinearMiss, "lightCloud", "Slightly cloudy", "Ít mây", ProgressStatus.NeedsAcceleration);

    /// <summary>The cloud: the right direction, but missed by more than 20% of the gap.</summary>
    public static ProgressLabel Cloud { get; } = new(ProgressMethod.LinearMiss, "cloud", "Cloudy", "Nhiều mây", ProgressStatus.Limited);

    /// <summary>The thunderstorm: not moving in the right direction.</summary>
    public static ProgressLabel Storm { get; } = new(ProgressMethod.LinearMiss, "storm", "Thunderstorm", "Giông bão", ProgressStatus.Deteriorating);

    /// <summary>No symbol: fewer than four annual values, or nothing to judge by.</summary>
    public static ProgressLabel NotCalculated { get; } = new(ProgressMethod.LinearMiss, "notCalculated", "Not calculated", "Không tính", ProgressStatus.NotAssessable);

    /// <summary>The symbol for a target value in a target year.</summary>
    /// <param name="values">One value a year without gaps, oldest first; the last six count, at least four are needed.</param>
    /// <param name="target">The target; of an interval the weakest bound, see <see cref="WeakestBound"/>.</param>
    /// <param name="yearsToTarget">Years from the last value to the target.</param>
    /// <param name="direction">Which way is good; a band is judged by its nearer end.</param>
    /// <param name="mode">As published, a target that is met shows a cloud when the trend points back; in strict mode it is achieved all the same.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Ratio is the missed share of the gap (less is better), observed the mean change a year, projected the value in the target year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.linear-miss")]
    public static ProgressStatement TowardTarget(
        ReadOnlySpan<double> values, double target, double yearsToTarget, Direction direction, Faithfulness mode = Faithfulness.Strict, Explanation? why = null)
    {
        why = why.Begin("progress.linear-miss", Source).Given("points", values.Length).Given("target", target)
            .Given("yearsToTarget", yearsToTarget).Given("direction", direction).Given("mode", mode);
        Require.Finite(target);
        Require.Finite(yearsToTarget);
        CheckAll(values);
        if (direction.IsUnknown) return Without(met: false, NoAnswer.DirectionUnknown, mode).Record(why);
        if (values.IsEmpty) return Without(met: false, NoAnswer.NotReported, mode).Record(why);

        var value = values[^1];
        var met = Reached.By(value, target, direction);
        if (direction.IsBand && !met)
        {
            target = value < direction.Lower ? direction.Lower : direction.Upper;
            direction = value < direction.Lower ? Direction.HigherIsBetter : Direction.LowerIsBetter;
        }

        var missed = mode == Faithfulness.Strict && Reached.Missed(value, target, direction, 0, yearsToTarget);
        if (values.Length < FewestPoints) return Without(met && mode == Faithfulness.Strict, NoAnswer.TooFewObservations, mode, missed).Record(why);
        var change = MeanChange(values);
        var projected = value + (change * yearsToTarget);
        var good = change * direction.Sign;
        if (met) return OfConstant(true, good >= 0, mode) with { Observed = change, Projected = projected } is var kept ? kept.Record(why) : kept;

        // Adding zero turns a negative zero into zero.
        var miss = ((target - projected) / (target - value)) + 0.0;
        if (!double.IsFinite(miss)) return Without(met: false, NoAnswer.TooLarge, mode, missed).Record(why);
        var label = good <= 0 ? Storm : miss < 0.05 ? Sun : miss <= 0.2 ? LightCloud : Cloud;
        return new ProgressStatement(label, mode)
        {
            Status = missed ? ProgressStatus.Missed : label.Status,
            Observed = change,
            Projected = projected,
            Ratio = miss,
        }.Record(why);
    }

    /// <summary>The symbol for a value that must be kept every year: first whether the last value keeps it, then the mean trend.</summary>
    /// <param name="values">One value a year without gaps, oldest first; the last six count, at least four are needed.</param>
    /// <param name="target">The value to keep.</param>
    /// <param name="direction">Which way is good.</param>
    /// <param name="mode">As published, a target that is kept shows a cloud when the trend points back; in strict mode it is achieved all the same.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Observed is the mean change a year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("progress.linear-constant-target")]
    public static ProgressStatement ConstantTarget(
        ReadOnlySpan<double> values, double target, Direction direction, Faithfulness mode = Faithfulness.Strict, Explanation? why = null)
    {
        why = why.Begin("progress.linear-constant-target", Source).Given("points", values.Length).Given("target", target)
            .Given("direction", direction).Given("mode", mode);
        Require.Finite(target);
        CheckAll(values);
        if (direction.IsUnknown) return Without(met: false, NoAnswer.DirectionUnknown, mode).Record(why);
        if (values.IsEmpty) return Without(met: false, NoAnswer.NotReported, mode).Record(why);
        var met = Reached.By(values[^1], target, direction);
        if (values.Length < FewestPoints) return Without(met && mode == Faithfulness.Strict, NoAnswer.TooFewObservations, mode).Record(why);
        var change = MeanChange(values);
        var good = direction.IsBand ? TowardBand(values[^1], change, direction) : change * direction.Sign;
        var statement = OfConstant(met, good >= 0, mode) with { Observed = change };
        return statement.Record(why);
    }

    /// <summary>The symbol where only a direction is wanted: first the mean change, then the last change; standing still is not progress.</summary>
    /// <param name="values">One value a year without gaps, oldest first; the last six count, at least four are needed.</param>
    /// <param name="direction">Which way is good.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Observed is the mean change a year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    [Formula("progress.linear-direction")]
    public static ProgressStatement DirectionOnly(ReadOnlySpan<double> values, Direction direction, Explanation? why = null)
    {
        why = why.Begin("progress.linear-direction", Source).Given("points", values.Length).Given("direction", direction);
        CheckAll(values);
        var reason = direction.IsUnknown ? NoAnswer.DirectionUnknown
            : direction.IsBand ? NoAnswer.MethodDoesNotApply
            : values.Length < FewestPoints ? NoAnswer.TooFewObservations
            : NoAnswer.None;
        if (reason != NoAnswer.None) return Without(met: false, reason, Faithfulness.Strict).Record(why);
        var change = MeanChange(values);
        var last = values[^1] - values[^2];
        return new ProgressStatement(DirectionSymbol(change * direction.Sign > 0, last * direction.Sign > 0), Faithfulness.Strict) { Observed = change }.Record(why);
    }

    internal static ProgressStatement Judge(in ProgressNumbers n, Faithfulness mode, Explanation? why)
    {
        if (n.Direction.IsBand || n.Target is not null)
        {
            var target = n.Target ?? n.Direction.Lower;
            if (n.TargetYear is { } due) return TowardTarget(n.Annual, target, due - n.Year, n.Direction, mode, why);
            return ConstantTarget(n.Annual, target, n.Direction, mode, why);
        }

        return DirectionOnly(n.Annual, n.Direction, why);
    }

    private static ProgressStatement OfConstant(bool met, bool trendHolds, Faithfulness mode)
    {
        var label = ConstantTargetSymbol(met, trendHolds);
        var achieved = met && (mode == Faithfulness.Strict || label == Sun);
        return new ProgressStatement(label, mode) { Status = achieved ? ProgressStatus.Achieved : label.Status }
            .With(met && !achieved ? ProgressStatement.Bit(Caveat.PublishedExceptionUsed) : 0);
    }

    private static ProgressStatement Without(bool met, NoAnswer reason, Faithfulness mode, bool missed = false) =>
        met ? new ProgressStatement(Sun, mode) { Status = ProgressStatus.Achieved, Reason = reason }
        : missed ? new ProgressStatement(NotCalculated, mode) { Status = ProgressStatus.Missed, Reason = reason }
        : new ProgressStatement(NotCalculated, mode) { Reason = reason };

    private static double TowardBand(double value, double change, Direction band) =>
        value < band.Lower ? change : value > band.Upper ? -change : 0;

    /// <summary>The mean of the annual changes of the last six points: interior points cancel out.</summary>
    private static double MeanChange(ReadOnlySpan<double> values)
    {
        var recent = values.Length > MostPoints ? values[^MostPoints..] : values;
        return (recent[^1] - recent[0]) / (recent.Length - 1);
    }

    private static void CheckAll(ReadOnlySpan<double> values)
    {
        foreach (var value in values) Require.Finite(value, nameof(values));
    }
}
