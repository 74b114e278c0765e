using System.Collections.Immutable;

namespace GovIndicators.Calculators;

/// <summary>Counts tasks at the agencies that have them, over the agency tree of a day.</summary>
internal sealed class AgencyTallying
{
    private readonly AgencyTree _tree;
    private readonly TallyUnit _unit;
    private readonly ForestTally _alive;
    private readonly ForestTasks _tasks;
    private readonly ImmutableArray<PlanTask>.Builder _all = ImmutableArray.CreateBuilder<PlanTask>();
    private readonly AgencyFollowing _following;
    private TaskCounts _total;

    internal AgencyTallying(AgencyRegistry agencies, AgencyTree tree, TallyUnit unit)
    {
        (_tree, _unit) = (tree, unit);
        var forest = new Forest([.. tree.ParentPositions], [.. tree.Depths]);
        (_alive, _tasks) = (new(forest), new(forest));
        _following = new(agencies, tree);
    }

    /// <returns>How many agencies have the task.</returns>
    internal int Add(IEnumerable<AgencyCode> codes, PlanTask task, TaskStanding standing)
    {
        var (places, ended) = _following.Of(codes);
        var assignments = places.Length + ended.Length;
        if (assignments == 0) return 0;
        _alive.Add(places, standing, _unit);
        _tasks.Add(places, task, times: 1);
        foreach (var agency in ended) _following.AddEnded(agency, task, standing);
        for (var i = 0; i < (_unit == TallyUnit.Assignments ? assignments : 1); i++)
        {
            _all.Add(task);
            _total.Add(standing);
        }

        return assignments;
    }

    internal AgencyTallies Finish()
    {
        var withBelow = _alive.WithBelow();
        return new(
            [
                .. from place in Enumerable.Range(0, _tree.Count)
                   where !withBelow[place].IsEmpty
                   let own = _tasks.OwnAt(place)
                   select new AgencyTally(_tree.Agencies[place], _tree.Depths[place], _alive.OwnAt(place).ToTally(), withBelow[place].ToTally())
                   {
                       OwnTasks = own,
                       WithBelowTasks = _tasks.WithBelow(place, own, _unit),
                   },
            ],
            [.. _following.Ended(_tree.Date)],
            _total.ToTally(),
            _all.ToImmutable());
    }
}
