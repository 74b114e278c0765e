using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public sealed class GrowthBoundsTests
{
    // People using online public services, printed 1.78% for 2020 and 9.51% for 2021 (viettimes.vn, 8 August 2022).
    private static readonly Bounds Of2020 = Rounding.BoundsOf(1.78m, 2, RoundingMode.HalfAwayFromZero);
    private static readonly Bounds Of2021 = Rounding.BoundsOf(9.51m, 2, RoundingMode.HalfAwayFromZero);

    [Fact]
    public void Printed_percents_leave_their_growth_between_432_49_and_436_06()
    {
        var bounds = Growth.BoundsOfPercentChange(Of2020, Of2021)!.Value.RoundOutward(2);
        Assert.Equal((432.49m, 436.06m), (bounds.Lower, bounds.Upper));
    }

    [Fact]
    public void Printed_percents_leave_their_difference_within_a_hundredth() =>
        Assert.Equal(Bounds.Of(7.72m, false, 7.74m, false), Growth.BoundsOfPointChange(Of2020, Of2021));

    [Fact]
    public void From_an_over_follows_a_more_than()    // chip cards: 78,553,494 and "over 84.7 million"
    {
        var bounds = Growth.BoundsOfPercentChange(Bounds.Exactly(78_553_494), Bounds.MoreThan(84_700_000))!.Value;
        Assert.Null(bounds.Upper);
        Assert.False(bounds.LowerIncluded);
        Assert.Equal(7.82m, bounds.RoundOutward(2).Lower);
    }

    [Fact]
    public void Exact_values_give_exact_bounds() =>
        Assert.Equal(Bounds.Exactly(0.5m), Growth.BoundsOfPercentChange(Bounds.Exactly(200), Bounds.Exactly(201)));

    [Theory]
    [InlineData(-1, 1, 1, 2, NoAnswer.NegativeBase)]
    [InlineData(0, 1, 1, 2, NoAnswer.ZeroBase)]
    [InlineData(1, 2, -1, 2, NoAnswer.SignChange)]
    public void Bounds_that_reach_out_of_the_ratio_have_no_answer(int fromLower, int fromUpper, int toLower, int toUpper, NoAnswer reason)
    {
        Explanation[] why = [new(), new(), new()];
        Assert.Null(Growth.BoundsOfPercentChange(Bounds.Closed(fromLower, fromUpper), Bounds.Closed(toLower, toUpper), why[0]));
        Assert.Null(Growth.BoundsOfFoldChange(Bounds.Closed(fromLower, fromUpper), Bounds.Closed(toLower, toUpper), why[1]));
        Assert.Null(Growth.BoundsOfCompoundAnnual(Bounds.Closed(fromLower, fromUpper), Bounds.Closed(toLower, toUpper), 3, why[2]));
        Assert.All(why, each => Assert.Equal(reason, each.Reason));
        Assert.All(why, each => Assert.Equal("Intersect the bounds with the natural range of the values first.", each.Advice!.English));
    }

    // 1.1 twice is 1.21; the ends are a ten-trillionth of 1.1 apart from it on either side, which is 2.2e-11 of a percent in all.
    [Fact]
    public void A_yearly_rate_known_exactly_is_bounded_to_a_ten_trillionth()
    {
        var bounds = Growth.BoundsOfCompoundAnnual(Bounds.Exactly(100), Bounds.Exactly(121), 2)!.Value;
        Assert.True(bounds.Contains(10));
        Assert.InRange(bounds.Upper!.Value - bounds.Lower!.Value, 0, 2.21e-11m);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Years_that_cannot_pass_are_refused(double years) => Assert.Equal(
        "years",
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth.BoundsOfCompoundAnnual(Bounds.Exactly(1), Bounds.Exactly(2), years)).ParamName);

    [Fact]
    public void Bounds_beyond_decimal_have_no_answer()
    {
        var why = new Explanation();
        Assert.Null(Growth.BoundsOfPercentChange(Bounds.Exactly(1e-10m), Bounds.Exactly(decimal.MaxValue), why));
        Assert.Equal(NoAnswer.TooLarge, why.Reason);
    }

    [Fact]
    public void A_fall_within_a_day_that_leaves_nothing_of_a_year_is_bounded_by_a_loss_of_nearly_everything()
    {
        // (1 / 100)^365 is 10^-730: the yearly fold lies between zero and the smallest decimal.
        var bounds = Growth.BoundsOfCompoundAnnual(Bounds.Closed(99.5m, 100.5m), Bounds.Closed(0.5m, 1.5m), 1 / 365.0)!.Value;
        Assert.Equal(-100, bounds.Lower);
        Assert.Equal(-99.99999999999999999999999999m, bounds.Upper);
    }

    [Fact]
    public void Bounds_of_compound_growth_are_bounds_or_have_a_reason_whatever_the_time() =>
        Prop.ForAll(Any.NonNegativeBounds, Any.NonNegativeBounds, Gen.Choose(1, 400_000).ToArbitrary(), (from, to, thousandths) =>
        {
            var why = new Explanation();
            return (Growth.BoundsOfCompoundAnnual(from, to, thousandths / 8000.0, why) is { } bounds ? !(bounds.Lower < -100) : why.Reason != NoAnswer.None).Label($"{from} to {to}");
        }).Check(Any.Thousand);

    [Fact]
    public void No_time_has_no_yearly_bounds()
    {
        var why = new Explanation();
        Assert.Null(Growth.BoundsOfCompoundAnnual(Bounds.Exactly(1), Bounds.Exactly(2), 0, why));
        Assert.Equal(NoAnswer.NoTimePassed, why.Reason);
    }

    [Fact]
    [Law("growth.bounds-of-percent-change")]
    [Law("growth.bounds-of-fold-change")]
    [Law("growth.bounds-of-point-change")]
    public void Bounds_contain_the_growth_of_every_pair_within() =>
        Prop.ForAll(Any.PrintedDigits, Any.PrintedDigits, Gen.Choose(0, 1000).Two().ToArbitrary(), (from, to, ways) =>
        {
            var (fromBounds, toBounds) = (BoundsOf(from), BoundsOf(to));
            var (x, y) = (Inside(fromBounds, ways.Item1), Inside(toBounds, ways.Item2));
            // 100 y / x is tested as 100 y against ends times x, since a quotient in decimal would be rounded itself.
            var percent = Growth.BoundsOfPercentChange(fromBounds, toBounds)!.Value;
            var fold = Growth.BoundsOfFoldChange(fromBounds, toBounds)!.Value;
            return (Between((percent.Lower!.Value + 100) * x, 100 * y, (percent.Upper!.Value + 100) * x)
                && Between(fold.Lower!.Value * x, y, fold.Upper!.Value * x)
                && Growth.BoundsOfPointChange(fromBounds, toBounds).Contains(y - x)).Label($"{x} to {y} in {percent}");
        }).Check(Any.Thousand);

    [Fact]
    [Law("growth.bounds-of-compound-annual")]
    public void Yearly_bounds_contain_the_yearly_growth_of_every_pair_within() =>
        Prop.ForAll(Any.PrintedDigits, Any.PrintedDigits, Gen.Choose(1, 20).Three().ToArbitrary(), (from, to, ways) =>
        {
            var (fromBounds, toBounds) = (BoundsOf(from), BoundsOf(to));
            var (x, y) = (Inside(fromBounds, ways.Item1 * 50), Inside(toBounds, ways.Item2 * 50));
            var bounds = Growth.BoundsOfCompoundAnnual(fromBounds, toBounds, ways.Item3)!.Value;
            var growth = Growth.CompoundAnnual((double)x, (double)y, ways.Item3)!.Value;
            return bounds.Contains((decimal)growth.Value).Label($"{x} to {y}: {growth.Value:R} in {bounds}");
        }).Check(Any.Thousand);

    private static Bounds BoundsOf((int Digits, int Decimals) figure) =>
        Rounding.BoundsOf(new decimal(figure.Digits, 0, 0, false, (byte)figure.Decimals), figure.Decimals, RoundingMode.HalfAwayFromZero);

    // From 1 thousandth to 999 thousandths of the way, so that open ends are never met.
    private static decimal Inside(Bounds bounds, int way) =>
        bounds.Lower!.Value + (bounds.Upper!.Value - bounds.Lower.Value) * Math.Clamp(way, 1, 999) / 1000;

    private static bool Between(decimal lower, decimal value, decimal upper) => lower <= value && value <= upper;
}
