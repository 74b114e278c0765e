namespace GovIndicators.Calculators;

/// <summary>Tallies at the places of a forest, and with everything below each.</summary>
/// <remarks>
/// A task at several places counts at each of them. Where they meet it would count again, so it is taken off once at the nearest place above each two that
/// are neighbors in depth-first order: of k places below some place exactly k - 1 such pairs meet there or below, and the task is left once.
/// </remarks>
internal sealed class ForestTally(Forest forest)
{
    private readonly TaskCounts[] _own = new TaskCounts[forest.Count];
    private readonly TaskCounts[] _repeated = new TaskCounts[forest.Count];

    /// <summary>Counts a task at places in rising order, each named once.</summary>
    internal void Add(ReadOnlySpan<int> at, TaskStanding standing, TallyUnit unit)
    {
        for (var i = 0; i < at.Length; i++)
        {
            _own[at[i]].Add(standing);
            if (i == 0 || unit == TallyUnit.Assignments) continue;
            if (forest.CommonAbove(at[i - 1], at[i]) is >= 0 and var meeting) _repeated[meeting].Add(standing);
        }
    }

    internal TaskCounts OwnAt(int place) => _own[place];

    internal TaskCounts[] WithBelow()
    {
        var all = new TaskCounts[_own.Length];
        for (var place = all.Length - 1; place >= 0; place--)
        {
            all[place] += _own[place] - _repeated[place];
            if (forest.Parents[place] is >= 0 and var parent) all[parent] += all[place];
        }

        return all;
    }
}
