using GovIndicators.Calculators;

namespace GovIndicators.Datasets.Tests.Review;

/// <summary>What a review says of counts, verification, targets and points, on small datasets worked out by hand.</summary>
public sealed class ReviewContentTests
{
    [Fact]
    public void A_rate_within_bounds_shows_the_counts_that_bound_it()
    {
        // 10 tasks: 4 completed of which 3 due, 2 open and due, 1 regular, 3 not reported on of which 1 due.
        string[] tasks =
        [
            .. Enumerable.Range(1, 3).Select(i => SmallReview.Task($"done{i}", """ "due": [{ "due": "2024-05-31" }], "statuses": [{ "on": "2024-05-01", "status": "completed" }] """)),
            SmallReview.Task("early", """ "due": [{ "due": "2024-12-31" }], "statuses": [{ "on": "2024-05-01", "status": "completed" }] """),
            .. Enumerable.Range(1, 2).Select(i => SmallReview.Task($"open{i}", """ "due": [{ "due": "2024-06-15" }], "statuses": [{ "on": "2024-05-01", "status": "in-progress" }] """)),
            SmallReview.Task("regular", """ "kind": "regular", "statuses": [{ "on": "2024-05-01", "status": "in-progress" }] """),
            SmallReview.Task("silent1", """ "due": [{ "due": "2024-06-15" }] """),
            .. Enumerable.Range(2, 2).Select(i => SmallReview.Task($"silent{i}", """ "due": [{ "due": "2024-12-31" }] """)),
        ];
        var tally = Assert.Single(new SmallReview { Tasks = string.Join(", ", tasks) }.Of().Tallies);
        Assert.Equal((Bounds.Exactly(4), Bounds.Exactly(10)), Counts(CompletionBasis.All));
        Assert.Equal((Bounds.Exactly(4), Bounds.Closed(6, 9)), Counts(CompletionBasis.OneOff));
        Assert.Equal((Bounds.Closed(3, 4), Bounds.Exactly(6)), Counts(CompletionBasis.DueByDate));
        Assert.Equal((Bounds.Exactly(4), Bounds.Exactly(6)), Counts(CompletionBasis.DoneOrOverdue));

        (Bounds?, Bounds?) Counts(CompletionBasis basis) => tally.Rates.Where(r => r.Basis == basis).Select(r => (r.Numerator, r.Denominator)).Single();
    }

    [Fact]
    public void Groups_together_name_the_group_that_did_not_report()
    {
        const string plan = """
            "groups": [{ "code": "a", "name": { "en": "A" } }, { "code": "b", "name": { "en": "B" } }, { "code": "c", "name": { "en": "C" } }],
            "reported": [
              { "group": "a", "referenceDate": "2024-05-31", "counts": { "total": 10, "completed": 4 } },
              { "group": "b", "referenceDate": "2024-05-31", "counts": { "total": 20, "completed": 11 } }
            ]
            """;
        var together = new SmallReview { Plan = plan }.Of().Tallies.Single(tally => tally.IsPooled);
        Assert.Equal((30, 15), (together.Tally.Total, together.Tally.Completed));
        Assert.Equal("c", Assert.Single(together.GroupsWithoutReport).Code);
        Assert.Empty(ProgressReview.Of(GovDataset.Sample).Tallies.SelectMany(tally => tally.GroupsWithoutReport));
    }

    [Theory]
    [InlineData(DueDateBasis.Current, "2 of 3 = 66.67%"), InlineData(DueDateBasis.Original, "1 of 3 = 33.33%")]
    public void On_time_is_of_completed_with_a_due_date_by_the_date_that_was_asked_for(DueDateBasis basis, string share)
    {
        var tasks = string.Join(
            ", ",
            SmallReview.Task("in-time", """ "due": [{ "due": "2024-05-31" }], "statuses": [{ "on": "2024-05-31", "status": "completed" }] """),
            SmallReview.Task("extended", """ "due": [{ "due": "2024-03-31" }, { "due": "2024-05-31", "decided": "2024-03-01" }], "statuses": [{ "on": "2024-05-31", "status": "completed" }] """),
            SmallReview.Task("late", """ "due": [{ "due": "2024-05-30" }], "statuses": [{ "on": "2024-05-31", "status": "completed" }] """),
            SmallReview.Task("undated", """ "statuses": [{ "on": "2024-05-31", "status": "completed" }] """));
        Assert.Equal(share, Assert.Single(new SmallReview { Tasks = tasks }.Of(new() { DueDates = basis }).Tallies).OnTime.ToString());
    }

