namespace GovIndicators.Datasets.Tests.Review;

/// <summary>Where each list of a review begins and ends: the day, the count and the period on either side.</summary>
public sealed class ReviewBoundaryTests
{
    private const string Open = """ "statuses": [{ "on": "2024-05-01", "status": "in-progress" }] """;
    private const string Done = """ "statuses": [{ "on": "2024-05-01", "status": "completed" }] """;

    [Theory]
    [InlineData("2024-06-29", false), InlineData("2024-06-30", true), InlineData("2024-07-30", true), InlineData("2024-07-31", false)]
    public void Due_soon_is_from_the_day_itself_to_30_days_ahead(string due, bool isSoon) =>
        Assert.Equal(isSoon, OfTask($$""" "due": [{ "due": "{{due}}" }], {{Open}} """).DueSoon.Any());

    [Theory]
    [InlineData("completed", false), InlineData("cancelled", false), InlineData("not-started", true), InlineData("basically-completed", true)]
    public void Due_soon_is_what_still_has_to_be_done(string status, bool isSoon) =>
        Assert.Equal(isSoon, OfTask($$""" "due": [{ "due": "2024-07-15" }], "statuses": [{ "on": "2024-05-01", "status": "{{status}}" }] """).DueSoon.Any());

    [Theory]
    [InlineData("2024-06-30", null), InlineData("2024-06-29", 1), InlineData("2024-05-31", 30), InlineData("2023-06-30", 366)]
    public void Overdue_begins_the_day_after_the_due_date_and_says_for_how_long(string due, int? days) =>
        Assert.Equal(days, OfTask($$""" "due": [{ "due": "{{due}}" }], {{Open}} """).Overdue.SingleOrDefault()?.Standing.DaysLate);

    [Fact]
    public void What_nobody_reported_on_is_overdue_too_and_the_longest_comes_first()
    {
        var tasks = string.Join(", ", SmallReview.Task("1", $$""" "due": [{ "due": "2024-06-01" }], {{Open}} """), SmallReview.Task("2", """ "due": [{ "due": "2024-05-01" }] """));
        Assert.Equal([("2", 60), ("1", 29)], new SmallReview { Tasks = tasks }.Of().Overdue.Select(t => (t.Task.Code, t.Standing.DaysLate)));
    }

    [Fact]
    public void The_original_due_date_keeps_a_delay_that_an_extension_would_hide()
    {
        var data = new SmallReview { Tasks = SmallReview.Task("1", $$""" "due": [{ "due": "2024-05-31" }, { "due": "2024-08-31", "decided": "2024-05-20" }], {{Open}} """) };
        Assert.Empty(data.Of().Overdue);
        var overdue = Assert.Single(data.Of(new() { DueDates = DueDateBasis.Original }).Overdue);
        Assert.Equal((30, 1), (overdue.Standing.DaysLate, overdue.Extensions));
    }

    [Theory]
    [InlineData(9, null), InlineData(10, 1)]
    public void An_agency_is_ranked_from_ten_tasks_on(int count, int? rank)
    {
        var tasks = string.Join(", ", Enumerable.Range(1, count).Select(i => SmallReview.Task($"{i}", i < 4 ? Done : Open)));
        Assert.Equal(rank, Assert.Single(new SmallReview { Tasks = tasks }.Of().Agencies).Rank);
    }

    [Fact]
    public void Equal_rates_share_a_rank_and_the_next_one_is_left_out()
    {
        var tasks = string.Join(", ", from agency in new[] { (Code: "VN-A", Done: 5), (Code: "VN-B", Done: 5), (Code: "VN-C", Done: 4) }
                                      from i in Enumerable.Range(1, 10)
                                      select SmallReview.Task($"{agency.Code}{i}", i <= agency.Done ? Done : Open, agency.Code));
        Assert.Equal([("VN-A", 1), ("VN-B", 1), ("VN-C", 3)], new SmallReview { Tasks = tasks }.Of().Agencies.Select(a => (a.Agency.Code.Text, a.Rank)));
    }

    // The day of the review lies in June, in the second quarter and in 2024.
    [Theory]
    [InlineData("2024-04", null), InlineData("2024-03", 3), InlineData("2023-Q4", null), InlineData("2023-Q3", 3), InlineData("2022", null), InlineData("2021", 3)]
    public void A_series_is_stale_when_it_is_older_than_two_of_its_periods(string last, int? behind) =>
        Assert.Equal(behind, new SmallReview { Observations = SmallReview.Value("VN-A", last, 7, "2024-06-01") }.Of().Stale.SingleOrDefault()?.PeriodsBehind);

    [Fact]
    public void A_later_period_that_is_not_published_yet_does_not_refresh_a_series()
    {
        var values = string.Join(", ", SmallReview.Value("VN-A", "2024-03", 7, "2024-04-05"), SmallReview.Value("VN-A", "2024-05", 8, "2024-07-05"));
        Assert.Equal(3, Assert.Single(new SmallReview { Observations = values }.Of().Stale).PeriodsBehind);
    }

    private static ProgressReview OfTask(string rest) => new SmallReview { Tasks = SmallReview.Task("1", rest) }.Of();
}
