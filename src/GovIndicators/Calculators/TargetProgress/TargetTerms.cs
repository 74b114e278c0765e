using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>What a target asks on a day, before any value is looked at: the part of the numbers that all series with this target share.</summary>
internal readonly struct TargetTerms
{
    private readonly double? _baseline;
    private readonly double _baselineYear;
    private readonly double? _goal;
    private readonly double _targetYear;
    private readonly double? _limit;
    private readonly bool _isPercent;
    private readonly bool _addsOverTime;
    private readonly TimeCoverage _coverage;

    private TargetTerms(Target target, Indicator indicator, LocalDate asOf, ref PeriodYears years)
    {
        var measure = indicator.Measure;
        Target = target;
        Due = target.NextAfter(asOf) ?? target.Final;
        Direction = DirectionOf(target, Due, indicator.Direction);
        LatestDay = LocalDate.Min(asOf, Due.Period.End);
        _baseline = target.Baseline?.Value;
        _baselineYear = target.Baseline is { } baseline ? years.OfBaseline(baseline.Period) : 0;
        _goal = Direction.IsBand ? null : GoalOf(target, Due);
        _targetYear = years.OfTarget(Due.Period);
        _limit = (double?)(Direction.Sign switch { 1 => indicator.NaturalLimits.Upper, -1 => indicator.NaturalLimits.Lower, _ => null });
        _isPercent = indicator.Unit == Unit.Percent;
        _addsOverTime = measure == Measure.Flow || measure == Measure.DistinctCount;
        _coverage = TimeCoverage.Of(Due.Period, target.Accumulation, measure);
    }

    internal Target Target { get; }

    /// <summary>The next target value due on or after the day; the last one when all have fallen due.</summary>
    internal TargetValue Due { get; }

    internal Direction Direction { get; }

    /// <summary>The last day whose value counts: a target whose date has passed is judged by what was reached then.</summary>
    internal LocalDate LatestDay { get; }

    internal static TargetTerms Of(Target target, Indicator indicator, LocalDate asOf)
    {
        var years = default(PeriodYears);
        return new(target, indicator, asOf, ref years);
    }

    /// <summary>The same, where many targets follow one another and most of them name the same periods.</summary>
    internal static TargetTerms Of(Target target, Indicator indicator, LocalDate asOf, ref PeriodYears years) => new(target, indicator, asOf, ref years);

    /// <summary>How the latest value stands to the target before any method is asked.</summary>
    /// <param name="coverage">What the latest value covers.</param>
    /// <param name="isBroken">Whether the series is broken since the baseline.</param>
    /// <param name="status">What the producer said of the latest value.</param>
    internal ProgressFooting FootingOf(TimeCoverage coverage, bool isBroken, ObservationStatus status)
    {
        var isAlike = coverage == _coverage;
        return !isAlike && _addsOverTime
            ? new(NoAnswer.UnlikeCoverage)
            : new ProgressFooting(isBroken).With(isAlike ? null : Caveat.UnlikeCoverage).With(status.IsUnsure ? Caveat.Provisional : null);
    }

    /// <summary>How a point of a single series stands to the target, its printed figure included.</summary>
    internal ProgressFooting FootingOf(SeriesPoint point) =>
        FootingOf(point.Coverage, TargetProgress.IsBrokenSince(Target.Baseline, point), point.Observation.Status)
            .With(point.Observation.Figure is { Bounds.IsExact: false } ? Caveat.RoundedInputs : null);

    /// <summary>Everything that some method asks for.</summary>
    /// <param name="value">The latest value.</param>
    /// <param name="year">When it was measured, as a number of years.</param>
    /// <param name="annual">One value a year without gaps, oldest first, ending with the latest.</param>
    /// <param name="footing">Whether the baseline still compares.</param>
    internal ProgressNumbers Numbers(double value, double year, ReadOnlySpan<double> annual, ProgressFooting footing) => new()
    {
        Baseline = footing.IsBroken ? null : _baseline,
        BaselineYear = _baselineYear,
        Value = value,
        Year = year,
        Direction = Direction,
        Target = _goal,
        TargetYear = _targetYear,
        Limit = _limit,
        Annual = annual,
        IsPercent = _isPercent,
    };

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
}
