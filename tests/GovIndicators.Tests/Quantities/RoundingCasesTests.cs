using System.Globalization;
using System.Text.Json;
using GovIndicators.Tests.Cases;

namespace GovIndicators.Tests.Quantities;

/// <summary>The rounding part of the published cases on rounding and consistency; what checks figures against each other comes with those checks.</summary>
public class RoundingCasesTests
{
    private const string File = "10_rounding_consistency.json";

    private static readonly string[] Later =
        ["grim", "grimProbability", "grimTotal", "grimSplit", "naiveRoundSum", "sumOfRounded", "balanceEdits", "countsFromPercent", "growthInterval", "roundUpFrom"];

    public static TheoryData<string> Ids => new(CaseFile.Read(File).Where(c => !Later.Contains(c.Fn)).Select(c => c.Id));

    [Fact]
    public void Every_rounding_case_is_run() => Assert.Equal(13, Ids.Count);

    [Theory, MemberData(nameof(Ids))]
    public void Agrees_with_the_published_case(string id)
    {
        var given = CaseFile.Read(File).Single(c => c.Id == id);
        switch (given.Fn)
        {
            case "roundVtl": Assert.Equal(Number(given.Expect), Rounding.HalfAwayFromZero(Number(given.In, "x"), given.In.GetProperty("digits").GetInt32())); break;
            case "truncVtl": Assert.Equal(Number(given.Expect), Rounding.By(RoundingMode.Truncate, Number(given.In, "x"), given.In.GetProperty("digits").GetInt32())); break;
            case "unround": Assert.Equal(Expected(given.Expect), Unrounded(given.In)); break;
            case "roundingMean": AssertMeans(given); break;
            default: Assert.Fail($"{given.Id} asks for {given.Fn}, which nothing here computes."); break;
        }
    }

    private static Bounds Unrounded(JsonElement given)
    {
        var x = Number(given, "x");
        var digits = given.TryGetProperty("digits", out var printed) ? printed.GetInt32() : x.Scale;
        return given.GetProperty("mode").GetString() switch
        {
            "halfUp" => Rounding.BoundsOf(x, digits, RoundingMode.HalfUp),
            "ceiling" => Rounding.BoundsOf(x, digits, RoundingMode.Ceiling),
            "truncate" => Rounding.BoundsOf(x, digits, RoundingMode.Truncate),
            "upOrDown" => Rounding.BoundsOf(x, digits, RoundingMode.HalfUp).Hull(Rounding.BoundsOf(x, digits, RoundingMode.HalfDown)),
            var mode => throw new InvalidOperationException($"No rounding mode stands for {mode}."),
        };
    }

    private static Bounds Expected(JsonElement expect) =>
        Bounds.Of(Number(expect, "lower"), expect.GetProperty("lowerIncluded").GetBoolean(), Number(expect, "upper"), expect.GetProperty("upperIncluded").GetBoolean());

    private static void AssertMeans(WorkedCase given)
    {
        var values = given.In.GetProperty("values").EnumerateArray().Select(v => v.GetDecimal()).ToList();
        foreach (var expected in given.Expect.EnumerateObject())
        {
            var mean = expected.Name switch
            {
                "original" => values.Average(),
                "halfUp" => values.Average(v => Rounding.By(RoundingMode.HalfUp, v, 0)),
                "halfDown" => values.Average(v => Rounding.By(RoundingMode.HalfDown, v, 0)),
                "halfEven" => values.Average(v => Rounding.By(RoundingMode.HalfToEven, v, 0)),
                _ => throw new InvalidOperationException($"No rounding mode stands for {expected.Name}."),
            };
            Assert.Equal(expected.Value.GetDecimal(), mean);
        }
    }

    private static decimal Number(JsonElement given, string name) => Number(given.GetProperty(name));

    private static decimal Number(JsonElement text) => decimal.Parse(text.GetString()!, CultureInfo.InvariantCulture);
}
