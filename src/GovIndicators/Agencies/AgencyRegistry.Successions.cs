using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators;

public sealed partial class AgencyRegistry
{
    /// <summary>The successions in which an agency gives up its place or a part of its duties, in the order added.</summary>
    /// <exception cref="KeyNotFoundException">No agency has the code.</exception>
    public ImmutableArray<Succession> SuccessionsFrom(AgencyCode code) => Known(code) && _successionsFrom.TryGetValue(code, out var found) ? [.. found] : [];

    /// <summary>The successions in which an agency is formed or takes over duties, in the order added.</summary>
    /// <exception cref="KeyNotFoundException">No agency has the code.</exception>
    public ImmutableArray<Succession> SuccessionsInto(AgencyCode code) => Known(code) && _successionsInto.TryGetValue(code, out var found) ? [.. found] : [];

    /// <summary>Who directly took over from an agency at any time, transfers of duties included; empty for nobody.</summary>
    /// <exception cref="KeyNotFoundException">No agency has the code.</exception>
    public ImmutableArray<Agency> SuccessorsOf(AgencyCode code) =>
        [.. SuccessionsFrom(code).SelectMany(succession => succession.Successors).Distinct().Select(successor => this[successor])];

    /// <summary>From whom an agency directly took over at any time, transfers of duties included; empty for nobody.</summary>
    /// <exception cref="KeyNotFoundException">No agency has the code.</exception>
    public ImmutableArray<Agency> PredecessorsOf(AgencyCode code) =>
        [.. SuccessionsInto(code).SelectMany(succession => succession.Predecessors).Distinct().Select(predecessor => this[predecessor])];

    /// <summary>Who stands in the place of an agency on a day: itself while it lives, afterwards those who followed it, however many times since.</summary>
    /// <returns>Several after a split; none when the agency ended without a successor, or had not begun on that day.</returns>
    /// <remarks>
    /// An agency that ended in a merge, split, rename or change of type is followed there and nowhere else: a part of its duties transferred to others does not make them its
    /// successors. Only one that ended otherwise is followed to those who took over its duties when it ended.
    /// </remarks>
    /// <exception cref="KeyNotFoundException">No agency has the code.</exception>
    public ImmutableArray<Agency> SuccessorsAsOf(AgencyCode code, LocalDate date) => Follow(
        code,
        agency => agency.Lifetime.Contains(date),
        agency => agency.Lifetime.Last < date ? After(agency).SelectMany(succession => succession.Successors) : []);

    /// <summary>The one agency that stands in the place of an agency on a day: who has its tasks then.</summary>
    /// <returns>Itself while it lives; null when it ended and none or several followed it, or when it had not begun: the data then have to say who has its tasks.</returns>
    /// <remarks>As <see cref="SuccessorsAsOf"/>, where one is left.</remarks>
    /// <exception cref="KeyNotFoundException">No agency has the code.</exception>
    public Agency? SoleSuccessorAsOf(AgencyCode code, LocalDate date) => SuccessorsAsOf(code, date) is [var one] ? one : null;

    /// <summary>In whose place an agency stands, as of an earlier day: itself once it lives, before that those it was formed of, however many times back.</summary>
    /// <returns>Several before a merge; none when the agency was formed of nobody, or had ended on that day.</returns>
    /// <remarks>The mirror of <see cref="SuccessorsAsOf"/>: transfers count only where they are all that formed the agency.</remarks>
    /// <exception cref="KeyNotFoundException">No agency has the code.</exception>
    public ImmutableArray<Agency> PredecessorsAsOf(AgencyCode code, LocalDate date) => Follow(
        code,
        agency => agency.Lifetime.Contains(date),
        agency => agency.Lifetime.First > date ? Before(agency).SelectMany(succession => succession.Predecessors) : []);

    private List<Succession> After(Agency ended) =>
        WholeOrElseTransfers(SuccessionsFrom(ended.Code).Where(succession => succession.DayBefore == ended.Lifetime.Last));

    private List<Succession> Before(Agency formed) =>
        WholeOrElseTransfers(SuccessionsInto(formed.Code).Where(succession => succession.Effective == formed.Lifetime.First));

    private static List<Succession> WholeOrElseTransfers(IEnumerable<Succession> successions)
    {
        List<Succession> all = [.. successions];
        var whole = all.FindAll(succession => succession.Kind is not (SuccessionKind.Transfer or SuccessionKind.Abolition));
        return whole.Count > 0 ? whole : all;
    }

    // Each step leads to agencies that live strictly later (or earlier) than the one it leaves, so the walk ends.
    private ImmutableArray<Agency> Follow(AgencyCode start, Func<Agency, bool> arrived, Func<Agency, IEnumerable<AgencyCode>> next)
    {
        var found = ImmutableArray.CreateBuilder<Agency>();
        var seen = new HashSet<AgencyCode> { start };
        var waiting = new Stack<Agency>([this[start]]);
        while (waiting.TryPop(out var agency))
        {
            if (arrived(agency))
            {
                found.Add(agency);
                continue;
            }

            foreach (var code in next(agency).Reverse())
            {
                if (seen.Add(code)) waiting.Push(this[code]);
            }
        }

        return found.ToImmutable();
    }

    private bool Known(AgencyCode code) => Contains(code) ? true : throw Unknown(code);
}
