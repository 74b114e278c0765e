using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Tests.Agencies;

public class AgencyFaultTests
{
    private static readonly LocalDate Eve = new(2025, 6, 30);
    private static readonly LocalDate Day = new(2025, 7, 1);

    [Fact]
    public void A_code_given_twice() => Fault(
        AgencyFaults.DuplicateCode,
        "VN-A is given twice, to Một and to Hai; give each agency a code of its own.",
        at: 1,
        Agency("VN-A", "Một"),
        Agency("VN-A", "Hai"));

    [Fact]
    public void An_unknown_parent() => Fault(
        AgencyFaults.UnknownParent,
        "VN-A has the parent VN-B, which is not among the agencies; add it or correct the code.",
        at: 0,
        Agency("VN-A", parents: [new(Code("VN-B"))]));

    [Fact]
    public void A_parent_that_has_ended() => Fault(
        AgencyFaults.ParentNotAlive,
        "VN-A has the parent VN-B always, but VN-B lives to 2025-06-30; end the one with the other and name the next parent.",
        at: 0,
        Agency("VN-A", parents: [new(Code("VN-B"))]),
        Agency("VN-B", lifetime: Lifetime.Through(Eve)));

    [Fact]
    public void A_parent_at_a_time_when_the_agency_does_not_live() => Fault(
        AgencyFaults.ParentNeverInForce,
        "VN-A has the parent VN-B to 2025-06-30, but lives from 2025-07-01; correct one of them.",
        at: 0,
        Agency("VN-A", lifetime: Lifetime.From(Day), parents: [new(Code("VN-B"), Lifetime.Through(Eve))]),
        Agency("VN-B"));

    [Fact]
    public void A_cycle_is_named_whole() => Fault(
        AgencyFaults.ParentCycle,
        "VN-A stands under VN-B, which stands under VN-C, which stands under VN-A; give one of them another parent or none.",
        at: 0,
        Agency("VN-A", parents: [new(Code("VN-B"))]),
        Agency("VN-B", parents: [new(Code("VN-C"))]),
        Agency("VN-C", parents: [new(Code("VN-A"))]),
        Agency("VN-BELOW", parents: [new(Code("VN-A"))]));

    [Fact]
    public void An_agency_under_itself() => Fault(
        AgencyFaults.ParentCycle,
        "From 2025-07-01 VN-A stands under VN-A; give it another parent or none.",
        at: 0,
        Agency("VN-A", parents: [new(Code("VN-A"), Lifetime.From(Day))]));

    [Fact]
    public void A_cycle_of_some_days_only_says_since_when() => Fault(
        AgencyFaults.ParentCycle,
        "From 2025-07-01 VN-A stands under VN-B, which stands under VN-A; give one of them another parent or none.",
        at: 0,
        Agency("VN-A", parents: [new(Code("VN-B"), Lifetime.From(Eve))]),
        Agency("VN-B", parents: [new(Code("VN-A"), Lifetime.From(Day))]));

    [Fact]
    public void Two_that_exchange_their_places_are_no_cycle()
    {
        var registry = Built(
            Agency("VN-A", parents: [new(Code("VN-B"), Lifetime.Through(Eve))]),
            Agency("VN-B", parents: [new(Code("VN-A"), Lifetime.From(Day))]));
        Assert.Equal(Code("VN-B"), registry.AsOf(Eve).ParentOf(Code("VN-A"))!.Code);
        Assert.Equal(Code("VN-A"), registry.AsOf(Day).ParentOf(Code("VN-B"))!.Code);
    }

    [Fact]
    public void An_outside_code_of_two_at_once() => Fault(
        AgencyFaults.ExternalCodeOverlap,
        "The gso code 24 means VN-54 (to 2025-07-01) and VN-2025-24 (from 2025-07-01) on some days; end the one before the other begins.",
        at: 1,
        Agency("VN-54", lifetime: Lifetime.Through(Day), codes: [new("gso", "24")]),
        Agency("VN-2025-24", lifetime: Lifetime.From(Day), codes: [new("gso", "24")]));

