using System.Text;
using System.Text.Json;

namespace GovIndicators.Tool.Tests;

public class GrowthCommandTests
{
    /// <summary>Share of online public service use, Ministry of Information and Communications: 1.78% in 2020, 9.51% in 2021; 5.34 times, +7.73 points.</summary>
    private const string OnlineServiceUse = "period,value\n2020,1.78\n2021,9.51\n";

    private const string Quarters = "period,value\nQ1 2023,100\n2023-Q2,110\n2023-Q3,\n2023-Q4,95\nquý I/2024,120\n";

    private const string SumsToDate = "period,value\n6 tháng đầu năm 2023,100\n7 tháng đầu năm 2023,150\n6 tháng đầu năm 2024,110\n7 tháng đầu năm 2024,165\n";

    [Fact]
    public async Task A_level_shows_its_changes_and_its_yearly_growth()
    {
        var (text, errors, code) = await Grown(Quarters);
        Assert.Equal("", errors);
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(
            """
            Q1 2023 to Q1 2024
            ------------------
            period   value                              change       on previous  year on year
            Q1 2023    100  █████████████▍
            Q2 2023    110  ██████████████▋                +10              +10%
            Q3 2023      –                    – (not reported)  – (not reported)
            Q4 2023     95  ████████████▋     – (not reported)  – (not reported)
            Q1 2024    120  ████████████████               +25           +26.32%          +20%
            Compound annual growth: +20%
            not reported: Nothing was reported.
            """.ReplaceLineEndings("\n"),
            string.Join('\n', text.TrimEnd('\n').Split('\n').Skip(2)));
    }

