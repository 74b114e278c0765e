using NodaTime;

namespace GovIndicators.Tests.Agencies;

public class AgencyRegistryTests
{
    private static readonly LocalDate Eve = new(2025, 6, 30);
    private static readonly LocalDate Day = new(2025, 7, 1);
    private static readonly LocalDate Later = new(2026, 4, 30);

    [Fact]
    public void The_empty_registry_holds_nothing()
    {
        Assert.Equal(0, AgencyRegistry.Empty.Count);
        Assert.Empty(AgencyRegistry.Empty.AsOf(Day).Agencies);
        Assert.Empty(new AgencyRegistry.Builder().Build().Agencies);
        Assert.Empty(AgencyRegistry.Combine().Agencies);
    }

    [Fact]
    public void An_agency_is_found_by_its_code()
    {
        var registry = Of(Agency("VN-A"));
        Assert.Equal(Code("VN-A"), registry[Code("VN-A")].Code);
        Assert.Same(registry[Code("VN-A")], registry.Find(Code("VN-A")));
        Assert.True(registry.Contains(Code("VN-A")));
        Assert.Null(registry.Find(Code("VN-B")));
        Assert.Null(registry.Find(AgencyCode.None));
    }

    [Fact]
    public void An_unknown_code_is_named()
    {
        var registry = Of(Agency("VN-A"));
        const string Message = "No agency has the code 'VN-B'; add it to the registry or correct the code.";
        Assert.Equal(Message, Assert.Throws<KeyNotFoundException>(() => registry[Code("VN-B")]).Message);
        Assert.Equal(Message, Assert.Throws<KeyNotFoundException>(() => registry.SuccessorsOf(Code("VN-B"))).Message);
        Assert.Equal(Message, Assert.Throws<KeyNotFoundException>(() => registry.SuccessorsAsOf(Code("VN-B"), Day)).Message);
        Assert.Equal(Message, Assert.Throws<KeyNotFoundException>(() => registry.AsOf(Day).ParentOf(Code("VN-B"))).Message);
    }

    [Fact]
    public void A_name_means_who_had_it_on_the_day()
    {
        var registry = Of(
            Agency("VN-56", "Bắc Ninh", Lifetime.Through(Eve)),
            Agency("VN-2025-24", "Bắc Ninh", Lifetime.From(Day)));
        Assert.Equal(Code("VN-56"), registry.ByName("Bắc Ninh", Eve)!.Code);
        Assert.Equal(Code("VN-2025-24"), registry.ByName("Bắc Ninh", Day)!.Code);
        Assert.Null(registry.ByName("Bắc Giang", Day));
        Assert.Null(registry.ByName("bắc ninh", Day));
    }

    [Fact]
    public void A_name_in_either_language_will_do()
    {
        var registry = Of(new Agency(Code("VN-BTC"), Name.Of("Bộ Tài chính", "Ministry of Finance")), new Agency(Code("VN-DAKS"), Name.Of("Same", "Same")));
        Assert.Equal(Code("VN-BTC"), registry.ByName("Ministry of Finance", Day)!.Code);
        Assert.Equal(Code("VN-DAKS"), registry.ByName("Same", Day)!.Code);
    }

    [Fact]
    public void A_name_that_several_have_is_refused_with_the_candidates()
    {
        var registry = Of(Agency("VN-A", "Phòng Nội vụ"), Agency("VN-B", "Phòng Nội vụ"), Agency("VN-C", "Phòng Nội vụ", Lifetime.From(Day)));
        var refused = Assert.Throws<ArgumentException>(() => registry.ByName("Phòng Nội vụ", Eve));
        Assert.StartsWith("'Phòng Nội vụ' is the name of several agencies on 2025-06-30: VN-A, VN-B; ask by code.", refused.Message);
        Assert.Equal(3, registry.AllByName("Phòng Nội vụ", Day).Length);
    }

    [Fact]
    public void Transfers_are_shown_but_do_not_make_a_successor_of_an_agency_that_merged_or_lives()
    {
        // As in March 2025: one ministry merged, and a part of its duties went to a third.
        var registry = new AgencyRegistry.Builder()
            .Add(Agency("VN-A", lifetime: Lifetime.Through(Eve)))
            .Add(Agency("VN-B", lifetime: Lifetime.Through(Eve)))
            .Add(Agency("VN-AB", lifetime: Lifetime.From(Day)))
            .Add(Agency("VN-C"))
            .Add(Succession(SuccessionKind.Merge, Day, "VN-A VN-B", "VN-AB"))
            .Add(Succession(SuccessionKind.Transfer, Day, "VN-A", "VN-C"))
            .Add(Succession(SuccessionKind.Transfer, Later, "VN-C", "VN-AB"))
            .Build();
        Assert.Equal("VN-AB VN-C", Codes(registry.SuccessorsOf(Code("VN-A"))));
        Assert.Equal("VN-AB", Codes(registry.SuccessorsAsOf(Code("VN-A"), Later)));
        Assert.Equal("VN-C", Codes(registry.SuccessorsAsOf(Code("VN-C"), Later)));
        Assert.Equal("VN-A VN-B VN-C", Codes(registry.PredecessorsOf(Code("VN-AB"))));
        Assert.Equal("VN-A VN-B", Codes(registry.PredecessorsAsOf(Code("VN-AB"), Eve)));
        Assert.Equal(2, registry.SuccessionsFrom(Code("VN-A")).Length);
        Assert.Equal(2, registry.SuccessionsInto(Code("VN-AB")).Length);
        Assert.Empty(registry.SuccessionsFrom(Code("VN-AB")));
    }

