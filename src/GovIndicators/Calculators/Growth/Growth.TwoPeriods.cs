namespace GovIndicators.Calculators;

// The relative change from one period of a series to another.
public static partial class Growth
{
    /// <summary>The percent change from one period of a series to another.</summary>
    /// <param name="series">The series.</param>
    /// <param name="from">The earlier period, the base.</param>
    /// <param name="to">The later period.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The relative change; null for the reasons of <see cref="PreviousPeriod(IndicatorSeries, TimePeriod, RateGrowth, Explanation?)"/>.</returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentException">A period has another frequency than the series, or the later lies before the earlier.</exception>
    [Formula("growth.percent-change")]
    public static Percent? PercentChange(IndicatorSeries series, TimePeriod from, TimePeriod to, RateGrowth rates = RateGrowth.InPointsOnly, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("growth.percent-change", GrowthSources.WorldBank)
            .Given("series", series.Key).Given("from-period", from).Given("to-period", to).Given("rate-growth", rates);
        var compared = TryCompare(from, to, series, rates, why, out var start, out var end);
        if (from > to) throw WrongOrder(from, to);
        if (!compared) return null;
        return PercentChange(start, end, why) is { } change ? why.Result(change) : why.NoneAsInside<Percent>();
    }

    /// <summary>How many times the value of one period of a series that of another is.</summary>
    /// <param name="series">The series.</param>
    /// <param name="from">The earlier period, the base.</param>
    /// <param name="to">The later period.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The later value over the earlier; null for the reasons of <see cref="PreviousPeriod(IndicatorSeries, TimePeriod, RateGrowth, Explanation?)"/>.</returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentException">A period has another frequency than the series, or the later lies before the earlier.</exception>
    [Formula("growth.fold-change")]
    public static double? FoldChange(IndicatorSeries series, TimePeriod from, TimePeriod to, RateGrowth rates = RateGrowth.InPointsOnly, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("growth.fold-change", GrowthSources.MeasuresOfChange)
            .Given("series", series.Key).Given("from-period", from).Given("to-period", to).Given("rate-growth", rates);
        var compared = TryCompare(from, to, series, rates, why, out var start, out var end);
        if (from > to) throw WrongOrder(from, to);
        if (!compared) return null;
        return FoldChange(start, end, why) is { } fold ? why.Result(fold) : why.NoneAsInside<double>();
    }
}
