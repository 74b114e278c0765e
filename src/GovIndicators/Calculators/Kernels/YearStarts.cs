namespace GovIndicators.Calculators;

/// <summary>Where years begin among the ordinals of a frequency.</summary>
internal readonly struct YearStarts(Frequency frequency)
{
    private readonly int _perYear = frequency.PeriodsPerYear ?? 0;

    /// <summary>The first ordinal, from one on, at which a year begins.</summary>
    internal int From(int ordinal)
    {
        if (_perYear > 0) return (ordinal + _perYear - 1) / _perYear * _perYear;
        var period = TimePeriod.FromOrdinal(frequency, ordinal);
        return period.IsFirstOfYear ? ordinal : ordinal + TimePeriod.PeriodsIn(frequency, period.Year) - period.IndexInYear + 1;
    }

    /// <summary>The ordinal at which the next year begins after one that begins at an ordinal.</summary>
    internal int After(int start) => _perYear > 0 ? start + _perYear : start + TimePeriod.PeriodsIn(frequency, TimePeriod.FromOrdinal(frequency, start).Year);
}
