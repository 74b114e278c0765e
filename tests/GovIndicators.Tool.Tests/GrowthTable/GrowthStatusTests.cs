using static GovIndicators.Tool.Tests.GrowthCommandTests;

namespace GovIndicators.Tool.Tests;

/// <summary>What a producer said of its values, and words of periods, in the table of a growth file.</summary>
public sealed class GrowthStatusTests
{
    [Fact]
    public async Task What_the_producer_said_of_a_value_is_read_and_a_break_forbids_the_change_across_it()
    {
        const string content = "period,value,status\n2022,9,\n2023,10,A\n2024,13,B\n2025,14,p\n2026,,Q\n2027,20,\n";
        var (text, errors, _) = await Grown(content, "--format", "csv");
        Assert.Equal("", errors);
        Assert.Contains("\n,2023,10,,1,,11.1", text, StringComparison.Ordinal);
        Assert.Contains("\n,2024,13,B,3,,,break-in-series,", text, StringComparison.Ordinal);
        Assert.Contains("\n,2026,,Q,,not-reported,", text, StringComparison.Ordinal);
        Assert.EndsWith(",break-in-series\n", text, StringComparison.Ordinal);    // the yearly growth from 2022 to 2027
        var (table, _, _) = await Grown(content);
        Assert.Contains("13 (B)", table, StringComparison.Ordinal);
        Assert.Contains("B: break in series", table, StringComparison.Ordinal);
        Assert.Contains("Q: không công bố", (await Grown(content, "-l", "vi")).Text, StringComparison.Ordinal);
        Assert.Contains("\"status\": \"P\"", (await Grown(content, "--format", "json")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("period,value,status\n2024,1,X\n", "line 2: 'X' is no status; expected a letter of SDMX: A normal, B break,")]
    [InlineData("period,value,OBS_STATUS\n2024,1,Q\n", "line 2: the status Q says that there is no value, and there is 1; give one of the two.")]
    [InlineData("period,value\ntháng năm 2024,1\n", "may be month 5 of 2024, or a month whose number is missing; write tháng 5/2024")]
    [InlineData("period,value\nT6/2024,1\n", "shortens tháng or tuần to T; write")]
    public async Task A_status_and_a_period_that_cannot_be_read_say_what_would_do(string content, string fault)
    {
        var (_, errors, code) = await Grown(content);
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains(fault, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_of_statuses_that_was_named_must_be_there()
    {
        var (_, errors, _) = await Grown("period,value\n2024,1\n", "--status-column", "flag");
        Assert.Contains("There is no column 'flag' in period, value;", errors, StringComparison.Ordinal);
    }
}
