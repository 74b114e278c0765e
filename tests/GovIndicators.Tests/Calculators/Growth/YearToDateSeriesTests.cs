using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

/// <summary>Sums to date and single periods of series, and yearly targets cut into parts of a year.</summary>
public sealed class YearToDateSeriesTests
{
    private const double Ulp = 2.220446049250313e-16;

    [Fact, Law("year-to-date.to-discrete"), Law("year-to-date.from-discrete")]
    public void Sums_to_date_of_a_series_to_single_periods_and_back_are_identity_on_whole_numbers() =>
        Prop.ForAll(Any.WholeRun, Gen.Choose(1, 12).ToArbitrary(), (run, month) =>
        {
            var indicator = Any.PanelIndicators[0];
            var key = new SeriesKey(indicator.Code, AgencyCode.Parse("VN-1"), Frequency.Month);
            var series = IndicatorSeries.Create(indicator, key, run.Select((value, i) => new Observation(TimePeriod.OfMonth(2020, 1) + i, value)));
            var again = YearToDate.ToDiscrete(YearToDate.FromDiscrete(series)!)!;
            return again.Key.Equals(series.Key) && again.SequenceEqual(series);
        }).Check(Any.Thousand);

    [Fact, Law("year-to-date.to-discrete"), Law("year-to-date.from-discrete")]
    public void Tenths_summed_to_date_come_back_as_single_periods() =>
        Prop.ForAll(Any.WholeRun, run =>
        {
            var series = Monthly(run, Accumulation.Discrete);
            var sums = YearToDate.FromDiscrete(series)!;
            var again = YearToDate.ToDiscrete(sums)!;
            // Two roundings, each of half a unit in the last place of its result: that of the sum, and that of the difference.
            return again.Key.Equals(series.Key) && series.All(one => Math.Abs(again[one.Period]!.Value - one.Value!.Value) <= Ulp * (Math.Abs(sums[one.Period]!.Value) + Math.Abs(one.Value.Value)));
        }).Check(Any.Thousand);

    [Fact, Law("year-to-date.to-discrete"), Law("year-to-date.from-discrete")]
    public void Sums_to_date_in_tenths_taken_apart_come_back_as_sums() =>
        Prop.ForAll(Any.WholeRun, run =>
        {
            var series = Monthly(run, Accumulation.YearToDate);
            var again = YearToDate.FromDiscrete(YearToDate.ToDiscrete(series)!)!;
            var largest = run.Select(Math.Abs).DefaultIfEmpty().Max() / 10;
            // Each month of the year so far adds two roundings: of a difference, at most twice the largest sum, and of a sum.
            return again.Key.Equals(series.Key) && series.All(one => Math.Abs(again[one.Period]!.Value - one.Value!.Value) <= 2 * one.Period.IndexInYear * Ulp * largest);
        }).Check(Any.Thousand);

    [Fact, Law("year-to-date.pro-rata-target")]
    public void Targets_to_date_end_every_year_at_the_yearly_target() =>
        Prop.ForAll(Any.WholeRun, Gen.Elements(Frequency.HalfYear, Frequency.Quarter, Frequency.Month, Frequency.Week, Frequency.Day).ToArbitrary(), (run, frequency) =>
        {
            var annual = Of(Measure.Flow, Unit.Count, 2020, run);
            var parts = YearToDate.ProRataTarget(annual, frequency)!;
            var panel = YearToDate.ProRataTarget(SeriesPanel.FromSeries(annual), frequency);
            return parts.Key.Accumulation == Accumulation.YearToDate && annual.All(year => parts[LastOf(year.Period, frequency)] == year.Value)
                && panel.Panel.ToSeries(0).SequenceEqual(parts) && panel.Refused.Count == 0;
        }).Check(Any.Thousand);

