using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests.Quantities;

public class PercentagePointsTests
{
    [Fact]
    public void Exact_text_reads_back_as_the_same_points_in_every_language() =>
        Prop.ForAll(Any.FiniteDouble, Any.Language, (number, language) =>
            {
                var points = PercentagePoints.From(number);
                return (PercentagePoints.Parse(points.ToExactString(language), language) == points).Label(points.ToExactString(language));
            })
            .Check(Any.Thousand);

    [Fact]
    public void Printed_text_reads_back_as_the_rounded_points() =>
        Prop.ForAll(Any.Percent, Any.Percent, Any.Language, (one, other, language) =>
            {
                var points = one - other;
                return (PercentagePoints.Parse(points.ToString(language), language) == points.Round(2)).Label(points.ToString(language));
            })
            .Check(Any.Thousand);

    [Fact]
    public void A_percent_is_never_read_as_points_nor_points_as_a_percent() =>
        Prop.ForAll(Any.Percent, Any.Language, (percent, language) =>
            {
                var points = PercentagePoints.From(percent.Value);
                return (!PercentagePoints.TryParse(percent.ToString(language), language, out _) && !Percent.TryParse(points.ToString(language), language, out _)).Label(points.ToString(language));
            })
            .Check(Any.Thousand);

    [Fact]
    public void Order_is_that_of_the_numbers_with_their_sign()
    {
        var (less, more) = (PercentagePoints.From(-2), PercentagePoints.From(1));
        Assert.Equal((false, true, true, false), (less > more, less < more, less <= more, less >= more));
        Assert.Equal((true, false, false, true), (more > less, more < less, more <= less, more >= less));
        var (one, other) = (PercentagePoints.From(0.25), PercentagePoints.FromBasisPoints(25));
        Assert.Equal((false, false, true, true), (one > other, one < other, one <= other, one >= other));
        Assert.Equal(25, one.AsBasisPoints);
    }

    [Theory]
    [InlineData(0.25, "+0.25 pp")]
    [InlineData(-0.25, "-0.25 pp")]
    [InlineData(0, "0 pp")]
    public void Points_above_zero_have_a_plus_sign_and_zero_has_none(double points, string text) =>
        Assert.Equal((text, text), (PercentagePoints.From(points).ToString(), PercentagePoints.From(points).ToExactString()));

    [Theory]
    [InlineData("+7.73 pp", Language.English, 7.73)]
    [InlineData("7.73 pp", Language.English, 7.73)]
    [InlineData("-1,042.5 pp", Language.English, -1042.5)]
    [InlineData("0 pp", Language.English, 0)]
    [InlineData("+7,73 điểm %", Language.Vietnamese, 7.73)]
    [InlineData("-1.042,5 điểm %", Language.Vietnamese, -1042.5)]
    public void Points_are_read_with_their_sign_and_unit(string text, Language language, double points) =>
        Assert.Equal(points, PercentagePoints.Parse(text, language).Value);

    [Theory]
    [InlineData("7.73", Language.English)]
    [InlineData("7.73%", Language.English)]
    [InlineData("7,73 pp", Language.English)]
    [InlineData("+7.73 điểm %", Language.English)]
    [InlineData("+-7.73 pp", Language.English)]
    [InlineData("++7.73 pp", Language.English)]
    [InlineData("+ pp", Language.English)]
    [InlineData("pp", Language.English)]
    [InlineData("NaN pp", Language.English)]
    [InlineData("7.73 điểm %", Language.Vietnamese)]
    [InlineData("7,73 %", Language.Vietnamese)]
    [InlineData("", Language.Vietnamese)]
    public void What_is_no_number_of_points_of_the_language_is_refused(string text, Language language)
    {
        Assert.False(PercentagePoints.TryParse(text, language, out _));
        var refused = Assert.Throws<FormatException>(() => PercentagePoints.Parse(text, language));
        var expected = language == Language.English ? "pp, such as +1,042.5 pp" : "điểm %, such as +1.042,5 điểm %";
        Assert.Equal($"'{text}' is not a number of percentage points; expected a number as {language} writes it and {expected}.", refused.Message);
    }
}
