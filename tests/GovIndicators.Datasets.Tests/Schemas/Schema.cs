using System.Text.Json;
using System.Text.RegularExpressions;

namespace GovIndicators.Datasets.Tests.Schemas;

/// <summary>As much of JSON Schema as the published schemas use; a keyword that is not known here is a fault of its own.</summary>
internal sealed class Schema(JsonElement root)
{
    /// <summary>What the schema refuses, each with its path.</summary>
    public IEnumerable<string> Faults(JsonElement value) => Faults(value, root, "$");

    private IEnumerable<string> Faults(JsonElement value, JsonElement schema, string path) => schema.EnumerateObject().SelectMany(keyword => keyword.Name switch
    {
        "$schema" or "title" or "description" or "$defs" or "format" => [],
        "type" => TypesOf(keyword.Value).Any(type => Is(value, type)) ? [] : [$"{path}: {value.ValueKind} is not {keyword.Value}"],
        "enum" => keyword.Value.EnumerateArray().Any(word => value.ValueKind == JsonValueKind.String && word.GetString() == value.GetString()) ? [] : [$"{path}: {value} is not in the list"],
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)) ? [] : [$"{path}: {value} does not look like {keyword.Value}"],
        "minimum" => value.ValueKind == JsonValueKind.Number && value.GetDouble() >= keyword.Value.GetDouble() ? [] : [$"{path}: {value} is too small"],
        "required" => keyword.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}: {name} is missing"),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject().Where(p => !schema.GetProperty("properties").TryGetProperty(p.Name, out _)).Select(p => $"{path}: {p.Name} is unknown"),
        "properties" => value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject().SelectMany(p => keyword.Value.TryGetProperty(p.Name, out var inner) ? Faults(p.Value, inner, $"{path}.{p.Name}") : []),
        "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, i) => Faults(item, keyword.Value, $"{path}[{i}]")),
        "$ref" => Faults(value, root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), path),
        _ => [$"{path}: the keyword {keyword.Name} is not known"],
    });

    private static IEnumerable<string?> TypesOf(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()) : [type.GetString()];

    private static bool Is(JsonElement value, string? type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => false,
    };
}
