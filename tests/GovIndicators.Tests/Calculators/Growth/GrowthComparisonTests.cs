using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;

namespace GovIndicators.Tests.Calculators;

public sealed class GrowthComparisonTests
{
    [Fact]
    public void Two_releases_of_one_line_are_not_compared_across_a_break()
    {
        var (indicator, key) = (Any.PanelIndicators[0], new SeriesKey(Any.PanelIndicators[0].Code, AgencyCode.Parse("VN-1"), Frequency.Year));
        var archive = new SeriesArchive.Builder()
            .Add(indicator, key, new Observation(Year(2020), 10) { Published = new(2021, 1, 1) })
            .Add(indicator, key, new Observation(Year(2021), 20, ObservationStatus.Break) { Published = new(2022, 1, 1) })
            .Add(indicator, key, new Observation(Year(2022), 30) { Published = new(2023, 1, 1) })
            .Build();
        var (before, after) = (archive.AsOf(new(2021, 6, 1))[key], archive.AsOf(new(2023, 6, 1))[key]);
        var comparison = GrowthComparison.Of(before.At(Year(2020))!.Value, after.At(Year(2022))!.Value);
        Assert.Equal((20, NoAnswer.BreakInSeries), (comparison.Difference.Value, comparison.PercentChange.Reason));
        Assert.Equal([Caveat.BreakInSeries], comparison.Caveats);
        Assert.Equal(50, GrowthComparison.Of(after.At(Year(2021))!.Value, archive.AsOf(new(2023, 7, 1))[key].At(Year(2022))!.Value).PercentChange.Value);
    }

