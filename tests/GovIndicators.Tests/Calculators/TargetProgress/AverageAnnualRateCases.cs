using System.Text.Json;
using GovIndicators.Calculators;
using GovIndicators.Tests.Cases;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

[CaseFor("progress.aarr-regression")]
[CaseFor("progress.aarr-required")]
[CaseFor("progress.aarr-continuous")]
public class AverageAnnualRateCases : ProgressCases
{
    private const string Name = "04_aarr.json";

    public static TheoryData<string> Ids => new(CaseFile.Read(Name).Select(one => one.Id));

    public override string File => Name;

    [Theory, MemberData(nameof(Ids))]
    public void The_published_method_gives_the_published_answer(string id) => Check(id);

    protected override object? Answer(WorkedCase one) => one.Fn switch
    {
        "aarrRegression" => Regression(one)?.AsRatio,
        "requiredAarr" => AverageAnnualRate.Required(Number(one, "base"), Number(one, "baseYear"), Number(one, "target"), Number(one, "targetYear"))?.AsRatio,
        "continuousArr" => AverageAnnualRate.Continuous(Number(one, "base"), Number(one, "baseYear"), Number(one, "current"), Number(one, "currentYear"))?.AsRatio,
        _ => throw Unknown(one),
    };

    private static Percent? Regression(WorkedCase one)
    {
        double?[] values = [.. one.In.GetProperty("values").EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? (double?)null : value.GetDouble())];
        // The source drops missing values unless told not to.
        var keep = one.In.TryGetProperty("dropMissing", out var drop) && !drop.GetBoolean();
        return AverageAnnualRate.Regression(Numbers(one, "years"), values, keep ? MissingYears.Refuse : MissingYears.Skip);
    }
}
