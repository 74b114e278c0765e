using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public sealed class GapFillingTests
{
    private static readonly double?[] Gappy = [null, 10, null, null, 16, null];

    [Fact]
    public void Absence_fills_nothing() => Assert.Equal(Gappy, Values(GapRule.Absence));

    [Fact]
    public void Carrying_forward_holds_the_last_value() => Assert.Equal([null, 10, 10, 10, 16, 16], Values(GapRule.CarryForward));

    [Fact]
    public void Carrying_forward_stops_when_it_is_told_to() => Assert.Equal([null, 10, 10, null, 16, 16], Values(GapRule.CarryForwardAtMost(1)));

    [Fact]
    public void A_line_joins_the_values_on_both_sides_and_never_leaves_them() => Assert.Equal([null, 10, 12, 14, 16, null], Values(GapRule.Linear));

    [Theory]
    [MemberData(nameof(Rules))]
    [Law("gap-filling.fill")]
    public void What_was_reported_is_unchanged_and_what_was_filled_is_marked(GapRule rule) =>
        Prop.ForAll(Any.RunWithGaps, run =>
        {
            var filled = GapFilling.Fill(run, rule);
            return filled.Zip(run).All(pair => pair.Second is { } reported
                ? pair.First == new FilledValue(reported, false)
                : pair.First.IsFilled == pair.First.Value.HasValue);
        }).Check(Any.Thousand);

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_filled_value_lies_between_its_neighbors(GapRule rule) =>
        Prop.ForAll(Any.RunWithGaps, run =>
        {
            var filled = GapFilling.Fill(run, rule);
            return Enumerable.Range(0, run.Length).Where(i => filled[i].IsFilled).All(i =>
            {
                var left = run[..i].Last(x => x.HasValue)!.Value;
                var right = run[i..].FirstOrDefault(x => x.HasValue) ?? left;
                // Two weights of a line add to one only within a rounding.
                return filled[i].Value >= Math.Min(left, right) * (1 - 4e-16) && filled[i].Value <= Math.Max(left, right) * (1 + 4e-16);
            });
        }).Check(Any.Thousand);

    [Fact]
    public void An_explanation_warns_of_what_was_filled()
    {
        var (carried, line, nothing) = (new Explanation(), new Explanation(), new Explanation());
        GapFilling.Fill(Gappy, GapRule.CarryForward, carried);
        GapFilling.Fill(Gappy, GapRule.Linear, line);
        GapFilling.Fill([1, 2], GapRule.Linear, nothing);
        Assert.Equal([Caveat.CarriedForward], carried.Caveats);
        Assert.Equal([Caveat.Filled], line.Caveats);
        Assert.Empty(nothing.Caveats);
    }

    public static TheoryData<GapRule> Rules => [GapRule.Absence, GapRule.CarryForward, GapRule.CarryForwardAtMost(2), GapRule.Linear];

    private static double?[] Values(GapRule rule) => [.. GapFilling.Fill(Gappy, rule).Select(filled => filled.Value)];
}
