using System.Reflection;

namespace GovIndicators.Tests.House;

/// <summary>The methods of the library that carry the name of a formula.</summary>
internal static class Formulas
{
    public static ILookup<string, MethodInfo> Methods { get; } = typeof(FormulaAttribute).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .SelectMany(method => method.GetCustomAttributes<FormulaAttribute>().Select(formula => (formula.Code, method)))
        .ToLookup(pair => pair.Code, pair => pair.method);

    public static IReadOnlyList<string> Names { get; } = [.. Methods.Select(group => group.Key).Order()];
}