    [Fact]
    public void An_overlap_with_one_that_is_not_the_neighbor_is_found_too()
    {
        var faults = Faults(
            Agency("VN-A", codes: [new("gso", "24")]),
            Agency("VN-B", codes: [new("gso", "24", Lifetime.Of(Eve, Eve))]),
            Agency("VN-C", codes: [new("gso", "24", Lifetime.From(Day)), new("iso-3166-2", "24")]));
        Assert.Equal([1, 2], faults.Select(fault => fault.AgencyIndex));
        Assert.All(faults, fault => Assert.Contains("means VN-A (always) and", fault.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_outside_code_at_a_time_when_the_agency_does_not_live() => Fault(
        AgencyFaults.ExternalCodeNeverInForce,
        "VN-A has the gso code 24 to 2025-06-30, but lives from 2025-07-01; correct one of them.",
        at: 0,
        Agency("VN-A", lifetime: Lifetime.From(Day), codes: [new("gso", "24", Lifetime.Through(Eve))]));

    [Fact]
    public void A_predecessor_that_ends_on_another_day() => FaultOfSuccession(
        AgencyFaults.PredecessorDate,
        "The merge of 2025-07-01 follows VN-B, which lives always; it must end on 2025-06-30, the day before.",
        new(SuccessionKind.Merge, Day, [Code("VN-A"), Code("VN-B")], [Code("VN-C")]),
        Agency("VN-A", lifetime: Lifetime.Through(Eve)),
        Agency("VN-B"),
        Agency("VN-C", lifetime: Lifetime.From(Day)));

    [Fact]
    public void A_successor_that_begins_on_another_day() => FaultOfSuccession(
        AgencyFaults.SuccessorDate,
        "The rename of 2025-07-01 leads to VN-C, which lives from 2025-06-30 to 2025-07-01; it must begin on that day.",
        new(SuccessionKind.Rename, Day, [Code("VN-A")], [Code("VN-C")]),
        Agency("VN-A", lifetime: Lifetime.Through(Eve)),
        Agency("VN-C", lifetime: Lifetime.Of(Eve, Day)));

    [Fact]
    public void An_unknown_agency_in_a_succession() => FaultOfSuccession(
        AgencyFaults.UnknownInSuccession,
        "The rename of 2025-07-01 names VN-C, which is not among the agencies; add it or correct the code.",
        new(SuccessionKind.Rename, Day, [Code("VN-A")], [Code("VN-C")]),
        Agency("VN-A", lifetime: Lifetime.Through(Eve)));

    [Fact]
    public void A_transfer_between_agencies_that_do_not_live_then()
    {
        var faults = Faults(
            [Agency("VN-A", lifetime: Lifetime.From(Day)), Agency("VN-B", lifetime: Lifetime.Through(Eve))],
            new Succession(SuccessionKind.Transfer, Day, [Code("VN-A")], [Code("VN-B")]));
        Assert.Collection(
            faults,
            fault => Assert.Equal("The transfer of 2025-07-01 follows VN-A, which lives from 2025-07-01; it must live on 2025-06-30, the day before.", fault.Message),
            fault => Assert.Equal("The transfer of 2025-07-01 leads to VN-B, which lives to 2025-06-30; it must live on that day.", fault.Message));
    }

    [Fact]
    public void An_agency_that_ends_twice()
    {
        var faults = Faults(
            [Agency("VN-A", lifetime: Lifetime.Through(Eve)), Agency("VN-B", lifetime: Lifetime.From(Day))],
            new Succession(SuccessionKind.Rename, Day, [Code("VN-A")], [Code("VN-B")]),
            new Succession(SuccessionKind.Abolition, Day, [Code("VN-A")], []));
        var fault = Assert.Single(faults);
        Assert.Equal(
            (AgencyFaults.EndsTwice, 1, "VN-A", "VN-A ends twice, in the rename of 2025-07-01 and in the abolition of 2025-07-01; keep one, and write what else passed on as a transfer."),
            (fault.Code, fault.SuccessionIndex, fault.Text, fault.Message));
    }

    [Fact]
    public void All_faults_are_reported_together()
    {
        var builder = new AgencyRegistry.Builder()
            .Add(Agency("VN-A", parents: [new(Code("VN-B"))]))
            .Add(Agency("VN-A"))
            .Add(new Succession(SuccessionKind.Abolition, Day, [Code("VN-C")], []));
        Assert.Equal(
            """
            The agencies have 3 faults.
            - VN-A is given twice, to Cơ quan and to Cơ quan; give each agency a code of its own.
            - VN-A has the parent VN-B, which is not among the agencies; add it or correct the code.
            - The abolition of 2025-07-01 names VN-C, which is not among the agencies; add it or correct the code.
            """.ReplaceLineEndings("\n"),
            Assert.Throws<InvalidOperationException>(builder.Build).Message);
    }

    [Fact]
    public void A_chain_of_eleven_thousand_levels_is_no_trouble()
    {
        var builder = new AgencyRegistry.Builder();
        for (var i = 0; i < 11_000; i++) builder.Add(Agency($"VN-{i}", parents: i == 0 ? [] : [new(Code($"VN-{i - 1}"))]));
        var tree = builder.Build().AsOf(Day);
        Assert.Equal(11_000, tree.Depth);
        Assert.Equal(10_999, tree.DescendantsOf(Code("VN-0")).Length);
        Assert.Equal(10_999, tree.AncestorsOf(Code("VN-10999")).Length);
    }

    [Fact]
    public void A_cycle_of_eleven_thousand_is_found()
    {
        var faults = Faults([.. Enumerable.Range(0, 11_000).Select(i => Agency($"VN-{i}", parents: [new(Code($"VN-{(i + 1) % 11_000}"))]))]);
        Assert.Equal(AgencyFaults.ParentCycle, Assert.Single(faults).Code);
    }

    private static AgencyCode Code(string code) => AgencyCode.Parse(code);

    private static Agency Agency(
        string code,
        string name = "Cơ quan",
        Lifetime lifetime = default,
        ImmutableArray<AgencyParent> parents = default,
        ImmutableArray<ExternalCode> codes = default) =>
        new(Code(code), Name.Of(name)) { Lifetime = lifetime, Parents = parents, ExternalCodes = codes };

    private static AgencyRegistry Built(params Agency[] agencies)
    {
        var builder = new AgencyRegistry.Builder();
        foreach (var agency in agencies) builder.Add(agency);
        return builder.Build();
    }

    private static ImmutableArray<AgencyFault> Faults(params Agency[] agencies) => Faults(agencies, []);

    private static ImmutableArray<AgencyFault> Faults(Agency[] agencies, params Succession[] successions)
    {
        var builder = new AgencyRegistry.Builder();
        foreach (var agency in agencies) builder.Add(agency);
        foreach (var succession in successions) builder.Add(succession);
        Assert.False(builder.TryBuild(out var registry, out var faults));
        Assert.Null(registry);
        return faults;
    }

    private static void Fault(string code, string message, int at, params Agency[] agencies)
    {
        var fault = Assert.Single(Faults(agencies));
        Assert.Equal((code, message, at, null), (fault.Code, fault.Message, fault.AgencyIndex, fault.SuccessionIndex));
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => Built(agencies)).Message);
    }

    private static void FaultOfSuccession(string code, string message, Succession succession, params Agency[] agencies)
    {
        var fault = Assert.Single(Faults(agencies, succession));
        Assert.Equal((code, message, null, 0), (fault.Code, fault.Message, fault.AgencyIndex, fault.SuccessionIndex));
    }
}
