using NodaTime;

namespace GovIndicators.Tests.Agencies;

public class SuccessionTests
{
    private static readonly LocalDate Day = new(2025, 7, 1);
    private static readonly AgencyCode A = AgencyCode.Parse("VN-A");
    private static readonly AgencyCode B = AgencyCode.Parse("VN-B");
    private static readonly AgencyCode C = AgencyCode.Parse("VN-C");

    [Theory]
    [InlineData(SuccessionKind.Rename, 1, 1)]
    [InlineData(SuccessionKind.TypeChange, 1, 1)]
    [InlineData(SuccessionKind.Merge, 2, 1)]
    [InlineData(SuccessionKind.Split, 1, 2)]
    [InlineData(SuccessionKind.Transfer, 1, 1)]
    [InlineData(SuccessionKind.Transfer, 2, 2)]
    [InlineData(SuccessionKind.Abolition, 1, 0)]
    [InlineData(SuccessionKind.Abolition, 2, 0)]
    public void The_numbers_of_agencies_fit_the_kind(SuccessionKind kind, int before, int after)
    {
        var succession = Succession(kind, before, after);
        Assert.Equal((before, after), (succession.Predecessors.Length, succession.Successors.Length));
    }

    [Theory]
    [InlineData(SuccessionKind.Rename, 1, 2, "The rename of 2025-07-01 has 2 successors; expected 1.")]
    [InlineData(SuccessionKind.Rename, 2, 1, "The rename of 2025-07-01 has 2 predecessors; expected 1.")]
    [InlineData(SuccessionKind.TypeChange, 1, 0, "The type change of 2025-07-01 has 0 successors; expected 1.")]
    [InlineData(SuccessionKind.Merge, 1, 1, "The merge of 2025-07-01 has 1 predecessor; expected 2 or more.")]
    [InlineData(SuccessionKind.Merge, 2, 2, "The merge of 2025-07-01 has 2 successors; expected 1.")]
    [InlineData(SuccessionKind.Split, 1, 1, "The split of 2025-07-01 has 1 successor; expected 2 or more.")]
    [InlineData(SuccessionKind.Transfer, 0, 1, "The transfer of 2025-07-01 has 0 predecessors; expected 1 or more.")]
    [InlineData(SuccessionKind.Abolition, 1, 1, "The abolition of 2025-07-01 has 1 successor; expected none.")]
    public void Numbers_that_do_not_fit_are_refused(SuccessionKind kind, int before, int after, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Succession(kind, before, after)).Message);

    [Fact]
    public void A_merged_unit_that_keeps_its_name_still_needs_a_code_of_its_own() => Assert.StartsWith(
        "In the merge of 2025-07-01 VN-A follows itself; what is formed is a new agency and needs a code of its own, even if it keeps name and outside code.",
        Assert.Throws<ArgumentException>(() => new Succession(SuccessionKind.Merge, Day, [A, B], [A])).Message);

    [Fact]
    public void An_agency_named_twice_is_refused()
    {
        Assert.StartsWith(
            "The merge of 2025-07-01 names VN-A twice; name each agency once.",
            Assert.Throws<ArgumentException>(() => new Succession(SuccessionKind.Merge, Day, [A, A], [B])).Message);
        Assert.StartsWith(
            "The split of 2025-07-01 names VN-B twice; name each agency once.",
            Assert.Throws<ArgumentException>(() => new Succession(SuccessionKind.Split, Day, [A], [B, B])).Message);
    }

    [Fact]
    public void An_agency_without_a_code_is_refused() => Assert.StartsWith(
        "The rename of 2025-07-01 names an agency without a code.",
        Assert.Throws<ArgumentException>(() => new Succession(SuccessionKind.Rename, Day, [A], [default])).Message);

    [Fact]
    public void A_kind_that_has_no_name_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Succession(default, Day, [A], [B]));

    [Fact]
    public void The_first_day_of_the_calendar_has_no_eve() => Assert.StartsWith(
        "The rename is effective on the first day of the calendar, which has no day before it.",
        Assert.Throws<ArgumentException>(() => new Succession(SuccessionKind.Rename, LocalDate.MinIsoValue, [A], [B])).Message);

    [Fact]
    public void It_prints_what_followed_what()
    {
        Assert.Equal("merge of 2025-07-01 of VN-A, VN-B into VN-C", new Succession(SuccessionKind.Merge, Day, [A, B], [C]).ToString());
        Assert.Equal("abolition of 2025-07-01 of VN-A", new Succession(SuccessionKind.Abolition, Day, [A], []).ToString());
    }

    [Fact]
    public void It_keeps_the_act_and_the_source()
    {
        var act = new LegalAct("202/2025/QH15");
        var source = new Citation("Nghị quyết 202/2025/QH15");
        var succession = new Succession(SuccessionKind.Merge, Day, [A, B], [C], act, source);
        Assert.Equal((act, source), (succession.LegalAct, succession.Citation));
    }

    [Fact]
    public void Codes_of_kinds_are_read_back()
    {
        Assert.All(Enum.GetValues<SuccessionKind>(), kind => Assert.Equal(kind, SuccessionKindText.Parse(kind.ToCode())));
        Assert.Equal(SuccessionKind.TypeChange, SuccessionKindText.Parse("type-change"));
        Assert.Equal("sáp nhập", SuccessionKind.Merge.ToText(Language.Vietnamese));
        Assert.Equal(["renaming", "merger", "split", "transfer", "abolition", "change of type"], Enum.GetValues<SuccessionKind>().Select(kind => kind.ToText(Language.English)));
        Assert.All(Enum.GetValues<SuccessionKind>(), kind => Assert.Equal(new Explained("kind", kind).ToText(Language.Vietnamese), kind.ToText(Language.Vietnamese)));
        Assert.Equal(
            "'Merger' is not a kind of succession; expected rename, merge, split, transfer, abolition or type change.",
            Assert.Throws<FormatException>(() => SuccessionKindText.Parse("Merger")).Message);
    }

    private static Succession Succession(SuccessionKind kind, int before, int after) => new(
        kind,
        Day,
        Enumerable.Range(1, before).Select(i => AgencyCode.Parse($"VN-OLD-{i}")),
        Enumerable.Range(1, after).Select(i => AgencyCode.Parse($"VN-NEW-{i}")));
}
