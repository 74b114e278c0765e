using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Quantities;

public class ShareTests
{
    [Fact]
    public void Pooling_is_associative_and_commutative_for_counts() =>
        Prop.ForAll(Any.Share, Any.Share, Any.Share, (a, b, c) => (a + b) + c == a + (b + c) && a + b == b + a && Share.Pool(a, b, c) == a + b + c).Check(Any.Thousand);

    [Fact]
    public void Nothing_of_nothing_changes_nothing() =>
        Prop.ForAll(Any.Share, a => a + Share.None == a && Share.None + a == a).Check(Any.Thousand);

    [Fact]
    public void A_pooled_share_lies_between_its_parts() =>
        Prop.ForAll(Any.Share, Any.Share, (a, b) =>
            {
                if (a.Percent is not { } x || b.Percent is not { } y) return true.Label("no percent");
                var pooled = (a + b).Percent!.Value;
                var (least, most) = x < y ? (x, y) : (y, x);
                return (least <= pooled && pooled <= most).Label($"{a} and {b}: {a + b}");
            })
            .Check(Any.Thousand);

    [Fact]
    public void Ministries_and_provinces_together_are_94_39_percent()
    {
        // Plan of the National Committee for 2022: 42 of 44 and 59 of 63 (dongthap, 25 December 2022).
        var all = Share.Of(42, 44) + Share.Of(59, 63);
        Assert.Equal("101 of 107 = 94.39%", all.ToString());
        Assert.Equal("101/107 = 94,39%", all.ToString(Language.Vietnamese));
    }

    [Fact]
    public void Nothing_of_nothing_has_no_percent()
    {
        Assert.Equal(default, Share.None);
        Assert.Null(Share.None.Percent);
        Assert.Equal("0 of 0", Share.None.ToString());
    }

    [Fact]
    public void A_part_without_a_whole_is_refused()
    {
        Assert.StartsWith("The part is 2 of a whole of 0; expected a whole above 0, or 0 of 0.", Assert.Throws<ArgumentException>(() => Share.Of(2, 0)).Message);
        Assert.Contains("numerator", Assert.Throws<ArgumentOutOfRangeException>(() => Share.Of(-1, 5)).Message);
        Assert.Contains("numerator is Infinity", Assert.Throws<ArgumentOutOfRangeException>(() => Share.Of(double.PositiveInfinity, 5)).Message);
        Assert.Contains("denominator", Assert.Throws<ArgumentOutOfRangeException>(() => Share.Of(1, -5)).Message);
        Assert.Contains("denominator is NaN", Assert.Throws<ArgumentOutOfRangeException>(() => Share.Of(1, double.NaN)).Message);
    }

    [Fact]
    public void Pooling_allocates_nothing() =>
        Assert.Equal(0, Allocated.By(() => _ = (Share.Of(42, 44) + Share.Of(59, 63)).Percent));
}
