using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Quantities;

public class PercentTests
{
    [Fact]
    public void No_tie_of_two_whole_numbers_rounds_the_wrong_way() =>
        Prop.ForAll(Any.Quotient, Arb.From(Gen.Choose(0, 4)), (pair, decimals) =>
                IsRounded(pair.Part, pair.Whole, decimals, Percent.Of(pair.Part, pair.Whole)!.Value.Round(decimals)).Label($"{pair.Part} of {pair.Whole} to {decimals}"))
            .Check(Any.Thousand);

    [Fact]
    public void A_negative_percent_rounds_as_its_opposite() =>
        Prop.ForAll(Any.Quotient, pair => Percent.Of(-pair.Part, pair.Whole)!.Value.Round(2).Value == -Percent.Of(pair.Part, pair.Whole)!.Value.Round(2).Value).Check(Any.Thousand);

    [Fact]
    public void Exact_text_reads_back_as_the_same_percent_in_every_language() =>
        Prop.ForAll(Any.FiniteDouble, Any.Language, (number, language) =>
            {
                var percent = Percent.From(number);
                return (Percent.Parse(percent.ToExactString(language), language) == percent).Label(percent.ToExactString(language));
            })
            .Check(Any.Thousand);

    [Fact]
    public void Printed_text_reads_back_as_the_rounded_percent() =>
        Prop.ForAll(Any.Percent, Any.Language, (percent, language) => (Percent.Parse(percent.ToString(language), language) == percent.Round(2)).Label(percent.ToString(language)))
            .Check(Any.Thousand);

    [Fact]
    public void A_difference_added_back_gives_the_percent() =>
        Prop.ForAll(Any.Percent, Any.Percent, (a, b) =>
                // Each of the two operations rounds once, to half a unit in the last place of a number no larger than the two percents together.
                Math.Abs((b + (a - b)).Value - a.Value) <= Math.BitIncrement(Math.Abs(a.Value) + Math.Abs(b.Value)) - (Math.Abs(a.Value) + Math.Abs(b.Value)))
            .Check(Any.Thousand);

    [Fact]
    public void Differences_turn_round_with_their_percents() =>
        Prop.ForAll(Any.Percent, Any.Percent, (a, b) => a - b == -(b - a)).Check(Any.Thousand);

    [Fact]
    public void Order_is_that_of_the_numbers_and_of_the_differences() =>
        Prop.ForAll(Any.Percent, Any.Percent, (a, b) =>
                a < b == a.Value < b.Value && a > b == b < a && a <= b == !(a > b) && a >= b == !(a < b)
                && Math.Sign(a.CompareTo(b)) == Math.Sign((a - b).Value) && a < b == (a - b) < PercentagePoints.Zero)
            .Check(Any.Thousand);

    [Fact]
    public void Equal_percents_are_neither_smaller_nor_larger()
    {
        var (one, other) = (Percent.From(42.5), Percent.FromRatio(0.425));
        Assert.Equal(0.425, other.AsRatio);
        Assert.Equal((false, false, true, true), (one > other, one < other, one <= other, one >= other));
        Assert.Equal("17.5%", (one - PercentagePoints.From(25)).ToString());
    }

    [Theory]
    [InlineData(23, 160, "14.38%", "14,38%")]
    [InlineData(101, 107, "94.39%", "94,39%")]
    [InlineData(58, 63, "92.06%", "92,06%")]
    [InlineData(16_051, 16_274, "98.63%", "98,63%")]    // report 1270/BC-TCTTTg of 2017 prints 98.62, truncated
    [InlineData(1, 0.08, "1,250%", "1.250%")]
    public void Prints_as_published_counts_do(double part, double whole, string english, string vietnamese)
    {
        var percent = Percent.Of(part, whole)!.Value;
        Assert.Equal(english, percent.ToString());
        Assert.Equal(vietnamese, percent.ToString(Language.Vietnamese));
    }

    [Fact]
    public void Half_a_percent_more_is_half_a_percent()
    {
        // (201 / 200 - 1) * 100 is a little less than 0.5 and prints 0%.
        Assert.Equal("1%", Percent.Of(201 - 200, 200)!.Value.ToString(Language.English, 0));
    }

