using System.Collections.Immutable;

namespace GovIndicators.Calculators;

/// <summary>Counts tasks at the plans and groups that have them, over the tree of plans.</summary>
internal sealed class PlanTallying(ImmutableArray<Plan> plans, Forest forest, bool[] begun)
{
    private readonly ForestTally _plans = new(forest);
    private readonly Dictionary<(int Plan, string Group), TaskCounts> _groups = [];
    private TaskCounts _total;

    internal void Add(PlanTask task, ReadOnlySpan<int> places, TaskStanding standing)
    {
        _total.Add(standing);
        _plans.Add(places, standing, TallyUnit.Tasks);
        foreach (var place in places)
        {
            var group = (place, task.Group ?? "");
            _groups.TryGetValue(group, out var counts);
            counts.Add(standing);
            _groups[group] = counts;
        }
    }

    internal TaskTally Total() => _total.ToTally();

    internal IEnumerable<PlanTally> Finish()
    {
        var withBelow = _plans.WithBelow();
        return plans.Select((plan, place) => new PlanTally(
            plan,
            forest.Depths[place],
            begun[place] ? _plans.OwnAt(place).ToTally() : null,
            HasBegun(place) ? withBelow[place].ToTally() : null,
            [.. GroupsOf(plan, place)]));
    }

    private IEnumerable<GroupTally> GroupsOf(Plan plan, int place)
    {
        if (plan.Groups.IsEmpty) yield break;
        foreach (var group in plan.Groups.Append(null))
        {
            if (_groups.TryGetValue((place, group?.Code ?? ""), out var counts)) yield return new(group, counts.ToTally());
        }
    }

    /// <summary>True when the plan or one under it has begun.</summary>
    private bool HasBegun(int place)
    {
        for (var below = place; below < begun.Length && (below == place || forest.Depths[below] > forest.Depths[place]); below++)
        {
            if (begun[below]) return true;
        }

        return false;
    }
}
