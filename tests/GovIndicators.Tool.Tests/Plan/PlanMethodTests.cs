using System.Text.Json;

namespace GovIndicators.Tool.Tests.Plan;

/// <summary>How much of the made-up plan is done by every method, for whoever has a part in it.</summary>
public sealed class PlanMethodTests
{
    /// <summary>A strategy over a plan of three tasks: A completed one of weight 3, B has one basically completed and past its due date, and one not yet due.</summary>
    internal const string Tree = """
        "agencies": [{ "code": "VN", "name": { "en": "VN" } }, { "code": "VN-A", "name": { "en": "A" }, "parent": "VN" }, { "code": "VN-B", "name": { "en": "B" }, "parent": "VN" }],
        "plans": [
          { "code": "S", "name": { "en": "Strategy" } },
          { "code": "P", "name": { "en": "Plan" }, "parent": "S", "from": "2024-01-01", "to": "2024-12-31", "owner": "VN", "groups": [{ "code": "g", "name": { "en": "G" } }], "tasks": [
            { "code": "1", "name": { "en": "1" }, "group": "g", "leads": [{ "agencies": ["VN-A"] }], "due": [{ "due": "2024-03-31" }], "statuses": [{ "on": "2024-03-01", "status": "completed" }], "weight": 3, "effort": 10 },
            { "code": "2", "name": { "en": "2" }, "group": "g", "leads": [{ "agencies": ["VN-B"] }], "due": [{ "due": "2024-05-31" }], "statuses": [{ "on": "2024-03-01", "status": "basically-completed" }], "weight": 1, "effort": 30 },
            { "code": "3", "name": { "en": "3" }, "leads": [{ "agencies": ["VN-B"] }], "due": [{ "due": "2024-12-31" }], "statuses": [{ "on": "2024-03-01", "status": "in-progress" }], "weight": 1, "effort": 5 }
          ] }
        ]
        """;

    public static TheoryData<string> Methods => [.. PlanMethod.All.Select(method => method.Code)];

