namespace GovIndicators.Tool.Tests.Plan;

/// <summary>On time, how long overdue, and when it will be done.</summary>
public sealed class PlanOutlookTests
{
    // By hand: of 12 tasks of the Office 5 are completed with a due date, 02 late (14 March, due 28 February). Of the Department of Science and Technology 23 is 92 days overdue,
    // 33 (which two lead) 62, 14 45; 22 has no report and was due on 20 September.
    [Theory]
    [InlineData("lead", "GOVIND-AB-VP", "own", 4, 5, 0, 0, 1.0)]
    [InlineData("lead", "GOVIND-AB-SKHCN", "own", 2, 3, 2, 1, 199 / 3.0)]
    [InlineData("plan", "AB-2025", "institutions", 3, 5, 0, 1, null)]
    [InlineData("plan", "AB-2025", "own", 8, 10, 2, 2, 58.4)]
    [InlineData("plan", "AB-2021-2025", "with-below", 8, 10, 2, 2, 58.4)]
    [InlineData("coordinating", "GOVIND-AB-SKHCN", "own", 1, 1, 0, 0, null)]
    public async Task On_time_and_the_age_of_the_overdue_are_there_for_everyone_who_has_tasks(
        string section, string subject, string part, double onTime, double completed, double toAQuarter, double unreported, double? mean)
    {
        var rows = await PlanRowReader.Rows(Samples.MadeUp);
        var rate = rows.Row(section, subject, part, "completion.on-time");
        Assert.Equal((onTime, completed, 100 * onTime / completed), (rate.Number("numerator"), rate.Number("denominator"), rate.Number("value")));
        Assert.Equal(toAQuarter, rows.Row(section, subject, part, "overdue.31-to-90-days").Number("value"));
        Assert.Equal(unreported, rows.Row(section, subject, part, "overdue.past-due-unreported").Number("value"));
        if (mean is { } days) Assert.Equal(days, rows.Row(section, subject, part, "overdue.mean-days").Number("value")!.Value, 1e-9);    // one quotient of doubles
        else Assert.DoesNotContain(rows, row => (row.Text("section"), row.Text("subject"), row.Text("part"), row.Text("measure")) == (section, subject, part, "overdue.mean-days"));
    }

    [Fact]
    public async Task The_table_of_the_on_time_rate_names_leads_groups_and_plans()
    {
        var lines = (await Govind.Run("plan", Samples.MadeUp, "--format", "markdown")).Text.Split('\n');
        Assert.Contains("| lead | › Department of Science and Technology | own tasks | 2 | 3 | 66.67% | 3 | 66.3 | 62 | 92 | 0 | 2 | 1 | 0 | 1 |", lines);
        Assert.Contains("| plan | › Digital transformation plan of An Bình for 2025 | Institutions | 3 | 5 | 60.00% | 0 | – | – | – | 0 | 0 | 0 | 0 | 1 |", lines);
        var vietnamese = (await Govind.Run("plan", Samples.MadeUp, "--format", "markdown", "-l", "vi")).Text.Split('\n');
        Assert.Contains("| chủ trì | › Sở Khoa học và Công nghệ | nhiệm vụ riêng | 2 | 3 | 66,67% | 3 | 66,3 | 62 | 92 | 0 | 2 | 1 | 0 | 1 |", vietnamese);
    }

    [Fact]
    public async Task The_on_time_rate_that_a_report_prints_stands_beside_it() => Assert.Contains(
        "| report | Tasks given by the Government and the Prime Minister in 2017 | tasks, 2017-12-25 | 14,068 | 16,051 | 87.65% |",
        (await Govind.Run("plan", Samples.TaskCounts, "--format", "markdown", "--plan", "VN-TASKS-2017")).Text,
        StringComparison.Ordinal);

