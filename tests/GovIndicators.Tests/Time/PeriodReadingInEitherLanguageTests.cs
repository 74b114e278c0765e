using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests.Time;

/// <summary>Words of reports whose language nobody named.</summary>
public class PeriodReadingInEitherLanguageTests
{
    [Theory]
    [InlineData("Q1 2024", "2024-Q1")]
    [InlineData("June 2024", "2024-06")]
    [InlineData("Quý I/2024", "2024-Q1")]
    [InlineData("6 tháng đầu năm 2024", "2024-06, year to date")]
    [InlineData("2024-07", "2024-07")]
    public void Either_language_is_read(string text, string reading) => Assert.Equal(reading, PeriodReading.Parse(text).ToString());

    [Theory]
    [InlineData("tháng năm 2024", "may be month 5 of 2024, or a month whose number is missing")]
    [InlineData("T6/2024", "shortens tháng or tuần to T;")]
    [InlineData("03/04/2024", "may be 2024-04-03 or 2024-03-04")]
    [InlineData("some day", "is not a period;")]
    public void The_language_that_knows_most_says_why_not(string text, string reason)
    {
        Assert.False(PeriodReading.TryParse(text, out _));
        Assert.Contains(reason, Assert.Throws<FormatException>(() => PeriodReading.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_language_reads_is_read_without_naming_it() => Prop.ForAll(Any.Periods, Any.Accumulations, (period, accumulation) =>
        new[] { Language.English, Language.Vietnamese }.All(language =>
        {
            var text = period.ToText(language, accumulation);
            return PeriodReading.TryParse(text, out var reading) && reading == PeriodReading.Parse(text, language);
        })).Check(Any.Thousand);
}
