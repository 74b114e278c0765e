using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GovIndicators.Tests.House;

namespace GovIndicators.Tool.Tests;

/// <summary>A request can be written, and an answer read, from the schema alone.</summary>
public class CalculatorSchemaTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    [Fact]
    public void Every_part_of_every_input_says_what_it_means() =>
        Faults.None(from calculator in CalculatorTable.All
                    from form in calculator.Forms
                    from input in form.Inputs
                    from silent in Silent(JsonNode.Parse(input.Schema)!.AsObject(), input.Name, isSaid: false)
                    select $"{calculator.Name}: {silent} has no description; add its <param> or <summary> to the library, or to InputSchemas.");

    [Fact]
    public void Every_example_of_every_schema_is_answered() =>
        Faults.None(from calculator in CalculatorTable.All
                    from example in CalculatorSchema.ExamplesOf(calculator)
                    let answer = JsonNode.Parse(Asked.One(example))!.AsObject()
                    where !answer.ContainsKey("value")
                    select $"{calculator.Name}: {example}\n      {answer["message"]}");

    [Fact]
    public void Every_schema_has_an_example_for_each_form() =>
        Faults.None(from calculator in CalculatorTable.All
                    where CalculatorSchema.ExamplesOf(calculator).Count() < calculator.Forms.Count
                    select calculator.Name);

    /// <summary>What an answer holds is in the schema, and the other way round.</summary>
    [Fact]
    public void Every_answer_is_of_the_shape_that_its_schema_says() =>
        Faults.None(from calculator in CalculatorTable.All
                    let schema = JsonNode.Parse(CalculatorSchema.Of(calculator.Name))!.AsObject()
                    from example in schema["examples"]!.AsArray()
                    let answer = JsonNode.Parse(Asked.One(example!.ToJsonString()))
                    where !Fits(answer, schema["$defs"]!["answer"]!.AsObject())
                    select $"{calculator.Name}: {answer!.ToJsonString()}");

    [Theory]
    [InlineData("completion.rate", "tally.completedLate", "Completed after the due date.")]
    [InlineData("growth.year-on-year", "series.observations.{}.status", "P provisional")]
    [InlineData("growth.year-on-year", "series.direction", "higher, lower, unknown, or inside a band")]
    [InlineData("pooling.over-time", "frequency", "A, S, Q, M, W or D")]
    [InlineData("gap-filling.fill", "rule", "carry-forward: The last value reported holds until the next")]
    public void What_is_given_is_described(string name, string path, string words)
    {
        var input = CalculatorTable.Find(name)!.Forms.SelectMany(form => form.Inputs).First(one => one.Name == path.Split('.')[0]);
        Assert.Contains(words, At(JsonNode.Parse(input.Schema)!.AsObject(), path.Split('.')[1..]).ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("VN-BTC", true)]
    [InlineData("share", false)]
    public void A_code_has_a_pattern(string text, bool isOne)
    {
        var series = JsonNode.Parse(CalculatorTable.Find("progress.comparison")!.Forms[0].Inputs.First(input => input.Name == "series").Schema)!;
        Assert.Equal(isOne, Regex.IsMatch(text, series["properties"]!["agency"]!["pattern"]!.GetValue<string>(), RegexOptions.None, Soon));
        Assert.Equal(isOne, AgencyCode.TryParse(text, out _));
        Assert.Contains("indicator", series["required"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("growth.year-on-year", "rates", "\"in-points-only\"")]
    [InlineData("completion.rate", "basicallyCompleted", "\"stays-open\"")]
    [InlineData("growth.percent-changes", "lag", "1")]
    public void What_holds_without_an_input_is_said(string name, string input, string value) =>
        Assert.Equal(value, JsonNode.Parse(CalculatorTable.Find(name)!.Forms[0].Inputs.First(one => one.Name == input).Schema)!["default"]!.ToJsonString());

    private static JsonObject At(JsonObject schema, string[] path)
    {
        foreach (var step in path)
        {
            schema = (step == "{}" ? schema["additionalProperties"]! : schema["properties"]?[step] ?? schema["anyOf"]!.AsArray().First(way => way!["properties"]?[step] is not null)!["properties"]![step]!).AsObject();
        }

        return schema;
    }

    private static IEnumerable<string> Silent(JsonObject schema, string path, bool isSaid)
    {
        isSaid |= schema.ContainsKey("description");
        var type = schema["type"];
        if (type is not null && !isSaid && type.ToJsonString() != "\"null\"") yield return path;
        foreach (var (name, part) in schema["properties"]?.AsObject() ?? [])
        {
            foreach (var silent in Silent(part!.AsObject(), path + "." + name, isSaid: false)) yield return silent;
        }

        foreach (var way in schema["anyOf"]?.AsArray() ?? [])
        {
            foreach (var silent in Silent(way!.AsObject(), path, isSaid)) yield return silent;
        }

        if (schema["items"] is JsonObject items)
        {
            foreach (var silent in Silent(items, path + "[]", isSaid)) yield return silent;
        }

        if (schema["additionalProperties"] is JsonObject others)
        {
            foreach (var silent in Silent(others, path + "{}", isSaid: false)) yield return silent;
        }
    }

    /// <summary>As much of JSON Schema as the schemas of answers use; every property that is there has to be named.</summary>
    private static bool Fits(JsonNode? value, JsonObject schema)
    {
        if (schema["anyOf"] is JsonArray ways && !ways.Any(way => Fits(value, way!.AsObject()))) return false;
        if (schema["enum"] is JsonArray codes && !codes.Any(code => JsonNode.DeepEquals(code, value))) return false;
        if (schema["type"] is { } type && !(type is JsonArray types ? types.Select(one => one!.GetValue<string>()) : [type.GetValue<string>()]).Any(one => IsA(value, one))) return false;
        if (value is JsonArray items && schema["items"] is JsonObject item) return items.All(one => Fits(one, item));
        if (value is not JsonObject parts || schema["type"] is null) return true;
        if (schema["required"]?.AsArray().Any(name => !parts.ContainsKey(name!.GetValue<string>())) == true) return false;
        return parts.All(part => schema["properties"]?[part.Key] is JsonObject known ? Fits(part.Value, known)
            : schema["additionalProperties"] is JsonObject others ? Fits(part.Value, others)
            : schema["properties"] is null);
    }

    private static bool IsA(JsonNode? value, string type) => (value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type is "number" || (type == "integer" && double.IsInteger(value!.GetValue<double>())),
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        _ => type == "null",
    };
}
