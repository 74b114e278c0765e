using FsCheck;
using FsCheck.Fluent;

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
