using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GovIndicators.Tests.Agencies;

public class AgencyRegistryLawTests
{
    [Fact]
    public void Every_agency_alive_has_one_parent_that_is_alive_or_is_a_root() =>
        OnEveryDay((registry, tree, day) => registry.Agencies.Where(agency => agency.Lifetime.Contains(day)).All(agency =>
            agency.ParentOn(day) is { } parent
                ? tree.ParentOf(agency.Code)!.Code == parent && registry[parent].Lifetime.Contains(day) && tree.ChildrenOf(parent).Contains(agency) && !tree.Roots.Contains(agency)
                : tree.ParentOf(agency.Code) is null && tree.Roots.Contains(agency)));

    [Fact]
    public void A_tree_has_no_cycles() =>
        OnEveryDay((_, tree, _) => tree.Agencies.All(agency =>
        {
            var above = tree.AncestorsOf(agency.Code);
            return above.Distinct().Count() == above.Length
                && !above.Contains(agency)
                && above.Length == tree.DepthOf(agency.Code)
                && (above.IsEmpty || tree.Roots.Contains(above[^1]));
        }));

    [Fact]
    public void The_roots_and_what_is_below_them_are_all_agencies_alive() =>
        OnEveryDay((registry, tree, day) =>
            tree.Roots.SelectMany(root => tree.DescendantsOf(root.Code).Prepend(root)).SequenceEqual(tree.Agencies)
            && tree.Agencies.ToHashSet().SetEquals(registry.Agencies.Where(agency => agency.Lifetime.Contains(day)))
            && tree.Agencies.Length == tree.Count);

    [Fact]
    public void Descendants_are_those_that_have_the_agency_above_them() =>
        OnEveryDay((_, tree, _) => tree.Agencies.All(agency =>
            tree.DescendantsOf(agency.Code).SequenceEqual(tree.Agencies.Where(other => tree.AncestorsOf(other.Code).Contains(agency)))));

    [Fact]
    public void Parents_stand_before_their_children_and_each_subtree_is_one_slice() =>
        OnEveryDay((_, tree, _) =>
        {
            for (var position = 0; position < tree.Count; position++)
            {
                var parent = tree.ParentPositions[position];
                if (tree.PositionOf(tree.Agencies[position].Code) != position) return false;
                if (parent >= position || tree.EndPositions[position] - position - 1 != tree.DescendantsOf(tree.Agencies[position].Code).Length) return false;
                if (parent >= 0 && (tree.EndPositions[position] > tree.EndPositions[parent] || tree.Depths[position] != tree.Depths[parent] + 1)) return false;
            }

            return tree.Depth == (tree.Count == 0 ? 0 : tree.Depths.ToArray().Max() + 1);
        });

    [Fact]
    public void Merging_and_every_other_end_keeps_each_predecessor_reachable() =>
        Prop.ForAll(Any.AgencyHistory, history =>
        {
            var registry = history.Build();
            return registry.Successions.Where(succession => succession.Kind != SuccessionKind.Transfer).All(succession =>
                succession.Predecessors.All(before =>
                    registry.SuccessorsAsOf(before, succession.Effective).Select(agency => agency.Code).SequenceEqual(succession.Successors)
                    && registry.SuccessorsAsOf(before, succession.DayBefore).Single().Code == before
                    && succession.Successors.All(after => registry.SuccessorsOf(before).Contains(registry[after]) && registry.PredecessorsOf(after).Contains(registry[before])))
                && succession.Successors.All(after =>
                    registry.PredecessorsAsOf(after, succession.DayBefore).Select(agency => agency.Code).SequenceEqual(succession.Predecessors)));
        }).Check(Any.Thousand);

    [Fact]
    public void Following_to_a_day_and_on_is_following_at_once() =>
        Prop.ForAll(Any.AgencyHistory, history =>
        {
            var registry = history.Build();
            var days = history.Days.ToList();
            var (middle, end) = (days[days.Count / 2], days[^1]);
            return registry.Agencies.Where(agency => !(agency.Lifetime.First > middle)).All(agency =>
                registry.SuccessorsAsOf(agency.Code, end).ToHashSet().SetEquals(
                    registry.SuccessorsAsOf(agency.Code, middle).SelectMany(between => registry.SuccessorsAsOf(between.Code, end))));
        }).Check(Any.Thousand);

