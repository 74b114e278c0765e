using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>How a series stands toward its target, by one method or by all.</summary>
/// <remarks>
/// <para>The series form only picks the numbers: the value that was latest on or before the day, and not after the due date, so that a target whose date has passed is judged
/// by what was reached then; the next target value due; the declared baseline; the annual values before. A moment is a number of years, the end
/// of 2022 is 2022, so that annual data give the whole numbers that the published methods use.</para>
/// <para>Where no baseline was declared there is no share of a gap; distance and pace remain. How the numbers are picked: docs/formulas/progress-comparison.md.</para>
/// </remarks>
public static class TargetProgress
{
    private const int MostAnnual = 6;

    /// <summary>What every method says about a target as of a day, and where they disagree.</summary>
    /// <param name="target">The target.</param>
    /// <param name="series">The series of its indicator and agency, in the vintage known on the day.</param>
    /// <param name="asOf">The day of the question.</param>
    /// <param name="mode">Whether arbitrary published rules are followed.</param>
    /// <param name="why">Collects how the answers came about, each as a call of its own.</param>
    /// <returns>
    /// Every method has a statement. Nothing is assessable when nothing was reported by the day, or the value adds over time and covers another stretch than the target value.
    /// A rate that covers another stretch carries a caveat. A break since the baseline leaves only methods that look at recent years.
    /// </returns>
    /// <exception cref="ArgumentNullException">The target or the series is null.</exception>
    /// <exception cref="ArgumentException">The series is of another indicator or agency than the target.</exception>
    [Formula("progress.comparison")]
    public static ProgressComparison Compare(Target target, IndicatorSeries series, LocalDate asOf, Faithfulness mode = Faithfulness.Strict, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(series);
        RequireSame(target, series);
        why = why.Begin("progress.comparison", "GovIndicators, docs/formulas/progress-comparison.md").Given("target", target.Code).Given("series", series.Key.Text).Given("asOf", asOf).Given("mode", mode);
        var due = target.NextAfter(asOf) ?? target.Final;
        var direction = DirectionOf(target, due, series.Indicator.Direction);
        var point = series.LatestAsOf(LocalDate.Min(asOf, due.Period.End));
        var statements = ImmutableArray.CreateBuilder<ProgressStatement>(ProgressMethod.All.Count);
        ImmutableArray<double> annual = point is { } latest ? AnnualUpTo(latest) : [];
        if (point is { } known) StateAll(statements, target, due, known, direction, annual, mode, why);
        else statements.AddRange(ProgressMethod.All.Select(method => Refused(method, NoAnswer.NotReported, mode)));

        var comparison = new ProgressComparison(target, due, point, asOf, direction, annual, statements.MoveToImmutable());
        if (why is null) return comparison;
        why.Step("disagreements", comparison.Disagreements.Count);
        if (point is null) why.None<double>(NoAnswer.NotReported);
        else why.Result(comparison.ToString());
        return comparison;
    }

    /// <summary>A day as a number of years: the end of 2022 is 2022, the middle of 2023 about 2022.5.</summary>
    internal static double YearOf(LocalDate date) => date.Year - 1 + ((double)date.DayOfYear / date.Calendar.GetDaysInYear(date.Year));

    /// <summary>The numbers are picked once for all methods: what they need of dates costs more than most of the formulas.</summary>
    private static void StateAll(
        ImmutableArray<ProgressStatement>.Builder statements,
        Target target,
        TargetValue due,
        SeriesPoint point,
        Direction direction,
        ImmutableArray<double> annual,
        Faithfulness mode,
        Explanation? why)
    {
        var measure = point.Series.Indicator.Measure;
        var alike = point.Coverage == TimeCoverage.Of(due.Period, target.Accumulation, measure);
        if (!alike && (measure == Measure.Flow || measure == Measure.DistinctCount))
        {
            statements.AddRange(ProgressMethod.All.Select(method => Refused(method, NoAnswer.UnlikeCoverage, mode)));
            return;
        }

        var isBroken = IsBrokenSince(target.Baseline, point);
        var numbers = Numbers(target, due, point, point.Value.GetValueOrDefault(), direction, annual.AsSpan(), isBroken);
        var isRounded = point.Observation.Figure is { Bounds.IsExact: false };
        var caveats = (alike ? 0u : ProgressStatement.Bit(Caveat.UnlikeCoverage))
            | (point.Observation.Status.IsUnsure ? ProgressStatement.Bit(Caveat.Provisional) : 0u)
            | (isRounded ? ProgressStatement.Bit(Caveat.RoundedInputs) : 0u);
        foreach (var method in ProgressMethod.All)
        {
            var statement = method.Judge(in numbers, mode, why);
            if (isBroken && statement.Reason == NoAnswer.NoBaseline) statement = statement with { Reason = NoAnswer.BreakInSeries };
            if (isRounded) statement = statement with { Bounds = BoundsOf(method, target, due, point, direction, annual, isBroken, mode) };
            statements.Add(caveats == 0 ? statement : statement.With(caveats));
        }
    }

