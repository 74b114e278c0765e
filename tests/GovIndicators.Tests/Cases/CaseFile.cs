using System.Text.Json;

namespace GovIndicators.Tests.Cases;

/// <summary>One worked case: what goes in, what has to come out, how near, and where that is published.</summary>
public sealed record WorkedCase(string Id, string Fn, JsonElement In, JsonElement Expect, double Tol, string? Note, string Source)
{
    public override string ToString() => Note is null ? $"{Id} {Fn}" : $"{Id} {Fn}: {Note}";
}

/// <summary>The worked cases, as they were collected, one file for each family of methods.</summary>
public static class CaseFile
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases");

    public static IReadOnlyList<string> Names { get; } =
        Directory.Exists(Folder) ? [.. Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order()] : [];

    public static IReadOnlyList<WorkedCase> Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name)));
        return [.. document.RootElement.EnumerateArray().Select(Case)];
    }

    private static WorkedCase Case(JsonElement one) => new(
        one.GetProperty("id").GetString()!,
        one.GetProperty("fn").GetString()!,
        one.GetProperty("in").Clone(),
        one.GetProperty("expect").Clone(),
        one.TryGetProperty("tol", out var tolerance) ? tolerance.GetDouble() : 0,
        one.TryGetProperty("note", out var note) ? note.GetString() : null,
        one.GetProperty("source").GetString()!);
}
