using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests.Quantities;

public class WeightTests
{
    [Fact]
    public void Text_reads_back_as_the_same_weight() =>
        Prop.ForAll(Any.Weight, weight => Weight.Parse(weight.ToString()) == weight).Check(Any.Thousand);

    [Fact]
    public void A_fraction_is_reduced() =>
        Prop.ForAll(Any.Weight, Arb.From(Gen.Choose(1, 1_000)), (weight, times) => Weight.Of(weight.Numerator * times, weight.Denominator * times) == weight).Check(Any.Thousand);

    [Fact]
    public void Order_is_that_of_the_fractions() =>
        Prop.ForAll(Any.Weight, Any.Weight, (a, b) =>
                a < b == (Int128)a.Numerator * b.Denominator < (Int128)b.Numerator * a.Denominator
                && a > b == b < a && a <= b == !(a > b) && a >= b == !(a < b) && a.CompareTo(b) == 0 == (a == b))
            .Check(Any.Thousand);

    [Fact]
    public void Equal_weights_are_neither_lighter_nor_heavier()
    {
        var (one, other) = (Weight.Of(1, 4), Weight.Parse("0.25"));
        Assert.Equal(0.25, one.Value);
        Assert.Equal((false, false, true, true), (one > other, one < other, one <= other, one >= other));
    }

    [Fact]
    public void What_has_no_weight_counts_once()
    {
        Assert.Equal(Weight.One, default);
        Assert.Equal(1, default(Weight).Value);
        Assert.Equal("1", default(Weight).ToString());
    }

    [Theory]
    [InlineData("2/6", 1, 3)]
    [InlineData("0.25", 1, 4)]
    [InlineData("3", 3, 1)]
    public void Parse_is_exact(string text, long numerator, long denominator) => Assert.Equal(Weight.Of(numerator, denominator), Weight.Parse(text));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1/0")]
    [InlineData("1,5")]
    [InlineData("NaN")]
    [InlineData("1e300")]
    [InlineData("1234567890123456789")]
    [InlineData("0.12345678901234567")]
    [InlineData("")]
    public void What_is_no_weight_is_refused(string text) =>
        Assert.Equal($"'{text}' is not a weight; expected a number above 0 of at most 18 digits and point, such as 3, 0.25 or 2/3.", Assert.Throws<FormatException>(() => Weight.Parse(text)).Message);

    [Fact]
    public void Weights_of_nothing_are_refused()
    {
        Assert.Contains("numerator", Assert.Throws<ArgumentOutOfRangeException>(() => Weight.Of(0)).Message);
        Assert.Contains("denominator", Assert.Throws<ArgumentOutOfRangeException>(() => Weight.Of(1, -2)).Message);
    }
}
