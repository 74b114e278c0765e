using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Datasets.Tests.Review;

public class TargetReviewTests
{
    private static readonly LocalDate Conference = new(2024, 7, 19);

    [Fact]
    public void The_96_targets_of_the_programmes_are_there() => Assert.Equal(96, GovDataset.Sample.Targets.Length);

    [Theory]
    [InlineData("749-DIGITAL-ECONOMY-GDP-SHARE-2025", 20, 16.5, 3.5)]
    [InlineData("411-DIGITAL-ECONOMY-GDP-SHARE-2030", 30, 16.5, 13.5)]
    [InlineData("749-WORK-FILES-ONLINE-MINISTRIES-2025", 90, 89.35, 0.65)]
    public void A_target_that_the_seed_figures_touch_has_a_statement(string code, double goal, double value, double distance)
    {
        var statement = Of(code).Statements[0];
        Assert.Equal(goal, statement.Comparison.Due.Value);
        Assert.Equal(value, statement.Comparison.Point?.Value);
        Assert.Equal(distance, statement.Comparison.Distance!.Value, 1e-9); // a difference of printed decimals
        Assert.Equal("Ministry of Information and Communications (as reported to the conference)", statement.Producer);
    }

    [Fact]
    public void Without_a_baseline_only_distance_and_pace_are_given()
    {
        var comparison = Of("411-DIGITAL-ECONOMY-GDP-SHARE-2025").Statements[0].Comparison;
        Assert.Equal(NoAnswer.NoBaseline, comparison[ProgressMethod.GapClosed].Reason);
        Assert.Equal(1.75, comparison.PointsNeededAYear!.Value, 1e-9); // 3.5 points from the end of 2023 to the end of 2025
    }

    [Fact]
    public void A_part_of_a_year_stands_behind_the_year_with_a_caveat()
    {
        var statements = Of("411-DIGITAL-ECONOMY-GDP-SHARE-2025").Statements;
        Assert.Equal([Frequency.Year, Frequency.HalfYear], statements.Select(s => s.Comparison.Point!.Value.Series.Frequency));
        Assert.Contains(Caveat.UnlikeCoverage, statements[1].Comparison[ProgressMethod.GapClosed].Caveats);
    }

    [Theory]
    [InlineData("749-ONLINE-SERVICES-LEVEL-4-2025", "ONLINE-SERVICE-USERS")]
    [InlineData("942-DOSSIERS-ENTIRELY-ONLINE-2025", "ONLINE-PROCEDURES-SHARE")]
    [InlineData("749-WORK-FILES-ONLINE-DISTRICTS-2025", "WORK-FILES-ONLINE-MINISTRIES")]
    [InlineData("749-ONLINE-SERVICES-LEVEL-4-2025", "ONLINE-PROCEDURES-SHARE")]
    [InlineData("56-DOSSIERS-ONLINE-2025-06-30", "ONLINE-PROCEDURES-SHARE")]
    [InlineData("56-DOSSIERS-ONLINE-2025-06-30", "ONLINE-SERVICE-USERS")]
    [InlineData("56-ADULTS-ONLINE-SERVICES-2025-06-30", "ONLINE-SERVICE-USERS")]
    public void A_near_match_is_a_candidate_and_is_not_used(string code, string candidate)
    {
        var review = Of(code);
        Assert.Contains(candidate, review.Candidates.Select(series => series.Key.Indicator.Text));
        Assert.False(review.HasValue);
    }

    /// <summary>Online services supplied, dossiers filed online and people who use them are three indicators: names alike in two words are no relation.</summary>
    [Theory]
    [InlineData("942-PROCEDURES-CUT-2025")]
    [InlineData("03-NATIONAL-DATA-CENTERS-2030")]
    [InlineData("411-DIGITAL-ECONOMY-WORKERS-2025")]
    public void Two_words_in_common_are_no_near_match(string code) => Assert.Empty(Of(code).Candidates);

    [Fact]
    public void Of_work_files_the_act_asks_more_than_the_figure_covers_and_says_so()
    {
        Assert.All(["749-WORK-FILES-ONLINE-MINISTRIES-2025", "942-WORK-FILES-ONLINE-MINISTRIES-2025", "749-WORK-FILES-ONLINE-MINISTRIES-2030"],
            code => Assert.Contains("provinces are not covered", Of(code).Target.Note!.In(Language.English), StringComparison.Ordinal));
    }

    /// <summary>The table names the resolution that amended the act of 27 targets: 03/NQ-CP -> 71/NQ-CP.</summary>
    [Fact]
    public void The_act_that_amended_another_is_kept()
    {
        var amended = GovDataset.Sample.Targets.Where(target => target.Act?.AmendedBy is not null).ToList();
        Assert.Equal(27, amended.Count);
        Assert.All(amended, target => Assert.Equal(("03/NQ-CP", "71/NQ-CP"), (target.Act!.Number, target.Act.AmendedBy)));
    }

    [Theory]
    [InlineData("749-UN-EGOV-RANK-2030", "942-UN-EGOV-RANK-2030")]
    [InlineData("749-HOUSEHOLDS-FIBER-2025", "411-HOUSEHOLDS-FIBER-2025")]
    public void Targets_that_ask_something_else_of_the_same_conflict(string code, string other)
    {
        Assert.Equal([other], Of(code).ConflictsWith.Select(target => target.Code));
        Assert.Equal([code], Of(other).ConflictsWith.Select(target => target.Code));
    }

