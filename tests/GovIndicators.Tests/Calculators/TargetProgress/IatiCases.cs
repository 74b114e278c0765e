using System.Globalization;
using GovIndicators.Calculators;
using GovIndicators.Tests.Cases;
using GovIndicators.Tests.House;
using NodaTime.Text;

namespace GovIndicators.Tests.Calculators;

/// <summary>The cases of baselines and reporting periods; the rest of the file belongs to the aggregation over agencies and time.</summary>
[CaseFor("progress.actual-over-target")]
[CaseFor("progress.iati-met")]
[CaseFor("progress.gap-closed")]
public class IatiCases : ProgressCases
{
    private const string Name = "11_indicator_aggregation.json";

    private static readonly HashSet<string> Fns = ["percentAchievedIati", "baselineAdjusted", "naiveVsAdjusted", "iatiValueRule", "iatiPeriodRule"];

    public static TheoryData<string> Ids => new(CaseFile.Read(Name).Where(one => Fns.Contains(one.Fn)).Select(one => one.Id));

    public override string File => Name;

    [Theory, MemberData(nameof(Ids))]
    public void The_published_rule_gives_the_published_answer(string id) => Check(id);

    protected override IEnumerable<WorkedCase> Mine() => CaseFile.Read(Name).Where(one => Fns.Contains(one.Fn));

    protected override object? Answer(WorkedCase one) => one.Fn switch
    {
        "percentAchievedIati" => Achieved(one, one.In.GetProperty("ascending").GetBoolean() ? Direction.HigherIsBetter : Direction.LowerIsBetter),
        "naiveVsAdjusted" => Achieved(one, Direction.LowerIsBetter),
        "baselineAdjusted" => GapClosed.Share(Number(one, "baseline"), Number(one, "actual"), Number(one, "target"))?.Value,
        "iatiValueRule" => Word(IatiPeriod.CheckValue((IatiMeasure)int.Parse(Text(one, "measure")!, CultureInfo.InvariantCulture), Text(one, "value"))),
        "iatiPeriodRule" => Word(IatiPeriod.CheckPeriod(LocalDatePattern.Iso.Parse(Text(one, "start")!).Value, LocalDatePattern.Iso.Parse(Text(one, "end")!).Value)),
        _ => throw Unknown(one),
    };

    private static Dictionary<string, object?> Achieved(WorkedCase one, Direction direction) => new()
    {
        ["actualOverTarget"] = IatiPeriod.ActualOverTarget(Number(one, "actual"), Number(one, "target"))?.Value,
        ["baselineAdjusted"] = GapClosed.Share(Number(one, "baseline"), Number(one, "actual"), Number(one, "target"))?.Value,
        ["met"] = IatiPeriod.IsMet(Number(one, "actual"), Number(one, "target"), direction),
    };

    private static string? Text(WorkedCase one, string name) => one.In.GetProperty(name).GetString();

    private static string Word(IatiFinding finding) => finding switch
    {
        IatiFinding.Ok => "ok",
        IatiFinding.Warning => "warning",
        _ => "error",
    };
}
