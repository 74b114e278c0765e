namespace GovIndicators.Calculators;

// The same questions to every period of a series. Each answer is that of the form for one period.
public static partial class Growth
{
    /// <summary>The percent change of every value of a series from the period before.</summary>
    /// <param name="series">The series.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <param name="why">Collects how the answer came about; <see cref="SeriesResult.ExplainAt"/> accounts for one period.</param>
    /// <returns>
    /// A percent change for each period, absent for the reasons of
    /// <see cref="PreviousPeriod(IndicatorSeries, TimePeriod, RateGrowth, Explanation?)"/>, which stand beside it.
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    [Formula("growth.previous-period")]
    public static SeriesResult PreviousPeriod(IndicatorSeries series, RateGrowth rates = RateGrowth.InPointsOnly, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("growth.previous-period", GrowthSources.WorldBank).Given("series", series.Key).Given("rate-growth", rates);
        return Whole(new("growth.previous-period", series, Unit.Percent, Before(1), (period, inner) => PreviousPeriod(series, period, rates, inner)?.Value), why);
    }

    /// <summary>The percent change of every value of a series from the same period of the year before.</summary>
    /// <param name="series">The series; of single periods or to date, which are then compared with the same part of the year.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <param name="why">Collects how the answer came about; <see cref="SeriesResult.ExplainAt"/> accounts for one period.</param>
    /// <returns>
    /// A percent change for each period, absent for the reasons of
    /// <see cref="YearOnYear(IndicatorSeries, TimePeriod, RateGrowth, Explanation?)"/>, which stand beside it.
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    [Formula("growth.year-on-year")]
    public static SeriesResult YearOnYear(IndicatorSeries series, RateGrowth rates = RateGrowth.InPointsOnly, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("growth.year-on-year", GrowthSources.WorldBank).Given("series", series.Key).Given("rate-growth", rates);
        return Whole(new("growth.year-on-year", series, Unit.Percent, period => period.YearBefore(), (period, inner) => YearOnYear(series, period, rates, inner)?.Value), why);
    }

    /// <summary>The change of every value of a series from the period before, as if it went on for a year.</summary>
    /// <param name="series">The series, of years, half-years, quarters or months.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <param name="why">Collects how the answer came about; <see cref="SeriesResult.ExplainAt"/> accounts for one period.</param>
    /// <returns>
    /// A change a year for each period, absent for the reasons of
    /// <see cref="Annualized(IndicatorSeries, TimePeriod, RateGrowth, Explanation?)"/>, which stand beside it.
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    [Formula("growth.annualized")]
    public static SeriesResult Annualized(IndicatorSeries series, RateGrowth rates = RateGrowth.InPointsOnly, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("growth.annualized", GrowthSources.WorldBank).Given("series", series.Key).Given("rate-growth", rates);
        return Whole(new("growth.annualized", series, Unit.Percent, Before(1), (period, inner) => Annualized(series, period, rates, inner)?.Value), why);
    }

    /// <summary>The flow of every period of a series, or of the year to its end, as if it went on for the whole year.</summary>
    /// <param name="series">The series of a flow, of single periods or to date.</param>
    /// <param name="why">Collects how the answer came about; <see cref="SeriesResult.ExplainAt"/> accounts for one period.</param>
    /// <returns>
    /// A flow a year for each period, in the unit of the indicator; absent for the reasons of
    /// <see cref="AnnualizedFlow(IndicatorSeries, TimePeriod, Explanation?)"/>, which stand beside it.
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    [Formula("growth.annualized-flow")]
    public static SeriesResult AnnualizedFlow(IndicatorSeries series, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("growth.annualized-flow", GrowthSources.Dhis2).Given("series", series.Key);
        return Whole(new("growth.annualized-flow", series, series.Indicator.Unit, static _ => null, (period, inner) => AnnualizedFlow(series, period, inner)), why);
    }

    /// <summary>The constant yearly change that leads to every value of a series from the same period a number of years before.</summary>
    /// <param name="series">The series, of years, half-years, quarters or months.</param>
    /// <param name="years">How many years back each comparison lies; 1 or above.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <param name="why">Collects how the answer came about; <see cref="SeriesResult.ExplainAt"/> accounts for one period.</param>
    /// <returns>
    /// A change a year for each period, absent for the reasons of
    /// <see cref="CompoundAnnual(IndicatorSeries, TimePeriod, TimePeriod, RateGrowth, Explanation?)"/>, which stand beside it, and for weeks and
    /// days, of which years hold unlike numbers.
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The years are below 1 or above 9998.</exception>
    [Formula("growth.compound-annual")]
    public static SeriesResult CompoundAnnual(IndicatorSeries series, int years, RateGrowth rates = RateGrowth.InPointsOnly, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, 9998);
        why = why.Begin("growth.compound-annual", GrowthSources.WorldBank).Given("series", series.Key).Given("years", years).Given("rate-growth", rates);
        var back = Before((series.Frequency.PeriodsPerYear ?? 0) * years);
        return Whole(new("growth.compound-annual", series, Unit.Percent, back, (period, inner) => CompoundAt(series, period, years, rates, inner)), why);
    }

    /// <summary>The difference of every value of a series from the one a number of periods before, in the unit of the indicator.</summary>
    /// <param name="series">The series.</param>
    /// <param name="lag">How many periods back the comparison lies; 1 or above.</param>
    /// <param name="why">Collects how the answer came about; <see cref="SeriesResult.ExplainAt"/> accounts for one period, with its caveats.</param>
    /// <returns>
    /// A difference for each period, as <see cref="Difference(IndicatorSeries, TimePeriod, TimePeriod, Explanation?)"/> gives it; absent for the
    /// same reasons, which stand beside it.
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lag is below 1.</exception>
    [Formula("growth.differences")]
    public static SeriesResult Differences(IndicatorSeries series, int lag = 1, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentOutOfRangeException.ThrowIfLessThan(lag, 1);
        why = why.Begin("growth.differences", GrowthSources.MeasuresOfChange).Given("series", series.Key).Given("lag", lag);
        var unit = series.Indicator.Unit == Unit.Percent ? Unit.PercentagePoints : series.Indicator.Unit;
        return Whole(new("growth.differences", series, unit, Before(lag), (period, inner) => DifferenceAt(series, period, lag, inner)), why);
    }

    private static double? DifferenceAt(IndicatorSeries series, TimePeriod period, int lag, Explanation? why)
    {
        if (period.Ordinal >= lag) return Difference(series, period - lag, period, why);
        return why.Begin("growth.difference", GrowthSources.MeasuresOfChange).Given("series", series.Key).Given("to-period", period).None<double>(NoAnswer.NotReported);
    }

    private static double? CompoundAt(IndicatorSeries series, TimePeriod period, int years, RateGrowth rates, Explanation? why)
    {
        var lag = (series.Frequency.PeriodsPerYear ?? 0) * years;
        if (lag > 0 && period.Ordinal >= lag) return CompoundAnnual(series, period - lag, period, rates, why)?.Value;
        return why.Begin("growth.compound-annual", GrowthSources.WorldBank).Given("series", series.Key).Given("to-period", period)
            .None<double>(lag == 0 ? NoAnswer.MethodDoesNotApply : NoAnswer.NotReported);
    }

    /// <summary>The period so many places before another; null before the first year that exists, and for no places.</summary>
    private static Func<TimePeriod, TimePeriod?> Before(int places) => period => places > 0 && period.Ordinal >= places ? period - places : null;

    private static SeriesResult Whole(SeriesResult result, Explanation? why)
    {
        why.Step("answered", result.Answered);
        return why.Result(result);
    }
}
