using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests.Agencies;

public class AnyAgenciesTests
{
    [Fact]
    public void Every_history_makes_a_registry_and_so_does_every_smaller_one() =>
        Prop.ForAll(Any.AgencyHistory, history =>
        {
            history.Build();
            foreach (var smaller in Any.AgencyHistory.Shrinker(history).Take(3)) smaller.Build();
        }).Check(Any.Thousand);

    [Fact]
    public void Shrinking_a_history_ends() =>
        Prop.ForAll(Any.AgencyHistory, history => Any.AgencyHistory.Shrinker(history).All(smaller => Size(smaller) < Size(history))).Check(Any.Thousand);

    [Fact]
    public void Histories_hold_every_kind_of_succession_deep_trees_and_changed_parents()
    {
        var registries = Any.AgencyHistory.Generator.Sample(300, new Rnd(20250701), 30).Select(history => history.Build()).ToList();
        Assert.Equal(300, registries.Count);
        Assert.Equal(
            Enum.GetValues<SuccessionKind>().Order(),
            registries.SelectMany(registry => registry.Successions).Select(succession => succession.Kind).Distinct().Order());
        Assert.True(registries.Exists(registry => registry.AsOf(AgencyHistory.Epoch.PlusYears(5)).Depth >= 4));
        Assert.True(registries.Exists(registry => registry.Agencies.Any(agency => agency.Parents.Length > 1)));
        Assert.True(registries.Exists(registry => registry.Count > 30));
    }

    [Fact]
    public void Shrinking_codes_lifetimes_and_days_gives_others() =>
        Prop.ForAll(Any.AgencyCode, Any.Lifetime, Any.AgencyDay, (code, lifetime, day) =>
                !Any.AgencyCode.Shrinker(code).Contains(code)
                && !Any.Lifetime.Shrinker(lifetime).Contains(lifetime)
                && !Any.AgencyDay.Shrinker(day).Contains(day))
            .Check(Any.Thousand);

    [Fact]
    public void Agencies_with_any_parents_are_often_on_a_cycle_and_often_not()
    {
        var built = Any.AgenciesWithAnyParents.Generator.Sample(200, new Rnd(20250701), 30).Select(agencies =>
        {
            var builder = new AgencyRegistry.Builder();
            foreach (var agency in agencies) builder.Add(agency);
            return builder.TryBuild(out _, out _);
        }).ToList();
        Assert.InRange(built.Count(whole => whole), 10, 190);
    }

    private static long Size(AgencyHistory history) => history.Founders + history.Events.Sum(happened => 1000L + happened.Days);
}
