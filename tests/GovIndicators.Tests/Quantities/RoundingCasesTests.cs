using System.Globalization;
using System.Text.Json;
using GovIndicators.Tests.Cases;

namespace GovIndicators.Tests.Quantities;

/// <summary>The rounding part of the published cases on rounding and consistency; what checks figures against each other comes with those checks.</summary>
public class RoundingCasesTests : ICaseFamily
{
    private const string File = "10_rounding_consistency.json";

    public static TheoryData<string> Ids => new(Cases.Select(c => c.Id));

    private static IEnumerable<WorkedCase> Cases => CaseFile.Read(File).Where(c => !CaseResults.Later.ContainsKey(c.Fn));

    string ICaseFamily.File => File;

    IEnumerable<(string Id, string Printed)> ICaseFamily.Run() => Cases.Select(c => (c.Id, c.Fn switch
    {
        "unround" => Unrounded(c.In).ToString(),
        "roundingMean" => string.Join(' ', c.Expect.EnumerateObject().Select(mode => string.Create(CultureInfo.InvariantCulture, $"{mode.Name}={Mean(c.In, mode.Name)}"))),
        _ => Rounded(c).ToString(CultureInfo.InvariantCulture),
    }));

    [Fact]
    public void Every_rounding_case_is_run() => Assert.Equal(13, Ids.Count);

    [Theory, MemberData(nameof(Ids))]
    public void Agrees_with_the_published_case(string id)
    {
        var given = CaseFile.Read(File).Single(c => c.Id == id);
        switch (given.Fn)
        {
            case "roundVtl" or "truncVtl": Assert.Equal(Number(given.Expect), Rounded(given)); break;
            case "unround": Assert.Equal(Expected(given.Expect), Unrounded(given.In)); break;
            case "roundingMean": Assert.All(given.Expect.EnumerateObject(), mode => Assert.Equal(mode.Value.GetDecimal(), Mean(given.In, mode.Name))); break;
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

    private static decimal Rounded(WorkedCase given) => Rounding.By(
        given.Fn switch
        {
            "roundVtl" => RoundingMode.HalfAwayFromZero,
            "truncVtl" => RoundingMode.Truncate,
            _ => throw new InvalidOperationException($"{given.Id} asks for {given.Fn}, which nothing here computes."),
        },
        Number(given.In, "x"),
        given.In.GetProperty("digits").GetInt32());

    private static decimal Mean(JsonElement given, string mode) => given.GetProperty("values").EnumerateArray().Average(value => mode switch
    {
        "original" => value.GetDecimal(),
        "halfUp" => Rounding.By(RoundingMode.HalfUp, value.GetDecimal(), 0),
        "halfDown" => Rounding.By(RoundingMode.HalfDown, value.GetDecimal(), 0),
        "halfEven" => Rounding.By(RoundingMode.HalfToEven, value.GetDecimal(), 0),
        _ => throw new InvalidOperationException($"No rounding mode stands for {mode}."),
    });

    private static decimal Number(JsonElement given, string name) => Number(given.GetProperty(name));

    private static decimal Number(JsonElement text) => decimal.Parse(text.GetString()!, CultureInfo.InvariantCulture);
}
