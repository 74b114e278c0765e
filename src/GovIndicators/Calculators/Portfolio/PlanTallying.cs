using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace GovIndicators.Calculators;

/// <summary>Counts tasks at the plans and groups that have them, over the tree of plans.</summary>
internal sealed class PlanTallying(ImmutableArray<Plan> plans, Forest forest, bool[] begun)
{
    private readonly ForestTally _plans = new(forest);
    private readonly ForestTasks _tasks = new(forest);
    private readonly Dictionary<(int Plan, string Group), TaskCounts> _groups = [];
    private readonly ImmutableArray<PlanTask>.Builder _all = ImmutableArray.CreateBuilder<PlanTask>();
    private TaskCounts _total;

    /// <summary>Counts a task at the plans that have it, so many times.</summary>
    internal void Add(PlanTask task, ReadOnlySpan<int> places, TaskStanding standing, int times)
    {
        if (times == 0) return;
        _tasks.Add(places, task, times);
        for (var i = 0; i < times; i++)
        {
            _all.Add(task);
            _total.Add(standing);
            _plans.Add(places, standing, TallyUnit.Tasks);
            foreach (var place in places) CollectionsMarshal.GetValueRefOrAddDefault(_groups, (place, task.Group ?? ""), out _).Add(standing);
        }
    }

    internal (TaskTally Tally, ImmutableArray<PlanTask> Tasks) Total() => (_total.ToTally(), _all.ToImmutable());

    internal IEnumerable<PlanTally> Finish()
    {
        var withBelow = _plans.WithBelow();
        return plans.Select((plan, place) =>
        {
            var own = _tasks.OwnAt(place);
            return new PlanTally(
                plan,
                forest.Depths[place],
                begun[place] ? _plans.OwnAt(place).ToTally() : null,
                HasBegun(place) ? withBelow[place].ToTally() : null,
                [.. GroupsOf(plan, place, own)])
            {
                OwnTasks = own,
                WithBelowTasks = _tasks.WithBelow(place, own, TallyUnit.Tasks),
            };
        });
    }

    private IEnumerable<GroupTally> GroupsOf(Plan plan, int place, ImmutableArray<PlanTask> own)
    {
        if (plan.Groups.IsEmpty) yield break;
        foreach (var group in plan.Groups.Append(null))
        {
            if (_groups.TryGetValue((place, group?.Code ?? ""), out var counts)) yield return new(group, counts.ToTally()) { Tasks = [.. own.Where(task => task.Group == group?.Code)] };
        }
    }

    /// <summary>True when the plan or one under it has begun.</summary>
    private bool HasBegun(int place) => begun.AsSpan(place..forest.EndOf(place)).Contains(true);
}
