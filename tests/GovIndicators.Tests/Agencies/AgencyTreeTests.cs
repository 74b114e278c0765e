using NodaTime;

namespace GovIndicators.Tests.Agencies;

public class AgencyTreeTests
{
    private static readonly LocalDate Eve = new(2025, 2, 28);
    private static readonly LocalDate Day = new(2025, 3, 1);

    private static readonly AgencyRegistry Registry = new AgencyRegistry.Builder()
        .Add(Agency("VN", null))
        .Add(Agency("VN-CP", "VN"))
        .Add(Agency("VN-HN", "VN"))
        .Add(Agency("VN-BTC", "VN-CP", Lifetime.Through(Eve)))
        .Add(Agency("VN-2025-BTC", "VN-CP", Lifetime.From(Day)))
        .Add(Agency("VN-BCA", "VN-CP"))
        .Add(Agency("LA", null))
        .Build();

    [Fact]
    public void A_tree_stands_depth_first_in_the_order_of_adding()
    {
        var tree = Registry.AsOf(Eve);
        Assert.Equal("VN VN-CP VN-BTC VN-BCA VN-HN LA", Codes(tree.Agencies));
        Assert.Equal("VN LA", Codes(tree.Roots));
        Assert.Equal("VN VN-CP VN-2025-BTC VN-BCA VN-HN LA", Codes(Registry.AsOf(Day).Agencies));
        Assert.Equal((6, 3, Eve), (tree.Count, tree.Depth, tree.Date));
    }

    [Fact]
    public void Kin_are_found_by_code()
    {
        var tree = Registry.AsOf(Day);
        Assert.Equal("VN-CP VN-HN", Codes(tree.ChildrenOf(Code("VN"))));
        Assert.Equal("VN-CP VN-2025-BTC VN-BCA VN-HN", Codes(tree.DescendantsOf(Code("VN"))));
        Assert.Equal("VN-CP VN", Codes(tree.AncestorsOf(Code("VN-BCA"))));
        Assert.Equal(Code("VN-CP"), tree.ParentOf(Code("VN-BCA"))!.Code);
        Assert.Null(tree.ParentOf(Code("VN")));
        Assert.Empty(tree.ChildrenOf(Code("VN-BCA")));
        Assert.Equal((0, 1, 2), (tree.DepthOf(Code("VN")), tree.DepthOf(Code("VN-CP")), tree.DepthOf(Code("VN-BCA"))));
    }

    [Fact]
    public void One_that_does_not_live_on_the_day_is_refused_with_its_lifetime()
    {
        var tree = Registry.AsOf(Day);
        Assert.False(tree.Contains(Code("VN-BTC")));
        Assert.Equal(-1, tree.PositionOf(Code("VN-BTC")));
        Assert.Equal(-1, tree.PositionOf(Code("VN-NOBODY")));
        Assert.Equal(
            "VN-BTC was not alive on 2025-03-01; it lives to 2025-02-28. Ask as of another day, or for its successors.",
            Assert.Throws<KeyNotFoundException>(() => tree.ChildrenOf(Code("VN-BTC"))).Message);
    }

    [Fact]
    public void One_backward_pass_over_the_positions_adds_everything_up()
    {
        var tree = Registry.AsOf(Day);
        var sums = Enumerable.Repeat(1, tree.Count).ToArray();
        for (var position = tree.Count - 1; position >= 0; position--)
        {
            if (tree.ParentPositions[position] is >= 0 and var parent) sums[parent] += sums[position];
        }

        Assert.Equal((5, 3, 1), (sums[tree.PositionOf(Code("VN"))], sums[tree.PositionOf(Code("VN-CP"))], sums[tree.PositionOf(Code("LA"))]));
    }

    private static AgencyCode Code(string code) => AgencyCode.Parse(code);

    private static Agency Agency(string code, string? parent, Lifetime lifetime = default) =>
        new(Code(code), Name.Of(code)) { Lifetime = lifetime, Parent = parent is null ? null : Code(parent) };

    private static string Codes(IEnumerable<Agency> agencies) => string.Join(' ', agencies.Select(agency => agency.Code));
}
