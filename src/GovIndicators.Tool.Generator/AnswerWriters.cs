using System.Text;
using Microsoft.CodeAnalysis;

namespace GovIndicators.Tool.Generator;

/// <summary>Writes a writer for each type that a formula answers.</summary>
/// <remarks>
/// A type is written, in this order, by a method that the command has written for it by hand (AnswerWriting), as an array, as the code of an
/// enumeration, as the Code that it has, or as an object of its public properties.
/// </remarks>
internal sealed class AnswerWriters(StringBuilder code, IReadOnlyDictionary<ITypeSymbol, AnswerForm> byHand, LibraryDocs docs)
{
    private readonly Dictionary<string, AnswerForm> _forms = new(StringComparer.Ordinal);

    /// <summary>The method that writes a value of the type, and what it writes.</summary>
    internal AnswerForm Of(ITypeSymbol type)
    {
        if (byHand.TryGetValue(type, out var hand)) return hand;
        var key = Spelling.Type(type);
        if (_forms.TryGetValue(key, out var known)) return known;
        var name = "Write" + (_forms.Count + 1);
        _forms[key] = new(name, "{}");
        var (body, schema) = Body(type);
        code.AppendLine($"    private static void {name}(Utf8JsonWriter writer, {key} value)");
        code.AppendLine("    {");
        foreach (var line in body) code.AppendLine("        " + line);
        code.AppendLine("    }");
        code.AppendLine();
        return _forms[key] = new(name, schema);
    }

    private (List<string> Lines, string Schema) Body(ITypeSymbol type)
    {
        if (Shapes.IsNullableValue(type, out var known))
        {
            var form = Of(known);
            return ([$"if (value is {{ }} known) {form.Writer}(writer, known);", "else writer.WriteNullValue();"], OrNull(form.Schema));
        }

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
            var form = Of(element);
            lines.AddRange(["writer.WriteStartArray();", $"foreach (var one in value) {form.Writer}(writer, one);", "writer.WriteEndArray();"]);
            return (lines, $$"""{"type":"array","items":{{form.Schema}}}""");
        }

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } choice) return (lines, AddChoice(choice, lines));
        if (type is INamedTypeSymbol named && CodeOf(named) is { } text)
        {
            lines.Add($"writer.WriteStringValue(value.{text});");
            return (lines, """{"type":"string"}""");
        }

        return (lines, AddObject((INamedTypeSymbol)type, lines));
    }

    private static string AddChoice(INamedTypeSymbol choice, List<string> lines)
    {
        var fields = choice.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).GroupBy(field => field.ConstantValue).Select(same => same.First()).ToList();
        lines.AddRange(["writer.WriteStringValue(value switch", "{"]);
        foreach (var field in fields) lines.Add($"    {Spelling.Type(choice)}.{field.Name} => {Spelling.Literal(Spelling.Code(field.Name))}u8,");
        lines.AddRange(["    _ => throw new ArgumentOutOfRangeException(nameof(value), value, \"Expected one of the named values.\"),", "});"]);
        return $$"""{"enum":[{{string.Join(",", fields.Select(field => "\"" + Spelling.Code(field.Name) + "\""))}}]}""";
    }

    private string AddObject(INamedTypeSymbol type, List<string> lines)
    {
        List<(string Name, string Schema)> parts = [];
        lines.Add("writer.WriteStartObject();");
        foreach (var property in Shapes.PropertiesOf(type))
        {
            if (property.Type is INamedTypeSymbol { TypeKind: TypeKind.Delegate }) continue;
            var (name, form) = (Spelling.Camel(property.Name), Of(property.Type));
            lines.Add($"writer.WritePropertyName({Spelling.Literal(name)}u8);");
            lines.Add($"{form.Writer}(writer, value.{property.Name});");
            parts.Add((name, SchemaText.Of(property.NullableAnnotation == NullableAnnotation.Annotated && property.Type.IsReferenceType ? OrNull(form.Schema) : form.Schema, docs.SummaryOf(property))));
        }

        lines.Add("writer.WriteEndObject();");
        return SchemaText.OfObject(parts, parts.ConvertAll(part => part.Name));
    }

    private static string OrNull(string schema) => $$"""{"anyOf":[{{schema}},{"type":"null"}]}""";

    private static string? CodeOf(INamedTypeSymbol type)
    {
        foreach (var property in Shapes.PropertiesOf(type))
        {
            if (property.Name == "Code" && property.Type.SpecialType == SpecialType.System_String) return "Code";
        }

        return Shapes.ReadsText(type) ? "ToString()" : null;
    }
}
