namespace GovIndicators.Calculators;

/// <summary>How many places before each period the one stands with which it is compared: the same for all, or of weeks and days another in each year.</summary>
internal readonly ref struct PanelLags
{
    private readonly ReadOnlySpan<int> _lags;
    private readonly int _first;
    private readonly int _constant;

    private PanelLags(int constant) => _constant = constant;

    private PanelLags(ReadOnlySpan<int> lags, int first)
    {
        _lags = lags;
        _first = first;
    }

    internal bool IsConstant => _lags.IsEmpty;

    internal static PanelLags Of(int places) => new(places);

    /// <summary>The lag to the same period of the year before, 0 where there is none.</summary>
    /// <param name="frequency">How often values come.</param>
    /// <param name="first">The first ordinal that is asked about.</param>
    /// <param name="last">The last ordinal.</param>
    internal static PanelLags OfYear(Frequency frequency, int first, int last)
    {
        if (frequency.PeriodsPerYear is { } perYear) return new(perYear);
        var lags = new int[Math.Max(last - first + 1, 1)];
        for (var i = 0; i <= last - first; i++)
        {
            var period = TimePeriod.FromOrdinal(frequency, first + i);
            if (period.YearBefore() is { } before) lags[i] = period - before;
        }

        return new(lags, first);
    }

    /// <summary>The lag of a period by its ordinal; 0 where there is nothing to compare with.</summary>
    internal int At(int ordinal) => IsConstant ? _constant : _lags[ordinal - _first];

    /// <summary>How many periods from an ordinal on, at most so many, have the same lag.</summary>
    internal int Run(int ordinal, int atMost)
    {
        if (IsConstant) return atMost;
        var rest = _lags.Slice(ordinal - _first, atMost);
        var run = rest.IndexOfAnyExcept(rest[0]);
        return run < 0 ? atMost : run;
    }
}
