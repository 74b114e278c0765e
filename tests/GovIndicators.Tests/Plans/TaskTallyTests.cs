using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;

namespace GovIndicators.Tests.Plans;

public sealed class TaskTallyTests
{
    [Fact]
    public void What_the_counts_leave_open_stays_visible()
    {
        // Báo Đồng Tháp, 25 December 2022: 89 tasks, 47 completed, 34 regular.
        var tally = TaskTally.Of(total: 89, completed: 47, regular: 34);
        Assert.Equal(8, tally.Unaccounted);
        Assert.Equal("total 89, completed 47, regular 34, unaccounted 8", tally.ToString());
    }

    [Fact]
    public void A_count_unknown_on_one_side_is_unknown_in_the_sum()
    {
        var sum = TaskTally.Of(total: 44, completed: 42, open: 2) + TaskTally.Of(total: 63, completed: 59);
        Assert.Equal(107, sum.Total);
        Assert.Equal(101, sum.Completed);
        Assert.Null(sum.Open);
    }

    [Theory]
    // A whole that was not printed accounts for its parts: 170 less 95 completed less 5 overdue leave 70.
    [InlineData(170, 95, null, null, 5, 70)]
    [InlineData(170, 95, null, 20, 5, 50)]
    [InlineData(170, 95, 60, 20, 5, 15)]
    public void Parts_of_a_whole_that_was_not_printed_are_accounted_for_once(int total, int completed, int? open, int? inTime, int? overdue, int unaccounted) =>
        Assert.Equal(unaccounted, TaskTally.Of(total: total, completed: completed, open: open, openInTime: inTime, openOverdue: overdue).Unaccounted);

    [Fact]
    public void Completions_printed_only_on_time_and_late_are_accounted_for()
    {
        var tally = TaskTally.Of(total: 100, completedOnTime: 60, completedLate: 20);
        Assert.Equal(20, tally.Unaccounted);
        Assert.Equal(Bounds.Closed(80, 100), CompletionRate.BoundsOf(tally, CompletionBasis.All));
    }

    [Theory]
    // Overdue and open, and basically completed and overdue, as far as a report tells them apart.
    [InlineData(3, 4, 2, 5)]
    [InlineData(3, 4, null, null)]
    [InlineData(3, 0, null, 3)]
    [InlineData(3, null, null, 3)]
    [InlineData(null, 4, 2, null)]
    public void Overdue_is_what_is_open_or_basically_completed_past_its_date(int? open, int? basically, int? basicallyOverdue, int? overdue) =>
        Assert.Equal(overdue, TaskTally.Of(openOverdue: open, basicallyCompleted: basically, basicallyCompletedOverdue: basicallyOverdue).Overdue);

    [Fact]
    public void What_the_tally_calls_overdue_is_what_each_task_says_of_itself() =>
        Prop.ForAll(Any.TasksOfAPlan, Any.PlanDay, (tasks, day) =>
        {
            var tally = TaskTally.Of(tasks, day, DueDateBasis.Current);
            return tally.Overdue == tasks.Count(task => task.StandingAsOf(day, DueDateBasis.Current).IsOverdue)
                && tally.Overdue == OverdueAge.Of(tasks, day, DueDateBasis.Current).Count;
        }).Check(Any.Thousand);

    [Theory]
    [InlineData(4, 5, null, 9, "The tally counts 5 basically completed of due, and basically completed 4; parts cannot be more than their whole.")]
    [InlineData(9, 3, 4, 9, "The tally counts 4 basically completed and overdue, and basically completed of due 3; parts cannot be more than their whole.")]
    [InlineData(9, 3, null, 2, "The tally counts 3 completed and basically completed of due, and open and overdue, together, and due 2; parts cannot be more than their whole.")]
    public void Basically_completed_above_their_whole_are_refused(int basically, int? ofDue, int? overdue, int due, string message) => Assert.StartsWith(
        message,
        Assert.Throws<ArgumentException>(() => TaskTally.Of(basicallyCompleted: basically, due: due, basicallyCompletedOfDue: ofDue, basicallyCompletedOverdue: overdue)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(10, 11, "The tally counts 11 completed, basically completed, open, regular and cancelled together, and total 10; parts cannot be more than their whole.")]
    public void Parts_above_their_whole_are_refused(int total, int completed, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => TaskTally.Of(total: total, completed: completed)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_negative_count_is_refused() => Assert.Throws<ArgumentOutOfRangeException>("open", () => TaskTally.Of(open: -1));

    [Fact]
    public void Adding_is_associative_and_commutative_and_None_changes_nothing() =>
        Prop.ForAll(Any.FullTally, Any.FullTally, Any.FullTally, (a, b, c) =>
            (a + b) + c == a + (b + c) && a + b == b + a && a + TaskTally.None == a).Check(Any.Thousand);

    [Fact]
    public void The_tally_of_a_union_is_the_sum_of_tallies_and_every_task_is_accounted_for_or_visible() =>
        Prop.ForAll(Any.TasksOfAPlan, Any.TasksOfAPlan, Any.PlanDay, (one, other, day) =>
        {
            var (a, b) = (TaskTally.Of(one, day, DueDateBasis.Current), TaskTally.Of(other, day, DueDateBasis.Current));
            var union = TaskTally.Of(one.Concat(other), day, DueDateBasis.Current);
            var accounted = union.Completed + union.BasicallyCompleted + union.Open + union.Regular + union.Cancelled + union.Unaccounted;
            return union == a + b && accounted == one.Length + other.Length;
        }).Check(Any.Thousand);
}
