using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>Picks the numbers of a target and a series for the formulas of <see cref="Pace"/>, and asks them.</summary>
internal sealed class PacePicking
{
    private readonly TargetTerms _terms;
    private readonly SeriesPoint _point;
    private readonly double _value;
    private readonly double _year;
    private readonly double _dueYear;
    private readonly double _goal;
    private readonly LocalDate _asOf;
    private readonly Percent? _confidence;
    private readonly bool _isBroken;
    private readonly bool _isMet;
    private readonly ImmutableArray<SeriesPoint> _comparable;
    private readonly Baseline? _from;
    private readonly double _fromYear;

    internal PacePicking(TargetTerms terms, SeriesPoint point, double value, LocalDate asOf, Percent? confidence)
    {
        (_terms, _point, _value, _asOf, _confidence) = (terms, point, value, asOf, confidence);
        _year = YearOf(point);
        _dueYear = TargetProgress.YearOf(terms.Due.Period.End);
        _goal = GoalOf(value);
        _isMet = IsMetBy(value);
        _isBroken = TargetProgress.IsBrokenSince(Declared, point);
        _comparable = [.. point.Series.Points.Where(Compares)];
        if (HasBaseline) (_from, _fromYear) = (Declared, TargetProgress.YearOf(Declared!.Period.End));
        else if (_comparable is [var first, ..] && first.Period != point.Period) (_from, _fromYear) = (new(first.Period, first.Value.GetValueOrDefault()), YearOf(first));
    }

    private Baseline? Declared => _terms.Target.Baseline;

    private bool HasBaseline => Declared is not null && !_isBroken;

    /// <summary>Why there is no gap or share of time from a baseline.</summary>
    private NoAnswer WithoutBaseline => Declared is null ? NoAnswer.NoBaseline : _isBroken ? NoAnswer.BreakInSeries : NoAnswer.None;

    /// <summary>Why there is no share of a gap: a gap leads from a baseline that has something to reach, one way.</summary>
    private NoAnswer WithoutGap => WithoutBaseline is not NoAnswer.None and var reason ? reason
        : _terms.Direction.IsUnknown ? NoAnswer.DirectionUnknown
        : !_terms.Direction.IsBand && Declared!.Value == _terms.Due.Value ? NoAnswer.TargetEqualsBaseline
        : IsMetBy(Declared!.Value) ? NoAnswer.BaselineMeetsTarget
        : NoAnswer.None;

    /// <summary>Why nothing more is needed, or nothing can be in time, or nobody knows which way.</summary>
    private NoAnswer NothingNeeded => NoArrival is not NoAnswer.None and var reason ? reason
        : _asOf >= _terms.Due.Period.End ? NoAnswer.NoTimeLeft
        : NoAnswer.None;

    /// <summary>Why it does not arrive, before any line is drawn.</summary>
    private NoAnswer NoArrival => _terms.Direction.IsUnknown ? NoAnswer.DirectionUnknown : _isMet ? NoAnswer.AlreadyMet : NoAnswer.None;

    /// <summary>The target value, or the nearer end of a band.</summary>
    private double GoalOf(double value) => _terms.Due.NearestTo(value);

    private bool IsMetBy(double value) => _terms.Target.IsMetBy(value, _terms.Due, _point.Series.Indicator.Direction) == true;

