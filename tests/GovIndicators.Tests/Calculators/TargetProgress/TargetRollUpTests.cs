using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;

namespace GovIndicators.Tests.Calculators;

[Law("progress.roll-up")]
public class TargetRollUpTests
{
    private static readonly LocalDate Eve = new(2025, 6, 30);
    private static readonly LocalDate Day = new(2025, 7, 1);

    private static readonly Indicator Online = new(IndicatorCode.Parse("ONLINE"), Name.Of("Trực tuyến", "Online"), Unit.Percent, Measure.Rate) { Direction = Direction.HigherIsBetter };

    /// <summary>A country with three provinces, of which A has a district; D was merged into B on 1 July 2025.</summary>
    private static readonly AgencyRegistry Agencies = new AgencyRegistry.Builder()
        .Add(Agency("VN", AgencyKind.Country, null))
        .Add(Agency("VN-A", AgencyKind.Province, "VN"))
        .Add(Agency("VN-A-1", AgencyKind.Of("district"), "VN-A"))
        .Add(Agency("VN-B", AgencyKind.Province, "VN"))
        .Add(Agency("VN-C", AgencyKind.Province, "VN"))
        .Add(Agency("VN-D", AgencyKind.Province, "VN", Lifetime.Through(Eve)))
        .Build();

    /// <summary>50 to 90 from 2020 to 2030: in step at 70 at the end of 2025.</summary>
    private static readonly Target ForEach = new(
        "T", Online.Code, AgencyCode.Parse("VN"), [new(TimePeriod.OfYear(2030), 90)], TargetComparison.AtLeast, new(TimePeriod.OfYear(2020), 50));

    [Fact]
    public void Every_agency_of_a_kind_is_in_exactly_one_count()
    {
        var byAgency = TargetRollUp.OverKind(Agencies, Day, ForEach, AgencyKind.Province, [Series("VN-A", (2020, 50), (2024, 70)), Series("VN-B", (2020, 50), (2024, 55))]);
        Assert.Equal("met 0, on-track 1, behind 1, not-assessable 0, without-data 1", byAgency.Total.ToString());
        Assert.Equal("2 of 3 = 66.67%", byAgency.Total.Coverage.ToString());
        Assert.Equal("1 of 3 = 33.33%", byAgency.Total.ShareOf(TargetStanding.OnTrack).ToString());
    }

    [Fact]
    public void An_agency_without_a_value_in_the_baseline_period_has_met_the_target_or_cannot_be_assessed()
    {
        var byAgency = TargetRollUp.OverKind(Agencies, Day, ForEach, AgencyKind.Province, [Series("VN-A", (2024, 95)), Series("VN-B", (2024, 89))]);
        Assert.Equal("met 1, on-track 0, behind 0, not-assessable 1, without-data 1", byAgency.Total.ToString());
    }

    [Fact]
    public void The_tree_is_that_of_the_day()
    {
        IndicatorSeries[] series = [Series("VN-D", (2020, 50), (2024, 70))];
        Assert.Equal(4, TargetRollUp.OverKind(Agencies, Eve, ForEach, AgencyKind.Province, series).Total.Agencies);
        Assert.Equal(3, TargetRollUp.OverKind(Agencies, Day, ForEach, AgencyKind.Province, series).Total.Agencies);
    }

    [Fact]
    public void Agencies_with_targets_of_their_own_add_up_along_the_tree()
    {
        var byAgency = TargetRollUp.Over(
            Agencies,
            Day,
            [TargetOf("VN-A", 90), TargetOf("VN-A-1", 60), TargetOf("VN-B", 80)],
            [Series("VN-A", (2024, 55)), Series("VN-A-1", (2024, 61)), Series("VN-C", (2024, 99))]);
        Assert.Equal(["VN 3", "VN-A 2", "VN-A-1 1", "VN-B 1"], byAgency.Agencies.Select(a => $"{a.Agency.Code} {a.WithBelow.Agencies}"));
        Assert.Equal([null, TargetStanding.Behind, TargetStanding.Met, TargetStanding.WithoutData], byAgency.Agencies.Select(a => a.Own?.Standing));
        Assert.Equal(byAgency.Total, byAgency.Find(AgencyCode.Parse("VN"))!.WithBelow);
        Assert.Equal("met 1, on-track 0, behind 1, not-assessable 0, without-data 0", byAgency.Find(AgencyCode.Parse("VN-A"))!.WithBelow.ToString());
        Assert.Null(byAgency.Find(AgencyCode.Parse("VN-C")));
    }

    [Fact]
    public void A_value_reported_for_a_day_after_the_question_is_no_data() => Assert.Equal(
        TargetStanding.WithoutData,
        TargetRollUp.Over(Agencies, new LocalDate(2023, 12, 31), [TargetOf("VN-A", 90)], [Series("VN-A", (2024, 95))]).Agencies[1].Own!.Standing);

    [Fact]
    public void The_target_of_an_agency_that_ended_is_left_out_by_name()
    {
        var byAgency = TargetRollUp.Over(Agencies, Day, [TargetOf("VN-A", 90), TargetOf("VN-D", 90)], [Series("VN-D", (2024, 95))]);
        Assert.Equal("T-VN-D", Assert.Single(byAgency.LeftOut).Target.Code);
        Assert.Equal(1, byAgency.Total.Agencies);
    }

