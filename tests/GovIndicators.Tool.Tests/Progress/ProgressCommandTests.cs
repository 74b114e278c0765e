using System.Text.Json;

namespace GovIndicators.Tool.Tests.Progress;

public sealed class ProgressCommandTests
{
    /// <summary>50 to 100 from the end of 2020 to the end of 2030; 65 at the end of 2023: 30% of the gap in 30% of the time.</summary>
    private const string InStep = """
        "agencies": [{ "code": "VN", "name": { "en": "Viet Nam" }, "kind": "country" }],
        "indicators": [{ "code": "I", "name": { "en": "An indicator" }, "unit": "percent", "measure": "rate", "direction": "higher" }],
        "targets": [{ "code": "T", "indicator": "I", "agency": "VN", "values": [{ "period": "2030", "value": 100 }], "baseline": { "period": "2020", "value": 50 } }],
        "observations": [{ "indicator": "I", "agency": "VN", "period": "2023", "value": 65, "producer": "MIC", "published": "2023-12-31" }]
        """;

    [Theory]
    [InlineData("Method gap-closed: Share of the gap closed against share of time passed"), InlineData("20% (≥)"), InlineData("16.5%"), InlineData("+3.5 pp"), InlineData("+1.75 pp")]
    [InlineData("Cannot be assessed (no baseline)"), InlineData("Ministry of Information and Communications"), InlineData("distance and pace are all that follows")]
    [InlineData("Near matches, not used"), InlineData("conflicts with"), InlineData("942-UN-EGOV-RANK-2030: ≤ 30"), InlineData("The values cover unlike stretches of time.")]
    public async Task The_targets_of_the_embedded_sample_say(string words)
    {
        var (exit, text, errors) = await Govind.Run("progress");
        Assert.Equal((ExitCode.Done, ""), (exit, errors));
        Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mục tiêu và tiến độ"), InlineData("16,5%"), InlineData("+3,5 điểm %"), InlineData("mâu thuẫn với"), InlineData("Không đánh giá được (chưa có giá trị gốc)")]
    public async Task The_same_in_Vietnamese(string words) =>
        Assert.Contains(words, (await Govind.Run("progress", "--language", "vi")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_target_with_a_baseline_has_a_status_in_words()
    {
        using var data = new MadeDataset(InStep);
        var (exit, text, _) = await Govind.Run("progress", data.Path);
        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains("On track", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_methods_stand_side_by_side_with_their_disagreements()
    {
        // 62 is 24% of the gap in 30% of the time, too slow in points; in percent it is 7.4% a year where 7.2% is needed.
        using var data = new MadeDataset(InStep.Replace("\"value\": 65", "\"value\": 62", StringComparison.Ordinal));
        var text = (await Govind.Run("progress", data.Path, "--method", "all")).Text;
        foreach (var method in Calculators.ProgressMethod.Values) Assert.Contains(method.Code, text, StringComparison.Ordinal);
        Assert.Contains("One expects the same percent each year, the other the same points.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_one_method_that_was_asked_for_is_named()
    {
        using var data = new MadeDataset(InStep);
        var text = (await Govind.Run("progress", data.Path, "--method", "cagr-ratio", "--explain")).Text;
        Assert.Contains("Method cagr-ratio:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Method gap-closed:", text, StringComparison.Ordinal);
        Assert.Contains("Observed against required compound growth", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Json_names_method_and_mode_and_gives_the_ratio()
    {
        using var data = new MadeDataset(InStep);
        using var json = JsonDocument.Parse((await Govind.Run("progress", data.Path, "--format", "json", "--faithful")).Text);
        Assert.Equal("gap-closed", json.RootElement.GetProperty("method").GetString());
        Assert.Equal("as-published", json.RootElement.GetProperty("mode").GetString());
        var row = json.RootElement.GetProperty("rows").EnumerateArray().Single(r => r.GetProperty("measure").GetString() == "method.gap-closed");
        Assert.Equal(1, row.GetProperty("value").GetDouble(), 1e-12); // 0.3 / 0.3
        Assert.Equal("on-track", row.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Csv_and_markdown_are_there_too()
    {
        Assert.StartsWith("section,subject,part,measure,", (await Govind.Run("progress", "--format", "csv")).Text, StringComparison.Ordinal);
        Assert.Contains("\n## Targets and their progress\n", (await Govind.Run("progress", "--format", "markdown")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_without_color_still_has_every_word()
    {
        using var data = new MadeDataset(InStep);
        var text = (await Govind.Run(new MemoryStream(), isTerminal: true, "progress", data.Path)).Text;
        Assert.Contains("On track", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }

    /// <summary>The province and two of its offices have a target for the same share at the end of 2025; nobody reports one for the province as a whole.</summary>
    [Fact]
    public async Task Targets_of_several_agencies_are_rolled_up()
    {
        var text = (await Govind.Run("progress", Samples.MadeUp)).Text;
        Assert.Contains("Share of dossiers received online, December 2025: by agency", text, StringComparison.Ordinal);
        Assert.Contains("3 agencies have a target; reported: 2 of 3 = 66.67%.", text, StringComparison.Ordinal);
        Assert.Contains("Without data: 1 of 3 = 33.33%.", text, StringComparison.Ordinal);
        Assert.Contains("có số liệu: 2/3 = 66,67%", (await Govind.Run("progress", Samples.MadeUp, "--language", "vi")).Text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await Govind.Run("progress", Samples.MadeUp, "--format", "json")).Text);
        var province = json.RootElement.GetProperty("rows").EnumerateArray()
            .Where(row => row.GetProperty("section").GetString() == "target-roll-up" && row.GetProperty("part").GetString() == "GOVIND-AB").ToList();
        Assert.Equal(3, province.Sum(row => row.GetProperty("value").GetInt32()));
        Assert.All(province, row => Assert.Equal(3, row.GetProperty("denominator").GetInt32()));
    }

    [Fact]
    public async Task Targets_of_one_agency_are_not_rolled_up() =>
        Assert.DoesNotContain("by agency", (await Govind.Run("progress")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task The_review_shows_targets_in_the_same_way() =>
        Assert.Contains("Targets and their progress", (await Govind.Run("review")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("'speed' is no progress method; expected gap-closed, cagr-ratio,", "progress", "--method", "speed")]
    [InlineData("'tomorrow' is not a date", "progress", "--as-of", "tomorrow")]
    [InlineData("no-such-folder", "progress", "no-such-folder")]
    public async Task Bad_input_ends_with_2_and_says_what_came_in(string words, params string[] args)
    {
        var (exit, text, errors) = await Govind.Run(args);
        Assert.Equal((ExitCode.BadInput, ""), (exit, text));
        Assert.Contains(words, errors, StringComparison.Ordinal);
    }
}
