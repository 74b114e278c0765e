using NodaTime;

namespace GovIndicators;

public sealed partial class AgencyTree
{
    private readonly int[] _positionOfIndex;
    private readonly int[] _parents;
    private readonly int[] _ends;
    private readonly int[] _depths;

    /// <summary>For each position the position of the parent, which is smaller, or -1 for a root: one backward pass adds everything up.</summary>
    internal ReadOnlySpan<int> ParentPositions => _parents;

    /// <summary>For each position the first one after everything below it: an agency and all below it are one slice.</summary>
    internal ReadOnlySpan<int> EndPositions => _ends;

    /// <summary>For each position how many agencies stand above.</summary>
    internal ReadOnlySpan<int> Depths => _depths;

    /// <summary>Where an agency stands in <see cref="Agencies"/>, or -1 when none with the code was alive.</summary>
    internal int PositionOf(AgencyCode code) => _registry.IndexOf(code) is >= 0 and var index ? _positionOfIndex[index] : -1;

    /// <summary>The agencies alive on a day as arrays, depth first.</summary>
    private readonly record struct Laid(int[] PositionOfIndex, int[] Parents, int[] Ends, int[] Depths, int[] Order)
    {
        private const int None = AgencyLinks.None;

        internal static Laid Out(AgencyRegistry registry, LocalDate date)
        {
            var (parent, firstChild, nextSibling, firstRoot, alive) = Chained(registry, date);
            var (position, order) = (new int[parent.Length], new int[alive]);
            var (parents, ends, depths) = (new int[alive], new int[alive], new int[alive]);
            Array.Fill(position, -1);
            var next = 0;

            // Down to the first child, else on to the next sibling of the nearest agency that has one: no recursion, however deep the tree is.
            for (var at = firstRoot; at != None;)
            {
                var above = parent[at] == None ? -1 : position[parent[at]];
                (position[at], order[next], parents[next], depths[next]) = (next, at, above, above < 0 ? 0 : depths[above] + 1);
                next++;
                if (firstChild[at] != None)
                {
                    at = firstChild[at];
                    continue;
                }

                while (at != None && nextSibling[at] == None)
                {
                    ends[position[at]] = next;
                    at = parent[at];
                }

                if (at == None) break;
                ends[position[at]] = next;
                at = nextSibling[at];
            }

            return new(position, parents, ends, depths, order);
        }

        /// <summary>Children as chains through the siblings, in the order of the registry.</summary>
        private static (int[] Parent, int[] FirstChild, int[] NextSibling, int FirstRoot, int Alive) Chained(AgencyRegistry registry, LocalDate date)
        {
            var count = registry.Count;
            var (parent, firstChild, nextSibling) = (new int[count], new int[count], new int[count]);
            Array.Fill(firstChild, None);
            var (firstRoot, alive) = (None, 0);
            for (var i = count - 1; i >= 0; i--)
            {
                if (!registry.Agencies[i].Lifetime.Contains(date)) continue;
                alive++;
                parent[i] = registry.Links.ParentOn(i, date);
                ref var first = ref parent[i] == None ? ref firstRoot : ref firstChild[parent[i]];
                (nextSibling[i], first) = (first, i);
            }

            return (parent, firstChild, nextSibling, firstRoot, alive);
        }
    }
}
