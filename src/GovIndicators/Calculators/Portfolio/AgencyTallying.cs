namespace GovIndicators.Calculators;

/// <summary>Counts tasks at the agencies that have them, over the agency tree of a day.</summary>
internal sealed class AgencyTallying
{
    private readonly AgencyTree _tree;
    private readonly TallyUnit _unit;
    private readonly ForestTally _alive;
    private readonly AgencyFollowing _following;
    private TaskCounts _total;

    internal AgencyTallying(AgencyRegistry agencies, AgencyTree tree, TallyUnit unit)
    {
        (_tree, _unit) = (tree, unit);
        _alive = new(new([.. tree.ParentPositions], [.. tree.Depths]));
        _following = new(agencies, tree);
    }

    /// <returns>How many agencies have the task.</returns>
    internal int Add(IEnumerable<AgencyCode> codes, TaskStanding standing)
    {
        var (places, ended) = _following.Of(codes);
        var assignments = places.Length + ended.Length;
        if (assignments == 0) return 0;
        _alive.Add(places, standing, _unit);
        foreach (var agency in ended) _following.AddEnded(agency, standing);
        for (var i = 0; i < (_unit == TallyUnit.Assignments ? assignments : 1); i++) _total.Add(standing);
        return assignments;
    }

    internal AgencyTallies Finish()
    {
        var withBelow = _alive.WithBelow();
        return new(
            [
                .. from place in Enumerable.Range(0, _tree.Count)
                   where !withBelow[place].IsEmpty
                   select new AgencyTally(_tree.Agencies[place], _tree.Depths[place], _alive.OwnAt(place).ToTally(), withBelow[place].ToTally()),
            ],
            [.. _following.Ended(_tree.Date)],
            _total.ToTally());
    }
}
