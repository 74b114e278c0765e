using System.Globalization;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GovIndicators.Tests.Time;

public class TimePeriodTests
{
    [Fact]
    public void A_period_is_eight_bytes() => Assert.Equal(8, Unsafe.SizeOf<TimePeriod>());

    [Fact]
    public void Default_is_the_calendar_year_1()
    {
        Assert.Equal(TimePeriod.OfYear(1), default);
        Assert.Equal("0001", default(TimePeriod).ToString());
    }

    [Fact]
    public void Ordinal_0_is_the_first_period_of_year_1() => Prop.ForAll(Any.Frequencies, f =>
    {
        var first = TimePeriod.FromOrdinal(f, 0);
        Assert.Equal((1, 1, new LocalDate(1, f.StartMonth, 1)), (first.Year, first.IndexInYear, first.Start));
    }).Check(Any.Thousand);

    [Fact]
    public void Factories_give_the_days_of_the_calendar()
    {
        Assert.Equal((new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31), 366), Days(TimePeriod.OfYear(2024)));
        Assert.Equal((new LocalDate(2023, 7, 1), new LocalDate(2023, 12, 31), 184), Days(TimePeriod.OfHalfYear(2023, 2)));
        Assert.Equal((new LocalDate(2024, 1, 1), new LocalDate(2024, 3, 31), 91), Days(TimePeriod.OfQuarter(2024, 1)));
        Assert.Equal((new LocalDate(2023, 2, 1), new LocalDate(2023, 2, 28), 28), Days(TimePeriod.OfMonth(2023, 2)));
        Assert.Equal((new LocalDate(2024, 7, 19), new LocalDate(2024, 7, 19), 1), Days(TimePeriod.OfDay(new LocalDate(2024, 7, 19))));
    }

    [Theory]    // ISO 8601 examples at the turn of a year: Sunday 3 January 2010 is the last day of 2009-W53, Monday 29 December 2008 the first of 2009-W01
    [InlineData(2009, 53, "2009-12-28", "2010-01-03")]
    [InlineData(2009, 1, "2008-12-29", "2009-01-04")]
    [InlineData(2025, 1, "2024-12-30", "2025-01-05")]
    public void OfWeek_gives_Monday_to_Sunday(int year, int week, string monday, string sunday)
    {
        var period = TimePeriod.OfWeek(year, week);
        Assert.Equal((monday, sunday, 7), (Iso(period.Start), Iso(period.End), period.Days));
        Assert.Equal((year, week), (period.Year, period.IndexInYear));
    }

    [Theory]    // SDMX 2.1 section 6, reporting year start day --07-01: 2001 is 2001-07-01 to 2002-06-30, and Q1 its first three months
    [InlineData(FrequencyKind.Year, 7, "2001-07-01", "2002-06-30", 2001, 1)]
    [InlineData(FrequencyKind.HalfYear, 7, "2001-07-01", "2001-12-31", 2001, 1)]
    [InlineData(FrequencyKind.Quarter, 7, "2001-07-01", "2001-09-30", 2001, 1)]
    [InlineData(FrequencyKind.Quarter, 7, "2002-04-01", "2002-06-30", 2001, 4)]
    [InlineData(FrequencyKind.Quarter, 10, "2024-01-01", "2024-03-31", 2023, 2)]
    public void A_fiscal_period_is_counted_in_the_year_in_which_its_year_starts(FrequencyKind kind, int month, string start, string end, int year, int index)
    {
        var frequency = Frequency.Fiscal(kind, month);
        var period = TimePeriod.Containing(Date(start), frequency);
        Assert.Equal((start, end), (Iso(period.Start), Iso(period.End)));
        Assert.Equal((year, index, frequency), (period.Year, period.IndexInYear, period.Frequency));
        Assert.Equal(period, TimePeriod.Containing(Date(end), frequency));
    }

    [Fact]
    public void Containing_holds_the_day() => Prop.ForAll(Any.Dates, Any.Frequencies, (date, f) =>
    {
        if (date.Year is 1 or 9999) return;
        var period = TimePeriod.Containing(date, f);
        Assert.True(period.Start <= date && date <= period.End);
        Assert.True(period.Contains(date));
    }).Check(Any.Thousand);

    [Fact]
    public void Contains_agrees_with_start_and_end() => Prop.ForAll(Any.Periods, Any.Dates, (period, date) =>
    {
        Assert.Equal(period.Start <= date && date <= period.End, period.Contains(date));
        Assert.True(period.Contains(period.Start) && period.Contains(period.End));
        Assert.False(period.Start > new LocalDate(1, 1, 1) && period.Contains(period.Start.PlusDays(-1)));
        Assert.False(period.Contains(period.End.PlusDays(1)));
    }).Check(Any.Thousand);

    [Fact]
    public void Contains_of_a_period_agrees_with_its_ends() => Prop.ForAll(Any.Periods, Any.Periods, (a, b) =>
    {
        Assert.Equal(a.Contains(b.Start) && a.Contains(b.End), a.Contains(b));
        Assert.True(a.Contains(a));
    }).Check(Any.Thousand);

    [Fact]
    public void A_date_before_year_1_lies_in_no_period() => Assert.False(TimePeriod.OfYear(1).Contains(new LocalDate(0, 12, 31)));

    [Fact]
    public void A_date_of_another_calendar_is_the_same_day()
    {
        var coptic = new LocalDate(2024, 7, 19).WithCalendar(CalendarSystem.Coptic);
        Assert.Equal(TimePeriod.OfMonth(2024, 7), TimePeriod.Containing(coptic, Frequency.Month));
        Assert.True(TimePeriod.OfMonth(2024, 7).Contains(coptic));
    }

    [Fact]
    public void Days_counts_from_start_to_end() =>
        Prop.ForAll(Any.Periods, p => p.Days == NodaTime.Period.DaysBetween(p.Start, p.End) + 1).Check(Any.Thousand);

    [Fact]
    public void Weeks_agree_with_the_framework() => Prop.ForAll(Any.Dates, date =>
    {
        if (date.Year is 9999) return;
        var week = TimePeriod.Containing(date, Frequency.Week);
        var day = date.ToDateTimeUnspecified();
        Assert.Equal((ISOWeek.GetYear(day), ISOWeek.GetWeekOfYear(day)), (week.Year, week.IndexInYear));
        Assert.Equal(week, TimePeriod.OfWeek(week.Year, week.IndexInYear));
        Assert.Equal(DateOnly.FromDateTime(ISOWeek.ToDateTime(week.Year, week.IndexInYear, DayOfWeek.Monday)), week.Start.ToDateOnly());
    }).Check(Any.Thousand);

    [Fact]
    public void Every_year_has_the_weeks_that_the_framework_counts()
    {
        for (var year = 1; year < 9998; year++)
        {
            Assert.Equal(ISOWeek.GetWeeksInYear(year), TimePeriod.OfWeek(year + 1, 1) - TimePeriod.OfWeek(year, 1));
        }

        Assert.Equal(ISOWeek.GetWeeksInYear(9998), Any.LastOf(Frequency.Week).IndexInYear);
    }

    [Fact]
    public void Year_and_index_find_the_period_again() => Prop.ForAll(Any.Periods, p =>
    {
        Assert.True(TimePeriod.TryOf(p.Frequency, p.Year, p.IndexInYear, out var again));
        Assert.Equal(p, again);
        Assert.Equal(p, TimePeriod.FromOrdinal(p.Frequency, p.Ordinal));
    }).Check(Any.Thousand);

    [Fact]
    public void First_and_last_of_year_are_where_the_year_turns() => Prop.ForAll(Any.Periods, p =>
    {
        Assert.Equal(p.Ordinal == 0 || p.Previous().Year != p.Year, p.IsFirstOfYear);
        Assert.Equal(p == Any.LastOf(p.Frequency) || p.Next().Year != p.Year, p.IsLastOfYear);
    }).Check(Any.Thousand);

    [Fact]
    public void Both_ends_of_every_frequency_have_dates() => Prop.ForAll(Any.Frequencies, f =>
    {
        Assert.Equal(1, TimePeriod.FromOrdinal(f, 0).Start.Year);
        Assert.InRange(Any.LastOf(f).End, new LocalDate(9998, 12, 31), new LocalDate(9999, 11, 30));
    }).Check(Any.Thousand);

    [Theory]
    [InlineData(0)]
    [InlineData(9999)]
    [InlineData(-1)]
    public void A_year_outside_1_to_9998_is_refused(int year)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.OfYear(year));
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"The year is {year}; expected 1 to 9998."), refused.Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.OfQuarter(year, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.OfWeek(year, 1));
    }

    [Fact]
    public void A_number_that_a_year_does_not_have_is_refused()
    {
        Assert.StartsWith("The quarter is 5, and 2024 has the quarters 1 to 4.", Refusal(() => TimePeriod.OfQuarter(2024, 5)));
        Assert.StartsWith("The halfYear is 0, and 2024 has the half-years 1 to 2.", Refusal(() => TimePeriod.OfHalfYear(2024, 0)));
        Assert.StartsWith("The month is 13, and 2024 has the months 1 to 12.", Refusal(() => TimePeriod.OfMonth(2024, 13)));
        Assert.StartsWith("The week is 53, and 2024 has the weeks 1 to 52.", Refusal(() => TimePeriod.OfWeek(2024, 53)));
    }

    [Fact]
    public void A_day_or_an_ordinal_outside_the_years_is_refused()
    {
        Assert.StartsWith("0001-06-30 lies in no period of frequency A/--07; the years run from 1 to 9998.", Refusal(() => TimePeriod.Containing(new LocalDate(1, 6, 30), Frequency.Fiscal(FrequencyKind.Year, 7))));
        Assert.StartsWith("9999-01-01 lies in no period of frequency D; the years run from 1 to 9998.", Refusal(() => TimePeriod.OfDay(new LocalDate(9999, 1, 1))));
        Assert.StartsWith("Ordinal -1 is outside the years 1 to 9998; frequency Q has the ordinals 0 to 39991.", Refusal(() => TimePeriod.FromOrdinal(Frequency.Quarter, -1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.FromOrdinal(Frequency.Year, 9998));
    }

    private static string Refusal(Action action) => Assert.Throws<ArgumentOutOfRangeException>(action).Message;

    private static (LocalDate Start, LocalDate End, int Days) Days(TimePeriod period) => (period.Start, period.End, period.Days);

    private static LocalDate Date(string iso) => LocalDate.FromDateOnly(DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
