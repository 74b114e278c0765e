using System.Text.Json;
using GovIndicators.Calculators;

namespace GovIndicators.Tool.Tests.Progress;

/// <summary>What the tables of progress say, and that rows for programs say the same.</summary>
public sealed class ProgressTablesTests
{
    /// <summary>Two producers, an old target with a new one, milestones, a band, and what nobody set a direction for.</summary>
    private const string Everything = """
        "agencies": [{ "code": "VN", "name": { "en": "Viet Nam" }, "kind": "country" }],
        "indicators": [
          { "code": "I", "name": { "en": "An indicator" }, "unit": "percent", "measure": "rate", "direction": "higher" },
          { "code": "B", "name": { "en": "Spending of the budget" }, "unit": "percent", "measure": "rate", "direction": "higher" }],
        "targets": [
          { "code": "T-OLD", "indicator": "I", "agency": "VN", "values": [{ "period": "2023", "value": 20 }], "declared": "2020-01-01", "supersededBy": "T" },
          { "code": "T", "indicator": "I", "agency": "VN", "values": [{ "period": "2023", "value": 30 }], "declared": "2022-01-01" },
          { "code": "MILE", "indicator": "I", "agency": "VN", "values": [{ "period": "2022", "value": 25 }, { "period": "2027", "value": 50 }, { "period": "2030", "value": 70 }], "baseline": { "period": "2018", "value": 10 }, "trajectory": "linear" },
          { "code": "BAND", "indicator": "B", "agency": "VN", "comparison": "within", "values": [{ "period": "2027", "value": 95, "upper": 105 }], "baseline": { "period": "2018", "value": 60 } }],
        "observations": [
          { "indicator": "I", "agency": "VN", "period": "2021", "value": 16, "producer": "GSO", "published": "2022-01-31" },
          { "indicator": "I", "agency": "VN", "period": "2022", "value": 19, "producer": "GSO", "published": "2023-01-31" },
          { "indicator": "I", "agency": "VN", "period": "2023", "value": 22, "producer": "GSO", "published": "2024-01-31" },
          { "indicator": "I", "agency": "VN", "period": "2023", "value": 28, "producer": "MIC", "published": "2024-01-31" },
          { "indicator": "I", "agency": "VN", "period": "2024-S1", "accumulation": "year to date", "value": 23, "producer": "GSO", "published": "2024-06-30" },
          { "indicator": "B", "agency": "VN", "period": "2023", "value": 90, "published": "2024-01-31" }]
        """;