    internal TargetPace Ask(Explanation? why)
    {
        var trajectory = new PaceTrajectory(_terms.Target, _terms.Direction);
        var planned = trajectory.At(TargetProgress.YearOf(_asOf), why);
        var plannedThen = trajectory.At(_year, why);
        return new(_terms.Target, _terms.Due, _asOf)
        {
            Point = _point,
            From = _from,
            IsFromBaseline = HasBaseline,
            TimeLeft = Pace.TimeLeft(_terms.Due.Period.End, _asOf, why),
            TimePassed = Unless(WithoutBaseline, () => PaceAsking.Ask(why, TimeUsed)),
            GapClosed = Unless(WithoutGap, () => PaceAsking.Ask(why, ShareClosed)),
            PointsAYear = SinceFrom((start, year) => Within(PointsDone(start, year), rises: true, value => (value - start) / (_year - year))),
            PointsNeededAYear = Needed(why, _dueYear - _year, Pace.PointsNeeded),
            PointsNeededAPeriod = Needed(why, PeriodsLeft, Pace.PointsNeeded),
            GrowthAYear = SinceFrom((start, year) => GrowthDone(why, start, _year - year)),
            GrowthNeededAYear = Needed(why, _dueYear - _year, static (value, goal, left, inside) => Pace.GrowthNeeded(value, goal, left, inside)?.Value),
            GrowthNeededAPeriod = Needed(why, PeriodsLeft, static (value, goal, left, inside) => Pace.GrowthNeeded(value, goal, left, inside)?.Value),
            Acceleration = Unless(NothingNeeded, () => SinceFrom((start, year) => PaceAsking.Ask(why, inside => Pace.Acceleration(start, year, _value, _year, _goal, _dueYear, inside)))),
            LinearArrival = Arrives(why, (start, value, inside) => Pace.LinearArrival(start, _fromYear, value, _year, GoalOf(value), inside)),
            CompoundArrival = Arrives(why, (start, value, inside) => Pace.CompoundArrival(start, _fromYear, value, _year, GoalOf(value), inside)),
            LeastSquaresArrival = LeastSquares(why),
            Planned = planned,
            Lead = trajectory.LeadOf(_value, planned, why),
            PlannedWhenMeasured = plannedThen,
            LeadWhenMeasured = trajectory.LeadOf(_value, plannedThen, why),
            Caveats = [.. _terms.FootingOf(_point).Caveats],
        };
    }

    private static PaceAnswer Unless(NoAnswer reason, Func<PaceAnswer> answer) => reason == NoAnswer.None ? answer() : PaceAnswer.None(reason);

    private PaceAnswer SinceFrom(Func<double, double, PaceAnswer> answer) =>
        _from is { Value: var start } ? answer(start, _fromYear) : PaceAnswer.None(NoAnswer.TooFewObservations);

    /// <summary>What is still needed: less of it, the higher the value.</summary>
    private PaceAnswer Needed(Explanation? why, double left, Func<double, double, double, Explanation?, double?> formula) => Unless(
        NothingNeeded,
        () => Within(PaceAsking.Ask(why, inside => formula(_value, _goal, left, inside)), rises: false, value => formula(value, GoalOf(value), left, null)));

    private PaceAnswer GrowthDone(Explanation? why, double start, double years) => years <= 0
        ? PaceAnswer.None(NoAnswer.NoTimePassed)
        : Within(PaceAsking.Ask(why, inside => Growth.CompoundAnnual(start, _value, years, inside)), rises: start > 0, value => Growth.CompoundAnnual(start, value, years)?.Value);

    /// <summary>The number with its bounds, from the ends of what the printed value leaves open; without, where the formula has no answer at an end.</summary>
    private PaceAnswer Within(PaceAnswer answer, bool rises, Func<double, double?> formula)
    {
        if (answer.Value is null || _point.Observation.Bounds is not { IsExact: false } value) return answer;
        var (low, high) = rises ? (At(value.Lower), At(value.Upper)) : (At(value.Upper), At(value.Lower));
        if (low is null && high is null) return answer;
        if (low is null != (rises ? value.Lower : value.Upper) is null || high is null != (rises ? value.Upper : value.Lower) is null) return answer;
        var (lowIncluded, highIncluded) = rises ? (value.LowerIncluded, value.UpperIncluded) : (value.UpperIncluded, value.LowerIncluded);
        // Inside a band nothing changes with the value, and both ends meet.
        return answer.Within((low == high ? Bounds.Exactly(low.GetValueOrDefault()) : Bounds.Of(low, lowIncluded, high, highIncluded)).RoundOutward(12));

        // Beyond this a decimal has no room for twelve more digits.
        decimal? At(decimal? end) => end is { } known && formula((double)known) is { } number && Math.Abs(number) < 1e15 ? (decimal)number : null;
    }

    private PaceAnswer PointsDone(double start, double year)
    {
        if (_year <= year) return PaceAnswer.None(NoAnswer.NoTimePassed);
        var points = (_value - start) / (_year - year);
        return double.IsFinite(points) ? PaceAnswer.Of(points) : PaceAnswer.None(NoAnswer.TooLarge);
    }