    [Theory]
    [InlineData(0.715, "F2", "0.72%")]    // binary rounding gives 0.71
    [InlineData(0.715, "n2", "0.72%")]
    [InlineData(0.715, "F", "0.72%")]
    [InlineData(1.5e-15, "F15", "0.000000000000002%")]    // in binary a little below one and a half
    [InlineData(1234.5, "F", "1234.50%")]
    [InlineData(1234.5, "N0", "1,235%")]
    [InlineData(42.5, "000.0", "042.5%")]
    [InlineData(42.5, "F20", "42.50000000000000000000%")]
    public void A_format_rounds_as_everything_in_the_library_does(double number, string format, string text) =>
        Assert.Equal(text, string.Format(CultureInfo.InvariantCulture, $"{{0:{format}}}", Percent.From(number)));

    [Fact]
    public void A_format_with_decimals_prints_the_rounded_percent() =>
        Prop.ForAll(Any.Percent, Gen.Choose(0, 6).ToArbitrary(), (percent, decimals) =>
            Percent.Parse(((IFormattable)percent).ToString(string.Create(CultureInfo.InvariantCulture, $"F{decimals}"), null)) == percent.Round(decimals)).Check(Any.Thousand);

    [Fact]
    public void Nothing_is_no_part_of_nothing() => Assert.Null(Percent.Of(0, 0));

    [Fact]
    public void From_ten_to_thirteen_percent_is_three_points()
    {
        Assert.Equal("+3 pp", (Percent.From(13) - Percent.From(10)).ToString());
        Assert.Equal("-3 điểm %", (Percent.From(10) - Percent.From(13)).ToString(Language.Vietnamese));
        Assert.Equal("+7.73 pp", (Percent.From(9.51) - Percent.From(1.78)).ToString());
    }

    [Fact]
    public void Points_add_and_turn_round()
    {
        Prop.ForAll(Any.Percent, Any.Percent, (a, b) =>
            {
                var (x, y) = (PercentagePoints.From(a.Value), PercentagePoints.From(b.Value));
                return x + y == y + x && x - y == -(y - x) && PercentagePoints.FromBasisPoints(25).Value == 0.25;
            })
            .Check(Any.Thousand);
    }

    [Theory]
    [InlineData("42.5", Language.English)]
    [InlineData("42,5%", Language.English)]
    [InlineData("42.50%", Language.Vietnamese)]
    [InlineData("NaN%", Language.English)]
    [InlineData("%", Language.English)]
    public void What_is_no_percent_of_the_language_is_refused(string text, Language language)
    {
        var refused = Assert.Throws<FormatException>(() => Percent.Parse(text, language));
        Assert.Equal($"'{text}' is not a percent; expected a number as {language} writes it and a percent sign, such as {(language == Language.English ? "1,042.5%" : "1.042,5%")}.", refused.Message);
    }

    [Fact]
    public void What_is_not_finite_is_refused()
    {
        Assert.StartsWith("percent is NaN; expected a finite number. What was not reported is null.", Assert.Throws<ArgumentOutOfRangeException>(() => Percent.From(double.NaN)).Message);
        Assert.StartsWith("whole is Infinity; expected a finite number.", Assert.Throws<ArgumentOutOfRangeException>(() => Percent.Of(1, double.PositiveInfinity)).Message);
        Assert.StartsWith("part is NaN", Assert.Throws<ArgumentOutOfRangeException>(() => Percent.Of(double.NaN, 0)).Message);
        Assert.StartsWith("part is Infinity", Assert.Throws<ArgumentOutOfRangeException>(() => Percent.Of(1e308, 1)).Message);
    }

    [Fact]
    public void Percents_allocate_nothing() =>
        Assert.Equal(0, Allocated.By(() => _ = (Percent.Of(47, 89)!.Value - Percent.From(3)).Round(2) > PercentagePoints.Zero));

    private static bool IsRounded(long part, long whole, int decimals, Percent rounded)
    {
        var over = 2 * 100 * part * BigInteger.Pow(10, decimals);
        var units = (over + whole) / (2 * (BigInteger)whole);
        var expected = double.Parse(string.Create(CultureInfo.InvariantCulture, $"{units}E-{decimals}"), CultureInfo.InvariantCulture);
        return rounded.Value == expected;
    }
}
