using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GovIndicators.Tests.Series;

public sealed class IndicatorSeriesTests
{
    private static readonly Indicator Users = new(IndicatorCode.Parse("ONLINE-SERVICE-USERS"), Name.Of(english: "People using online public services"), Unit.Percent, Measure.Rate);
    private static readonly SeriesKey Yearly = new(Users.Code, AgencyCode.Parse("VN"), Frequency.Year);
    private static readonly SeriesKey Monthly = new(Users.Code, AgencyCode.Parse("VN"), Frequency.Month);

    [Fact]
    public void What_was_not_reported_is_null()
    {
        // VietTimes, 8 August 2022: 1.78% in 2020 and 9.51% in 2021.
        var series = new IndicatorSeries.Builder(Users, Yearly).Add("2021", 9.51).Add("2020", 1.78).Build();
        Assert.Equal(1.78, series[TimePeriod.OfYear(2020)]);
        Assert.Null(series[TimePeriod.OfYear(2022)]);
        Assert.Null(series[TimePeriod.OfYear(1999)]);
        Assert.Equal(2, series.Count);
    }

    [Fact]
    public void A_period_reported_twice_is_refused_with_both_values() => Assert.StartsWith(
        "2020 is reported twice in ONLINE-SERVICE-USERS|VN|A|discrete||| (1.78 and 1.79); keep one.",
        Assert.Throws<ArgumentException>(() => new IndicatorSeries.Builder(Users, Yearly).Add("2020", 1.78).Add("2020", 1.79).Build()).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Another_frequency_is_refused()
    {
        Assert.StartsWith(
            "2020-07 has frequency M; the series ONLINE-SERVICE-USERS|VN|A|discrete||| has A.",
            Assert.Throws<ArgumentException>(() => new IndicatorSeries.Builder(Users, Yearly).Add("2020-07", 1.78).Build()).Message,
            StringComparison.Ordinal);
        var series = new IndicatorSeries.Builder(Users, Yearly).Add("2020", 1.78).Build();
        Assert.Throws<ArgumentException>(() => series[TimePeriod.OfMonth(2020, 7)]);
    }

    [Theory]
    [InlineData(double.NaN), InlineData(double.PositiveInfinity), InlineData(double.NegativeInfinity)]
    public void NaN_and_infinity_are_refused_at_the_door(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Observation(TimePeriod.OfYear(2020), value));

    [Fact]
    public void A_suppressed_value_is_an_absence_that_keeps_its_status()
    {
        var series = IndicatorSeries.Create(Users, Yearly, new Observation(TimePeriod.OfYear(2020), null, ObservationStatus.Suppressed), new Observation(TimePeriod.OfYear(2021), 9.51));
        Assert.Null(series[TimePeriod.OfYear(2020)]);
        Assert.Equal(ObservationStatus.Suppressed, series.StatusOf(TimePeriod.OfYear(2020)));
        Assert.Throws<ArgumentException>(() => new Observation(TimePeriod.OfYear(2020), 1, ObservationStatus.Suppressed));
    }

    [Fact]
    public void A_break_lies_between_the_period_before_it_and_those_from_it_on()
    {
        var series = IndicatorSeries.Create(Users, Yearly, new(TimePeriod.OfYear(2019), 1), new(TimePeriod.OfYear(2020), 2, ObservationStatus.Break), new(TimePeriod.OfYear(2021), 3));
        Assert.True(series.IsBrokenBetween(TimePeriod.OfYear(2019), TimePeriod.OfYear(2020)));
        Assert.True(series.IsBrokenBetween(TimePeriod.OfYear(2021), TimePeriod.OfYear(2019)));
        Assert.False(series.IsBrokenBetween(TimePeriod.OfYear(2020), TimePeriod.OfYear(2021)));
    }

    [Fact]
    public void Every_observation_comes_back_and_gaps_are_absences() =>
        Prop.ForAll(Any.MonthlyObservations, rows =>
        {
            var series = IndicatorSeries.Create(Users, Monthly, rows);
            return rows.All(o => series[o.Period] == o.Value && series.StatusOf(o.Period) == o.Status && series.Contains(o))
                && series.Count(o => o.Value is not null) == rows.Count(o => o.Value is not null)
                && series.Zip(series.Skip(1)).All(pair => pair.Second.Period - pair.First.Period == 1);
        }).Check(Any.Thousand);

    [Fact]
    public void The_latest_point_as_of_a_day_does_not_lie_after_it() =>
        Prop.ForAll(Any.MonthlyObservations, Gen.Choose(0, 1600).ToArbitrary(), (rows, days) =>
        {
            var day = new LocalDate(2021, 1, 1).PlusDays(days);
            var expected = rows.Where(o => o.Value is not null && (o.ReferenceDate ?? o.Period.End) <= day).OrderBy(o => o.Period).LastOrDefault();
            return IndicatorSeries.Create(Users, Monthly, rows).LatestAsOf(day)?.Observation is { } found ? found == expected : expected == default;
        }).Check(Any.Thousand);

    [Fact]
    public void Keys_are_equal_when_all_parts_are_whatever_the_order_of_dimensions()
    {
        SeriesKey Key(params KeyValuePair<string, string>[] dimensions) => new(Users.Code, AgencyCode.Parse("VN"), Frequency.Year, producer: "GSO", dimensions: dimensions);
        Assert.Equal(Key(new("sex", "F"), new("age", "15+")), Key(new("age", "15+"), new("sex", "F")));
        Assert.NotEqual(Key(), new SeriesKey(Users.Code, AgencyCode.Parse("VN"), Frequency.Year, producer: "MIC"));
        Assert.NotEqual(Key(), new SeriesKey(Users.Code, AgencyCode.Parse("VN"), Frequency.Year, Accumulation.YearToDate, "GSO"));
        Assert.StartsWith("The dimension 'sex' is given twice ('F' and 'M'); keep one.", Assert.Throws<ArgumentException>(() => Key(new("sex", "F"), new("sex", "M"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Seven_months_to_date_and_a_year_are_unlike_and_six_months_to_date_and_a_half_year_alike()
    {
        static TimeCoverage Of(TimePeriod period, Accumulation accumulation) => TimeCoverage.Of(period, accumulation, Measure.Rate);
        Assert.NotEqual(Of(TimePeriod.OfYear(2021), Accumulation.Discrete), Of(TimePeriod.OfMonth(2022, 7), Accumulation.YearToDate));
        Assert.Equal(Of(TimePeriod.OfHalfYear(2024, 1), Accumulation.Discrete), Of(TimePeriod.OfMonth(2024, 6), Accumulation.YearToDate));
        Assert.Equal(Of(TimePeriod.OfYear(2021), Accumulation.Discrete), Of(TimePeriod.OfMonth(2022, 12), Accumulation.YearToDate));
        Assert.Equal("7 months", Of(TimePeriod.OfMonth(2022, 7), Accumulation.YearToDate).ToString());
    }
}
