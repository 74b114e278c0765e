using System.Collections.Immutable;

namespace GovIndicators.Calculators;

/// <summary>Which plan stands under which.</summary>
internal static class PlanHierarchy
{
    internal static IEnumerable<string> FaultsIn(ImmutableArray<Plan> plans)
    {
        foreach (var repeated in plans.GroupBy(p => p.Code, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return $"The plan {repeated.Key} is given twice; keep one.";
        }

        var parentOf = plans.DistinctBy(p => p.Code, StringComparer.Ordinal).ToDictionary(p => p.Code, p => p.Parent, StringComparer.Ordinal);
        foreach (var code in parentOf.Keys.Where(StandsUnderItself)) yield return $"The plan {code} stands under itself; correct its parent '{parentOf[code]}'.";

        bool StandsUnderItself(string code)
        {
            var above = parentOf[code];
            for (var steps = 0; above is not null && steps < parentOf.Count; steps++)
            {
                if (above == code) return true;
                if (!parentOf.TryGetValue(above, out above)) return false;
            }

            return false;
        }
    }

    /// <summary>Depth first, plans with the same parent in the order given; a parent that is not among the plans is none.</summary>
    internal static (ImmutableArray<Plan> Plans, Forest Forest) LaidOut(ImmutableArray<Plan> plans)
    {
        var known = plans.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        var under = plans.ToLookup(p => p.Parent is { } parent && known.Contains(parent) ? parent : "", StringComparer.Ordinal);
        var laid = ImmutableArray.CreateBuilder<Plan>(plans.Length);
        List<int> parents = [], depths = [];
        var waiting = new Stack<(Plan Plan, int Parent, int Depth)>(under[""].Reverse().Select(p => (p, -1, 0)));
        while (waiting.TryPop(out var next))
        {
            var place = laid.Count;
            laid.Add(next.Plan);
            parents.Add(next.Parent);
            depths.Add(next.Depth);
            foreach (var below in under[next.Plan.Code].Reverse()) waiting.Push((below, place, next.Depth + 1));
        }

        return (laid.MoveToImmutable(), new([.. parents], [.. depths]));
    }
}
