namespace GovIndicators.Calculators;

// Sums to date of every series of a panel.
public static partial class YearToDate
{
    /// <summary>The single-period values behind every year-to-date sum of a panel.</summary>
    /// <param name="panel">Flows to date; other series have no answer.</param>
    /// <returns>One value for each sum, as <see cref="ToDiscrete(IndicatorSeries, Explanation?)"/> gives it; absent for the same reasons.</returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    public static PanelResult ToDiscrete(SeriesPanel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var into = Absence.Room(panel.Length);
        ToDiscrete(panel, into);
        return new("year-to-date.to-discrete", panel, into, AnswerStatuses.OfTheOneBefore(withinYears: true), ExplainDiscrete);
    }

    /// <summary>The single-period values behind every year-to-date sum of a panel, into existing memory.</summary>
    /// <param name="panel">Flows to date; other series have no answer.</param>
    /// <param name="into">Takes one value for each sum, series after series; NaN where there is none.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentException">The memory has not as many places as the panel has values, or lies over it.</exception>
    public static void ToDiscrete(SeriesPanel panel, Span<double> into)
    {
        PanelLines.RequireRoom(panel, into);
        Span<bool> flows = stackalloc bool[PanelLines.Most];
        flows = PanelLines.With(panel, Measure.Flow, Accumulation.YearToDate, PanelLines.Room(panel, flows));
        PanelRunningKernels.UndoWithinYears(panel, flows, into);
        PanelRunningKernels.PartAtBreaks(panel, sums: false, into);
    }

    /// <summary>The year-to-date sums of every single-period value of a panel.</summary>
    /// <param name="panel">Flows of single periods; other series have no answer.</param>
    /// <returns>One sum for each value, as <see cref="FromDiscrete(IndicatorSeries, Explanation?)"/> gives it; absent for the same reasons.</returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    public static PanelResult FromDiscrete(SeriesPanel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var into = Absence.Room(panel.Length);
        FromDiscrete(panel, into);
        return new("year-to-date.from-discrete", panel, into, AnswerStatuses.OfAllBefore(withinYears: true), ExplainToDate);
    }

    /// <summary>The year-to-date sums of every single-period value of a panel, into existing memory.</summary>
    /// <param name="panel">Flows of single periods; other series have no answer.</param>
    /// <param name="into">Takes one sum for each value, series after series; NaN where there is none.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentException">The memory has not as many places as the panel has values, or lies over it.</exception>
    public static void FromDiscrete(SeriesPanel panel, Span<double> into)
    {
        PanelLines.RequireRoom(panel, into);
        Span<bool> flows = stackalloc bool[PanelLines.Most];
        flows = PanelLines.With(panel, Measure.Flow, Accumulation.Discrete, PanelLines.Room(panel, flows));
        PanelRunningKernels.SumWithinYears(panel, flows, into);
        PanelRunningKernels.PartAtBreaks(panel, sums: true, into);
    }

    private static void ExplainDiscrete(IndicatorSeries series, TimePeriod period, Explanation why)
    {
        why.Begin("year-to-date.to-discrete", GrowthSources.Dhis2).Given("series", series.Key).Given("period", period);
        if (WhyNoConversion(series, Accumulation.YearToDate) is var refusal and not NoAnswer.None)
        {
            why.None<double>(refusal, AdviceFor(series));
            return;
        }

        var (before, sum) = (period.IsFirstOfYear ? 0 : series[period - 1], series[period]);
        why.Given("before", before).Given("cumulative", sum);
        if (before is not { } start || sum is not { } end) why.None<double>(NoAnswer.NotReported);
        else if (!period.IsFirstOfYear && series.StatusOf(period) == ObservationStatus.Break) why.None<double>(NoAnswer.BreakInSeries, Comparability.AdviceFor(NoAnswer.BreakInSeries));
        else if (double.IsFinite(end - start)) why.Result(end - start);
        else why.None<double>(NoAnswer.TooLarge);
    }

    private static void ExplainToDate(IndicatorSeries series, TimePeriod period, Explanation why)
    {
        why.Begin("year-to-date.from-discrete", GrowthSources.Dhis2).Given("series", series.Key).Given("period", period);
        if (WhyNoConversion(series, Accumulation.Discrete) is var refusal and not NoAnswer.None)
        {
            why.None<double>(refusal, AdviceFor(series));
            return;
        }

        var values = new double?[period.IndexInYear];
        for (var i = 0; i < values.Length; i++) values[i] = series[period - (values.Length - 1 - i)];
        var broken = series.IsBrokenBetween(FirstOfYear(period), period) && Array.TrueForAll(values, value => value is not null);
        if (broken) why.None<double>(NoAnswer.BreakInSeries, Comparability.AdviceFor(NoAnswer.BreakInSeries));
        else if (Sum(values, values.Length, why) is { } sum) why.Result(sum);
        else why.NoneAsInside<double>();
    }

    private static NoAnswer WhyNoConversion(IndicatorSeries series, Accumulation from) =>
        !series.Indicator.Measure.AddsOverTime ? NoAnswer.MeasureForbids
        : series.Key.Accumulation != from ? NoAnswer.MethodDoesNotApply
        : NoAnswer.None;
}
