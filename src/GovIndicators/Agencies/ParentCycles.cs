using NodaTime;

namespace GovIndicators;

/// <summary>Finds agencies that stand above themselves.</summary>
internal static class ParentCycles
{
    internal readonly record struct Cycle(LocalDate Since, int[] Members);

    /// <summary>Every cycle once, with the first day on which it closes; each member stands under the next, the last under the first.</summary>
    /// <remarks>
    /// Linear where parents never turn around. Only agencies that are on a cycle when all days are laid over one another are looked at day by day, since one
    /// that stood above another may rightly stand below it later.
    /// </remarks>
    internal static IEnumerable<Cycle> In(AgencyLinks links, int count)
    {
        var suspects = Suspects(links, count);
        if (suspects.Count == 0) return [];
        var days = new SortedSet<LocalDate>();
        foreach (var index in suspects)
        {
            foreach (var link in links.From(index)) days.Add(link.InForce.FirstOrEarliest);
        }

        var found = new List<Cycle>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var day in days)
        {
            found.AddRange(On(day, links, suspects).Where(members => known.Add(string.Join(' ', members))).Select(members => new Cycle(day, members)));
        }

        return found;
    }

    /// <summary>Takes away those under nobody who is left, and those over nobody who is left, until only cycles and what lies between cycles remain.</summary>
    private static List<int> Suspects(AgencyLinks links, int count)
    {
        var above = new List<int>[count];
        var below = new List<int>[count];
        for (var i = 0; i < count; i++) (above[i], below[i]) = ([], []);
        for (var i = 0; i < count; i++)
        {
            foreach (var link in links.From(i))
            {
                above[i].Add(link.Above);
                below[link.Above].Add(i);
            }
        }

        var gone = new bool[count];
        Peel(above, below, gone);
        Peel(below, above, gone);
        return [.. Enumerable.Range(0, count).Where(i => !gone[i])];
    }

    private static void Peel(List<int>[] needed, List<int>[] dependents, bool[] gone)
    {
        var left = Array.ConvertAll(needed, list => list.Count(other => !gone[other]));
        var free = new Stack<int>(Enumerable.Range(0, left.Length).Where(i => !gone[i] && left[i] == 0));
        while (free.TryPop(out var i))
        {
            gone[i] = true;
            foreach (var dependent in dependents[i])
            {
                if (!gone[dependent] && --left[dependent] == 0) free.Push(dependent);
            }
        }
    }

    private static IEnumerable<int[]> On(LocalDate day, AgencyLinks links, List<int> suspects)
    {
        var walk = new Dictionary<int, int>();    // which walk came by first
        foreach (var start in suspects)
        {
            var at = start;
            while (at != AgencyLinks.None && walk.TryAdd(at, start)) at = links.ParentOn(at, day);
            if (at == AgencyLinks.None || walk[at] != start) continue;
            yield return FromLowest(at, links, day);
        }
    }

    private static int[] FromLowest(int member, AgencyLinks links, LocalDate day)
    {
        var members = new List<int>();
        for (var at = member; members.Count == 0 || at != member; at = links.ParentOn(at, day)) members.Add(at);
        var lowest = members.IndexOf(members.Min());
        return [.. members[lowest..], .. members[..lowest]];
    }
}
