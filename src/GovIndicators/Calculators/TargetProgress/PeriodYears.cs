namespace GovIndicators.Calculators;

/// <summary>The ends of periods as numbers of years, remembered while they stay the same: in a panel most series share their dates, and a calendar costs more than a formula.</summary>
internal struct PeriodYears
{
    private Remembered _baseline;
    private Remembered _target;
    private Remembered _value;

    internal double OfBaseline(TimePeriod period) => _baseline.Of(period);

    internal double OfTarget(TimePeriod period) => _target.Of(period);

    internal double OfValue(TimePeriod period) => _value.Of(period);

    private struct Remembered
    {
        private TimePeriod _period;
        private double _year;
        private bool _isKnown;

        internal double Of(TimePeriod period)
        {
            if (!_isKnown || _period != period) (_period, _year, _isKnown) = (period, TargetProgress.YearOf(period.End), true);
            return _year;
        }
    }
}
