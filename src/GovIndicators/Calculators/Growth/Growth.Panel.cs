namespace GovIndicators.Calculators;

// The same questions to every series of a panel at once. Each answer is that of the series form, to the last digit.
public static partial class Growth
{
    /// <summary>The percent change of every value from the same period of the year before.</summary>
    /// <param name="panel">The series.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <returns>
    /// One percent change for each value of the panel, as <see cref="YearOnYear(IndicatorSeries, TimePeriod, RateGrowth, Explanation?)"/>
    /// gives it; absent for the same reasons, which <see cref="PanelResult.ExplainAt"/> names.
    /// </returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    public static PanelResult YearOnYear(SeriesPanel panel, RateGrowth rates = RateGrowth.InPointsOnly)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var into = Absence.Room(panel.Length);
        YearOnYear(panel, into, rates);
        return new("growth.year-on-year", panel, into, AnswerStatuses.Against(static period => period.YearBefore()), (series, period, why) => YearOnYear(series, period, rates, why));
    }

    /// <summary>The percent change of every value from the same period of the year before, into existing memory.</summary>
    /// <param name="panel">The series.</param>
    /// <param name="into">Takes one percent change for each value of the panel, series after series; NaN where there is none.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentException">The memory has not as many places as the panel has values, or lies over it.</exception>
    public static void YearOnYear(SeriesPanel panel, Span<double> into, RateGrowth rates = RateGrowth.InPointsOnly)
    {
        PanelLines.RequireRoom(panel, into);
        Span<bool> ratio = stackalloc bool[PanelLines.Most];
        ratio = PanelLines.WithRatio(panel, rates, PanelLines.Room(panel, ratio));
        if (panel.Frequency.PeriodsPerYear is { } perYear)
        {
            PanelKernels.Change(new PairKernels.PercentChange(), panel, PanelLags.Of(perYear), ratio, acrossBreaks: false, into);
            return;
        }

        PanelLines.ChangeOfYear(panel, ratio, into);
    }

    /// <summary>The percent change of every value from the period before.</summary>
    /// <param name="panel">The series.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <returns>
    /// One percent change for each value of the panel, as <see cref="PreviousPeriod(IndicatorSeries, TimePeriod, RateGrowth, Explanation?)"/>
    /// gives it; absent for the same reasons, which <see cref="PanelResult.ExplainAt"/> names.
    /// </returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    public static PanelResult PreviousPeriod(SeriesPanel panel, RateGrowth rates = RateGrowth.InPointsOnly)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var into = Absence.Room(panel.Length);
        PreviousPeriod(panel, into, rates);
        return new("growth.previous-period", panel, into, AnswerStatuses.Against(Before(1)), (series, period, why) => PreviousPeriod(series, period, rates, why));
    }

    /// <summary>The percent change of every value from the period before, into existing memory.</summary>
    /// <param name="panel">The series.</param>
    /// <param name="into">Takes one percent change for each value of the panel, series after series; NaN where there is none.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentException">The memory has not as many places as the panel has values, or lies over it.</exception>
    public static void PreviousPeriod(SeriesPanel panel, Span<double> into, RateGrowth rates = RateGrowth.InPointsOnly)
    {
        PanelLines.RequireRoom(panel, into);
        Span<bool> ratio = stackalloc bool[PanelLines.Most];
        ratio = PanelLines.WithRatioToBefore(panel, rates, PanelLines.Room(panel, ratio));
        PanelKernels.Change(new PairKernels.PercentChange(), panel, PanelLags.Of(1), ratio, acrossBreaks: false, into);
    }

    /// <summary>The change of every value from the period before, as if it went on for a year.</summary>
    /// <param name="panel">The series, of years, half-years, quarters or months.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <returns>
    /// One change a year for each value of the panel, as <see cref="Annualized(IndicatorSeries, TimePeriod, RateGrowth, Explanation?)"/> gives
    /// it; absent for the same reasons, which <see cref="PanelResult.ExplainAt"/> names.
    /// </returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    public static PanelResult Annualized(SeriesPanel panel, RateGrowth rates = RateGrowth.InPointsOnly)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var into = Absence.Room(panel.Length);
        Annualized(panel, into, rates);
        return new("growth.annualized", panel, into, AnswerStatuses.Against(Before(1)), (series, period, why) => Annualized(series, period, rates, why));
    }

    /// <summary>The change of every value from the period before, as if it went on for a year, into existing memory.</summary>
    /// <param name="panel">The series, of years, half-years, quarters or months.</param>
    /// <param name="into">Takes one change a year for each value of the panel, series after series; NaN where there is none.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentException">The memory has not as many places as the panel has values, or lies over it.</exception>
    public static void Annualized(SeriesPanel panel, Span<double> into, RateGrowth rates = RateGrowth.InPointsOnly)
    {
        PanelLines.RequireRoom(panel, into);
        if (panel.Frequency.PeriodsPerYear is not { } perYear)
        {
            into.Fill(Absence.Mark);
            return;
        }

        Span<bool> ratio = stackalloc bool[PanelLines.Most];
        ratio = PanelLines.WithRatioToBefore(panel, rates, PanelLines.Room(panel, ratio));
        PanelKernels.Change(new PairKernels.PowerChange(perYear), panel, PanelLags.Of(1), ratio, acrossBreaks: false, into);
    }

    /// <summary>The difference of every value from the one a number of periods before, in the unit of its indicator; for percents in percentage points.</summary>
    /// <param name="panel">The series.</param>
    /// <param name="lag">How many periods back the comparison lies; 1 or above.</param>
    /// <returns>
    /// One difference for each value of the panel, as <see cref="Difference(IndicatorSeries, TimePeriod, TimePeriod, Explanation?)"/> gives it;
    /// <see cref="PanelResult.ExplainAt"/> adds its caveats.
    /// </returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lag is below 1.</exception>
    public static PanelResult Differences(SeriesPanel panel, int lag = 1)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var into = Absence.Room(panel.Length);
        Differences(panel, into, lag);
        return new("growth.differences", panel, into, AnswerStatuses.Against(Before(lag)), (series, period, why) => DifferenceAt(series, period, lag, why));
    }

    /// <summary>The difference of every value from the one a number of periods before, into existing memory.</summary>
    /// <param name="panel">The series.</param>
    /// <param name="into">Takes one difference for each value of the panel, series after series; NaN where there is none.</param>
    /// <param name="lag">How many periods back the comparison lies; 1 or above.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lag is below 1.</exception>
    /// <exception cref="ArgumentException">The memory has not as many places as the panel has values, or lies over it.</exception>
    public static void Differences(SeriesPanel panel, Span<double> into, int lag = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lag, 1);
        PanelLines.RequireRoom(panel, into);
        Span<bool> all = stackalloc bool[PanelLines.Most];
        all = PanelLines.Room(panel, all);
        all.Fill(true);
        PanelKernels.Change(new PairKernels.Difference(), panel, PanelLags.Of(lag), all, acrossBreaks: true, into);
    }
}
