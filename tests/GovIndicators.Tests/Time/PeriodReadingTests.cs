using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Time;

public class PeriodReadingTests
{
    [Fact]
    public void Reading_back_the_words_is_identity() => Prop.ForAll(Any.Periods, Any.Accumulations, (period, accumulation) =>
    {
        var reading = new PeriodReading(period, accumulation);
        foreach (var language in Enum.GetValues<Language>())
        {
            var text = reading.ToText(language);
            Assert.Equal(reading, PeriodReading.Parse(text, language));
            Assert.Equal(reading, PeriodReading.Parse(text.ToUpperInvariant(), language));
            Assert.Equal(reading, PeriodReading.Parse($"  {text.Replace(" ", " \t\u00A0", StringComparison.Ordinal)} ", language));
            Assert.Equal(text, period.ToText(language, accumulation));
        }

        Assert.Equal(reading, PeriodReading.Parse(reading.ToString(), Language.English));
        Assert.Equal(period, PeriodReading.Parse(period.ToString(), Language.Vietnamese).Period);
    }).Check(Any.Thousand);

    [Fact]
    public void Decomposed_accents_are_read_as_composed_ones() => Prop.ForAll(Any.Periods, Any.Accumulations, (period, accumulation) =>
    {
        var reading = new PeriodReading(period, accumulation);
        var text = reading.ToText(Language.Vietnamese);
        Assert.Equal(reading, PeriodReading.Parse(VietnameseMarks.Decompose(text), Language.Vietnamese));
        Assert.Equal(reading, PeriodReading.Parse(VietnameseMarks.Decompose(text.ToUpperInvariant()), Language.Vietnamese));
    }).Check(Any.Thousand);

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("year 2024", "2024")]
    [InlineData("the whole year 2024", "2024")]
    [InlineData("H1 2024", "2024-S1")]
    [InlineData("h2/2024", "2024-S2")]
    [InlineData("first half of 2024", "2024-S1")]
    [InlineData("The second half of the year 2024", "2024-S2")]
    [InlineData("first half-year of 2024", "2024-S1")]
    [InlineData("last six months of 2023", "2023-S2")]
    [InlineData("last 3 months of 2023", "2023-Q4")]
    [InlineData("last quarter of 2023", "2023-Q4")]
    [InlineData("Q1 2024", "2024-Q1")]
    [InlineData("Q1/2024", "2024-Q1")]
    [InlineData("2024 Q3", "2024-Q3")]
    [InlineData("2024Q3", "2024-Q3")]
    [InlineData("first quarter of 2024", "2024-Q1")]
    [InlineData("the 4th quarter of 2024", "2024-Q4")]
    [InlineData("quarter three of 2024", "2024-Q3")]
    [InlineData("June 2024", "2024-06")]
    [InlineData("Jun 2024", "2024-06")]
    [InlineData("Sept. 2024", "2024-09")]
    [InlineData("MAY, 2024", "2024-05")]
    [InlineData("third month of 2024", "2024-03")]
    [InlineData("week 5 of 2024", "2024-W05")]
    [InlineData("week 53 of 2020", "2020-W53")]
    [InlineData("5th week of 2024", "2024-W05")]
    [InlineData("19 July 2024", "2024-07-19")]
    [InlineData("July 19, 2024", "2024-07-19")]
    [InlineData("the 19th of July 2024", "2024-07-19")]
    [InlineData("19-Jul-2024", "2024-07-19")]
    [InlineData("19/7/2024", "2024-07-19")]
    [InlineData("7/19/2024", "2024-07-19")]    // 19 is no month, so there is one reading
    [InlineData("4/4/2024", "2024-04-04")]
    [InlineData("first six months of 2024", "2024-06, year to date")]
    [InlineData("first 7 months of 2022", "2022-07, year to date")]
    [InlineData("the first nine months of the year 2023", "2023-09, year to date")]
    [InlineData("first three quarters of 2024", "2024-Q3, year to date")]
    [InlineData("first 5 weeks of 2024", "2024-W05, year to date")]
    [InlineData("July 2022, year to date", "2022-07, year to date")]
    [InlineData("July 2022 YTD", "2022-07, year to date")]
    [InlineData("December 2023, since start", "2023-12, since start")]
    [InlineData("Q1 2024, fiscal year from July", "2024-Q1/--07")]
    [InlineData("2024, fiscal year from Oct, year to date", "2024/--10, year to date")]
    [InlineData("first 3 quarters of 2024, fiscal year from April", "2024-Q3/--04, year to date")]
    [InlineData("2024-q1/--07", "2024-Q1/--07")]
    [InlineData("2024-06-30", "2024-06-30")]
    [InlineData("1H 2024", "2024-S1")]
    [InlineData("1Q2024", "2024-Q1")]
    [InlineData("4Q/2024", "2024-Q4")]
    [InlineData("Q3.2024", "2024-Q3")]
    [InlineData("YTD June 2024", "2024-06, year to date")]
    [InlineData("year to date June 2024", "2024-06, year to date")]
    public void English_is_read(string text, string expected) => Assert.Equal(expected, PeriodReading.Parse(text, Language.English).ToString());

    [Theory]
    [InlineData("năm 2024", "2024")]
    [InlineData("2024", "2024")]
    [InlineData("cả năm 2024", "2024")]
    [InlineData("nửa đầu năm 2024", "2024-S1")]
    [InlineData("nửa cuối năm 2023", "2023-S2")]
    [InlineData("nửa năm đầu 2024", "2024-S1")]
    [InlineData("6 tháng cuối năm 2023", "2023-S2")]
    [InlineData("ba tháng cuối năm 2023", "2023-Q4")]
    [InlineData("Quý I/2024", "2024-Q1")]
    [InlineData("quý 3 năm 2024", "2024-Q3")]
    [InlineData("QUÝ IV NĂM 2024", "2024-Q4")]
    [InlineData("quý tư của năm 2024", "2024-Q4")]
    [InlineData("Quí II - 2024", "2024-Q2")]
    [InlineData("Quý III, năm 2024", "2024-Q3")]
    [InlineData("tháng 6/2024", "2024-06")]
    [InlineData("tháng 6 năm 2024", "2024-06")]
    [InlineData("tháng 06/2024", "2024-06")]
    [InlineData("tháng sáu năm 2024", "2024-06")]
    [InlineData("tháng năm năm 2024", "2024-05")]
    [InlineData("tháng mười hai năm 2024", "2024-12")]
    [InlineData("tuần 5/2024", "2024-W05")]
    [InlineData("tuần 5 năm 2024", "2024-W05")]
    [InlineData("ngày 19/7/2024", "2024-07-19")]
    [InlineData("ngày 03/04/2024", "2024-04-03")]
    [InlineData("ngày 19 tháng 7 năm 2024", "2024-07-19")]
    [InlineData("19/7/2024", "2024-07-19")]
    [InlineData("6 tháng đầu năm 2024", "2024-06, year to date")]
    [InlineData("sáu tháng đầu năm 2024", "2024-06, year to date")]
    [InlineData("năm tháng đầu năm 2024", "2024-05, year to date")]
    [InlineData("mười một tháng đầu năm 2024", "2024-11, year to date")]
    [InlineData("7 tháng năm 2022", "2022-07, year to date")]
    [InlineData("7 tháng đầu năm 2022", "2022-07, year to date")]
    [InlineData("9 tháng đầu năm 2023", "2023-09, year to date")]
    [InlineData("lũy kế 9 tháng đầu năm 2023", "2023-09, year to date")]
    [InlineData("3 quý đầu năm 2024", "2024-Q3, year to date")]
    [InlineData("5 tuần đầu năm 2024", "2024-W05, year to date")]
    [InlineData("tháng 7/2022, luỹ kế từ đầu năm", "2022-07, year to date")]
    [InlineData("tháng 12/2023, lũy kế từ khi bắt đầu", "2023-12, since start")]
    [InlineData("Quý I/2024, năm tài chính từ tháng 7", "2024-Q1/--07")]
    [InlineData("năm 2024, năm tài chính từ tháng 10, lũy kế từ đầu năm", "2024/--10, year to date")]
    [InlineData("2024-W05", "2024-W05")]
    [InlineData("QI/2024", "2024-Q1")]
    [InlineData("qiv-2024", "2024-Q4")]
    [InlineData("quý IV.2024", "2024-Q4")]
    [InlineData("tháng 6.2024", "2024-06")]
    [InlineData("quý thứ nhất năm 2024", "2024-Q1")]
    [InlineData("quý thứ ba năm 2024", "2024-Q3")]
    public void Vietnamese_is_read(string text, string expected)
    {
        Assert.Equal(expected, PeriodReading.Parse(text, Language.Vietnamese).ToString());
        Assert.Equal(expected, PeriodReading.Parse(VietnameseMarks.Decompose(text), Language.Vietnamese).ToString());
    }

    [Theory]
    [InlineData("2022-07", Accumulation.YearToDate, "first 7 months of 2022", "7 tháng đầu năm 2022")]
    [InlineData("2022-01", Accumulation.YearToDate, "January 2022, year to date", "tháng 1/2022, lũy kế từ đầu năm")]
    [InlineData("2024-06", Accumulation.Discrete, "June 2024", "tháng 6/2024")]
    [InlineData("2023-12", Accumulation.SinceStart, "December 2023, since start", "tháng 12/2023, lũy kế từ khi bắt đầu")]
    [InlineData("2024", Accumulation.Discrete, "2024", "năm 2024")]
    [InlineData("2024", Accumulation.YearToDate, "2024, year to date", "năm 2024, lũy kế từ đầu năm")]
    [InlineData("2024-S1", Accumulation.Discrete, "H1 2024", "nửa đầu năm 2024")]
    [InlineData("2024-Q1", Accumulation.Discrete, "Q1 2024", "Quý I/2024")]
    [InlineData("2024-Q3", Accumulation.YearToDate, "first 3 quarters of 2024", "3 quý đầu năm 2024")]
    [InlineData("2024-W05", Accumulation.Discrete, "week 5 of 2024", "tuần 5/2024")]
    [InlineData("2024-07-19", Accumulation.Discrete, "19 July 2024", "ngày 19/7/2024")]
    [InlineData("2024-Q3/--07", Accumulation.YearToDate, "first 3 quarters of 2024, fiscal year from July", "3 quý đầu năm 2024, năm tài chính từ tháng 7")]
    public void Words_are_those_of_reports(string text, Accumulation accumulation, string english, string vietnamese)
    {
        Assert.Equal(english, TimePeriod.Parse(text).ToText(Language.English, accumulation));
        Assert.Equal(vietnamese, TimePeriod.Parse(text).ToText(Language.Vietnamese, accumulation));
    }

    [Theory]
    [InlineData("03/04/2024", "may be 2024-04-03 or 2024-03-04; write it so, or as 19 July 2024.")]
    [InlineData("3.4.2024", "may be 2024-04-03 or 2024-03-04; write it so, or as 19 July 2024.")]
    [InlineData("3/2024", "may be 2024-03 or 2024-Q3 or 2024-W03 or number 3 of 2024; write it so, or say the unit, such as June 2024 or Q1 2024.")]
    [InlineData("5/6", "names no year of four digits; it may be day 5 of month 6 or day 6 of month 5 or month 5 of 2006. Write the year in full.")]
    [InlineData("Q1", "names no year; add one, such as June 2024 or Q1 2024.")]
    [InlineData("first 7 months", "names no year; add one, such as June 2024 or Q1 2024.")]
    [InlineData("Q1 24", "has a year of two digits, which may be 2024 or 1924; write it with four.")]
    [InlineData("June 24", "may end in day 24, or in the year 2024 or 1924; write the year with four digits.")]
    [InlineData("19/7/24", "has a year of two digits, which may be 2024 or 1924; write it with four.")]
    [InlineData("7 months of 2022", "does not say which 7 months, and may be the first or the last of the year, or month 7; write first 7 months of 2022.")]
    [InlineData("last four months of 2023", "is no single period: the last 4 months of 2023 are neither a half-year (6) nor a quarter (3). Write the month, or the dates.")]
    [InlineData("to June 2024", "says up to when but not from when: it may be year to date or since start. Name the period and add \", year to date\" or \", since start\".")]
    [InlineData("first 7 months of 2022, since start", "says both year to date and since start; keep one.")]
    [InlineData("FY 2024", "does not say in which month the fiscal year starts; write it as 2024, fiscal year from July, or 2024/--07.")]
    [InlineData("2024, fiscal year from spring", "does not say in which month the fiscal year starts; write it as 2024, fiscal year from July, or 2024/--07.")]
    [InlineData("June 2024, fiscal year from July", "gives a start of the fiscal year to a month, week or day, which is the same in every fiscal year; leave it out.")]
    [InlineData("first 3 months of 2024, fiscal year from July", "counts months, weeks or days from the start of a fiscal year, and a sum to date of those counts from January; give the quarter, such as 2024-Q3/--07, or the single periods.")]
    [InlineData("June 2024, fiscal year from July, year to date", "counts months, weeks or days from the start of a fiscal year, and a sum to date of those counts from January; give the quarter, such as 2024-Q3/--07, or the single periods.")]
    [InlineData("2022-2025", "may be a span of years or a fiscal year, and a span is no single period; write the one year, or a fiscal year as 2024, fiscal year from July.")]
    [InlineData("2024/25", "may be a span of years or a fiscal year, and a span is no single period; write the one year, or a fiscal year as 2024, fiscal year from July.")]
    [InlineData("Q5 2024", "names quarter 5, which does not exist; quarters run from 1 to 4.")]
    [InlineData("H3 2024", "names half-year 3, which does not exist; half-years run from 1 to 2.")]
    [InlineData("first 13 months of 2024", "names month 13, which does not exist; months run from 1 to 12.")]
    [InlineData("week 53 of 2024", "names week 53 of 2024, which does not exist; weeks run from 1 to 52.")]
    [InlineData("31 June 2024", "names day 31 of month 6 of 2024, which does not exist.")]
    [InlineData("June 9999", "names the year 9999; years run from 0001 to 9998.")]
    [InlineData("2024-Q1/--07, fiscal year from October", "gives the start of the fiscal year twice; keep one.")]
    [InlineData("123rd June 2024", "is not a period; expected words such as 2024, H1 2024, Q1 2024, June 2024, first 7 months of 2022, week 5 of 2024 or 19 July 2024, or SDMX notation such as 2024-Q1.")]
    [InlineData("last month", "is not a period; expected words such as 2024, H1 2024, Q1 2024, June 2024, first 7 months of 2022, week 5 of 2024 or 19 July 2024, or SDMX notation such as 2024-Q1.")]
    public void English_that_is_unclear_or_wrong_is_refused_with_its_readings(string text, string reason) => Refuses(text, Language.English, reason);

    [Theory]
    [InlineData("quý I", "names no year; add one, such as tháng 6/2024 or quý I/2024.")]
    [InlineData("6 tháng đầu năm", "names no year; add one, such as tháng 6/2024 or quý I/2024.")]
    [InlineData("03/04/2024", "may be 2024-04-03 or 2024-03-04; write it so, or as ngày 19/7/2024.")]
    [InlineData("6/2024", "may be 2024-06 or 2024-W06 or number 6 of 2024; write it so, or say the unit, such as tháng 6/2024 or quý I/2024.")]
    [InlineData("tháng 6/24", "has a year of two digits, which may be 2024 or 1924; write it with four.")]
    [InlineData("năm 24", "has a year of two digits, which may be 2024 or 1924; write it with four.")]
    [InlineData("6/24", "names no year of four digits; it may be day 24 of month 6 or month 6 of 2024. Write the year in full.")]
    [InlineData("tháng 13", "names month 13, which does not exist; months run from 1 to 12.")]
    [InlineData("tháng 13/2024", "names month 13, which does not exist; months run from 1 to 12.")]
    [InlineData("tháng năm 2024", "may be month 5 of 2024, or a month whose number is missing; write tháng 5/2024 or tháng năm năm 2024.")]
    [InlineData("7 tháng 2022", "does not say which 7 months, and may be the first or the last of the year, or month 7; write 7 tháng đầu năm 2022.")]
    [InlineData("lũy kế đến tháng 6/2024", "says up to when but not from when: it may be year to date or since start. Name the period and add \", lũy kế từ đầu năm\" or \", lũy kế từ khi bắt đầu\".")]
    [InlineData("lũy kế tháng 6/2024", "says up to when but not from when: it may be year to date or since start. Name the period and add \", lũy kế từ đầu năm\" or \", lũy kế từ khi bắt đầu\".")]
    [InlineData("năm tài chính 2024", "does not say in which month the fiscal year starts; write it as năm 2024, năm tài chính từ tháng 7, or 2024/--07.")]
    [InlineData("T6/2024", "shortens tháng or tuần to T; write tháng 6/2024 or tuần 6/2024.")]
    [InlineData("T40/2024", "shortens tháng or tuần to T; write tuần 40/2024.")]
    [InlineData("6T/2024", "shortens tháng or tuần to T; write 6 tháng đầu năm 2024 or tháng 6/2024 or tuần 6/2024.")]
    [InlineData("9T2024", "shortens tháng or tuần to T; write 9 tháng đầu năm 2024 or tháng 9/2024 or tuần 9/2024.")]
    [InlineData("9T/2024", "shortens tháng or tuần to T; write 9 tháng đầu năm 2024 or tháng 9/2024 or tuần 9/2024.")]
    [InlineData("ngày 31/6/2024", "names day 31 of month 6 of 2024, which does not exist.")]
    [InlineData("quý V/2024", "is not a period; expected words such as năm 2024, nửa đầu năm 2024, quý I/2024, tháng 6/2024, 7 tháng đầu năm 2022, tuần 5/2024 or ngày 19/7/2024, or SDMX notation such as 2024-Q1.")]
    public void Vietnamese_that_is_unclear_or_wrong_is_refused_with_its_readings(string text, string reason) => Refuses(text, Language.Vietnamese, reason);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(",")]
    [InlineData("of 2024")]
    [InlineData("/2024")]
    [InlineData("2024,")]
    [InlineData("June June 2024")]
    [InlineData("Q1 Q2 2024")]
    [InlineData("year to date")]
    [InlineData("fiscal year from July")]
    [InlineData("January to June 2024")]
    [InlineData("2024 2025")]
    [InlineData("12345")]
    [InlineData("2024ytd")]
    [InlineData("the 2024")]
    [InlineData("2 quarters of 2024")]
    [InlineData("2 half 2024")]
    [InlineData("quý nhất năm 2024")]
    [InlineData("qv/2024")]
    [InlineData("second 6 months of 2024")]
    [InlineData("tháng mười ba năm 2024")]
    [InlineData("cả 2024")]
    [InlineData("2024th")]
    [InlineData("19 th July 2024")]
    [InlineData("June 2024 and July 2024")]
    [InlineData("\u0301\u0302")]
    [InlineData("\uD800")]
    public void What_is_no_name_of_a_period_is_refused(string text)
    {
        Assert.False(PeriodReading.TryParse(text, Language.English, out var reading));
        Assert.Equal(default, reading);
        Assert.False(PeriodReading.TryParse(text, Language.Vietnamese, out _));
        Assert.Throws<FormatException>(() => PeriodReading.Parse(text, Language.English));
    }

    [Fact]
    public void A_text_of_ten_megabytes_is_refused() => Assert.StartsWith("'quý quý", Assert.Throws<FormatException>(
        () => PeriodReading.Parse(string.Concat(Enumerable.Repeat("quý ", 2_500_000)), Language.Vietnamese)).Message);

    [Fact]
    public void Reading_never_throws_and_what_it_reads_can_be_said() => Prop.ForAll(Any.PeriodLikeText, text =>
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            if (PeriodReading.TryParse(text, language, out var reading)) Assert.Equal(reading, PeriodReading.Parse(reading.ToText(language), language));
            else Assert.StartsWith("'", Assert.Throws<FormatException>(() => PeriodReading.Parse(text, language)).Message);
        }
    }).Check(Any.Thousand);

    [Fact]
    public void Reading_words_allocates_nothing() => Assert.Equal(0, Allocated.By(() =>
    {
        for (var i = 0; i < 100; i++)
        {
            _ = PeriodReading.TryParse("7 tháng đầu năm 2022", Language.Vietnamese, out _);
            _ = PeriodReading.TryParse("Q1 2024, fiscal year from July", Language.English, out _);
            _ = PeriodReading.TryParse("03/04/2024", Language.English, out _);
        }
    }));

    [Fact]
    public void Default_is_the_year_1_discrete() => Assert.Equal("0001", default(PeriodReading).ToString());

    [Fact]
    public void An_unknown_language_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PeriodReading.TryParse("2024", (Language)2, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimePeriod.OfYear(2024).ToText((Language)2));
    }

    private static void Refuses(string text, Language language, string reason)
    {
        Assert.False(PeriodReading.TryParse(text, language, out var reading));
        Assert.Equal(default, reading);
        Assert.Equal($"'{text}' {reason}", Assert.Throws<FormatException>(() => PeriodReading.Parse(text, language)).Message);
    }
}