    [Fact]
    public void An_agency_that_was_absorbed_is_followed_to_who_took_over_its_duties()
    {
        var registry = new AgencyRegistry.Builder()
            .Add(Agency("VN-A", lifetime: Lifetime.Through(Eve)))
            .Add(Agency("VN-B"))
            .Add(Succession(SuccessionKind.Abolition, Day, "VN-A", ""))
            .Add(Succession(SuccessionKind.Transfer, Day, "VN-A", "VN-B"))
            .Build();
        Assert.Equal("VN-B", Codes(registry.SuccessorsAsOf(Code("VN-A"), Day)));
    }

    [Fact]
    public void Chains_are_followed_to_the_day_and_no_further()
    {
        var registry = new AgencyRegistry.Builder()
            .Add(Agency("VN-A", lifetime: Lifetime.Through(Eve)))
            .Add(Agency("VN-B", lifetime: Lifetime.Of(Day, Later.PlusDays(-1))))
            .Add(Agency("VN-C", lifetime: Lifetime.From(Later)))
            .Add(Agency("VN-D", lifetime: Lifetime.From(Later)))
            .Add(Succession(SuccessionKind.Rename, Day, "VN-A", "VN-B"))
            .Add(Succession(SuccessionKind.Split, Later, "VN-B", "VN-C VN-D"))
            .Build();
        Assert.Equal("VN-A", Codes(registry.SuccessorsAsOf(Code("VN-A"), Eve)));
        Assert.Equal("VN-B", Codes(registry.SuccessorsAsOf(Code("VN-A"), Day)));
        Assert.Equal("VN-C VN-D", Codes(registry.SuccessorsAsOf(Code("VN-A"), Later)));
        Assert.Equal("VN-B", Codes(registry.SuccessorsOf(Code("VN-A"))));
        Assert.Equal("VN-A", Codes(registry.PredecessorsAsOf(Code("VN-D"), Eve)));
        Assert.Empty(registry.SuccessorsAsOf(Code("VN-C"), Eve));
        Assert.Empty(registry.PredecessorsAsOf(Code("VN-A"), Day));
    }

    [Fact]
    public void Its_tasks_go_to_the_one_agency_that_stands_in_its_place_and_to_nobody_where_several_do()
    {
        var registry = new AgencyRegistry.Builder()
            .Add(Agency("VN-A", lifetime: Lifetime.Through(Eve)))
            .Add(Agency("VN-B", lifetime: Lifetime.Of(Day, Later.PlusDays(-1))))
            .Add(Agency("VN-C", lifetime: Lifetime.From(Later)))
            .Add(Agency("VN-D", lifetime: Lifetime.From(Later)))
            .Add(Succession(SuccessionKind.Rename, Day, "VN-A", "VN-B"))
            .Add(Succession(SuccessionKind.Split, Later, "VN-B", "VN-C VN-D"))
            .Build();
        Assert.Equal(["VN-A", "VN-B", null], new[] { Eve, Day, Later }.Select(day => registry.SoleSuccessorAsOf(Code("VN-A"), day)?.Code.Text));
        Assert.Null(registry.SoleSuccessorAsOf(Code("VN-C"), Eve));
    }

    [Fact]
    public void One_that_ended_without_a_successor_has_none()
    {
        var registry = Of(Agency("VN-A", lifetime: Lifetime.Through(Eve)));
        Assert.Empty(registry.SuccessorsAsOf(Code("VN-A"), Day));
        Assert.Empty(registry.SuccessorsOf(Code("VN-A")));
    }

    [Fact]
    public void Combine_refuses_what_two_registries_share()
    {
        var refused = Assert.Throws<ArgumentException>(() => AgencyRegistry.Combine(Of(Agency("VN-A", "Một")), Of(Agency("VN-A", "Hai"))));
        Assert.StartsWith("VN-A is given twice, to Một and to Hai; give each agency a code of its own.", refused.Message);
    }

    [Fact]
    public void Agencies_can_be_added_below_those_of_a_finished_registry()
    {
        var registry = new AgencyRegistry.Builder().Add(Of(Agency("VN"))).Add(new Agency(Code("VN-A"), Name.Of("A")) { Parent = Code("VN") }).Build();
        Assert.Equal("VN-A", Codes(registry.AsOf(Day).ChildrenOf(Code("VN"))));
    }

    private static AgencyCode Code(string code) => AgencyCode.Parse(code);

    private static Agency Agency(string code, string name = "Cơ quan", Lifetime lifetime = default) => new(Code(code), Name.Of(name)) { Lifetime = lifetime };

    private static Succession Succession(SuccessionKind kind, LocalDate effective, string before, string after) =>
        new(kind, effective, before.Split(' ').Select(text => Code(text)), after.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => Code(text)));

    private static string Codes(IEnumerable<Agency> agencies) => string.Join(' ', agencies.Select(agency => agency.Code));

    private static AgencyRegistry Of(params Agency[] agencies)
    {
        var builder = new AgencyRegistry.Builder();
        foreach (var agency in agencies) builder.Add(agency);
        return builder.Build();
    }
}
