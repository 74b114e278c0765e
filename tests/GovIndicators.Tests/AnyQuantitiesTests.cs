using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests;

/// <summary>What the laws are tested with is itself varied, and gets smaller when a law fails.</summary>
public class AnyQuantitiesTests
{
    [Fact]
    public void Bounds_come_open_closed_and_without_an_end()
    {
        var sample = Any.Bounds.Generator.Sample(500).ToList();
        Assert.Contains(sample, b => b.Lower is null);
        Assert.Contains(sample, b => b.Upper is null);
        Assert.Contains(sample, b => b.IsExact);
        Assert.Contains(sample, b => b is { LowerIncluded: true, UpperIncluded: false, Upper: not null });
        Assert.Contains(sample, b => b is { LowerIncluded: false, Lower: not null, UpperIncluded: true });
    }

    [Fact]
    public void Quotients_meet_ties_of_rounding() =>
        Assert.Contains(Any.Quotient.Generator.Sample(500), pair => pair.Part * 20_000L % pair.Whole == 0 && pair.Part * 10_000L % pair.Whole != 0);

    [Fact]
    public void Shares_come_empty_full_and_in_between()
    {
        var sample = Any.Share.Generator.Sample(2_000).ToList();
        Assert.Contains(sample, s => s.Denominator == 0);
        Assert.Contains(sample, s => s.Numerator > s.Denominator);
        Assert.Contains(sample, s => s.Numerator > 0 && s.Numerator < s.Denominator);
    }

    [Fact]
    public void Figures_come_with_every_hedge_that_can_be_printed()
    {
        var sample = Any.Figure.Generator.Sample(2_000).Select(f => f.Hedge).Distinct().Order();
        Assert.Equal(Enum.GetValues<Hedge>().Where(h => h != Hedge.Derived), sample);
    }

    [Fact]
    public void Shrinking_ends() =>
        Prop.ForAll(Any.Decimal, x => ShrinksToNothing(Any.Decimal, x)).Check(Any.Thousand);

    private static bool ShrinksToNothing<T>(Arbitrary<T> arbitrary, T value)
    {
        for (var steps = 0; steps < 200; steps++)
        {
            using var smaller = arbitrary.Shrinker(value).GetEnumerator();
            if (!smaller.MoveNext()) return true;
            value = smaller.Current;
        }

        return false;
    }
}
