using System.Text;
using Microsoft.CodeAnalysis;

namespace GovIndicators.Tool.Generator;

/// <summary>Writes a reader for each type that a formula is given.</summary>
/// <remarks>
/// A type is read, in this order, by a method that the command has written for it by hand (InputReading), as an array, as one of the names of an
/// enumeration, from its own TryParse, as an object with the parts of its constructor or of its method Of, or as one of a closed set of values.
/// </remarks>
internal sealed class InputReaders(StringBuilder code, FormsByHand byHand, LibraryDocs docs)
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

    /// <summary>How a parameter is given beside the others of its method.</summary>
    internal InputForm Of(IParameterSymbol parameter, IMethodSymbol method) => byHand.Beside(parameter.Type, method) is { } hand
        ? Add(Spelling.Type(parameter.Type), hand.Reader, hand.Schema, hand.Shape)
        : Of(parameter.Type);

    private InputForm Create(ITypeSymbol type, bool orOne)
    {
        if (Shapes.IsNullableValue(type, out var value)) return OrNull(Of(value), type, "OrNull");
        if (type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated }) return OrNull(Of(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)), type, "OrNothing");
        if (byHand.Of(type) is { } hand) return Add(Spelling.Type(type), hand.Reader, hand.Schema, hand.Shape);
        if (Shapes.ElementOf(type) is { } element) return Many(element, orOne);
        if (type is not INamedTypeSymbol named || named.IsGenericType) return InputForm.Refused(type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) + " has no form in JSON");
        if (named.TypeKind == TypeKind.Delegate) return InputForm.Refused(type.Name + " is a function, which JSON cannot give");
        if (named.TypeKind == TypeKind.Enum) return Choice(named, [.. named.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)], [], parses: false);
        var factories = Shapes.FactoriesOf(named);
        if (Shapes.ReadsText(named)) return Choice(named, named.IsValueType ? [] : Shapes.ValuesOf(named), [.. factories.Where(factory => factory.Name != "Of")], parses: true);
        if (Made(named, [.. Shapes.ConstructorsOf(named), .. factories.Where(factory => factory.Name == "Of")]) is { } made) return OrText(named, made);
        var values = Shapes.ValuesOf(named);
        return values.Count > 0 ? Choice(named, values, factories, parses: false) : InputForm.Refused(type.Name + " has no form in JSON");
    }

    private InputForm OrNull(InputForm form, ITypeSymbol type, string combinator) => form.Refusal is not null
        ? form
        : Add(Held(type), $"InputReading.{combinator}({form.Reader})", $$"""{"anyOf":[{{form.Schema}},{"type":"null"}]}""", form.Shape + " or null");

    /// <summary>An object, or a text that the command reads by hand as one.</summary>
    private InputForm OrText(INamedTypeSymbol type, InputForm made) => made.Refusal is not null || byHand.FromText(type) is not { } text
        ? made
        : Add(Spelling.Type(type), $"InputReading.TextOr({made.Reader}, {text.Reader})", $$"""{"anyOf":[{{text.Schema}},{{made.Schema}}]}""", text.Shape + "|" + made.Shape);

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
            .Select(group => (Code: Spelling.Code(group.Key), Form: Made(type, [.. group]), Meaning: docs.SummaryOf(group.First())))
            .Where(one => one.Form is not null).ToList();
        List<string> schemas = [];
        List<string> shapes = [];
        var codes = values.Select(value => (Value: value.Name, Code: DatasetNames.Of(type.Name, Spelling.Code(value.Name)).Preferred)).ToList();
        var others = values.SelectMany(value => DatasetNames.Of(type.Name, Spelling.Code(value.Name)).Others.Select(other => (Value: value.Name, Code: other))).ToList();
        if (values.Count > 0) schemas.Add(SchemaText.Of($$"""{"enum":[{{string.Join(",", codes.Select(one => "\"" + one.Code + "\""))}}]}""", MeaningOf(values, codes.ConvertAll(one => one.Code))));
        // Text that a set of named values reads is their codes once more.
        else if (parses) schemas.Add("""{"type":"string"}""");
        foreach (var (code, form, meaning) in made) schemas.Add(SchemaText.OfObject([(code, SchemaText.Of(form!.Schema, meaning))], [code]));

        shapes.AddRange(codes.Select(one => one.Code));
        if (parses && values.Count == 0) shapes.Add("text");
        shapes.AddRange(made.Select(one => "{" + one.Code + "}"));
        string Pairs(IEnumerable<(string Value, string Code)> named) => string.Join(", ", named.Select(one => $"({Spelling.Literal(one.Code)}, {name}.{one.Value})"));
        var makers = string.Join(", ", made.Select(one => $"({Spelling.Literal(one.Code)}, {one.Form!.Reader})"));
        return Add(
            name,
            $"InputReading.Choice<{name}>([{Pairs(codes)}], [{Pairs(others)}], [{makers}], {(parses ? name + ".TryParse" : "null")})",
            schemas.Count == 1 ? schemas[0] : $$"""{"anyOf":[{{string.Join(",", schemas)}}]}""",
            string.Join("|", shapes));
    }

    /// <summary>What each value of a closed set means; empty where the library is silent about one.</summary>
    private string MeaningOf(IReadOnlyList<ISymbol> values, List<string> codes)
    {
        var said = values.Select((value, i) => (Code: codes[i], Meaning: docs.SummaryOf(value).TrimEnd('.'))).ToList();
        return said.Exists(one => one.Meaning.Length == 0) ? "" : string.Join("; ", said.Select(one => one.Code + ": " + one.Meaning)) + ".";
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

        List<InputPart> parts = [];
        foreach (var part in way.Parameters)
        {
            var orOne = ways.Any(other => other.Name == way.Name && other.Parameters.Length == way.Parameters.Length
                && SymbolEqualityComparer.Default.Equals(other.Parameters[part.Ordinal].Type, Shapes.ElementOf(part.Type)));
            var form = Of(part.Type, orOne);
            if (form.Refusal is not null) return form;
            parts.Add(new(type.Name, Spelling.Camel(part.Name), Held(part.Type), form, docs.PartOf(type, way, part.Name))
            {
                Default = part.HasExplicitDefaultValue ? Spelling.Default(part) : null,
                JsonDefault = part.HasExplicitDefaultValue ? Spelling.JsonDefault(part) : null,
            });
        }

        foreach (var property in Settable(type, way))
        {
            if (Of(property.Type) is { Refusal: null } form) parts.Add(new(type.Name, Spelling.Camel(property.Name), Held(property.Type), form, docs.SummaryOf(property)) { Default = "default", Set = property.Type });
        }

        return parts.Count == 0 ? null : WriteMade(type, way, parts);
    }

    private InputForm WriteMade(INamedTypeSymbol type, IMethodSymbol way, List<InputPart> parts)
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
            var isThis = string.Join(" || ", parts[i].Others.Prepend(parts[i].Name).Select(name => $"reader.ValueTextEquals({Spelling.Literal(name)}u8)"));
            code.AppendLine($"            {(i == 0 ? "" : "else ")}if ({isThis}) part{i} = InputReading.Part(ref reader, {Spelling.Literal(parts[i].Name)}, {i}, ref given, {parts[i].Form.Reader});");
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
        WriteSetters(type, made, parts);
        code.AppendLine("        return made;");
        code.AppendLine("    }");
        code.AppendLine();
        var schema = SchemaText.OfObject(
            parts.Select(part => (part.Name, SchemaText.Of(part.Form.Schema, part.Meaning, part.JsonDefault))),
            [.. parts.Where(part => part.Default is null).Select(part => part.Name)]);
        return Add(Spelling.Type(type), method, UsualExamples.In(schema, type.Name), "{" + names + "}");
    }

    private void WriteSetters(INamedTypeSymbol type, string made, List<InputPart> parts)
    {
        if (!type.IsRecord && parts.Any(part => part.Set is not null))
        {
            // What is not given stays as the constructor left it, which is not for us to know.
            var mask = parts.Select((part, i) => part.Set is null ? 0 : 1UL << i).Aggregate((all, one) => all | one);
            var set = string.Join(", ", parts.Select((part, i) => (part, i)).Where(one => one.part.Set is not null).Select(one => $"{Pascal(one.part.Member)} = (given & {1UL << one.i}UL) != 0 ? {Given(one.part.Set!, "part" + one.i)} : made.{Pascal(one.part.Member)}"));
            code.AppendLine($"        if ((given & {mask}UL) != 0) made = {made} {{ {set} }};");
        }

        for (var i = 0; type.IsRecord && i < parts.Count; i++)
        {
            if (parts[i].Set is { } held) code.AppendLine($"        if ((given & (1UL << {i})) != 0) made = made with {{ {Pascal(parts[i].Member)} = {Given(held, "part" + i)} }};");
        }
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
