using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Quantities;

public class RoundingTests
{
    private static readonly Arbitrary<int> Decimals = Arb.From(Gen.Choose(-6, 8), x => x == 0 ? [] : [0, x / 2]);

    [Fact]
    public void By_agrees_with_exact_fractions_in_every_mode() =>
        Prop.ForAll(Any.RoundingMode, Any.Decimal, Decimals, (mode, number, decimals) =>
                Exact.Of(Rounding.By(mode, number, decimals)).IsSame(Exact.Of(number).Round(mode, decimals)).Label($"{number} to {decimals} by {mode}"))
            .Check(Any.Thousand);

    [Fact]
    public void Doubles_are_rounded_on_the_digits_of_their_shortest_text() =>
        Prop.ForAll(Any.FiniteDouble, Arb.From(Gen.Choose(0, 15)), (number, decimals) =>
                (Math.Abs(number) >= 9007199254740992
                    ? Rounding.HalfAwayFromZero(number, decimals) == number
                    : Rounding.HalfAwayFromZero(number, decimals) == Nearest(Exact.OfShortest(number).Round(RoundingMode.HalfAwayFromZero, decimals)))
                .Label($"{number:R} to {decimals}"))
            .Check(Any.Thousand);

    [Fact]
    public void Bounds_of_what_was_printed_hold_what_was_rounded() =>
        Prop.ForAll(Any.RoundingMode, Any.Decimal, Decimals, (mode, number, decimals) =>
                Rounding.BoundsOf(Rounding.By(mode, number, decimals), decimals, mode).Contains(number).Label($"{number} to {decimals} by {mode}"))
            .Check(Any.Thousand);

    [Fact]
    public void Every_value_within_the_bounds_prints_as_what_was_printed() =>
        Prop.ForAll(Any.RoundingMode, Arb.From(Any.Decimal.Generator.Zip(Any.Eighths.Generator)), Decimals, (mode, sample, decimals) =>
            {
                var printed = Rounding.By(mode, sample.Item1, decimals);
                return (Any.Inside(Rounding.BoundsOf(printed, decimals, mode), sample.Item2) is not { } value || Rounding.By(mode, value, decimals) == printed)
                    .Label($"{printed} to {decimals} by {mode}");
            })
            .Check(Any.Thousand);

    [Theory]
    [InlineData(0.715, 2, 0.72)]    // binary rounding gives 0.71
    [InlineData(14.375, 2, 14.38)]    // 23 of 160
    [InlineData(1.005, 2, 1.01)]
    [InlineData(-2.5, 0, -3)]
    [InlineData(4.9999999999999997e-16, 15, 0)]    // 28 decimals would round this to a tie first
    [InlineData(5e-16, 15, 1e-15)]
    [InlineData(9e-17, 15, 0)]    // nine hundredths of a unit, not nine tenths
    [InlineData(5e-15, 15, 5e-15)]
    [InlineData(2.5e-14, 15, 2.5e-14)]
    [InlineData(1e-300, 15, 0)]
    [InlineData(1e300, 2, 1e300)]
    public void HalfAwayFromZero_sees_what_a_reader_sees(double number, int decimals, double rounded) =>
        Assert.Equal(rounded, Rounding.HalfAwayFromZero(number, decimals));

    // Halfway between two tens each mode shows its rule; 15 lies between an odd and an even ten, 25 between an even and an odd one.
    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero, 20, 30, -20, -30)]
    [InlineData(RoundingMode.HalfUp, 20, 30, -10, -20)]
    [InlineData(RoundingMode.HalfDown, 10, 20, -20, -30)]
    [InlineData(RoundingMode.HalfToEven, 20, 20, -20, -20)]
    [InlineData(RoundingMode.Truncate, 10, 20, -10, -20)]
    [InlineData(RoundingMode.Floor, 10, 20, -20, -30)]
    [InlineData(RoundingMode.Ceiling, 20, 30, -10, -20)]
    public void Halfway_between_two_tens_each_mode_has_its_own_answer(RoundingMode mode, int of15, int of25, int ofMinus15, int ofMinus25) => Assert.Equal(
        [of15, of25, ofMinus15, ofMinus25],
        new decimal[] { 15, 25, -15, -25 }.Select(number => Rounding.By(mode, number, -1)));

    [Fact]
    public void When_the_mode_is_not_known_the_hull_of_both_holds()
    {
        var either = Rounding.BoundsOf(92, 0, RoundingMode.HalfAwayFromZero).Hull(Rounding.BoundsOf(92, 0, RoundingMode.Truncate));
        Assert.Equal(Bounds.Of(91.5m, true, 93, false), either);
    }

    [Fact]
    public void Refuses_decimals_out_of_range()
    {
        Assert.Contains("29", Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.By(RoundingMode.Floor, 1, 29)).Message);
        Assert.Contains("-28", Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.By(RoundingMode.Floor, 1, -28)).Message);
        Assert.Contains("28", Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.BoundsOf(1, 28, RoundingMode.Floor)).Message);
        Assert.Contains("16", Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.HalfAwayFromZero(1.5, 16)).Message);
    }

    [Fact]
    public void Refuses_a_mode_without_a_name()
    {
        Assert.Contains("named rounding modes", Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.By((RoundingMode)7, 1, 0)).Message);
        Assert.Contains("named rounding modes", Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.By((RoundingMode)7, 1, -1)).Message);
        Assert.Contains("named rounding modes", Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.BoundsOf(1, 0, (RoundingMode)7)).Message);
    }

    [Fact]
    public void Rounding_allocates_nothing() =>
        Assert.Equal(0, Allocated.By(() =>
        {
            Rounding.HalfAwayFromZero(98.6297, 2);
            Rounding.By(RoundingMode.HalfToEven, 44.5m, -1);
            Rounding.BoundsOf(92, 0, RoundingMode.Truncate);
        }));

    private static double Nearest(Exact number)
    {
        // Both parts are below 2^53 and a power of ten below 10^22, or the text goes through the parser, which rounds correctly.
        var scale = number.Under.ToString(CultureInfo.InvariantCulture).Length - 1;
        return double.Parse(string.Create(CultureInfo.InvariantCulture, $"{number.Over}E-{scale}"), CultureInfo.InvariantCulture);
    }
}
