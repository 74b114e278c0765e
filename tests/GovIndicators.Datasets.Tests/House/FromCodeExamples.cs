using GovIndicators.Calculators;
using GovIndicators.Datasets;
using NodaTime;

namespace GovIndicators.Tests.House;

/// <summary>The C# of the guide, with what it says beside each line held to what it gives.</summary>
public class FromCodeExamples
{
    [Fact]
    public void Every_block_gives_what_its_comments_say()
    {
        var dossiers = new Indicator(IndicatorCode.Parse("DOSSIERS"), Name.Of(vietnamese: "Hồ sơ tiếp nhận", english: "Dossiers received"), Unit.Of("dossiers"), Measure.Flow);
        var haiPhong = AgencyCode.Parse("VN-HP");

        IndicatorSeries received = new IndicatorSeries.Builder(dossiers, haiPhong, Frequency.Quarter)
            .Add("2023-Q1", 100).Add("2023-Q2", 120).Add("2023-Q3", 150).Add("2023-Q4", 160)
            .Add("2024-Q1", 110).Add("2024-Q2", 132).Add("2024-Q3", null).Add("2024-Q4", 200)
            .Build();

        SeriesResult yearly = Growth.YearOnYear(received);
        double? firstQuarter = yearly[TimePeriod.OfQuarter(2024, 1)];      // 10: percent, from 100 to 110
        double? lastQuarter = yearly[TimePeriod.OfQuarter(2024, 4)];       // 25
        double? silent = yearly[TimePeriod.OfQuarter(2024, 3)];            // null: the third quarter was not reported

        Assert.Equal(10, firstQuarter!.Value, 1e-12);
        Assert.Equal(25, lastQuarter);
        Assert.Null(silent);

        Percent? change = Growth.PercentChange(200, 201);                  // 0.5%
        Percent? cagr = Growth.CompoundAnnual(from: 100, to: 121, years: 2);   // 10%
        PercentagePoints points = Percent.From(13) - Percent.From(10);     // 3 percentage points; growth of 30% is another question

        Assert.Equal(0.5, change!.Value.Value);
        Assert.Equal(10, cagr!.Value.Value, 1e-12);
        Assert.Equal(3, points.Value);

        var why = new Explanation();
        Percent? none = Growth.PercentChange(0, 5, why);                   // null
        NoAnswer reason = why.Reason;                                      // NoAnswer.ZeroBase
        string inVietnamese = why.ToText(Language.Vietnamese);             // the formula, what went in, the reason, and what would do
        string forPrograms = why.ToJson();

        Assert.Null(none);
        Assert.Equal(NoAnswer.ZeroBase, reason);
        Assert.StartsWith("Mức tăng tương đối", inVietnamese, StringComparison.Ordinal);
        Assert.Contains("\"zero-base\"", forPrograms, StringComparison.Ordinal);

        var online = new Indicator(IndicatorCode.Parse("ONLINE-USE"), Name.Of(english: "People using online services"), Unit.Percent, Measure.Index) { Direction = Direction.HigherIsBetter };
        IndicatorSeries use = new IndicatorSeries.Builder(online, haiPhong, Frequency.Year)
            .Add("2020", 20).Add("2021", 26).Add("2022", 32).Add("2023", 38).Add("2024", 44)
            .Build();

        var target = new Target("HP-2030", online.Code, haiPhong, [new TargetValue(TimePeriod.OfYear(2030), 80)], TargetComparison.AtLeast, new Baseline(TimePeriod.OfYear(2020), 20));
        ProgressComparison progress = TargetProgress.Compare(target, use, asOf: new LocalDate(2024, 12, 31));

        ProgressStatement gap = progress[ProgressMethod.GapClosed];
        double? closed = gap.Observed;                                     // 0.4: 24 of the 60 points from baseline to target
        ProgressStatus status = gap.Status;                                // OnTrack: 40% of the gap in 40% of the time
        double? distance = progress.Distance;                              // 36 points to go
        double? needed = progress.PointsNeededAYear;                       // 6 points a year until the end of 2030
        IReadOnlyList<ProgressDisagreement> disagreements = progress.Disagreements;

        Assert.Equal(0.4, closed!.Value, 1e-12);
        Assert.Equal(ProgressStatus.OnTrack, status);
        Assert.Equal(36, distance);
        Assert.Equal(6, needed!.Value, 1e-12);
        Assert.NotNull(disagreements);

        var justice = AgencyCode.Parse("HP-STP");
        var portal = new PlanTask(
            "PORTAL",
            Name.Of(english: "Open the portal"),
            [new LeadAssignment(justice)],
            dueDates: [new DueDate(new LocalDate(2024, 6, 30)), new DueDate(new LocalDate(2024, 9, 30), Decided: new LocalDate(2024, 6, 1))],
            statuses: [new StatusChange(new LocalDate(2024, 1, 15), PlanTaskStatus.InProgress), new StatusChange(new LocalDate(2024, 8, 20), PlanTaskStatus.Completed)]);
        var archive = new PlanTask("ARCHIVE", Name.Of(english: "Move the archive"), [new LeadAssignment(justice)], dueDates: [new DueDate(new LocalDate(2024, 7, 31))]);

        PlanTask[] tasks = [portal, archive];
        TaskTally tally = TaskTally.Of(tasks, asOf: new LocalDate(2024, 8, 31), DueDateBasis.Current);
        Share? done = CompletionRate.Of(tally, CompletionBasis.All);       // 1 of 2 = 50%
        int? late = TaskTally.Of(tasks, new LocalDate(2024, 8, 31), DueDateBasis.Original).CompletedLate;   // 1: the extension came, and the first due date had passed

        Assert.Equal("1 of 2 = 50%", done.ToString());
        Assert.Equal(1, late);

        SeriesKey[] keys = [.. from code in new[] { "VN-HN", "VN-HP", "VN-DN" } select new SeriesKey(dossiers.Code, AgencyCode.Parse(code), Frequency.Month)];
        var builder = new SeriesPanel.Builder([dossiers], keys);
        foreach (var key in keys)
        {
            for (var month = 0; month < 24; month++) builder.Add(key, TimePeriod.OfMonth(2023, 1) + month, month < 12 ? 100 : 105);
        }

        SeriesPanel panel = builder.Build();
        PanelResult monthly = Growth.YearOnYear(panel);
        double? june = monthly[keys[1], TimePeriod.OfMonth(2024, 6)];      // 5
        Explanation how = monthly.ExplainAt(keys[1], TimePeriod.OfMonth(2023, 6));   // why the first year has none

        Assert.Equal(5, june);
        Assert.Equal(NoAnswer.NotReported, how.Reason);

        GovDataset sample = GovDataset.Sample;                             // or GovDataset.Load("folder"), which tells all faults at once
        ProgressReview review = ProgressReview.Of(sample);              // what `govind review` shows, as data

        Assert.Equal(sample.AsOf, review.AsOf);
    }
}