    [Theory]
    [InlineData()]
    [InlineData("--measure", "flow")]
    public async Task Sums_to_date_are_compared_with_the_same_part_of_another_year_alone(params string[] options)    // 110 of 100 is 10% more, 165 of 150 too; seven months of six is no growth
    {
        var (text, errors, code) = await Grown(SumsToDate, [.. options, "--format", "csv"]);
        Assert.Equal(("", ExitCode.Done), (errors, code));
        Assert.Equal(
            [
                "2023-06,100,,,,,,,,", "2023-07,150,50,,,unlike-coverage,,,,",
            ],
            text.Split('\n').Where(line => line.StartsWith(",2023", StringComparison.Ordinal)).Where((_, i) => i < 2).Select(line => line[1..]));
        Assert.Contains(",2024-06,110,,not-reported,,not-reported,10,,,\n", text, StringComparison.Ordinal);
        Assert.Contains(",2024-07,165,55,,,unlike-coverage,10,,,unlike-coverage\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sums_to_date_are_no_stock()
    {
        var (_, errors, code) = await Grown(SumsToDate, "--measure", "stock");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.EndsWith(" has 1 fault:\n  line 2: '6 tháng đầu năm 2023' is a sum year to date, and a stock stands at a moment; give --measure flow.\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rate_changes_in_points_unless_the_relative_change_is_asked_for()
    {
        var (points, _, _) = await Grown(OnlineServiceUse, "--measure", "rate");
        Assert.Contains("+7.73 points  – (percent of percent)", points, StringComparison.Ordinal);
        var (relative, _, _) = await Grown(OnlineServiceUse, "--measure", "rate", "--relative");
        Assert.Contains("+434.27%", relative, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vietnamese_has_its_own_words_and_signs()
    {
        var (text, _, _) = await Grown(Quarters, "--language", "vi");
        Assert.Contains("Quý I/2024", text, StringComparison.Ordinal);
        Assert.Contains("+26,32%", text, StringComparison.Ordinal);
        Assert.Contains("Tăng trưởng bình quân năm: +20%", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_JSON_with_units_and_reasons()
    {
        var (text, _, _) = await Grown(Quarters, "--format", "json", "--explain");
        using var json = JsonDocument.Parse(text);
        var series = json.RootElement.GetProperty("series")[0];
        Assert.Equal("Q", series.GetProperty("frequency").GetString());
        Assert.Equal(20, series.GetProperty("rows")[4].GetProperty("yearOnYear").GetProperty("value").GetDouble());
        Assert.Equal("not-reported", series.GetProperty("rows")[2].GetProperty("percentChange").GetProperty("reason").GetString());
        Assert.Equal("growth.compound-annual", series.GetProperty("compoundAnnual").GetProperty("explanation").GetProperty("formula").GetString());
    }

    [Fact]
    public async Task Tables_of_programs_have_a_line_for_each_period_of_each_series()
    {
        var (text, _, _) = await Grown("when,what,who\n2023,4,A\n2024,5,A\n2024,7,B\n", "--format", "csv", "--period-column", "when", "--value-column", "what", "--series-column", "who");
        Assert.Equal(
            """
            series,period,value,change,change_reason,percent_change,percent_change_reason,year_on_year,year_on_year_reason,compound_annual,compound_annual_reason
            A,2023,4,,,,,,,,
            A,2024,5,1,,25,,,,25,
            B,2024,7,,,,,,,,

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public async Task How_each_number_came_about_is_said_when_asked()
    {
        var (text, _, _) = await Grown("period,value\n2023,4\n2024,5\n", "--explain");
        Assert.Contains("Percent change\n    from = 4\n    to = 5", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_faults_are_reported_together_with_their_lines()
    {
        var (text, errors, code) = await Grown("period,value,who\n2023-Q1,100,A\nyear 24,1,B\n2023-Q2,\"1,5\",A\n2023-Q1,1,A\n2024,3,A\n6 tháng đầu năm 2024,3,C\n2024-07,3,C\nx,y\n", "--series-column", "who");
        Assert.Equal("", text);
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Equal(
            """
             has 6 faults:
              line 3: 'year 24' is no period; expected one such as 2024, 2024-Q1, 2024-06, Q1 2024 or quý I/2024.
              line 4: '1,5' is no number; expected digits with a decimal point and no other sign, such as 1234.5, or nothing where nothing was reported.
              line 5: 2023-Q1 is given in line 2 too; keep one.
              line 6: 2024 is of frequency A, and line 2 of the same series has 2023-Q1 of Q; give each a series of its own.
              line 8: the value is discrete, and line 7 of the same series has year to date; give each a series of its own.
              line 9: there are 2 fields, and 3 in the first line; put a text with a comma in quotes.

            """.ReplaceLineEndings("\n"),
            errors[errors.IndexOf(" has ", StringComparison.Ordinal)..]);
    }

    [Theory]
    [InlineData("", "The file is empty; expected a first line with period,value.")]
    [InlineData("period,value\n", "The file holds no observation; give a line for each period.")]
    [InlineData("when,value\n2024,1\n", "There is no column 'period' in when, value; name it with --period-column, --value-column or --series-column.")]
    [InlineData("period,value,value\n2024,1,2\n", "The column 'value' is there twice; keep one.")]
    [InlineData("period,value\n2024,1e999\n", "line 2: '1e999' is no number; expected digits with a decimal point and no other sign, such as 1234.5, or nothing where nothing was reported.")]
    [InlineData("period,value\n2024,NaN\n", "line 2: 'NaN' is no number; expected digits with a decimal point and no other sign, such as 1234.5, or nothing where nothing was reported.")]
    [InlineData("period,value\n2024,\"1\n", "line 2: a quote is opened and not closed before the end of the file; close it where the text ends.")]
    [InlineData("period,value\n2024,1\"2\n", "line 2: a quote stands inside a text; put the whole text in quotes and double the quotes inside it.")]
    public async Task A_file_that_does_not_do_says_so(string content, string fault)
    {
        var (_, errors, code) = await Grown(content);
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains(fault, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_UTF_8_is_a_fault()
    {
        var refused = Assert.Throws<BadInputException>(() => GrowthFile.Read("x.csv", [.. "period,value\n2024,"u8, 0xC3, 0x28], new("period", "value", null, Measure.Stock, Language.English)));
        Assert.Equal("x.csv has 1 fault:\n  The file is not UTF-8; save it in that encoding.", refused.Message);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_bad_input()
    {
        var (_, errors, code) = await Asked.Command("", "growth", "/nowhere/at-all.csv");
        Assert.Equal((ExitCode.BadInput, "govind: /nowhere/at-all.csv cannot be read; name a CSV file that exists.\n"), (code, errors));
    }

    [Theory]
    [InlineData(16.0, 16, "████████████████")]
    [InlineData(0.5, 16, "▌")]
    [InlineData(0.0, 16, "")]
    [InlineData(-1.0, 16, "")]
    [InlineData(null, 16, "")]
    [InlineData(1.0, 0, "")]
    public void A_bar_is_as_long_as_its_share_of_the_largest(double? value, double largest, string bar) => Assert.Equal(bar, TextBar.Of(value, largest));

    private static async Task<(string Text, string Errors, int Code)> Grown(string csv, params string[] options)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        await File.WriteAllTextAsync(path, csv, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        try
        {
            return await Asked.Command("", ["growth", path, .. options]);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
