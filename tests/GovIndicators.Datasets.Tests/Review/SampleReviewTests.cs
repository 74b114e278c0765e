using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Datasets.Tests.Review;

/// <summary>The numbers that the printed figures of 2022 to 2024 give, worked out by hand from the reports.</summary>
public sealed class SampleReviewTests
{
    private static readonly ProgressReview Sample = ProgressReview.Of(GovDataset.Sample);

    [Theory]
    [InlineData("VN-DA06", null, TallySubject.Targets, "all", "11 of 24 = 45.83%")]
    [InlineData("VN-DA06", null, TallySubject.Tasks, "all", "47 of 89 = 52.81%")]
    [InlineData("VN-UBQG-2022", "ministries", TallySubject.Tasks, "all", "42 of 44 = 95.45%")]
    [InlineData("VN-UBQG-2022", "provinces", TallySubject.Tasks, "all", "59 of 63 = 93.65%")]
    [InlineData("VN-UBQG-2022", null, TallySubject.Tasks, "all", "101 of 107 = 94.39%")]
    [InlineData("VN-UBQG-S2", null, TallySubject.Tasks, "all", "15 of 27 = 55.56%")]
    public void Plans_are_as_far_as_the_reports_say(string plan, string? group, TallySubject subject, string basis, string share) =>
        Assert.Equal(share, Tally(plan, group, subject).Rates.First(r => r.Basis.Code == basis).Share.ToString());

    [Fact]
    public void Scheme_06_has_eight_tasks_unaccounted_for_and_bounds_of_its_one_off_tasks()
    {
        var tally = Tally("VN-DA06", null, TallySubject.Tasks);
        Assert.Equal(8, tally.Tally.Unaccounted);
        Assert.Equal(34, tally.Tally.Regular);
        var oneOff = tally.Rates.Single(r => r.Basis == CompletionBasis.OneOff);
        Assert.Null(oneOff.Share);
        Assert.Equal(NoAnswer.CountNotReported, oneOff.Reason);
        Assert.Equal(Bounds.Closed(85.45m, 100m), oneOff.Bounds?.RoundOutward(2));
    }

    [Fact]
    public void Four_provinces_were_still_working() => Assert.Equal(
        ["Quảng Ngãi", "Quảng Trị", "Tiền Giang", "Trà Vinh"],
        Tally("VN-UBQG-2022", "provinces", TallySubject.Tasks).StillOpen.Select(a => a.Name.Official).Order(StringComparer.Ordinal));

    [Fact]
    public void The_groups_of_the_committee_plan_add_up_to_the_total_that_was_printed() =>
        Assert.Empty(Tally("VN-UBQG-2022", null, TallySubject.Tasks).PrintedOtherwise);

    [Fact]
    public void Basically_completed_is_shown_both_ways_and_never_as_zero_alone()
    {
        var rates = Tally("VN-UBQG-S2", null, TallySubject.Tasks).Rates;
        Assert.Equal(2, rates.Length);
        var strict = rates.Single(r => r.BasicallyCompleted == BasicallyCompletedPolicy.StaysOpen);
        Assert.Null(strict.Share);
        Assert.Equal(0, strict.Bounds?.Lower);
        Assert.Equal(55.56m, strict.Bounds?.RoundOutward(2).Upper);
    }

    [Fact]
    public void Online_services_grew_five_fold_from_2020_to_2021_and_seven_months_are_not_a_year()
    {
        var changes = Indicator("ONLINE-SERVICE-USERS").Changes;
        var first = changes[0].Growth;
        Assert.Equal(7.73, first.Difference.Value!.Value, 2);
        Assert.Equal(434.27, first.PercentChange.Value!.Value, 2);
        Assert.Equal(5.34, first.FoldChange.Value!.Value, 2);
        Assert.Equal((432.49m, 436.06m), (first.PercentChange.Bounds?.RoundOutward(2).Lower, first.PercentChange.Bounds?.RoundOutward(2).Upper));
        var second = changes[1].Growth;
        Assert.Contains(Caveat.UnlikeCoverage, second.Caveats);
        Assert.NotNull(second.Difference.Value);
        Assert.All([second.PercentChange, second.FoldChange, second.CompoundAnnual], a => Assert.Equal((null, NoAnswer.UnlikeCoverage), (a.Value, a.Reason)));
    }

    [Fact]
    public void The_digital_economy_gained_two_points_with_the_flag_and_no_percent()
    {
        var economy = Indicator("DIGITAL-ECONOMY-GDP-SHARE");
        var change = Assert.Single(economy.Changes).Growth;
        Assert.Equal(2.0, change.Difference.Value!.Value, 10);
        Assert.Equal([Caveat.RoundedInputs, Caveat.UnlikeCoverage], change.Caveats);
        Assert.Equal(NoAnswer.UnlikeCoverage, change.PercentChange.Reason);
        Assert.Contains("Information and Communications", economy.Producer, StringComparison.Ordinal);
    }

    [Fact]
    public void From_an_over_follows_a_more_than()
    {
        // Two ministries reported the cards, so the two figures make no one line; set against each other, the answer says so.
        Assert.All(Sample.Indicators.Where(i => i.Indicator.Code.Text == "CHIP-ID-CARDS"), i => Assert.Empty(i.Changes));
        var change = Assert.Single(Sample.AcrossProducers, a => a.Growth.To.Series.Key.Indicator.Text == "CHIP-ID-CARDS").Growth;
        Assert.Contains(Caveat.UnlikeProducer, change.Caveats);
        var bounds = change.PercentChange.Bounds!.Value;
        Assert.Equal(7.82m, bounds.RoundOutward(2).Lower);
        Assert.False(bounds.LowerIncluded);
        Assert.Null(bounds.Upper);
    }

