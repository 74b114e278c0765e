namespace GovIndicators.Tool.Tests;

/// <summary>Titles and notes of a dataset may hold line breaks and other control characters; nothing that govind prints does.</summary>
public sealed class ControlCharacterTests
{
    private const string Parts = """
        "agencies": [{ "code": "VN", "name": { "en": "Viet Nam" }, "kind": "country" }],
        "indicators": [{ "code": "USERS", "name": { "en": "Users | all" }, "unit": "count", "measure": "flow" }],
        "sources": [{ "key": "s1", "title": "Two\nlines \u001b[31mred | a bar", "publisher": "x\u0001y\u2028z" }],
        "observations": [{ "indicator": "USERS", "agency": "VN", "period": "2023", "value": 5, "published": "2024-01-31", "source": "s1" }],
        "plans": [{ "code": "P", "name": { "en": "The plan" }, "from": "2024-01-01", "to": "2024-12-31", "owner": "VN", "source": "s1",
                    "reported": [{ "referenceDate": "2024-03-31", "source": "s1", "published": "2024-04-01", "counts": { "total": 4, "completed": 1 } }] }]
        """;

    [Theory]
    [InlineData("review"), InlineData("review", "--format", "markdown"), InlineData("review", "--format", "csv")]
    [InlineData("plan"), InlineData("plan", "--format", "csv"), InlineData("progress"), InlineData("review", "--explain")]
    public async Task What_is_printed_holds_none(string command, params string[] options)
    {
        using var data = new MadeDataset(Parts);
        foreach (var isTerminal in new[] { false, true })
        {
            var (exit, text, errors) = await Govind.Run(new MemoryStream(), isTerminal, [command, data.Path, .. options]);
            Assert.Equal((ExitCode.Done, ""), (exit, errors));
            Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c == '\u2028');
            if (command == "review") Assert.Contains(@"Two lines \u001B[31mred", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_row_of_csv_and_of_markdown_stays_a_line()
    {
        using var data = new MadeDataset(Parts);
        var csv = (await Govind.Run("review", data.Path, "--format", "csv")).Text;
        Assert.All(csv.TrimEnd('\n').Split('\n'), line => Assert.Equal(0, line.Count(c => c == '"') % 2));
        var markdown = (await Govind.Run("review", data.Path, "--format", "markdown")).Text;
        Assert.Contains(@"| Users \| all |", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_is_told_without_them()
    {
        using var data = new MadeDataset("\"agencies\": [{ \"code\": \"VN\", \"name\": { \"en\": \"Red \\u001b[31m\" }, \"kind\": \"cou\\nntry\" }]");
        var (exit, text, errors) = await Govind.Run("review", data.Path);
        Assert.Equal((ExitCode.BadInput, ""), (exit, text));
        Assert.Contains(@"$.agencies[0].name.en: The name 'Red \u001B[31m' holds the control character U+001B; it stands in one line, so remove it.", errors, StringComparison.Ordinal);
        Assert.Equal(3, errors.Count(c => c == '\n'));
        Assert.DoesNotContain(errors, c => char.IsControl(c) && c != '\n');
    }
}
