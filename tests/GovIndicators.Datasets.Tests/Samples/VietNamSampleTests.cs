using NodaTime;

namespace GovIndicators.Datasets.Tests.Samples;

/// <summary>The numbers of the seed figures, as the sources print them.</summary>
public class VietNamSampleTests
{
    private static readonly GovDataset Sample = GovDataset.Sample;

    [Fact]
    public void Every_figure_of_the_sources_is_there() => Assert.Equal(38, Sample.Figures.Length);

    [Fact]
    public void The_provinces_of_2024_and_their_successors_are_there()
    {
        Assert.Equal(63, Provinces(new(2024, 7, 19)));
        Assert.Equal(34, Provinces(new(2025, 7, 1)));
    }

    [Fact]
    public void A_code_of_the_statistics_office_means_another_province_after_the_merger()
    {
        Assert.Equal("Bắc Giang", Sample.Agencies.ByExternalCode("gso", "24", new(2025, 6, 30))!.Name.Official);
        Assert.Equal("Bắc Ninh", Sample.Agencies.ByExternalCode("gso", "24", new(2025, 7, 1))!.Name.Official);
    }

    [Fact]
    public void The_tasks_of_scheme_06_leave_8_unaccounted_for()
    {
        var tally = Sample.Plan("VN-DA06").Reported.Single(r => r.Subject == TallySubject.Tasks).Tally;
        Assert.Equal((89, 47, 34, 8), (tally.Total, tally.Completed, tally.Regular, tally.Unaccounted));
    }

    [Fact]
    public void Four_provinces_were_still_working() => Assert.Equal(
        ["Quảng Ngãi", "Quảng Trị", "Tiền Giang", "Trà Vinh"],
        Sample.Plan("VN-UBQG-2022").Reported.Single(r => r.Group == "provinces").StillOpen.Select(code => Sample.Agencies[code].Name.Official));

    [Fact]
    public void Figures_of_the_country_are_series()
    {
        var users = Sample.SeriesAsOf(new(2024, 7, 19)).Of(IndicatorCode.Parse("ONLINE-SERVICE-USERS")).ToList();
        Assert.Equal(2, users.Count);
        Assert.Equal(9.51, users.Single(s => s.Frequency == Frequency.Year)[TimePeriod.OfYear(2021)]);
        Assert.Equal(Hedge.Nearly, users.Single(s => s.Frequency == Frequency.Month)[0].Figure!.Hedge);
    }

    [Fact]
    public void Every_producer_has_a_name_in_both_languages()
    {
        var producers = Sample.Figures.Select(f => f.Producer).Concat(Sample.IndicatorsInOrder.Select(i => i.Producer)).Where(p => !string.IsNullOrEmpty(p)).Distinct().ToList();
        Assert.NotEmpty(producers);
        Assert.All(producers, p => Assert.NotEqual(Sample.ProducerIn(p!, Language.English), Sample.ProducerIn(p!, Language.Vietnamese)));
        Assert.Equal("Bộ Công an (theo báo cáo tại hội nghị)", Sample.ProducerIn("Ministry of Public Security (as reported to the conference)", Language.Vietnamese));
        Assert.Equal("Bộ Công an", Sample.ProducerIn("Ministry of Public Security", Language.Vietnamese));
        Assert.Equal("Ministry of Public Security", Sample.ProducerIn("Bộ Công an", Language.English));
        Assert.Equal("World Bank", Sample.ProducerIn("World Bank", Language.Vietnamese));
    }

    [Fact]
    public void A_rate_printed_as_a_fraction_keeps_its_parts() => Assert.Equal(
        Share.Of(58, 63),
        Sample.SeriesAsOf(new(2024, 7, 19)).Of(IndicatorCode.Parse("PROVINCES-CONNECTED")).Single()[0].Parts);

    private static int Provinces(LocalDate date) =>
        Sample.Agencies.Agencies.Count(a => a.Lifetime.Contains(date) && (a.Kind == AgencyKind.Province || a.Kind == AgencyKind.Municipality));
}
