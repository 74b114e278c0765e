using System.Text.Json;

namespace GovIndicators.Tool.Tests.Plan;

public sealed class PlanCommandTests
{
    /// <summary>A programme and its yearly plan; A leads one task, B ended and C followed it, D ended and nobody did.</summary>
    internal const string TwoPlans = """
        "agencies": [
          { "code": "VN", "name": { "en": "Viet Nam" }, "kind": "country" },
          { "code": "VN-A", "name": { "en": "Ministry A" }, "parent": "VN" },
          { "code": "VN-B", "name": { "en": "Ministry B" }, "parent": "VN", "to": "2024-02-29" },
          { "code": "VN-C", "name": { "en": "Ministry C" }, "parent": "VN", "from": "2024-03-01" },
          { "code": "VN-D", "name": { "en": "Ministry D" }, "parent": "VN", "to": "2024-02-29" }
        ],
        "successions": [
          { "kind": "rename", "effective": "2024-03-01", "predecessors": ["VN-B"], "successors": ["VN-C"] },
          { "kind": "abolition", "effective": "2024-03-01", "predecessors": ["VN-D"], "successors": [] }
        ],
        "plans": [
          { "code": "PROGRAMME", "name": { "en": "The programme" }, "from": "2024-01-01", "to": "2025-12-31", "owner": "VN", "tasks": [
            { "code": "T1", "name": { "en": "First" }, "leads": [{ "agencies": ["VN-A", "VN-B"] }], "due": [{ "due": "2024-03-31" }], "statuses": [{ "on": "2024-01-15", "status": "completed" }] },
            { "code": "T2", "name": { "en": "Second" }, "leads": [{ "agencies": ["VN-B"] }], "due": [{ "due": "2024-05-31" }], "statuses": [{ "on": "2024-02-01", "status": "in-progress" }] }
          ] },
          { "code": "YEAR", "name": { "en": "The year" }, "parent": "PROGRAMME", "from": "2024-01-01", "to": "2024-12-31", "owner": "VN", "tasks": [
            { "code": "T3", "name": { "en": "Third" }, "leads": [{ "agencies": ["VN-D"] }], "statuses": [{ "on": "2024-04-10", "status": "completed" }] },
            { "code": "T4", "name": { "en": "Fourth" }, "leads": [{ "agencies": ["VN-A"] }], "due": [{ "due": "2024-12-31" }], "statuses": [{ "on": "2024-02-01", "status": "not-started" }] }
          ] }
        ]
        """;

