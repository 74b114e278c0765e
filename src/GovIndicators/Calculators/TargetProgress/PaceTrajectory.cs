namespace GovIndicators.Calculators;

/// <summary>The way of one target as points in years, and where it stands in any of them.</summary>
internal sealed class PaceTrajectory
{
    private readonly Trajectory _kind;
    private readonly double[] _years;
    private readonly double[] _values;
    private readonly bool _hasBaseline;
    private readonly Direction _good;
    private readonly Direction _target;

    internal PaceTrajectory(Target target, Direction good)
    {
        _kind = target.Trajectory;
        // Where nobody declared a way from the baseline, the target values alone are given points.
        var from = _kind == Trajectory.None ? null : target.Baseline;
        _hasBaseline = from is not null;
        var (years, values) = (new List<double>(), new List<double>());
        if (from is not null) Add(from.Period, from.Value);
        foreach (var value in target.Values)
        {
            // Into a band the way leads by its nearer end.
            Add(value.Period, value.NearestTo(values.Count > 0 ? values[^1] : value.Value));
        }

        (_years, _values) = ([.. years], [.. values]);
        _target = good;
        _good = !good.IsBand ? good : _values[^1] > _values[0] ? Direction.HigherIsBetter : _values[^1] < _values[0] ? Direction.LowerIsBetter : good;

        void Add(TimePeriod period, double value)
        {
            years.Add(TargetProgress.YearOf(period.End));
            values.Add(value);
        }
    }

    /// <summary>Where the trajectory stands in a year.</summary>
    internal PaceAnswer At(double year, Explanation? why)
    {
        if (year < _years[0]) return PaceAnswer.None(_hasBaseline ? NoAnswer.BeforeStart : _kind == Trajectory.None ? NoAnswer.NoTrajectory : NoAnswer.NoBaseline);
        if (_kind != Trajectory.Geometric) return PaceAsking.Ask(why, inside => Pace.TrajectoryThrough(_years, _values, year, inside));
        if (year > _years[^1]) return PaceAnswer.None(NoAnswer.NoTimeLeft);
        var next = Math.Max(Array.FindIndex(_years, point => point >= year), 1);
        return _years.Length == 1
            ? PaceAnswer.Of(_values[0])
            : PaceAsking.Ask(why, inside => Pace.GeometricTrajectory(_values[next - 1], _years[next - 1], _values[next], _years[next], year, inside));
    }

    /// <summary>How far a value is ahead of a place on the trajectory; beyond the far end of a band it is ahead of nothing, and lies outside by that much.</summary>
    internal PaceAnswer LeadOf(double value, PaceAnswer planned, Explanation? why) =>
        planned.Value is { } known ? PaceAsking.Ask(why, inside => Pace.Lead(value, known, IsBeyond(value) ? _target : _good, inside)) : planned;

    private bool IsBeyond(double value) => _target.IsBand && ((_good.IsHigherBetter && value > _target.Upper) || (_good.IsLowerBetter && value < _target.Lower));
}