    [Fact]
    public void Two_targets_or_series_of_an_agency_and_other_indicators_are_refused()
    {
        Refused("The targets T-VN-A and T-VN-A are both of VN-A; give one target for each agency.", [TargetOf("VN-A", 90), TargetOf("VN-A", 80)], []);
        Refused("are of one agency; choose the one that its target is held against.", [], [Series("VN-A", (2024, 1)), Series("VN-A", (2024, 2))]);
        var other = new Target("X", IndicatorCode.Parse("OTHER"), AgencyCode.Parse("VN-B"), [new(TimePeriod.OfYear(2030), 1)]);
        Refused("The target T-VN-A is of ONLINE, the target X of OTHER; roll up the targets of one indicator at a time.", [TargetOf("VN-A", 90), other], []);

        static void Refused(string words, Target[] targets, IndicatorSeries[] series) =>
            Assert.Contains(words, Assert.Throws<ArgumentException>(() => TargetRollUp.Over(Agencies, Day, targets, series)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_agency_that_the_registry_does_not_hold_is_refused() =>
        Assert.Throws<KeyNotFoundException>(() => TargetRollUp.Over(Agencies, Day, [TargetOf("VN-Z", 90)], []));

    [Fact]
    public void A_target_for_another_agency_keeps_all_but_the_baseline()
    {
        var other = ForEach.For(AgencyCode.Parse("VN-A"), baseline: null);
        Assert.Equal(("T/VN-A", "VN-A", ForEach.Final, ForEach.Comparison), (other.Code, other.Agency.Text, other.Final, other.Comparison));
        Assert.Null(other.Baseline);
    }

    [Fact]
    public void Standings_have_codes_and_names()
    {
        Assert.Equal(["met", "on-track", "behind", "not-assessable", "without-data"], TargetStandings.Values.Select(standing => standing.Code));
        Assert.Equal("Chậm tiến độ", TargetStanding.Behind.ToText(Language.Vietnamese));
        Assert.Equal("Đạt mục tiêu 1, Đúng tiến độ 0, Chậm tiến độ 0, Không đánh giá được 0, Chưa có số liệu 0", TargetTally.Of(TargetStanding.Met).ToString(Language.Vietnamese));
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetTally.Of((TargetStanding)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetTally.None[(TargetStanding)9]);
    }

    [Fact]
    public void The_explanation_names_coverage_and_counts()
    {
        var why = new Explanation();
        TargetRollUp.Of([ProgressStatus.Achieved, null], why);
        var text = why.ToText(Language.English);
        Assert.Contains("1 of 2 = 50%", text, StringComparison.Ordinal);
        Assert.Contains("Target met 1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_add_up_to_the_number_of_agencies() =>
        Prop.ForAll(Any.ProgressOfAgencies, statuses => TargetRollUp.Of(statuses).Agencies == statuses.Length
            && TargetStandings.Values.Sum(standing => TargetRollUp.Of(statuses)[standing]) == statuses.Length).Check(Any.Thousand);

    [Fact]
    public void Two_sets_of_agencies_that_share_none_add() =>
        Prop.ForAll(Any.ProgressOfAgencies, Any.ProgressOfAgencies, (one, other) => TargetRollUp.Of(one) + TargetRollUp.Of(other) == TargetRollUp.Of([.. one, .. other])).Check(Any.Thousand);

    [Fact]
    public void Meeting_one_more_target_never_lowers_the_share_that_is_met() =>
        Prop.ForAll(Any.ProgressOfAgencies, Gen.Choose(0, 1_000).ToArbitrary(), (statuses, at) =>
        {
            if (statuses.Length == 0) return true;
            ProgressStatus?[] better = [.. statuses];
            better[at % better.Length] = ProgressStatus.Achieved;
            var (before, after) = (TargetRollUp.Of(statuses), TargetRollUp.Of(better));
            return after.Met >= before.Met && after.ShareOf(TargetStanding.Met).Percent >= before.ShareOf(TargetStanding.Met).Percent && after.Agencies == before.Agencies;
        }).Check(Any.Thousand);

    private static Agency Agency(string code, AgencyKind kind, string? parent, Lifetime lifetime = default) => parent is null
        ? new(AgencyCode.Parse(code), Name.Of(code), kind) { Lifetime = lifetime }
        : new(AgencyCode.Parse(code), Name.Of(code), kind) { Lifetime = lifetime, Parent = AgencyCode.Parse(parent) };

    private static Target TargetOf(string agency, double value) => new(
        $"T-{agency}", Online.Code, AgencyCode.Parse(agency), [new(TimePeriod.OfYear(2030), value)], TargetComparison.AtLeast, new(TimePeriod.OfYear(2020), 50));

    private static IndicatorSeries Series(string agency, params (int Year, double Value)[] values)
    {
        var series = new IndicatorSeries.Builder(Online, new(Online.Code, AgencyCode.Parse(agency), Frequency.Year));
        foreach (var (year, value) in values) series.Add(TimePeriod.OfYear(year), value);
        return series.Build();
    }
}
