using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests.Figures;

public class FigureTests
{
    [Fact]
    public void Bounds_hold_the_value_or_have_it_as_an_end() =>
        Prop.ForAll(Any.Figure, figure => (figure.Value is not { } value || (figure.Hedge is Hedge.Over or Hedge.Nearly
                ? !figure.Bounds.Contains(value) && (figure.Bounds.Lower == value || figure.Bounds.Upper == value)
                : figure.Bounds.Contains(value))).Label($"{figure}: {figure.Bounds}"))
            .Check(Any.Thousand);

    [Fact]
    public void Its_own_text_reads_as_the_same_figure() =>
        Prop.ForAll(Any.PrintedText, printed =>
            {
                var figure = printed.Read();
                return (Figure.Parse(figure.Text, printed.Style, figure.Hedge, figure.Unit) == figure).Label(printed.Text);
            })
            .Check(Any.Thousand);

    [Fact]
    public void What_it_writes_in_a_language_reads_as_the_same_number_hedge_unit_and_bounds() =>
        Prop.ForAll(Any.Figure, Any.Language, (figure, language) =>
            {
                var text = figure.ToString(language);
                var read = Figure.Parse(text, FigureStyle.Of(language), figure.Hedge);
                // English has no word for ten thousand: such a number is written out, and reads as printed to the unit.
                var isWritable = language == Language.Vietnamese || figure.Scale is not (10_000m or 100_000_000m);
                return ((read.Value, read.Hedge, read.Unit, read.Share, read.Ends) == (figure.Value, figure.Hedge, figure.Unit, figure.Share, figure.Ends)
                    && (!isWritable || (read.Bounds == figure.Bounds && read.Digits == figure.Digits))).Label($"{figure} as {text}");
            })
            .Check(Any.Thousand);

    [Fact]
    public void A_value_within_the_bounds_prints_as_the_rounded_figure_did() =>
        Prop.ForAll(Any.Decimal, Any.RoundingMode, Any.Eighths, (number, mode, at) =>
            {
                var figure = Figure.Of(number).With(mode);
                return (Any.Inside(figure.Bounds, at) is not { } value || Rounding.By(mode, value, figure.Digits) == Rounding.By(mode, number, figure.Digits)).Label($"{figure} {mode}: {figure.Bounds}");
            })
            .Check(Any.Thousand);

    [Theory]
    [InlineData("84,7 triệu", 84_700_000, Hedge.Rounded, "", "[84,650,000, 84,750,000)")]
    [InlineData("trên 84,7 triệu", 84_700_000, Hedge.Over, "", "(84,700,000, …)")]
    [InlineData("Trên  84,7 TRIỆU", 84_700_000, Hedge.Over, "", "(84,700,000, …)")]
    [InlineData("gần 18%", 18, Hedge.Nearly, "percent", "(…, 18)")]
    [InlineData("hơn 5 tỷ đồng", 5_000_000_000, Hedge.Over, "VND", "(5,000,000,000, …)")]
    [InlineData("khoảng 1,5 nghìn tỷ đồng", 1_500_000_000_000, Hedge.Rounded, "VND", "[1,450,000,000,000, 1,550,000,000,000)")]
    [InlineData("ít nhất 5", 5, Hedge.AtLeast, "", "[5, …)")]
    [InlineData("tối đa 30 ngày", 30, Hedge.AtMost, "days", "(…, 30]")]
    [InlineData("dưới 5%", 5, Hedge.AtMost, "percent", "(…, 5]")]
    [InlineData("không dưới 5%", 5, Hedge.AtLeast, "percent", "[5, …)")]
    [InlineData("5 vạn người", 50_000, Hedge.Rounded, "persons", "[45,000, 55,000)")]
    [InlineData("120 ngàn", 120_000, Hedge.Rounded, "", "[119,500, 120,500)")]
    [InlineData("tăng gấp 5 lần", 5, Hedge.Rounded, "times", "[4.5, 5.5)")]
    [InlineData("gần 4 tháng", 4, Hedge.Nearly, "months", "(…, 4)")]
    [InlineData("+7,73 điểm phần trăm", 7.73, Hedge.Rounded, "percentage-points", "[7.725, 7.735)")]
    [InlineData("−1,44 điểm %", -1.44, Hedge.Rounded, "percentage-points", "(-1.445, -1.435]")]
    [InlineData("20.081.536", 20_081_536, Hedge.Rounded, "", "[20,081,535.5, 20,081,536.5)")]
    [InlineData("91,50", 91.5, Hedge.Rounded, "", "[91.495, 91.505)")]
    public void Reads_what_Vietnamese_documents_print(string text, double value, Hedge hedge, string unit, string bounds) =>
        AssertReads(text, FigureStyle.Vietnamese, value, hedge, unit, bounds);

