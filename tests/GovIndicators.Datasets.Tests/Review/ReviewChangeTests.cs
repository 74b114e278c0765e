
namespace GovIndicators.Datasets.Tests.Review;

/// <summary>What changed is what is known otherwise on the later day, not everything that was said in between.</summary>
public sealed class ReviewChangeTests
{
    [Fact]
    public void A_value_revised_twice_is_one_change_from_what_was_known_to_what_is()
    {
        var values = string.Join(", ", SmallReview.Value("VN-A", "2023", 10, "2024-02-01"), SmallReview.Value("VN-A", "2023", 11, "2024-04-01"), SmallReview.Value("VN-A", "2023", 12, "2024-05-01"));
        var change = Only(new SmallReview { Observations = values });
        Assert.Equal((ReviewChangeKind.ObservationRevised, SmallReview.Day("2024-05-01"), "10", "12"), (change.Kind, change.On, change.Before, change.After));
        Assert.Equal("Users, Bộ A, năm 2023", change.About?.In(Language.Vietnamese));
    }

    [Fact]
    public void A_revision_that_was_taken_back_is_none()
    {
        var values = string.Join(", ", SmallReview.Value("VN-A", "2023", 10, "2024-02-01"), SmallReview.Value("VN-A", "2023", 11, "2024-04-01"), SmallReview.Value("VN-A", "2023", 10, "2024-05-01"));
        Assert.Empty(new SmallReview { Observations = values }.Since("2024-03-01").Changes);
    }

    [Fact]
    public void Further_periods_of_a_series_are_one_change_with_their_number()
    {
        var values = string.Join(", ", Enumerable.Range(1, 5).Select(month => SmallReview.Value("VN-A", $"2024-0{month}", 10 * month, $"2024-0{month + 1}-10")));
        var change = Only(new SmallReview { Observations = values });
        Assert.Equal((ReviewChangeKind.SeriesExtended, SmallReview.Day("2024-06-10"), "USERS VN-A", "2024-01=10", "2024-05=50"), (change.Kind, change.On, change.Subject, change.Before, change.After));
        Assert.Equal(("January 2024: 10", "May 2024: 50 (4 new periods)"), (change.BeforeInWords?.In(Language.English), change.AfterInWords?.In(Language.English)));
    }

    [Fact]
    public void A_series_that_is_new_had_nothing_before() =>
        Assert.Null(Only(new SmallReview { Observations = SmallReview.Value("VN-A", "2023", 10, "2024-04-01") }).Before);

    [Fact]
    public void A_tally_stands_against_the_one_before_it()
    {
        const string reported = """ "reported": [{ "referenceDate": "2024-01-31", "counts": { "total": 10, "completed": 2 } }, { "referenceDate": "2024-05-31", "counts": { "total": 10, "completed": 6, "open": 4 } }] """;
        var change = Only(new SmallReview { Plan = reported });
        Assert.Equal((ReviewChangeKind.TallyPublished, "P"), (change.Kind, change.Subject));
        Assert.Equal(("10 tasks, 2 completed; 8 unaccounted for", "10 tasks, 6 completed, 4 open"), (change.BeforeInWords?.In(Language.English), change.AfterInWords?.In(Language.English)));
        Assert.Equal("10 nhiệm vụ, 6 hoàn thành, 4 đang thực hiện", change.AfterInWords?.In(Language.Vietnamese));
    }

    [Theory]
    [InlineData("in-progress", "in-progress", null)]
    [InlineData("in-progress", "completed", "in-progress")]
    [InlineData("not-started", "in-progress", "not-started")]
    public void A_status_that_was_only_confirmed_is_no_change(string then, string now, string? before)
    {
        var changes = OfTask($$""" "statuses": [{ "on": "2024-02-01", "status": "{{then}}" }, { "on": "2024-05-01", "status": "{{now}}" }] """).Changes;
        Assert.Equal(before, changes.SingleOrDefault()?.Before);
        Assert.All(changes, change => Assert.Equal((ReviewChangeKind.StatusChanged, "P/1", now, "Task 1"), (change.Kind, change.Subject, change.After, change.About?.Official)));
    }