    // Completed by month: 1, 1, 1, 2, 2, 2, so each month finishes a task with a chance of one in five. Of two tasks both are done by month k with a chance of
    // 1 - 0.8^k - k 0.2 0.8^(k-1): 56.38% by 9, 85.93% by 16, 95.20% by 22, and 90.09% by 18, which is December 2025, the end of the programme.
    [Theory]
    [InlineData("en", "The programme, with plans under it: month by month, and the forecast")]
    [InlineData("en", "50% by the end of March 2025 (month 9); 85% by the end of October 2025 (month 16); 95% by the end of April 2026 (month 22).")]
    [InlineData("en", "Chance that all is completed by 2025-12-31, the end of the plan: 90.09%.")]
    [InlineData("vi", "50% đến hết tháng 3/2025 (tháng thứ 9); 85% đến hết tháng 10/2025 (tháng thứ 16); 95% đến hết tháng 4/2026 (tháng thứ 22).")]
    [InlineData("vi", "Xác suất hoàn thành hết đến 2025-12-31, ngày kết thúc kế hoạch: 90,09%.")]
    // One task left of the year alone: 1 - 0.8^6 by December 2024.
    [InlineData("en", "Chance that all is completed by 2024-12-31, the end of the plan: 73.79%.")]
    public async Task A_forecast_names_months_and_the_chance_by_the_end_of_the_plan(string language, string words)
    {
        using var data = new MadeDataset(PlanCommandTests.TwoPlans);
        Assert.Contains(words, (await Govind.Run("plan", data.Path, "--language", language)).Text, StringComparison.Ordinal);
    }

    // A task a month from January on, on the 5th: twelve tasks are done in December, whatever the day of the question.
    [Theory]
    [InlineData("2025-05-31", 7), InlineData("2025-06-01", 7), InlineData("2025-06-10", 6), InlineData("2025-06-29", 6), InlineData("2025-06-30", 6)]
    public async Task A_forecast_does_not_count_the_running_month_twice(string day, int backlog)
    {
        var tasks = string.Join(", ", Enumerable.Range(1, 12).Select(i => $$"""
            { "code": "T{{i}}", "name": { "en": "Task {{i}}" }, "leads": [{ "agencies": ["VN"] }], "statuses": [{ "on": "2025-{{i:00}}-05", "status": "completed" }] }
            """));
        using var data = new MadeDataset($$"""
            "agencies": [{ "code": "VN", "name": { "en": "Viet Nam" }, "kind": "country" }],
            "plans": [{ "code": "P", "name": { "en": "The plan" }, "from": "2025-01-01", "to": "2025-12-31", "owner": "VN", "tasks": [{{tasks}}] }]
            """);
        var rows = await PlanRowReader.Rows(data.Path, "--as-of", day);
        Assert.Equal(backlog, rows.Row("forecast", "P", "own", "backlog").Number("value"));
        Assert.Equal("2025-12", rows.Row("forecast", "P", "own", "months.50%").Text("period"));
        Assert.Equal(100, rows.Row("forecast", "P", "own", "chance-by-end").Number("value"));
    }

    [Fact]
    public async Task Files_name_the_months_and_the_chance_too()
    {
        using var data = new MadeDataset(PlanCommandTests.TwoPlans);
        var rows = await PlanRowReader.Rows(data.Path);
        var half = rows.Row("forecast", "PROGRAMME", "with-below", "months.50%");
        Assert.Equal(("2025-03", 9), (half.Text("period"), half.Number("value")));
        var end = rows.Row("forecast", "PROGRAMME", "with-below", "chance-by-end");
        Assert.Equal("2025-12-31", end.Text("period"));
        Assert.Equal(90.09, end.Number("value")!.Value, 0.005);
    }

    [Fact]
    public async Task A_plan_whose_tasks_all_stand_in_plans_under_it_has_an_outlook()
    {
        using var data = new MadeDataset(PlanMethodTests.Tree);
        var rows = await PlanRowReader.Rows(data.Path);
        Assert.Equal(2, rows.Row("forecast", "S", "with-below", "backlog").Number("value"));
        Assert.Equal(
            ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"],
            rows.Where(row => row.Text("section") == "burn-up" && row.Text("subject") == "S" && row.Text("measure") == "PLAN-TASKS-DUE").Select(row => row.Text("period")));
    }

    [Fact]
    public async Task Behind_the_end_of_a_plan_no_chance_is_given()
    {
        using var data = new MadeDataset(PlanMethodTests.Tree);
        Assert.Contains("The plan ended on 2024-12-31.", (await Govind.Run("plan", data.Path, "--as-of", "2025-02-10")).Text, StringComparison.Ordinal);
    }
}
