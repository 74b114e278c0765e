namespace GovIndicators.Calculators;

public static partial class CompletionRate
{
    /// <summary>What the counts say of done and not done; null when they do not even bound it.</summary>
    private static CompletionRange? RangeOf(TaskTally tally, CompletionBasis basis, BasicallyCompletedPolicy policy)
    {
        if (basis == CompletionBasis.DueByDate) return OfDue(tally, policy);
        return basis == CompletionBasis.DoneOrOverdue ? OfDoneOrOverdue(tally, policy) : OfAll(tally, policy, withRegular: basis == CompletionBasis.All);
    }

    /// <summary>Between which whole numbers the numerator and the denominator of a rate lie; null when the counts do not even bound them.</summary>
    /// <remarks>The two hang together: not every numerator goes with every denominator, which is why the rate has bounds of its own.</remarks>
    internal static (Bounds Numerator, Bounds Denominator)? CountsOf(TaskTally tally, CompletionBasis basis, BasicallyCompletedPolicy policy)
    {
        if (basis == CompletionBasis.ByWeight || RangeOf(tally, basis, policy) is not { } range) return null;
        var (least, most) = (range.LeastDone + range.LeastNotDone, range.MostDone + range.MostNotDone);
        if (basis == CompletionBasis.DueByDate) (least, most) = (tally.Due!.Value, tally.Due.Value);
        else if (basis != CompletionBasis.DoneOrOverdue)
        {
            // Every task is in the denominator, done or not, but the regular ones, which the unaccounted may be.
            most = tally.Total!.Value - (tally.Cancelled ?? 0) - (basis == CompletionBasis.All ? 0 : tally.Regular ?? 0);
            least = basis == CompletionBasis.All ? most : Math.Max(range.LeastDone, most - tally.Unaccounted!.Value);
        }
        else if (tally.Total is { } total)
        {
            most = Math.Max(least, Math.Min(most, total - (tally.Cancelled ?? 0) - (tally.Regular ?? 0) - (tally.OpenInTime ?? 0)));
        }

        return (Bounds.Closed(range.LeastDone, range.MostDone), Bounds.Closed(least, most));
    }

    /// <summary>
    /// Done is known when completions were printed. Otherwise they may hide among the unaccounted, and among the basically completed when those
    /// stay open: a report that prints only "basically completed" does not say how many of them are complete.
    /// </summary>
    private static (int Least, int Most)? Done(TaskTally tally, BasicallyCompletedPolicy policy)
    {
        var basically = tally.BasicallyCompletedAtLeast;
        var counted = policy == BasicallyCompletedPolicy.CountsAsCompleted ? basically : 0;
        if (tally.Completed is { } completed)
        {
            // A policy that counts the basically completed cannot count what was not reported: they may hide among the unaccounted.
            var perhaps = policy == BasicallyCompletedPolicy.CountsAsCompleted && tally.BasicallyCompleted is null ? tally.Unaccounted : 0;
            return perhaps is { } more ? (completed + counted, completed + counted + more) : null;
        }

        if (tally.Unaccounted is not { } unaccounted) return null;
        return (tally.CompletedAtLeast + counted, tally.CompletedAtLeast + basically + unaccounted);
    }

    private static CompletionRange? OfAll(TaskTally tally, BasicallyCompletedPolicy policy, bool withRegular)
    {
        if (tally.Total is not { } total || tally.Unaccounted is not { } unaccounted || Done(tally, policy) is not { } done) return null;
        var whole = total - (tally.Cancelled ?? 0) - (withRegular ? 0 : tally.Regular ?? 0);
        // The unaccounted may be regular duties, which leave the denominator of one-off tasks.
        // Those that hide completions are one-off, so at most the others can leave.
        var hidden = Math.Min(done.Most - done.Least, unaccounted);
        var perhapsRegular = withRegular ? 0 : unaccounted - hidden;
        return new(done.Least, done.Most, whole - done.Most - perhapsRegular, whole - done.Least);
    }

    /// <summary>What is known to be open is not done; of the rest that is due, nobody said.</summary>
    private static CompletionRange? OfDue(TaskTally tally, BasicallyCompletedPolicy policy)
    {
        if (tally.Due is not { } due) return null;
        var basically = BasicallyOfDue(tally);
        var counts = policy == BasicallyCompletedPolicy.CountsAsCompleted;
        // Where completions were not printed, they may hide among the basically completed.
        var mayBeComplete = counts || tally is { CompletedOfDue: null, Completed: null };
        var most = due - (tally.OpenOverdue ?? 0) - (mayBeComplete ? 0 : basically.Least);
        int least;
        if (tally.CompletedOfDue is { } completed)
        {
            var unreported = Math.Min(due - completed - basically.Least - (tally.OpenOverdue ?? 0), tally.Unaccounted ?? 0);
            least = completed + (counts ? basically.Least : 0);
            most = Math.Min(most, completed + (counts ? basically.Most : 0) + unreported);
        }
        else
        {
            // Late is after the due date, and what was completed early is not due.
            least = Math.Max(tally.CompletedLate ?? 0, (tally.Completed ?? 0) - ((tally.Total ?? int.MaxValue) - due)) + (counts ? basically.Least : 0);
            if (tally.Completed is { } all) most = Math.Min(most, all + (counts ? basically.Most : 0));
        }

        return new(least, most, due - most, due - least);
    }

    private static CompletionRange? OfDoneOrOverdue(TaskTally tally, BasicallyCompletedPolicy policy)
    {
        if (Done(tally, policy) is not { } done) return null;
        var (atLeast, atMost) = policy == BasicallyCompletedPolicy.StaysOpen ? BasicallyOverdue(tally) : (0, 0);
        if (tally.OpenOverdue is { } overdue) return new(done.Least, done.Most, overdue + atLeast, overdue + atMost);
        var most = tally.Open is { } open ? open - (tally.OpenInTime ?? 0) : tally.Unaccounted;
        return most is { } known ? new(done.Least, done.Most, atLeast, known + atMost) : null;
    }

    /// <summary>How many of the basically completed are due: one number where it was reported.</summary>
    private static (int Least, int Most) BasicallyOfDue(TaskTally tally) => tally.BasicallyCompletedOfDue is { } known
        ? (known, known)
        : (tally.BasicallyCompletedOverdue ?? 0, tally.BasicallyCompletedAtLeast);

    /// <summary>How many of the basically completed are past their due date: one number where it was reported.</summary>
    private static (int Least, int Most) BasicallyOverdue(TaskTally tally) => tally.BasicallyCompletedOverdue is { } known
        ? (known, known)
        : (0, tally.BasicallyCompletedAtLeast);
}
