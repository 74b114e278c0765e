using NodaTime;

namespace GovIndicators.Calculators;

public static partial class CompletionRate
{
    private const string CreditSource = "Definition of the fixed formula: part of a step counts when it is begun, the rest when it is completed";

    private static readonly Func<PlanTask, double?> WeightOf = static task => task.Weight.Value;

    private static readonly Func<PlanTask, double?> EffortOf = static task => task.Effort;

    private static readonly Advice NeedsEfforts = Advice.Of(
        "Cần khối lượng công việc của mọi nhiệm vụ, hoặc dùng trọng số.",
        "Give the effort of every task, or weigh the tasks instead.");

    /// <summary>The credit earned of the credit that all one-off tasks can earn, by weight.</summary>
    /// <param name="tasks">The tasks; each counts once, however many agencies lead it.</param>
    /// <param name="credit">How much of a step counts when it is begun.</param>
    /// <param name="asOf">The day; a milestone counts from the day on which it was completed.</param>
    /// <param name="basicallyCompleted">How "basically completed" counts.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The weights earned and the weights of all one-off tasks that were not cancelled; the percent is null when there are none. Null when nobody reported on a task:
    /// then <see cref="BoundsByMilestones"/> gives what is known.
    /// </returns>
    /// <exception cref="ArgumentNullException">The tasks or the credit are null.</exception>
    [Formula("completion.by-milestones")]
    public static Share? ByMilestones(
        IEnumerable<PlanTask> tasks,
        MilestoneCredit credit,
        LocalDate asOf,
        BasicallyCompletedPolicy basicallyCompleted = BasicallyCompletedPolicy.StaysOpen,
        Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        ArgumentNullException.ThrowIfNull(credit);
        why = why.Begin("completion.by-milestones", CreditSource);
        why.Given("as-of", asOf).Given("credit", credit).Given("basically-completed", basicallyCompleted);
        return ShareOf(Earned(tasks, WeightOf, credit, asOf, basicallyCompleted), why);
    }

    /// <summary>The effort of what is done of the effort of all one-off tasks.</summary>
    /// <param name="tasks">The tasks; each counts once, however many agencies lead it.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="credit">How much of a step counts when it is begun; 0/100 when not given.</param>
    /// <param name="basicallyCompleted">How "basically completed" counts.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// In the unit of effort of the plan. The percent is null when the efforts sum to zero. Null when nobody reported on a task: then <see cref="BoundsByEffort"/> gives what
    /// is known. Null when nobody estimated the effort of a task: an unknown effort is not zero.
    /// </returns>
    /// <exception cref="ArgumentNullException">The tasks are null.</exception>
    [Formula("completion.by-effort")]
    public static Share? ByEffort(
        IEnumerable<PlanTask> tasks,
        LocalDate asOf,
        MilestoneCredit? credit = null,
        BasicallyCompletedPolicy basicallyCompleted = BasicallyCompletedPolicy.StaysOpen,
        Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        credit ??= MilestoneCredit.ZeroHundred;
        why = why.Begin("completion.by-effort", CreditSource);
        why.Given("as-of", asOf).Given("credit", credit).Given("basically-completed", basicallyCompleted);
        return ShareOf(Earned(tasks, EffortOf, credit, asOf, basicallyCompleted), why);
    }

    /// <summary>Open and overdue, of completed and overdue: what the rate of done or overdue leaves to 100%.</summary>
    /// <param name="tally">The counts.</param>
    /// <param name="basicallyCompleted">How "basically completed" counts.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Numerator and denominator; the percent is null when the denominator is zero. Null when a count that it needs was not reported.</returns>
    /// <remarks>A report that prints this share as 100 minus a truncated completion rate prints it too high: see docs/formulas/completion-rate.md.</remarks>
    /// <exception cref="ArgumentNullException">The tally is null.</exception>
    [Formula("completion.overdue")]
    public static Share? Overdue(TaskTally tally, BasicallyCompletedPolicy basicallyCompleted = BasicallyCompletedPolicy.StaysOpen, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(tally);
        why = why.Begin("completion.overdue", Source);
        why.Given("tally", tally).Given("basically-completed", basicallyCompleted);
        if (RangeOf(tally, CompletionBasis.DoneOrOverdue, basicallyCompleted) is not { IsKnown: true } range) return why.None<Share>(NoAnswer.CountNotReported);
        if (CountsByPolicy(tally, basicallyCompleted)) why.Beware(Caveat.BasicallyCompletedByPolicy);
        return Answer(Share.Of(range.LeastNotDone, range.LeastDone + range.LeastNotDone), why);
    }

    /// <summary>The share by credit; no answer while nobody reported on a task, or estimated its size.</summary>
    private static Share? ShareOf(EarnedCredit credit, Explanation? why)
    {
        if (credit.Unestimated > 0) return why.None<Share>(NoAnswer.NotReported, NeedsEfforts);
        if (credit.Unreported > 0) return why.None<Share>(NoAnswer.CountNotReported, UseBounds);
        if (credit.IsByPolicy) why.Beware(Caveat.BasicallyCompletedByPolicy);
        return double.IsFinite(credit.All) ? Answer(Share.Of(credit.Least, credit.All), why) : why.None<Share>(NoAnswer.TooLarge);
    }

    /// <summary>What the tasks earned, each with a size of its own: at least and at most, where nobody reported on some.</summary>
    private static EarnedCredit Earned(
        IEnumerable<PlanTask> tasks,
        Func<PlanTask, double?> sizeOf,
        MilestoneCredit? credit,
        LocalDate asOf,
        BasicallyCompletedPolicy policy)
    {
        var earned = default(EarnedCredit);
        foreach (var task in tasks)
        {
            var status = task.StatusAsOf(asOf)?.Status ?? PlanTaskStatus.NotReported;
            if (task.Kind == PlanTaskKind.Regular || status == PlanTaskStatus.Cancelled) continue;
            var least = credit is not null ? CreditOf(task, status, credit, asOf, policy) : IsDone(status, policy) ? 1 : 0;
            earned = earned.With(sizeOf(task), least, status, policy);
        }

        return earned;
    }

    private static double CreditOf(PlanTask task, PlanTaskStatus status, MilestoneCredit credit, LocalDate asOf, BasicallyCompletedPolicy policy)
    {
        if (IsDone(status, policy)) return 1;
        var begun = status is PlanTaskStatus.InProgress or PlanTaskStatus.BasicallyCompleted ? credit.AtStart : 0;
        if (task.Milestones.IsEmpty) return begun;
        double done = 0, all = 0;
        foreach (var milestone in task.Milestones)
        {
            var weight = milestone.Weight.Value;
            all += weight;
            if (milestone.Completed <= asOf)
            {
                done += weight;
                continue;
            }

            done += begun * weight;
            begun = 0;
        }

        return done / all;
    }
}
