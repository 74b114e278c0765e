using Microsoft.CodeAnalysis;

namespace GovIndicators.Tool.Generator;

/// <summary>What can be seen of a type from outside.</summary>
internal static class Shapes
{
    /// <summary>The element of an array, a span or a list that can be given as an array; null for anything else.</summary>
    internal static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element], Name: "ReadOnlySpan" or "ReadOnlyMemory" or "ImmutableArray" or "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" } => element,
        _ => null,
    };

    internal static bool IsNullableValue(ITypeSymbol type, out ITypeSymbol known)
    {
        known = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return !ReferenceEquals(known, type);
    }

    internal static bool Is(ITypeSymbol type, string name) => type.ToDisplayString() == name;

    /// <summary>The static properties of a closed set, each a value of the set.</summary>
    internal static IReadOnlyList<IPropertySymbol> ValuesOf(INamedTypeSymbol type) =>
        [.. PublicStatic<IPropertySymbol>(type).Where(property => SymbolEqualityComparer.Default.Equals(property.Type, type))];

    /// <summary>The static methods that make a value of the type out of parts.</summary>
    internal static IReadOnlyList<IMethodSymbol> FactoriesOf(INamedTypeSymbol type) =>
    [
        .. PublicStatic<IMethodSymbol>(type).Where(method => method.MethodKind == MethodKind.Ordinary && method.Parameters.Length > 0
            && !method.Name.StartsWith("Parse", StringComparison.Ordinal) && !method.Name.StartsWith("Find", StringComparison.Ordinal)
            && SymbolEqualityComparer.Default.Equals(method.ReturnType, type)),
    ];

    internal static IReadOnlyList<IMethodSymbol> ConstructorsOf(INamedTypeSymbol type) =>
        [.. type.InstanceConstructors.Where(made => made.DeclaredAccessibility == Accessibility.Public && !(made.IsImplicitlyDeclared && type.IsValueType))];

    /// <summary>bool TryParse(ReadOnlySpan&lt;char&gt; text, out T value).</summary>
    internal static bool ReadsText(INamedTypeSymbol type) => PublicStatic<IMethodSymbol>(type).Any(method =>
        method is { Name: "TryParse", Parameters: [var text, { RefKind: RefKind.Out }] } && Is(text.Type, "System.ReadOnlySpan<char>"));

    internal static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var one = type; one is not null && one.SpecialType == SpecialType.None; one = one.BaseType)
        {
            foreach (var property in one.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod: not null, Type.IsRefLikeType: false } && seen.Add(property.Name)) yield return property;
            }
        }
    }

    private static IEnumerable<T> PublicStatic<T>(INamedTypeSymbol type)
        where T : class, ISymbol => type.GetMembers().OfType<T>().Where(member => member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public });
}
