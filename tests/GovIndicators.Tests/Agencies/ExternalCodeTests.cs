namespace GovIndicators.Tests.Agencies;

public class ExternalCodeTests
{
    [Fact]
    public void Two_are_equal_when_scheme_value_and_validity_are()
    {
        var until = Lifetime.Through(new(2025, 6, 30));
        Assert.Equal(new ExternalCode("gso", "24", until), new ExternalCode("gso", "24", until));
        Assert.NotEqual(new ExternalCode("gso", "24", until), new ExternalCode("gso", "24"));
        Assert.NotEqual(new ExternalCode("gso", "24"), new ExternalCode("gso", "024"));
    }

    [Fact]
    public void It_prints_scheme_value_and_limited_validity()
    {
        Assert.Equal("iso-3166-2 VN-54", new ExternalCode("iso-3166-2", "VN-54").ToString());
        Assert.Equal("gso 24 (to 2025-06-30)", new ExternalCode("gso", "24", Lifetime.Through(new(2025, 6, 30))).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("GSO")]
    [InlineData("gso code")]
    public void What_is_no_scheme_is_refused(string scheme) => Assert.StartsWith(
        $"'{scheme}' is not a scheme of outside codes; expected up to 40 of a-z, 0-9 and '-', such as gso or iso-3166-2.",
        Assert.Throws<ArgumentException>(() => new ExternalCode(scheme, "24")).Message);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("24 ")]
    public void A_blank_or_ragged_value_is_refused(string value) => Assert.StartsWith(
        $"'{value}' is not a code of the scheme gso; expected a text that is not blank and has no white space at its ends.",
        Assert.Throws<ArgumentException>(() => new ExternalCode("gso", value)).Message);
}
