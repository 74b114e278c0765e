namespace GovIndicators.Tests.Indicators;

public sealed class MeasureTests
{
    [Fact]
    public void What_may_be_added_follows_from_the_measure()
    {
        Assert.True(Measure.Flow is { AddsOverTime: true, AddsOverAgencies: true });
        Assert.True(Measure.Stock is { AddsOverTime: false, AddsOverAgencies: true });
        Assert.All([Measure.Rate, Measure.Index, Measure.DistinctCount, Measure.Ordinal], m => Assert.False(m.AddsOverTime || m.AddsOverAgencies));
    }

    [Fact]
    public void A_rate_names_two_indicators_that_differ()
    {
        var (online, all) = (IndicatorCode.Parse("ONLINE"), IndicatorCode.Parse("ALL"));
        Assert.Equal(Measure.RateOf(online, all), Measure.RateOf(online, all));
        Assert.NotEqual(Measure.Rate, Measure.RateOf(online, all));
        Assert.StartsWith("ONLINE is both numerator and denominator of a rate; name two indicators.", Assert.Throws<ArgumentException>(() => Measure.RateOf(online, online)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_files_are_read_back() =>
        Assert.All([Measure.Flow, Measure.Stock, Measure.Rate, Measure.Index, Measure.DistinctCount, Measure.Ordinal], m => Assert.Equal(m, Measure.Find(m.Code)));

    [Theory]
    [InlineData("higher"), InlineData("lower"), InlineData("unknown"), InlineData("97..103"), InlineData("-1.5..2")]
    public void Directions_are_read_as_written(string text)
    {
        Assert.True(Direction.TryParse(text, out var direction));
        Assert.Equal(text, direction.ToString());
    }

    [Theory]
    [InlineData(""), InlineData("up"), InlineData("103..97"), InlineData("1,5..2")]
    public void What_is_no_direction_is_not_guessed(string text) => Assert.False(Direction.TryParse(text, out _));

    [Theory]
    [InlineData("online"), InlineData("1A"), InlineData(""), InlineData("A B")]
    public void What_is_no_indicator_code_is_refused_with_the_form_that_would_do(string text) => Assert.Equal(
        $"'{text}' is not an indicator code; expected up to 64 of A-Z, 0-9, '-', '.' and '_', a letter first, such as ONLINE-SERVICE-USERS.",
        Assert.Throws<FormatException>(() => IndicatorCode.Parse(text)).Message);
}
