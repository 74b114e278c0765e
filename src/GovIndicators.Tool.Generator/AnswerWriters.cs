using System.Text;
using Microsoft.CodeAnalysis;

namespace GovIndicators.Tool.Generator;

/// <summary>Writes a writer for each type that a formula answers.</summary>
/// <remarks>
/// A type is written, in this order, by a method that the command has written for it by hand (AnswerWriting), as an array, as the code of an
/// enumeration, as the Code that it has, or as an object of its public properties.
/// </remarks>
internal sealed class AnswerWriters(StringBuilder code, IReadOnlyDictionary<ITypeSymbol, string> byHand)
{
    private readonly Dictionary<string, string> _writers = new(StringComparer.Ordinal);

    /// <summary>The name of the method that writes a value of the type.</summary>
    internal string Of(ITypeSymbol type)
    {
        if (byHand.TryGetValue(type, out var hand)) return hand;
        var key = Spelling.Type(type);
        if (_writers.TryGetValue(key, out var known)) return known;
        var name = "Write" + (_writers.Count + 1);
        _writers[key] = name;
        var body = Body(type);
        code.AppendLine($"    private static void {name}(Utf8JsonWriter writer, {key} value)");
        code.AppendLine("    {");
        foreach (var line in body) code.AppendLine("        " + line);
        code.AppendLine("    }");
        code.AppendLine();
        return name;
    }

    private List<string> Body(ITypeSymbol type)
    {
        if (Shapes.IsNullableValue(type, out var known)) return [$"if (value is {{ }} known) {Of(known)}(writer, known);", "else writer.WriteNullValue();"];
        List<string> lines = type.IsReferenceType
            ?
            [
                "if (value is null)",
                "{",
                "    writer.WriteNullValue();",
                "    return;",
                "}",
                "",
            ]
            : [];
        if (Shapes.ElementOf(type) is { } element)
        {
            lines.AddRange(["writer.WriteStartArray();", $"foreach (var one in value) {Of(element)}(writer, one);", "writer.WriteEndArray();"]);
        }
        else if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } choice)
        {
            lines.AddRange(["writer.WriteStringValue(value switch", "{"]);
            foreach (var field in choice.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).GroupBy(field => field.ConstantValue).Select(same => same.First()))
            {
                lines.Add($"    {Spelling.Type(type)}.{field.Name} => {Spelling.Literal(Spelling.Code(field.Name))}u8,");
            }

            lines.AddRange(["    _ => throw new ArgumentOutOfRangeException(nameof(value), value, \"Expected one of the named values.\"),", "});"]);
        }
        else if (type is INamedTypeSymbol named && CodeOf(named) is { } text)
        {
            lines.Add($"writer.WriteStringValue(value.{text});");
        }
        else
        {
            AddObject((INamedTypeSymbol)type, lines);
        }

        return lines;
    }

    private void AddObject(INamedTypeSymbol type, List<string> lines)
    {
        lines.Add("writer.WriteStartObject();");
        foreach (var property in Shapes.PropertiesOf(type))
        {
            if (property.Type is INamedTypeSymbol { TypeKind: TypeKind.Delegate }) continue;
            lines.Add($"writer.WritePropertyName({Spelling.Literal(Spelling.Camel(property.Name))}u8);");
            lines.Add($"{Of(property.Type)}(writer, value.{property.Name});");
        }

        lines.Add("writer.WriteEndObject();");
    }

    private static string? CodeOf(INamedTypeSymbol type)
    {
        foreach (var property in Shapes.PropertiesOf(type))
        {
            if (property.Name == "Code" && property.Type.SpecialType == SpecialType.System_String) return "Code";
        }

        return Shapes.ReadsText(type) ? "ToString()" : null;
    }
}
