using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;

namespace GovIndicators.Tests.Calculators.Completion;

/// <summary>What every completion rate holds to, and how what a report leaves out bounds it.</summary>
public sealed class CompletionLawTests
{
    private static readonly BasicallyCompletedPolicy[] Policies = [BasicallyCompletedPolicy.StaysOpen, BasicallyCompletedPolicy.CountsAsCompleted];

    private static readonly CompletionBasis[] CountBases = [CompletionBasis.All, CompletionBasis.OneOff, CompletionBasis.DueByDate, CompletionBasis.DoneOrOverdue];

    [Fact]
    [Law("completion.rate")]
    public void Doing_more_never_lowers_a_rate() =>
        Prop.ForAll(Any.FullTally, tally =>
        {
            var dueToday = tally.Due - tally.CompletedOfDue - tally.BasicallyCompletedOfDue - tally.OpenOverdue;
            List<TaskTally> more = [];
            if (tally.OpenInTime > dueToday) more.Add(With(onTime: 1, late: 0, ofDue: 0));
            if (dueToday > 0) more.Add(With(onTime: 1, late: 0, ofDue: 1));
            if (tally.OpenOverdue > 0) more.Add(With(onTime: 0, late: 1, ofDue: 1));
            return CountBases.All(basis => more.TrueForAll(one => !(Upper(one, basis) < Upper(tally, basis)) && !(Lower(one, basis) < Lower(tally, basis))));

            TaskTally With(int onTime, int late, int ofDue) => TaskTally.Of(
                tally.Total, tally.Completed + 1, tally.CompletedOnTime + onTime, tally.CompletedLate + late, tally.BasicallyCompleted,
                tally.Open - 1, tally.OpenInTime - onTime, tally.OpenOverdue - late, tally.Regular, tally.Cancelled, tally.Due, tally.CompletedOfDue + ofDue,
                tally.BasicallyCompletedOfDue, tally.BasicallyCompletedOverdue);
        }).Check(Any.Thousand);

    [Fact]
    [Law("completion.rate"), Law("completion.bounds")]
    public void The_rate_of_a_union_lies_between_the_rates_of_its_parts() =>
        Prop.ForAll(Any.FullTally, Any.FullTally, (one, other) => CountBases.All(basis =>
        {
            if (CompletionRate.BoundsOf(one, basis) is not { } a || CompletionRate.BoundsOf(other, basis) is not { } b || CompletionRate.BoundsOf(one + other, basis) is not { } union) return true;
            // Percents of two quotients meet to the last digit of decimal.
            const decimal Digit = 1e-20m;
            return union.Lower >= Math.Min(a.Lower!.Value, b.Lower!.Value) - Digit && union.Upper <= Math.Max(a.Upper!.Value, b.Upper!.Value) + Digit;
        })).Check(Any.Thousand);

    [Fact]
    [Law("completion.bounds")]
    public void What_a_report_leaves_out_widens_the_bounds_and_never_moves_them_off_the_rate() =>
        Prop.ForAll(Any.FullTally, Gen.Choose(0, 1023).ToArbitrary(), (tally, hidden) =>
        {
            bool Hides(int bit) => (hidden & (1 << bit)) != 0;
            var report = TaskTally.Of(
                tally.Total,
                Hides(0) ? null : tally.Completed,
                Hides(5) ? null : tally.CompletedOnTime,
                Hides(5) ? null : tally.CompletedLate,
                Hides(1) ? null : tally.BasicallyCompleted,
                Hides(2) ? null : tally.Open,
                Hides(6) ? null : tally.OpenInTime,
                Hides(3) ? null : tally.OpenOverdue,
                Hides(4) ? null : tally.Regular,
                tally.Cancelled,
                tally.Due,
                Hides(9) ? null : tally.CompletedOfDue,
                Hides(1) || Hides(7) ? null : tally.BasicallyCompletedOfDue,
                Hides(1) || Hides(8) ? null : tally.BasicallyCompletedOverdue);
            return CountBases.All(basis => Policies.All(policy =>
                CompletionRate.BoundsOf(tally, basis, policy) is not { } exact
                || CompletionRate.BoundsOf(report, basis, policy) is not { } bounds
                // A report that says nothing of basically completed counts nothing as such, and has no overdue part of them.
                || (Hides(1) && basis != CompletionBasis.All && basis != CompletionBasis.OneOff)
                || bounds.Contains(exact))).Label($"{tally} reported as {report}");
        }).Check(Any.Thousand);

