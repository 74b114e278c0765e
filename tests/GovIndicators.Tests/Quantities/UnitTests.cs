namespace GovIndicators.Tests.Quantities;

public class UnitTests
{
    public static TheoryData<string> Codes => new("percent", "percentage-points", "count", "index 0-1", "dossiers", "VND/tháng", "month");

    [Theory, MemberData(nameof(Codes))]
    public void Code_reads_back_as_the_same_unit(string code)
    {
        Assert.Equal(code, Unit.Of(code).Code);
        Assert.Equal(Unit.Of(code), Unit.Of(Unit.Of(code).ToString()));
    }

    [Fact]
    public void A_named_unit_is_the_unit_of_its_code()
    {
        Assert.Equal(Unit.Percent, Unit.Of("percent"));
        Assert.Equal(Unit.Vnd, Unit.Of("VND"));
    }

    [Fact]
    public void A_bare_number_is_the_default()
    {
        Assert.Equal(Unit.None, default);
        Assert.True(Unit.TryParse("", out var none));
        Assert.Equal(Unit.None, none);
        Assert.Equal("", none.ToString(Language.Vietnamese));
    }

    [Theory]
    [InlineData("-percent")]
    [InlineData("percent ")]
    [InlineData("a,b")]
    [InlineData("12345678901234567890123456789012345678901")]
    public void What_is_no_unit_is_refused(string code) =>
        Assert.StartsWith($"'{code}' is not a unit; expected up to 40 letters", Assert.Throws<FormatException>(() => Unit.Of(code)).Message);

    [Fact]
    public void Names_follow_the_language()
    {
        Assert.Equal("điểm %", Unit.PercentagePoints.ToString(Language.Vietnamese));
        Assert.Equal("dossiers", Unit.Of("dossiers").ToString(Language.Vietnamese));
    }
}
