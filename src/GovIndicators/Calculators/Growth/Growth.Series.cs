using System.Globalization;

namespace GovIndicators.Calculators;

public static partial class Growth
{
    private static readonly Advice LevelsStand = Advice.Of(
        "Chỉ số liệu thời kỳ mới cộng dồn theo năm; số liệu thời điểm hãy so với cùng kỳ năm trước: growth.year-on-year.",
        "Only a flow adds up over a year; compare a level with the same period of the year before: growth.year-on-year.");

    private static readonly Advice RatesStand = Advice.Of(
        "Chỉ số liệu thời kỳ mới cộng dồn theo năm; tỷ lệ phần trăm hãy nêu mức tăng theo điểm phần trăm: growth.point-change.",
        "Only a flow adds up over a year; give the change of a percent in points: growth.point-change.");

    private static readonly Advice DifferencesStand = Advice.Of(
        "Chỉ số liệu thời kỳ mới cộng dồn theo năm; tỷ lệ, thứ hạng và phân loại hãy nêu mức chênh lệch: growth.difference.",
        "Only a flow adds up over a year; give the difference of a rate, and of ranks and classes the places: growth.difference.");

    private static readonly Advice TakeTheYear = Advice.Of(
        "Hãy lấy phần tăng thêm so với một kỳ trước đó: growth.difference.",
        "Take what was added since an earlier value first: growth.difference.");

    private static readonly Advice WholeYears = Advice.Of(
        "Hãy so với cùng kỳ năm trước, growth.year-on-year, hoặc tính bình quân năm theo thời gian đã qua, growth.compound-annual.",
        "Compare with the same period of the year before, growth.year-on-year, or over the time that passed, growth.compound-annual.");

    /// <summary>The percent change from the period before.</summary>
    /// <param name="series">The series.</param>
    /// <param name="period">The later of the two periods.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The relative change. Null when one of the periods was not reported, when they cover unlike stretches of time, as two sums to date
    /// do, across a break, for ranks, for a rate unless a relative change is asked for, and for the reasons of the percent change.
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentException">The period has another frequency than the series.</exception>
    [Formula("growth.previous-period")]
    public static Percent? PreviousPeriod(IndicatorSeries series, TimePeriod period, RateGrowth rates = RateGrowth.InPointsOnly, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("growth.previous-period", GrowthSources.WorldBank).Given("series", series.Key).Given("period", period).Given("rate-growth", rates);
        return ChangeFrom(period.Ordinal == 0 ? null : period.Previous(), period, series, rates, why);
    }

    /// <summary>The percent change from the same period of the year before.</summary>
    /// <param name="series">The series; of single periods or to date, which are then compared with the same part of the year.</param>
    /// <param name="period">The later of the two periods.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The relative change; null for the reasons of <see cref="PreviousPeriod(IndicatorSeries, TimePeriod, RateGrowth, Explanation?)"/>, and where the year before has no such period, as week 53
    /// may have none.
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentException">The period has another frequency than the series.</exception>
    [Formula("growth.year-on-year")]
    public static Percent? YearOnYear(IndicatorSeries series, TimePeriod period, RateGrowth rates = RateGrowth.InPointsOnly, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("growth.year-on-year", GrowthSources.WorldBank).Given("series", series.Key).Given("period", period).Given("rate-growth", rates);
        return ChangeFrom(period.YearBefore(), period, series, rates, why);
    }

    /// <summary>The difference of two periods in the unit of the indicator, for percents in percentage points.</summary>
    /// <param name="series">The series.</param>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <param name="why">Collects how the answer came about, with a caveat where the periods do not compare.</param>
    /// <returns>The later value less the earlier; null when one of them was not reported, or the difference is too large for a double.</returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentException">A period has another frequency than the series, or the later lies before the earlier.</exception>
    [Formula("growth.difference", Unit = FormulaAttribute.OfTheDifference)]
    public static double? Difference(IndicatorSeries series, TimePeriod from, TimePeriod to, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("growth.difference", GrowthSources.MeasuresOfChange).Given("series", series.Key).Given("from-period", from).Given("to-period", to);
        var (before, after) = (series.At(from), series.At(to));
        if (from > to) throw WrongOrder(from, to);
        if (before is not { } start || after is not { } end) return why.None<double>(NoAnswer.NotReported);
        if (start.Coverage != end.Coverage) why.Beware(Caveat.UnlikeCoverage);
        if (Comparability.IsBroken(start, end)) why.Beware(Caveat.BreakInSeries);
        Warn(start, end, why);
        var (earlier, later) = (start.Value!.Value, end.Value!.Value);
        return double.IsFinite(later - earlier) ? why.Result(Difference(earlier, later, why)) : why.None<double>(NoAnswer.TooLarge);
    }

