namespace GovIndicators.Datasets.Tests.Review;

/// <summary>From whom something was expected and did not come.</summary>
public sealed class SilenceReviewTests
{
    private const string OpenSince = """ "due": [{ "due": "2024-12-31" }], "statuses": [{ "on": "2023-02-01", "status": "in-progress", "reported": "REPORTED" }] """;

    [Theory]
    [InlineData("", true)]
    [InlineData(""" "start": "2024-06-30", """, true)]
    [InlineData(""" "start": "2024-07-01", """, false)]
    public void A_task_that_has_started_is_to_be_reported_on(string start, bool expected) =>
        Assert.Equal(expected, new SmallReview { Tasks = SmallReview.Task("1", $$"""{{start}} "due": [{ "due": "2024-12-31" }] """) }.Of().NotReported.Any(s => s.Tasks.Contains("P/1")));

    // 183 days before 30 June 2024 is 30 December 2023.
    [Theory, InlineData("2023-12-30", false), InlineData("2023-12-29", true)]
    public void An_open_task_last_reported_on_half_a_year_ago_is_outdated(string reported, bool outdated)
    {
        var silent = new SmallReview { Tasks = SmallReview.Task("1", OpenSince.Replace("REPORTED", reported, StringComparison.Ordinal)) }.Of().NotReported;
        Assert.Equal(outdated, silent.Any(s => s.OutdatedTasks.Contains("P/1")));
        Assert.All(silent, s => Assert.Equal((0, SmallReview.Day(reported)), (s.Tasks.Length, s.LastReport)));
    }

    [Fact]
    public void Nothing_more_is_expected_of_a_task_that_was_completed() =>
        Assert.Empty(new SmallReview { Tasks = SmallReview.Task("1", """ "statuses": [{ "on": "2023-02-01", "status": "completed" }] """) }.Of().NotReported);

    [Theory]
    [InlineData(new[] { "VN-A", "VN-B" }, "VN-C"), InlineData(new[] { "VN-A" }, ""), InlineData(new[] { "VN-A", "VN-B", "VN-C" }, "")]
    public void An_indicator_that_half_of_the_peers_report_is_expected_of_the_others(string[] reporters, string missing)
    {
        var values = string.Join(", ", reporters.Select(agency => SmallReview.Value(agency, "2023", 7, "2024-02-01")));
        var silent = new SmallReview { Observations = values }.Of().NotReported;
        Assert.Equal(missing, string.Join(' ', silent.Select(s => s.Agency.Code)));
        Assert.All(silent, s => Assert.Equal("USERS", Assert.Single(s.MissingIndicators).Text));
    }

    [Fact]
    public void An_agency_that_is_yet_to_come_owes_nothing() =>
        Assert.DoesNotContain(new SmallReview { Observations = string.Join(", ", new[] { "VN-A", "VN-B" }.Select(a => SmallReview.Value(a, "2023", 7, "2024-02-01"))) }.Of().NotReported, s => s.Agency.Code.Text == "VN-NEW");

    [Fact]
    public void An_agency_whose_last_value_is_older_than_that_of_its_peers_is_behind()
    {
        var values = string.Join(", ", SmallReview.Value("VN-A", "2023", 7, "2024-02-01"), SmallReview.Value("VN-B", "2022", 7, "2024-02-01"), SmallReview.Value("VN-C", "2023", 7, "2024-02-01"));
        var silent = Assert.Single(new SmallReview { Observations = values }.Of().NotReported);
        Assert.Equal(("VN-B", "USERS", 0), (silent.Agency.Code.Text, Assert.Single(silent.Indicators).Text, silent.MissingIndicators.Length));
    }

    [Theory, InlineData("2023-12-31", 0), InlineData("2024-01-01", 1)]
    public void Before_a_plan_begins_there_is_nothing_to_report_to_overrun_or_to_lead(string day, int count)
    {
        var review = new SmallReview { Tasks = SmallReview.Task("1", """ "due": [{ "due": "2024-01-15" }] """) }.AsOf(day);
        Assert.Equal((count, count, count, count), (review.NotReported.Length, review.DueSoon.Length, review.Agencies.Length, review.Verification.Length));
    }

    [Theory, InlineData("2024-01-19", 0), InlineData("2024-01-20", 1)]
    public void Before_a_plan_is_signed_there_is_nothing_either(string day, int count)
    {
        var data = new SmallReview { Plan = """ "act": { "number": "1/QĐ", "signed": "2024-01-20" } """, Tasks = SmallReview.Task("1", """ "due": [{ "due": "2024-12-31" }] """) };
        Assert.Equal((count, count), (data.AsOf(day).NotReported.Length, data.AsOf(day).Agencies.Length));
    }
}
