namespace GovIndicators.Calculators;

public static partial class YearToDate
{
    private static readonly Advice OnlyFlowsAdd = Advice.Of(
        "Chỉ số liệu thời kỳ mới cộng dồn theo năm; số liệu thời điểm, tỷ lệ và chỉ số thì không.",
        "Only a flow adds up over a year; a level, a rate or an index is already what it is.");

    private static readonly Advice SinglePeriodsAlready = Advice.Of(
        "Chuỗi đã là số liệu từng kỳ; muốn có số lũy kế, dùng year-to-date.from-discrete.",
        "The series gives single periods already; its sums to date are given by year-to-date.from-discrete.");

    private static readonly Advice SinglePeriodsFirst = Advice.Of(
        "Chuỗi đã là số lũy kế; muốn tách theo từng kỳ, dùng year-to-date.to-discrete.",
        "The series gives sums to date already; its single periods are given by year-to-date.to-discrete.");

    private static readonly Advice SinceStartGrows = Advice.Of(
        "Số lũy kế từ khi bắt đầu không tính lại theo năm; phần tăng trong kỳ dùng growth.difference.",
        "A sum since a start does not begin anew with the year; what a period added is given by growth.difference.");

    /// <summary>The series of year-to-date sums behind a series of single periods.</summary>
    /// <param name="series">A flow of single periods.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The same periods with the accumulation year to date; a sum is absent as in the form for values, and from a break in series inside a year
    /// to the end of that year. A sum is as unsure as the least sure value in it. Null when the indicator is no flow
    /// (<see cref="NoAnswer.MeasureForbids"/>) or the series is not of single periods (<see cref="NoAnswer.MethodDoesNotApply"/>).
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
    /// The same periods with the accumulation discrete; a value is absent as in the form for values, and at a break in series inside a year. A
    /// value is as unsure as the less sure of the two sums behind it. Null when the indicator is no flow (<see cref="NoAnswer.MeasureForbids"/>) or the series is not to date
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
        if (series.Key.Accumulation != from) return why.Nothing<IndicatorSeries>(NoAnswer.MethodDoesNotApply, AdviceFor(series));
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
            if (PartAtBreaks(series, start, place, into, to == Accumulation.YearToDate)) why.Beware(Caveat.BreakInSeries);
            Add(converted, series, start, into, to == Accumulation.YearToDate);
            start += length;
        }

        return why.Result(converted.Build());
    }

    /// <summary>Makes absent what would mix two bases: the difference at a break inside a year, and every sum of the year from there on.</summary>
    private static bool PartAtBreaks(IndicatorSeries series, int start, int place, Span<double> into, bool sums)
    {
        var parted = false;
        for (var i = place == 0 ? 1 : 0; i < into.Length; i++)
        {
            if (series.StatusOf(series.First + (start + i)) != ObservationStatus.Break) continue;
            into.Slice(i, sums ? into.Length - i : 1).Fill(Absence.Mark);
            parted = true;
        }

        return parted;
    }

    /// <summary>What to do with a series that has not the accumulation that a conversion or a mean of the year takes.</summary>
    private static Advice AdviceFor(IndicatorSeries series) =>
        !series.Indicator.Measure.AddsOverTime ? OnlyFlowsAdd
        : series.Key.Accumulation switch
        {
            Accumulation.Discrete => SinglePeriodsAlready,
            Accumulation.YearToDate => SinglePeriodsFirst,
            _ => SinceStartGrows,
        };

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
