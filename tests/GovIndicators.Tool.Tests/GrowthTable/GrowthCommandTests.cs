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
                "2023-06,100,,,,,,,,,", "2023-07,150,,50,,,unlike-coverage,,,,",
            ],
            text.Split('\n').Where(line => line.StartsWith(",2023", StringComparison.Ordinal)).Where((_, i) => i < 2).Select(line => line[1..]));
        Assert.Contains(",2024-06,110,,,not-reported,,not-reported,10,,,\n", text, StringComparison.Ordinal);
        Assert.Contains(",2024-07,165,,55,,,unlike-coverage,10,,,unlike-coverage\n", text, StringComparison.Ordinal);
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
            series,period,value,status,change,change_reason,percent_change,percent_change_reason,year_on_year,year_on_year_reason,compound_annual,compound_annual_reason
            A,2023,4,,,,,,,,,
            A,2024,5,,1,,25,,,,25,
            B,2024,7,,,,,,,,,

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
              line 3: 'year 24' has a year of two digits, which may be 2024 or 1924; write it with four.
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
    [InlineData("when,value\n2024,1\n", "There is no column 'period' in when, value; name it with --period-column, --value-column, --status-column or --series-column.")]
    [InlineData("period,value,value\n2024,1,2\n", "The column 'value' is there twice; keep one.")]
    [InlineData("period,value\n2024,1e999\n", "line 2: '1e999' is no number; expected digits with a decimal point and no other sign, such as 1234.5, or nothing where nothing was reported.")]
    [InlineData("period,value\n2024,NaN\n", "line 2: 'NaN' is no number; expected digits with a decimal point and no other sign, such as 1234.5, or nothing where nothing was reported.")]
    [InlineData("period;value\n2024;1\n", "The fields are separated by semicolons; save it as \"CSV UTF-8 (Comma delimited)\", or put commas between them.")]
    [InlineData("period\tvalue\n2024\t1\n", "The fields are separated by tabs; save it as \"CSV UTF-8 (Comma delimited)\", or put commas between them.")]
    [InlineData("period,value\n01/02/2024,1\n", "line 2: '01/02/2024' may be 2024-02-01 or 2024-01-02; write it so, or as 19 July 2024.")]
    [InlineData("period,value\n12/2023,1\n", "line 2: '12/2023' may be 2023-12 or")]
    [InlineData("period,value\nT12/2023,1\n", "line 2: 'T12/2023' shortens tháng or tuần to T; write")]
    [InlineData("period,value\n2024,1.250.000\n", "line 2: '1.250.000' is no number;")]
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
        var refused = Assert.Throws<BadInputException>(() => GrowthFile.Read("x.csv", [.. "period,value\n2024,"u8, 0xC3, 0x28], new("period", "value", [], Measure.Stock)));
        Assert.Equal("x.csv has 1 fault:\n  The file is not UTF-8; save it as \"CSV UTF-8 (Comma delimited)\".", refused.Message);
    }

    [Fact]
    public void A_file_of_two_bytes_a_character_is_a_fault_with_or_without_a_mark()
    {
        const string Fault = "x.csv has 1 fault:\n  The file is UTF-16, not UTF-8; save it as \"CSV UTF-8 (Comma delimited)\".";
        var text = Encoding.Unicode.GetBytes("period,value\n2024,1\n");
        Assert.Equal(Fault, FaultIn(text));
        Assert.Equal(Fault, FaultIn([0xFF, 0xFE, .. text]));
    }

    [Fact]
    public void A_workbook_is_a_fault() =>
        Assert.Equal("x.csv has 1 fault:\n  The file is a workbook of a spreadsheet; save it as \"CSV UTF-8 (Comma delimited)\".", FaultIn([.. "PK\u0003\u0004"u8, 0, 0]));

    [Fact]
    public async Task Lines_that_a_spreadsheet_left_empty_are_passed_over()
    {
        var (text, errors, _) = await Grown("period,value,note\n2023,4,\n2024,5,\n,,\n,,,,,\n");
        Assert.Equal("", errors);
        Assert.Contains("+25%", text, StringComparison.Ordinal);
    }

    /// <summary>On keyboards of Viet Nam a letter and its accent may be two characters; the names look alike and are the same.</summary>
    [Fact]
    public async Task Names_are_the_same_however_their_accents_are_typed()
    {
        var apart = "quý,giá trị,tỉnh\n2023,4,Huế\n2024,5,Huế\n".Normalize(NormalizationForm.FormD);
        var (text, errors, _) = await Grown(apart, "--period-column", "quý", "--value-column", "giá trị".Normalize(NormalizationForm.FormD), "--series-column", "tỉnh");
        Assert.Equal("", errors);
        Assert.Contains("\nHuế\n---\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Less_than_a_year_has_no_yearly_growth()
    {
        var (months, _, _) = await Grown("period,value\n2024-01,100\n2024-02,101\n2024-03,102\n");
        Assert.DoesNotContain("Compound annual growth", months, StringComparison.Ordinal);
        var (year, _, _) = await Grown("period,value\n2023-02,100\n2024-02,101\n");
        Assert.Contains("Compound annual growth: +1%", year, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_that_look_like_grouped_thousands_are_pointed_out()
    {
        const string Note = "Every value with a point has three digits behind it, such as 1.250.";
        var (text, _, _) = await Grown("period,value\n2023,950\n2024,1.250\n");
        Assert.Contains(Note, text, StringComparison.Ordinal);
        var (_, errors, _) = await Grown("period,value\n2023,950\n2024,1.250\n", "--format", "csv");
        Assert.Contains(Note, errors, StringComparison.Ordinal);
        var (json, _, _) = await Grown("period,value\n2023,950\n2024,1.250\n", "--format", "json");
        Assert.Equal("grouped-thousands", JsonDocument.Parse(json).RootElement.GetProperty("notes")[0].GetProperty("note").GetString());
        var (mixed, _, _) = await Grown("period,value\n2023,1.25\n2024,1.250\n");
        Assert.DoesNotContain("three digits", mixed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.250", true)]
    [InlineData("-12.000", true)]
    [InlineData("0.125", false)]
    [InlineData("1.25", false)]
    [InlineData("1250.000", false)]
    [InlineData("1.2e3", false)]
    public void A_number_looks_grouped_when_three_digits_follow_a_few(string number, bool isGrouped) => Assert.Equal(isGrouped, GrowthText.LooksGrouped(number));

    [Fact]
    public async Task A_long_run_of_absences_is_one_line()
    {
        var (text, _, _) = await Grown("period,value\n2024-01-01,4\n31/12/2024,5\n");
        Assert.Contains("2 January 2024 to 30 December 2024", text, StringComparison.Ordinal);
        Assert.Contains("– (not-reported × 364)", text, StringComparison.Ordinal);    // 366 days but the first and the last
        Assert.True(text.Split('\n').Length < 12, text);
    }

    [Fact]
    public async Task Several_columns_tell_series_apart_together()
    {
        var (text, errors, _) = await Grown(
            "indicator,agency,period,value,published\nUSE,A,2023,4,2024-01-10\nUSE,A,2024,5,2025-01-10\nUSE,A,2024,6,2025-06-10\nUSE,B,2024,7,2025-01-10\n",
            "--format", "csv", "--series-column", "indicator", "agency", "--series-column", "published");
        Assert.Equal("", errors);
        Assert.Contains("\n\"USE, A, 2025-06-10\",2024,6,", text, StringComparison.Ordinal);
        Assert.Contains("\n\"USE, B, 2025-01-10\",2024,7,", text, StringComparison.Ordinal);
    }

    private static string FaultIn(byte[] bytes) =>
        Assert.Throws<BadInputException>(() => GrowthFile.Read("x.csv", bytes, new("period", "value", [], Measure.Stock))).Message;

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

    internal static async Task<(string Text, string Errors, int Code)> Grown(string csv, params string[] options)
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
