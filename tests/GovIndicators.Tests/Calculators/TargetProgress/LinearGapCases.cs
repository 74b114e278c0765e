using System.Globalization;
using GovIndicators.Calculators;
using GovIndicators.Tests.Cases;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

[CaseFor("progress.linear-miss")]
[CaseFor("progress.linear-constant-target")]
[CaseFor("progress.linear-direction")]
[CaseFor("progress.weakest-bound")]
[CaseFor("progress.escap-index")]
[CaseFor("progress.escap-parity-index")]
public class LinearGapCases : ProgressCases
{
    private const string Name = "03_progress_linear_gap.json";

    public static TheoryData<string> Ids => new(CaseFile.Read(Name).Select(one => one.Id));

    public override string File => Name;

    [Theory, MemberData(nameof(Ids))]
    public void The_published_method_gives_the_published_answer(string id) => Check(id);

    protected override object? Answer(WorkedCase one) => one.Fn switch
    {
        "destatisSymbol" => Symbol(one),
        "destatisTable" => Table(one),
        "destatisPickTarget" => PickTarget(one),
        "escapCurrentStatus" => Escap(one),
        _ => throw Unknown(one),
    };

    private static Dictionary<string, object?> Symbol(WorkedCase one)
    {
        var statement = LinearMiss.TowardTarget(
            Numbers(one, "values"), Number(one, "target"), Number(one, "yearsToTarget"), DirectionOf(one, "direction"), Faithfulness.AsPublished);
        return new()
        {
            ["avgChange"] = statement.Observed,
            ["projected"] = statement.Projected,
            ["missShare"] = statement.Ratio,
            ["symbol"] = statement.Label!.Code,
        };
    }

    private static string Table(WorkedCase one)
    {
        var (primary, secondary) = (one.In.GetProperty("primaryOk").GetBoolean(), one.In.GetProperty("secondaryOk").GetBoolean());
        return one.In.GetProperty("mode").GetString() switch
        {
            "constantTarget" => LinearMiss.ConstantTargetSymbol(primary, secondary).Code,
            "directionOnly" => LinearMiss.DirectionSymbol(primary, secondary).Code,
            _ => throw Unknown(one),
        };
    }

    private static double? PickTarget(WorkedCase one)
    {
        if (one.In.TryGetProperty("interval", out var interval))
        {
            var bounds = Numbers(interval);
            return LinearMiss.WeakestBound(bounds[0], bounds[1], DirectionOf(one, "direction"));
        }

        var byYear = one.In.GetProperty("targetsByYear").EnumerateObject()
            .Select(target => (double.Parse(target.Name, CultureInfo.InvariantCulture), target.Value.GetDouble()));
        return LinearMiss.NextTarget(byYear, Number(one, "now"))?.Target;
    }

    private static double? Escap(WorkedCase one)
    {
        var (current, start, target) = (Number(one, "current"), Number(one, "base"), Number(one, "target"));
        return one.In.GetProperty("parity").GetBoolean()
            ? EscapCurrentStatus.ParityIndex(start, current, target)
            : EscapCurrentStatus.Index(start, current, target, one.In.GetProperty("direction").GetString() == "decreasing" ? Direction.LowerIsBetter : Direction.HigherIsBetter);
    }
}
