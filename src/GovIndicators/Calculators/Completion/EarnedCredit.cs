namespace GovIndicators.Calculators;

/// <summary>What tasks earned of what they can earn: one number where somebody reported on each of them, else the least and the most.</summary>
/// <param name="Least">Earned if nothing was done of which nobody reported.</param>
/// <param name="Most">Earned if all of that was done.</param>
/// <param name="All">What they can earn together.</param>
/// <param name="Unreported">On how many nobody reported.</param>
/// <param name="Unestimated">How many have no size; they are in no sum.</param>
/// <param name="IsByPolicy">True when a task counts as done because "basically completed" does.</param>
internal readonly record struct EarnedCredit(double Least, double Most, double All, int Unreported, int Unestimated, bool IsByPolicy)
{
    /// <summary>The same with one more task.</summary>
    /// <param name="size">How much it can earn; null when nobody estimated it.</param>
    /// <param name="earned">The part that it has earned by what is known, 0 to 1.</param>
    /// <param name="status">Its status.</param>
    /// <param name="policy">How "basically completed" counts.</param>
    internal EarnedCredit With(double? size, double earned, PlanTaskStatus status, BasicallyCompletedPolicy policy)
    {
        if (size is not { } known) return this with { Unestimated = Unestimated + 1 };
        var isReported = status != PlanTaskStatus.NotReported;
        var all = All + known;
        // Rounding of the sum of parts may pass the whole by a last digit.
        return new(
            Math.Min(Least + (known * earned), all),
            Math.Min(Most + (isReported ? known * earned : known), all),
            all,
            Unreported + (isReported ? 0 : 1),
            Unestimated,
            IsByPolicy || (status == PlanTaskStatus.BasicallyCompleted && policy == BasicallyCompletedPolicy.CountsAsCompleted));
    }
}
