namespace GovIndicators.Tool;

/// <summary>The name that somebody may have meant.</summary>
internal static class NearestName
{
    internal static string To(string name, IEnumerable<string> known) => known.MinBy(one => (Steps(name, one), one)) ?? "";

    /// <summary>How many letters to insert, delete or replace.</summary>
    private static int Steps(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
