using System.Text;
using Microsoft.CodeAnalysis;

namespace GovIndicators.Tool.Generator;

/// <summary>Writes a reader for each type that a formula is given.</summary>
/// <remarks>
/// A type is read, in this order, by a method that the command has written for it by hand (InputReading), as an array, as one of the names of an
/// enumeration, from its own TryParse, as an object with the parts of its constructor or of its method Of, or as one of a closed set of values.
/// </remarks>
internal sealed class InputReaders(StringBuilder code, IReadOnlyDictionary<ITypeSymbol, InputForm> byHand, LibraryDocs docs)
{
    private readonly Dictionary<string, InputForm> _forms = new(StringComparer.Ordinal);
    private int _count;

    internal InputForm Of(ITypeSymbol type, bool orOne = false)
    {
        var key = Spelling.Type(type) + (type.NullableAnnotation == NullableAnnotation.Annotated ? "?" : "") + (orOne ? "+" : "");
        if (_forms.TryGetValue(key, out var known)) return known;
        _forms[key] = InputForm.Refused(type.Name + " contains itself");
        return _forms[key] = Create(type, orOne);
    }

    private InputForm Create(ITypeSymbol type, bool orOne)
    {
        if (Shapes.IsNullableValue(type, out var value)) return OrNull(Of(value), type, "OrNull");
        if (type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated }) return OrNull(Of(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)), type, "OrNothing");
        if (byHand.TryGetValue(type, out var hand)) return Add(Spelling.Type(type), hand.Reader, hand.Schema, hand.Shape);
        if (Shapes.ElementOf(type) is { } element) return Many(element, orOne);
        if (type is not INamedTypeSymbol named || named.IsGenericType) return InputForm.Refused(type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) + " has no form in JSON");
        if (named.TypeKind == TypeKind.Delegate) return InputForm.Refused(type.Name + " is a function, which JSON cannot give");
        if (named.TypeKind == TypeKind.Enum) return Choice(named, [.. named.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)], [], parses: false);
        var factories = Shapes.FactoriesOf(named);
        if (Shapes.ReadsText(named)) return Choice(named, named.IsValueType ? [] : Shapes.ValuesOf(named), [.. factories.Where(factory => factory.Name != "Of")], parses: true);
        if (Made(named, [.. Shapes.ConstructorsOf(named), .. factories.Where(factory => factory.Name == "Of")]) is { } made) return made;
        var values = Shapes.ValuesOf(named);
        return values.Count > 0 ? Choice(named, values, factories, parses: false) : InputForm.Refused(type.Name + " has no form in JSON");
    }

    private InputForm OrNull(InputForm form, ITypeSymbol type, string combinator) => form.Refusal is not null
        ? form
        : Add(Held(type), $"InputReading.{combinator}({form.Reader})", $$"""{"anyOf":[{{form.Schema}},{"type":"null"}]}""", form.Shape + " or null");

    private InputForm Many(ITypeSymbol element, bool orOne)
    {
        var form = Of(element);
        if (form.Refusal is not null) return form;
        var array = $$"""{"type":"array","items":{{form.Schema}}}""";
        return Add(
            Held(element) + "[]",
            $"InputReading.{(orOne ? "OneOrMany" : "Many")}({form.Reader})",
            orOne ? $$"""{"anyOf":[{{form.Schema}},{{array}}]}""" : array,
            "[" + form.Shape + "]");
    }

    private InputForm Choice(INamedTypeSymbol type, IReadOnlyList<ISymbol> values, IReadOnlyList<IMethodSymbol> factories, bool parses)
    {
        var name = Spelling.Type(type);
        var made = factories.GroupBy(factory => factory.Name, StringComparer.Ordinal)
            .Select(group => (Code: Spelling.Code(group.Key), Form: Made(type, [.. group])))
            .Where(one => one.Form is not null).ToList();
        List<string> schemas = [];
        List<string> shapes = [];
        if (values.Count > 0) schemas.Add($$"""{"enum":[{{string.Join(",", values.Select(value => "\"" + Spelling.Code(value.Name) + "\""))}}]}""");
        if (parses) schemas.Add("""{"type":"string"}""");
        foreach (var (code, form) in made)
        {
            schemas.Add($$"""{"type":"object","properties":{"{{code}}":{{form!.Schema}}},"required":["{{code}}"],"additionalProperties":false}""");
        }

        shapes.AddRange(values.Select(value => Spelling.Code(value.Name)));
        if (parses) shapes.Add("text");
        shapes.AddRange(made.Select(one => "{" + one.Code + "}"));
        var names = string.Join(", ", values.Select(value => $"({Spelling.Literal(Spelling.Code(value.Name))}, {name}.{value.Name})"));
        var makers = string.Join(", ", made.Select(one => $"({Spelling.Literal(one.Code)}, {one.Form!.Reader})"));
        return Add(
            name,
            $"InputReading.Choice<{name}>([{names}], [{makers}], {(parses ? name + ".TryParse" : "null")})",
            schemas.Count == 1 ? schemas[0] : $$"""{"anyOf":[{{string.Join(",", schemas)}}]}""",
            string.Join("|", shapes));
    }

    /// <summary>An object with the parts of the longest way to make the type; a lone value where another form of the same way takes one instead of several.</summary>
    private InputForm? Made(INamedTypeSymbol type, IReadOnlyList<IMethodSymbol> ways)
    {
        var way = ways.OrderByDescending(one => one.Parameters.Length).ThenByDescending(one => one.Parameters.Count(part => Shapes.ElementOf(part.Type) is not null)).FirstOrDefault();
        if (way is null) return null;
        if (way.Parameters is [{ } only] && Shapes.ElementOf(only.Type) is not null)
        {
            var list = Of(only.Type);
            return list.Refusal is null ? Add(Spelling.Type(type), $"InputReading.MadeOf({list.Reader}, static given => {Call(way, type)}({Given(only.Type, "given")}))", list.Schema, list.Shape) : null;
        }

        var settable = Settable(type, way);
        List<(string Name, string Type, InputForm Form, string? Default, string Meaning, ITypeSymbol? Set)> parts = [];
        foreach (var part in way.Parameters)
        {
            var orOne = ways.Any(other => other.Name == way.Name && other.Parameters.Length == way.Parameters.Length
                && SymbolEqualityComparer.Default.Equals(other.Parameters[part.Ordinal].Type, Shapes.ElementOf(part.Type)));
            var form = Of(part.Type, orOne);
            if (form.Refusal is not null) return form;
            parts.Add((Spelling.Camel(part.Name), Held(part.Type), form, part.HasExplicitDefaultValue ? Spelling.Default(part) : null, docs.ParameterOf(way, part.Name), Set: null));
        }

        foreach (var property in settable)
        {
            if (Of(property.Type) is { Refusal: null } form) parts.Add((Spelling.Camel(property.Name), Held(property.Type), form, "default", docs.SummaryOf(property), Set: property.Type));
        }

        return parts.Count == 0 ? null : WriteMade(type, way, parts);
    }

    private InputForm WriteMade(INamedTypeSymbol type, IMethodSymbol way, List<(string Name, string Type, InputForm Form, string? Default, string Meaning, ITypeSymbol? Set)> parts)
    {
        var method = "Read" + type.Name + ++_count;
        var names = string.Join(", ", parts.Select(part => part.Name));
        code.AppendLine($"    private static {Spelling.Type(type)} {method}(ref Utf8JsonReader reader)");
        code.AppendLine("    {");
        for (var i = 0; i < parts.Count; i++) code.AppendLine($"        {parts[i].Type} part{i} = {parts[i].Default ?? "default"};");
        code.AppendLine("        ulong given = 0;");
        code.AppendLine($"        InputReading.BeginObject(ref reader, {Spelling.Literal(names)});");
        code.AppendLine("        while (InputReading.NextName(ref reader))");
        code.AppendLine("        {");
        for (var i = 0; i < parts.Count; i++)
        {
            code.AppendLine($"            {(i == 0 ? "" : "else ")}if (reader.ValueTextEquals({Spelling.Literal(parts[i].Name)}u8)) part{i} = InputReading.Part(ref reader, {Spelling.Literal(parts[i].Name)}, {i}, ref given, {parts[i].Form.Reader});");
        }

        code.AppendLine($"            else throw InputReading.UnknownPart(ref reader, {Spelling.Literal(names)});");
        code.AppendLine("        }");
        code.AppendLine();
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Default is null) code.AppendLine($"        InputReading.RequirePart(given, {i}, {Spelling.Literal(parts[i].Name)});");
        }

        var made = $"{Call(way, type)}({string.Join(", ", parts.Select((part, i) => (part, i)).Where(one => one.part.Set is null).Select((one, at) => Given(way.Parameters[at].Type, "part" + one.i)))})";
        code.AppendLine($"        var made = {made};");
        if (!type.IsRecord && parts.Any(part => part.Set is not null))
        {
            // What is not given stays as the constructor left it, which is not for us to know.
            var mask = parts.Select((part, i) => part.Set is null ? 0 : 1UL << i).Aggregate((all, one) => all | one);
            var set = string.Join(", ", parts.Select((part, i) => (part, i)).Where(one => one.part.Set is not null).Select(one => $"{Pascal(one.part.Name)} = (given & {1UL << one.i}UL) != 0 ? {Given(one.part.Set!, "part" + one.i)} : made.{Pascal(one.part.Name)}"));
            code.AppendLine($"        if ((given & {mask}UL) != 0) made = {made} {{ {set} }};");
        }

        for (var i = 0; type.IsRecord && i < parts.Count; i++)
        {
            if (parts[i].Set is { } held) code.AppendLine($"        if ((given & (1UL << {i})) != 0) made = made with {{ {Pascal(parts[i].Name)} = {Given(held, "part" + i)} }};");
        }

        code.AppendLine("        return made;");
        code.AppendLine("    }");
        code.AppendLine();
        var required = parts.Where(part => part.Default is null).Select(part => "\"" + part.Name + "\"").ToList();
        var schema = $$"""{"type":"object","properties":{{{string.Join(",", parts.Select(part => $"\"{part.Name}\":{LibraryDocs.Describe(part.Form.Schema, part.Meaning)}"))}}}{{(required.Count == 0 ? "" : ",\"required\":[" + string.Join(",", required) + "]")}},"additionalProperties":false}""";
        return Add(Spelling.Type(type), method, schema, "{" + names + "}");
    }

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>What a type lets a caller set beside its constructor; of a record also beside a method that makes it.</summary>
    private static IReadOnlyList<IPropertySymbol> Settable(INamedTypeSymbol type, IMethodSymbol way) => !type.IsRecord && way.MethodKind != MethodKind.Constructor
        ? []
        :
        [
            .. Shapes.PropertiesOf(type).Where(property => property.SetMethod is { DeclaredAccessibility: Accessibility.Public }
                && !way.Parameters.Any(part => part.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase))),
        ];

    /// <summary>An array is at once every kind of list but one.</summary>
    internal static string Given(ITypeSymbol type, string array) =>
        type.Name == "ImmutableArray" ? $"System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray({array})" : array;

    internal static string Held(ITypeSymbol type) => Shapes.ElementOf(type) is { } element ? Held(element) + "[]" : Spelling.Type(type);

    private static string Call(IMethodSymbol way, INamedTypeSymbol type) => way.MethodKind == MethodKind.Constructor ? "new " + Spelling.Type(type) : Spelling.Type(type) + "." + way.Name;

    private InputForm Add(string type, string reader, string schema, string shape)
    {
        var field = "Reader" + ++_count;
        code.AppendLine($"    private static readonly InputReader<{type}> {field} = {reader};");
        code.AppendLine();
        return InputForm.Of(field, schema, shape);
    }
}