    /// <summary>The constant yearly change from one period to another.</summary>
    /// <param name="series">The series.</param>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The change a year; null for the reasons of <see cref="PreviousPeriod(IndicatorSeries, TimePeriod, RateGrowth, Explanation?)"/> and of the compound annual growth of two values.</returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentException">A period has another frequency than the series, or the later lies before the earlier.</exception>
    [Formula("growth.compound-annual")]
    public static Percent? CompoundAnnual(IndicatorSeries series, TimePeriod from, TimePeriod to, RateGrowth rates = RateGrowth.InPointsOnly, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("growth.compound-annual", GrowthSources.WorldBank)
            .Given("series", series.Key).Given("from-period", from).Given("to-period", to).Given("rate-growth", rates);
        var compared = TryCompare(from, to, series, rates, why, out var start, out var end);
        if (from > to) throw WrongOrder(from, to);
        if (!compared) return null;
        var years = YearClock.Between(from, to);
        WarnOfShortTime(years, why);
        return CompoundAnnual(start, end, years, why) is { } change ? why.Result(change) : why.NoneAsInside<Percent>();
    }

    /// <summary>The change from the period before, as if it went on for a year.</summary>
    /// <param name="series">The series, of half-years, quarters or months.</param>
    /// <param name="period">The later of the two periods.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The change a year; null for the reasons of <see cref="PreviousPeriod(IndicatorSeries, TimePeriod, RateGrowth, Explanation?)"/>, and for weeks and days, of which years hold unlike numbers.
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentException">The period has another frequency than the series.</exception>
    [Formula("growth.annualized")]
    public static Percent? Annualized(IndicatorSeries series, TimePeriod period, RateGrowth rates = RateGrowth.InPointsOnly, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("growth.annualized", GrowthSources.WorldBank).Given("series", series.Key).Given("period", period).Given("rate-growth", rates);
        if (!TryCompare(period.Ordinal == 0 ? null : period.Previous(), period, series, rates, why, out var start, out var end)) return null;
        if (period.Frequency.PeriodsPerYear is not { } periodsPerYear) return why.None<Percent>(NoAnswer.MethodDoesNotApply, WholeYears);
        return Annualized(start, end, periodsPerYear, why) is { } change ? why.Result(change) : why.NoneAsInside<Percent>();
    }

    /// <summary>The flow of a period, or of the year to its end, as if it went on for the whole year.</summary>
    /// <param name="series">The series of a flow, of single periods or to date.</param>
    /// <param name="period">The period.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The flow a year, by days. Null when nothing was reported, when the indicator is no flow (<see cref="NoAnswer.MeasureForbids"/>), or when
    /// the value covers everything since a start (<see cref="NoAnswer.UnlikeCoverage"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentException">The period has another frequency than the series.</exception>
    [Formula("growth.annualized-flow")]
    public static double? AnnualizedFlow(IndicatorSeries series, TimePeriod period, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("growth.annualized-flow", GrowthSources.Dhis2).Given("series", series.Key).Given("period", period);
        var value = series[period];
        if (series.Indicator.Measure != Measure.Flow) return why.None<double>(NoAnswer.MeasureForbids, LevelAdvice(series.Indicator));
        if (series.Key.Accumulation == Accumulation.SinceStart) return why.None<double>(NoAnswer.UnlikeCoverage, TakeTheYear);
        if (value is not { } flow) return why.None<double>(NoAnswer.NotReported);
        var (elapsed, yearDays) = DaysOfYear(period);
        var days = series.Key.Accumulation == Accumulation.YearToDate ? elapsed : period.Days;
        return AnnualizedFlow(flow, days, yearDays, why) is { } yearly ? why.Result(yearly) : why.NoneAsInside<double>();
    }

