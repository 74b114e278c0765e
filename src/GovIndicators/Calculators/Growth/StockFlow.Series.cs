namespace GovIndicators.Calculators;

// Stocks and flows of one series.
public static partial class StockFlow
{
    private const string MeasureMark = "measure";

    private static readonly Advice OnlyFlowsBuildUp = Advice.Of(
        "Chỉ số liệu thời kỳ mới cộng thành số liệu thời điểm; số liệu thời điểm, tỷ lệ và chỉ số thì không.",
        "Only what happens over a period builds up a stock; a level, a rate or an index is already what it is.");

    private static readonly Advice OnlyStocksHaveFlows = Advice.Of(
        "Chỉ số liệu thời điểm mới có biến động trong kỳ; giá trị khác thay đổi bao nhiêu thì dùng growth.difference.",
        "Only what stands at a moment has a flow behind it; by how much other values changed is given by growth.difference.");

    private static readonly Advice FlowsAlready = Advice.Of(
        "Chuỗi đã là số phát sinh trong từng kỳ; muốn có số cuối kỳ, dùng stock-flow.to-stock.",
        "The series gives the flows of single periods already; the stocks behind them are given by stock-flow.to-stock.");

    private static readonly Advice SinglePeriodsFirst = Advice.Of(
        "Hãy tách số lũy kế theo từng kỳ trước: year-to-date.to-discrete.",
        "Take the single periods of the sums to date first: year-to-date.to-discrete.");

    private static readonly Advice BuiltUpAlready = Advice.Of(
        "Số lũy kế từ khi bắt đầu đã là số cộng dồn; chỉ cần cộng thêm số có trước đó.",
        "A sum since a start is what has built up already; add what stood before the start to it.");

    private static readonly Advice StartAnew = Advice.Of(
        "Hãy bắt đầu một chuỗi mới từ chỗ đứt đoạn, với số đầu kỳ tại đó.",
        "Begin a series of its own at the break, with the stock that stood there as its opening.");

    /// <summary>The series of stocks at the end of each period behind a series of flows: the opening and all flows up to it.</summary>
    /// <remarks>The indicator keeps its code and is measured as a stock; the key says so in the dimension measure, so that a stock is never taken for a flow.</remarks>
    /// <param name="series">Flows of single periods.</param>
    /// <param name="opening">The stock before the first period.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The same periods; a stock is absent from a flow that was not reported on, and from a break in series after the first period, since flows
    /// that do not compare do not add; it is as unsure as the least sure flow in it. Null when the indicator is no flow
    /// (<see cref="NoAnswer.MeasureForbids"/>) or the series is not of single periods (<see cref="NoAnswer.MethodDoesNotApply"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The opening is not finite.</exception>
    [Formula("stock-flow.to-stock")]
    public static IndicatorSeries? ToStock(IndicatorSeries series, double opening = 0, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        Require.Finite(opening);
        why = why.Begin("stock-flow.to-stock", GrowthSources.Vtl).Given("series", series.Key).Given("opening", opening);
        if (WhyNoStock(series) is var refusal and not NoAnswer.None) return why.Nothing<IndicatorSeries>(refusal, AdviceFor(series));
        var stocks = Absence.Room(series.Count);
        RunningKernels.Sum(series.Values, opening, stocks);
        for (var i = 1; i < stocks.Length; i++)
        {
            if (series.StatusOf(series.First + i) != ObservationStatus.Break) continue;
            stocks.AsSpan(i).Fill(Absence.Mark);
            why.Beware(Caveat.BreakInSeries);
            break;
        }

        return why.Result(SeriesForms.With(series, Remeasured(series.Indicator, Measure.Stock), Remeasured(series.Key, Measure.Stock), stocks, SeriesForms.Unsureness.OfAllBefore));
    }

    /// <summary>The series of flows of each period behind a series of stocks: the stock at its end less the stock before.</summary>
    /// <remarks>The indicator keeps its code and is measured as a flow; the key says so in the dimension measure, so that a flow is never taken for a stock.</remarks>
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
        if (series.Indicator.Measure != Measure.Stock) return why.Nothing<IndicatorSeries>(NoAnswer.MeasureForbids, FlowAdvice(series));
        var flows = Absence.Room(series.Count);
        RunningKernels.Undo(series.Values, opening ?? Absence.Mark, flows);
        for (var i = 1; i < flows.Length; i++)
        {
            if (series.StatusOf(series.First + i) == ObservationStatus.Break) flows[i] = Absence.Mark;
        }

        return why.Result(SeriesForms.With(series, Remeasured(series.Indicator, Measure.Flow), Remeasured(series.Key, Measure.Flow), flows, SeriesForms.Unsureness.OfTheOneBefore));
    }

    private static NoAnswer WhyNoStock(IndicatorSeries series) =>
        series.Indicator.Measure != Measure.Flow ? NoAnswer.MeasureForbids
        : series.Key.Accumulation != Accumulation.Discrete ? NoAnswer.MethodDoesNotApply
        : NoAnswer.None;

    private static Advice? AdviceFor(IndicatorSeries series) =>
        series.Indicator.Measure != Measure.Flow ? OnlyFlowsBuildUp
        : series.Key.Accumulation == Accumulation.YearToDate ? SinglePeriodsFirst
        : BuiltUpAlready;

    /// <summary>What to do with a series that holds no stocks.</summary>
    private static Advice FlowAdvice(IndicatorSeries series) =>
        series.Indicator.Measure != Measure.Flow || series.Key.Accumulation == Accumulation.SinceStart ? OnlyStocksHaveFlows
        : series.Key.Accumulation == Accumulation.YearToDate ? SinglePeriodsFirst
        : FlowsAlready;

    private static Indicator Remeasured(Indicator indicator, Measure measure) => SeriesForms.Remeasured(indicator, indicator.Unit, measure);

    /// <summary>The key with its measure, or without the mark that an earlier conversion left: a flow that comes back from its stocks has its own key again.</summary>
    private static SeriesKey Remeasured(SeriesKey key, Measure measure) => key.Dimensions.Any(dimension => dimension.Key == MeasureMark)
        ? key.WithDimensions(key.Dimensions.Where(dimension => dimension.Key != MeasureMark))
        : key.WithDimensions([.. key.Dimensions, new(MeasureMark, measure.Code)]);
}