    [Theory]
    [InlineData("nearly 18%", 18, Hedge.Nearly, "percent", "(…, 18)")]
    [InlineData("over 84.7 million", 84_700_000, Hedge.Over, "", "(84,700,000, …)")]
    [InlineData("more than 1.2 bn VND", 1_200_000_000, Hedge.Over, "VND", "(1,200,000,000, …)")]
    [InlineData("3 mn people", 3_000_000, Hedge.Rounded, "persons", "[2,500,000, 3,500,000)")]
    [InlineData("at least 5", 5, Hedge.AtLeast, "", "[5, …)")]
    [InlineData("up to 10%", 10, Hedge.AtMost, "percent", "(…, 10]")]
    [InlineData("about 2 trillion", 2_000_000_000_000, Hedge.Rounded, "", "[1,500,000,000,000, 2,500,000,000,000)")]
    [InlineData("5 times", 5, Hedge.Rounded, "times", "[4.5, 5.5)")]
    [InlineData("5-fold", 5, Hedge.Rounded, "times", "[4.5, 5.5)")]
    [InlineData("20,081,536", 20_081_536, Hedge.Rounded, "", "[20,081,535.5, 20,081,536.5)")]
    [InlineData("25 thousand", 25_000, Hedge.Rounded, "", "[24,500, 25,500)")]
    [InlineData("7.7 percentage points", 7.7, Hedge.Rounded, "percentage-points", "[7.65, 7.75)")]
    public void Reads_what_English_documents_print(string text, double value, Hedge hedge, string unit, string bounds) =>
        AssertReads(text, FigureStyle.English, value, hedge, unit, bounds);

    [Theory]
    [InlineData("45% - 55%", 45, 55)]
    [InlineData("45-55%", 45, 55)]
    [InlineData("từ 45% đến 55%", 45, 55)]
    [InlineData("45–55 %", 45, 55)]
    public void Reads_a_range(string text, int lower, int upper)
    {
        var figure = Figure.Parse(text, FigureStyle.Vietnamese);
        Assert.Equal((Hedge.Range, Unit.Percent, null, Bounds.Closed(lower, upper), Bounds.Closed(lower, upper)), (figure.Hedge, figure.Unit, figure.Value, figure.Bounds, figure.Ends));
        Assert.Equal("45% - 55%", figure.ToString(Language.English));
    }

    [Fact]
    public void A_scale_word_after_the_second_number_holds_for_both()
    {
        Assert.Equal(Bounds.Closed(10_000_000, 15_000_000), Figure.Parse("10-15 triệu", FigureStyle.Vietnamese).Bounds);
        Assert.Equal(Bounds.Closed(900_000, 1_200_000), Figure.Parse("900 nghìn đến 1,2 triệu", FigureStyle.Vietnamese).Bounds);
        Assert.Equal(Bounds.Closed(10_000_000, 15_000_000), Figure.Parse("between 10 and 15 million", FigureStyle.English).Bounds);
    }

    [Fact]
    public void A_spread_is_not_the_bounds_of_one_value()
    {
        var spread = Figure.Parse("45% - 55%", FigureStyle.Vietnamese, Hedge.Spread);
        Assert.Null(spread.Value);
        Assert.Equal(Bounds.Unbounded, spread.Bounds);
        Assert.Equal(Bounds.Closed(45, 55), spread.Ends);
    }

    [Fact]
    public void A_fraction_keeps_its_part_and_whole()
    {
        var provinces = Figure.Parse("58/63", FigureStyle.Vietnamese);
        Assert.Equal((58m, Hedge.Exact, Share.Of(58, 63)), (provinces.Value, provinces.Hedge, provinces.Share));
        Assert.Equal("92.06%", provinces.Share!.Value.Percent.ToString());
        Assert.Equal(Figure.Of(Share.Of(58, 63)).Bounds, provinces.Bounds);
    }

    [Fact]
    public void A_count_is_exact_only_when_the_caller_says_so()
    {
        Assert.Equal(Bounds.Of(23.5m, true, 24.5m, false), Figure.Parse("24", FigureStyle.Vietnamese).Bounds);
        Assert.Equal(Bounds.Exactly(24), Figure.Parse("24", FigureStyle.Vietnamese, Hedge.Exact).Bounds);
    }

