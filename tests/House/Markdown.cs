using System.Text.RegularExpressions;

namespace GovIndicators.Tests.House;

/// <summary>The fenced blocks of a page.</summary>
internal static partial class Markdown
{
    public static IReadOnlyList<string> Blocks(string path, string language) =>
        [.. Fence().Matches(Repository.Read(path)).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["text"].Value)];

    [GeneratedRegex("^```(?<language>\\w+)[^\n]*\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();
}
