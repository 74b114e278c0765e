namespace GovIndicators.Calculators;

public static partial class YearToDate
{
    private static readonly Advice OnlyFlowsAdd = new(
        "Only a flow adds up over a year; a level, a rate or an index is already what it is.",
        "Chỉ số liệu thời kỳ mới cộng dồn theo năm; số liệu thời điểm, tỷ lệ và chỉ số thì không.");

    /// <summary>The series of year-to-date sums behind a series of single periods.</summary>
    /// <param name="series">A flow of single periods.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The same periods with the accumulation year to date; a sum is absent as in the form for values. A sum is as unsure as the least sure
    /// value in it. Null when the indicator is no flow (<see cref="NoAnswer.MeasureForbids"/>) or the series is not of single periods
    /// (<see cref="NoAnswer.MethodDoesNotApply"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    [Formula("year-to-date.from-discrete")]
    public static IndicatorSeries? FromDiscrete(IndicatorSeries series, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("year-to-date.from-discrete", GrowthSources.Dhis2).Given("series", series.Key);
        return Convert(series, Accumulation.Discrete, Accumulation.YearToDate, why);
    }

    /// <summary>The series of single periods behind a series of year-to-date sums.</summary>
    /// <param name="series">A flow to date.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The same periods with the accumulation discrete; a value is absent as in the form for values. A value is as unsure as the less sure of
    /// the two sums behind it. Null when the indicator is no flow (<see cref="NoAnswer.MeasureForbids"/>) or the series is not to date
    /// (<see cref="NoAnswer.MethodDoesNotApply"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    [Formula("year-to-date.to-discrete")]
    public static IndicatorSeries? ToDiscrete(IndicatorSeries series, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        why = why.Begin("year-to-date.to-discrete", GrowthSources.Dhis2).Given("series", series.Key);
        return Convert(series, Accumulation.YearToDate, Accumulation.Discrete, why);
    }

    private static IndicatorSeries? Convert(IndicatorSeries series, Accumulation from, Accumulation to, Explanation? why)
    {
        if (!series.Indicator.Measure.AddsOverTime) return why.Nothing<IndicatorSeries>(NoAnswer.MeasureForbids, OnlyFlowsAdd);
        if (series.Key.Accumulation != from) return why.Nothing<IndicatorSeries>(NoAnswer.MethodDoesNotApply);
        var key = series.Key;
        var converted = new IndicatorSeries.Builder(
            series.Indicator,
            new SeriesKey(key.Indicator, key.Agency, key.Frequency, to, key.Producer, key.Vintage, key.Dimensions));
        var room = Absence.Room(series.Count);
        // Year by year, since years of weeks and days have unlike lengths.
        for (var start = 0; start < series.Count;)
        {
            var first = series.First + start;
            var periods = TimePeriod.PeriodsIn(series.Frequency, first.Year);
            var place = first.IndexInYear - 1;
            var length = Math.Min(periods - place, series.Count - start);
            var values = series.Values.Slice(start, length);
            var into = room.AsSpan(start, length);
            if (to == Accumulation.YearToDate) RunningKernels.SumWithin(values, periods, place, into);
            else RunningKernels.UndoWithin(values, periods, place, into);
            Add(converted, series, start, into, to == Accumulation.YearToDate);
            start += length;
        }

        return why.Result(converted.Build());
    }

    private static void Add(IndicatorSeries.Builder converted, IndicatorSeries series, int start, ReadOnlySpan<double> values, bool sums)
    {
        var before = ObservationStatus.Normal;
        for (var i = 0; i < values.Length; i++)
        {
            var own = series.StatusOf(series.First + (start + i));
            var status = own == ObservationStatus.Normal && before.IsUnsure ? before : own;
            double? value = double.IsFinite(values[i]) ? values[i] : null;
            converted.Add(series.First + (start + i), value, value is not null && status.MeansAbsent ? ObservationStatus.Normal : status);
            before = sums ? status : own;
        }
    }
}
