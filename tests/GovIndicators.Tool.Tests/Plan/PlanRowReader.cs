using System.Text.Json;

namespace GovIndicators.Tool.Tests.Plan;

/// <summary>Runs <c>govind plan</c> and reads what it writes for programs.</summary>
internal static class PlanRowReader
{
    internal static async Task<IReadOnlyList<JsonElement>> Rows(string dataset, params string[] more)
    {
        var (exit, text, errors) = await Govind.Run(["plan", dataset, "--format", "json", .. more]);
        Assert.Equal((ExitCode.Done, ""), (exit, errors));
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.Clone())];
    }

    internal static JsonElement Row(this IReadOnlyList<JsonElement> rows, string section, string subject, string part, string measure) =>
        rows.Single(row => row.Text("section") == section && row.Text("subject") == subject && row.Text("part") == part && row.Text("measure") == measure);

    internal static string Text(this JsonElement row, string name) => row.TryGetProperty(name, out var text) ? text.GetString()! : "";

    internal static double? Number(this JsonElement row, string name) => row.TryGetProperty(name, out var number) ? number.GetDouble() : null;
}
