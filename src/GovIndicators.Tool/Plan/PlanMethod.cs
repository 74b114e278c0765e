using GovIndicators.Calculators;
using NodaTime;

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

    /// <summary>By counts alone; credit, weight and effort need tasks.</summary>
    internal PlanAnswer Of(TaskTally tally)
    {
        var why = new Explanation();
        if (Basis is null || Basis == CompletionBasis.ByWeight) return new(null, null, NoAnswer.MethodDoesNotApply, why);
        var share = CompletionRate.Of(tally, Basis, why: why);
        return share is null ? new(null, CompletionRate.BoundsOf(tally, Basis), why.Reason, why) : new(share, null, why.Reason, why);
    }

    internal PlanAnswer Of(IEnumerable<PlanTask> tasks, TaskTally tally, LocalDate asOf, DueDateBasis dueDates)
    {
        if (Basis is not null && Basis != CompletionBasis.ByWeight) return Of(tally);
        var why = new Explanation();
        var share = Basis is { } basis ? CompletionRate.Of(tasks, basis, asOf, dueDates, why: why)
            : IsByEffort ? CompletionRate.ByEffort(tasks, asOf, Credit, why: why)
            : CompletionRate.ByMilestones(tasks, Credit, asOf, why: why);
        return new(share, null, why.Reason, why);
    }

    private static Name NameOf(MilestoneCredit credit) => Name.Of(
        $"theo mốc công việc, {credit.Name.In(Language.Vietnamese)}",
        $"by milestone credit, {credit.Name.In(Language.English)}");
}