    private ArrivalAnswer Arrives(Explanation? why, Func<double, double, Explanation?, double?> formula)
    {
        if (NoArrival is not NoAnswer.None and var reason) return ArrivalAnswer.None(reason);
        if (_from is not { Value: var start }) return ArrivalAnswer.None(NoAnswer.TooFewObservations);
        var arrival = PaceAsking.AskArrival(why, inside => formula(start, _value, inside));
        if (arrival.Year is not { } on) return arrival;
        // A line through the latest value that crossed the target before it leads away from the target.
        if (on < _year) return ArrivalAnswer.None(NoAnswer.NeverAtThisPace);
        if (_point.Observation.Bounds is not { IsExact: false, Lower: { } lower, Upper: { } upper }) return arrival;
        var (one, other) = (At((double)lower), At((double)upper));
        return ArrivalAnswer.At(on, Math.Min(on, Math.Min(one ?? on, other ?? on)), one is { } a && other is { } b ? Math.Max(on, Math.Max(a, b)) : null);

        double? At(double value) => IsMetBy(value) ? _year : formula(start, value, null) is { } year && year >= _year ? year : null;
    }

    private ArrivalAnswer LeastSquares(Explanation? why)
    {
        if (NoArrival is not NoAnswer.None and var reason) return ArrivalAnswer.None(reason);
        var (years, values) = (new List<double>(), new List<double>());
        // A baseline that was declared and is not in the series is a value all the same, if it covers as much time.
        if (HasBaseline && Declared is { } baseline && CoverageOf(baseline) == _point.Coverage && !_comparable.Any(one => YearOf(one) == _fromYear)) Add(_fromYear, baseline.Value);
        foreach (var one in _comparable.Where(one => _from is null || YearOf(one) >= _fromYear)) Add(YearOf(one), one.Value.GetValueOrDefault());
        var arrival = PaceAsking.AskArrival(why, inside => Pace.LeastSquaresArrival(years.ToArray(), values.ToArray(), _goal, ArrivalInterval.Trend, _confidence, inside));
        if (!(arrival.Year < _year)) return arrival;
        // Values scatter about their line: it may lie beyond the target where the latest value does not, or have left it behind.
        var leadsThere = StraightLine.Through([.. years], [.. values]).Slope * (_goal - _value) > 0;
        return ArrivalAnswer.None(leadsThere ? NoAnswer.TrendMeetsTarget : NoAnswer.NeverAtThisPace);

        void Add(double year, double value)
        {
            years.Add(year);
            values.Add(value);
        }
    }

    private Percent? TimeUsed(Explanation? why)
    {
        var (start, end) = (Declared!.Period.End.PlusDays(1), _terms.Due.Period.End);
        return Pace.TimeUsed(start, end, _asOf, why).Percent;
    }

    private Percent? ShareClosed(Explanation? why) => _terms.Direction.IsBand
        ? Calculators.GapClosed.ShareToBand(Declared!.Value, _value, _terms.Direction.Lower, _terms.Direction.Upper, why)
        : Calculators.GapClosed.Share(Declared!.Value, _value, _terms.Due.Value, why);

    /// <summary>Whole periods where the due date ends one, else years times the periods of a year.</summary>
    private double PeriodsLeft
    {
        get
        {
            var (frequency, due) = (_point.Series.Frequency, _terms.Due.Period.End);
            var last = TimePeriod.FromOrdinal(frequency, TimePeriod.LastEndedBy(due, frequency));
            if (last.End == due && (_point.Observation.ReferenceDate ?? _point.Period.End) == _point.Period.End) return last - _point.Period;
            if (frequency.PeriodsPerYear is { } perYear) return (_dueYear - _year) * perYear;
            var days = Period.DaysBetween(_point.Observation.ReferenceDate ?? _point.Period.End, due);
            return frequency.Kind == FrequencyKind.Week ? days / 7.0 : days;
        }
    }

    /// <summary>True for values up to the latest that cover as much time and have no break between.</summary>
    private bool Compares(SeriesPoint other) =>
        other.Period <= _point.Period && other.Coverage == _point.Coverage && !_point.Series.IsBrokenBetween(other.Period, _point.Period);

    private TimeCoverage CoverageOf(Baseline baseline) => TimeCoverage.Of(baseline.Period, _terms.Target.Accumulation, _point.Series.Indicator.Measure);

    private static double YearOf(SeriesPoint point) => TargetProgress.YearOf(point.Observation.ReferenceDate ?? point.Period.End);
}
