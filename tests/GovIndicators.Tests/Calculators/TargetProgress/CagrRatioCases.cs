using GovIndicators.Calculators;
using GovIndicators.Tests.Cases;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

[CaseFor("progress.cagr-ratio")]
[CaseFor("progress.cagr-trend")]
[CaseFor("progress.limit-coefficient")]
[CaseFor("progress.cagr-aggregate")]
[CaseFor("progress.parity")]
[CaseFor("progress.reflect-above-target")]
public class CagrRatioCases : ProgressCases
{
    private const string Name = "01_progress_cagr_ratio.json";

    public static TheoryData<string> Ids => new(CaseFile.Read(Name).Select(one => one.Id));

    public override string File => Name;

    [Theory, MemberData(nameof(Ids))]
    public void The_published_method_gives_the_published_answer(string id) => Check(id);

    protected override object? Answer(WorkedCase one) => one.Fn switch
    {
        "openSdgProgress" => Progress(one),
        "openSdgAggregate" => Aggregate(one),
        "parityTransform" => Numbers(one, "band") is var band ? TwoSidedTarget.Parity(Number(one, "value"), band[0], band[1]) : null,
        "reflectAboveTarget" => TwoSidedTarget.ReflectAbove(Number(one, "value"), Number(one, "target")),
        _ => throw Unknown(one),
    };

    private static Dictionary<string, object?> Progress(WorkedCase one)
    {
        var (b, tb, v, t, d) = (Number(one, "b"), Number(one, "tb"), Number(one, "v"), Number(one, "t"), DirectionOf(one, "d"));
        var limit = NumberOrNull(one, "limit");
        var statement = NumberOrNull(one, "target") is { } target
            ? CagrRatio.TowardTarget(b, tb, v, t, d, target, NumberOrNull(one, "targetYear"), Faithfulness.AsPublished)
            : CagrRatio.WithoutTarget(b, tb, v, t, d, limit, Faithfulness.AsPublished);
        return new()
        {
            ["cagrObserved"] = statement.Observed,
            ["cagrRequired"] = statement.Required,
            ["ratio"] = statement.Ratio,
            ["progressValue"] = statement.Ratio,
            ["coefficient"] = limit is { } bound ? CagrRatio.LimitCoefficient(b, bound) : 1.0,
            ["status"] = statement.Label!.Code,
            ["score"] = statement.Score,
        };
    }

    private static Dictionary<string, object?> Aggregate(WorkedCase one)
    {
        var statement = one.In.TryGetProperty("groups", out var groups)
            ? CagrRatio.AggregateGroups(groups.EnumerateArray().Select(Numbers))
            : CagrRatio.Aggregate(Numbers(one, "scores"));
        return new() { ["score"] = statement.Score, ["status"] = statement.Label!.Code };
    }
}
