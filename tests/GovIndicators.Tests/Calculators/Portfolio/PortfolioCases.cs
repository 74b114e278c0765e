using GovIndicators.Calculators;
using GovIndicators.Tests.Cases;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators.Portfolio;

/// <summary>The cases of portfolios, of points between rates and of empty portfolios; the checks of printed figures wait for those checks.</summary>
[CaseFor("completion.rate"), CaseFor("completion.on-time"), CaseFor("completion.overdue")]
public class PortfolioCases : ICaseFamily
{
    private static IEnumerable<WorkedCase> Cases => CaseFile.Read("09_task_portfolio.json")
        .Where(one => !CaseResults.Later.ContainsKey(one.Fn) && one.Fn != "plannedPercentByDates");

    public static TheoryData<string> Ids => [.. Cases.Select(one => one.Id)];

    public string File => "09_task_portfolio.json";

    [Theory, MemberData(nameof(Ids))]
    public void Worked_case(string id)
    {
        var one = Cases.Single(one => one.Id == id);
        CaseAnswer.Agrees(one, Answer(one));
    }

    [Fact]
    public void The_report_of_2017_is_here() => Assert.Contains("09-001", Cases.Select(one => one.Id));

    public IEnumerable<(string Id, string Printed)> Run() => Cases.Select(one => (one.Id, CaseAnswer.Print(Answer(one))));

    private static object? Answer(WorkedCase one) => one.Fn switch
    {
        "portfolio" => Portfolio(one),
        "percentagePointDelta" => (Percent.From(Number(one, "now")) - Percent.From(Number(one, "before"))).Value,
        "portfolioEmpty" => CompletionRate.Of(TaskTally.Of(due: Count(one, "due"), completedOfDue: Count(one, "completed")), CompletionBasis.DueByDate)!.Value.Percent?.Value,
        _ => throw new NotSupportedException($"{one.Id} asks for {one.Fn}, which this family does not know."),
    };

    private static Dictionary<string, object?> Portfolio(WorkedCase one)
    {
        var (onTime, late, inTime, overdue) = (Count(one, "doneOnTime"), Count(one, "doneLate"), Count(one, "openWithinDeadline"), Count(one, "openOverdue"));
        var tally = TaskTally.Of(onTime + late + inTime + overdue, onTime + late, onTime, late, open: inTime + overdue, openInTime: inTime, openOverdue: overdue);
        var ofDue = CompletionRate.Of(tally, CompletionBasis.DoneOrOverdue)!.Value;
        return new()
        {
            ["completed"] = (double)tally.Completed!.Value,
            ["notCompleted"] = (double)tally.Open!.Value,
            ["total"] = (double)tally.Total!.Value,
            ["due"] = ofDue.Denominator,
            ["completionOfAll"] = CompletionRate.Of(tally, CompletionBasis.All)!.Value.Percent!.Value.Value,
            ["completionOfDue"] = ofDue.Percent!.Value.Value,
            ["overdueOfDue"] = CompletionRate.Overdue(tally)!.Value.Percent!.Value.Value,
            ["onTimeOfCompleted"] = CompletionRate.OnTime(tally)!.Value.Percent!.Value.Value,
        };
    }

    private static int Count(WorkedCase one, string name) => one.In.GetProperty(name).GetInt32();

    private static double Number(WorkedCase one, string name) => one.In.GetProperty(name).GetDouble();
}
