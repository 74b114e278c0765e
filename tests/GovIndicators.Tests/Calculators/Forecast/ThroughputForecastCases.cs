using System.Text.Json;
using GovIndicators.Calculators;
using GovIndicators.Tests.Cases;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators.Forecast;

[CaseFor("forecast.throughput-exact"), CaseFor("forecast.next-sample-within-range")]
public class ThroughputForecastCases : ICaseFamily
{
    public string File => "13_forecast_completion.json";

    public static TheoryData<string> Ids => [.. CaseFile.Read("13_forecast_completion.json").Select(one => one.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void Worked_case(string id)
    {
        var one = CaseFile.Read(File).Single(one => one.Id == id);
        double[] expected = one.Expect.ValueKind == JsonValueKind.Array ? [.. Numbers(one.Expect)] : [one.Expect.GetDouble()];
        Assert.Equal(expected.Length, Answers(one).Count);
        Assert.All(expected.Zip(Answers(one)), pair => Assert.Equal(pair.First, pair.Second, one.Tol));
    }

    /// <summary>The published distribution holds for the simulation too, within the margin that one run in a thousand million would leave.</summary>
    [Fact, CaseFor("forecast.throughput-simulated")]
    public void The_simulation_lies_around_the_exact_case()
    {
        var one = CaseFile.Read(File).Single(one => one.Id == "13-001");
        var simulated = ThroughputForecast.Simulate(20, Throughput(one.In), simulation: new() { Trials = 1_000_000, Seed = 20 })!;
        var margin = simulated.SamplingMargin(Percent.From(100 - 1e-7)).Value;
        Assert.Equal(0.327, margin, 0.001);
        Assert.All(Numbers(one.Expect).Select((chance, i) => (chance, week: i + 1)), exact => Assert.Equal(100 * exact.chance, simulated.ProbabilityBy(exact.week)!.Value.Value, margin));
    }

    public IEnumerable<(string Id, string Printed)> Run() => CaseFile.Read(File).Select(one => (one.Id, CaseResults.Print(Answers(one))));

    private static IReadOnlyList<double> Answers(WorkedCase one) => one.Fn switch
    {
        "throughputCdf" => [.. Numbers(one.In.GetProperty("weeks")).Select(week => Forecast(one.In).ProbabilityBy((int)week)!.Value.AsRatio)],
        "throughputPercentile" => [Forecast(one.In).Percentile(Percent.FromRatio(one.In.GetProperty("probability").GetDouble()))!.Value],
        "nextSampleWithinRange" => [ThroughputForecast.NextSampleWithinRange(one.In.GetProperty("n").GetInt32())!.Value.AsRatio],
        _ => throw new InvalidOperationException($"{one.Id} asks for {one.Fn}, which this family does not know."),
    };

    private static CompletionForecast Forecast(JsonElement given) => ThroughputForecast.Exact(given.GetProperty("backlog").GetInt32(), Throughput(given))!;

    private static ThroughputSamples Throughput(JsonElement given) => ThroughputSamples.Of(Numbers(given.GetProperty("throughputPerWeek")).Select(sample => (int)sample));

    private static IEnumerable<double> Numbers(JsonElement array) => array.EnumerateArray().Select(number => number.GetDouble());
}
