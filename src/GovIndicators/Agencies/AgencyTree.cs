using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace GovIndicators;

/// <summary>Who stood above whom on a day, with the agencies alive then and no others.</summary>
/// <remarks>
/// Every agency alive has one parent, which is alive too, or is a root. Agencies with the same parent stand in the order in which they were added to the registry.
/// A tree does not change; any number of threads may read it.
/// </remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public sealed partial class AgencyTree
{
    private readonly AgencyRegistry _registry;

    internal AgencyTree(AgencyRegistry registry, LocalDate date)
    {
        (_registry, Date) = (registry, date);
        (_positionOfIndex, _parents, _ends, _depths, var order) = Laid.Out(registry, date);
        var agencies = ImmutableArray.CreateBuilder<Agency>(order.Length);
        foreach (var index in order) agencies.Add(registry.Agencies[index]);
        Agencies = agencies.MoveToImmutable();
        foreach (var depth in _depths) Depth = Math.Max(Depth, depth + 1);
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>How many agencies were alive.</summary>
    public int Count => Agencies.Length;

    /// <summary>How many levels there are: 0 for no agencies, 1 when all are roots.</summary>
    public int Depth { get; }

    /// <summary>All agencies alive, depth first: each is followed by everything below it.</summary>
    public ImmutableArray<Agency> Agencies { get; }

    /// <summary>The agencies with nothing above them.</summary>
    public ImmutableArray<Agency> Roots => SiblingsFrom(0, Count);

    private string DebuggerDisplay => string.Create(CultureInfo.InvariantCulture, $"{Count} agencies in {Depth} levels on {Lifetime.Iso(Date)}");

    /// <summary>True when an agency with the code was alive.</summary>
    public bool Contains(AgencyCode code) => PositionOf(code) >= 0;

    /// <summary>The agency directly above; null for a root.</summary>
    /// <exception cref="KeyNotFoundException">No agency with the code was alive.</exception>
    public Agency? ParentOf(AgencyCode code) => _parents[Require(code)] is >= 0 and var parent ? Agencies[parent] : null;

    /// <summary>The agencies directly below.</summary>
    /// <exception cref="KeyNotFoundException">No agency with the code was alive.</exception>
    public ImmutableArray<Agency> ChildrenOf(AgencyCode code)
    {
        var position = Require(code);
        return SiblingsFrom(position + 1, _ends[position]);
    }

    /// <summary>Everything above, the nearest first; empty for a root.</summary>
    /// <exception cref="KeyNotFoundException">No agency with the code was alive.</exception>
    public ImmutableArray<Agency> AncestorsOf(AgencyCode code)
    {
        var position = Require(code);
        var ancestors = ImmutableArray.CreateBuilder<Agency>(_depths[position]);
        for (var above = _parents[position]; above >= 0; above = _parents[above]) ancestors.Add(Agencies[above]);
        return ancestors.MoveToImmutable();
    }

    /// <summary>Everything below, depth first; the agency itself is not among it.</summary>
    /// <exception cref="KeyNotFoundException">No agency with the code was alive.</exception>
    public ImmutableArray<Agency> DescendantsOf(AgencyCode code)
    {
        var position = Require(code);
        return [.. Agencies.AsSpan()[(position + 1).._ends[position]]];
    }

    /// <summary>How many agencies stand above: 0 for a root.</summary>
    /// <exception cref="KeyNotFoundException">No agency with the code was alive.</exception>
    public int DepthOf(AgencyCode code) => _depths[Require(code)];

    private ImmutableArray<Agency> SiblingsFrom(int first, int end)
    {
        var siblings = ImmutableArray.CreateBuilder<Agency>();
        for (var position = first; position < end; position = _ends[position]) siblings.Add(Agencies[position]);
        return siblings.ToImmutable();
    }

    private int Require(AgencyCode code)
    {
        var position = PositionOf(code);
        return position >= 0 ? position : throw Absent(code);
    }

    private KeyNotFoundException Absent(AgencyCode code) => new(_registry.Find(code) is { } agency
        ? $"{code} was not alive on {Lifetime.Iso(Date)}; it lives {agency.Lifetime}. Ask as of another day, or for its successors."
        : $"No agency has the code '{code}'; add it to the registry or correct the code.");
}
