namespace GovIndicators.Tests.House;

/// <summary>What was taken out and what was put in, line by line, by the longest common subsequence.</summary>
internal static class LineDiff
{
    /// <returns>Lines with "- " or "+ " before them; an indented line comes after the heading it stands under.</returns>
    public static IReadOnlyList<string> Between(string[] before, string[] after, Func<string, string, bool> same)
    {
        var common = CommonLengths(before, after, same);
        var changes = new List<string>();
        string? heading = null, shown = null;
        for (int i = 0, j = 0; i < before.Length || j < after.Length;)
        {
            if (i < before.Length && j < after.Length && same(before[i], after[j]))
            {
                if (IsHeading(after[j])) heading = after[j];
                i++;
                j++;
                continue;
            }

            var added = i == before.Length || (j < after.Length && common[i, j + 1] > common[i + 1, j]);
            var line = added ? after[j++] : before[i++];
            if (IsHeading(line)) heading = shown = line;
            if (heading != shown) changes.Add("  " + heading);
            shown = heading;
            changes.Add((added ? "+ " : "- ") + line);
        }

        return changes;
    }

    private static bool IsHeading(string line) => line.Length > 0 && !char.IsWhiteSpace(line[0]);

    private static int[,] CommonLengths(string[] before, string[] after, Func<string, string, bool> same)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = same(before[i], after[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        return common;
    }
}
