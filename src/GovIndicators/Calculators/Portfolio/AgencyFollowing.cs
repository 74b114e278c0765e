using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>Who has the tasks of an agency on a day: itself while it lives, afterwards the one that followed it.</summary>
/// <remarks>Where several took over, the data have to say which of them has a task; nobody is chosen here.</remarks>
internal sealed class AgencyFollowing(AgencyRegistry agencies, AgencyTree tree)
{
    private readonly Dictionary<AgencyCode, int> _places = [];
    private readonly List<Agency> _ended = [];
    private readonly Dictionary<Agency, (TaskCounts Counts, ImmutableArray<PlanTask>.Builder Tasks)> _endedTasks = [];

    /// <summary>The places in the tree of those who have a task, in rising order, and the agencies that ended without one to follow.</summary>
    internal (int[] Places, Agency[] Ended) Of(IEnumerable<AgencyCode> codes)
    {
        var places = new SortedSet<int>();
        List<Agency> ended = [];
        foreach (var code in codes)
        {
            if (PlaceOf(code) is >= 0 and var place) places.Add(place);
            else if (agencies[code] is var agency && !ended.Contains(agency)) ended.Add(agency);
        }

        return ([.. places], [.. ended]);
    }

    internal void AddEnded(Agency agency, PlanTask task, TaskStanding standing)
    {
        if (!_endedTasks.TryGetValue(agency, out var of))
        {
            of.Tasks = ImmutableArray.CreateBuilder<PlanTask>();
            _ended.Add(agency);
        }

        of.Counts.Add(standing);
        of.Tasks.Add(task);
        _endedTasks[agency] = of;
    }

    internal IEnumerable<EndedAgencyTally> Ended(LocalDate date) =>
        _ended.Select(agency => new EndedAgencyTally(agency, agencies.SuccessorsAsOf(agency.Code, date), _endedTasks[agency].Counts.ToTally())
        {
            Tasks = _endedTasks[agency].Tasks.ToImmutable(),
        });

    private int PlaceOf(AgencyCode code)
    {
        if (_places.TryGetValue(code, out var place)) return place;
        place = agencies.SoleSuccessorAsOf(code, tree.Date) is { } one ? tree.PositionOf(one.Code) : -1;
        return _places[code] = place;
    }
}
