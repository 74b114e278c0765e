using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>How much of what was to be done is done.</summary>
/// <remarks>
/// Every rate is a <see cref="Share"/>, so that its denominator travels with it and rates of parts pool. Formulas, worked examples and
/// sources: docs/formulas/completion-rate.md.
/// </remarks>
public static partial class CompletionRate
{
    private const string Source = "Definition of the count; done or overdue: report 1270/BC-TCTTTg, 27 December 2017";

    private static readonly Advice UseBounds = Advice.Of(
        "Hãy dùng khoảng giá trị: tỷ lệ nằm giữa hai mức phần trăm nào.",
        "Ask for bounds: they say between which percents the rate lies.");

    private static readonly Advice NeedsTasks = Advice.Of(
        "Cần danh sách nhiệm vụ kèm trọng số, mốc công việc hoặc khối lượng; chỉ số đếm thì không đủ.",
        "Give the tasks with their weights, milestones or efforts; counts alone carry none.");

    /// <summary>Completed of what the basis names, by counts.</summary>
    /// <param name="tally">The counts.</param>
    /// <param name="basis">Of what.</param>
    /// <param name="basicallyCompleted">How "basically completed" counts.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// Numerator and denominator; the percent is null when the denominator is zero. Null when a count that it needs was not reported, or when the kind
    /// of unaccounted tasks matters: then <see cref="BoundsOf(TaskTally, CompletionBasis, BasicallyCompletedPolicy, Explanation?)"/> gives what is known.
    /// </returns>
    /// <exception cref="ArgumentNullException">The tally or the basis is null.</exception>
    [Formula("completion.rate")]
    public static Share? Of(TaskTally tally, CompletionBasis basis, BasicallyCompletedPolicy basicallyCompleted = BasicallyCompletedPolicy.StaysOpen, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(basis);
        why = why.Begin("completion.rate", Source);
        why.Given("tally", tally).Given("basis", basis).Given("basically-completed", basicallyCompleted);
        if (basis == CompletionBasis.ByWeight) return why.None<Share>(NoAnswer.MethodDoesNotApply, NeedsTasks);
        if (RangeOf(tally, basis, basicallyCompleted) is not { } range) return why.None<Share>(NoAnswer.CountNotReported);
        if (!range.IsKnown) return why.None<Share>(NoAnswer.CountNotReported, UseBounds);
        if (CountsByPolicy(tally, basicallyCompleted)) why.Beware(Caveat.BasicallyCompletedByPolicy);
        if (tally.Unaccounted > 0) why.Beware(Caveat.Unaccounted).Step("unaccounted", tally.Unaccounted.Value);
        return Answer(Share.Of(range.LeastDone, range.LeastDone + range.MostNotDone), why);
    }

    /// <summary>Between which percents the rate lies, when a count is unreported or a kind unknown.</summary>
    /// <param name="tally">The counts.</param>
    /// <param name="basis">Of what.</param>
    /// <param name="basicallyCompleted">How "basically completed" counts.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// In percent, both ends possible; one value where everything is known. Null when not even bounds follow, because the total was not reported or the denominator
    /// may be zero.
    /// </returns>
    /// <exception cref="ArgumentNullException">The tally or the basis is null.</exception>
    [Formula("completion.bounds", Unit = "percent")]
    public static Bounds? BoundsOf(TaskTally tally, CompletionBasis basis, BasicallyCompletedPolicy basicallyCompleted = BasicallyCompletedPolicy.StaysOpen, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(basis);
        why = why.Begin("completion.bounds", Source);
        why.Given("tally", tally).Given("basis", basis).Given("basically-completed", basicallyCompleted);
        if (basis == CompletionBasis.ByWeight) return why.None<Bounds>(NoAnswer.MethodDoesNotApply, NeedsTasks);
        if (RangeOf(tally, basis, basicallyCompleted) is not { } range) return why.None<Bounds>(NoAnswer.CountNotReported);
        if (range.LeastDone + range.MostNotDone == 0 || range.MostDone + range.LeastNotDone == 0) return why.None<Bounds>(NoAnswer.EmptyDenominator);
        if (CountsByPolicy(tally, basicallyCompleted)) why.Beware(Caveat.BasicallyCompletedByPolicy);
        if (tally.Unaccounted > 0) why.Beware(Caveat.Unaccounted).Step("unaccounted", tally.Unaccounted.Value);
        var least = PercentOf(range.LeastDone, range.LeastDone + range.MostNotDone);
        var most = PercentOf(range.MostDone, range.MostDone + range.LeastNotDone);
        return why.Result(Bounds.Closed(least, most));
    }