    [Fact]
    public void The_way_of_rounding_decides_the_bounds()
    {
        var percent = Figure.Parse("92%", FigureStyle.Vietnamese);
        Assert.Equal(Bounds.Of(91.5m, true, 92.5m, false), percent.Bounds);
        Assert.Equal(Bounds.Of(92, true, 93, false), percent.With(RoundingMode.Truncate).Bounds);
        Assert.Equal(100_000, Figure.Parse("84,7 triệu", FigureStyle.Vietnamese).LastDigit);
        Assert.StartsWith("Expected one of the named rounding modes.", Assert.Throws<ArgumentOutOfRangeException>(() => percent.With((RoundingMode)9)).Message);
    }

    [Fact]
    public void How_far_nearly_and_over_reach_is_the_callers_policy()
    {
        var ten = Percent.From(10);
        Assert.Equal(Bounds.Of(16.2m, false, 18, false), Figure.Parse("gần 18%", FigureStyle.Vietnamese).BoundsWithin(ten));
        Assert.Equal(Bounds.Of(84_700_000, false, 93_170_000, false), Figure.Parse("over 84.7 million", FigureStyle.English).BoundsWithin(ten));
        Assert.Equal(Bounds.Exactly(24), Figure.Of(24, hedge: Hedge.Exact).BoundsWithin(ten));
        Assert.Contains("width", Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Of(1).BoundsWithin(Percent.Zero)).Message);
    }

    [Fact]
    public void Natural_limits_are_the_callers_too() =>
        Assert.Equal(Bounds.Of(99.5m, true, 100, true), Figure.Parse("100%", FigureStyle.English).Bounds.Intersect(Bounds.Closed(0, 100)));

    [Fact]
    public void It_speaks_the_other_language()
    {
        Assert.Equal("over 84.7 million", Figure.Parse("trên 84,7 triệu", FigureStyle.Vietnamese).ToString(Language.English));
        Assert.Equal("gấp 5 lần", Figure.Parse("gấp 5 lần", FigureStyle.Vietnamese).ToString());
        Assert.Equal("1.50 trillion", Figure.Parse("1,50 nghìn tỷ", FigureStyle.Vietnamese).ToString(Language.English));
        Assert.Equal("50,000", Figure.Parse("5 vạn", FigureStyle.Vietnamese).ToString(Language.English));
        Assert.Equal("ít nhất 58/63", Figure.Parse("at least 58/63", FigureStyle.English).ToString(Language.Vietnamese));
    }

    [Fact]
    public void Factories_say_what_was_known()
    {
        Assert.Equal((91.50m, 2, Hedge.Rounded, ""), (Figure.Of(91.50m).Value, Figure.Of(91.50m).Digits, Figure.Of(91.50m).Hedge, Figure.Of(91.50m).Text));
        Assert.Equal((Hedge.Derived, Bounds.Exactly(8), Unit.Count), (Figure.Derived(8, Unit.Count).Hedge, Figure.Derived(8, Unit.Count).Bounds, Figure.Derived(8, Unit.Count).Unit));
        Assert.Equal(Bounds.Closed(45, 55), Figure.Between(45, 55, Unit.Percent).Bounds);
        Assert.Equal(Figure.Between(45, 55, hedge: Hedge.Spread), Figure.Between(45, 55, hedge: Hedge.Spread));
        Assert.NotEqual(Figure.Of(91.5m), Figure.Of(91.50m));
        Assert.StartsWith("A range has two ends; use Figure.Between.", Assert.Throws<ArgumentException>(() => Figure.Of(1, hedge: Hedge.Range)).Message);
        Assert.StartsWith("Two ends are a range or a spread, not nearly; use Figure.Of for one number.", Assert.Throws<ArgumentException>(() => Figure.Between(1, 2, hedge: Hedge.Nearly)).Message);
        Assert.StartsWith("Nothing lies between 2 and 1", Assert.Throws<ArgumentException>(() => Figure.Between(2, 1)).Message);
        Assert.StartsWith("The share is 0.5 of 2; expected whole numbers.", Assert.Throws<ArgumentException>(() => Figure.Of(Share.Of(0.5, 2))).Message);
        Assert.StartsWith("value has more than 20 digits", Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Of(123456789012345678901m)).Message);
    }

    private static void AssertReads(string text, FigureStyle style, double value, Hedge hedge, string unit, string bounds)
    {
        var figure = Figure.Parse(text, style);
        Assert.Equal(((decimal)value, hedge, unit, bounds), (figure.Value, figure.Hedge, figure.Unit.Code, figure.Bounds.ToString()));
        Assert.Equal(text, figure.Text);
        Assert.True(Figure.TryParse(text, style, out var same));
        Assert.Equal(figure, same);
    }
}
