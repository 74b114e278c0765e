using System.Text.RegularExpressions;

namespace GovIndicators.Tests.House;

/// <summary>One file of source: where it stands, and which types stand at its left margin.</summary>
/// <remarks>Namespaces are file-scoped here, so every type that is not nested begins in the first column.</remarks>
internal sealed partial class SourceFile
{
    private SourceFile(string path)
    {
        Path = path;
        var text = Repository.Read(path);
        Lines = text.Count(letter => letter == '\n');
        Namespace = NamespaceLine().Match(text).Groups["name"].Value;
        var found = TypeDeclaration().Matches(text).Select(match => (match.Groups["name"].Value, match.Groups["modifiers"].Value.Split(' ').Contains("public")));
        Types = [.. found.GroupBy(one => one.Value).Select(same => new DeclaredType(same.Key, same.Any(one => one.Item2)))];
    }

    /// <summary>From the root of the checkout.</summary>
    public string Path { get; }

    public string Namespace { get; }

    public int Lines { get; }

    public IReadOnlyList<DeclaredType> Types { get; }

    /// <summary>The name up to its first dot: IndicatorSeries.Builder.cs belongs to IndicatorSeries.</summary>
    public string Subject => System.IO.Path.GetFileName(Path).Split('.')[0];

    public static IReadOnlyList<SourceFile> Below(string folder) => [.. Repository.Files(folder, "*.cs").Select(path => new SourceFile(path))];

    [GeneratedRegex(
        @"^(?<modifiers>(?:(?:public|internal|file|static|sealed|abstract|readonly|ref|partial|unsafe) )*)(?:(?:class|interface|enum|struct|record(?: class| struct)?) (?<name>\w+)|delegate [^(;]*?(?<name>\w+)(?:<[^>]*>)?\()",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NamespaceLine();

    internal readonly record struct DeclaredType(string Name, bool IsPublic);
}
