using System.Text.RegularExpressions;

namespace GovIndicators.Tests.House;

/// <summary>The pages below docs/formulas: which formulas each describes, and the worked examples it gives.</summary>
/// <remarks>
/// A page begins with a title (<c># Percent change</c>), names each formula on a line of its own (Formula: `growth.percent-change`), and
/// gives examples in blocks that begin with three backticks and the word example; docs/formulas/README.md tells authors more.
/// </remarks>
internal static partial class FormulaPages
{
    public static IReadOnlyList<string> Paths { get; } = [.. Repository.Files("docs/formulas", "*.md").Where(path => !path.EndsWith("README.md", StringComparison.Ordinal))];

    /// <summary>Each formula that a page names, with the page.</summary>
    public static ILookup<string, string> Formulas { get; } = Paths
        .SelectMany(path => FormulaLine().Matches(Repository.Read(path)).Select(match => (match.Groups["formula"].Value, path)))
        .ToLookup(pair => pair.Value, pair => pair.path);

    /// <summary>Each line of each block of examples, with the page.</summary>
    public static IReadOnlyList<(string Page, string Line)> Examples { get; } =
    [
        .. from path in Paths
           from block in ExampleBlock().Matches(Repository.Read(path))
           from line in block.Groups["lines"].Value.Split('\n')
           where line.Trim().Length > 0
           select (path, line.Trim()),
    ];

    [GeneratedRegex("^Formula: `(?<formula>[^`]+)`", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormulaLine();

    [GeneratedRegex("^```example\n(?<lines>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ExampleBlock();
}
