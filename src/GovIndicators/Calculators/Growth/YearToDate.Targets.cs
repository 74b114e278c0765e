using System.Globalization;

namespace GovIndicators.Calculators;

// What a series to date is set against: its yearly target in parts, and the average of the year so far.
public static partial class YearToDate
{
    private static readonly Advice WholeYearsFirst = Advice.Of(
        "Cần chỉ tiêu của từng năm trọn vẹn; chỉ tiêu của các kỳ ngắn hơn hãy gộp theo năm trước: pooling.over-time.",
        "It takes a target for each whole year; pool those of shorter periods first: pooling.over-time.");

    private static readonly Advice PartsOfTheYear = Advice.Of(
        "Hãy chọn nửa năm, quý, tháng hoặc ngày của năm bắt đầu cùng tháng với chuỗi chỉ tiêu; tuần chỉ chia được năm dương lịch.",
        "Ask for half-years, quarters, months or days of years that begin in the same month; only calendar years have weeks.");

    /// <summary>The series of targets to date that a series of yearly targets means at an even pace.</summary>
    /// <remarks>Weeks are those of the ISO year, 52 or 53, so that the last of them owes the whole target.</remarks>
    /// <param name="series">Yearly targets of a flow.</param>
    /// <param name="frequency">How often the targets to date come: half-years, quarters, months or days of the same year, or weeks of a calendar year.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// One target to date for each period of each year, with the accumulation year to date and the status of the year. Null when the indicator
    /// is no flow (<see cref="NoAnswer.MeasureForbids"/>), the series is not yearly or not of single years
    /// (<see cref="NoAnswer.MethodDoesNotApply"/>), or the periods are of years that begin in another month (<see cref="NoAnswer.UnlikeFrequency"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    [Formula("year-to-date.pro-rata-target")]
    public static IndicatorSeries? ProRataTarget(IndicatorSeries series, Frequency frequency, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("year-to-date.pro-rata-target", GrowthSources.Dhis2).Given("series", series.Key).Given("frequency", frequency.ToString());
        var key = series.Key;
        if (!series.Indicator.Measure.AddsOverTime) return why.Nothing<IndicatorSeries>(NoAnswer.MeasureForbids, OnlyFlowsAdd);
        if (series.Frequency.Kind != FrequencyKind.Year || key.Accumulation != Accumulation.Discrete) return why.Nothing<IndicatorSeries>(NoAnswer.MethodDoesNotApply, TargetAdvice(series));
        if (frequency.StartMonth != series.Frequency.StartMonth) return why.Nothing<IndicatorSeries>(NoAnswer.UnlikeFrequency, PartsOfTheYear);
        var parts = new IndicatorSeries.Builder(
            series.Indicator, new SeriesKey(key.Indicator, key.Agency, frequency, Accumulation.YearToDate, key.Producer, key.Vintage, key.Dimensions));
        foreach (var year in series)
        {
            var (first, count) = PartsOf(year.Period, frequency);
            for (var i = 0; i < count; i++)
            {
                parts.Add(first + i, year.Value is { } annual ? ProRataTarget(annual, i + 1, count) : null, year.Status);
            }
        }

        return why.Result(parts.Build());
    }

    /// <summary>The targets to date that every series of yearly targets means at an even pace.</summary>
    /// <param name="panel">Yearly targets of flows.</param>
    /// <param name="frequency">How often the targets to date come: half-years, quarters, months or days of the same year, or weeks of a calendar year.</param>
    /// <returns>The series that <see cref="ProRataTarget(IndicatorSeries, Frequency, Explanation?)"/> gives, in their order, and why it refuses the others.</returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    public static ConvertedPanel ProRataTarget(SeriesPanel panel, Frequency frequency) => SeriesForms.Each(panel, (series, why) => ProRataTarget(series, frequency, why));

    /// <summary>How far the value of a period lies from the average of its year so far, that period included.</summary>
    /// <param name="series">The series of single periods.</param>
    /// <param name="period">The period.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The value less the mean, in the unit of the indicator, with its sign. Null when a period of the year so far was not reported
    /// (<see cref="NoAnswer.NotReported"/>), the series is not of single periods (<see cref="NoAnswer.MethodDoesNotApply"/>) or broken within the
    /// year so far (<see cref="NoAnswer.BreakInSeries"/>), and for ranks (<see cref="NoAnswer.MeasureForbids"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentException">The period has another frequency than the series.</exception>
    [Formula("year-to-date.deviation-from-mean", Unit = FormulaAttribute.OfTheDifference)]
    public static double? DeviationFromMean(IndicatorSeries series, TimePeriod period, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("year-to-date.deviation-from-mean", GrowthSources.Dhis2).Given("series", series.Key).Given("period", period);
        var first = FirstOfYear(period);
        var broken = series.IsBrokenBetween(first, period);
        if (WhyNoMean(series.Indicator, series.Key.Accumulation) is var refusal and not NoAnswer.None) return why.None<double>(refusal, refusal == NoAnswer.MeasureForbids ? Comparability.AdviceFor(refusal) : AdviceFor(series));
        var values = new double?[period - first + 1];
        for (var i = 0; i < values.Length; i++) values[i] = series[first + i];
        if (broken && Array.TrueForAll(values, value => value is not null)) return why.None<double>(NoAnswer.BreakInSeries, Comparability.AdviceFor(NoAnswer.BreakInSeries));
        return DeviationFromMean(values, values.Length, why) is { } deviation ? why.Result(deviation) : why.NoneAsInside<double>();
    }