    [Fact]
    public void Targets_that_cannot_be_cut_into_parts_of_a_year_are_refused()
    {
        var annual = Of(Measure.Flow, Unit.Count, 2020, [120]);
        Assert.Equal([30, 60, 90, 120], YearToDate.ProRataTarget(annual, Frequency.Quarter)!.Select(o => o.Value));
        Assert.Equal(NoAnswer.UnlikeFrequency, Why(why => YearToDate.ProRataTarget(annual, Frequency.Fiscal(FrequencyKind.Quarter, 7), why)));
        Assert.Equal(NoAnswer.MeasureForbids, Why(why => YearToDate.ProRataTarget(Of(Measure.Stock, Unit.Count, 2020, [120]), Frequency.Quarter, why)));
        Assert.Equal(NoAnswer.MethodDoesNotApply, Why(why => YearToDate.ProRataTarget(WithKey(annual, Accumulation.SinceStart, ""), Frequency.Quarter, why)));
        var sinceStart = WithKey(annual, Accumulation.SinceStart, "");
        var panel = YearToDate.ProRataTarget(SeriesPanel.FromSeries(annual, sinceStart), Frequency.Quarter);
        Assert.Equal([30, 60, 90, 120], panel.Panel.ToSeries(0).Select(o => o.Value));
        Assert.Equal([KeyValuePair.Create(sinceStart.Key, NoAnswer.MethodDoesNotApply)], panel.Refused);
    }

    [Fact]
    public void A_year_of_weeks_has_as_many_parts_as_its_weeks()    // 2020 has 53 weeks, 2021 has 52: 20 a week
    {
        var annual = Of(Measure.Flow, Unit.Count, 2020, [1060, 1040]);
        var weeks = YearToDate.ProRataTarget(annual, Frequency.Week)!;
        Assert.Equal(
            [(TimePeriod.OfWeek(2020, 1), 20), (TimePeriod.OfWeek(2020, 53), 1060), (TimePeriod.OfWeek(2021, 1), 20), (TimePeriod.OfWeek(2021, 52), 1040)],
            new[] { 0, 52, 53, 104 }.Select(i => (weeks[i].Period, weeks[i].Value)));
        Assert.Equal(105, weeks.Count);
        Assert.Equal(weeks, YearToDate.ProRataTarget(SeriesPanel.FromSeries(annual), Frequency.Week).Panel.ToSeries(0));
        Assert.Equal(NoAnswer.UnlikeFrequency, Why(why => YearToDate.ProRataTarget(Fiscal(1060), Frequency.Week, why)));    // a year from July begins within a week
    }

    private static TimePeriod LastOf(TimePeriod year, Frequency frequency) =>
        frequency == Frequency.Week ? TimePeriod.OfWeek(year.Year + 1, 1) - 1 : year.Split(frequency).Last;

    /// <summary>Months from January 2020 on, in tenths.</summary>
    private static IndicatorSeries Monthly(double[] run, Accumulation accumulation)
    {
        var indicator = Any.PanelIndicators[0];
        var key = new SeriesKey(indicator.Code, AgencyCode.Parse("VN-1"), Frequency.Month, accumulation);
        return IndicatorSeries.Create(indicator, key, run.Select((value, i) => new Observation(TimePeriod.OfMonth(2020, 1) + i, value / 10)));
    }

    private static NoAnswer Why(Func<Explanation, object?> ask)
    {
        var why = new Explanation();
        Assert.Null(ask(why));
        return why.Reason;
    }

    private static IndicatorSeries Fiscal(double value)
    {
        var year = Frequency.Fiscal(FrequencyKind.Year, 7);
        var key = new SeriesKey(Any.PanelIndicators[0].Code, AgencyCode.Parse("VN-1"), year);
        return IndicatorSeries.Create(Any.PanelIndicators[0], key, new Observation(TimePeriod.Containing(new NodaTime.LocalDate(2024, 8, 1), year), value));
    }

    private static IndicatorSeries Of(Measure measure, Unit unit, int firstYear, double[] values)
    {
        var indicator = new Indicator(IndicatorCode.Parse("ONE"), Name.Of("one"), unit, measure);
        var key = new SeriesKey(indicator.Code, AgencyCode.Parse("VN-1"), Frequency.Year);
        return IndicatorSeries.Create(indicator, key, values.Select((value, i) => new Observation(TimePeriod.OfYear(firstYear + i), value)));
    }

    private static IndicatorSeries WithKey(IndicatorSeries series, Accumulation accumulation, string producer) =>
        IndicatorSeries.Create(series.Indicator, new SeriesKey(series.Key.Indicator, series.Key.Agency, series.Frequency, accumulation, producer), series);
}
