using System.Collections.Immutable;
using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators.Portfolio;

/// <summary>What a portfolio is made of, as data that can shrink: the numbers say which plan has a task and which plan stands under which.</summary>
internal sealed record PortfolioParts(AgencyRegistry Agencies, ImmutableArray<PlanTask> Tasks, ImmutableArray<int> Owners, ImmutableArray<int> Parents)
{
    public PlanPortfolio Build()
    {
        var count = Parents.Length + 1;
        return new(
            from plan in Enumerable.Range(0, count)
            let tasks = Tasks.Where((_, i) => OwnersOf(i).Any(owner => owner % count == plan))
            select new Plan($"P{plan}", Name.Of("Kế hoạch"), tasks: tasks) { Parent = plan == 0 ? null : $"P{Parents[plan - 1] % plan}" },
            Agencies);
    }

    /// <summary>Every third task stands in two plans.</summary>
    private IEnumerable<int> OwnersOf(int task) => Owners.IsEmpty
        ? [0]
        : task % 3 == 0 ? [Owners[task % Owners.Length], Owners[(task + 1) % Owners.Length]] : [Owners[task % Owners.Length]];
}
