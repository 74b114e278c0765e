using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovIndicators.Tool;

/// <summary>A value that a schema allows: its example where it has one, or one put together from its parts.</summary>
internal static class SchemaExample
{
    /// <summary>A request in a form of a calculator that gives each input that it needs.</summary>
    internal static JsonObject Of(Calculator calculator, CalculatorForm form)
    {
        var inputs = new JsonObject();
        foreach (var input in form.Inputs.Where(one => one.IsRequired)) inputs[input.Name] = Of(JsonNode.Parse(input.Schema)!.AsObject());
        return new JsonObject { ["calculator"] = calculator.Name, ["inputs"] = inputs };
    }

    private static JsonNode? Of(JsonObject schema)
    {
        if (schema["examples"] is JsonArray examples) return examples[0]?.DeepClone();
        if (schema["enum"] is JsonArray codes) return codes[0]?.DeepClone();
        if (schema["anyOf"] is JsonArray ways) return Of(ways[0]!.AsObject());
        return schema["type"]?.GetValueKind() == JsonValueKind.String ? schema["type"]!.GetValue<string>() switch
        {
            "number" or "integer" => 2,
            "boolean" => true,
            "array" => OfItems(schema["items"]!.AsObject()),
            "object" => OfParts(schema),
            _ => "text",
        }
        : 2;
    }

    /// <summary>The examples of the items stand beside each other; what has none stands there twice.</summary>
    private static JsonArray OfItems(JsonObject items) => items["examples"] is JsonArray examples ? examples.DeepClone().AsArray() : [Of(items), Of(items)];

    private static JsonObject OfParts(JsonObject schema)
    {
        var parts = new JsonObject();
        foreach (var name in schema["required"]?.AsArray() ?? []) parts[name!.GetValue<string>()] = Of(schema["properties"]![name.GetValue<string>()]!.AsObject());
        return parts;
    }
}
