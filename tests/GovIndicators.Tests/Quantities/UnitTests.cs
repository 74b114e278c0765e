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

    [Fact]
    public void A_unit_and_a_weight_are_read_as_the_framework_reads_text()
    {
        Assert.Equal(Unit.Persons, Read<Unit>("persons"));
        Assert.Equal(Unit.None, Read<Unit>(""));
        Assert.Equal(Weight.Of(2, 3), Read<Weight>("2/3"));
        Assert.Equal("'a,b' is not a unit; expected up to 40 letters, digits, hyphens, slashes or spaces, such as percent or dossiers.", Assert.Throws<FormatException>(() => Read<Unit>("a,b")).Message);
        Assert.Equal("'0' is not a weight; expected a number above 0 of at most 18 digits and point, such as 3, 0.25 or 2/3.", Assert.Throws<FormatException>(() => Read<Weight>("0")).Message);
        Assert.False(TryRead<Unit>(null, out _));
        Assert.False(TryRead<Weight>(null, out _));

        static T Read<T>(string text)
            where T : ISpanParsable<T> => T.Parse(text.AsSpan(), null);

        static bool TryRead<T>(string? text, out T? value)
            where T : IParsable<T> => T.TryParse(text, null, out value);
    }

    [Theory]
    [InlineData("")]
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