    [Theory]
    [InlineData("MILE", "An indicator", "2027", "50% (≥)", "22%", "+28 pp", "[1]")]
    [InlineData("BAND", "Spending of the budget", "2027", "95%–105%", "90%", "+5 pp")]
    [InlineData("T-OLD (superseded)", "An indicator", "2023", "20% (≥)", "[2] (rival)")]
    public async Task The_goal_is_the_one_due_next_and_marks_stand_beside_it(params string[] words)
    {
        using var data = new MadeDataset(Everything);
        var lines = (await Govind.Run("progress", data.Path)).Text.Split('\n');
        Assert.Contains(lines, line => words.All(word => line.Contains(word, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("MILE", "2023 [1]", "Behind time", "Progress, but acceleration is needed", "0.54")] // 12 of 40 points in 5 of 9 years
    [InlineData("T ", "2023 [1]", "Target missed")]
    [InlineData("MILE, 2023 [1]: 30% of the gap in 56% of the time.")]
    public async Task The_method_says_it_in_its_own_words_with_its_numbers(params string[] words)
    {
        using var data = new MadeDataset(Everything);
        var lines = (await Govind.Run("progress", data.Path)).Text.Split('\n');
        Assert.Contains(lines, line => words.All(word => line.Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_method_shows_its_own_word_ratio_and_score()
    {
        using var data = new MadeDataset(Everything);
        var lines = (await Govind.Run("progress", data.Path, "--method", "all")).Text.Split('\n');
        Assert.Contains(lines, line => Holds(line, "MILE", "escap-current-status", "Between baseline and target", "Closer to the target", "0.3", " 3"));
        Assert.Contains(lines, line => Holds(line, "T ", "iati-period", "Not met", "Target missed"));
        Assert.Contains(lines, line => Holds(line, "MILE", "linear-miss", "Not calculated", "Cannot be assessed (too few observations)"));
        static bool Holds(string line, params string[] words) => words.All(word => line.Contains(word, StringComparison.Ordinal));
    }

    // 22 at the end of 2023 toward 50 at the end of 2027: 28 / 4; ahead 12 points in five years, so 10 + 40 points take 16.67 years from the end of 2018.
    // The straight way from 25 in 2022 to 50 in 2027 stands at 25 + 25 * 1.4973 / 5 on 30 June 2024, day 182 of 366.
    [Theory]
    [InlineData("MILE", "2023 [1]", "30.00%", "+7 pp", "32.49%", "-10.49 pp")]
    [InlineData("MILE", "2023 [1]", "September 2035")]
    [InlineData("Planned now, Ahead of plan: No trajectory is declared. (BAND, 2023")]
    public async Task Time_pace_and_arrival_have_tables_of_their_own(params string[] words)
    {
        using var data = new MadeDataset(Everything);
        var lines = (await Govind.Run("progress", data.Path)).Text.Split('\n');
        Assert.Contains(lines, line => words.All(word => line.Contains(word, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Thời gian và nhịp độ"), InlineData("Thời điểm đạt nếu tiếp tục như hiện nay"), InlineData("30% khoảng cách trong 56% thời gian."), InlineData("Chưa công bố lộ trình."), InlineData("tháng 9/2035")]
    public async Task The_same_in_Vietnamese(string words)
    {
        using var data = new MadeDataset(Everything);
        Assert.Contains(words, (await Govind.Run("progress", data.Path, "--language", "vi")).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_review_has_the_status_and_one_line_of_pace()
    {
        using var data = new MadeDataset(Everything);
        var text = (await Govind.Run("review", data.Path)).Text;
        Assert.Contains("MILE, 2023 [1]: +7 pp a year needed, 3 years 6 months 1 day left; as until now it arrives in September 2035 by points a year", text, StringComparison.Ordinal);
        Assert.Contains("10.49 pp behind its trajectory.", text, StringComparison.Ordinal);
        Assert.Contains("chậm so với lộ trình 10,49 điểm %", (await Govind.Run("review", data.Path, "--language", "vi")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Time and pace", text, StringComparison.Ordinal);
    }

    /// <summary>Rows of tables are aligned by two blanks and more.</summary>
    [Theory]
    [InlineData("--method", "gap-closed"), InlineData("--method", "all")]
    public async Task A_table_of_the_sample_is_no_wider_than_160_signs(params string[] options)
    {
        foreach (var line in (await Govind.Run([.. (string[])["progress", Samples.MadeUp], .. options])).Text.Split('\n').Where(line => line.Contains("  ", StringComparison.Ordinal)))
        {
            Assert.True(line.Length <= 160, line);
        }
    }

    [Theory]
    [InlineData("749-WORK-FILES-ONLINE-MINISTRIES-2025: The act asks it of ministries and provinces; the figure is of ministries alone, provinces are not covered.")]
    [InlineData("03/NQ-CP, amended by 71/NQ-CP")]
    public async Task What_a_reader_must_know_of_a_target_stands_below_it(string words) =>
        Assert.Contains(words, (await Govind.Run("progress", "--as-of", "2025-02-01")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Superseded_and_rival_stand_in_every_form()
    {
        using var data = new MadeDataset(Everything);
        var text = (await Govind.Run("progress", data.Path)).Text;
        Assert.Contains("superseded by", text, StringComparison.Ordinal);
        Assert.Contains("T: 30% (≥)", text, StringComparison.Ordinal);
        Assert.Contains("[2] MIC", text, StringComparison.Ordinal);
        var csv = (await Govind.Run("progress", data.Path, "--format", "csv")).Text.Split('\n');
        Assert.Contains(csv, line => line.StartsWith("target,T-OLD,VN,superseded-by,", StringComparison.Ordinal));
        Assert.Contains(csv, line => line.StartsWith("target,T-OLD,VN,value,2023,28,", StringComparison.Ordinal) && line.Contains(",rival,", StringComparison.Ordinal));
        Assert.Contains("T-OLD (đã thay thế)", (await Govind.Run("progress", data.Path, "--language", "vi", "--format", "markdown")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_stand_only_where_a_row_needs_them()
    {
        using var data = new MadeDataset(Everything);
        var text = (await Govind.Run("progress", data.Path)).Text;
        Assert.Contains("no operator was printed", text, StringComparison.Ordinal);
        Assert.Contains("Where no baseline was declared", text, StringComparison.Ordinal);
        var made = (await Govind.Run("progress", Samples.MadeUp)).Text;
        Assert.DoesNotContain("no operator was printed", made, StringComparison.Ordinal);
        Assert.DoesNotContain("Where no baseline was declared", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_hold_every_target_value_the_word_of_the_method_and_the_pace()
    {
        using var data = new MadeDataset(Everything);
        using var json = JsonDocument.Parse((await Govind.Run("progress", data.Path, "--format", "json")).Text);
        var rows = json.RootElement.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal([("2022", 25), ("2027", 50), ("2030", 70)], Of("MILE", "target").Select(row => (Text(row, "period"), row.GetProperty("value").GetInt32())));
        var band = Of("BAND", "target").Single();
        Assert.Equal((95, 105), (band.GetProperty("bounds").GetProperty("lower").GetInt32(), band.GetProperty("bounds").GetProperty("upper").GetInt32()));
        Assert.Equal(("2027", 50), Of("MILE", "goal").Select(row => (Text(row, "text"), row.GetProperty("value").GetInt32())).First());
        var distance = Of("MILE", "distance").First();
        Assert.Equal(("percentage-points", 28), (Text(distance, "unit"), distance.GetProperty("value").GetInt32()));
        Assert.Equal("behind-time", Text(Of("MILE", "method.gap-closed.label").Last(), "text"));
        Assert.Equal(5 / 9.0, At("MILE", "method.gap-closed.required", "2023").GetProperty("value").GetDouble(), 1e-12);
        var arrival = At("MILE", "pace.arrival.linear", "2023");
        Assert.Equal("2035-09-01", Text(arrival, "text"));
        Assert.Equal(2018 + (5 * 40 / 12.0), arrival.GetProperty("value").GetDouble(), 1e-9);
        Assert.Equal("no-baseline", Text(At("T", "pace.gap-closed", "2023"), "reason"));
        Assert.Equal("no-trajectory", Text(Of("BAND", "pace.planned").Single(), "reason"));

        IEnumerable<JsonElement> Of(string target, string measure) => rows.Where(row => Text(row, "subject") == target && Text(row, "measure") == measure);
        JsonElement At(string target, string measure, string period) => Of(target, measure).Single(row => Text(row, "period") == period && Text(row, "producer") == "GSO");
        static string Text(JsonElement row, string name) => row.TryGetProperty(name, out var text) ? text.GetString()! : "";
    }

    /// <summary>Section, subject, part, measure, period and producer tell every row from every other.</summary>
    [Theory]
    [InlineData("gap-closed")]
    [InlineData("all")]
    public async Task No_two_rows_of_numbers_have_the_same_key(string method)
    {
        using var data = new MadeDataset(Everything);
        foreach (var input in (string[])[data.Path, Samples.MadeUp])
        {
            using var json = JsonDocument.Parse((await Govind.Run("progress", input, "--method", method, "--format", "json")).Text);
            var keys = json.RootElement.GetProperty("rows").EnumerateArray()
                .Where(row => row.GetProperty("section").GetString() == "target" && row.GetProperty("measure").GetString() is not ("disagreement" or "candidate-not-used" or "conflicts-with" or "repeated-by"))
                .Select(row => string.Join('|', new[] { "subject", "part", "measure", "period", "producer" }.Select(name => row.TryGetProperty(name, out var text) ? text.GetString() : "")))
                .ToList();
            Assert.Equal(keys.Distinct(), keys);
        }
    }
}
