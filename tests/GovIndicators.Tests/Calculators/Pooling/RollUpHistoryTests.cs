using GovIndicators.Calculators;
using GovIndicators.Tests.Agencies;
using NodaTime;

namespace GovIndicators.Tests.Calculators;

/// <summary>The same reports rolled up over the agencies of two days: who stands above whom, and who exists, is what the day says.</summary>
public class RollUpHistoryTests
{
    private static readonly LocalDate Merged = new(2025, 3, 1);
    private static readonly TimePeriod February = TimePeriod.OfMonth(2025, 2);
    private static readonly Indicator Files = new(IndicatorCode.Parse("FILES"), Name.Of("hồ sơ"), Unit.Count, Measure.Flow);
    private static readonly AgencyCode Country = AgencyCode.Parse("VN");
    private static readonly AgencyCode Department = AgencyCode.Parse("VN-DX");
    private static readonly AgencyCode Old = AgencyCode.Parse("VN-MIC");
    private static readonly AgencyCode Other = AgencyCode.Parse("VN-MST");
    private static readonly AgencyCode Formed = AgencyCode.Parse("VN-2025-MST");

    [Fact]
    public void On_the_last_day_before_a_merger_the_old_ministries_stand_with_what_is_below_them()
    {
        var rolled = RolledUp(Merged.PlusDays(-1));
        Assert.Equal(new Pooled<double>(10, Coverage.Of(3, 3)), rolled[Country, February]);    // 5 + 3, and 2 of the department
        Assert.Equal(new Pooled<double>(7, Coverage.Of(2, 2)), rolled[Old, February]);         // 5 + 2
        Assert.Equal(new Pooled<double>(3, Coverage.Of(1, 1)), rolled[Other, February]);
        Assert.Equal(new Pooled<double>(4, Coverage.Of(1, 2)), rolled[Old, February + 1]);     // the department alone
        Assert.Equal([Key(Formed)], rolled.LeftOut);
        Assert.Throws<KeyNotFoundException>(() => rolled[Formed, February]);
    }

    [Fact]
    public void From_the_day_of_the_merger_on_the_ministry_formed_stands_with_what_came_below_it()
    {
        var rolled = RolledUp(Merged);
        Assert.Equal(new Pooled<double>(13, Coverage.Of(2, 2)), rolled[Country, February + 1]);    // 9 and 4
        Assert.Equal(new Pooled<double>(13, Coverage.Of(2, 2)), rolled[Formed, February + 1]);
        Assert.Equal(new Pooled<double>(2, Coverage.Of(1, 2)), rolled[Formed, February]);          // the department came along with its February
        Assert.Equal([Key(Old), Key(Other)], rolled.LeftOut.OrderBy(key => key.Agency.Text, StringComparer.Ordinal));
        Assert.Throws<KeyNotFoundException>(() => rolled[Old, February]);
    }

    [Fact]
    public void What_is_said_of_a_value_goes_to_the_parent_of_the_day()
    {
        Assert.Equal(ObservationStatus.Provisional, RolledUp(Merged.PlusDays(-1)).StatusOf(Old, February));
        Assert.Equal(ObservationStatus.Normal, RolledUp(Merged.PlusDays(-1)).StatusOf(Other, February));
        Assert.Equal(ObservationStatus.Provisional, RolledUp(Merged).StatusOf(Formed, February));
    }

    [Fact]
    public void Sixty_three_provinces_report_before_July_2025_and_thirty_four_after()    // resolution 202/2025/QH15: 52 provinces became 23, and 11 stayed
    {
        var month = TimePeriod.OfMonth(2025, 6);
        AgencyCode[] provinces = [.. VietNamAgencies.Provinces.AsOf(VietNamAgencies.ProvincesMerged.PlusDays(-1)).Agencies.Concat(VietNamAgencies.Provinces.AsOf(VietNamAgencies.ProvincesMerged).Agencies)
            .Select(agency => agency.Code).Where(code => code != VietNamAgencies.Country).Distinct()];
        var panel = SeriesPanel.FromSeries(provinces.Select(code => IndicatorSeries.Create(Files, Key(code), new Observation(month, 1))));
        foreach (var (day, count, leftOut) in new[] { (VietNamAgencies.ProvincesMerged.PlusDays(-1), 63, 23), (VietNamAgencies.ProvincesMerged, 34, 52) })
        {
            var rolled = Pooling.RollUp(panel, VietNamAgencies.Provinces.AsOf(day), Files, MissingPolicy.SkipIfAnyMissing)!;
            Assert.Equal(new Pooled<double>(count, Coverage.Of(count, count)), rolled[VietNamAgencies.Country, month]);
            Assert.Equal(leftOut, rolled.LeftOut.Count);
        }
    }

    private static AgencyRollUp RolledUp(LocalDate day)
    {
        var registry = new AgencyRegistry.Builder()
            .Add(new Agency(Country, Name.Of("Việt Nam", "Viet Nam"), AgencyKind.Country))
            .Add(new Agency(Old, Name.Of("Bộ Thông tin và Truyền thông"), AgencyKind.Ministry) { Parent = Country, Lifetime = Lifetime.Through(Merged.PlusDays(-1)) })
            .Add(new Agency(Other, Name.Of("Bộ Khoa học và Công nghệ (cũ)"), AgencyKind.Ministry) { Parent = Country, Lifetime = Lifetime.Through(Merged.PlusDays(-1)) })
            .Add(new Agency(Formed, Name.Of("Bộ Khoa học và Công nghệ"), AgencyKind.Ministry) { Parent = Country, Lifetime = Lifetime.From(Merged) })
            .Add(new Agency(Department, Name.Of("Cục Chuyển đổi số quốc gia"))
            {
                Parents = [new AgencyParent(Old, Lifetime.Through(Merged.PlusDays(-1))), new AgencyParent(Formed, Lifetime.From(Merged))],
            })
            .Add(new Succession(SuccessionKind.Merge, Merged, [Old, Other], [Formed]))
            .Build();
        var panel = SeriesPanel.FromSeries(
            IndicatorSeries.Create(Files, Key(Old), new Observation(February, 5)),
            IndicatorSeries.Create(Files, Key(Other), new Observation(February, 3)),
            IndicatorSeries.Create(Files, Key(Department), new Observation(February, 2, ObservationStatus.Provisional), new Observation(February + 1, 4)),
            IndicatorSeries.Create(Files, Key(Formed), new Observation(February + 1, 9)));
        return Pooling.RollUp(panel, registry.AsOf(day), Files, MissingPolicy.SkipIfAllMissing)!;
    }

    private static SeriesKey Key(AgencyCode agency) => new(Files.Code, agency, Frequency.Month);
}
