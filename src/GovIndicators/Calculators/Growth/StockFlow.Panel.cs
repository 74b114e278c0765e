namespace GovIndicators.Calculators;

// Stocks and flows of every series of a panel.
public static partial class StockFlow
{
    /// <summary>The stock at the end of each period behind every flow of a panel: the opening and all flows up to it.</summary>
    /// <param name="panel">Flows of single periods; other series have no answer.</param>
    /// <param name="opening">The stock before the first period of each series.</param>
    /// <returns>One stock for each flow, as <see cref="ToStock(IndicatorSeries, double, Explanation?)"/> gives it; absent for the same reasons.</returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The opening is not finite.</exception>
    public static PanelResult ToStock(SeriesPanel panel, double opening = 0)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var into = Absence.Room(panel.Length);
        ToStock(panel, into, opening);
        return new("stock-flow.to-stock", panel, into, AnswerStatuses.OfAllBefore(withinYears: false), (series, period, why) => ExplainStock(series, period, opening, why));
    }

    /// <summary>The stock at the end of each period behind every flow of a panel, into existing memory.</summary>
    /// <param name="panel">Flows of single periods; other series have no answer.</param>
    /// <param name="into">Takes one stock for each flow, series after series; NaN from a flow that was not reported on, and from a break in series.</param>
    /// <param name="opening">The stock before the first period of each series.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The opening is not finite.</exception>
    /// <exception cref="ArgumentException">The memory has not as many places as the panel has values, or lies over it.</exception>
    public static void ToStock(SeriesPanel panel, Span<double> into, double opening = 0)
    {
        Require.Finite(opening);
        PanelLines.RequireRoom(panel, into);
        Span<bool> flows = stackalloc bool[PanelLines.Most];
        flows = PanelLines.With(panel, Measure.Flow, Accumulation.Discrete, PanelLines.Room(panel, flows));
        PanelRunningKernels.Sum(panel, opening, flows, into);
        RemoveFromBreaksOn(panel, into);
    }

    /// <summary>The flow of each period behind every stock of a panel: the stock at its end less the stock before.</summary>
    /// <param name="panel">Stocks; other series have no answer.</param>
    /// <returns>One flow for each stock, as <see cref="ToFlow(IndicatorSeries, double?, Explanation?)"/> gives it without an opening; absent for the same reasons.</returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    public static PanelResult ToFlow(SeriesPanel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var into = Absence.Room(panel.Length);
        ToFlow(panel, into);
        return new("stock-flow.to-flow", panel, into, AnswerStatuses.OfTheOneBefore(withinYears: false), ExplainFlow);
    }

    /// <summary>The flow of each period behind every stock of a panel, into existing memory.</summary>
    /// <param name="panel">Stocks; other series have no answer.</param>
    /// <param name="into">Takes one flow for each stock, series after series; NaN for the first, before which no stock is known, and beside a gap.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentException">The memory has not as many places as the panel has values, or lies over it.</exception>
    public static void ToFlow(SeriesPanel panel, Span<double> into)
    {
        PanelLines.RequireRoom(panel, into);
        Span<bool> stocks = stackalloc bool[PanelLines.Most];
        stocks = PanelLines.With(panel, Measure.Stock, accumulation: null, PanelLines.Room(panel, stocks));
        PanelKernels.Change(new PairKernels.Difference(), panel, PanelLags.Of(1), stocks, acrossBreaks: false, into);
    }

    /// <summary>Makes absent what stands from a break in series on, but for one in the first period, before which there is only the opening.</summary>
    private static void RemoveFromBreaksOn(SeriesPanel panel, Span<double> into)
    {
        if (panel.Statuses.Breaks.IsEmpty) return;
        foreach (ref readonly var place in panel.Places)
        {
            if (place.Length < 2) continue;
            if (panel.Statuses.BreaksIn(place.Start + 1, place.Start + place.Length) is [var first, ..])
            {
                into.Slice(place.Offset, place.Length)[(first - place.Start)..].Fill(Absence.Mark);
            }
        }
    }

    private static void ExplainStock(IndicatorSeries series, TimePeriod period, double opening, Explanation why)
    {
        why.Begin("stock-flow.to-stock", GrowthSources.Vtl).Given("series", series.Key).Given("period", period).Given("opening", opening);
        if (WhyNoStock(series) is var refusal and not NoAnswer.None)
        {
            why.None<double>(refusal, AdviceFor(series));
            return;
        }

        if (ToStock(series, opening)![period] is { } stock)
        {
            why.Result(stock);
            return;
        }

        var reported = true;
        for (var at = series.First; reported && at <= period; at += 1) reported = series[at] is not null;
        if (!reported || period < series.First) why.None<double>(NoAnswer.NotReported);
        else if (series.IsBrokenBetween(series.First, period)) why.None<double>(NoAnswer.BreakInSeries, StartAnew);
        else why.None<double>(NoAnswer.TooLarge);
    }

    private static void ExplainFlow(IndicatorSeries series, TimePeriod period, Explanation why)
    {
        why.Begin("stock-flow.to-flow", GrowthSources.Vtl).Given("series", series.Key).Given("period", period);
        if (series.Indicator.Measure != Measure.Stock)
        {
            why.None<double>(NoAnswer.MeasureForbids, FlowAdvice(series));
            return;
        }

        var (before, stock) = (period.Ordinal == 0 ? null : series[period - 1], series[period]);
        why.Given("before", before).Given("value", stock);
        if (before is not { } start || stock is not { } end) why.None<double>(NoAnswer.NotReported);
        else if (series.StatusOf(period) == ObservationStatus.Break) why.None<double>(NoAnswer.BreakInSeries, Comparability.AdviceFor(NoAnswer.BreakInSeries));
        else if (double.IsFinite(end - start)) why.Result(end - start);
        else why.None<double>(NoAnswer.TooLarge);
    }
}