    [Theory]
    [InlineData("Method all: completed of all tasks."), InlineData("45.83%"), InlineData("52.81%"), InlineData("94.39%"), InlineData("not all accounted for"), InlineData("only tallies that reports printed")]
    public async Task The_plans_of_the_embedded_sample_say(string words)
    {
        var (exit, text, errors) = await Govind.Run("plan");
        Assert.Equal((ExitCode.Done, ""), (exit, errors));
        Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agency_that_is_yet_to_come_has_not_ended()
    {
        using var dataset = new MadeDataset("""
            "agencies": [{ "code": "VN", "name": { "en": "Viet Nam" }, "kind": "country" }, { "code": "VN-B", "name": { "en": "New B", "vi": "B mới" }, "parent": "VN", "from": "2025-03-01" }],
            "plans": [{ "code": "P", "name": { "en": "The plan" }, "from": "2025-01-01", "to": "2025-12-31", "owner": "VN", "tasks": [
              { "code": "T", "name": { "en": "Task" }, "leads": [{ "agencies": ["VN-B"] }] }] }]
            """);
        Assert.Contains("| New B | agency not begun |", (await Govind.Run("plan", dataset.Path, "--as-of", "2025-01-15", "--format", "markdown")).Text, StringComparison.Ordinal);
        Assert.Contains("| B mới | cơ quan chưa hoạt động |", (await Govind.Run("plan", dataset.Path, "--as-of", "2025-01-15", "--format", "markdown", "-l", "vi")).Text, StringComparison.Ordinal);
        Assert.Contains("Not ranked, since it has not begun: New B.", (await Govind.Run("review", dataset.Path, "--as-of", "2025-01-15")).Text, StringComparison.Ordinal);
        Assert.Contains("lead,VN-B,agency-not-begun,", (await Govind.Run("plan", dataset.Path, "--as-of", "2025-01-15", "--format", "csv")).Text, StringComparison.Ordinal);
    }

    // By hand: 15 January is day 15 of 365, and 11 months 16 days lie between it and 31 December.
    [Theory]
    [InlineData("plan", "en", "The plan: 15 of 365 days have passed = 4.11%; 11 months 16 days left until 2025-12-31, 0.00% completed.")]
    [InlineData("review", "en", "The plan: 15 of 365 days have passed = 4.11%; 11 months 16 days left until 2025-12-31, 0.00% completed.")]
    [InlineData("review", "vi", "The plan: đã qua 15/365 ngày = 4,11%; còn 11 tháng 16 ngày đến 2025-12-31, hoàn thành 0,00%.")]
    public async Task How_much_time_is_left_stands_beside_how_much_is_done(string command, string language, string words)
    {
        using var dataset = new MadeDataset("""
            "agencies": [{ "code": "VN", "name": { "en": "Viet Nam" }, "kind": "country" }],
            "plans": [{ "code": "P", "name": { "en": "The plan" }, "from": "2025-01-01", "to": "2025-12-31", "owner": "VN", "tasks": [
              { "code": "T", "name": { "en": "Task" }, "leads": [{ "agencies": ["VN"] }], "statuses": [{ "on": "2025-01-10", "status": "in-progress" }] }] }]
            """);
        Assert.Contains(words, (await Govind.Run(command, dataset.Path, "--as-of", "2025-01-15", "-l", language)).Text, StringComparison.Ordinal);
        Assert.Contains("plan,P,,time-passed,2025-01-15,", (await Govind.Run(command, dataset.Path, "--as-of", "2025-01-15", "--format", "csv")).Text, StringComparison.Ordinal);
        Assert.Contains("plan,P,,days-left,2025-01-15,350,", (await Govind.Run(command, dataset.Path, "--as-of", "2025-01-15", "--format", "csv")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan", "en", "The plan: the groups together lack C, of which nothing was reported.")]
    [InlineData("review", "en", "The plan: the groups together lack C, of which nothing was reported.")]
    [InlineData("review", "vi", "Kế hoạch: số cộng chung chưa gồm Nhóm C, chưa có báo cáo.")]
    public async Task A_sum_of_groups_says_which_it_lacks(string command, string language, string words)
    {
        using var dataset = new MadeDataset("""
            "agencies": [{ "code": "VN", "name": { "en": "Viet Nam" }, "kind": "country" }],
            "plans": [{ "code": "P", "name": { "en": "The plan", "vi": "Kế hoạch" }, "owner": "VN",
              "groups": [{ "code": "a", "name": { "en": "A" } }, { "code": "b", "name": { "en": "B" } }, { "code": "c", "name": { "en": "C", "vi": "Nhóm C" } }],
              "reported": [
                { "group": "a", "referenceDate": "2024-05-31", "counts": { "total": 10, "completed": 4 } },
                { "group": "b", "referenceDate": "2024-05-31", "counts": { "total": 20, "completed": 11 } }] }]
            """);
        var (exit, text, errors) = await Govind.Run(command, dataset.Path, "--language", language, "--format", "markdown");
        Assert.Equal((ExitCode.Done, ""), (exit, errors));
        Assert.Contains(words, text, StringComparison.Ordinal);
        var rows = (await Govind.Run(command, dataset.Path, "--format", "csv")).Text.Split('\n');
        Assert.Single(rows, row => row.StartsWith("plan,P,together/tasks,group-without-report,", StringComparison.Ordinal) || row.StartsWith("printed,P,together/tasks,group-without-report,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_method_that_the_counts_do_not_allow_gives_bounds_or_a_reason()
    {
        Assert.Contains("85.45% to 100%", (await Govind.Run("plan", "--method", "one-off")).Text, StringComparison.Ordinal);
        Assert.Contains("(method does not apply)", (await Govind.Run("plan", "--method", "milestones-50/50")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan"), InlineData("review")]
    public async Task The_report_of_2017_gives_its_rates_and_says_what_was_printed_otherwise(string command)
    {
        var (exit, text, errors) = await Govind.Run(command, Samples.TaskCounts);
        Assert.Equal((ExitCode.Done, ""), (exit, errors));
        string[] sentences =
        [
            "73.25%", "16,051 of 16,274 = 98.6297%", "223 overdue of 16,274 completed or overdue = 1.37%",
            "98.62% as printed is truncated; rounded it is 98.63%.", "1.38% as printed is 100% less 98.62%, a truncated rate; rounded it is 1.37%.",
        ];
        foreach (var sentence in sentences) Assert.Contains(sentence, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_done_or_overdue_the_report_of_2017_gives_98_63() =>
        Assert.Contains("98.63%", (await Govind.Run("plan", Samples.TaskCounts, "--method", "done-or-overdue", "--plan", "VN-TASKS-2017")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Printed_rates_are_there_in_Vietnamese_and_as_rows()
    {
        var text = (await Govind.Run("plan", Samples.TaskCounts, "--language", "vi")).Text;
        Assert.Contains("98,62% như đã in là cắt bỏ phần lẻ; làm tròn là 98,63%.", text, StringComparison.Ordinal);
        Assert.Contains("1,38% như đã in là 100% trừ 98,62%, một tỷ lệ bị cắt bỏ phần lẻ; làm tròn là 1,37%.", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await Govind.Run("plan", Samples.TaskCounts, "--format", "json")).Text);
        Assert.Equal(
            ["truncated", "complement-of-truncated", "rounded"],
            json.RootElement.GetProperty("rows").EnumerateArray().Where(row => row.GetProperty("section").GetString() == "printed-rate").Select(row => row.GetProperty("text").GetString()));
    }

    [Theory]
    [InlineData("Counted from tasks"), InlineData("with plans under it"), InlineData("50%"), InlineData("overdue tasks"), InlineData("agency ended")]
    [InlineData("1 overdue, for 30 days on average"), InlineData("Tasks completed"), InlineData("1 task is not known to be completed."), InlineData("(exact)")]
    public async Task Tasks_are_tallied_by_plan_and_agency(string words)
    {
        using var data = new MadeDataset(TwoPlans);
        var (exit, text, errors) = await Govind.Run("plan", data.Path);
        Assert.Equal((ExitCode.Done, ""), (exit, errors));
        Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tasks_of_an_ended_lead_follow_its_successor()
    {
        using var data = new MadeDataset(TwoPlans);
        Assert.Equal((2, 1), await Lead(data, "VN-C", "2024-06-30"));
        Assert.Equal((2, 0), await Lead(data, "VN-B", "2024-01-14"));
    }

    [Fact]
    public async Task Assignments_count_a_task_for_each_lead()
    {
        using var data = new MadeDataset(TwoPlans);
        var rows = await Rows(data, "--assignments");
        Assert.Equal(3, CountOf(rows, "plan", "PROGRAMME", "own"));
        Assert.Equal(2, CountOf(await Rows(data), "plan", "PROGRAMME", "own"));
        Assert.Equal(4, CountOf(await Rows(data), "plan", "PROGRAMME", "with-below"));
    }

    [Fact]
    public async Task One_plan_is_shown_with_those_under_it()
    {
        using var data = new MadeDataset(TwoPlans);
        var rows = await Rows(data, "--plan", "YEAR");
        Assert.DoesNotContain(rows, row => row.GetProperty("subject").GetString() == "PROGRAMME");
        Assert.Equal(2, CountOf(rows, "plan", "YEAR", "own"));
    }

    [Fact]
    public async Task A_forecast_can_be_simulated()
    {
        using var data = new MadeDataset(TwoPlans);
        Assert.Contains("simulated with 1,000 trials, seed 1", (await Govind.Run("plan", data.Path, "--trials", "1000")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'speed' is no completion method; expected all, one-off,", "plan", "--method", "speed")]
    [InlineData("The dataset has no plan 'X'; it has ", "plan", "--plan", "X")]
    [InlineData("'0' is not a number of trials; expected a whole number from 1 on, such as 10000.", "plan", "--trials", "0")]
    [InlineData("'abc' is not a number of trials; expected a whole number from 1 on", "plan", "--trials", "abc")]
    [InlineData("'perhaps' is not a way to count 'basically completed'; expected stays-open or counts-as-completed.", "plan", "--basically-completed", "perhaps")]
    [InlineData("no-such-folder", "plan", "no-such-folder")]
    public async Task Bad_input_ends_with_2_and_says_what_came_in(string words, params string[] args)
    {
        var (exit, text, errors) = await Govind.Run(args);
        Assert.Equal((ExitCode.BadInput, ""), (exit, text));
        Assert.Contains(words, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_before_every_plan_is_refused()
    {
        using var data = new MadeDataset(TwoPlans);
        var (exit, _, errors) = await Govind.Run("plan", data.Path, "--as-of", "2023-12-31");
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains("--as-of is 2023-12-31, which lies before every plan; the first begins on 2024-01-01.", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "section,subject,part,"), InlineData("markdown", "# Made up")]
    public async Task Other_formats_are_there_too(string format, string start)
    {
        using var data = new MadeDataset(TwoPlans);
        Assert.StartsWith(start, (await Govind.Run("plan", data.Path, "--format", format)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vietnamese_headings_are_there() =>
        Assert.Contains("Theo các báo cáo đã in", (await Govind.Run("plan", "--language", "vi")).Text, StringComparison.Ordinal);

    private static async Task<(int Total, int Completed)> Lead(MadeDataset data, string code, string asOf)
    {
        var rows = (await Rows(data, "--as-of", asOf)).Where(row => row.GetProperty("section").GetString() == "lead" && row.GetProperty("subject").GetString() == code).ToList();
        return (Number(rows, "count.total"), Number(rows, "count.completed"));

        static int Number(List<JsonElement> rows, string measure) => rows.First(row => row.GetProperty("measure").GetString() == measure).GetProperty("value").GetInt32();
    }

    private static int CountOf(IReadOnlyList<JsonElement> rows, string section, string subject, string part) => rows.Single(row =>
        row.GetProperty("section").GetString() == section && row.GetProperty("subject").GetString() == subject
        && row.GetProperty("measure").GetString() == "count.total" && row.GetProperty("part").GetString() == part).GetProperty("value").GetInt32();

    private static async Task<IReadOnlyList<JsonElement>> Rows(MadeDataset data, params string[] more)
    {
        var (exit, text, errors) = await Govind.Run(["plan", data.Path, "--format", "json", .. more]);
        Assert.Equal((ExitCode.Done, ""), (exit, errors));
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.Clone())];
    }
}
