using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GovIndicators.Tool.Generator;

/// <summary>How names and values are spelled: in JSON, and in the code that is written.</summary>
internal static class Spelling
{
    /// <summary>The code of a choice, as explanations spell it: DueByDate is due-by-date.</summary>
    internal static string Code(string name)
    {
        var code = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (c is >= 'A' and <= 'Z' && code.Length > 0) code.Append('-');
            code.Append(char.ToLowerInvariant(c));
        }

        return code.ToString();
    }

    internal static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    internal static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    internal static string Type(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The value that a parameter has when it is not given, as code.</summary>
    internal static string Default(IParameterSymbol parameter) => parameter.ExplicitDefaultValue switch
    {
        null => "default",
        _ when parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } => "(" + Type(parameter.Type) + ")" + DefaultText(parameter),
        string text => Literal(text),
        bool truth => truth ? "true" : "false",
        _ => DefaultText(parameter),
    };

    /// <summary>The value that an input has when it is not given, for readers.</summary>
    internal static string DefaultText(IParameterSymbol parameter) => parameter.ExplicitDefaultValue switch
    {
        null => "",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString(),
    };

    /// <summary>The same value as it would be given in JSON; null where there is nothing to give.</summary>
    internal static string? JsonDefault(IParameterSymbol parameter) => parameter.ExplicitDefaultValue switch
    {
        null => null,
        var value when parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } choice =>
            choice.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value)) is { } named ? "\"" + Code(named.Name) + "\"" : null,
        string text => "\"" + SchemaText.Escaped(text) + "\"",
        bool truth => truth ? "true" : "false",
        _ => DefaultText(parameter),
    };
}
