using NodaTime;

namespace GovIndicators;

/// <summary>Who stands above whom and when, by index in one flat array, for all agencies of a registry.</summary>
internal sealed class AgencyLinks
{
    internal const int None = -1;

    private readonly int[] _start;    // the links of agency i are those from _start[i] up to _start[i + 1]
    private readonly Link[] _links;

    private AgencyLinks(int[] start, Link[] links) => (_start, _links) = (start, links);

    /// <summary>Only what is in force at some time and leads to a known agency; the rest is a fault that is reported elsewhere.</summary>
    internal static AgencyLinks Of(IReadOnlyList<Agency> agencies, IReadOnlyDictionary<AgencyCode, int> indexOf)
    {
        var start = new int[agencies.Count + 1];
        var links = new List<Link>(agencies.Count);
        for (var i = 0; i < agencies.Count; i++)
        {
            foreach (var parent in agencies[i].Parents)
            {
                if (parent.Validity.Intersection(agencies[i].Lifetime) is { } inForce && indexOf.TryGetValue(parent.Code, out var above)) links.Add(new(inForce, above));
            }

            start[i + 1] = links.Count;
        }

        return new(start, [.. links]);
    }

    internal ReadOnlySpan<Link> From(int index) => _links.AsSpan(_start[index].._start[index + 1]);

    /// <summary>Who stands above an agency on a day, or <see cref="None"/>.</summary>
    internal int ParentOn(int index, LocalDate date)
    {
        foreach (ref readonly var link in From(index))
        {
            if (link.InForce.Contains(date)) return link.Above;
        }

        return None;
    }

    internal readonly record struct Link(Lifetime InForce, int Above);
}
