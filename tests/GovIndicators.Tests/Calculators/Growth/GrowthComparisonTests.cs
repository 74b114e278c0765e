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
        })).Check(Any.Thousand.WithMaxTest(300));

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

    private static void Refused(string message, Func<object?> ask) => Assert.Equal(message, Assert.Throws<ArgumentException>(ask).Message);

    private static TimePeriod Year(int year) => TimePeriod.OfYear(year);
}
