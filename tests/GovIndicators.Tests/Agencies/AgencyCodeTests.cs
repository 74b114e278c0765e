using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests.Agencies;

public class AgencyCodeTests
{
    [Theory]
    [InlineData("VN")]
    [InlineData("VN-BTC")]
    [InlineData("VN-2025-24")]
    [InlineData("GOVIND-X")]
    [InlineData("VN-ABCDEFGHIJKLMNOPQRSTUVWXYZ123")]
    public void Parse_reads_what_Text_gives_back(string text) => Assert.Equal(text, AgencyCode.Parse(text).Text);

    [Theory]
    [InlineData("")]
    [InlineData("V")]
    [InlineData("V-BTC")]
    [InlineData("vn-BTC")]
    [InlineData("2025-VN")]
    [InlineData("-VN")]
    [InlineData("VN-")]
    [InlineData("VN--BTC")]
    [InlineData("VN BTC")]
    [InlineData("VN-BỘ")]
    [InlineData("VN-ABCDEFGHIJKLMNOPQRSTUVWXYZ1234")]
    public void What_is_no_code_is_refused_with_the_text_and_the_rule(string text)
    {
        Assert.False(AgencyCode.TryParse(text, out var code));
        Assert.Equal(AgencyCode.None, code);
        var refused = Assert.Throws<FormatException>(() => AgencyCode.Parse(text));
        Assert.Equal($"'{text}' is not an agency code; expected up to 32 of A-Z, 0-9 and '-', the country or owner first, such as VN-BTC.", refused.Message);
    }

    [Fact]
    public void A_long_text_is_shortened_in_the_complaint() =>
        Assert.StartsWith($"'{new string('A', 32)}...' is not", Assert.Throws<FormatException>(() => AgencyCode.Parse(new string('A', 10_000))).Message);

    [Fact]
    public void None_is_the_default_and_prints_as_nothing()
    {
        Assert.Equal(AgencyCode.None, default);
        Assert.Equal("", AgencyCode.None.ToString());
        Assert.Equal("", AgencyCode.None.Text);
    }

    [Fact]
    public void Codes_sort_by_their_text_with_none_first()
    {
        AgencyCode[] codes = [AgencyCode.Parse("VN-BTC"), AgencyCode.Parse("VN-2025-24"), AgencyCode.None, AgencyCode.Parse("LA")];
        Assert.Equal(",LA,VN-2025-24,VN-BTC", string.Join(',', codes.Order(AgencyCode.TextOrder)));
    }

    [Fact]
    public void Generic_parsing_agrees_with_ours()
    {
        Assert.Equal(AgencyCode.Parse("VN-BTC"), Generic<AgencyCode>("VN-BTC"));
        Assert.Throws<FormatException>(() => Generic<AgencyCode>("btc"));

        static T Generic<T>(ReadOnlySpan<char> text) where T : ISpanParsable<T> => T.Parse(text, null);
    }

    [Fact]
    public void Parse_of_the_text_is_identity() =>
        Prop.ForAll(Any.AgencyCode, code => AgencyCode.Parse(code.ToString()) == code).Check(Any.Thousand);
}