    /// <summary>How far every value of a series lies from the average of its year so far, that period included.</summary>
    /// <param name="series">The series of single periods.</param>
    /// <param name="why">Collects how the answer came about; <see cref="SeriesResult.ExplainAt"/> accounts for one period.</param>
    /// <returns>
    /// A deviation for each period, in the unit of the indicator; absent for the reasons of the form for one period, which stand beside it.
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    [Formula("year-to-date.deviation-from-mean")]
    public static SeriesResult DeviationFromMean(IndicatorSeries series, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("year-to-date.deviation-from-mean", GrowthSources.Dhis2).Given("series", series.Key);
        var unit = series.Indicator.Unit == Unit.Percent ? Unit.PercentagePoints : series.Indicator.Unit;
        var result = new SeriesResult("year-to-date.deviation-from-mean", series, unit, static _ => null, (period, inner) => DeviationFromMean(series, period, inner));
        why.Step("answered", result.Answered);
        return why.Result(result);
    }

    /// <summary>How far every value of a panel lies from the average of its year so far, that period included.</summary>
    /// <param name="panel">The series; those not of single periods have no answer.</param>
    /// <returns>
    /// One deviation for each value, as <see cref="DeviationFromMean(IndicatorSeries, TimePeriod, Explanation?)"/> gives it; absent for the same
    /// reasons, which <see cref="PanelResult.ExplainAt"/> names.
    /// </returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    public static PanelResult DeviationFromMean(SeriesPanel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var into = Absence.Room(panel.Length);
        DeviationFromMean(panel, into);
        return new("year-to-date.deviation-from-mean", panel, into, AnswerStatuses.OfItself, (series, period, why) => DeviationFromMean(series, period, why));
    }

    /// <summary>How far every value of a panel lies from the average of its year so far, into existing memory.</summary>
    /// <param name="panel">The series; those not of single periods have no answer.</param>
    /// <param name="into">Takes one deviation for each value, series after series; NaN where there is none.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentException">The memory has not as many places as the panel has values, or lies over it.</exception>
    public static void DeviationFromMean(SeriesPanel panel, Span<double> into)
    {
        PanelLines.RequireRoom(panel, into);
        foreach (ref readonly var place in panel.Places)
        {
            var line = panel.Lines[place.Line];
            var answered = WhyNoMean(line.Indicator, line.Accumulation) == NoAnswer.None;
            var (sum, inYear) = (Absence.Mark, 0);
            for (var i = 0; i < place.Length; i++)
            {
                if (answered)
                {
                    var period = TimePeriod.FromOrdinal(panel.Frequency, place.First + i);
                    inYear = period.IndexInYear;
                    var isBreak = panel.Statuses.At(place.Start + i) == ObservationStatus.Break;
                    if (inYear == 1) sum = 0;
                    else if (isBreak) sum = Absence.Mark;
                }

                var value = panel.Memory[place.Start + i];
                sum += value;
                into[place.Offset + i] = GrowthKernels.OrAbsent(value - (sum / inYear));
            }
        }
    }

    /// <summary>The first part of a year and how many there are: weeks do not fill the days of a year, but each belongs to one.</summary>
    private static (TimePeriod First, int Count) PartsOf(TimePeriod year, Frequency frequency)
    {
        if (frequency.Kind == FrequencyKind.Week) return (TimePeriod.OfWeek(year.Year, 1), TimePeriod.PeriodsIn(frequency, year.Year));
        var parts = year.Split(frequency);
        return (parts.First, parts.Count);
    }

    private static Advice TargetAdvice(IndicatorSeries series) =>
        series.Key.Accumulation == Accumulation.SinceStart ? SinceStartGrows
        : series.Frequency.Kind != FrequencyKind.Year ? WholeYearsFirst
        : SinglePeriodsFirst;

    private static TimePeriod FirstOfYear(TimePeriod period) => period - (period.IndexInYear - 1);

    private static NoAnswer WhyNoMean(Indicator indicator, Accumulation accumulation) =>
        indicator.Measure == Measure.Ordinal ? NoAnswer.MeasureForbids
        : accumulation != Accumulation.Discrete ? NoAnswer.MethodDoesNotApply
        : NoAnswer.None;
}
