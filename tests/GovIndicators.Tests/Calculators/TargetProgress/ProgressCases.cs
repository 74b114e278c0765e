using System.Globalization;
using System.Text.Json;
using GovIndicators.Calculators;
using GovIndicators.Tests.Cases;

namespace GovIndicators.Tests.Calculators;

/// <summary>Runs the worked cases of one file: each answer has the parts that the case expects, within its tolerance.</summary>
public abstract class ProgressCases : ICaseFamily
{
    public abstract string File { get; }

    public IEnumerable<(string Id, string Printed)> Run() => Mine().Select(one => (one.Id, Printed(Answer(one))));

    /// <summary>Throws when a case names a function that nobody answers: a case is never passed over.</summary>
    protected abstract object? Answer(WorkedCase one);

    protected virtual IEnumerable<WorkedCase> Mine() => CaseFile.Read(File);

    protected static NotSupportedException Unknown(WorkedCase one) => new($"{one.Id} asks for {one.Fn}, which this family does not know.");

    protected void Check(string id)
    {
        var one = CaseFile.Read(File).Single(candidate => candidate.Id == id);
        Hold(one, Answer(one), one.Expect, "");
    }

    protected static double Number(WorkedCase one, string name) => one.In.GetProperty(name).GetDouble();

    protected static double? NumberOrNull(WorkedCase one, string name) =>
        one.In.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    protected static double[] Numbers(WorkedCase one, string name) => Numbers(one.In.GetProperty(name));

    protected static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetDouble())];

    protected static Direction DirectionOf(WorkedCase one, string name) =>
        NumberOrNull(one, name) is < 0 ? Direction.LowerIsBetter : Direction.HigherIsBetter;

    private static void Hold(WorkedCase one, object? answer, JsonElement expected, string part)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Null:
                Assert.True(answer is null, $"{one}{part}: {answer} where there is no answer.");
                break;
            case JsonValueKind.String:
                Assert.Equal(expected.GetString(), answer as string);
                break;
            case JsonValueKind.True or JsonValueKind.False:
                Assert.Equal(expected.GetBoolean(), Assert.IsType<bool>(answer));
                break;
            case JsonValueKind.Number:
                var number = Assert.IsType<double>(answer);
                Assert.True(Math.Abs(number - expected.GetDouble()) <= one.Tol, $"{one}{part}: {number} is not within {one.Tol} of {expected.GetDouble()}.");
                break;
            case JsonValueKind.Object:
                var parts = Assert.IsType<Dictionary<string, object?>>(answer);
                foreach (var property in expected.EnumerateObject()) Hold(one, parts[property.Name], property.Value, $" {property.Name}");
                break;
            default:
                Assert.Fail($"{one} expects {expected}, which nobody holds an answer against.");
                break;
        }
    }

    private static string Printed(object? answer) => answer switch
    {
        null => "none",
        double number => CaseResults.Print(number),
        Dictionary<string, object?> parts => string.Join(" ", parts.Select(part => $"{part.Key}={Printed(part.Value)}")),
        _ => Convert.ToString(answer, CultureInfo.InvariantCulture)!,
    };
}