    [Fact]
    public void Provinces_connected_are_58_of_63() =>
        Assert.Equal("58 of 63 = 92.06%", Assert.Single(Indicator("PROVINCES-CONNECTED").Points).Observation.Parts.ToString());

    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero, 21709769, 21947033)]
    [InlineData(RoundingMode.Truncate, 21593050, 21827756)]
    public void Files_received_follow_from_files_approved_and_their_percent(RoundingMode mode, int first, int last)
    {
        var derived = Assert.Single(Sample.DerivedWholes, d => d.Mode == mode && d.Part.Id == "S4-02");
        Assert.Equal(((decimal)first, (decimal)last), derived.WholeNumbers);
    }

    [Fact]
    public void As_of_an_earlier_day_only_what_was_published_by_then_is_known()
    {
        var earlier = ProgressReview.Of(GovDataset.Sample, new() { AsOf = new LocalDate(2022, 12, 24) });
        Assert.DoesNotContain(earlier.Tallies, t => t.Plan.Code == "VN-DA06");
        Assert.Contains(earlier.Tallies, t => t.Plan.Code == "VN-UBQG-S2");
        Assert.DoesNotContain(earlier.Indicators, i => i.Indicator.Code.Text == "DIGITAL-ECONOMY-GDP-SHARE");
    }

    [Fact]
    public void A_day_before_the_review_is_asked_of_since() => Assert.StartsWith(
        "Changes are asked for since 2024-07-19, which is not before 2024-07-19, the day of the review.",
        Assert.Throws<ArgumentException>(() => ProgressReview.Of(GovDataset.Sample, new() { Since = new LocalDate(2024, 7, 19) })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void What_became_known_since_a_day_is_listed_in_order()
    {
        var changes = ProgressReview.Of(GovDataset.Sample, new() { Since = new LocalDate(2023, 2, 25) }).Changes;
        Assert.Contains(changes, c => c.Kind == ReviewChangeKind.FigurePublished && c.Subject.Contains("S2-05", StringComparison.Ordinal));
        Assert.DoesNotContain(changes, c => c.Subject.Contains("S4-02", StringComparison.Ordinal));
        Assert.Equal(changes.OrderBy(c => c.On).Select(c => c.On), changes.Select(c => c.On));
    }

    [Fact]
    public void Every_number_can_say_how_it_came_about()
    {
        var explained = ProgressReview.Of(GovDataset.Sample, new() { Explain = true });
        Assert.All(explained.Tallies.SelectMany(t => t.Rates), r => Assert.NotNull(r.Why?.Formula));
        Assert.All(explained.Tallies.Where(t => t.OnTime is not null), t => Assert.Equal("completion.on-time", t.OnTimeWhy?.Formula));
        Assert.All(explained.Tallies.Where(t => t.Overdue is not null), t => Assert.Equal("completion.overdue", t.OverdueWhy?.Formula));
        Assert.All(explained.Agencies, a => Assert.NotNull(a.Completion.Why?.Formula));
        Assert.All(explained.Indicators.SelectMany(i => i.Changes.Concat(i.YearOnYear)).Concat(explained.AcrossProducers), c => Assert.Equal("growth.comparison", c.Why?.Formula));
        Assert.All(explained.Indicators, i => Assert.Equal(i.Points.Length, i.ValuesWhy.Count(why => why?.Formula is not null)));
        Assert.All(explained.DerivedWholes, whole => Assert.Equal("review.derived-whole", whole.Why?.Formula));
        Assert.All(explained.Stale, stale => Assert.Equal("review.periods-behind", stale.Why?.Formula));
        Assert.All(explained.Overdue.Concat(explained.DueSoon), task => Assert.Equal("review.days", task.Why?.Formula));
        Assert.All(explained.PrintedRates.Where(rate => rate.Counted is not null), rate => Assert.NotNull(rate.Why?.Formula));
        Assert.All(explained.Targets.SelectMany(t => t.Statements), statement => Assert.NotNull(statement.Why?.Formula));
    }

    [Fact]
    public void A_number_shows_from_what_it_came_about()
    {
        var explained = ProgressReview.Of(GovDataset.Sample, new() { Explain = true });
        Assert.Contains("Result: [21,709,769, 21,947,033]", explained.DerivedWholes[0].Why!.ToText(Language.English), StringComparison.Ordinal);
        var connected = explained.Indicators.SelectMany(i => i.ValuesWhy).Select(why => why!.ToText(Language.English)).Single(text => text.Contains("numerator = 58", StringComparison.Ordinal));
        Assert.Contains("denominator = 63", connected, StringComparison.Ordinal);
        Assert.Contains("Result: 92.06", connected, StringComparison.Ordinal);
        var plain = ProgressReview.Of(GovDataset.Sample);
        Assert.Null(plain.DerivedWholes[0].Why);
        Assert.All(plain.Indicators.SelectMany(i => i.ValuesWhy), Assert.Null);
    }

    private static TallyReview Tally(string plan, string? group, TallySubject subject) =>
        Assert.Single(Sample.Tallies, t => t.Plan.Code == plan && t.Group?.Code == group && t.Subject == subject);

    private static IndicatorReview Indicator(string code) => Assert.Single(Sample.Indicators, i => i.Indicator.Code.Text == code);
}
