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
public static partial class TargetProgress
{
    internal const int MostAnnual = 6;

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
        why = why.Begin("progress.comparison", "GovIndicators, docs/formulas/progress-comparison.md").Given("target", target.Code).Given("series", series.Key).Given("asOf", asOf).Given("mode", mode);
        var terms = TargetTerms.Of(target, series.Indicator, asOf);
        var point = series.LatestAsOf(terms.LatestDay);
        var statements = ImmutableArray.CreateBuilder<ProgressStatement>(ProgressMethod.Values.Count);
        ImmutableArray<double> annual = point is { } latest ? AnnualUpTo(latest) : [];
        if (point is { } known) StateAll(statements, terms, known, annual, mode, why);
        else foreach (var method in ProgressMethod.Ordered) statements.Add(new ProgressFooting(NoAnswer.NotReported).Refuse(method, mode));

        var comparison = new ProgressComparison(target, terms.Due, point, asOf, terms.Direction, annual, statements.MoveToImmutable());
        if (why is null) return comparison;
        why.Step("disagreements", comparison.Disagreements.Count);
        if (point is null) why.None<double>(NoAnswer.NotReported);
        else why.Result(comparison);
        return comparison;
    }

    /// <summary>A day as a number of years: the end of 2022 is 2022, the middle of 2023 about 2022.5.</summary>
    internal static double YearOf(LocalDate date) => date.Year - 1 + ((double)date.DayOfYear / date.Calendar.GetDaysInYear(date.Year));

    /// <summary>The numbers are picked once for all methods: what they need of dates costs more than most of the formulas.</summary>
    private static void StateAll(
        ImmutableArray<ProgressStatement>.Builder statements, in TargetTerms terms, SeriesPoint point, ImmutableArray<double> annual, Faithfulness mode, Explanation? why)
    {
        var isRounded = point.Observation.Figure is { Bounds.IsExact: false };
        var footing = terms.FootingOf(point);
        var year = YearOf(point.Observation.ReferenceDate ?? point.Period.End);
        var numbers = terms.Numbers(point.Value.GetValueOrDefault(), year, annual.AsSpan(), footing);
        foreach (var method in ProgressMethod.Ordered)
        {
            var statement = footing.Judge(method, in numbers, mode, why);
            if (isRounded && footing.Refusal == NoAnswer.None) statement = statement with { Bounds = BoundsOf(method, in terms, point, year, annual, footing, mode) };
            statements.Add(statement);
        }
    }

    /// <summary>The ratio over what the printed digits leave open: it rises or falls with the value alone, except that in a band it turns at the ends of the band.</summary>
    private static Bounds? BoundsOf(
        ProgressMethod method, in TargetTerms terms, SeriesPoint point, double year, ImmutableArray<double> annual, ProgressFooting footing, Faithfulness mode)
    {
        if (point.Observation.Bounds is not { Lower: { } lower, Upper: { } upper }) return null;
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        double[] turns = terms.Direction.IsBand ? [(double)lower, terms.Direction.Lower, terms.Direction.Upper, (double)upper] : [(double)lower, (double)upper];
        foreach (var value in turns)
        {
            if (value < turns[0] || value > turns[^1]) continue;
            if (RatioAt(in terms, value) is not { } ratio) return null;
            (least, most) = (Math.Min(least, ratio), Math.Max(most, ratio));
        }

        return GovIndicators.Bounds.Closed((decimal)least, (decimal)most).RoundOutward(12);

        double? RatioAt(in TargetTerms terms, double value)
        {
            double[] path = [.. annual];
            if (path.Length > 0) path[^1] = value;
            var numbers = terms.Numbers(value, year, path, footing);
            // Beyond this a decimal has no room for twelve more digits.
            return method.Judge(in numbers, mode, null).Ratio is { } ratio && Math.Abs(ratio) < 1e15 ? ratio : null;
        }
    }

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

    internal static bool IsBrokenSince(Baseline? baseline, SeriesPoint point) =>
        baseline is not null && baseline.Period.Frequency == point.Series.Frequency && point.Series.IsBrokenBetween(baseline.Period, point.Period);

    internal static void RequireSame(Target target, IndicatorSeries series)
    {
        RequireSameIndicator(target, series.Key, nameof(series));
        if (target.Agency != series.Key.Agency) throw ForAnotherAgency(target, series.Key, nameof(series));
    }

    private static void RequireSameIndicator(Target target, SeriesKey key, string name)
    {
        if (target.Indicator != key.Indicator)
        {
            throw new ArgumentException($"The target {target.Code} is of {target.Indicator}, the series of {key.Indicator}; only identical indicators compare.", name);
        }
    }

    private static ArgumentException ForAnotherAgency(Target target, SeriesKey key, string name) =>
        new($"The target {target.Code} is for {target.Agency}, the series of {key.Agency}; give the series of the agency that has the target.", name);
}