    [Fact]
    public void A_milestone_conflicts_with_a_final_value_of_the_same_day_and_another_accumulation_with_nothing()
    {
        var data = Made("""
            { "code": "A", "indicator": "I", "agency": "VN", "values": [{ "period": "2025", "value": 70 }, { "period": "2030", "value": 100 }] },
            { "code": "B", "indicator": "I", "agency": "VN", "values": [{ "period": "2025", "value": 60 }] },
            { "code": "C", "indicator": "I", "agency": "VN", "values": [{ "period": "2030", "value": 100 }] },
            { "code": "D", "indicator": "I", "agency": "VN", "values": [{ "period": "2028", "value": 95 }] },
            { "code": "YEARLY", "indicator": "F", "agency": "VN", "values": [{ "period": "2025", "value": 110 }] },
            { "code": "TOTAL", "indicator": "F", "agency": "VN", "accumulation": "since start", "values": [{ "period": "2025", "value": 500 }] }
            """);
        var reviews = TargetReview.Of(data, new(2024, 1, 1)).ToDictionary(review => review.Target.Code);
        Assert.Equal("conflicts B repeats C", Said("A"));
        Assert.Equal("conflicts A repeats ", Said("B"));
        Assert.Equal("conflicts  repeats A", Said("C"));
        Assert.All(["D", "YEARLY", "TOTAL"], code => Assert.Equal("conflicts  repeats ", Said(code)));

        string Said(string code) => $"conflicts {Codes(reviews[code].ConflictsWith)} repeats {Codes(reviews[code].RepeatedBy)}";

        static string Codes(IEnumerable<Target> targets) => string.Join(' ', targets.Select(target => target.Code));
    }

    [Fact]
    public void Targets_that_ask_the_same_repeat_each_other() =>
        Assert.Equal(["411-DIGITAL-ECONOMY-GDP-SHARE-2025"], Of("749-DIGITAL-ECONOMY-GDP-SHARE-2025").RepeatedBy.Select(target => target.Code));

    [Fact]
    public void A_target_that_was_not_yet_declared_is_not_known()
    {
        Assert.DoesNotContain(TargetReview.Of(GovDataset.Sample, Conference), review => review.Target.Code.StartsWith("03-", StringComparison.Ordinal));
        Assert.Contains(TargetReview.Of(GovDataset.Sample, new(2025, 1, 9)), review => review.Target.Code == "03-DIGITAL-ECONOMY-GDP-SHARE-2030");
        Assert.Empty(TargetReview.Of(GovDataset.Sample, new(2020, 6, 2)));
    }

    [Fact]
    public void A_superseded_target_is_marked_from_the_day_of_the_new_one_and_conflicts_with_nobody()
    {
        var data = Made("""
            { "code": "OLD", "indicator": "I", "agency": "VN", "values": [{ "period": "2030", "value": 50 }], "declared": "2020-01-01", "supersededBy": "NEW" },
            { "code": "NEW", "indicator": "I", "agency": "VN", "values": [{ "period": "2030", "value": 60 }], "declared": "2022-01-01" }
            """);
        Assert.Equal("NEW", TargetReview.Of(data, new(2022, 1, 1))[0].SupersededBy!.Code);
        Assert.Null(TargetReview.Of(data, new(2021, 12, 31)).Single().SupersededBy);
        Assert.All(TargetReview.Of(data, new(2022, 1, 1)), review => Assert.Empty(review.ConflictsWith));
    }

    [Fact]
    public void A_rival_producer_has_a_statement_of_its_own_behind_the_first()
    {
        var statements = TargetReview.Of(Made("""{ "code": "T", "indicator": "I", "agency": "VN", "values": [{ "period": "2030", "value": 50 }] }"""), new(2024, 1, 1)).Single().Statements;
        Assert.Equal([("GSO", false), ("MIC", true)], statements.Select(s => (s.Producer, s.IsRival)));
        Assert.Equal([30, 20], statements.Select(s => s.Comparison.Distance!.Value));
    }

    /// <summary>As of the conference; a target that was declared later as of its own day.</summary>
    private static TargetReview Of(string code)
    {
        var declared = GovDataset.Sample.Targets.Single(target => target.Code == code).Declared;
        return TargetReview.Of(GovDataset.Sample, declared > Conference ? declared : Conference).Single(review => review.Target.Code == code);
    }

    /// <summary>Two producers of one indicator, and some targets.</summary>
    private static GovDataset Made(string targets)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        File.WriteAllText(path, $$"""
            {
              "format": 1, "name": { "en": "Made up" }, "asOf": "2024-01-01",
              "agencies": [{ "code": "VN", "name": { "en": "Viet Nam" }, "kind": "country" }],
              "indicators": [{ "code": "I", "name": { "en": "An indicator" }, "unit": "percent", "measure": "rate", "direction": "higher" },
                { "code": "F", "name": { "en": "A flow" }, "unit": "count", "measure": "flow", "direction": "higher" }],
              "targets": [{{targets}}],
              "observations": [
                { "indicator": "I", "agency": "VN", "period": "2023", "value": 20, "producer": "GSO", "published": "2023-12-31" },
                { "indicator": "I", "agency": "VN", "period": "2023", "value": 30, "producer": "MIC", "published": "2023-12-31" }
              ]
            }
            """);
        try
        {
            return GovDataset.Load(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
