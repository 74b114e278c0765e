using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests.Series;

public sealed class ObservationTests
{
    private static readonly TimePeriod Year = TimePeriod.OfYear(2020);
    private static readonly IndicatorCode Code = IndicatorCode.Parse("RATE");
    private static readonly SeriesKey Key = new(Code, AgencyCode.Parse("VN"), Frequency.Year);

    [Theory]
    [InlineData(92, 58, 63)]       // 92.06, rounded
    [InlineData(92.06, 58, 63)]
    [InlineData(98.62, 16_051, 16_274)]    // 98.6297, truncated as report 1270/BC-TCTTTg prints it
    [InlineData(1e-7, 1, 1_000_000_000)]
    public void A_value_agrees_with_its_parts_as_far_as_its_digits_go(double value, double part, double whole) =>
        Assert.Equal(value, Rate(value, part, whole)[Year]);

    [Theory]
    [InlineData(5, 58, 63)]
    [InlineData(92.08, 58, 63)]
    [InlineData(52.9, 47, 89)]    // 52.81, neither rounded nor truncated
    [InlineData(0.92, 58, 63)]    // a ratio is no percent
    public void A_value_that_is_not_the_percent_of_its_parts_is_refused(double value, double part, double whole) =>
        Assert.Equal(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"2020 has the value {value}, and its parts are {Share.Of(part, whole)}; give the percent of the parts, or leave the value or the parts out. (Parameter 'observations')"),
            Assert.Throws<ArgumentException>(() => Rate(value, part, whole)).Message);

    [Fact]
    public void Cases_of_a_thousand_are_not_held_against_a_percent() =>
        Assert.Equal(15, IndicatorSeries.Create(new(Code, Name.Of(english: "Cases"), Unit.Of("cases per thousand"), Measure.Rate), Key, new Observation(Year, 15) { Parts = Share.Of(15, 1000) })[Year]);

    [Fact]
    public void A_percent_rounded_or_truncated_to_any_digits_agrees_with_its_parts_and_one_further_off_does_not() =>
        Prop.ForAll(Gen.Choose(0, 9_999).ToArbitrary(), Gen.Choose(1, 9_999).ToArbitrary(), Gen.Choose(0, 6).ToArbitrary(), (part, whole, decimals) =>
        {
            var parts = Share.Of(part, whole);
            var percent = parts.Percent!.Value.Value;
            var rounded = Rounding.HalfAwayFromZero(percent, decimals);
            var truncated = (double)Rounding.By(RoundingMode.Truncate, (decimal)percent, decimals);
            var further = Rounding.HalfAwayFromZero(rounded + (1.01 * Math.Pow(10, -decimals)), decimals + 2);
            return (ObservationEvidence.Agrees(percent, parts) && ObservationEvidence.Agrees(rounded, parts) && ObservationEvidence.Agrees(truncated, parts)
                && !ObservationEvidence.Agrees(further, parts)).Label($"{percent:R} {rounded:R} {truncated:R} {further:R}");
        }).Check(Any.Thousand);

    [Theory]
    [InlineData("84,7 triệu", 84_700_000, true)]
    [InlineData("khoảng 62", 62, true)]
    [InlineData("62,0", 62.04, true)]    // within what the digits leave open
    [InlineData("62,0", 62.06, false)]
    [InlineData("gần 18%", 18, true)]
    [InlineData("gần 18%", 17, true)]
    [InlineData("gần 18%", 19, false)]
    [InlineData("100", 5, false)]
    public void A_value_lies_where_its_figure_leaves_room(string printed, double value, bool agrees)
    {
        var figure = Figure.Parse(printed, FigureStyle.Vietnamese);
        if (agrees) Assert.Equal(figure.Bounds, new Observation(Year, value) { Figure = figure }.Bounds);
        else Assert.Contains("give the value that was printed, or another figure. (Parameter 'Figure')", Assert.Throws<ArgumentException>(() => new Observation(Year, value) { Figure = figure }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_printed_fraction_agrees_with_its_percent_and_its_bounds_are_those_of_the_percent()
    {
        var observation = new Observation(Year, 50) { Figure = Figure.Of(Share.Of(5, 10)) };
        Assert.Equal(Bounds.Exactly(50), observation.Bounds);
    }

    [Fact]
    public void Without_a_value_there_are_no_bounds()
    {
        var figure = Figure.Parse("khoảng 62", FigureStyle.Vietnamese);
        Assert.Null(new Observation(Year, null) { Figure = figure }.Bounds);
        Assert.Null(new Observation(Year, null, ObservationStatus.Suppressed).Bounds);
        Assert.Equal(Bounds.Exactly(62), new Observation(Year, 62).Bounds);
        Assert.Null(new Observation(Year, 1e300).Bounds);
    }

    private static IndicatorSeries Rate(double value, double part, double whole) =>
        IndicatorSeries.Create(new(Code, Name.Of(english: "Rate"), Unit.Percent, Measure.Rate), Key, new Observation(Year, value) { Parts = Share.Of(part, whole) });
}
