using System.Text.Json;
using GovIndicators.Calculators;
using GovIndicators.Tests.Cases;
using GovIndicators.Tests.House;
using NodaTime;
using NodaTime.Text;

namespace GovIndicators.Tests.Calculators.Schedule;

/// <summary>The one case of the portfolios that asks about dates; the rest of the file belongs to the plans.</summary>
[CaseFor("schedule.planned-percent")]
public class PlannedPercentCases : ICaseFamily
{
    private static IEnumerable<WorkedCase> Cases => CaseFile.Read("09_task_portfolio.json").Where(one => one.Fn == "plannedPercentByDates");

    public static TheoryData<string> Ids => [.. Cases.Select(one => one.Id)];

    public string File => "09_task_portfolio.json";

    [Theory, MemberData(nameof(Ids))]
    public void Worked_case(string id)
    {
        var one = Cases.Single(one => one.Id == id);
        Assert.Equal(one.Expect.GetDouble(), Answer(one).Value, one.Tol);
    }

    [Fact]
    public void The_case_of_a_status_date_after_the_finish_is_here() => Assert.Contains("09-021", Cases.Select(one => one.Id));

    public IEnumerable<(string Id, string Printed)> Run() => Cases.Select(one => (one.Id, CaseResults.Print(Answer(one).Value)));

    private static Percent Answer(WorkedCase one) => EarnedValue.PlannedPercent(Date(one.In, "start"), Date(one.In, "finish"), Date(one.In, "statusDate"));

    private static LocalDate Date(JsonElement given, string name) => LocalDatePattern.Iso.Parse(given.GetProperty(name).GetString()!).Value;
}
