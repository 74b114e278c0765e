using System.Text.Json;
using GovIndicators.Calculators;
using GovIndicators.Tests.Cases;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators.Schedule;

[CaseFor("schedule.earned-value")]
[CaseFor("schedule.sv"), CaseFor("schedule.cv"), CaseFor("schedule.spi"), CaseFor("schedule.cpi"), CaseFor("schedule.eac")]
[CaseFor("schedule.earned-schedule"), CaseFor("schedule.es"), CaseFor("schedule.sv-t"), CaseFor("schedule.spi-t"), CaseFor("schedule.ieac-t")]
public class EarnedValueCases : ICaseFamily
{
    public string File => "08_earned_value_schedule.json";

    public static TheoryData<string> Ids => [.. CaseFile.Read("08_earned_value_schedule.json").Select(one => one.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void Worked_case(string id)
    {
        var one = CaseFile.Read(File).Single(one => one.Id == id);
        var answers = Answers(one);
        if (one.Expect.ValueKind == JsonValueKind.Null)
        {
            Assert.All(answers, answer => Assert.Null(answer.Value));
            return;
        }

        Assert.Equal(one.Expect.EnumerateObject().Select(property => property.Name).Order(), answers.Select(answer => answer.Name).Order());
        foreach (var (name, value) in answers)
        {
            if (one.Expect.GetProperty(name) is { ValueKind: JsonValueKind.Number } expected) Assert.Equal(expected.GetDouble(), value!.Value, one.Tol);
            else Assert.Null(value);
        }
    }

    /// <summary>Case 08-017 states a planned duration of 0 beside a curve of five periods. A curve has its own duration, so only the forecast can be asked with another one.</summary>
    [Fact]
    public void Case_08_017_of_a_plan_without_a_duration_is_asked_for_the_forecast_alone_and_has_none()
    {
        var one = CaseFile.Read(File).Single(one => one.Id == "08-017");
        Assert.Equal([("ieacT", null)], Answers(one));
        Assert.Equal(5, PlannedValueCurve.Of(1, 2, 3, 4, 5).PlannedDuration);
    }

    public IEnumerable<(string Id, string Printed)> Run() =>
        CaseFile.Read(File).Select(one => (one.Id, string.Join(", ", Answers(one).Select(answer => $"{answer.Name} {CaseResults.Print(answer.Value)}"))));

    private static IReadOnlyList<(string Name, double? Value)> Answers(WorkedCase one) => one.Fn switch
    {
        "evm" => Totals(EarnedValue.Of(one.In.GetProperty("tasks").EnumerateArray().Select(Task))),
        "earnedSchedule" => Schedule(one.In),
        _ => throw new InvalidOperationException($"{one.Id} asks for {one.Fn}, which this family does not know."),
    };

    private static EarnedValueTask Task(JsonElement task) => EarnedValueTask.Of(
        task.GetProperty("bac").GetDouble(),
        Percent.FromRatio(task.GetProperty("planned").GetDouble()),
        Percent.FromRatio(task.GetProperty("done").GetDouble()),
        task.GetProperty("ac").GetDouble());

    private static IReadOnlyList<(string Name, double? Value)> Totals(EarnedValueTotals totals) =>
    [
        ("bac", totals.Budget),
        ("pv", totals.Planned),
        ("ev", totals.Earned),
        ("ac", totals.ActualCost),
        ("cv", totals.CostVariance),
        ("sv", totals.ScheduleVariance),
        ("cpi", totals.CostPerformanceIndex),
        ("spi", totals.SchedulePerformanceIndex),
        ("eacCpi", totals.EstimateAtCompletion(RemainingWork.AtCostPerformance)),
        ("eacBudget", totals.EstimateAtCompletion(RemainingWork.AsBudgeted)),
    ];

    private static IReadOnlyList<(string Name, double? Value)> Schedule(JsonElement given)
    {
        var curve = PlannedValueCurve.Of(given.GetProperty("pvCurve").EnumerateArray().Select(value => value.GetDouble()));
        var status = EarnedSchedule.Of(curve, given.GetProperty("ev").GetDouble(), given.GetProperty("at").GetDouble());

        // A curve has the duration of its periods; a case that states another one can only ask for the forecast.
        var pd = given.GetProperty("pd").GetDouble();
        if (pd != curve.PlannedDuration) return [("ieacT", EarnedSchedule.ForecastDuration(pd, status.Earned, status.Actual))];
        return
        [
            ("es", status.Earned),
            ("svT", status.Variance),
            ("spiT", status.PerformanceIndex),
            ("ieacT", status.ForecastDuration),
        ];
    }
}
