using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Tests.Agencies;

public class AgencyTests
{
    private static readonly AgencyCode Finance = AgencyCode.Parse("VN-BTC");
    private static readonly AgencyCode Planning = AgencyCode.Parse("VN-BKHDT");
    private static readonly AgencyCode Office = AgencyCode.Parse("VN-BKHDT-GSO");
    private static readonly LocalDate Day = new(2025, 3, 1);

    [Fact]
    public void An_agency_has_always_been_and_has_nothing_above_it_unless_more_is_said()
    {
        var agency = new Agency(Finance, Name.Of("Bộ Tài chính"));
        Assert.Equal(Lifetime.Always, agency.Lifetime);
        Assert.Equal(AgencyKind.Other, agency.Kind);
        Assert.Null(agency.Parent);
        Assert.Empty(agency.Parents);
        Assert.Empty(agency.ExternalCodes);
        Assert.Equal("VN-BTC: Bộ Tài chính", agency.ToString());
    }

    [Fact]
    public void Parent_says_who_stood_above_all_the_time()
    {
        var agency = new Agency(Office, Name.Of("Tổng cục Thống kê")) { Parent = Planning };
        Assert.Equal(new AgencyParent(Planning), Assert.Single(agency.Parents));
        Assert.Equal(Planning, agency.ParentOn(Day));
        Assert.Empty(new Agency(Office, Name.Of("Tổng cục Thống kê")) { Parent = null }.Parents);
    }

    [Fact]
    public void Parents_that_change_are_dated_and_stand_in_order()
    {
        var agency = new Agency(Office, Name.Of("Tổng cục Thống kê"))
        {
            Lifetime = Lifetime.From(new(2007, 1, 1)),
            Parents = [new(Finance, Lifetime.From(Day)), new(Planning, Lifetime.Through(Day.PlusDays(-1)))],
        };
        Assert.Equal([Planning, Finance], agency.Parents.Select(parent => parent.Code));
        Assert.Equal(Finance, agency.Parent);
        Assert.Equal(Planning, agency.ParentOn(Day.PlusDays(-1)));
        Assert.Equal(Finance, agency.ParentOn(Day));
        Assert.Null(agency.ParentOn(new(2006, 12, 31)));
    }

    [Fact]
    public void Two_parents_on_one_day_are_refused() => Assert.StartsWith(
        "VN-BKHDT (always) and VN-BTC (from 2025-03-01) are both the parent on some days; end the one before the other begins.",
        Assert.Throws<ArgumentException>(() => new Agency(Office, Name.Of("Cục")) { Parents = [new(Finance, Lifetime.From(Day)), new(Planning)] }).Message);

    [Fact]
    public void A_parent_without_a_code_is_refused() => Assert.StartsWith(
        "A parent has no code; leave it out instead.",
        Assert.Throws<ArgumentException>(() => new Agency(Office, Name.Of("Cục")) { Parents = [default] }).Message);

    [Fact]
    public void An_agency_without_code_or_name_is_refused()
    {
        Assert.StartsWith("An agency needs a code, such as VN-BTC.", Assert.Throws<ArgumentException>(() => new Agency(default, Name.Of("Bộ"))).Message);
        Assert.Throws<ArgumentNullException>(() => new Agency(Finance, null!));
        Assert.StartsWith(
            "An outside code is null; leave it out instead.",
            Assert.Throws<ArgumentException>(() => new Agency(Finance, Name.Of("Bộ")) { ExternalCodes = [null!] }).Message);
    }

    [Fact]
    public void Arrays_that_were_never_made_count_as_empty()
    {
        var agency = new Agency(Finance, Name.Of("Bộ")) { Parents = default, ExternalCodes = default(ImmutableArray<ExternalCode>) };
        Assert.Empty(agency.Parents);
        Assert.Empty(agency.ExternalCodes);
    }

    [Fact]
    public void An_outside_code_holds_on_its_days_while_the_agency_lives()
    {
        var agency = new Agency(Finance, Name.Of("Bộ"))
        {
            Lifetime = Lifetime.Through(Day.PlusYears(1)),
            ExternalCodes = [new("list", "1", Lifetime.Through(Day.PlusDays(-1))), new("list", "2", Lifetime.From(Day))],
        };
        Assert.Equal("1", agency.ExternalCodeOn("list", Day.PlusDays(-1)));
        Assert.Equal("2", agency.ExternalCodeOn("list", Day));
        Assert.Null(agency.ExternalCodeOn("list", Day.PlusYears(1).PlusDays(1)));
        Assert.Null(agency.ExternalCodeOn("gso", Day));
    }
}
