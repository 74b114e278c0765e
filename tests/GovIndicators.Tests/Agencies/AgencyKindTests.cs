namespace GovIndicators.Tests.Agencies;

public class AgencyKindTests
{
    [Fact]
    public void The_default_is_other_however_it_is_made()
    {
        Assert.Equal(AgencyKind.Other, default);
        Assert.Equal(AgencyKind.Other, AgencyKind.Of("other"));
        Assert.Equal("other", AgencyKind.Other.ToString());
    }

    [Theory]
    [InlineData("ministry", "ministry", "bộ")]
    [InlineData("ministry-level-agency", "ministry-level agency", "cơ quan ngang bộ")]
    [InlineData("municipality", "municipality", "thành phố trực thuộc trung ương")]
    [InlineData("other", "other", "khác")]
    [InlineData("working-group", "working-group", "working-group")]
    public void A_kind_has_words_in_both_languages_or_its_code(string code, string english, string vietnamese)
    {
        Assert.Equal(english, AgencyKind.Of(code).ToString(Language.English));
        Assert.Equal(vietnamese, AgencyKind.Of(code).ToString(Language.Vietnamese));
    }

    [Fact]
    public void Every_named_kind_is_found_by_its_code()
    {
        AgencyKind[] named =
        [
            AgencyKind.Country, AgencyKind.Government, AgencyKind.Committee, AgencyKind.Ministry, AgencyKind.MinistryLevelAgency, AgencyKind.Province,
            AgencyKind.Municipality, AgencyKind.District, AgencyKind.Commune, AgencyKind.Department, AgencyKind.Other,
        ];
        Assert.Equal(named.Length, named.Distinct().Count());
        Assert.All(named, kind => Assert.Equal(kind, AgencyKind.Of(kind.Code)));
        Assert.All(named, kind => Assert.NotEmpty(kind.ToString(Language.Vietnamese)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ministry")]
    [InlineData("-ministry")]
    [InlineData("ministry-")]
    [InlineData("bộ")]
    [InlineData("a2345678901234567890123456789012345678901")]
    public void What_is_no_kind_is_refused(string code) => Assert.Equal(
        $"'{code}' is not a kind of agency; expected up to 40 of a-z, 0-9 and '-', such as ministry or working-group.",
        Assert.Throws<FormatException>(() => AgencyKind.Of(code)).Message);
}