    [Fact]
    public void Numerator_and_denominator_of_the_whole_truth_lie_within_the_counts_that_a_report_leaves_open() =>
        Prop.ForAll(Any.FullTally, Gen.Choose(0, 63).ToArbitrary(), (tally, hidden) =>
        {
            var report = Reported(tally, hidden);
            return CountBases.All(basis => Policies.All(policy =>
                CompletionRate.Of(tally, basis, policy) is not { } exact
                || CompletionRate.CountsOf(report, basis, policy) is not var (numerator, denominator)
                // As above: a report that says nothing of basically completed has no overdue part of them.
                || ((hidden & 2) != 0 && (basis == CompletionBasis.DoneOrOverdue || basis == CompletionBasis.DueByDate))
                || (numerator.Contains((decimal)exact.Numerator) && denominator.Contains((decimal)exact.Denominator)))).Label($"{tally} reported as {report}");
        }).Check(Any.Thousand);

    [Fact]
    [Law("completion.on-time")]
    public void On_time_and_late_are_all_that_was_completed_with_a_date() =>
        Prop.ForAll(Any.FullTally, tally => CompletionRate.OnTime(tally) == Share.Of(tally.CompletedOnTime!.Value, tally.Completed!.Value)).Check(Any.Thousand);

    [Fact]
    [Law("completion.of-tasks")]
    public void Equal_weights_give_the_rate_of_one_off_tasks() =>
        Prop.ForAll(Any.TasksOfAPlan, Any.PlanDay, (tasks, day) =>
        {
            PlanTask[] equal = [.. tasks.Select(t => new PlanTask(t.Code, t.Name, t.Leads, t.Kind, t.Start, t.DueDates, t.Statuses))];
            return CompletionRate.Of(equal, CompletionBasis.ByWeight, day, DueDateBasis.Current) is not { } byWeight
                || byWeight == CompletionRate.Of(equal, CompletionBasis.OneOff, day, DueDateBasis.Current);
        }).Check(Any.Thousand);

    [Fact, Law("completion.of-tasks")]
    public void Counts_of_tasks_on_all_of_which_somebody_reported_leave_no_rate_open() =>
        Prop.ForAll(Any.TasksOfAPlan, Any.PlanDay, (tasks, day) =>
        {
            var tally = TaskTally.Of(tasks, day, DueDateBasis.Current);
            BasicallyCompletedPolicy[] policies = [BasicallyCompletedPolicy.StaysOpen, BasicallyCompletedPolicy.CountsAsCompleted];
            return tally.Unaccounted > 0 || CountBases.All(basis => policies.All(policy => CompletionRate.Of(tally, basis, policy) is not null));
        }).Check(Any.Thousand);

    /// <summary>The tally as a report gives it that leaves some counts out, a bit for each.</summary>
    private static TaskTally Reported(TaskTally tally, int hidden)
    {
        return TaskTally.Of(
            tally.Total,
            Hides(0) ? null : tally.Completed,
            basicallyCompleted: Hides(1) ? null : tally.BasicallyCompleted,
            open: Hides(2) ? null : tally.Open,
            openOverdue: Hides(2) || Hides(3) ? null : tally.OpenOverdue,
            regular: Hides(4) ? null : tally.Regular,
            cancelled: tally.Cancelled,
            due: tally.Due,
            completedOfDue: Hides(5) ? null : tally.CompletedOfDue,
            basicallyCompletedOfDue: Hides(1) ? null : tally.BasicallyCompletedOfDue);

        bool Hides(int bit) => (hidden & (1 << bit)) != 0;
    }

    private static decimal? Upper(TaskTally tally, CompletionBasis basis) => CompletionRate.BoundsOf(tally, basis)?.Upper;

    private static decimal? Lower(TaskTally tally, CompletionBasis basis) => CompletionRate.BoundsOf(tally, basis)?.Lower;
}