    [Theory]
    [InlineData("completed", "verified", 1, 0, 0), InlineData("basically-completed", "verified", 1, 0, 0), InlineData("completed", "self-reported", 0, 1, 0)]
    [InlineData("completed", "not-stated", 0, 0, 1), InlineData("in-progress", "verified", 0, 0, 0)]
    public void Who_stands_behind_a_completion_is_counted(string status, string verification, int verified, int self, int notStated)
    {
        var counts = Assert.Single(new SmallReview { Tasks = SmallReview.Task("1", $$""" "statuses": [{ "on": "2024-05-01", "status": "{{status}}", "verification": "{{verification}}" }] """) }.Of().Verification);
        Assert.Equal((verified, self, notStated), (counts.Verified, counts.SelfReported, counts.NotStated));
    }

    [Theory]
    [InlineData("2020-12-31", ""), InlineData("2021-01-01", "OLD"), InlineData("2022-12-31", "OLD"), InlineData("2023-01-01", "NEW")]
    public void A_target_without_data_is_one_in_force_on_the_day(string day, string code)
    {
        const string targets = """
            { "code": "OLD", "indicator": "SHARE", "agency": "VN-A", "declared": "2021-01-01", "values": [{ "period": "2025", "value": 40 }], "supersededBy": "NEW" },
            { "code": "NEW", "indicator": "SHARE", "agency": "VN-A", "declared": "2023-01-01", "values": [{ "period": "2025", "value": 50 }] }
            """;
        Assert.Equal(code, string.Join(' ', new SmallReview { Targets = targets }.AsOf(day).TargetsWithoutData.Select(t => t.Code)));
    }

    [Fact]
    public void A_target_with_a_value_is_not_without_data()
    {
        const string target = """{ "code": "T", "indicator": "SHARE", "agency": "VN-A", "values": [{ "period": "2025", "value": 40 }] }""";
        var data = new SmallReview { Targets = target, Observations = SmallReview.Value("VN-A", "2023", 10, "2024-02-01", "SHARE") };
        Assert.Empty(data.Of().TargetsWithoutData);
        Assert.Single(data.AsOf("2024-01-31").TargetsWithoutData);
    }

    [Theory]
    [InlineData(4, 4, 2), InlineData(6, 6, 0), InlineData(int.MaxValue, 6, 0), InlineData(1, 1, 5)]
    public void The_last_points_are_kept_and_the_earlier_ones_counted(int asked, int kept, int earlier)
    {
        var values = string.Join(", ", Enumerable.Range(2018, 6).Select(year => SmallReview.Value("VN-A", $"{year}", year, "2024-02-01")));
        var indicator = Assert.Single(new SmallReview { Observations = values }.Of(new() { LastPoints = asked }).Indicators);
        Assert.Equal((kept, earlier, kept - 1), (indicator.Points.Length, indicator.EarlierPoints, indicator.Changes.Length));
        Assert.Equal(2023, indicator.Points[^1].Value);
    }

