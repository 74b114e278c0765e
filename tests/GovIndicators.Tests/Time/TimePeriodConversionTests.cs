using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests.Time;

public class TimePeriodConversionTests
{
    [Theory]
    [InlineData("2024-06", "Q", 1, "2024-Q2")]
    [InlineData("2024-06", "A", 1, "2024")]
    [InlineData("2024-06", "A", 7, "2023/--07")]
    [InlineData("2024-07", "A", 7, "2024/--07")]
    [InlineData("2024-09", "Q", 10, "2023-Q4/--10")]
    [InlineData("2024-10", "Q", 10, "2024-Q1/--10")]
    [InlineData("2024-02", "Q", 2, "2024-Q1/--02")]
    [InlineData("2024-Q1/--10", "Q", 1, "2024-Q4")]
    [InlineData("2024-Q1/--02", "Q", 1, null)]    // February to April
    [InlineData("2024-W05", "M", 1, null)]        // 29 January to 4 February
    [InlineData("2024-W06", "M", 1, "2024-02")]
    [InlineData("2024-12-30", "W", 1, "2025-W01")]
    [InlineData("2024", "Q", 1, null)]            // longer
    [InlineData("2024", "A", 7, null)]            // across the fiscal year's end
    [InlineData("2024-S2", "A", 7, "2024/--07")]
    public void To_gives_the_period_around_or_nothing(string text, string kind, int startMonth, string? expected) =>
        Assert.Equal(expected, TimePeriod.Parse(text).To(Frequency.Fiscal(Kind(kind), startMonth))?.ToString());

    [Fact]
    public void To_contains_what_it_came_from() => Prop.ForAll(Any.Periods, Any.Frequencies, (p, f) =>
    {
        if (p.Start.Year is 1 || p.End.Year is 9999) return;
        if (p.To(f) is { } around)
        {
            Assert.Equal(f, around.Frequency);
            Assert.True(around.Contains(p));
        }
        else
        {
            Assert.NotEqual(TimePeriod.Containing(p.Start, f), TimePeriod.Containing(p.End, f));
        }
    }).Check(Any.Thousand);

    [Fact]
    public void The_last_period_that_has_ended_ends_by_the_day_and_the_next_one_after_it() => Prop.ForAll(Any.Dates, Any.Frequencies, (date, frequency) =>
    {
        var last = TimePeriod.LastEndedBy(date, frequency);
        return (last < 0 || TimePeriod.FromOrdinal(frequency, last).End <= date)
            && (last == TimePeriod.LastOrdinal(frequency) || TimePeriod.FromOrdinal(frequency, last + 1).End > date);
    }).Check(Any.Thousand);

    [Fact]
    public void A_period_lies_in_itself() => Prop.ForAll(Any.Periods, p => p.To(p.Frequency) == p).Check(Any.Thousand);

    [Theory]
    [InlineData("2024", "Q", 1, "2024-Q1..2024-Q4", 4)]
    [InlineData("2024-Q2", "M", 1, "2024-04..2024-06", 3)]
    [InlineData("2024/--07", "M", 1, "2024-07..2025-06", 12)]
    [InlineData("2024/--07", "Q", 1, "2024-Q3..2025-Q2", 4)]
    [InlineData("2024-Q1/--10", "M", 1, "2024-10..2024-12", 3)]
    [InlineData("2024-W05", "D", 1, "2024-01-29..2024-02-04", 7)]
    [InlineData("2021-02", "W", 1, "2021-W05..2021-W08", 4)]    // February 2021 began on a Monday and had four weeks
    [InlineData("2024", "A", 1, "2024..2024", 1)]
    public void Split_gives_the_periods_that_fill_it(string text, string kind, int startMonth, string expected, int count)
    {
        var parts = TimePeriod.Parse(text).Split(Frequency.Fiscal(Kind(kind), startMonth));
        Assert.Equal((expected, count), (parts.ToString(), parts.Count));
    }

    [Fact]
    public void Split_and_To_agree() => Prop.ForAll(Any.Periods, Any.Frequencies, (p, f) =>
    {
        if (p.Days > 400 || !Splits(p, f, out var parts)) return;
        Assert.Equal(p.Days, parts.Sum(part => part.Days));
        Assert.Equal((p.Start, p.End), (parts.First.Start, parts.Last.End));
        Assert.All(parts, part => Assert.Equal(p, part.To(p.Frequency)));
        Assert.All(parts, part => Assert.Equal(f, part.Frequency));
    }).Check(Any.Thousand);

