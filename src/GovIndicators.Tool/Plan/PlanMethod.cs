using GovIndicators.Calculators;

namespace GovIndicators.Tool;

/// <summary>A way to say how much of a plan is done: a count by its denominator, weight, credit or effort.</summary>
internal sealed record PlanMethod(string Code, Name Name)
{
    private CompletionBasis? Basis { get; init; }

    private MilestoneCredit Credit { get; init; } = MilestoneCredit.ZeroHundred;

    private bool IsByEffort { get; init; }

    internal static IReadOnlyList<PlanMethod> All { get; } =
    [
        .. CompletionBasis.Values.Select(basis => new PlanMethod(basis.Code, basis.Name) { Basis = basis }),
        .. MilestoneCredit.Values.Select(credit => new PlanMethod($"milestones-{credit.Code}", NameOf(credit)) { Credit = credit }),
        new("by-effort", Name.Of("theo khối lượng công việc", "by effort")) { IsByEffort = true },
    ];

    internal static PlanMethod Of(string code) => All.FirstOrDefault(method => method.Code == code)
        ?? throw new BadInputException($"'{code}' is no completion method; expected {string.Join(", ", All.Select(m => m.Code))}.");

    /// <summary>By counts alone; credit, weight and effort need tasks, and say so.</summary>
    internal PlanAnswer Of(TaskTally tally, BasicallyCompletedPolicy policy)
    {
        // Counts refuse credit and effort as they refuse weight, and with the same advice.
        var basis = Basis ?? CompletionBasis.ByWeight;
        return PlanAnswer.Of(why => CompletionRate.Of(tally, basis, policy, why), why => CompletionRate.BoundsOf(tally, basis, policy, why));
    }

    /// <summary>By the tasks that a tally counts.</summary>
    internal PlanAnswer Of(TaskTally tally, IReadOnlyCollection<PlanTask> tasks, PlanQuestion question)
    {
        var (asOf, dueDates, policy) = (question.AsOf, question.DueDates, question.BasicallyCompleted);
        if (Basis is { } basis)
        {
            return basis != CompletionBasis.ByWeight ? Of(tally, policy) : PlanAnswer.Of(
                why => CompletionRate.Of(tasks, basis, asOf, dueDates, policy, why),
                why => CompletionRate.BoundsOf(tasks, basis, asOf, dueDates, policy, why));
        }

        return IsByEffort
            ? PlanAnswer.Of(why => CompletionRate.ByEffort(tasks, asOf, Credit, policy, why), why => CompletionRate.BoundsByEffort(tasks, asOf, Credit, policy, why))
            : PlanAnswer.Of(why => CompletionRate.ByMilestones(tasks, Credit, asOf, policy, why), why => CompletionRate.BoundsByMilestones(tasks, Credit, asOf, policy, why));
    }

    private static Name NameOf(MilestoneCredit credit) => Name.Of(
        $"theo mốc công việc, {credit.Name.In(Language.Vietnamese)}",
        $"by milestone credit, {credit.Name.In(Language.English)}");
}
