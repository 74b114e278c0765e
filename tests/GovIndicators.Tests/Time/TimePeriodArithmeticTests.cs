using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GovIndicators.Tests.Time;

public class TimePeriodArithmeticTests
{
    [Fact]
    public void Plus_and_minus_invert() => Prop.ForAll(Any.PeriodPairs, pair =>
    {
        var (a, b) = pair;
        var count = b - a;
        Assert.Equal(b, a + count);
        Assert.Equal(b, a.Plus(count));
        Assert.Equal(a, b - count);
        Assert.Equal(-count, a - b);
        Assert.Equal(b.Ordinal - a.Ordinal, count);
    }).Check(Any.Thousand);

    [Fact]
    public void The_next_period_starts_on_the_day_after() => Prop.ForAll(Any.Periods, p =>
    {
        if (p == Any.LastOf(p.Frequency)) return;
        var next = p.Next();
        Assert.Equal(p.End.PlusDays(1), next.Start);
        Assert.Equal(p.Ordinal + 1, next.Ordinal);
        Assert.Equal(p, next.Previous());
        Assert.Equal(p.IsLastOfYear ? 1 : p.IndexInYear + 1, next.IndexInYear);
    }).Check(Any.Thousand);

    [Fact]
    public void The_order_is_total_and_agrees_with_dates() => Prop.ForAll(Any.Periods, Any.Periods, Any.Periods, (a, b, c) =>
    {
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a == b, a.CompareTo(b) == 0);
        Assert.False(a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0 && a.CompareTo(c) > 0);
        if ((a.Start, a.End) != (b.Start, b.End))
        {
            Assert.Equal((a.Start, a.End).CompareTo((b.Start, b.End)) < 0, a.CompareTo(b) < 0);
        }
    }).Check(Any.Thousand);

    [Fact]
    public void Operators_agree_with_dates_and_with_the_order() => Prop.ForAll(Any.PeriodPairs, pair =>
    {
        var (a, b) = pair;
        Assert.Equal(a.Start < b.Start, a < b);
        Assert.Equal(a.Start > b.Start, a > b);
        Assert.Equal(a.End <= b.End, a <= b);
        Assert.Equal(a.End >= b.End, a >= b);
        Assert.Equal(a.CompareTo(b) < 0, a < b);
    }).Check(Any.Thousand);

    [Fact]
    public void Equal_periods_have_equal_hash_codes() => Prop.ForAll(Any.PeriodPairs, pair =>
    {
        var again = TimePeriod.FromOrdinal(pair.A.Frequency, pair.A.Ordinal);
        Assert.Equal(pair.A, again);
        Assert.Equal(pair.A.GetHashCode(), again.GetHashCode());
        Assert.Equal(pair.A.Ordinal == pair.B.Ordinal, pair.A == pair.B);
    }).Check(Any.Thousand);

    [Fact]
    public void The_same_days_under_another_frequency_are_another_period()
    {
        var calendar = TimePeriod.OfQuarter(2024, 1);
        var fiscal = TimePeriod.Containing(new LocalDate(2024, 1, 1), Frequency.Fiscal(FrequencyKind.Quarter, 7));
        Assert.Equal((calendar.Start, calendar.End), (fiscal.Start, fiscal.End));
        Assert.NotEqual(calendar, fiscal);
        Assert.True(calendar.CompareTo(fiscal) < 0);
    }

    [Fact]
    public void ByStart_sorts_periods_of_all_frequencies_by_start_then_end()
    {
        const string Sorted = "2023-12 2024-01-01 2024-W01 2024-01 2024-Q1 2024-S1 2024 2024-01-02 2024-02";
        var reversed = Sorted.Split(' ').Reverse().Select(text => TimePeriod.Parse(text));
        Assert.Equal(Sorted, string.Join(' ', reversed.Order(TimePeriod.ByStart)));
    }

    [Fact]
    public void Periods_of_two_frequencies_are_neither_compared_nor_subtracted()
    {
        var year = TimePeriod.OfYear(2024);
        var quarter = TimePeriod.OfQuarter(2024, 1);
        const string Message = "2024 and 2024-Q1 have different frequencies, A and Q; give both in one frequency.";
        Assert.StartsWith(Message, Assert.Throws<ArgumentException>(() => year < quarter).Message);
        Assert.StartsWith(Message, Assert.Throws<ArgumentException>(() => year > quarter).Message);
        Assert.StartsWith(Message, Assert.Throws<ArgumentException>(() => year <= quarter).Message);
        Assert.StartsWith(Message, Assert.Throws<ArgumentException>(() => year >= quarter).Message);
        Assert.StartsWith(Message, Assert.Throws<ArgumentException>(() => year - quarter).Message);
    }

    [Theory]
    [InlineData("2024", "2023")]
    [InlineData("2024-S2", "2023-S2")]
    [InlineData("2024-Q1", "2023-Q1")]
    [InlineData("2024-Q1/--10", "2023-Q1/--10")]
    [InlineData("2024-02", "2023-02")]
    [InlineData("2024-W05", "2023-W05")]
    [InlineData("2024-06-30", "2023-06-30")]
    [InlineData("2020-W53", null)]    // 2019 has 52 weeks
    [InlineData("2024-02-29", null)]
    [InlineData("0002", "0001")]
    [InlineData("0001", null)]
    [InlineData("0001-12", null)]
    [InlineData("0001-W52", null)]
    [InlineData("0001-12-31", null)]
    public void YearBefore_is_the_same_number_a_year_earlier_or_nothing(string text, string? before) =>
        Assert.Equal(before, TimePeriod.Parse(text).YearBefore()?.ToString());

    [Fact]
    public void YearBefore_keeps_the_number_and_lowers_the_year() => Prop.ForAll(Any.Periods, p =>
    {
        if (p.YearBefore() is not { } before) return;
        Assert.Equal(p.Year - 1, before.Year);
        if (p.Frequency.Kind == FrequencyKind.Day) Assert.Equal((p.Start.Month, p.Start.Day), (before.Start.Month, before.Start.Day));
        else Assert.Equal(p.IndexInYear, before.IndexInYear);
    }).Check(Any.Thousand);

    [Fact]
    public void Counting_beyond_the_years_is_refused() => Prop.ForAll(Any.Frequencies, f =>
    {
        var (first, last) = (TimePeriod.FromOrdinal(f, 0), Any.LastOf(f));
        Assert.Throws<ArgumentOutOfRangeException>(() => first.Previous());
        Assert.Throws<ArgumentOutOfRangeException>(() => last.Next());
        Assert.Throws<ArgumentOutOfRangeException>(() => last + int.MaxValue);
        Assert.Throws<ArgumentOutOfRangeException>(() => first - int.MinValue);
        Assert.Throws<ArgumentOutOfRangeException>(() => first + int.MinValue);
    }).Check(Any.Thousand);

    [Fact]
    public void The_refusal_names_the_period_and_the_count()
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.OfQuarter(9998, 3) + 2);
        Assert.StartsWith("2 quarters from 9998-Q3 is outside the years 1 to 9998.", refused.Message);
        Assert.StartsWith("2147483648 years from 0001 is outside", Assert.Throws<ArgumentOutOfRangeException>(() => default(TimePeriod) - int.MinValue).Message);
    }
}
