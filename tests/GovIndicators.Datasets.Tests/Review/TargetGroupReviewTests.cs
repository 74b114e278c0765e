using System.Text;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Datasets.Tests.Review;

public class TargetGroupReviewTests
{
    /// <summary>Two provinces with a target each, one of them with two; 30% of the gap in 30% of the time is on track.</summary>
    private const string Provinces = """
        {
          "format": 1, "name": { "en": "Made up" }, "asOf": "2024-06-30",
          "agencies": [
            { "code": "VN", "name": { "en": "Viet Nam" }, "kind": "country" },
            { "code": "VN-A", "name": { "en": "A" }, "kind": "province", "parent": "VN" },
            { "code": "VN-B", "name": { "en": "B" }, "kind": "province", "parent": "VN" },
            { "code": "VN-C", "name": { "en": "C" }, "kind": "province", "parent": "VN", "to": "2023-12-31" }
          ],
          "indicators": [{ "code": "I", "name": { "en": "An indicator" }, "unit": "percent", "measure": "rate", "direction": "higher" }],
          "targets": [
            { "code": "A", "indicator": "I", "agency": "VN-A", "values": [{ "period": "2030", "value": 100 }], "baseline": { "period": "2020", "value": 50 }, "declared": "2021-01-01" },
            { "code": "A-OLD", "indicator": "I", "agency": "VN-A", "values": [{ "period": "2030", "value": 60 }], "declared": "2020-01-01" },
            { "code": "A-FIRST", "indicator": "I", "agency": "VN-A", "values": [{ "period": "2030", "value": 55 }], "supersededBy": "A-OLD" },
            { "code": "B", "indicator": "I", "agency": "VN-B", "values": [{ "period": "2030", "value": 80 }] },
            { "code": "C", "indicator": "I", "agency": "VN-C", "values": [{ "period": "2030", "value": 80 }] },
            { "code": "A-2025", "indicator": "I", "agency": "VN-A", "values": [{ "period": "2025", "value": 70 }] }
          ],
          "observations": [{ "indicator": "I", "agency": "VN-A", "period": "2023", "value": 65, "published": "2023-12-31" }]
        }
        """;

    private static readonly GovDataset Data = InMemory.Read([new("whole.json", Encoding.UTF8.GetBytes(Provinces))]);

    [Fact]
    public void Agencies_with_a_target_for_one_indicator_and_date_are_rolled_up()
    {
        var group = Assert.Single(TargetGroupReview.Of(Data, TargetReview.Of(Data)));
        Assert.Equal(("I", "2030"), (group.Indicator.Code.Text, group.Due.ToString()));
        Assert.Equal("met 0, on-track 1, behind 0, not-assessable 0, without-data 1", group.ByAgency.Total.ToString());
        Assert.Equal(["VN", "VN-A", "VN-B"], group.ByAgency.Agencies.Select(a => a.Agency.Code.Text));
        Assert.Equal("A", group.ByAgency.Find(AgencyCode.Parse("VN-A"))!.Own!.Target.Code);
    }

    [Fact]
    public void Nothing_is_dropped_in_silence()
    {
        var group = TargetGroupReview.Of(Data, TargetReview.Of(Data))[0];
        Assert.Equal("A-OLD", Assert.Single(group.NotCounted).Code);
        Assert.Equal("C", Assert.Single(group.ByAgency.LeftOut).Target.Code);
    }

    [Fact]
    public void Targets_of_one_agency_make_no_group() => Assert.Empty(TargetGroupReview.Of(GovDataset.Sample, TargetReview.Of(GovDataset.Sample)));

    [Fact]
    public void The_made_up_sample_has_one_group()
    {
        var sample = GovDataset.Load(Repository.PathOf("docs/samples/made-up"));
        var group = Assert.Single(TargetGroupReview.Of(sample, TargetReview.Of(sample)));
        Assert.Equal(
            [TargetStanding.WithoutData, TargetStanding.OnTrack, TargetStanding.Behind],
            group.ByAgency.Agencies.Select(a => a.Own!.Standing));
    }
}