    [Fact]
    public void A_month_to_date_is_set_against_the_same_months_of_the_year_before()
    {
        // January to June: 120 against 100 a year before is +20%; against January to May of the same year no ratio holds.
        string[] values = [ToDate("2023-05", 80), ToDate("2023-06", 100), ToDate("2024-05", 90), ToDate("2024-06", 120)];
        var indicator = Assert.Single(new SmallReview { Observations = string.Join(", ", values) }.Of().Indicators);
        Assert.Equal([12.5, 20], indicator.YearOnYear.Select(c => c.Growth.PercentChange.Value!.Value));
        Assert.Equal(NoAnswer.UnlikeCoverage, indicator.Changes[^1].Growth.PercentChange.Reason);

        static string ToDate(string period, double value) => SmallReview.Value("VN-A", period, value, "2024-06-20").Replace("\"period\"", "\"accumulation\": \"year to date\", \"period\"", StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_is_set_against_the_year_before_once()
    {
        var indicator = Assert.Single(new SmallReview { Observations = string.Join(", ", SmallReview.Value("VN-A", "2022", 5, "2024-02-01"), SmallReview.Value("VN-A", "2023", 6, "2024-02-01")) }.Of().Indicators);
        Assert.Equal((1, 0), (indicator.Changes.Length, indicator.YearOnYear.Length));
    }

    [Fact]
    public void Printed_figures_that_are_in_no_series_and_no_tally_are_shown_too()
    {
        Assert.Equal(["S1-01", "S2-02", "S2-04", "S3-06"], ProgressReview.Of(GovDataset.Sample).OtherFigures.Select(f => f.Id));
        Assert.Equal(["S1-01", "S3-06"], ProgressReview.Of(GovDataset.Sample, new() { AsOf = SmallReview.Day("2022-12-31") }).OtherFigures.Select(f => f.Id));
    }

    [Fact]
    public void Why_an_agency_has_no_rank_is_said()
    {
        const string done = """ "statuses": [{ "on": "2024-05-01", "status": "completed" }] """;
        var tasks = string.Join(", ", (string[])
        [
            .. Enumerable.Range(1, 10).Select(i => SmallReview.Task($"a{i}", i == 1 ? """ "due": [{ "due": "2024-12-31" }] """ : done)),
            SmallReview.Task("b", done, "VN-B"),
            .. Enumerable.Range(1, 10).Select(i => SmallReview.Task($"c{i}", """ "kind": "regular" """, "VN-C")),
        ]);
        Assert.Equal(
            [("VN-A", NotRankedReason.RateWithinBounds), ("VN-B", NotRankedReason.TooFewTasks), ("VN-C", NotRankedReason.NoRate)],
            new SmallReview { Tasks = tasks }.Of().Agencies.Select(a => (a.Agency.Code.Text, a.NotRanked)));
    }

    [Fact]
    public void The_targets_of_a_plan_are_those_that_name_it()
    {
        const string goal = """ "indicator": "SHARE", "agency": "VN", "values": [{ "period": "2025", "value": 40 }] """;
        var dataset = new SmallReview { Targets = $$"""{ "code": "T1", "plan": "P", {{goal}} }, { "code": "T2", {{goal}} }, { "code": "T3", "plan": "P", "supersededBy": "T1", {{goal}} }""" }.Read();
        Assert.Equal(["T1", "T3"], dataset.TargetsOf(dataset.Plan("P")).Select(target => target.Code));
        Assert.Throws<ArgumentNullException>(() => dataset.TargetsOf(null!));
    }

    [Fact]
    public void Every_count_that_the_whole_prints_otherwise_than_its_groups_add_up_to_is_told()
    {
        const string groups = """
            "groups": [{ "code": "a", "name": { "en": "A" } }, { "code": "b", "name": { "en": "B" } }],
            "reported": [
              { "group": "a", "referenceDate": "2024-03-31", "published": "2024-04-05", "counts": { "total": 5, "completed": 3, "open": 2 } },
              { "group": "b", "referenceDate": "2024-03-31", "published": "2024-04-05", "counts": { "total": 4, "completed": 1, "open": 3, "regular": 0 } },
              { "referenceDate": "2024-03-31", "published": "2024-04-05", "counts": { "total": 9, "completed": 5, "open": 4, "regular": 0 } }
            ]
            """;
        var tally = Assert.Single(new SmallReview { Plan = groups }.Of().Tallies, t => t.IsPooled);
        Assert.Equal<PrintedCount>([new("completed", 5, 4), new("open", 4, 5)], tally.PrintedOtherwise);
        Assert.Equal("completed: printed 5, groups 4", tally.PrintedOtherwise[0].ToString());
    }
}
