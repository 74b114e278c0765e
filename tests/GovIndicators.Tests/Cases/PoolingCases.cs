using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Cases;

/// <summary>The cases of indicator aggregation that pool: running totals, ratios of sums and totals by class.</summary>
public sealed class PoolingCases : ICaseFamily
{
    public string File => "11_indicator_aggregation.json";

    public static TheoryData<string> Ids => [.. Cases.Select(one => one.Id)];

    // The others of the file are about progress with a baseline and about the rules of IATI results.
    private static IEnumerable<WorkedCase> Cases => CaseFile.Read("11_indicator_aggregation.json")
        .Where(one => one.Fn is not ("percentAchievedIati" or "baselineAdjusted" or "naiveVsAdjusted" or "iatiValueRule" or "iatiPeriodRule"));

    public IEnumerable<(string Id, string Printed)> Run() => Cases.Select(one => (one.Id, CaseResults.Print(Result(one))));

    [Fact]
    public void All_cases_are_here() => Assert.Equal(["11-001", "11-003", "11-005", "11-007", "11-019"], Cases.Select(one => one.Id));

    [Theory, MemberData(nameof(Ids))]
    [CaseFor("pooling.ratio-of-sums")]
    [CaseFor("pooling.total-of-discrete")]
    [CaseFor("pooling.cumulative-latest")]
    [CaseFor("pooling.cumulative-by-reporter")]
    public void Agrees_with_the_source(string id)
    {
        var one = Cases.Single(one => one.Id == id);
        double[] expected = one.Expect.ValueKind == System.Text.Json.JsonValueKind.Array ? Numbers.Read(one.Expect) : [one.Expect.GetDouble()];
        var found = Result(one);
        Assert.Equal(expected.Length, found.Count);
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], found[i]!.Value, one.Tol);
    }

    private static IReadOnlyList<double?> Result(WorkedCase one) => one.Fn switch
    {
        "cumulativeLatest" => Pooling.CumulativeLatest(Numbers.Rows(one.In.GetProperty("periods"))),
        "cumulativeByReporter" => [.. Pooling.CumulativeByReporter(one.In.GetProperty("periods").EnumerateArray().Select(period =>
            period.EnumerateObject().SelectMany(reporter => Numbers.Read(reporter.Value).Select(value => new ReporterValue(reporter.Name, value)))))
            .Select(pooled => pooled?.Value)],
        "ratioOfSums" => [Pooling.RatioOfSums(Numbers.Rows(one.In.GetProperty("items")).Select(item => Share.Of(item[0], item[1]))).Percent?.Value],
        "indicatorClassTotal" when one.In.GetProperty("class").GetString() == "lifetimeCumulative" =>
            [Pooling.TotalOfDiscrete(Numbers.Read(one.In.GetProperty("values")).Select(value => (double?)value), MissingPolicy.SkipIfAnyMissing)?.Value],
        _ => throw new NotSupportedException($"{one} is not known here."),
    };
}
