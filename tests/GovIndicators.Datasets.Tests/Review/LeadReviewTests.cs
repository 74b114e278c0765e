using System.Text;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Datasets.Tests.Review;

/// <summary>Who has the tasks of a lead that ended: the same in a review as in a portfolio.</summary>
public sealed class LeadReviewTests
{
    /// <summary>A lives on; B was renamed C; D ended and nobody followed; E was split into F and G.</summary>
    private const string Ministries = """
        {
          "format": 1, "name": { "en": "Made up" }, "asOf": "2024-06-30",
          "agencies": [
            { "code": "VN", "name": { "en": "Viet Nam" }, "kind": "country" },
            { "code": "VN-A", "name": { "en": "Ministry A" }, "parent": "VN" },
            { "code": "VN-B", "name": { "en": "Ministry B" }, "parent": "VN", "to": "2024-02-29" },
            { "code": "VN-C", "name": { "en": "Ministry C" }, "parent": "VN", "from": "2024-03-01" },
            { "code": "VN-D", "name": { "en": "Ministry D" }, "parent": "VN", "to": "2024-02-29" },
            { "code": "VN-E", "name": { "en": "Ministry E" }, "parent": "VN", "to": "2024-02-29" },
            { "code": "VN-F", "name": { "en": "Ministry F" }, "parent": "VN", "from": "2024-03-01" },
            { "code": "VN-G", "name": { "en": "Ministry G" }, "parent": "VN", "from": "2024-03-01" }
          ],
          "successions": [
            { "kind": "rename", "effective": "2024-03-01", "predecessors": ["VN-B"], "successors": ["VN-C"] },
            { "kind": "abolition", "effective": "2024-03-01", "predecessors": ["VN-D"], "successors": [] },
            { "kind": "split", "effective": "2024-03-01", "predecessors": ["VN-E"], "successors": ["VN-F", "VN-G"] }
          ],
          "plans": [
            { "code": "P", "name": { "en": "The plan" }, "from": "2024-01-01", "to": "2024-12-31", "owner": "VN", "tasks": [
              { "code": "T1", "name": { "en": "1" }, "leads": [{ "agencies": ["VN-A", "VN-B"] }], "statuses": [{ "on": "2024-01-15", "status": "completed" }] },
              { "code": "T2", "name": { "en": "2" }, "leads": [{ "agencies": ["VN-B"] }], "due": [{ "due": "2024-05-31" }], "statuses": [{ "on": "2024-02-01", "status": "in-progress" }] },
              { "code": "T3", "name": { "en": "3" }, "leads": [{ "agencies": ["VN-D"] }], "due": [{ "due": "2024-05-31" }], "statuses": [{ "on": "2024-02-10", "status": "in-progress" }] },
              { "code": "T4", "name": { "en": "4" }, "leads": [{ "agencies": ["VN-E"] }], "statuses": [{ "on": "2024-02-01", "status": "completed" }] },
              { "code": "T5", "name": { "en": "5" }, "leads": [{ "agencies": ["VN-B", "VN-C"] }] }
            ] },
            { "code": "LATER", "name": { "en": "The next plan" }, "from": "2025-01-01", "to": "2025-12-31", "owner": "VN", "tasks": [
              { "code": "T6", "name": { "en": "6" }, "leads": [{ "agencies": ["VN-A"] }] }
            ] }
          ]
        }
        """;

    private static readonly GovDataset Data = InMemory.Read([new("whole.json", Encoding.UTF8.GetBytes(Ministries))]);

    [Fact]
    public void Tasks_of_an_ended_lead_follow_the_one_agency_that_stands_in_its_place() => Assert.Equal(
        [("VN-A", 1, 1), ("VN-C", 3, 1), ("VN-D", 1, 0), ("VN-E", 1, 1)],
        Of(null).Agencies.Select(a => (a.Agency.Code.Text, a.Tally.Total!.Value, a.Tally.Completed!.Value)));

    [Fact]
    public void Where_none_or_several_followed_the_agency_has_ended_and_the_candidates_are_named() => Assert.Equal(
        ["VN-D: ", "VN-E: VN-F VN-G"],
        Of(null).Agencies.Where(a => a.Ended is not null).Select(a => $"{a.Agency.Code}: {string.Join(' ', a.Ended!.Candidates.Select(c => c.Code))}"));

    [Fact]
    public void An_agency_that_ended_is_not_ranked()
    {
        var review = ProgressReview.Of(Data, new() { FewestTasksToRank = 1 });
        Assert.Equal([("VN-A", 1), ("VN-C", null), ("VN-D", null), ("VN-E", null)], review.Agencies.Select(a => (a.Agency.Code.Text, a.Rank)));
    }

    [Fact]
    public void Before_the_change_every_lead_has_its_own_tasks() => Assert.Equal(
        [("VN-A", 1), ("VN-B", 3), ("VN-D", 1), ("VN-E", 1)],
        Of(new LocalDate(2024, 2, 29)).Agencies.Where(a => a.Ended is null).Select(a => (a.Agency.Code.Text, a.Tally.Total!.Value)));

    [Theory, InlineData(1, 10), InlineData(2, 29), InlineData(3, 1), InlineData(6, 30)]
    public void The_agencies_of_a_review_are_those_of_the_portfolio(int month, int day)
    {
        var asOf = new LocalDate(2024, month, day);
        var leads = new PlanPortfolio(Data.Plans, Data.Agencies).AsOf(asOf, DueDateBasis.Current).Leads;
        Assert.Equal(
            leads.Agencies.Where(a => a.Own.Total > 0).Select(a => (a.Agency.Code.Text, a.Own)).Concat(leads.Ended.Select(e => (e.Agency.Code.Text, e.Tally))).Order(),
            Of(asOf).Agencies.Select(a => (a.Agency.Code.Text, a.Tally)).Order());
    }

    [Fact]
    public void A_day_before_every_plan_has_no_agencies() => Assert.Empty(Of(new LocalDate(2023, 12, 31)).Agencies);

    [Fact]
    public void What_is_overdue_names_who_has_it_now() => Assert.Equal(
        [("T2", "VN-C"), ("T3", "VN-D")],
        Of(null).Overdue.Select(t => (t.Task.Code, string.Join(' ', t.Leads))));

    [Fact]
    public void Who_has_not_reported_is_the_agency_that_has_the_task_now()
    {
        var silent = Of(null).NotReported.Single(s => s.Agency.Code.Text == "VN-C");
        Assert.Equal("P/T5", Assert.Single(silent.Tasks));
        Assert.Equal(new LocalDate(2024, 2, 1), silent.LastReport);
        Assert.DoesNotContain(Of(null).NotReported, s => s.Agency.Code.Text == "VN-B");
    }

    private static ProgressReview Of(LocalDate? asOf) => ProgressReview.Of(Data, new() { AsOf = asOf });
}
