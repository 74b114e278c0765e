using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace GovIndicators.Tool.Generator;

/// <summary>What the library says of its methods and their parameters: the XML documentation that is compiled with it.</summary>
internal sealed class LibraryDocs
{
    private readonly Dictionary<string, XElement> _members = new(StringComparer.Ordinal);

    private LibraryDocs()
    {
    }

    /// <summary>The documentation in a file; none when it is empty or broken, as while the library is being written.</summary>
    internal static LibraryDocs Read(string? text)
    {
        var docs = new LibraryDocs();
        if (string.IsNullOrEmpty(text)) return docs;
        try
        {
            foreach (var member in XDocument.Parse(text!).Descendants("member"))
            {
                if (member.Attribute("name")?.Value is { } name) docs._members[name] = member;
            }
        }
        catch (XmlException)
        {
            docs._members.Clear();
        }

        return docs;
    }

    /// <summary>What a method asks, in a sentence; empty when nothing is said.</summary>
    internal string SummaryOf(ISymbol? symbol) => symbol is null ? "" : Text(Of(symbol)?.Element("summary"));

    /// <summary>What a parameter means and in which unit; empty when nothing is said.</summary>
    internal string ParameterOf(IMethodSymbol method, string name) =>
        Text(Of(method)?.Elements("param").FirstOrDefault(one => one.Attribute("name")?.Value == name));

    /// <summary>What a method answers, and when it does not; empty when nothing is said.</summary>
    internal string ReturnsOf(IMethodSymbol method) => Text(Of(method)?.Element("returns"));

    /// <summary>What a part of a type means: what is said of the parameter that makes it, or of the property that gives it back.</summary>
    internal string PartOf(INamedTypeSymbol type, IMethodSymbol way, string name) => ParameterOf(way, name) is { Length: > 0 } said
        ? said
        : SummaryOf(Shapes.PropertiesOf(type).FirstOrDefault(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)));

    private XElement? Of(ISymbol symbol) => symbol.GetDocumentationCommentId() is { } id && _members.TryGetValue(id, out var member) ? member : null;

    /// <summary>The words alone, references by the last part of their names.</summary>
    private static string Text(XElement? element)
    {
        if (element is null) return "";
        var text = new StringBuilder();
        Append(text, element);
        return string.Join(" ", text.ToString().Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)).Trim();
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText words) text.Append(words.Value);
            else if (node is XElement inner) AppendReference(text, inner);
        }
    }

    private static void AppendReference(StringBuilder text, XElement inner)
    {
        if (inner.Attribute("cref")?.Value is { } name)
        {
            var end = name.IndexOf('(');
            if (end >= 0) name = name.Substring(0, end);
            text.Append(name.Substring(Math.Max(name.LastIndexOf('.'), name.LastIndexOf(':')) + 1));
        }
        else if (inner.Attribute("name")?.Value is { } parameter)
        {
            text.Append(parameter);
        }
        else if (inner.Attribute("langword")?.Value is { } word)
        {
            text.Append(word);
        }
        else
        {
            Append(text, inner);
        }
    }
}
