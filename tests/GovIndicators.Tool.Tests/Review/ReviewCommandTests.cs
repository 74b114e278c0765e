using System.Text.Json;
using GovIndicators.Tool.Tests.Plan;

namespace GovIndicators.Tool.Tests.Review;

public sealed class ReviewCommandTests
{
    [Theory]
    [InlineData("45.83%"), InlineData("52.81%"), InlineData("85.45% to 100%"), InlineData("8 unaccounted for")]
    [InlineData("95.45%"), InlineData("93.65%"), InlineData("94.39%"), InlineData("Quảng Ngãi, Quảng Trị, Tiền Giang, Trà Vinh")]
    [InlineData("55.56%"), InlineData("0% to 55.56%"), InlineData("full completions were not reported")]
    [InlineData("+7.73 pp"), InlineData("+434.27% (+432.49% to +436.06%)"), InlineData("5.34"), InlineData("(unlike coverage)")]
    [InlineData("+2.0 pp (+1.9 pp to +2.1 pp)"), InlineData("more than +7.82%"), InlineData("58 of 63 = 92.06%")]
    [InlineData("21,709,769 to 21,947,033"), InlineData("21,593,050 to 21,827,756"), InlineData("rounded half up"), InlineData("truncated")]
    [InlineData("Who has not reported"), InlineData("Stale figures"), InlineData("Due in the next 30 days"), InlineData("Targets without data"), InlineData("Self-reported and verified")]
    public async Task The_review_of_the_embedded_sample_says(string words)
    {
        var (exit, text, errors) = await Govind.Run("review");
        Assert.Equal((ExitCode.Done, ""), (exit, errors));
        Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("45,83%"), InlineData("85,45% đến 100%"), InlineData("8 nhiệm vụ chưa rõ trạng thái"), InlineData("+7,73 điểm %")]
    [InlineData("21.709.769 đến 21.947.033"), InlineData("hơn +7,82%"), InlineData("58/63 = 92,06%"), InlineData("Cơ quan chưa báo cáo")]
    public async Task The_same_in_Vietnamese(string words) =>
        Assert.Contains(words, (await Govind.Run("review", "--language", "vi")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_pipe_gets_no_control_character()
    {
        var (_, text, _) = await Govind.Run("review");
        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public async Task A_terminal_without_color_gets_lines_and_no_escape()
    {
        var (_, text, _) = await Govind.Run(new MemoryStream(), isTerminal: true, "review");
        Assert.Contains('│', text);
        Assert.DoesNotContain('\u001b', text);
    }

    [Fact]
    public async Task Json_is_one_object_with_a_row_for_each_number()
    {
        using var json = JsonDocument.Parse((await Govind.Run("review", "--format", "json")).Text);
        Assert.Equal("2024-07-19", json.RootElement.GetProperty("asOf").GetString());
        var row = json.RootElement.GetProperty("rows").EnumerateArray().Single(r =>
            r.GetProperty("measure").GetString() == "completion.all" && r.TryGetProperty("part", out var part) && part.GetString() == "together/tasks");
        Assert.Equal((101, 107), (row.GetProperty("numerator").GetDouble(), row.GetProperty("denominator").GetDouble()));
        Assert.Equal(94.39, row.GetProperty("value").GetDouble(), 2);
    }

    [Fact]
    public async Task Markdown_has_headings_and_tables()
    {
        var (_, text, _) = await Govind.Run("review", "--format", "markdown");
        Assert.Contains("\n## Indicators\n", text, StringComparison.Ordinal);
        Assert.Contains("| --- |", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Scheme 06, tasks, of one-off tasks:\n    Completion rate within bounds")]
    [InlineData("Chip-based citizen identity cards issued, December 2023, since start against February 2023, since start (as of 2023-02-17):\n    Comparison of two points")]
    [InlineData("to = (84,700,000, …)\n        Result: (7.82461184985609933531409818, …)")]
    [InlineData("True value within: (1.90, 2.10)")]
    [InlineData("rounded half up:\n    Whole that follows from a part and a percent")]
    [InlineData("February 2023 (as of 2023-02-25):\n    Rate of numerator and denominator\n      period = 2023-02\n      numerator = 58\n      denominator = 63")]
    public async Task Explain_says_of_what_it_speaks_how_it_came_about_and_within_which_bounds(string words) =>
        Assert.Contains(words, (await Govind.Run("review", "--explain")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Lead_agencies_are_those_of_govind_plan()
    {
        using var data = new MadeDataset(PlanCommandTests.TwoPlans);
        Assert.Equal(
            await Leads("plan", "lead", row => row.Part is "own" or "with-below" or "agency-ended"),
            await Leads("review", "agency", _ => true));

        async Task<string[]> Leads(string command, string section, Func<(string Subject, string Part), bool> counts)
        {
            using var json = JsonDocument.Parse((await Govind.Run(command, data.Path, "--format", "json")).Text);
            return
            [
                .. json.RootElement.GetProperty("rows").EnumerateArray()
                    .Where(row => row.GetProperty("section").GetString() == section && row.GetProperty("subject").GetString() != "VN")
                    .Select(row => (Subject: row.GetProperty("subject").GetString()!, Part: row.TryGetProperty("part", out var part) ? part.GetString()! : ""))
                    .Where(counts)
                    .Select(row => row.Part == "agency-ended" ? $"{row.Subject} ended" : row.Subject)
                    .Distinct().Order(StringComparer.Ordinal),
            ];
        }
    }

    [Fact]
    public async Task An_agency_that_ended_without_one_to_follow_says_so()
    {
        using var data = new MadeDataset(PlanCommandTests.TwoPlans);
        var text = (await Govind.Run("review", data.Path)).Text;
        Assert.Contains("Ministry D (agency ended)", text, StringComparison.Ordinal);
        Assert.Contains("Ministry C", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ministry B", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'19/07/2024' is not a date; expected year, month and day, such as 2024-07-19.", "review", "--as-of", "19/07/2024")]
    [InlineData("'xml' is not a format; expected table, json, csv or markdown.", "review", "--format", "xml")]
    [InlineData("'fr' is not a language; expected en or vi.", "review", "--language", "fr")]
    [InlineData("--since is 2024-07-19, which is not before 2024-07-19, the day of the review.", "review", "--since", "2024-07-19")]
    [InlineData("reviw", "reviw")]
    [InlineData("no-such-folder", "review", "no-such-folder")]
    [InlineData("name a command", new string[0])]
    public async Task Bad_input_ends_with_2_and_says_what_came_in(string words, params string[] args)
    {
        var (exit, text, errors) = await Govind.Run(args);
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains(words, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("45.83%", text, StringComparison.Ordinal);
    }
}
