using System.Globalization;
using System.Text.Json;

namespace GovIndicators.Tests.Cases;

/// <summary>Holds an answer against what a case expects: a number, a text, a list, parts by name, or nothing.</summary>
internal static class CaseAnswer
{
    public static void Agrees(WorkedCase one, object? answer) => Agrees(one.ToString(), answer, one.Expect, one.Tol);

    public static string Print(object? answer) => answer switch
    {
        null => CaseResults.Print((double?)null),
        double number => CaseResults.Print(number),
        string text => text,
        IReadOnlyDictionary<string, object?> parts => string.Join(' ', parts.Select(part => $"{part.Key}={Print(part.Value)}")),
        System.Collections.IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Print))}]",
        _ => Convert.ToString(answer, CultureInfo.InvariantCulture)!,
    };

    private static void Agrees(string what, object? answer, JsonElement expected, double tolerance)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Null:
                Assert.True(answer is null, $"{what} answers {Print(answer)}; expected none.");
                break;
            case JsonValueKind.Number:
                var number = Assert.IsType<double>(answer, exactMatch: false);
                Assert.True(Math.Abs(number - expected.GetDouble()) <= tolerance, $"{what} answers {Print(number)}; expected {expected} within {tolerance:R}.");
                break;
            case JsonValueKind.String:
                Assert.Equal(expected.GetString(), answer);
                break;
            case JsonValueKind.Array:
                object?[] list = [.. ((System.Collections.IEnumerable)answer!).Cast<object?>()];
                Assert.Equal(expected.GetArrayLength(), list.Length);
                for (var i = 0; i < list.Length; i++) Agrees($"{what}, place {i},", list[i], expected[i], tolerance);
                break;
            default:
                var parts = Assert.IsType<Dictionary<string, object?>>(answer);
                foreach (var part in expected.EnumerateObject()) Agrees($"{what}, {part.Name},", parts[part.Name], part.Value, tolerance);
                break;
        }
    }
}
