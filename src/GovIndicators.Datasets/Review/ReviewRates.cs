using GovIndicators.Calculators;

namespace GovIndicators.Datasets;

/// <summary>Which rates a tally allows: the plainest first, a second only where it says something else.</summary>
internal static class ReviewRates
{
    internal static IEnumerable<ReviewRate> Of(TaskTally tally, bool explain)
    {
        BasicallyCompletedPolicy[] policies = tally.BasicallyCompleted > 0
            ? [BasicallyCompletedPolicy.CountsAsCompleted, BasicallyCompletedPolicy.StaysOpen]
            : [BasicallyCompletedPolicy.StaysOpen];
        foreach (var basis in BasesOf(tally))
        {
            foreach (var policy in policies) yield return One(tally, basis, policy, explain);
        }
    }

    internal static ReviewRate One(TaskTally tally, CompletionBasis basis, BasicallyCompletedPolicy policy, bool explain)
    {
        var why = new Explanation();
        var share = CompletionRate.Of(tally, basis, policy, why);
        var counts = CompletionRate.CountsOf(tally, basis, policy);
        if (share is not null) return new(basis, policy, share, null, why.Reason, explain ? why : null) { Numerator = counts?.Numerator, Denominator = counts?.Denominator };
        var reason = why.Reason;
        var whyBounds = new Explanation();
        var bounds = CompletionRate.BoundsOf(tally, basis, policy, whyBounds);
        return new(basis, policy, null, bounds, reason, explain ? bounds is null ? why : whyBounds : null) { Numerator = counts?.Numerator, Denominator = counts?.Denominator };
    }

    private static IEnumerable<CompletionBasis> BasesOf(TaskTally tally)
    {
        yield return CompletionBasis.All;
        if (tally.Regular > 0 || (tally.Unaccounted > 0 && tally.Completed is not null)) yield return CompletionBasis.OneOff;
        if (tally.Due > 0) yield return CompletionBasis.DueByDate;
        if (tally.OpenOverdue is not null && tally.Completed + (tally.Overdue ?? tally.OpenOverdue) > 0) yield return CompletionBasis.DoneOrOverdue;
    }
}