    [Fact]
    public void Every_period_splits_into_days_and_all_but_weeks_and_days_into_months() => Prop.ForAll(Any.Periods, p =>
    {
        if (p.End.Year > 9998) return;
        Assert.Equal(p.Days, p.Split(Frequency.Day).Count);
        Assert.Equal(12 / p.Frequency.PeriodsPerYear, p.Frequency.PeriodsPerYear is null ? null : p.Split(Frequency.Month).Count);
    }).Check(Any.Thousand);

    [Theory]
    [InlineData("2024-01", "W", "2024-01 (2024-01-01 to 2024-01-31) is not filled exactly by periods of frequency W; split it into days.")]
    [InlineData("2024", "W", "2024 (2024-01-01 to 2024-12-31) is not filled exactly by periods of frequency W; split it into months or days.")]
    [InlineData("2024-06", "A", "2024-06 (2024-06-01 to 2024-06-30) is not filled exactly by periods of frequency A; split it into days.")]
    public void Split_refuses_what_does_not_fill_it(string text, string kind, string message)
    {
        var refused = Assert.Throws<ArgumentException>(() => TimePeriod.Parse(text).Split(Frequency.Of(Kind(kind))));
        Assert.StartsWith(message, refused.Message);
    }

    [Fact]
    public void To_refuses_a_fiscal_year_before_year_1()
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.OfMonth(1, 6).To(Frequency.Fiscal(FrequencyKind.Year, 7)));
        Assert.StartsWith("0001-06 lies in no period of frequency A/--07; the years run from 1 to 9998.", refused.Message);
    }

    [Fact]
    public void A_range_counts_from_the_first_to_the_last() => Prop.ForAll(Any.PeriodPairs, pair =>
    {
        var (first, last) = pair.A <= pair.B ? pair : (pair.B, pair.A);
        var range = TimePeriod.Range(first, last);
        Assert.Equal((first, last, last - first + 1), (range.First, range.Last, range.Count));
        Assert.Equal((first, last), (range[0], range[range.Count - 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => range[range.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => range[-1]);
    }).Check(Any.Thousand);

    [Fact]
    public void A_range_is_gone_through_in_order()
    {
        var range = TimePeriod.Range(TimePeriod.OfQuarter(2023, 3), TimePeriod.OfQuarter(2024, 2));
        Assert.Equal("2023-Q3 2023-Q4 2024-Q1 2024-Q2", string.Join(' ', range));
        var count = 0;
        foreach (var period in range) Assert.Equal(range[count++], period);
        Assert.Equal(4, count);
        Assert.Equal(range, TimePeriod.Range(range.First, range.Last));
    }

    [Fact]
    public void The_default_range_is_the_year_1_alone() => Assert.Equal([default(TimePeriod)], default(TimePeriodRange));

    [Fact]
    public void A_range_backwards_or_of_two_frequencies_is_refused()
    {
        var refused = Assert.Throws<ArgumentException>(() => TimePeriod.Range(TimePeriod.OfYear(2024), TimePeriod.OfYear(2023)));
        Assert.StartsWith("The last period 2023 lies before the first, 2024; give the earlier one first.", refused.Message);
        Assert.Throws<ArgumentException>(() => TimePeriod.Range(TimePeriod.OfYear(2024), TimePeriod.OfMonth(2024, 6)));
    }

    private static bool Splits(TimePeriod period, Frequency frequency, out TimePeriodRange parts)
    {
        parts = default;
        var days = Enumerable.Range(0, period.Days).Select(day => period.Start.PlusDays(day));
        if (period.Start.Year == 1 || period.End.Year > 9997) return false;
        var (first, last) = (TimePeriod.Containing(days.First(), frequency), TimePeriod.Containing(days.Last(), frequency));
        if (first.Start != period.Start || last.End != period.End)
        {
            Assert.Throws<ArgumentException>(() => period.Split(frequency));
            return false;
        }

        parts = period.Split(frequency);
        return true;
    }

    private static FrequencyKind Kind(string code) => (FrequencyKind)"ASQMWD".IndexOf(code, StringComparison.Ordinal);
}
