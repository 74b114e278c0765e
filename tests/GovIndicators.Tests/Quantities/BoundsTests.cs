using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Quantities;

public class BoundsTests
{
    private static readonly Arbitrary<(int A, int B)> Places = Arb.From(Any.Eighths.Generator.Zip(Any.Eighths.Generator).Select(pair => (pair.Item1, pair.Item2)));

    [Fact]
    public void A_sum_and_a_difference_lie_in_the_sum_and_the_difference() =>
        Prop.ForAll(Any.Bounds, Any.Bounds, Places, (a, b, at) =>
                (Any.Inside(a, at.A) is not { } x || Any.Inside(b, at.B) is not { } y
                    || ((a + b).Contains(x + y) && (a - b).Contains(x - y))).Label($"{a} and {b} at {at}"))
            .Check(Any.Thousand);

    [Fact]
    public void A_multiple_lies_in_the_multiple() =>
        Prop.ForAll(Any.Bounds, Any.Decimal, Any.Eighths, (a, factor, at) =>
                (Any.Inside(a, at) is not { } x || Exact.Of(x * factor).LiesIn(a * factor)).Label($"{a} times {factor}"))
            .Check(Any.Thousand);

    [Fact]
    public void A_quotient_lies_in_the_quotient() =>
        Prop.ForAll(Any.NonNegativeBounds, Any.NonNegativeBounds, Places, (a, b, at) =>
                (a.DivideBy(b) is not { } quotient || Any.Inside(a, at.A) is not { } x || Any.Inside(b, at.B) is not { } y
                    || (Exact.Of(x) / Exact.Of(y)).LiesIn(quotient)).Label($"{a} by {b} at {at}: {a.DivideBy(b)}"))
            .Check(Any.Thousand);

    [Fact]
    public void An_intersection_holds_exactly_what_both_hold() =>
        Prop.ForAll(Any.Bounds, Any.Bounds, Any.Decimal, (a, b, x) =>
                ((a.Intersect(b)?.Contains(x) ?? false) == (a.Contains(x) && b.Contains(x)) && a.Intersect(b) == b.Intersect(a)).Label($"{a} and {b}, {x}"))
            .Check(Any.Thousand);

    [Fact]
    public void Only_bounds_without_a_common_value_have_no_intersection() =>
        Prop.ForAll(Any.Bounds, Any.Bounds, Any.Eighths, (a, b, at) =>
                (a.Intersect(b) is not null || Any.Inside(a, at) is not { } x || !b.Contains(x)).Label($"{a} and {b}"))
            .Check(Any.Thousand);

    [Fact]
    public void A_hull_holds_both_and_its_ends_are_theirs() =>
        Prop.ForAll(Any.Bounds, Any.Bounds, (a, b) =>
            {
                var hull = a.Hull(b);
                return (hull.Contains(a) && hull.Contains(b) && hull == b.Hull(a) && (hull.Lower == a.Lower || hull.Lower == b.Lower) && (hull.Upper == a.Upper || hull.Upper == b.Upper))
                    .Label($"{a} and {b}: {hull}");
            })
            .Check(Any.Thousand);

    [Fact]
    public void Rounding_outward_cuts_nothing_off() =>
        Prop.ForAll(Any.Bounds, Arb.From(Gen.Choose(-3, 5)), (a, decimals) => a.RoundOutward(decimals).Contains(a).Label($"{a} to {decimals}: {a.RoundOutward(decimals)}"))
            .Check(Any.Thousand);

    [Fact]
    public void Whole_numbers_are_those_inside_and_no_others() =>
        Prop.ForAll(Any.FiniteBounds, a => (a.WholeNumbers() is { } whole
                ? a.Contains(whole.First) && a.Contains(whole.Last) && !a.Contains(whole.First - 1) && !a.Contains(whole.Last + 1)
                : !a.Contains(decimal.Ceiling(a.Lower!.Value)) && !a.Contains(decimal.Ceiling(a.Lower!.Value) + 1)).Label($"{a}"))
            .Check(Any.Thousand);

