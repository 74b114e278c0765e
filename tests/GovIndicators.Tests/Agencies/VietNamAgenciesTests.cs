using NodaTime;

namespace GovIndicators.Tests.Agencies;

public class VietNamAgenciesTests
{
    private static readonly LocalDate Day = VietNamAgencies.ProvincesMerged;
    private static readonly LocalDate Eve = Day.PlusDays(-1);
    private static readonly AgencyRegistry Provinces = VietNamAgencies.Provinces;
    private static readonly AgencyRegistry Ministries = VietNamAgencies.Ministries;

    [Fact]
    public void There_were_63_provinces_and_then_34()
    {
        Assert.Equal(63, Provinces.AsOf(Eve).ChildrenOf(VietNamAgencies.Country).Length);
        Assert.Equal(34, Provinces.AsOf(Day).ChildrenOf(VietNamAgencies.Country).Length);
        Assert.Equal(23, Provinces.Successions.Length);
    }

    [Fact]
    public void The_eleven_that_were_not_merged_are_the_same_agencies_before_and_after()
    {
        var kept = VietNamAgencies.ProvinceRows.Where(row => row["merged"] == "false").Select(row => AgencyCode.Parse(row["old_iso3166_2"])).ToList();
        Assert.Equal(11, kept.Count);
        Assert.All(kept, code =>
        {
            Assert.Same(Provinces[code], Assert.Single(Provinces.SuccessorsAsOf(code, Day)));
            Assert.True(Provinces.AsOf(Day).Contains(code));
            Assert.Empty(Provinces.SuccessorsOf(code));
        });
    }

    [Fact]
    public void Each_of_the_52_merged_has_one_successor_with_the_name_and_code_of_the_table()
    {
        var merged = VietNamAgencies.ProvinceRows.Where(row => row["merged"] == "true").ToList();
        Assert.Equal(52, merged.Count);
        Assert.All(merged, row =>
        {
            var successor = Assert.Single(Provinces.SuccessorsAsOf(AgencyCode.Parse(row["old_iso3166_2"]), Day));
            Assert.Equal(row["new_name"], successor.Name.Official);
            Assert.Equal(row["new_gso_code"], successor.ExternalCodeOn("gso", Day));
            Assert.Contains(Provinces[AgencyCode.Parse(row["old_iso3166_2"])], Provinces.PredecessorsAsOf(successor.Code, Eve));
        });
    }

    [Theory]
    [InlineData("24", "Bắc Giang", "Bắc Ninh")]
    [InlineData("15", "Yên Bái", "Lào Cai")]
    [InlineData("44", "Quảng Bình", "Quảng Trị")]
    [InlineData("52", "Bình Định", "Gia Lai")]
    [InlineData("80", "Long An", "Tây Ninh")]
    [InlineData("82", "Tiền Giang", "Đồng Tháp")]
    [InlineData("91", "Kiên Giang", "An Giang")]
    public void A_code_of_the_statistics_office_means_one_province_before_and_another_after(string gso, string before, string after)
    {
        Assert.Equal(before, Provinces.ByExternalCode("gso", gso, Eve)!.Name.Official);
        Assert.Equal(after, Provinces.ByExternalCode("gso", gso, Day)!.Name.Official);
    }

    [Fact]
    public void The_codes_that_came_to_mean_another_name_are_those_of_the_table() =>
        Assert.All(VietNamAgencies.ProvinceRows, row => Assert.Equal(
            row["code_now_denotes_other_name"] == "true",
            Provinces.ByExternalCode("gso", row["old_gso_code"], Day) is { } now && now.Name.Official != row["old_name"]));

    [Fact]
    public void A_code_that_was_given_up_means_nobody_afterwards()
    {
        Assert.Equal("Quảng Trị", Provinces.ByExternalCode("gso", "45", Eve)!.Name.Official);
        Assert.Null(Provinces.ByExternalCode("gso", "45", Day));
        Assert.Equal("Quảng Bình, Quảng Trị", string.Join(", ", Provinces.PredecessorsOf(Provinces.ByName("Quảng Trị", Day)!.Code).Select(agency => agency.Name)));
    }

    [Fact]
    public void A_province_that_kept_name_and_code_is_a_new_agency_after_its_merger()
    {
        var (before, after) = (Provinces.ByExternalCode("gso", "51", Eve)!, Provinces.ByExternalCode("gso", "51", Day)!);
        Assert.Equal(("Quảng Ngãi", "Quảng Ngãi"), (before.Name.Official, after.Name.Official));
        Assert.Equal(("VN-29", "VN-2025-51"), (before.Code.Text, after.Code.Text));
        Assert.Equal("Kon Tum, Quảng Ngãi", string.Join(", ", Provinces.PredecessorsAsOf(after.Code, Eve).Select(agency => agency.Name.Official).Order(StringComparer.Ordinal)));
        Assert.Equal("202/2025/QH15", Assert.Single(Provinces.SuccessionsFrom(before.Code)).LegalAct!.Number);
    }

    [Fact]
    public void There_were_22_ministries_and_then_17()
    {
        var day = VietNamAgencies.MinistriesMerged;
        var government = AgencyCode.Parse("VN-CP");
        Assert.Equal(22, Ministries.AsOf(day.PlusDays(-1)).ChildrenOf(government).Length);
        Assert.Equal(17, Ministries.AsOf(day).ChildrenOf(government).Length);
        Assert.All(VietNamAgencies.MinistryRows, row => Assert.Equal(
            row["new_name"],
            Assert.Single(Ministries.SuccessorsAsOf(Ministries.ByName(row["old_name"], day.PlusDays(-1))!.Code, day)).Name.Official));
    }

    [Fact]
    public void The_two_registries_stand_side_by_side() =>
        Assert.Equal(Provinces.Count + Ministries.Count, AgencyRegistry.Combine(Provinces, Ministries).Count);
}
