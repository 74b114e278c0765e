using Microsoft.CodeAnalysis;

namespace GovIndicators.Tool.Generator;

/// <summary>The types that the command reads by hand (InputReading), and how they are given.</summary>
internal sealed class FormsByHand
{
    private readonly Dictionary<ITypeSymbol, InputForm> _forms = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, InputForm> _texts = new(SymbolEqualityComparer.Default);
    private readonly List<(ITypeSymbol Type, string Beside, InputForm Form)> _beside = [];

    internal FormsByHand(IEnumerable<IMethodSymbol> methods)
    {
        foreach (var method in methods)
        {
            if (method.GetAttributes().FirstOrDefault(one => one.AttributeClass?.Name == "InputFormAttribute") is not { ConstructorArguments: [{ Value: string shape }, { Value: string schema }] } attribute) continue;
            var form = InputForm.Of("InputReading." + method.Name, schema, shape);
            if (method.Parameters is [{ Type.SpecialType: SpecialType.System_String }]) _texts[method.ReturnType] = form;
            else if (attribute.NamedArguments.FirstOrDefault(one => one.Key == "Beside").Value.Value is string beside) _beside.Add((method.ReturnType, beside, form));
            else _forms[method.ReturnType] = form;
        }
    }

    internal InputForm? Of(ITypeSymbol type) => _forms.TryGetValue(type, out var form) ? form : null;

    /// <summary>How the type is given as a text, where it is usually an object.</summary>
    internal InputForm? FromText(ITypeSymbol type) => _texts.TryGetValue(type, out var form) ? form : null;

    /// <summary>How the type is given to a method that is also given what decides more of it.</summary>
    internal InputForm? Beside(ITypeSymbol type, IMethodSymbol method) => _beside
        .FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.Type, type) && method.Parameters.Any(other => other.Type.Name == one.Beside)).Form;
}