    /// <summary>The yearly change of the line that best fits the logarithms of all values from one period to another.</summary>
    /// <param name="series">The series.</param>
    /// <param name="from">The first period of the window.</param>
    /// <param name="to">The last period of the window.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The change a year; null across a break, for sums to date within a year, for ranks, for a rate unless a relative change is asked for,
    /// and for the reasons of the least-squares growth of values.
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentException">A period has another frequency than the series, or the last lies before the first.</exception>
    [Formula("growth.least-squares")]
    public static Percent? LeastSquares(IndicatorSeries series, TimePeriod from, TimePeriod to, RateGrowth rates = RateGrowth.InPointsOnly, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var broken = series.IsBrokenBetween(from, to);
        if (from > to) throw WrongOrder(from, to);
        why = why.Begin("growth.least-squares", GrowthSources.WorldDevelopmentIndicators)
            .Given("series", series.Key).Given("from-period", from).Given("to-period", to).Given("rate-growth", rates);
        var reason = broken ? NoAnswer.BreakInSeries
            : series.Key.Accumulation == Accumulation.YearToDate && series.Frequency.Kind != FrequencyKind.Year ? NoAnswer.UnlikeCoverage
            : Comparability.WhyNoRatio(series.Indicator, rates);
        if (reason != NoAnswer.None) return why.None<Percent>(reason, Comparability.AdviceFor(reason, series.Indicator));
        var years = new double[to - from + 1];
        var values = new double?[years.Length];
        for (var i = 0; i < years.Length; i++) (years[i], values[i]) = (YearClock.At(from + i), series[from + i]);
        return LeastSquares(years, values, why) is { } change ? why.Result(change) : why.NoneAsInside<Percent>();
    }

    private static Percent? ChangeFrom(TimePeriod? from, TimePeriod to, IndicatorSeries series, RateGrowth rates, Explanation? why)
    {
        if (!TryCompare(from, to, series, rates, why, out var start, out var end)) return null;
        return PercentChange(start, end, why) is { } change ? why.Result(change) : why.NoneAsInside<Percent>();
    }

    /// <summary>Picks two values that may be divided, or records why there are none.</summary>
    private static bool TryCompare(TimePeriod? from, TimePeriod to, IndicatorSeries series, RateGrowth rates, Explanation? why, out double start, out double end)
    {
        (start, end) = (0, 0);
        var later = series.At(to);
        var earlier = from is { } period ? series.At(period) : null;
        var reason = earlier is { } a && later is { } b ? Comparability.WhyNoRatio(a, b, rates) : NoAnswer.NotReported;
        if (reason != NoAnswer.None)
        {
            why.None<Percent>(reason, Comparability.AdviceFor(reason, series.Indicator));
            return false;
        }

        (start, end) = (earlier!.Value.Value!.Value, later!.Value.Value!.Value);
        Warn(earlier.Value, later.Value, why);
        return true;
    }

    private static void Warn(SeriesPoint from, SeriesPoint to, Explanation? why)
    {
        if (!Comparability.IsExact(from) || !Comparability.IsExact(to)) why.Beware(Caveat.RoundedInputs);
        if (from.Observation.Status.IsUnsure || to.Observation.Status.IsUnsure) why.Beware(Caveat.Provisional);
    }

    /// <summary>What to do with a series that is no flow: a comparison that its measure and unit allow.</summary>
    private static Advice LevelAdvice(Indicator indicator) =>
        indicator.Measure == Measure.Ordinal ? DifferencesStand
        : !Comparability.IsRate(indicator) ? LevelsStand
        : indicator.Unit == Unit.Percent ? RatesStand
        : DifferencesStand;

    /// <summary>The days from the start of its year to the end of a period, and the days of that year.</summary>
    private static (int Elapsed, int All) DaysOfYear(TimePeriod period)
    {
        var frequency = period.Frequency;
        if (frequency.Kind is FrequencyKind.Week or FrequencyKind.Day)
        {
            return (period.IndexInYear * period.Days, TimePeriod.PeriodsIn(frequency, period.Year) * period.Days);
        }

        var year = TimePeriod.Containing(period.Start, Frequency.Fiscal(FrequencyKind.Year, frequency.StartMonth));
        return (NodaTime.Period.DaysBetween(year.Start, period.End) + 1, year.Days);
    }

    private static ArgumentException WrongOrder(TimePeriod from, TimePeriod to) => new(
        string.Create(CultureInfo.InvariantCulture, $"{to.ToString()} lies before {from.ToString()}; give the earlier period first."),
        nameof(to));
}