    [Fact, Law("growth.comparison")]
    public void A_copy_of_a_series_and_another_vintage_of_it_compare_as_the_series_itself() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, Gen.Choose(0, 1000).Two().ToArbitrary(), (all, places) => all.All(series =>
        {
            SeriesPoint[] points = [.. series.Points];
            if (points.Length == 0) return true;
            var (one, other) = (places.Item1 % points.Length, places.Item2 % points.Length);
            var (from, to) = (points[Math.Min(one, other)], points[Math.Max(one, other)]);
            var copy = IndicatorSeries.Create(series.Indicator, series.Key.WithVintage("second"), series).At(to.Period)!.Value;
            var (expected, answer) = (GrowthComparison.Of(from, to, RateGrowth.RelativeToo), GrowthComparison.Of(from, copy, RateGrowth.RelativeToo));
            return answer.PercentChange == expected.PercentChange && answer.CompoundAnnual == expected.CompoundAnnual && answer.Caveats.SequenceEqual(expected.Caveats);
        })).Check(Any.Thousand);

    [Fact]
    public void A_break_is_seen_by_a_half_year_that_is_set_against_six_months()
    {
        var indicator = Any.PanelIndicators[0];
        var months = IndicatorSeries.Create(
            indicator,
            new SeriesKey(indicator.Code, AgencyCode.Parse("VN-1"), Frequency.Month, Accumulation.YearToDate),
            new Observation(TimePeriod.OfMonth(2023, 6), 60), new Observation(TimePeriod.OfMonth(2024, 1), 7, ObservationStatus.Break));
        var halves = IndicatorSeries.Create(indicator, new SeriesKey(indicator.Code, AgencyCode.Parse("VN-1"), Frequency.HalfYear), new Observation(TimePeriod.OfHalfYear(2024, 1), 90));
        var comparison = GrowthComparison.Of(months.At(TimePeriod.OfMonth(2023, 6))!.Value, halves.At(TimePeriod.OfHalfYear(2024, 1))!.Value);
        Assert.Equal(NoAnswer.BreakInSeries, comparison.PercentChange.Reason);
    }

    [Fact]
    public void Points_in_the_wrong_order_are_refused()
    {
        var series = SeriesFormsTests.Yearly(Measure.Rate, Unit.Percent, (10, ObservationStatus.Normal), (20, ObservationStatus.Normal));
        var (from, to) = (series.At(Year(2020))!.Value, series.At(Year(2021))!.Value);
        Refused("2020 lies before 2021; give the earlier point first. (Parameter 'to')", () => GrowthComparison.Of(to, from));
        Refused("2020 lies before 2021; give the earlier period first. (Parameter 'to')", () => Growth.Difference(series, Year(2021), Year(2020)));
        Refused("2020 lies before 2021; give the earlier period first. (Parameter 'to')", () => Growth.PercentChange(series, Year(2021), Year(2020)));
        Refused("2020 lies before 2021; give the earlier period first. (Parameter 'to')", () => Growth.FoldChange(series, Year(2021), Year(2020)));
        Refused("2020 lies before 2021; give the earlier period first. (Parameter 'to')", () => Growth.PointChange(series, Year(2021), Year(2020)));
        var spoken = IndicatorSeries.Create(series.Indicator, series.Key, new Observation(Year(2020), 10) { ReferenceDate = new LocalDate(2020, 6, 30) });
        var earlier = IndicatorSeries.Create(series.Indicator, series.Key, new Observation(Year(2020), 10) { ReferenceDate = new LocalDate(2020, 3, 31) });
        Refused("2020-03-31 lies before 2020-06-30; give the earlier point first. (Parameter 'to')", () => GrowthComparison.Of(spoken.At(Year(2020))!.Value, earlier.At(Year(2020))!.Value));
    }

    // Nothing falls to zero by a constant rate: growth.compound-annual says so, and so does the comparison.
    [Fact]
    public void A_fall_to_zero_has_a_percent_but_no_yearly_rate()
    {
        var series = SeriesFormsTests.Yearly(Measure.Flow, Unit.Count, (5, ObservationStatus.Normal), (2, ObservationStatus.Normal), (0, ObservationStatus.Normal));
        var (comparison, why) = (GrowthComparison.Of(series.At(Year(2020))!.Value, series.At(Year(2022))!.Value), new Explanation());
        Assert.Equal((-100, 0), (comparison.PercentChange.Value, comparison.FoldChange.Value));
        Assert.Null(Growth.CompoundAnnual(series, Year(2020), Year(2022), why: why));
        Assert.Equal((NoAnswer.NotPositive, NoAnswer.NotPositive), (why.Reason, comparison.CompoundAnnual.Reason));
        Assert.Equal(NoAnswer.ZeroBase, GrowthComparison.Of(series.At(Year(2022))!.Value, series.At(Year(2022))!.Value).PercentChange.Reason);
    }

    [Fact]
    public void A_point_beside_itself_has_no_yearly_rate()
    {
        var point = SeriesFormsTests.Yearly(Measure.Flow, Unit.Count, (5, ObservationStatus.Normal)).At(Year(2020))!.Value;
        var comparison = GrowthComparison.Of(point, point);
        Assert.Equal((0, 1, NoAnswer.NoTimePassed), (comparison.PercentChange.Value, comparison.FoldChange.Value, comparison.CompoundAnnual.Reason));
    }

    [Fact]
    public void Only_one_line_of_one_producer_is_compared()
    {
        var one = Point(new(Any.PanelIndicators[0].Code, AgencyCode.Parse("VN-1"), Frequency.Year), 2020, 10);
        Assert.All(
            [
                new SeriesKey(Any.PanelIndicators[1].Code, AgencyCode.Parse("VN-1"), Frequency.Year),
                new SeriesKey(Any.PanelIndicators[0].Code, AgencyCode.Parse("VN-2"), Frequency.Year),
                new SeriesKey(Any.PanelIndicators[0].Code, AgencyCode.Parse("VN-1"), Frequency.Year, dimensions: [new("sex", "female")]),
            ],
            key =>
            {
                var why = new Explanation();
                Assert.Equal(NoAnswer.UnlikeIndicator, GrowthComparison.Of(one, Point(key, 2021, 20), why: why).Difference.Reason);
                Assert.Equal(NoAnswer.UnlikeIndicator, why.Reason);
            });
        var other = Point(new(Any.PanelIndicators[0].Code, AgencyCode.Parse("VN-1"), Frequency.Year, producer: "WB"), 2021, 20);
        Assert.Equal(NoAnswer.UnlikeProducer, GrowthComparison.Of(one, other).Difference.Reason);
        var allowed = GrowthComparison.Of(one, other, producers: ProducerMixing.WithCaveat);
        Assert.Equal(10, allowed.Difference.Value);
        Assert.Equal([Caveat.UnlikeProducer], allowed.Caveats);
    }

    // By hand: 1.78 was from 1.775 to below 1.785, so 9.51 exactly is more than 7.725 and at most 7.735 above it; and the other way round.
    [Fact]
    public void One_printed_figure_is_enough_for_bounds_and_a_provisional_one_for_a_caveat()
    {
        var key = new SeriesKey(Any.PanelIndicators[0].Code, AgencyCode.Parse("VN-1"), Frequency.Year);
        var (printed, plain) = (Figure.Parse("1.78", FigureStyle.English), new Explanation());
        var (rising, falling) = (Of(2020, 1.78, printed, 9.51, null), Of(2020, 9.51, null, 1.78, printed));
        Assert.Equal((Bounds.Of(7.725m, false, 7.735m, true), Bounds.Of(-7.735m, true, -7.725m, false)), (rising.Difference.Bounds, falling.Difference.Bounds));
        Assert.All([rising, falling], each => Assert.NotNull(each.PercentChange.Bounds));
        Assert.All([rising, falling], each => Assert.Equal([Caveat.RoundedInputs], each.Caveats));

        var unsure = SeriesFormsTests.Yearly(Measure.Flow, Unit.Count, (10, ObservationStatus.Provisional), (20, ObservationStatus.Normal), (25, ObservationStatus.Provisional), (30, ObservationStatus.Normal));
        Assert.Equal([Caveat.Provisional], GrowthComparison.Of(unsure.At(Year(2020))!.Value, unsure.At(Year(2021))!.Value).Caveats);
        Assert.Equal([Caveat.Provisional], GrowthComparison.Of(unsure.At(Year(2021))!.Value, unsure.At(Year(2022))!.Value, why: plain).Caveats);
        Assert.Contains(Caveat.Provisional, plain.Caveats);
        Assert.Equal(5.0, plain.Result?.Value);
        Assert.Empty(GrowthComparison.Of(unsure.At(Year(2021))!.Value, unsure.At(Year(2023))!.Value).Caveats);

        GrowthComparison Of(int year, double before, Figure? beforePrinted, double after, Figure? afterPrinted)
        {
            var series = IndicatorSeries.Create(Any.PanelIndicators[0], key, new Observation(Year(year), before) { Figure = beforePrinted }, new Observation(Year(year + 1), after) { Figure = afterPrinted });
            return GrowthComparison.Of(series.At(Year(year))!.Value, series.At(Year(year + 1))!.Value);
        }
    }

    [Fact]
    public void The_years_are_those_between_the_days_of_which_the_points_speak()
    {
        var key = new SeriesKey(Any.PanelIndicators[0].Code, AgencyCode.Parse("VN-1"), Frequency.Year);
        LocalDate? midyear = new LocalDate(2021, 6, 30);
        // 365 and 181 days of a mean year of 365.2425 days.
        Assert.Equal(365 / 365.2425, Years(new LocalDate(2020, 6, 30), midyear), 1e-12);
        Assert.Equal(181 / 365.2425, Years(null, midyear), 1e-12);
        Assert.Equal(1, Years(null, null));
        Assert.Equal(1, Years(new LocalDate(2020, 12, 31), new LocalDate(2021, 12, 31)));

        double Years(LocalDate? from, LocalDate? to)
        {
            var series = IndicatorSeries.Create(Any.PanelIndicators[0], key, new Observation(Year(2020), 10) { ReferenceDate = from }, new Observation(Year(2021), 20) { ReferenceDate = to });
            return GrowthComparison.Of(series.At(Year(2020))!.Value, series.At(Year(2021))!.Value).Years;
        }
    }

    private static SeriesPoint Point(SeriesKey key, int year, double value) =>
        IndicatorSeries.Create(Any.PanelIndicators.First(each => each.Code == key.Indicator), key, new Observation(Year(year), value)).At(Year(year))!.Value;

    private static void Refused(string message, Func<object?> ask) => Assert.Equal(message, Assert.Throws<ArgumentException>(ask).Message);

    private static TimePeriod Year(int year) => TimePeriod.OfYear(year);
}