    // Recomputed from plans.json with exact fractions: the sum of weight (or effort) times the credit earned over the sum of all one-off tasks that were not cancelled,
    // tasks without a report by 30 September 2025 earning what their completed milestones do, or all. The Office leads 12 tasks, and all were reported on.
    [Theory]
    [InlineData("by-weight", "plan", "AB-2025", "own", 1300 / 40.5, 1800 / 40.5)]
    [InlineData("by-weight", "plan", "AB-2021-2025", "with-below", 1300 / 40.5, 1800 / 40.5)]
    [InlineData("by-weight", "plan", "AB-2025", "services", 500 / 22.0, 800 / 22.0)]
    [InlineData("by-weight", "lead", "GOVIND-AB-VP", "own", 700 / 14.0, 700 / 14.0)]
    [InlineData("by-weight", "lead", "GOVIND-AB-SKHCN", "own", 300 / 15.5, 500 / 15.5)]
    [InlineData("by-weight", "coordinating", "GOVIND-AB-SKHCN", "own", 200 / 5.0, 200 / 5.0)]
    [InlineData("milestones-0/100", "plan", "AB-2025", "own", 1630 / 40.5, 2130 / 40.5)]
    [InlineData("milestones-0/100", "plan", "AB-2025", "infrastructure", 250 / 10.5, 350 / 10.5)]
    [InlineData("milestones-0/100", "lead", "GOVIND-AB-VP", "own", 880 / 14.0, 880 / 14.0)]
    [InlineData("milestones-20/80", "plan", "AB-2021-2025", "with-below", 1934 / 40.5, 2434 / 40.5)]
    [InlineData("milestones-20/80", "lead", "GOVIND-AB-VP", "own", 984 / 14.0, 984 / 14.0)]
    [InlineData("milestones-20/80", "coordinating", "GOVIND-AB-SKHCN", "own", 260 / 5.0, 260 / 5.0)]
    [InlineData("milestones-50/50", "plan", "AB-2025", "own", 2390 / 40.5, 2890 / 40.5)]
    [InlineData("milestones-50/50", "lead", "GOVIND-AB-SYT", "own", 300 / 7.0, 500 / 7.0)]
    [InlineData("milestones-50/50", "coordinating", "GOVIND-AB-VP", "own", 225 / 3.0, 225 / 3.0)]
    [InlineData("by-effort", "plan", "AB-2025", "own", 114000 / 5090.0, 173000 / 5090.0)]
    [InlineData("by-effort", "plan", "AB-2021-2025", "with-below", 114000 / 5090.0, 173000 / 5090.0)]
    [InlineData("by-effort", "plan", "AB-2025", "institutions", 17500 / 245.0, 100)]
    [InlineData("by-effort", "lead", "GOVIND-AB", "with-below", 114000 / 5090.0, 173000 / 5090.0)]
    [InlineData("by-effort", "lead", "GOVIND-AB-VP", "own", 29500 / 975.0, 29500 / 975.0)]
    [InlineData("by-effort", "coordinating", "GOVIND-AB", "with-below", 46000 / 1260.0, 46000 / 1260.0)]
    public async Task Weight_milestones_and_effort_work_for_everyone_who_has_tasks(string method, string section, string subject, string part, double least, double most)
    {
        var row = (await PlanRowReader.Rows(Samples.MadeUp, "--method", method)).Row(section, subject, part, $"completion.{method}");
        var bounds = row.TryGetProperty("bounds", out var known) ? known : (JsonElement?)null;
        Assert.Equal(least, row.Number("value") ?? bounds!.Value.GetProperty("lower").GetDouble(), 1e-9);    // a decimal end of bounds has 15 digits
        Assert.Equal(most, row.Number("value") ?? bounds!.Value.GetProperty("upper").GetDouble(), 1e-9);
        Assert.Equal(least == most ? "" : "count-not-reported", row.Text("reason"));
    }

    [Theory, MemberData(nameof(Methods))]
    public async Task Tables_and_files_say_the_same_in_English(string method) => await TablesAndFilesSayTheSame(method, new(Language.English), "en");

    [Theory, MemberData(nameof(Methods))]
    public async Task Tables_and_files_say_the_same_in_Vietnamese(string method) => await TablesAndFilesSayTheSame(method, new(Language.Vietnamese), "vi");

    [Theory]
    [InlineData("by-weight", 60)]
    [InlineData("by-effort", 1000 / 45.0)]
    [InlineData("milestones-50/50", 80)]
    public async Task A_strategy_has_the_rate_of_the_plans_under_it(string method, double percent)
    {
        using var data = new MadeDataset(Tree);
        Assert.Equal(percent, (await PlanRowReader.Rows(data.Path, "--method", method)).Row("plan", "S", "with-below", $"completion.{method}").Number("value")!.Value, 1e-9);    // a quotient of doubles
    }