    [Fact]
    public void Growth_of_rounded_percents_is_432_49_to_436_06()
    {
        // 1.78% in 2020 and 9.51% in 2021, people using online public services: viettimes, 8 August 2022.
        var before = Rounding.BoundsOf(1.78m, 2, RoundingMode.HalfAwayFromZero);
        var after = Rounding.BoundsOf(9.51m, 2, RoundingMode.HalfAwayFromZero);
        var change = (after.DivideBy(before)!.Value - Bounds.Exactly(1)) * 100;
        Assert.Equal(Bounds.Closed(432.49m, 436.06m), change.RoundOutward(2));
    }

    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero, 21_709_769, 21_947_033)]
    [InlineData(RoundingMode.Truncate, 21_593_050, 21_827_756)]
    public void Files_received_follow_from_files_approved_and_their_percent(RoundingMode mode, int first, int last)
    {
        // 20,081,536 files approved were 92% of those received: quangnam, 25 February 2023.
        var received = Bounds.Exactly(20_081_536).DivideBy(Rounding.BoundsOf(92, 0, mode) * 0.01m);
        Assert.Equal((first, last), received!.Value.WholeNumbers());
    }

    [Fact]
    public void A_lower_end_that_does_not_divide_evenly_is_never_too_high()
    {
        // 8/9 is 0.88...89 in decimal, and times nine that is 8 again: only outward is safe.
        var quotient = Bounds.Exactly(8).DivideBy(Bounds.Exactly(9))!.Value;
        Assert.True(new Exact(8, 9).LiesIn(quotient));
        // A third is 0.33...3, and times three that is 0.99...9: the product shows it without having been rounded.
        Assert.True(new Exact(1, 3).LiesIn(Bounds.Exactly(1).DivideBy(Bounds.Exactly(3))!.Value));
    }

    [Fact]
    public void An_end_that_does_not_divide_evenly_is_moved_by_one_unit_of_its_last_digit()
    {
        // The rounded quotient is within half a unit of 8/9, so one unit outward is enough on either side.
        var quotient = Bounds.Exactly(8).DivideBy(Bounds.Exactly(9))!.Value;
        Assert.Equal(2e-28m, quotient.Upper - quotient.Lower);
    }

    // An end of a sum, a difference or a quotient is possible when both ends that make it are: 1 and 2 with 4 and 8.
    [Theory]
    [InlineData(true, true, true, true)]
    [InlineData(false, true, true, true)]
    [InlineData(true, false, true, true)]
    [InlineData(true, true, false, true)]
    [InlineData(true, true, true, false)]
    public void An_end_is_possible_only_when_both_ends_that_make_it_are(bool one, bool two, bool four, bool eight)
    {
        var (a, b) = (Bounds.Of(1, one, 2, two), Bounds.Of(4, four, 8, eight));
        Assert.Equal(Bounds.Of(5, one && four, 10, two && eight), a + b);
        Assert.Equal(Bounds.Of(-7, one && eight, -2, two && four), a - b);
        Assert.Equal(Bounds.Of(0.125m, one && eight, 0.5m, two && four), a.DivideBy(b));
        Assert.Equal(Bounds.Of(10, one, 20, two), a * 10);
        Assert.Equal(Bounds.Of(-20, two, -10, one), a * -10);
        Assert.Equal(Bounds.Exactly(0), a * 0);
    }

    [Fact]
    public void Zero_by_anything_above_zero_is_zero()
    {
        Assert.Equal(Bounds.Closed(0, 0.5m), Bounds.Closed(0, 1).DivideBy(Bounds.Of(2, true, 4, false)));
        Assert.Equal(Bounds.Of(0, false, 0.5m, true), Bounds.Of(0, false, 1, true).DivideBy(Bounds.Closed(2, 4)));
        Assert.Equal(Bounds.Of(0, false, 0.5m, true), Bounds.Closed(0.5m, 1).DivideBy(Bounds.AtLeast(2)));
        Assert.Equal(Bounds.Exactly(0), Bounds.Exactly(0).DivideBy(Bounds.Of(0, false, 4, false)));
    }

    [Fact]
    public void Where_ends_meet_both_must_hold_for_an_intersection_and_one_for_a_hull()
    {
        var (closed, open) = (Bounds.Closed(1, 2), Bounds.Of(1, false, 2, false));
        Assert.Equal((open, open), (closed.Intersect(open), open.Intersect(closed)));
        Assert.Equal((closed, closed), (closed.Hull(open), open.Hull(closed)));
    }

    [Fact]
    public void An_end_that_is_absent_is_not_possible()
    {
        Assert.Equal(Bounds.AtMost(2), Bounds.Of(null, true, 2, true));
        Assert.Equal(Bounds.AtLeast(2), Bounds.Of(2, true, null, true));
        Assert.Equal((true, false), (Bounds.AtMost(2).Contains(2), Bounds.LessThan(2).Contains(2)));
        Assert.Equal((true, false), (Bounds.AtLeast(2).Contains(2), Bounds.MoreThan(2).Contains(2)));
    }

    [Fact]
    public void Only_one_value_is_exact() =>
        Assert.Equal((true, false, false), (Bounds.Exactly(2).IsExact, Bounds.Closed(1, 2).IsExact, Bounds.AtLeast(2).IsExact));

    [Fact]
    public void A_divisor_that_can_be_zero_or_negative_gives_no_bounds()
    {
        Assert.Null(Bounds.Exactly(1).DivideBy(Bounds.Of(-1, false, 1, true)));
        Assert.Null(Bounds.Exactly(1).DivideBy(Bounds.Closed(0, 1)));
        Assert.Null(Bounds.Exactly(1).DivideBy(Bounds.Closed(-1, 1)));
        Assert.Null(Bounds.Exactly(1).DivideBy(Bounds.Unbounded));
        Assert.Null(Bounds.AtLeast(-1).DivideBy(Bounds.Exactly(1)));
    }

    [Fact]
    public void A_divisor_as_near_to_zero_as_one_likes_leaves_no_upper_end() =>
        Assert.Equal(Bounds.AtLeast(0.5m), Bounds.Exactly(1).DivideBy(Bounds.Of(0, false, 2, true)));

    [Fact]
    public void More_than_one_number_over_another_is_more_than_their_ratio()
    {
        // 78,553,494 cards in February, over 84.7 million in December 2023: more than +7.82%.
        var ratio = Bounds.MoreThan(84_700_000).DivideBy(Bounds.Exactly(78_553_494))!.Value;
        Assert.Null(ratio.Upper);
        Assert.Equal(7.82m, Rounding.Down((ratio.Lower!.Value - 1) * 100, 2));
    }

    [Fact]
    public void Ends_the_wrong_way_round_are_refused()
    {
        Assert.StartsWith("Nothing lies between 2 and 1; expected a lower end below the upper end", Assert.Throws<ArgumentException>(() => Bounds.Closed(2, 1)).Message);
        Assert.StartsWith("Nothing lies between 1 and 1", Assert.Throws<ArgumentException>(() => Bounds.Of(1, true, 1, false)).Message);
        Assert.StartsWith("Nothing lies between 1 and 1", Assert.Throws<ArgumentException>(() => Bounds.Of(1, false, 1, true)).Message);
    }

    [Fact]
    public void Nothing_known_is_the_default()
    {
        Assert.Equal(Bounds.Unbounded, default);
        Assert.Equal("(…, …)", default(Bounds).ToString());
        Assert.True(default(Bounds).Contains(decimal.MinValue));
    }

    [Fact]
    public void Text_is_that_of_intervals()
    {
        Assert.Equal("[91.5, 92.5)", Bounds.Of(91.5m, true, 92.5m, false).ToString());
        Assert.Equal("[91,5; 92,5)", Bounds.Of(91.5m, true, 92.5m, false).ToString(Language.Vietnamese));
        Assert.Equal("(84,700,000, …)", Bounds.MoreThan(84_700_000).ToString());
    }

    [Fact]
    public void Arithmetic_allocates_nothing()
    {
        var (a, b) = (Bounds.Closed(1, 2), Bounds.Closed(3, 7));
        Assert.Equal(0, Allocated.By(() =>
        {
            var sum = ((a + b) - a) * 3;
            _ = sum.DivideBy(b)?.RoundOutward(2).Intersect(a)?.WholeNumbers();
        }));
    }
}
