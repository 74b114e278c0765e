using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;

namespace GovIndicators.Tests.Calculators;

/// <summary>What docs/progress-and-plan.md shows in C# is what compiles and runs here.</summary>
public class ProgressPanelExampleTests
{
    private const string Page = "docs/progress-and-plan.md";
    private const string Compiled = "tests/GovIndicators.Tests/Calculators/TargetProgress/ProgressPanelExampleTests.cs";

    [Fact]
    public void The_example_of_the_page_gives_what_it_says()
    {
        var online = new Indicator(IndicatorCode.Parse("ONLINE-USE"), Name.Of(english: "People using online services"), Unit.Percent, Measure.Index) { Direction = Direction.HigherIsBetter };
        var panel = SeriesPanel.FromSeries(
            Province(online, "VN-HN", (2025, 75)),
            Province(online, "VN-HP", (2020, 35), (2021, 42), (2022, 49), (2023, 56), (2024, 63), (2025, 70)),
            Province(online, "VN-DN", (2024, 100)),
            Province(online, "VN-CT"));

        var plan = new Target("PLAN-2030", online.Code, AgencyCode.Parse("VN"), [new(TimePeriod.OfYear(2030), 100)], baseline: new(TimePeriod.OfYear(2015), 50));
        ProgressPanel progress = TargetProgress.Compare(panel, plan, asOf: new LocalDate(2025, 12, 31));

        int behind = progress.CountOf(ProgressMethod.GapClosed, ProgressStatus.NeedsAcceleration);         // 2: Hà Nội and Hải Phòng
        int met = progress.CountOf(ProgressMethod.GapClosed, ProgressStatus.Achieved);                     // 1: Đà Nẵng, six years early
        int silent = progress.CountOf(ProgressMethod.GapClosed, ProgressStatus.NotAssessable);             // 1: Cần Thơ
        NoAnswer whySilent = progress.Reasons(ProgressMethod.GapClosed)[3];                                // NotReported

        IReadOnlyList<int> unclear = progress.Disagreeing;                                                 // [1]: Hải Phòng
        int weather = progress.CountDisagreeing(ProgressMethod.GapClosed, ProgressMethod.LinearMiss);      // 1
        ProgressStatement sun = progress[1, ProgressMethod.LinearMiss];                                    // linear-miss: sun (on-track), -0.1667
        ProgressComparison everything = progress.ComparisonOf(1)!;                                         // all seven, and why they differ

        Assert.Equal((2, 1, 1, NoAnswer.NotReported), (behind, met, silent, whySilent));
        Assert.Equal([1], unclear);
        Assert.Equal(1, weather);
        Assert.Equal("linear-miss: sun (on-track), -0.1667", sun.ToString());
        Assert.Equal(0.6, progress.Ratios(ProgressMethod.GapClosed)[1], 1e-12);
        Assert.Equal(7, everything.Statements.Length);
        Assert.Contains(everything.Disagreements, one => one.Cause == DisagreementCause.RecentYears);
    }

    [Fact]
    public void The_page_shows_what_is_run()
    {
        var source = Flatten(Repository.Read(Compiled));
        Assert.All(Markdown.Blocks(Page, "csharp"), example => Assert.Contains(Flatten(example), source, StringComparison.Ordinal));
    }

    private static IndicatorSeries Province(Indicator indicator, string code, params (int Year, double Value)[] values) => IndicatorSeries.Create(
        indicator, new(indicator.Code, AgencyCode.Parse(code), Frequency.Year), values.Select(one => new Observation(TimePeriod.OfYear(one.Year), one.Value)));

    /// <summary>Without blanks, so that indentation does not matter.</summary>
    private static string Flatten(string code) => string.Concat(code.Where(letter => !char.IsWhiteSpace(letter)));
}