    [Fact]
    public async Task What_is_basically_completed_and_past_its_due_date_is_overdue_everywhere()
    {
        using var data = new MadeDataset(Tree);
        var rows = await PlanRowReader.Rows(data.Path, "--method", "done-or-overdue");
        foreach (var (section, subject, part, overdue, done, of) in new[] { ("plan", "P", "own", 1, 1, 2), ("plan", "P", "g", 1, 1, 2), ("plan", "S", "with-below", 1, 1, 2), ("lead", "VN-A", "own", 0, 1, 1), ("lead", "VN-B", "own", 1, 0, 1) })
        {
            Assert.Equal(overdue, rows.Row(section, subject, part, "count.overdue").Number("value"));
            var rate = rows.Row(section, subject, part, "completion.done-or-overdue");
            Assert.Equal((done, of), (rate.Number("numerator"), rate.Number("denominator")));
        }

        Assert.Equal(30, rows.Row("lead", "VN-B", "own", "overdue.longest-days").Number("value"));
        var text = (await Govind.Run("plan", data.Path)).Text;
        Assert.Contains("1 overdue, for 30 days on average", text, StringComparison.Ordinal);
        Assert.DoesNotContain("none overdue", text.Split("Lead agencies")[0].Split("own tasks")[1], StringComparison.Ordinal);
        Assert.Contains((await Govind.Run("review", data.Path, "--format", "csv")).Text.Split('\n'), line => line.StartsWith("plan,P,tasks,count.overdue,2024-06-30,1,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Basically_completed_counts_as_completed_where_that_is_asked_for()
    {
        using var data = new MadeDataset(Tree);
        var rows = await PlanRowReader.Rows(data.Path, "--basically-completed", "counts-as-completed");
        Assert.Equal(2, rows.Row("plan", "P", "own", "completion.all").Number("numerator"));
        Assert.Equal(0, rows.Row("plan", "P", "own", "count.overdue").Number("value"));
        Assert.Equal(1, rows.Row("forecast", "P", "own", "backlog").Number("value"));
        Assert.DoesNotContain(rows, row => row.Text("section") == "overdue");
        var text = (await Govind.Run("plan", data.Path, "--basically-completed", "counts-as-completed")).Text;
        Assert.Contains("'Basically completed' counts as completed.", text, StringComparison.Ordinal);
        Assert.Contains("No task is overdue.", text, StringComparison.Ordinal);
        Assert.Contains("'Cơ bản hoàn thành' được tính là hoàn thành.", (await Govind.Run("plan", data.Path, "--basically-completed", "counts-as-completed", "-l", "vi")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_method_that_needs_tasks_says_so_of_printed_counts_once() => Assert.Contains(
        "method does not apply: The method does not apply to this kind of target or value. Give the tasks with their weights, milestones or efforts; counts alone carry none.",
        (await Govind.Run("plan", "--method", "by-effort")).Text,
        StringComparison.Ordinal);

    private static async Task TablesAndFilesSayTheSame(string method, Say say, string language)
    {
        var rows = (await PlanRowReader.Rows(Samples.MadeUp, "--method", method, "--language", language)).Where(row => row.Text("measure") == $"completion.{method}").ToList();
        var csv = (await Govind.Run("plan", Samples.MadeUp, "--method", method, "--language", language, "--format", "csv")).Text.Split('\n')
            .Select(line => line.Split(',')).Where(cells => cells.Length > 3 && cells[3] == $"completion.{method}").ToList();
        var tables = (await Govind.Run("plan", Samples.MadeUp, "--method", method, "--language", language, "--format", "markdown")).Text.Split("\n## ")
            .Where(section => section.Contains($"| {say["Status", "Trạng thái"]} |", StringComparison.Ordinal) && section.Contains($"| {say["Unaccounted", "Chưa rõ"]} |", StringComparison.Ordinal))
            .SelectMany(section => section.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2)).ToList();
        Assert.Equal(rows.Select(row => RateOf(say, row)), tables.Select(line => line.Split(" | ")[10]));
        Assert.Equal(rows.Select(row => (row.Text("section"), row.Text("subject"), row.Text("part"))), csv.Select(cells => (cells[0], cells[1], cells[2])));
        Assert.Equal(
            rows.Select(row => row.Number("value")),
            csv.Select(cells => cells[5].Length == 0 ? (double?)null : double.Parse(cells[5], System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static string RateOf(Say say, JsonElement row) => row.Number("value") is { } percent ? Texts.Percent(say, percent)
        : row.TryGetProperty("bounds", out var bounds) ? Texts.Between(say, Bounds.Closed(bounds.GetProperty("lower").GetDecimal(), bounds.GetProperty("upper").GetDecimal()), "%")
        : $"– ({Enum.GetValues<NoAnswer>().Single(reason => reason.Code == row.Text("reason")).ToWords(say.Language)})";
}
