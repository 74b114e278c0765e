namespace GovIndicators.Calculators;

// Changes in log points and in percentage points, of a series.
public static partial class Growth
{
    private static readonly Advice OnlyPercentsHavePoints = Advice.Of(
        "Chỉ chênh lệch của hai tỷ lệ phần trăm mới tính bằng điểm phần trăm; giá trị khác hãy nêu theo đơn vị của nó: growth.difference.",
        "Only the difference of two percents is in percentage points; give that of other values in their unit: growth.difference.");

    /// <summary>The logarithmic change from one period of a series to another, in log points, which add over time.</summary>
    /// <param name="series">The series.</param>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The change in log points, not in percent; null for the reasons of
    /// <see cref="PreviousPeriod(IndicatorSeries, TimePeriod, RateGrowth, Explanation?)"/> and of the logarithmic change of two values.
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentException">A period has another frequency than the series, or the later lies before the earlier.</exception>
    [Formula("growth.log", Unit = "log-points")]
    public static double? Log(IndicatorSeries series, TimePeriod from, TimePeriod to, RateGrowth rates = RateGrowth.InPointsOnly, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("growth.log", GrowthSources.WorldBank)
            .Given("series", series.Key).Given("from-period", from).Given("to-period", to).Given("rate-growth", rates);
        var compared = TryCompare(from, to, series, rates, why, out var start, out var end);
        if (from > to) throw WrongOrder(from, to);
        if (!compared) return null;
        return Log(start, end, why) is { } change ? why.Result(change) : why.NoneAsInside<double>();
    }

    /// <summary>The logarithmic change of every value of a series from the one a number of periods before, in log points.</summary>
    /// <param name="series">The series.</param>
    /// <param name="lag">How many periods back the comparison lies; 1 or above.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <param name="why">Collects how the answer came about; <see cref="SeriesResult.ExplainAt"/> accounts for one period.</param>
    /// <returns>A change in log points for each period, absent for the reasons of the form for two periods, which stand beside it.</returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lag is below 1.</exception>
    [Formula("growth.log")]
    public static SeriesResult Log(IndicatorSeries series, int lag, RateGrowth rates = RateGrowth.InPointsOnly, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentOutOfRangeException.ThrowIfLessThan(lag, 1);
        why = why.Begin("growth.log", GrowthSources.WorldBank).Given("series", series.Key).Given("lag", lag).Given("rate-growth", rates);
        return Whole(new("growth.log", series, LogPoints, Before(lag), (period, inner) => LogAt(series, period, lag, rates, inner)), why);
    }

    /// <summary>The change of a percent from one period of a series to another, in percentage points.</summary>
    /// <param name="series">The series of an indicator whose unit is percent.</param>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <param name="why">Collects how the answer came about, with a caveat where the periods do not compare.</param>
    /// <returns>
    /// The later percent less the earlier; null when one of them was not reported, when the unit is not percent
    /// (<see cref="NoAnswer.MethodDoesNotApply"/>), or the difference is too large for a double.
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentException">A period has another frequency than the series, or the later lies before the earlier.</exception>
    [Formula("growth.point-change")]
    public static PercentagePoints? PointChange(IndicatorSeries series, TimePeriod from, TimePeriod to, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("growth.point-change", GrowthSources.MeasuresOfChange).Given("series", series.Key).Given("from-period", from).Given("to-period", to);
        var (earlier, later) = (series.At(from), series.At(to));
        if (from > to) throw WrongOrder(from, to);
        if (series.Indicator.Unit != Unit.Percent) return why.None<PercentagePoints>(NoAnswer.MethodDoesNotApply, OnlyPercentsHavePoints);
        if (earlier is not { } start || later is not { } end) return why.None<PercentagePoints>(NoAnswer.NotReported);
        if (start.Coverage != end.Coverage) why.Beware(Caveat.UnlikeCoverage);
        if (Comparability.IsBroken(start, end)) why.Beware(Caveat.BreakInSeries);
        Warn(start, end, why);
        return double.IsFinite(end.Value!.Value - start.Value!.Value)
            ? why.Result(PointChange(Percent.From(start.Value!.Value), Percent.From(end.Value!.Value), why))
            : why.None<PercentagePoints>(NoAnswer.TooLarge);
    }

    /// <summary>The change of every percent of a series from the one a number of periods before, in percentage points.</summary>
    /// <param name="series">The series of an indicator whose unit is percent.</param>
    /// <param name="lag">How many periods back the comparison lies; 1 or above.</param>
    /// <param name="why">Collects how the answer came about; <see cref="SeriesResult.ExplainAt"/> accounts for one period, with its caveats.</param>
    /// <returns>A change in percentage points for each period, absent for the reasons of the form for two periods, which stand beside it.</returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lag is below 1.</exception>
    [Formula("growth.point-change")]
    public static SeriesResult PointChange(IndicatorSeries series, int lag = 1, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentOutOfRangeException.ThrowIfLessThan(lag, 1);
        why = why.Begin("growth.point-change", GrowthSources.MeasuresOfChange).Given("series", series.Key).Given("lag", lag);
        return Whole(new("growth.point-change", series, Unit.PercentagePoints, Before(lag), (period, inner) => PointChangeAt(series, period, lag, inner)), why);
    }

    private static Unit LogPoints => Unit.Of("log-points");

    private static double? LogAt(IndicatorSeries series, TimePeriod period, int lag, RateGrowth rates, Explanation? why) => period.Ordinal >= lag
        ? Log(series, period - lag, period, rates, why)
        : why.Begin("growth.log", GrowthSources.WorldBank).Given("series", series.Key).Given("to-period", period).None<double>(NoAnswer.NotReported);

    private static double? PointChangeAt(IndicatorSeries series, TimePeriod period, int lag, Explanation? why) => period.Ordinal >= lag
        ? PointChange(series, period - lag, period, why)?.Value
        : why.Begin("growth.point-change", GrowthSources.MeasuresOfChange).Given("series", series.Key).Given("to-period", period)
            .None<double>(series.Indicator.Unit == Unit.Percent ? NoAnswer.NotReported : NoAnswer.MethodDoesNotApply);
}
