using System.Globalization;

namespace GovIndicators.Calculators;

// Changes in log points and percentage points, yearly flows, and the line through many years, of every series of a panel.
public static partial class Growth
{
    /// <summary>The logarithmic change of every value from the one a number of periods before, in log points.</summary>
    /// <param name="panel">The series.</param>
    /// <param name="lag">How many periods back the comparison lies; 1 or above.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <returns>
    /// One change in log points for each value of the panel, as
    /// <see cref="Log(IndicatorSeries, TimePeriod, TimePeriod, RateGrowth, Explanation?)"/> gives it; absent for the same reasons, which
    /// <see cref="PanelResult.ExplainAt"/> names.
    /// </returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lag is below 1.</exception>
    public static PanelResult Log(SeriesPanel panel, int lag, RateGrowth rates = RateGrowth.InPointsOnly)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var into = Absence.Room(panel.Length);
        Log(panel, lag, into, rates);
        return new("growth.log", panel, into, AnswerStatuses.Against(Before(lag)), (series, period, why) => LogAt(series, period, lag, rates, why));
    }

    /// <summary>The logarithmic change of every value from the one a number of periods before, in log points, into existing memory.</summary>
    /// <param name="panel">The series.</param>
    /// <param name="lag">How many periods back the comparison lies; 1 or above.</param>
    /// <param name="into">Takes one change in log points for each value of the panel, series after series; NaN where there is none.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lag is below 1.</exception>
    /// <exception cref="ArgumentException">The memory has not as many places as the panel has values, or lies over it.</exception>
    public static void Log(SeriesPanel panel, int lag, Span<double> into, RateGrowth rates = RateGrowth.InPointsOnly)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lag, 1);
        PanelLines.RequireRoom(panel, into);
        Span<bool> ratio = stackalloc bool[PanelLines.Most];
        ratio = PanelLines.WithRatio(panel, rates, PanelLines.Room(panel, ratio));
        PanelKernels.Change(new LogChange(), panel, PanelLags.Of(lag), ratio, acrossBreaks: false, into);
        AbsentWhereCoverageIsUnlike(panel, lag, ratio, into);
    }

    /// <summary>The change of every percent from the one a number of periods before, in percentage points.</summary>
    /// <param name="panel">The series; those whose unit is not percent have no answer.</param>
    /// <param name="lag">How many periods back the comparison lies; 1 or above.</param>
    /// <returns>
    /// One change in percentage points for each value of the panel, as
    /// <see cref="PointChange(IndicatorSeries, TimePeriod, TimePeriod, Explanation?)"/> gives it; <see cref="PanelResult.ExplainAt"/> adds its caveats.
    /// </returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lag is below 1.</exception>
    public static PanelResult PointChange(SeriesPanel panel, int lag = 1)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var into = Absence.Room(panel.Length);
        PointChange(panel, into, lag);
        return new("growth.point-change", panel, into, AnswerStatuses.Against(Before(lag)), (series, period, why) => PointChangeAt(series, period, lag, why));
    }

    /// <summary>The change of every percent from the one a number of periods before, in percentage points, into existing memory.</summary>
    /// <param name="panel">The series; those whose unit is not percent have no answer.</param>
    /// <param name="into">Takes one change for each value of the panel, series after series; NaN where there is none.</param>
    /// <param name="lag">How many periods back the comparison lies; 1 or above.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lag is below 1.</exception>
    /// <exception cref="ArgumentException">The memory has not as many places as the panel has values, or lies over it.</exception>
    public static void PointChange(SeriesPanel panel, Span<double> into, int lag = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lag, 1);
        PanelLines.RequireRoom(panel, into);
        Span<bool> percents = stackalloc bool[PanelLines.Most];
        percents = PanelLines.Room(panel, percents);
        for (var i = 0; i < percents.Length; i++) percents[i] = panel.Lines[i].Indicator.Unit == Unit.Percent;
        PanelKernels.Change(new PairKernels.Difference(), panel, PanelLags.Of(lag), percents, acrossBreaks: true, into);
    }

    /// <summary>Every flow, or flow of the year to date, as if it went on for the whole year.</summary>
    /// <param name="panel">The series; those of no flow, or since a start, have no answer.</param>
    /// <returns>
    /// One flow a year for each value of the panel, as <see cref="AnnualizedFlow(IndicatorSeries, TimePeriod, Explanation?)"/> gives it; absent
    /// for the same reasons, which <see cref="PanelResult.ExplainAt"/> names.
    /// </returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    public static PanelResult AnnualizedFlow(SeriesPanel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var into = Absence.Room(panel.Length);
        AnnualizedFlow(panel, into);
        return new("growth.annualized-flow", panel, into, AnswerStatuses.OfItself, (series, period, why) => AnnualizedFlow(series, period, why));
    }

    /// <summary>Every flow, or flow of the year to date, as if it went on for the whole year, into existing memory.</summary>
    /// <param name="panel">The series; those of no flow, or since a start, have no answer.</param>
    /// <param name="into">Takes one flow a year for each value of the panel, series after series; NaN where there is none.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentException">The memory has not as many places as the panel has values, or lies over it.</exception>
    public static void AnnualizedFlow(SeriesPanel panel, Span<double> into)
    {
        PanelLines.RequireRoom(panel, into);
        foreach (ref readonly var place in panel.Places)
        {
            var line = panel.Lines[place.Line];
            var answered = line.Indicator.Measure == Measure.Flow && line.Accumulation != Accumulation.SinceStart;
            for (var i = 0; i < place.Length; i++)
            {
                var yearly = Absence.Mark;
                if (answered)
                {
                    var period = TimePeriod.FromOrdinal(panel.Frequency, place.First + i);
                    var (elapsed, yearDays) = DaysOfYear(period);
                    yearly = panel.Memory[place.Start + i] * yearDays / (line.Accumulation == Accumulation.YearToDate ? elapsed : period.Days);
                }

                into[place.Offset + i] = GrowthKernels.OrAbsent(yearly);
            }
        }
    }

    /// <summary>The yearly change of the line that best fits the logarithms of every series from one period to another.</summary>
    /// <param name="panel">The series.</param>
    /// <param name="from">The first period of the window.</param>
    /// <param name="to">The last period of the window.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <returns>
    /// One change a year for each series, in their order, as
    /// <see cref="LeastSquares(IndicatorSeries, TimePeriod, TimePeriod, RateGrowth, Explanation?)"/> gives it; null for the same reasons.
    /// </returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentException">A period has another frequency than the panel, or the last lies before the first.</exception>
    public static Percent?[] LeastSquares(SeriesPanel panel, TimePeriod from, TimePeriod to, RateGrowth rates = RateGrowth.InPointsOnly)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var answers = Absence.Room(panel.Count);
        LeastSquares(panel, from, to, answers, rates);
        return [.. answers.Select(percent => double.IsNaN(percent) ? (Percent?)null : Percent.From(percent))];
    }

    /// <summary>The yearly change of the line that best fits the logarithms of every series from one period to another, into existing memory.</summary>
    /// <param name="panel">The series.</param>
    /// <param name="from">The first period of the window.</param>
    /// <param name="to">The last period of the window.</param>
    /// <param name="into">Takes one change a year, in percent, for each series, in their order; NaN where there is none.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentException">A period has another frequency than the panel, the last lies before the first, or there are not as many places as series.</exception>
    public static void LeastSquares(SeriesPanel panel, TimePeriod from, TimePeriod to, Span<double> into, RateGrowth rates = RateGrowth.InPointsOnly)
    {
        RequireWindow(panel, from, to, into);
        var years = new double[to - from + 1];
        for (var i = 0; i < years.Length; i++) years[i] = YearClock.At(from + i);
        var values = new double?[years.Length];
        for (var i = 0; i < into.Length; i++)
        {
            ref readonly var place = ref panel.Places[i];
            into[i] = Absence.Mark;
            if (WhyNoLine(panel.Lines[place.Line], panel.Frequency, rates) != NoAnswer.None) continue;
            if (!panel.Statuses.Breaks.IsEmpty && panel.Statuses.IsBroken(in place, from.Ordinal + 1, to.Ordinal)) continue;
            for (var at = 0; at < values.Length; at++)
            {
                var index = from.Ordinal + at - place.First;
                values[at] = (uint)index < (uint)place.Length && panel.Memory[place.Start + index] is var value && !double.IsNaN(value) ? value : null;
            }

            into[i] = LeastSquares(years, values)?.Value ?? Absence.Mark;
        }
    }

    private static NoAnswer WhyNoLine(PanelLine line, Frequency frequency, RateGrowth rates) =>
        line.Accumulation == Accumulation.YearToDate && frequency.Kind != FrequencyKind.Year
            ? NoAnswer.UnlikeCoverage
            : Comparability.WhyNoRatio(line.Indicator, rates);

    /// <summary>Two sums to date compare only when they cover the same part of a year.</summary>
    private static void AbsentWhereCoverageIsUnlike(SeriesPanel panel, int lag, ReadOnlySpan<bool> answered, Span<double> into)
    {
        foreach (ref readonly var place in panel.Places)
        {
            if (!answered[place.Line] || !PanelLines.IsToDate(panel.Lines[place.Line])) continue;
            for (var i = lag; i < place.Length; i++)
            {
                var period = TimePeriod.FromOrdinal(panel.Frequency, place.First + i);
                if ((period - lag).IndexInYear != period.IndexInYear) into[place.Offset + i] = Absence.Mark;
            }
        }
    }
}