    [Fact]
    public void Lookups_by_outside_code_agree_with_looking_at_every_agency() =>
        OnEveryDay((registry, _, day) =>
            (from agency in registry.Agencies from code in agency.ExternalCodes select code).All(code =>
                registry.ByExternalCode(code.Scheme, code.Value, day) == ScanForExternalCode(registry, code, day)));

    [Fact]
    public void Lookups_by_name_agree_with_looking_at_every_agency() =>
        OnEveryDay((registry, _, day) =>
            registry.Agencies.SelectMany(agency => new[] { agency.Name.Official, agency.Name.In(Language.English) }).Distinct(StringComparer.Ordinal).All(name =>
                registry.AllByName(name, day).SequenceEqual(registry.Agencies.Where(agency => agency.Name.Is(name) && agency.Lifetime.Contains(day)))));

    [Fact]
    public void Combining_two_registries_is_building_them_together() =>
        Prop.ForAll(Any.AgencyHistory, Any.AgencyHistory, (one, other) =>
        {
            var combined = AgencyRegistry.Combine(one.Build("VN"), other.Build("LA"));
            var together = other.ToBuilder("LA", one.ToBuilder("VN")).Build();
            var days = one.Days.Concat(other.Days).ToList();
            return combined.Agencies.Select(agency => agency.Code).SequenceEqual(together.Agencies.Select(agency => agency.Code))
                && combined.Successions.Select(Parts).SequenceEqual(together.Successions.Select(Parts))
                && days.All(day => combined.AsOf(day).ParentPositions.SequenceEqual(together.AsOf(day).ParentPositions));
        }).Check(Any.Thousand);

    [Fact]
    public void The_order_of_adding_changes_the_order_of_siblings_and_nothing_else() =>
        Prop.ForAll(Any.AgencyHistory, history =>
        {
            var registry = history.Build();
            var builder = new AgencyRegistry.Builder();
            foreach (var agency in registry.Agencies.Reverse()) builder.Add(agency);
            foreach (var succession in registry.Successions.Reverse()) builder.Add(succession);
            var reversed = builder.Build();
            return history.Days.All(day => registry.AsOf(day).Agencies.All(agency => reversed.AsOf(day).ParentOf(agency.Code) == registry.AsOf(day).ParentOf(agency.Code)));
        }).Check(Any.Thousand);

    [Fact]
    public void A_registry_is_refused_for_a_cycle_exactly_when_some_day_closes_one() =>
        Prop.ForAll(Any.AgenciesWithAnyParents, agencies =>
        {
            var builder = new AgencyRegistry.Builder();
            foreach (var agency in agencies) builder.Add(agency);
            builder.TryBuild(out _, out var faults);
            var days = agencies.SelectMany(agency => agency.Parents).Select(parent => parent.Validity.First!.Value).Distinct();
            return faults.All(fault => fault.Code == AgencyFaults.ParentCycle) && faults.IsEmpty == !days.Any(day => HasCycleOn(day, agencies));
        }).Check(Any.Thousand);

    private static Agency? ScanForExternalCode(AgencyRegistry registry, ExternalCode code, LocalDate day)
    {
        foreach (var agency in registry.Agencies)
        {
            if (agency.ExternalCodeOn(code.Scheme, day) == code.Value) return agency;
        }

        return null;
    }

    private static (SuccessionKind, LocalDate, AgencyCode) Parts(Succession succession) => (succession.Kind, succession.Effective, succession.Predecessors[0]);

    private static bool HasCycleOn(LocalDate day, IReadOnlyList<Agency> agencies) => agencies.Any(start =>
    {
        var at = start;
        for (var step = 0; step < agencies.Count; step++)
        {
            if (at.ParentOn(day) is not { } parent) return false;
            at = agencies.First(agency => agency.Code == parent);
        }

        return true;
    });

    private static void OnEveryDay(Func<AgencyRegistry, AgencyTree, LocalDate, bool> law) =>
        Prop.ForAll(Any.AgencyHistory, history =>
        {
            var registry = history.Build();
            var broken = history.Days.Where(day => !law(registry, registry.AsOf(day), day)).Select(day => (LocalDate?)day).FirstOrDefault();
            return (broken is null).Label($"on {broken}");
        }).Check(Any.Thousand);
}
