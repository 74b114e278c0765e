using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests.Quantities;

public class NumberFormTests
{
    [Fact]
    public void Every_digit_written_is_read_back() =>
        Prop.ForAll(Any.Decimal, Any.Language, (number, language) =>
            {
                var form = NumberForm.Of(language);
                return (form.TryRead(form.Write(number), out decimal read) && read == number && read.Scale == number.Scale).Label(form.Write(number));
            })
            .Check(Any.Thousand);

    [Fact]
    public void The_shortest_text_reads_back_as_the_same_double() =>
        Prop.ForAll(Any.FiniteDouble, Any.Language, (number, language) =>
            {
                var form = NumberForm.Of(language);
                return (form.TryRead(form.WriteExact(number), out double read) && read.Equals(number)).Label(form.WriteExact(number));
            })
            .Check(Any.Thousand);

    [Fact]
    public void Rounded_text_reads_back_as_the_rounded_double() =>
        Prop.ForAll(Any.FiniteDouble, Any.Language, Arb.From(Gen.Choose(0, 15)), (number, language, decimals) =>
            {
                var form = NumberForm.Of(language);
                return (form.TryRead(form.Write(number, decimals), out double read) && read == Rounding.HalfAwayFromZero(number, decimals)).Label(form.Write(number, decimals));
            })
            .Check(Any.Thousand);

    [Theory]
    [InlineData(1234.5, "1,234.5", "1.234,5")]
    [InlineData(-1234567.891, "-1,234,567.89", "-1.234.567,89")]
    [InlineData(-0.001, "0", "0")]
    [InlineData(999.995, "1,000", "1.000")]
    [InlineData(11511900000000000, "11,511,900,000,000,000", "11.511.900.000.000.000")]    // a gross domestic product in dong
    public void Writes_as_the_language_does(double number, string english, string vietnamese)
    {
        Assert.Equal(english, NumberForm.English.Write(number));
        Assert.Equal(vietnamese, NumberForm.Vietnamese.Write(number));
    }

    [Theory]
    [InlineData(42.5, 2, "42.50")]
    [InlineData(42, 0, "42")]
    [InlineData(-0.004, 2, "0.00")]
    [InlineData(1234.005, 2, "1,234.01")]
    [InlineData(1e27, 1, "1,000,000,000,000,000,000,000,000,000.0")]
    [InlineData(1e30, 2, "1E+30")]
    [InlineData(-2.5e40, 3, "-2.5E+40")]
    public void WriteFixed_keeps_the_zeros(double number, int decimals, string text) => Assert.Equal(text, NumberForm.English.WriteFixed(number, decimals));

    [Theory]
    [InlineData("91.50")]    // the framework's Vietnamese reads 9150
    [InlineData("84.7")]
    [InlineData("1.2345")]
    [InlineData("12.34.567")]
    [InlineData("1234.567")]
    [InlineData("1..234")]
    [InlineData("0.715")]    // an English decimal, not 715
    [InlineData("-0.715")]
    [InlineData("00.123")]
    [InlineData("0.000")]
    [InlineData("012.345")]
    [InlineData(".234")]
    [InlineData("1.234.")]
    [InlineData("1,5,5")]
    [InlineData(",5")]
    [InlineData("5,")]
    [InlineData(" 5")]
    [InlineData("5-")]
    [InlineData("--5")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("٣")]
    public void Misplaced_signs_are_refused_in_Vietnamese(string text)
    {
        Assert.False(NumberForm.Vietnamese.TryRead(text, out double _));
        Assert.False(NumberForm.Vietnamese.TryRead(text, out decimal _));
    }

    [Theory]
    [InlineData("1,5")]    // the invariant culture reads 15
    [InlineData("84,7")]
    [InlineData("1.5.5")]
    [InlineData("1,2345")]
    [InlineData("0,123")]    // a Vietnamese decimal, not 123
    [InlineData("00,123")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("1E+999")]
    public void Misplaced_signs_are_refused_in_English(string text)
    {
        Assert.False(NumberForm.English.TryRead(text, out double _));
        Assert.False(NumberForm.English.TryRead(text, out decimal _));
    }

    [Fact]
    public void A_decimal_below_one_is_never_read_in_the_other_language() =>
        Prop.ForAll(Gen.Choose(-999_999, 999_999).ToArbitrary(), Gen.Elements(3, 6).ToArbitrary(), (digits, decimals) =>
        {
            var number = (decimal)digits / (decimals == 3 ? 1_000 : 1_000_000);
            if (Math.Abs(number) >= 1) return true;
            var (english, vietnamese) = (NumberForm.English.WriteFixed((double)number, decimals), NumberForm.Vietnamese.WriteFixed((double)number, decimals));
            return !NumberForm.Vietnamese.TryRead(english, out decimal _) && !NumberForm.English.TryRead(vietnamese, out double _)
                && NumberForm.English.TryRead(english, out decimal read) && read == number;
        }).Check(Any.Thousand);

    [Fact]
    public void Trailing_zeros_keep_their_meaning()
    {
        Assert.True(NumberForm.Vietnamese.TryRead("1.091,50", out decimal number));
        Assert.Equal((1091.50m, 2), (number, (int)number.Scale));
    }

    [Fact]
    public void Every_digit_is_written_without_groups() => Assert.Equal("1234567,5", NumberForm.Vietnamese.WriteExact(1234567.5));

    [Fact]
    public void A_decimal_of_more_than_28_digits_is_refused()
    {
        Assert.True(NumberForm.English.TryRead("-12345678901234567890123456.78", out decimal number));
        Assert.Equal(-12345678901234567890123456.78m, number);
        Assert.False(NumberForm.English.TryRead("-12345678901234567890123456.789", out decimal _));
    }

    [Fact]
    public void A_language_without_a_name_is_refused() =>
        Assert.StartsWith("Expected English or Vietnamese.", Assert.Throws<ArgumentOutOfRangeException>(() => NumberForm.Of((Language)2)).Message);
}
