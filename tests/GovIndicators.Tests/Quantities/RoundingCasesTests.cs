using System.Globalization;
using System.Text.Json;
using GovIndicators.Calculators;
using GovIndicators.Tests.Cases;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Quantities;

/// <summary>The rounding part of the published cases on rounding and consistency; what checks figures against each other comes with those checks.</summary>
[CaseFor("growth.bounds-of-percent-change")]
public class RoundingCasesTests : ICaseFamily
{
    public string File => "10_rounding_consistency.json";

    public static TheoryData<string> Ids => new(Mine.Select(c => c.Id));

    private static IEnumerable<WorkedCase> Mine =>
        CaseFile.Read(new RoundingCasesTests().File).Where(c => !CaseResults.Later.ContainsKey(c.Fn));

    public IEnumerable<(string Id, string Printed)> Run() => Mine.Select(c => (c.Id, Answer(c).Printed));

    [Theory, MemberData(nameof(Ids))]
    public void Agrees_with_the_published_case(string id) => Assert.True(Answer(Mine.Single(c => c.Id == id)).Agrees, id);

    private static (string Printed, bool Agrees) Answer(WorkedCase given) => given.Fn switch
    {
        "roundVtl" => Same(Rounding.HalfAwayFromZero(Number(given.In, "x"), given.In.GetProperty("digits").GetInt32()), given.Expect),
        "truncVtl" => Same(Rounding.By(RoundingMode.Truncate, Number(given.In, "x"), given.In.GetProperty("digits").GetInt32()), given.Expect),
        "unround" => Unrounded(given),
        "roundingMean" => Means(given),
        "naiveRoundSum" => Same(Parts(given).Sum(part => (decimal)part.Round(0).Value), given.Expect),
        "sumOfRounded" => SumOfRounded(given),
        "countsFromPercent" => Counts(given),
        "growthInterval" => GrowthInterval(given),
        _ => throw new NotSupportedException($"{given.Id} asks for {given.Fn}, which nothing here computes."),
    };

    private static (string, bool) Same(decimal answer, JsonElement expect) => (Text(answer), answer == Number(expect));

    private static (string, bool) Unrounded(WorkedCase given)
    {
        var x = Number(given.In, "x");
        var digits = given.In.TryGetProperty("digits", out var printed) ? printed.GetInt32() : x.Scale;
        var bounds = given.In.GetProperty("mode").GetString() switch
        {
            "halfUp" => Rounding.BoundsOf(x, digits, RoundingMode.HalfUp),
            "ceiling" => Rounding.BoundsOf(x, digits, RoundingMode.Ceiling),
            "truncate" => Rounding.BoundsOf(x, digits, RoundingMode.Truncate),
            "upOrDown" => Rounding.BoundsOf(x, digits, RoundingMode.HalfUp).Hull(Rounding.BoundsOf(x, digits, RoundingMode.HalfDown)),
            var mode => throw new NotSupportedException($"No rounding mode stands for {mode}."),
        };
        var expected = Bounds.Of(
            Number(given.Expect, "lower"), given.Expect.GetProperty("lowerIncluded").GetBoolean(),
            Number(given.Expect, "upper"), given.Expect.GetProperty("upperIncluded").GetBoolean());
        return (bounds.ToString(), bounds == expected);
    }

    private static (string, bool) Means(WorkedCase given)
    {
        var values = given.In.GetProperty("values").EnumerateArray().Select(v => v.GetDecimal()).ToList();
        var means = new Dictionary<string, decimal>(StringComparer.Ordinal)
        {
            ["original"] = values.Average(),
            ["halfUp"] = values.Average(v => Rounding.By(RoundingMode.HalfUp, v, 0)),
            ["halfDown"] = values.Average(v => Rounding.By(RoundingMode.HalfDown, v, 0)),
            ["halfEven"] = values.Average(v => Rounding.By(RoundingMode.HalfToEven, v, 0)),
        };
        return (string.Join(", ", means.Select(mean => $"{mean.Key} {Text(mean.Value)}")), given.Expect.EnumerateObject().All(mean => means[mean.Name] == mean.Value.GetDecimal()));
    }

    private static IEnumerable<Percent> Parts(WorkedCase given)
    {
        var values = given.In.GetProperty("values").EnumerateArray().Select(v => v.GetDouble()).ToList();
        return values.Select(value => Percent.Of(value, values.Sum())!.Value);
    }

    private static (string, bool) SumOfRounded(WorkedCase given)
    {
        var digits = given.In.GetProperty("digits").GetInt32();
        var parts = given.In.GetProperty("parts").EnumerateArray().Select(part => Rounding.HalfAwayFromZero(Number(part), digits)).ToList();
        var total = Rounding.HalfAwayFromZero(Number(given.In, "total"), digits);
        var agrees = parts.SequenceEqual(given.Expect.GetProperty("parts").EnumerateArray().Select(part => part.GetDecimal()))
            && total == given.Expect.GetProperty("total").GetDecimal() && parts.Sum() - total == given.Expect.GetProperty("imbalance").GetDecimal();
        return ($"{string.Join(" + ", parts.Select(Text))} for {Text(total)}", agrees);
    }

    private static (string, bool) Counts(WorkedCase given)
    {
        var percent = Number(given.In, "percent");
        var whole = given.In.GetProperty("n").GetDecimal();
        var (first, last) = (Rounding.BoundsOf(percent, percent.Scale, RoundingMode.HalfUp) * (whole / 100)).WholeNumbers()!.Value;
        var counts = given.Expect.GetProperty("counts").EnumerateArray().Select(count => count.GetDecimal()).ToList();
        return ($"{Text(first)} to {Text(last)}", counts[0] == first && counts[^1] == last && counts.Count == last - first + 1);
    }

    private static (string, bool) GrowthInterval(WorkedCase given)
    {
        var (from, to) = (Number(given.In, "from"), Number(given.In, "to"));
        var change = Growth.BoundsOfPercentChange(Rounding.BoundsOf(from, from.Scale, RoundingMode.HalfUp), Rounding.BoundsOf(to, to.Scale, RoundingMode.HalfUp))!.Value;
        // The case prints ten decimals.
        var agrees = Math.Abs(change.Lower!.Value - given.Expect.GetProperty("lower").GetDecimal()) <= (decimal)given.Tol
            && Math.Abs(change.Upper!.Value - given.Expect.GetProperty("upper").GetDecimal()) <= (decimal)given.Tol;
        return (change.RoundOutward(10).ToString(), agrees);
    }

    private static decimal Number(JsonElement given, string name) => Number(given.GetProperty(name));

    private static decimal Number(JsonElement number) => number.ValueKind == JsonValueKind.String
        ? decimal.Parse(number.GetString()!, CultureInfo.InvariantCulture)
        : number.GetDecimal();

    private static string Text(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
