using NodaTime;

namespace GovIndicators.Calculators;

public static partial class CompletionRate
{
    /// <summary>Between which percents the rate of tasks lies, when nobody reported on some of them.</summary>
    /// <param name="tasks">The tasks; each counts once, however many agencies lead it.</param>
    /// <param name="basis">Of what.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="dueDates">Which due date counts.</param>
    /// <param name="basicallyCompleted">How "basically completed" counts.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// In percent, both ends possible; one value where everything is known. By weight, from nothing done to all done of the tasks on which nobody reported, which stay in
    /// the whole; by counts as for their tally. Null when there are no tasks of the basis.
    /// </returns>
    /// <exception cref="ArgumentNullException">The tasks or the basis are null.</exception>
    [Formula("completion.bounds-of-tasks")]
    public static Bounds? BoundsOf(
        IEnumerable<PlanTask> tasks,
        CompletionBasis basis,
        LocalDate asOf,
        DueDateBasis dueDates,
        BasicallyCompletedPolicy basicallyCompleted = BasicallyCompletedPolicy.StaysOpen,
        Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        ArgumentNullException.ThrowIfNull(basis);
        why = why.Begin("completion.bounds-of-tasks", Source);
        why.Given("as-of", asOf).Given("basis", basis).Given("due-dates", dueDates).Given("basically-completed", basicallyCompleted);
        if (basis == CompletionBasis.ByWeight) return BoundsOf(Earned(tasks, WeightOf, credit: null, asOf, basicallyCompleted), why);
        return BoundsOf(TaskTally.Of(tasks, asOf, dueDates), basis, basicallyCompleted, why) is { } bounds ? why.Result(bounds) : why.NoneAsInside<Bounds>();
    }

    /// <summary>Between which percents the rate by milestone credit lies, when nobody reported on some tasks.</summary>
    /// <param name="tasks">The tasks; each counts once, however many agencies lead it.</param>
    /// <param name="credit">How much of a step counts when it is begun.</param>
    /// <param name="asOf">The day; a milestone counts from the day on which it was completed.</param>
    /// <param name="basicallyCompleted">How "basically completed" counts.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// In percent, both ends possible; one value where everything is known. A task on which nobody reported earned at least what its completed milestones do, and at most all.
    /// Null when there are no one-off tasks.
    /// </returns>
    /// <exception cref="ArgumentNullException">The tasks or the credit are null.</exception>
    [Formula("completion.bounds-by-milestones")]
    public static Bounds? BoundsByMilestones(
        IEnumerable<PlanTask> tasks,
        MilestoneCredit credit,
        LocalDate asOf,
        BasicallyCompletedPolicy basicallyCompleted = BasicallyCompletedPolicy.StaysOpen,
        Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        ArgumentNullException.ThrowIfNull(credit);
        why = why.Begin("completion.bounds-by-milestones", CreditSource);
        why.Given("as-of", asOf).Given("credit", credit).Given("basically-completed", basicallyCompleted);
        return BoundsOf(Earned(tasks, WeightOf, credit, asOf, basicallyCompleted), why);
    }

    /// <summary>Between which percents the rate by effort lies, when nobody reported on some tasks.</summary>
    /// <param name="tasks">The tasks; each counts once, however many agencies lead it.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="credit">How much of a step counts when it is begun; 0/100 when not given.</param>
    /// <param name="basicallyCompleted">How "basically completed" counts.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// In percent, both ends possible; one value where everything is known. Null when nobody estimated the effort of a task, which may then be any part of the whole, or when
    /// the efforts sum to zero.
    /// </returns>
    /// <exception cref="ArgumentNullException">The tasks are null.</exception>
    [Formula("completion.bounds-by-effort")]
    public static Bounds? BoundsByEffort(
        IEnumerable<PlanTask> tasks,
        LocalDate asOf,
        MilestoneCredit? credit = null,
        BasicallyCompletedPolicy basicallyCompleted = BasicallyCompletedPolicy.StaysOpen,
        Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        credit ??= MilestoneCredit.ZeroHundred;
        why = why.Begin("completion.bounds-by-effort", CreditSource);
        why.Given("as-of", asOf).Given("credit", credit).Given("basically-completed", basicallyCompleted);
        return BoundsOf(Earned(tasks, EffortOf, credit, asOf, basicallyCompleted), why);
    }

    private static Bounds? BoundsOf(EarnedCredit credit, Explanation? why)
    {
        if (credit.Unestimated > 0) return why.None<Bounds>(NoAnswer.NotReported, NeedsEfforts);
        if (credit.All == 0) return why.None<Bounds>(NoAnswer.EmptyDenominator);
        if (!double.IsFinite(100 * credit.All)) return why.None<Bounds>(NoAnswer.TooLarge);
        if (credit.IsByPolicy) why.Beware(Caveat.BasicallyCompletedByPolicy);
        if (credit.Unreported > 0) why.Beware(Caveat.Unaccounted).Step("unaccounted", credit.Unreported);
        return why.Result(Bounds.Closed((decimal)(100 * credit.Least / credit.All), (decimal)(100 * credit.Most / credit.All)));
    }
}
