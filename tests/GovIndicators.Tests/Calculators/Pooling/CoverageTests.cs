using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators;

public class CoverageTests
{
    [Fact]
    public void It_prints_counts_and_percent()
    {
        Assert.Equal("58 of 63 = 92.06%", Coverage.Of(58, 63).ToString());
        Assert.Equal("58/63 = 92,06%", Coverage.Of(58, 63).ToString(Language.Vietnamese));
        Assert.Equal("0 of 0", Coverage.None.ToString());
    }

    [Fact]
    public void Coverages_add() => Assert.Equal(Coverage.Of(3, 7), Coverage.Of(1, 4) + Coverage.Of(2, 3));

    [Fact]
    public void No_more_is_reported_than_was_expected() => Assert.StartsWith(
        "5 values are reported of 4 expected; expected no more than that.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Coverage.Of(5, 4)).Message);

    [Fact]
    public void Fewer_than_none_are_refused_by_name()
    {
        Assert.Equal("expected", Assert.Throws<ArgumentOutOfRangeException>(() => Coverage.Of(-2, -1)).ParamName);
        Assert.Equal("reported", Assert.Throws<ArgumentOutOfRangeException>(() => Coverage.Of(-1, 0)).ParamName);
    }

    [Fact]
    public void Policies_have_codes_and_words_in_two_languages()
    {
        Assert.Equal(["skip-if-any-missing", "skip-if-all-missing", "missing-as-zero"], MissingPolicy.Values.Select(policy => policy.ToString()));
        Assert.All(MissingPolicy.Values, policy => Assert.NotEqual(policy.ToText(Language.English), policy.ToText(Language.Vietnamese)));
    }

    [Fact]
    public void A_reported_share_needs_both_numbers_to_be_one()
    {
        Assert.Null(ReportedShare.Of(1, null).Share);
        Assert.Equal(Share.Of(1, 2), ReportedShare.Of(1, 2).Share);
        Assert.Equal(Share.None, ReportedShare.Of(0, 0).Share);
        Assert.Equal("denominator", Assert.Throws<ArgumentOutOfRangeException>(() => ReportedShare.Of(null, -1)).ParamName);
        Assert.Equal("numerator", Assert.Throws<ArgumentOutOfRangeException>(() => ReportedShare.Of(-1, null)).ParamName);
        Assert.StartsWith("The part is 3 of a whole of 0; expected a whole above 0, or 0 of 0.", Assert.Throws<ArgumentException>(() => ReportedShare.Of(3, 0)).Message);
    }
}
