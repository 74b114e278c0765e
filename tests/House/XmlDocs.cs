using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GovIndicators.Tests.House;

/// <summary>The summaries of the public members of an assembly, as plain text, from the XML file that lies beside it.</summary>
internal static partial class XmlDocs
{
    public static IEnumerable<(string Member, string Summary)> Summaries(Assembly assembly)
    {
        var shown = Shown(assembly);
        return XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
            .Where(member => member.Element("summary") is not null && shown.Contains(Plain(member.Attribute("name")!.Value)))
            .Select(member => (member.Attribute("name")!.Value, Text(member.Element("summary")!)));
    }

    /// <summary>The documentation names of what a caller can see, without parameters: overloads share a name, and one that is public stands for all.</summary>
    private static HashSet<string> Shown(Assembly assembly) => assembly.GetExportedTypes()
        .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is not Type)
            .Select(member => TypeName(type) + "." + member.Name.Replace(".ctor", "#ctor", StringComparison.Ordinal))
            .Append(TypeName(type)))
        .ToHashSet(StringComparer.Ordinal);

    private static string TypeName(Type type) => type.FullName!.Replace('+', '.');

    private static string Plain(string documented) => Arity().Replace(documented[2..].Split('(')[0].Split('~')[0], "");

    private static string Text(XElement element) => Spaces().Replace(string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { IsEmpty: true } link => (link.Attribute("cref") ?? link.Attribute("name") ?? link.Attribute("langword"))?.Value.Split('(')[0].Split('.')[^1] ?? "",
        XElement inner => Text(inner),
        _ => "",
    })), " ").Trim();

    [GeneratedRegex("``[0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Arity();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