    private static ProgressNumbers Numbers(
        Target target, TargetValue due, SeriesPoint point, double value, Direction direction, ReadOnlySpan<double> annual, bool isBroken)
    {
        var limits = point.Series.Indicator.NaturalLimits;
        var limit = direction.Sign switch { 1 => limits.Upper, -1 => limits.Lower, _ => null };
        return new()
        {
            Baseline = isBroken ? null : target.Baseline?.Value,
            BaselineYear = target.Baseline is { } baseline ? YearOf(baseline.Period.End) : 0,
            Value = value,
            Year = YearOf(point.Observation.ReferenceDate ?? point.Period.End),
            Direction = direction,
            Target = direction.IsBand ? null : GoalOf(target, due),
            TargetYear = YearOf(due.Period.End),
            Limit = (double?)limit,
            Annual = annual,
            IsPercent = point.Series.Indicator.Unit == Unit.Percent,
        };
    }

    /// <summary>The ratio at both ends of what the printed digits leave open: every method rises or falls with the value alone.</summary>
    private static Bounds? BoundsOf(
        ProgressMethod method, Target target, TargetValue due, SeriesPoint point, Direction direction, ImmutableArray<double> annual, bool isBroken, Faithfulness mode)
    {
        if (point.Observation.Bounds is not { Lower: { } lower, Upper: { } upper }) return null;
        if (RatioAt((double)lower) is not { } one || RatioAt((double)upper) is not { } other) return null;
        return GovIndicators.Bounds.Closed((decimal)Math.Min(one, other), (decimal)Math.Max(one, other)).RoundOutward(12);

        double? RatioAt(double value)
        {
            double[] path = [.. annual];
            if (path.Length > 0) path[^1] = value;
            var numbers = Numbers(target, due, point, value, direction, path, isBroken);
            // Beyond this a decimal has no room for twelve more digits.
            return method.Judge(in numbers, mode, null).Ratio is { } ratio && Math.Abs(ratio) < 1e15 ? ratio : null;
        }
    }

    private static ProgressStatement Refused(ProgressMethod method, NoAnswer reason, Faithfulness mode) => new(method.Labels[^1], mode) { Reason = reason };

    private static Direction DirectionOf(Target target, TargetValue due, Direction good) => target.ComparisonFor(good) switch
    {
        TargetComparison.AtLeast or TargetComparison.MoreThan => Direction.HigherIsBetter,
        TargetComparison.AtMost or TargetComparison.LessThan => Direction.LowerIsBetter,
        TargetComparison.Exactly => Direction.InsideBand(due.Value, due.Value),
        TargetComparison.Within => Direction.InsideBand(due.Value, due.Upper.GetValueOrDefault()),
        _ => good,
    };

    /// <summary>"More than 5" is met by the next number above 5, and by every other as "at least 5" is.</summary>
    private static double GoalOf(Target target, TargetValue due) => target.Comparison switch
    {
        TargetComparison.MoreThan => Math.BitIncrement(due.Value),
        TargetComparison.LessThan => Math.BitDecrement(due.Value),
        _ => due.Value,
    };

    private static ImmutableArray<double> AnnualUpTo(SeriesPoint point)
    {
        var (series, period) = (point.Series, point.Period);
        var values = new List<double> { point.Value.GetValueOrDefault() };
        while (values.Count < MostAnnual && period.YearBefore() is { } before && series[before] is { } value && !series.IsBrokenBetween(before, period))
        {
            values.Insert(0, value);
            period = before;
        }

        return [.. values];
    }

    private static bool IsBrokenSince(Baseline? baseline, SeriesPoint point) =>
        baseline is not null && baseline.Period.Frequency == point.Series.Frequency && point.Series.IsBrokenBetween(baseline.Period, point.Period);

    private static void RequireSame(Target target, IndicatorSeries series)
    {
        if (target.Indicator != series.Key.Indicator)
        {
            throw new ArgumentException($"The target {target.Code} is of {target.Indicator}, the series of {series.Key.Indicator}; only identical indicators compare.", nameof(series));
        }

        if (target.Agency != series.Key.Agency)
        {
            throw new ArgumentException($"The target {target.Code} is for {target.Agency}, the series of {series.Key.Agency}; give the series of the agency that has the target.", nameof(series));
        }
    }
}
