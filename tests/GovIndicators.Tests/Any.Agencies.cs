using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Tests.Agencies;
using NodaTime;

namespace GovIndicators.Tests;

internal static partial class Any
{
    private static readonly LocalDate AgencyEpoch = new(2000, 1, 1);

    /// <summary>Codes of one to four segments; shrinks by dropping the last segment.</summary>
    public static Arbitrary<AgencyCode> AgencyCode { get; } = Arb.From(
        from owner in Gen.Elements("VN", "GOVIND", "X9")
        from segments in Gen.Elements("BTC", "2025", "24", "A", "QNG").ListOf()
        select GovIndicators.AgencyCode.Parse(string.Join('-', segments.Take(3).Prepend(owner))),
        code => code.Text.LastIndexOf('-') is > 0 and var hyphen ? [GovIndicators.AgencyCode.Parse(code.Text.AsSpan(0, hyphen))] : []);

    /// <summary>Lifetimes with and without a first and a last day, close enough to one another to meet often; shrinks to open ends.</summary>
    public static Arbitrary<Lifetime> Lifetime { get; } = Arb.From(
        from first in Gen.Choose(0, 60)
        from length in Gen.Choose(0, 40)
        from open in Gen.Choose(0, 3)
        select GovIndicators.Lifetime.Of(
            (open & 1) == 0 ? AgencyEpoch.PlusDays(first) : null,
            (open & 2) == 0 ? AgencyEpoch.PlusDays(first + length) : null),
        lifetime => new[]
        {
            lifetime.First is null ? (Lifetime?)null : GovIndicators.Lifetime.Of(null, lifetime.Last),
            lifetime.Last is null ? null : GovIndicators.Lifetime.Of(lifetime.First, null),
        }.OfType<Lifetime>());

    /// <summary>Days in and around those lifetimes.</summary>
    public static Arbitrary<LocalDate> AgencyDay { get; } = Arb.From(
        Gen.Choose(-5, 110).Select(days => AgencyEpoch.PlusDays(days)),
        day => day > AgencyEpoch ? [day.PlusDays(-1)] : []);

    /// <summary>What happened to a government: every one makes a valid registry. Shrinks to fewer founders and fewer events.</summary>
    public static Arbitrary<AgencyHistory> AgencyHistory { get; } = Arb.From(
        from founders in Gen.Choose(0, 6)
        from events in AgencyEvents()
        select new AgencyHistory(founders, events),
        ShrinkHistory);

    /// <summary>Parents drawn at random, each for some days, so that cycles are frequent; shrinks by dropping agencies and parents.</summary>
    public static Arbitrary<ImmutableArray<Agency>> AgenciesWithAnyParents { get; } = Arb.From(
        from count in Gen.Choose(1, 6)
        from parents in (from below in Gen.Choose(0, count - 1)
                         from above in Gen.Choose(0, count - 1)
                         from first in Gen.Choose(0, 3)
                         select (below, above, first)).ListOf(count + 2)
        select WithParents(count, parents),
        ShrinkParents);

    private static Gen<ImmutableArray<AgencyEvent>> AgencyEvents() =>
        from events in (from kind in Gen.Elements(Enum.GetValues<AgencyEventKind>())
                        from first in Gen.Choose(0, 40)
                        from second in Gen.Choose(0, 40)
                        from days in Gen.Choose(1, 400)
                        select new AgencyEvent(kind, first, second, days)).ListOf()
        select events.Take(30).ToImmutableArray();

    private static IEnumerable<AgencyHistory> ShrinkHistory(AgencyHistory history)
    {
        var events = history.Events;
        if (events.Length > 1) yield return history with { Events = events[..(events.Length / 2)] };
        for (var i = 0; i < events.Length; i++) yield return history with { Events = events.RemoveAt(i) };
        if (history.Founders > 0) yield return history with { Founders = history.Founders - 1 };
        for (var i = 0; i < events.Length; i++)
        {
            if (events[i].Days > 1) yield return history with { Events = events.SetItem(i, events[i] with { Days = 1 }) };
        }
    }

    private static ImmutableArray<Agency> WithParents(int count, IEnumerable<(int Below, int Above, int First)> parents) =>
    [
        .. from i in Enumerable.Range(0, count)
           let firsts = parents.Where(parent => parent.Below == i).DistinctBy(parent => parent.First).OrderBy(parent => parent.First).ToList()
           select new Agency(GovIndicators.AgencyCode.Parse($"VN-{i}"), Name.Of($"Đơn vị {i}"))
           {
               Parents =
               [
                   .. firsts.Select((parent, at) => new AgencyParent(
                       GovIndicators.AgencyCode.Parse($"VN-{parent.Above}"),
                       GovIndicators.Lifetime.Of(
                           AgencyEpoch.PlusDays(parent.First),
                           at + 1 < firsts.Count ? AgencyEpoch.PlusDays(firsts[at + 1].First - 1) : null))),
               ],
           },
    ];

    private static IEnumerable<ImmutableArray<Agency>> ShrinkParents(ImmutableArray<Agency> agencies)
    {
        for (var i = 0; i < agencies.Length; i++)
        {
            for (var p = 0; p < agencies[i].Parents.Length; p++)
            {
                yield return agencies.SetItem(i, new Agency(agencies[i].Code, agencies[i].Name) { Parents = agencies[i].Parents.RemoveAt(p) });
            }
        }

        for (var i = 0; i < agencies.Length && agencies.Length > 1; i++)
        {
            var gone = agencies[i].Code;
            yield return
            [
                .. from agency in agencies.RemoveAt(i)
                   select new Agency(agency.Code, agency.Name) { Parents = [.. agency.Parents.Where(parent => parent.Code != gone)] },
            ];
        }
    }
}
