using System.Text;

namespace GovIndicators.Tests.Time;

public class AccumulationTextTests
{
    [Fact]
    public void Default_is_discrete() => Assert.Equal(Accumulation.Discrete, default);

    [Theory]
    [InlineData("discrete", Accumulation.Discrete)]
    [InlineData("year to date", Accumulation.YearToDate)]
    [InlineData("year-to-date", Accumulation.YearToDate)]
    [InlineData("since start", Accumulation.SinceStart)]
    [InlineData("since-start", Accumulation.SinceStart)]
    public void Codes_are_read_with_spaces_or_hyphens(string text, Accumulation expected)
    {
        Assert.Equal(expected, AccumulationText.Parse(text));
        Assert.Equal(expected, AccumulationText.Parse(Encoding.UTF8.GetBytes(text)));
    }

    [Theory, InlineData(""), InlineData("Discrete"), InlineData("year to-date"), InlineData("year to date "), InlineData("ytd"), InlineData("lũy kế"), InlineData("0")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(AccumulationText.TryParse(text, out _));
        Assert.False(AccumulationText.TryParse(Encoding.UTF8.GetBytes(text), out _));
        var message = $"'{text}' is not an accumulation; expected discrete, year to date or since start.";
        Assert.Equal(message, Assert.Throws<FormatException>(() => AccumulationText.Parse(text)).Message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => AccumulationText.Parse(Encoding.UTF8.GetBytes(text))).Message);
    }

    [Fact]
    public void A_code_is_read_back() =>
        Assert.All(Enum.GetValues<Accumulation>(), a => Assert.Equal(a, AccumulationText.Parse(a.ToCode())));

    [Fact]
    public void Words_are_those_of_the_language()
    {
        Assert.Equal("year to date", Accumulation.YearToDate.ToText(Language.English));
        Assert.Equal("lũy kế từ đầu năm", Accumulation.YearToDate.ToText(Language.Vietnamese));
        Assert.Equal(6, Enum.GetValues<Accumulation>().SelectMany(a => new[] { a.ToText(Language.English), a.ToText(Language.Vietnamese) }).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Undefined_values_are_refused()
    {
        Assert.StartsWith("3 is not an accumulation; expected Discrete, YearToDate or SinceStart.", Assert.Throws<ArgumentOutOfRangeException>(() => ((Accumulation)3).ToCode()).Message);
        Assert.StartsWith("3 is not an accumulation", Assert.Throws<ArgumentOutOfRangeException>(() => ((Accumulation)3).ToText(Language.English)).Message);
        Assert.StartsWith("2 is not a language; expected English or Vietnamese.", Assert.Throws<ArgumentOutOfRangeException>(() => Accumulation.Discrete.ToText((Language)2)).Message);
    }
}
