namespace GovIndicators.Datasets;

/// <summary>Finds what a mistyped name was meant to be.</summary>
internal static class Nearest
{
    /// <summary>The message for a name that is none of those known.</summary>
    internal static string Unknown(string name, string what, IEnumerable<string> known)
    {
        var names = known.ToList();
        var shown = FaultCollector.Quote(name);
        return Find(name, names) is { } nearest
            ? $"'{shown}' is no {what}; did you mean '{nearest}'?"
            : $"'{shown}' is no {what}; expected one of {string.Join(", ", names)}.";
    }

    /// <summary>The known name with the fewest letters to change, unless that is more than half of them or more than three.</summary>
    internal static string? Find(string name, IEnumerable<string> known)
    {
        if (name.Length > 64) return null;
        var sought = name.ToUpperInvariant();
        var (nearest, fewest) = ((string?)null, Math.Min(name.Length / 2, 3) + 1);
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) >= fewest) continue;
            var distance = Distance(sought, candidate.ToUpperInvariant(), fewest);
            if (distance < fewest) (nearest, fewest) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>How many letters have to be put in, left out or exchanged; the limit where it is as many or more.</summary>
    private static int Distance(string from, string to, int limit)
    {
        Span<int> row = stackalloc int[to.Length + 1];
        for (var j = 0; j < row.Length; j++) row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var (diagonal, least) = (row[0], i);
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (from[i - 1] == to[j - 1] ? 0 : 1));
                diagonal = above;
                least = Math.Min(least, row[j]);
            }

            if (least >= limit) return limit;
        }

        return row[^1];
    }
}