    /// <summary>Completed on time, of completed with a due date.</summary>
    /// <param name="tally">The counts.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Numerator and denominator; null when either count was not reported.</returns>
    /// <exception cref="ArgumentNullException">The tally is null.</exception>
    [Formula("completion.on-time")]
    public static Share? OnTime(TaskTally tally, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(tally);
        why = why.Begin("completion.on-time", "Definition: on time of on time and late");
        why.Given("tally", tally);
        return tally is { CompletedOnTime: { } onTime, CompletedLate: { } late }
            ? Answer(Share.Of(onTime, (double)onTime + late), why)
            : why.None<Share>(NoAnswer.CountNotReported);
    }

    /// <summary>Completed of what the basis names, by tasks and as known on a day.</summary>
    /// <param name="tasks">The tasks; each counts once, however many agencies lead it.</param>
    /// <param name="basis">Of what.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="dueDates">Which due date counts.</param>
    /// <param name="basicallyCompleted">How "basically completed" counts.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>As for counts; by weight, the weights of completed and of all one-off tasks. A task that nobody reported on makes the answer by weight null: <see cref="BoundsOf(IEnumerable{PlanTask}, CompletionBasis, LocalDate, DueDateBasis, BasicallyCompletedPolicy, Explanation?)"/> gives what is known.</returns>
    /// <exception cref="ArgumentNullException">The tasks or the basis are null.</exception>
    [Formula("completion.of-tasks")]
    public static Share? Of(
        IEnumerable<PlanTask> tasks,
        CompletionBasis basis,
        LocalDate asOf,
        DueDateBasis dueDates,
        BasicallyCompletedPolicy basicallyCompleted = BasicallyCompletedPolicy.StaysOpen,
        Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        ArgumentNullException.ThrowIfNull(basis);
        why = why.Begin("completion.of-tasks", Source);
        why.Given("as-of", asOf).Given("basis", basis).Given("due-dates", dueDates).Given("basically-completed", basicallyCompleted);
        if (basis != CompletionBasis.ByWeight)
        {
            var counted = Of(TaskTally.Of(tasks, asOf, dueDates), basis, basicallyCompleted, why);
            return counted is { } share ? Answer(share, why) : why.None<Share>(NoAnswer.CountNotReported, UseBounds);
        }

        return ShareOf(Earned(tasks, WeightOf, credit: null, asOf, basicallyCompleted), why);
    }

    private static Share Answer(Share share, Explanation? why) =>
        share.Denominator == 0 ? why.Empty(share, NoAnswer.EmptyDenominator) : why.Result(share);

    private static bool IsDone(PlanTaskStatus status, BasicallyCompletedPolicy policy) => status == PlanTaskStatus.Completed
        || (status == PlanTaskStatus.BasicallyCompleted && policy == BasicallyCompletedPolicy.CountsAsCompleted);

    private static bool CountsByPolicy(TaskTally tally, BasicallyCompletedPolicy policy) =>
        policy == BasicallyCompletedPolicy.CountsAsCompleted && tally.BasicallyCompleted > 0;

    private static decimal PercentOf(decimal part, decimal whole) => 100 * part / whole;
}
