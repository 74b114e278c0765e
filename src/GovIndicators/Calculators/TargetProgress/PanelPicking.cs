using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>Picks the numbers of each series of a panel as <see cref="TargetProgress"/> picks them of one series, and asks the methods.</summary>
/// <remarks>Holds no state of a pass, so any number of threads may share one.</remarks>
internal sealed class PanelPicking
{
    private readonly SeriesPanel _panel;
    private readonly Target?[] _targets;
    private readonly bool _isOneForAll;
    private readonly LocalDate _asOf;
    private readonly Faithfulness _mode;
    private readonly int _perYear;
    private readonly bool _hasStatuses;

    /// <param name="panel">The series.</param>
    /// <param name="targets">A target for each series, or a single one for all.</param>
    /// <param name="isOneForAll">Whether the single target is for all.</param>
    /// <param name="asOf">The day of the question.</param>
    /// <param name="mode">Whether arbitrary published rules are followed.</param>
    internal PanelPicking(SeriesPanel panel, Target?[] targets, bool isOneForAll, LocalDate asOf, Faithfulness mode)
    {
        (_panel, _targets, _isOneForAll, _asOf, _mode) = (panel, targets, isOneForAll, asOf, mode);
        // Weeks and days have no constant number in a year; 0 says so.
        _perYear = panel.Frequency.PeriodsPerYear ?? 0;
        _hasStatuses = !panel.Statuses.IsEmpty;
    }

    /// <summary>The target of a series as it was given; null where it has none.</summary>
    internal Target? TargetOf(int series) => _targets[_isOneForAll ? 0 : series];

    internal ProgressStatement State(int series, ProgressMethod method)
    {
        var pass = default(Pass);
        var numbers = Pick(series, ref pass, stackalloc double[TargetProgress.MostAnnual], out var footing);
        return footing.Judge(method, in numbers, _mode, null);
    }

    /// <summary>Every method about the series from one to another, the last one excluded.</summary>
    internal void StateAll(int from, int end, ProgressColumns into)
    {
        var pass = default(Pass);
        Span<double> room = stackalloc double[TargetProgress.MostAnnual];
        for (var series = from; series < end; series++)
        {
            var numbers = Pick(series, ref pass, room, out var footing);
            for (var place = 0; place < ProgressMethod.Ordered.Length; place++)
            {
                into.Put(place, series, footing.Judge(ProgressMethod.Ordered[place], in numbers, _mode, null));
            }
        }
    }

    private ProgressNumbers Pick(int series, ref Pass pass, Span<double> room, out ProgressFooting footing)
    {
        footing = new(NoAnswer.NoTarget);
        if (TargetOf(series) is not { } target) return default;
        var place = _panel.Places[series];
        var line = _panel.Lines[place.Line];
        pass.Turn(target, place.Line, line.Indicator, _panel.Frequency, _asOf);
        ref readonly var terms = ref pass.Terms;

        footing = new(NoAnswer.NotReported);
        var values = _panel.Memory.Slice(place.Start, place.Length);
        var at = Math.Min(pass.LastOrdinal - place.First, place.Length - 1);
        while (at >= 0 && double.IsNaN(values[at])) at--;
        if (at < 0) return default;

        var period = TimePeriod.FromOrdinal(_panel.Frequency, place.First + at);
        var status = _hasStatuses ? _panel.Statuses.At(place.Start + at) : ObservationStatus.Normal;
        footing = terms.FootingOf(TimeCoverage.Of(period, line.Accumulation, line.Indicator.Measure), IsBrokenSince(target.Baseline, in place, at), status);
        return terms.Numbers(values[at], pass.Years.OfValue(period), Annual(in place, values, at, room), footing);
    }

    /// <summary>The same period of the years before without a gap or a break, oldest first, filled from the back.</summary>
    private ReadOnlySpan<double> Annual(scoped in SeriesPlace place, ReadOnlySpan<double> values, int at, Span<double> room)
    {
        var (first, count) = (at, 1);
        room[^1] = values[at];
        while (count < TargetProgress.MostAnnual && YearBefore(place.First, first) is >= 0 and var before && !double.IsNaN(values[before]) && !IsBroken(in place, before + 1, first))
        {
            (first, count) = (before, count + 1);
            room[^count] = values[before];
        }

        return room[^count..];
    }

    /// <summary>Where the period of the year before stands; below 0 when the series has none.</summary>
    private int YearBefore(int ordinal, int at)
    {
        if (_perYear > 0) return at - _perYear;
        return TimePeriod.FromOrdinal(_panel.Frequency, ordinal + at).YearBefore() is { } before ? before.Ordinal - ordinal : -1;
    }

    private bool IsBrokenSince(Baseline? baseline, in SeriesPlace place, int at)
    {
        if (!_hasStatuses || baseline is null || baseline.Period.Frequency != _panel.Frequency) return false;
        var from = baseline.Period.Ordinal - place.First;
        return IsBroken(in place, Math.Min(from, at) + 1, Math.Max(from, at));
    }

    /// <summary>True when a break stands at one of the places of a series, both ends included.</summary>
    private bool IsBroken(in SeriesPlace place, int first, int last) => _hasStatuses && _panel.Statuses.IsBroken(in place, place.First + first, place.First + last);

    /// <summary>What one pass remembers from a series to the next: neighbours often share their target, and nearly always its dates.</summary>
    private struct Pass
    {
        internal PeriodYears Years;
        internal TargetTerms Terms;
        private Target? _target;
        private int _line;
        private LocalDate _latestDay;
        private bool _isDated;

        /// <summary>The last period that has ended when the latest value that counts is taken; -1 before the first.</summary>
        internal int LastOrdinal { get; private set; }

        internal void Turn(Target target, int line, Indicator indicator, Frequency frequency, LocalDate asOf)
        {
            if (ReferenceEquals(target, _target) && line == _line) return;
            (_target, _line) = (target, line);
            Terms = TargetTerms.Of(target, indicator, asOf, ref Years);
            if (_isDated && Terms.LatestDay == _latestDay) return;
            (_latestDay, _isDated) = (Terms.LatestDay, true);
            LastOrdinal = TimePeriod.LastEndedBy(_latestDay, frequency);
        }
    }
}