    [Fact]
    public void A_status_is_in_the_words_of_the_reader_and_a_code_for_programs()
    {
        var change = Assert.Single(OfTask(""" "statuses": [{ "on": "2024-05-01", "status": "in-progress" }] """).Changes);
        Assert.Equal((null, "in-progress", "đang thực hiện", "in progress"), (change.Before, change.After, change.AfterInWords?.In(Language.Vietnamese), change.AfterInWords?.In(Language.English)));
    }

    [Fact]
    public void A_completion_that_somebody_checked_later_is_a_change_of_its_own()
    {
        var change = Assert.Single(OfTask(""" "statuses": [{ "on": "2024-02-01", "status": "completed", "verification": "self-reported" }, { "on": "2024-05-01", "status": "completed", "verification": "verified" }] """).Changes);
        Assert.Equal((ReviewChangeKind.VerificationChanged, SmallReview.Day("2024-05-01"), "self-reported", "verified"), (change.Kind, change.On, change.Before, change.After));
    }

    [Fact]
    public void A_due_date_that_moved_twice_is_one_change()
    {
        var change = Assert.Single(OfTask(""" "due": [{ "due": "2024-04-30" }, { "due": "2024-06-30", "decided": "2024-04-15" }, { "due": "2024-09-30", "decided": "2024-06-15" }] """).Changes);
        Assert.Equal((ReviewChangeKind.DueDateMoved, SmallReview.Day("2024-06-15"), "2024-04-30", "2024-09-30"), (change.Kind, change.On, change.Before, change.After));
    }

    [Fact]
    public void Leads_are_told_by_code_and_by_name()
    {
        const string task = """{ "code": "1", "name": { "en": "Task 1" }, "leads": [{ "agencies": ["VN-A"] }, { "agencies": ["VN-B", "VN-C"], "from": "2024-05-01" }] }""";
        var change = Only(new SmallReview { Tasks = task });
        Assert.Equal((ReviewChangeKind.LeadsChanged, "VN-A", "VN-B, VN-C", "Ministry B, Ministry C"), (change.Kind, change.Before, change.After, change.AfterInWords?.Official));
    }

    [Fact]
    public void A_milestone_that_was_completed_is_listed()
    {
        var changes = OfTask(""" "milestones": [{ "name": { "en": "Draft" }, "weight": 1, "completed": "2024-02-01" }, { "name": { "en": "Pilot" }, "weight": 1, "completed": "2024-05-01" }] """).Changes;
        Assert.Equal((ReviewChangeKind.MilestoneCompleted, "Pilot"), (Assert.Single(changes).Kind, changes[0].After));
    }

    [Fact]
    public void Targets_are_declared_and_superseded_on_the_day_of_the_new_one()
    {
        const string targets = """
            { "code": "OLD", "indicator": "SHARE", "agency": "VN-A", "comparison": "at-least", "declared": "2023-01-01", "values": [{ "period": "2025", "value": 40 }], "supersededBy": "NEW" },
            { "code": "NEW", "indicator": "SHARE", "agency": "VN-A", "comparison": "at-least", "declared": "2024-05-01", "values": [{ "period": "2025", "value": 50 }] }
            """;
        var changes = new SmallReview { Targets = targets }.Since("2024-03-01").Changes;
        Assert.Equal(
            [(ReviewChangeKind.TargetDeclared, "NEW", "≥ 50%, 2025"), (ReviewChangeKind.TargetSuperseded, "OLD", "NEW: ≥ 50%, 2025")],
            changes.Select(c => (c.Kind, c.Subject, c.AfterInWords!.In(Language.English))));
        Assert.Equal("≥ 40%, 2025", changes[1].BeforeInWords?.In(Language.English));
    }

    [Theory]
    [InlineData("2024-03-01", false), InlineData("2024-03-02", true), InlineData("2024-06-30", true), InlineData("2024-07-01", false)]
    public void What_became_known_on_the_earlier_day_is_old_and_on_the_day_of_the_review_new(string published, bool isNew) =>
        Assert.Equal(isNew, new SmallReview { Observations = SmallReview.Value("VN-A", "2023", 10, published) }.Since("2024-03-01").Changes.Any());

    private static ReviewChange Only(SmallReview data) => Assert.Single(data.Since("2024-03-01").Changes);

    private static ProgressReview OfTask(string rest) => new SmallReview { Tasks = SmallReview.Task("1", rest) }.Since("2024-03-01");
}
