namespace GovIndicators.Calculators;

// Stocks and flows of one series.
public static partial class StockFlow
{
    private static readonly Advice OnlyFlowsBuildUp = new(
        "Only what happens over a period builds up a stock; a level, a rate or an index is already what it is.",
        "Chỉ số liệu thời kỳ mới cộng thành số liệu thời điểm; số liệu thời điểm, tỷ lệ và chỉ số thì không.");

    private static readonly Advice OnlyStocksHaveFlows = new(
        "Only what stands at a moment has a flow behind it; the single periods of sums to date are given by year-to-date.to-discrete.",
        "Chỉ số liệu thời điểm mới có biến động trong kỳ; muốn tách số lũy kế theo kỳ, dùng year-to-date.to-discrete.");

    /// <summary>The series of stocks at the end of each period behind a series of flows: the opening and all flows up to it.</summary>
    /// <remarks>The indicator keeps its code and is measured as a stock; so does the key, so keep the two series apart.</remarks>
    /// <param name="series">Flows of single periods.</param>
    /// <param name="opening">The stock before the first period.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The same periods; a stock is absent from a flow that was not reported on, and as unsure as the least sure flow in it. Null when the
    /// indicator is no flow (<see cref="NoAnswer.MeasureForbids"/>) or the series is not of single periods
    /// (<see cref="NoAnswer.MethodDoesNotApply"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The opening is not finite.</exception>
    [Formula("stock-flow.to-stock")]
    public static IndicatorSeries? ToStock(IndicatorSeries series, double opening = 0, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        Require.Finite(opening);
        why = why.Begin("stock-flow.to-stock", GrowthSources.Vtl).Given("series", series.Key).Given("opening", opening);
        if (WhyNoStock(series) is var refusal and not NoAnswer.None) return why.Nothing<IndicatorSeries>(refusal, refusal == NoAnswer.MeasureForbids ? OnlyFlowsBuildUp : null);
        var stocks = Absence.Room(series.Count);
        RunningKernels.Sum(series.Values, opening, stocks);
        return why.Result(SeriesForms.With(series, Remeasured(series.Indicator, Measure.Stock), series.Key, stocks, SeriesForms.Unsureness.OfAllBefore));
    }

    /// <summary>The series of flows of each period behind a series of stocks: the stock at its end less the stock before.</summary>
    /// <remarks>The indicator keeps its code and is measured as a flow; so does the key, so keep the two series apart.</remarks>
    /// <param name="series">Stocks.</param>
    /// <param name="opening">The stock before the first period; null where it is not known, and then the first flow is not either.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The same periods; a flow is absent beside a stock that was not reported and across a break in series, and as unsure as the less sure
    /// of the two stocks behind it. Null when the indicator is no stock (<see cref="NoAnswer.MeasureForbids"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The opening is not finite.</exception>
    [Formula("stock-flow.to-flow")]
    public static IndicatorSeries? ToFlow(IndicatorSeries series, double? opening = null, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (opening is { } known) Require.Finite(known, nameof(opening));
        why = why.Begin("stock-flow.to-flow", GrowthSources.Vtl).Given("series", series.Key).Given("opening", opening);
        if (series.Indicator.Measure != Measure.Stock) return why.Nothing<IndicatorSeries>(NoAnswer.MeasureForbids, OnlyStocksHaveFlows);
        var flows = Absence.Room(series.Count);
        RunningKernels.Undo(series.Values, opening ?? Absence.Mark, flows);
        for (var i = 1; i < flows.Length; i++)
        {
            if (series.StatusOf(series.First + i) == ObservationStatus.Break) flows[i] = Absence.Mark;
        }

        return why.Result(SeriesForms.With(series, Remeasured(series.Indicator, Measure.Flow), series.Key, flows, SeriesForms.Unsureness.OfTheOneBefore));
    }

    private static NoAnswer WhyNoStock(IndicatorSeries series) =>
        series.Indicator.Measure != Measure.Flow ? NoAnswer.MeasureForbids
        : series.Key.Accumulation != Accumulation.Discrete ? NoAnswer.MethodDoesNotApply
        : NoAnswer.None;

    private static Indicator Remeasured(Indicator indicator, Measure measure) => SeriesForms.Remeasured(indicator, indicator.Unit, measure);
}
