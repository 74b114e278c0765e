using System.Globalization;
using GovIndicators.Datasets;
using NodaTime;

namespace GovIndicators.Benchmarks.Datasets;

/// <summary>A seeded dataset of the size of a whole country: 100,000 tasks and 1,000,000 observations.</summary>
/// <remarks>100 agencies, 50 indicators and 200 months make the observations; every fifth indicator is a rate that names its parts, every fiftieth value was revised in the month after.</remarks>
internal static class LargeDataset
{
    private const int Agencies = 100;
    private const int Indicators = 50;
    private const int Plans = 50;

    private static readonly LocalDate Start = new(2008, 1, 1);

    internal static GovDataset Make(int tasks = 100_000, int observations = 1_000_000)
    {
        var random = new Random(20240719);
        var dataset = new GovDataset.Builder { Name = Name.Of("Bộ dữ liệu lớn (giả định)", "A large dataset (made up)"), AsOf = new(2024, 7, 19) };
        var registry = new AgencyRegistry.Builder().Add(new Agency(AgencyCode.Parse("VN"), Name.Of("Việt Nam", "Viet Nam"), AgencyKind.Country));
        for (var i = 0; i < Agencies; i++) registry.Add(new Agency(AgencyOf(i), Name.Of(Text($"Cơ quan {i}"), Text($"Agency {i}")), AgencyKind.Province) { Parent = AgencyCode.Parse("VN") });
        dataset.Agencies = registry.Build();
        dataset.Sources.Add(new("Báo cáo tháng") { Key = "monthly" });
        for (var i = 0; i < Indicators; i++)
        {
            dataset.Indicators.Add(new(IndicatorCode.Parse(Text($"INDICATOR-{i}")), Name.Of(Text($"Chỉ số {i}"), Text($"Indicator {i}")), i % 5 == 0 ? Unit.Percent : Unit.Count, i % 5 == 0 ? Measure.Rate : Measure.Flow)
            {
                Direction = Direction.HigherIsBetter,
            });
        }

        for (var i = 0; i < Plans; i++) dataset.Plans.Add(PlanOf(i, tasks / Plans, random));
        dataset.Observations = Observations(dataset, observations, random);
        return dataset.Build();
    }

    private static Plan PlanOf(int number, int count, Random random)
    {
        var groups = Enumerable.Range(0, 4).Select(g => new PlanGroup(Text($"group-{g}"), Name.Of(Text($"Nhóm {g}"), Text($"Group {g}")))).ToArray();
        return new(Text($"PLAN-{number}"), Name.Of(Text($"Kế hoạch {number}"), Text($"Plan {number}")), groups, Enumerable.Range(0, count).Select(i => TaskOf(i, groups, random)))
        {
            Level = PlanLevel.YearlyPlan,
            Interval = new(new(2024, 1, 1), new(2024, 12, 31)),
            Owner = AgencyOf(number % Agencies),
        };
    }

    private static PlanTask TaskOf(int number, PlanGroup[] groups, Random random)
    {
        var start = new LocalDate(2024, 1, 1).PlusDays(random.Next(150));
        var due = start.PlusDays(30 + random.Next(200));
        var regular = random.Next(10) == 0;
        List<StatusChange> statuses = [];
        if (random.Next(10) > 0) statuses.Add(new(start.PlusDays(random.Next(30)), PlanTaskStatus.InProgress) { Verification = Verification.SelfReported });
        if (!regular && random.Next(2) == 0) statuses.Add(new(start.PlusDays(30 + random.Next(200)), PlanTaskStatus.Completed) { Verification = Verification.Verified });
        return new(
            Text($"T{number:00000}"),
            Name.Of(Text($"Nhiệm vụ số {number} của kế hoạch")),
            [new([AgencyOf(random.Next(Agencies))])],
            regular ? PlanTaskKind.Regular : PlanTaskKind.OneOff,
            start,
            random.Next(8) == 0 ? [new(due), new(due.PlusDays(30), due.PlusDays(-10))] : [new(due)],
            statuses)
        {
            Group = groups[random.Next(groups.Length)].Code,
            Weight = random.Next(4) == 0 ? Weight.Of(1 + random.Next(3)) : Weight.One,
        };
    }

    private static SeriesArchive Observations(GovDataset.Builder dataset, int count, Random random)
    {
        var archive = new SeriesArchive.Builder();
        var months = count / (Agencies * Indicators);
        foreach (var indicator in dataset.Indicators)
        {
            for (var agency = 0; agency < Agencies; agency++)
            {
                var key = new SeriesKey(indicator.Code, AgencyOf(agency), Frequency.Month);
                for (var month = 0; month < months; month++)
                {
                    var period = TimePeriod.Containing(Start, Frequency.Month) + month;
                    var published = period.End.PlusDays(10 + random.Next(10));
                    archive.Add(indicator, key, Observe(indicator, period, published, random));
                }
            }
        }

        return archive.Build();
    }

    private static Observation Observe(Indicator indicator, TimePeriod period, LocalDate published, Random random)
    {
        if (!indicator.Measure.IsRate) return new(period, Math.Round(random.NextDouble() * 100_000, 2, MidpointRounding.AwayFromZero), random.Next(20) == 0 ? ObservationStatus.Provisional : ObservationStatus.Normal) { Published = published };
        var parts = Share.Of(random.Next(5_000), 5_000 + random.Next(5_000));
        return new(period, Math.Round(parts.Percent!.Value.Value, 2, MidpointRounding.AwayFromZero)) { Parts = parts, Published = published };
    }

    private static AgencyCode AgencyOf(int number) => AgencyCode.Parse(Text($"VN-A{number:000}"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
