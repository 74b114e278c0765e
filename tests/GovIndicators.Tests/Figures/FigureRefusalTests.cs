namespace GovIndicators.Tests.Figures;

public class FigureRefusalTests
{
    [Theory]
    [InlineData("84.7", "'84.7' in '84.7' is not a number in Vietnamese style; expected a number such as 1.234,5. English style would read it as 84.7; name that style if it is meant.")]
    [InlineData("91.50%", "'91.50' in '91.50%' is not a number in Vietnamese style; expected a number such as 1.234,5. English style would read it as 91.50; name that style if it is meant.")]
    [InlineData("over 84.7 million", "'over 84.7 million' in 'over 84.7 million' was not understood in Vietnamese style: a number was expected, as in trên 84,7 triệu. English style would read it as 84,700,000; name that style if it is meant.")]
    [InlineData("12.34.567", "'12.34.567' in '12.34.567' is not a number in Vietnamese style; expected a number such as 1.234,5.")]
    [InlineData("", "The text of a figure is empty; a number that was not printed is made by Figure.Derived.")]
    [InlineData("gần", "'gần' ends too early: a number was expected, as in trên 84,7 triệu.")]
    [InlineData("tăng 5 lần", "'tăng 5 lần' in 'tăng 5 lần' was not understood in Vietnamese style: a number was expected, as in trên 84,7 triệu.")]
    [InlineData("gấp 5%", "'gấp 5%' ends too early: a number of times was expected, as in trên 84,7 triệu.")]
    [InlineData("5 triệu con", "'con' in '5 triệu con' was not understood in Vietnamese style: nothing more was expected, as in trên 84,7 triệu.")]
    [InlineData("từ 5%", "'từ 5%' ends too early: the other end of the range was expected, as in trên 84,7 triệu.")]
    [InlineData("55% - 45%", "'55% - 45%' begins at the higher end; expected the lower end first.")]
    [InlineData("45% - 55 tháng", "The ends of '45% - 55 tháng' have unlike units; expected one unit for both.")]
    [InlineData("gần 45% - 55%", "'gần 45% - 55%' has two numbers and says nearly; expected one of the two.")]
    [InlineData("58/0", "'58/0' is not a count of a whole; expected two whole numbers, the second above 0, such as 58/63.")]
    [InlineData("58,5/63", "'58,5/63' is not a count of a whole; expected two whole numbers, the second above 0, such as 58/63.")]
    [InlineData("123456789012345678901", "'123456789012345678901' has more than 20 digits or is above 10 to the 27th; no published figure is.")]
    public void Says_what_was_not_understood_and_what_would_do(string text, string complaint)
    {
        Assert.Equal(complaint, Assert.Throws<FormatException>(() => Figure.Parse(text, FigureStyle.Vietnamese)).Message);
        Assert.False(Figure.TryParse(text, FigureStyle.Vietnamese, out var none));
        Assert.Null(none);
    }

    [Fact]
    public void A_decimal_comma_in_English_style_is_named() =>
        Assert.Equal(
            "'84,7' in 'over 84,7 million' is not a number in English style; expected a number such as 1,234.5.",
            Assert.Throws<FormatException>(() => Figure.Parse("over 84,7 million", FigureStyle.English)).Message);

    [Theory]
    [InlineData("gần 18%", Hedge.Exact, "'gần 18%' says nearly, but the hedge stated beside it is exact; state nearly, or none.")]
    [InlineData("24", Hedge.Range, "'24' has one number, but the hedge stated beside it is range, which needs two.")]
    [InlineData("24", Hedge.Derived, "'24' was printed, but the hedge stated beside it is derived; leave the text empty, or state how it was printed.")]
    [InlineData("45-55%", Hedge.Rounded, "'45-55%' has two numbers, but the hedge stated beside it is rounded; state range for one value, or spread for several.")]
    public void A_text_that_contradicts_the_stated_hedge_is_refused(string text, Hedge stated, string complaint) =>
        Assert.Equal(complaint, Assert.Throws<FormatException>(() => Figure.Parse(text, FigureStyle.Vietnamese, stated)).Message);

    [Fact]
    public void A_text_that_contradicts_the_stated_unit_is_refused()
    {
        Assert.Equal(
            "'18%' is in percent, but the unit stated beside it is percentage-points; state the unit that is printed, or none.",
            Assert.Throws<FormatException>(() => Figure.Parse("18%", FigureStyle.English, unit: Unit.PercentagePoints)).Message);
        Assert.Equal(Unit.Of("percent growth"), Figure.Parse("18%", FigureStyle.English, unit: Unit.Of("percent growth")).Unit);
        Assert.Equal(Unit.Count, Figure.Parse("18", FigureStyle.English, unit: Unit.Count).Unit);
    }

    [Fact]
    public void A_hedge_without_a_name_is_refused() =>
        Assert.StartsWith("Expected one of the named hedges.", Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Parse("18", FigureStyle.English, (Hedge)9)).Message);

    [Fact]
    public void Nothing_is_refused_as_such()
    {
        Assert.Throws<ArgumentNullException>(() => Figure.Parse(null!, FigureStyle.English));
        Assert.Throws<ArgumentNullException>(() => Figure.Parse("5", null!));
    }

    [Fact]
    public void Hedges_read_back_from_their_codes()
    {
        Assert.All(Enum.GetValues<Hedge>(), hedge => Assert.Equal(hedge, Hedges.Parse(hedge.Code)));
        Assert.Equal("at least", Hedge.AtLeast.Code);
        Assert.Equal(
            "'circa' is not a hedge; expected one of exact, rounded, nearly, over, at least, at most, range, spread, derived.",
            Assert.Throws<FormatException>(() => Hedges.Parse("circa")).Message);
    }

    [Fact]
    public void Styles_are_a_closed_set()
    {
        Assert.Same(FigureStyle.Vietnamese, FigureStyle.Of(Language.Vietnamese));
        Assert.Equal("English", FigureStyle.English.ToString());
        Assert.Same(NumberForm.Vietnamese, FigureStyle.Vietnamese.NumberForm);
        Assert.Throws<ArgumentOutOfRangeException>(() => FigureStyle.Of((Language)2));
    }
}
