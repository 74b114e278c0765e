using System.Collections.Immutable;

namespace GovIndicators.Calculators;

/// <summary>The tasks at the places of a forest, and with everything below each: those that <see cref="ForestTally"/> counts, as often as it counts them.</summary>
internal sealed class ForestTasks(Forest forest)
{
    private readonly List<(PlanTask Task, int Times)>?[] _own = new List<(PlanTask, int)>?[forest.Count];

    /// <summary>Puts a task at places, each named once.</summary>
    internal void Add(ReadOnlySpan<int> at, PlanTask task, int times)
    {
        foreach (var place in at) (_own[place] ??= []).Add((task, times));
    }

    internal ImmutableArray<PlanTask> OwnAt(int place) => _own[place] is { } own ? Repeated(own) : [];

    /// <summary>The tasks of a place and of everything below it; one that is at several places is there once, or once for each where assignments are counted.</summary>
    /// <param name="place">The place.</param>
    /// <param name="own">What <see cref="OwnAt"/> gives for it, so that a place with nothing below needs no second copy.</param>
    /// <param name="unit">What is counted.</param>
    internal ImmutableArray<PlanTask> WithBelow(int place, ImmutableArray<PlanTask> own, TallyUnit unit)
    {
        var end = forest.EndOf(place);
        if (_own.AsSpan(place + 1, end - place - 1).IndexOfAnyExcept((List<(PlanTask, int)>?)null) < 0) return own;
        var all = _own.Take(place..end).SelectMany(tasks => tasks ?? []);
        return Repeated(unit == TallyUnit.Tasks ? all.DistinctBy(one => one.Task) : all);
    }

    private static ImmutableArray<PlanTask> Repeated(IEnumerable<(PlanTask Task, int Times)> tasks) => [.. tasks.SelectMany(one => Enumerable.Repeat(one.Task, one.Times))];
}
