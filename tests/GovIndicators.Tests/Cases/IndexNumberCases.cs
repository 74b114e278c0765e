using System.Text.Json;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Cases;

/// <summary>The cases of index formulas and of contributions to an index.</summary>
public sealed class IndexNumberCases : ICaseFamily
{
    public string File => "06_stock_flow_timeseries.json";

    public static TheoryData<string> Ids => [.. Cases.Select(one => one.Id)];

    private static IEnumerable<WorkedCase> Cases => CaseFile.Read("06_stock_flow_timeseries.json").Where(one => one.Fn is "indexFormulas" or "fisherContributions");

    public IEnumerable<(string Id, string Printed)> Run() => Cases.Select(one => (one.Id, Print(one)));

    [Fact]
    public void Both_cases_are_here() => Assert.Equal(["06-011", "06-013"], Cases.Select(one => one.Id));

    [Theory, MemberData(nameof(Ids))]
    [CaseFor("index.laspeyres")]
    [CaseFor("index.paasche")]
    [CaseFor("index.fisher")]
    [CaseFor("index.tornqvist")]
    [CaseFor("index.walsh")]
    [CaseFor("contributions.to-fisher-index")]
    public void Agrees_with_the_source(string id)
    {
        var one = Cases.Single(one => one.Id == id);
        foreach (var expected in one.Expect.EnumerateObject())
        {
            if (expected.Name == "vanIJzeren")
            {
                var points = FisherContributions(one.In);
                var published = Numbers.Read(expected.Value);
                Assert.Equal(published.Length, points.Length);
                for (var i = 0; i < points.Length; i++) Assert.Equal(published[i], points[i], one.Tol);
            }
            else
            {
                Assert.Equal(expected.Value.GetDouble(), Index(expected.Name, one.In)!.Value, one.Tol);
            }
        }
    }

    private static string Print(WorkedCase one) => one.Fn == "fisherContributions"
        ? CaseResults.Print(FisherContributions(one.In))
        : CaseResults.Print(one.Expect.EnumerateObject().Select(expected => Index(expected.Name, one.In)));

    // The source prints ratios; the library percentage points.
    private static double[] FisherContributions(JsonElement given)
    {
        var (p0, p1, q0, q1) = Basket(given);
        return [.. Contributions.ToFisherIndex(p0, p1, q0, q1)!.Points.Select(points => points.Value / 100)];
    }

    private static double? Index(string name, JsonElement given)
    {
        var (p0, p1, q0, q1) = Basket(given);
        return name switch
        {
            "laspeyres" => IndexNumber.Laspeyres(p0, p1, q0),
            "paasche" => IndexNumber.Paasche(p0, p1, q1),
            "fisher" => IndexNumber.Fisher(p0, p1, q0, q1),
            "tornqvist" => IndexNumber.Tornqvist(p0, p1, q0, q1),
            "walsh1" => IndexNumber.Walsh(p0, p1, q0, q1),
            _ => throw new NotSupportedException($"The index '{name}' is not known here."),
        };
    }

    private static (double[] P0, double[] P1, double[] Q0, double[] Q1) Basket(JsonElement given) =>
        (Numbers.Read(given.GetProperty("p0")), Numbers.Read(given.GetProperty("p1")), Numbers.Read(given.GetProperty("q0")), Numbers.Read(given.GetProperty("q1")));
}
