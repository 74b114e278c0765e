using GovIndicators.Calculators;
using GovIndicators.Tests.Cases;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

[CaseFor("progress.extrapolated-share")]
[CaseFor("progress.extrapolated-trend")]
public class ExtrapolatedShareCases : ProgressCases
{
    private const string Name = "02_progress_extrapolated_share.json";

    public static TheoryData<string> Ids => new(CaseFile.Read(Name).Select(one => one.Id));

    public override string File => Name;

    [Theory, MemberData(nameof(Ids))]
    public void The_published_method_gives_the_published_answer(string id) => Check(id);

    protected override object? Answer(WorkedCase one)
    {
        if (one.Fn != "unProgressChartEustat") throw Unknown(one);
        var (b, tb, v, t, d) = (Number(one, "b"), Number(one, "tb"), Number(one, "v"), Number(one, "t"), DirectionOf(one, "d"));
        var statement = NumberOrNull(one, "target") is { } target
            ? ExtrapolatedShare.TowardTarget(b, tb, v, t, d, target, NumberOrNull(one, "targetYear"), Faithfulness.AsPublished)
            : ExtrapolatedShare.WithoutTarget(b, tb, v, t, d, Faithfulness.AsPublished);
        return new Dictionary<string, object?>
        {
            ["cagr"] = statement.Observed,
            ["projected"] = statement.Projected,
            ["ratio"] = statement.Ratio,
            ["score"] = statement.Score,
        };
    }
}
