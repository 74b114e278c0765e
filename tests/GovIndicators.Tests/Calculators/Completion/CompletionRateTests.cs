using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;

namespace GovIndicators.Tests.Calculators.Completion;

public sealed class CompletionRateTests
{
    private static readonly LocalDate Conference = new(2022, 12, 25);

    // The counts that Báo Đồng Tháp printed on 25 December 2022 and VietTimes on 8 August 2022.
    private static readonly TaskTally Scheme06 = TaskTally.Of(total: 89, completed: 47, regular: 34);
    private static readonly TaskTally Ministries = TaskTally.Of(total: 44, completed: 42, open: 2);
    private static readonly TaskTally Provinces = TaskTally.Of(total: 63, completed: 59, open: 4);
    private static readonly TaskTally SecondSession = TaskTally.Of(total: 27, basicallyCompleted: 15, open: 12);

    [Fact]
    [CaseFor("completion.rate")]
    public void Groups_of_the_committee_plan_pool_to_101_of_107()
    {
        var together = CompletionRate.Of(Ministries, CompletionBasis.All) + CompletionRate.Of(Provinces, CompletionBasis.All);
        Assert.Equal(Share.Of(101, 107), together);
        Assert.Equal("101 of 107 = 94.39%", together.ToString());
        Assert.Equal("95.45%", CompletionRate.Of(Ministries, CompletionBasis.All)?.Percent.ToString());
        Assert.Equal("93.65%", CompletionRate.Of(Provinces, CompletionBasis.All)?.Percent.ToString());
        Assert.Equal(together, CompletionRate.Of(Ministries + Provinces, CompletionBasis.All));
    }

    [Fact]
    [CaseFor("completion.bounds")]
    public void Eight_tasks_without_a_kind_leave_the_one_off_rate_between_47_of_55_and_47_of_47()
    {
        var why = new Explanation();
        Assert.Null(CompletionRate.Of(Scheme06, CompletionBasis.OneOff, why: why));
        Assert.Equal(NoAnswer.CountNotReported, why.Reason);
        Assert.NotNull(why.Advice);
        Assert.Equal(8, Scheme06.Unaccounted);
        Assert.Equal(Bounds.Closed(85.45m, 100m), Within(CompletionRate.BoundsOf(Scheme06, CompletionBasis.OneOff)));
        Assert.Equal("47 of 89 = 52.81%", CompletionRate.Of(Scheme06, CompletionBasis.All).ToString());
    }

    [Fact]
    [CaseFor("completion.bounds")]
    public void Basically_completed_alone_gives_bounds_from_zero_never_zero_alone()
    {
        Assert.Equal("15 of 27 = 55.56%", CompletionRate.Of(SecondSession, CompletionBasis.All, BasicallyCompletedPolicy.CountsAsCompleted).ToString());
        Assert.Null(CompletionRate.Of(SecondSession, CompletionBasis.All));
        var bounds = CompletionRate.BoundsOf(SecondSession, CompletionBasis.All);
        Assert.Equal(0, bounds?.Lower);
        Assert.Equal(55.56m, bounds?.RoundOutward(2).Upper);
    }

    [Fact]
    [CaseFor("completion.rate"), CaseFor("completion.on-time")]
    public void The_report_of_2017_gives_its_published_rates()
    {
        // Report 1270/BC-TCTTTg of 27 December 2017; 98.62 as printed there is truncated.
        var report = TaskTally.Of(total: 21914, completed: 16051, completedOnTime: 14068, completedLate: 1983, open: 5863, openInTime: 5640, openOverdue: 223);
        Assert.Equal("98.63%", CompletionRate.Of(report, CompletionBasis.DoneOrOverdue)?.Percent.ToString());
        Assert.Equal("73.25%", CompletionRate.Of(report, CompletionBasis.All)?.Percent.ToString());
        Assert.Equal("87.65%", CompletionRate.OnTime(report)?.Percent.ToString());
    }

    [Fact]
    [CaseFor("completion.of-tasks")]
    public void A_task_counts_by_its_weight_on_the_day()
    {
        // Definition: weights 2 and 3 completed of 2, 3 and 5 is 50%.
        PlanTask Task(string code, int weight, PlanTaskStatus status) => new(code, Name.Of(english: code), [new([AgencyCode.Parse("VN-A")])], statuses: [new(Conference, status)]) { Weight = Weight.Of(weight) };
        PlanTask[] tasks = [Task("1", 2, PlanTaskStatus.Completed), Task("2", 3, PlanTaskStatus.Completed), Task("3", 5, PlanTaskStatus.InProgress)];
        Assert.Equal("5 of 10 = 50%", CompletionRate.Of(tasks, CompletionBasis.ByWeight, Conference, DueDateBasis.Current).ToString());
        Assert.Null(CompletionRate.Of(tasks, CompletionBasis.ByWeight, Conference.PlusDays(-1), DueDateBasis.Current));
        Assert.Equal("2 of 3 = 66.67%", CompletionRate.Of(tasks, CompletionBasis.All, Conference, DueDateBasis.Current).ToString());
    }

    [Fact]
    public void Nothing_due_is_no_rate_of_zero()
    {
        var why = new Explanation();
        var share = CompletionRate.Of(TaskTally.None, CompletionBasis.DueByDate, why: why);
        Assert.Equal(Share.None, share);
        Assert.Null(share?.Percent);
        Assert.Equal(NoAnswer.EmptyDenominator, why.Reason);
        Assert.Null(CompletionRate.BoundsOf(TaskTally.None, CompletionBasis.All));
    }

    [Theory]
    // Of 10 due 4 are completed, 1 basically, 3 open and overdue: the other 2 may be done.
    [InlineData(4, BasicallyCompletedPolicy.StaysOpen, 40, 60)]
    [InlineData(4, BasicallyCompletedPolicy.CountsAsCompleted, 50, 70)]
    // Without the 4: 2 of 8 completed were late, and so they were due.
    [InlineData(null, BasicallyCompletedPolicy.StaysOpen, 20, 60)]
    [InlineData(null, BasicallyCompletedPolicy.CountsAsCompleted, 30, 70)]
    public void What_is_open_and_overdue_is_not_done_of_due(int? completedOfDue, BasicallyCompletedPolicy policy, int least, int most)
    {
        var tally = TaskTally.Of(17, 8, completedLate: 2, basicallyCompleted: 1, openOverdue: 3, due: 10, completedOfDue: completedOfDue, basicallyCompletedOfDue: 1);
        Assert.Equal(Bounds.Closed(least, most), CompletionRate.BoundsOf(tally, CompletionBasis.DueByDate, policy));
    }

    [Fact]
    public void Weights_are_asked_of_tasks_not_of_counts()
    {
        var why = new Explanation();
        Assert.Null(CompletionRate.Of(Ministries, CompletionBasis.ByWeight, why: why));
        Assert.Equal(NoAnswer.MethodDoesNotApply, why.Reason);
    }

    [Fact]
    public void Bounds_say_why_there_are_none()
    {
        Assert.Equal(NoAnswer.MethodDoesNotApply, Reason(Ministries, CompletionBasis.ByWeight));
        Assert.Equal(NoAnswer.CountNotReported, Reason(TaskTally.Of(completed: 3), CompletionBasis.All));
        Assert.Equal(NoAnswer.EmptyDenominator, Reason(TaskTally.None, CompletionBasis.DoneOrOverdue));

        NoAnswer Reason(TaskTally tally, CompletionBasis basis)
        {
            var why = new Explanation();
            Assert.Null(CompletionRate.BoundsOf(tally, basis, why: why));
            return why.Reason;
        }
    }

    [Fact]
    public void What_nobody_accounts_for_is_said_beside_a_rate_that_it_does_not_move()
    {
        var why = new Explanation();
        Assert.Equal(Share.Of(47, 89), CompletionRate.Of(Scheme06, CompletionBasis.All, why: why));
        Assert.Equal([Caveat.Unaccounted], why.Caveats);
        Assert.Contains(why.Steps, step => step is { Name: "unaccounted", Value: 8 });

        var known = new Explanation();
        Assert.NotNull(CompletionRate.Of(Ministries, CompletionBasis.All, why: known));
        Assert.Empty(known.Caveats);

        var bounds = new Explanation();
        Assert.NotNull(CompletionRate.BoundsOf(Scheme06, CompletionBasis.OneOff, why: bounds));
        Assert.Equal([Caveat.Unaccounted], bounds.Caveats);
    }

    [Theory]
    [InlineData(BasicallyCompletedPolicy.CountsAsCompleted, true)]
    [InlineData(BasicallyCompletedPolicy.StaysOpen, false)]
    public void A_rate_says_when_basically_completed_counts_by_policy(BasicallyCompletedPolicy policy, bool isSaid)
    {
        var tally = TaskTally.Of(total: 2, completed: 1, basicallyCompleted: 1, open: 0, openOverdue: 0, basicallyCompletedOverdue: 1);
        Assert.All<Action<Explanation>>(
            [
                why => CompletionRate.Of(tally, CompletionBasis.All, policy, why),
                why => CompletionRate.BoundsOf(tally, CompletionBasis.All, policy, why),
                why => CompletionRate.Overdue(tally, policy, why),
            ],
            ask =>
            {
                var why = new Explanation();
                ask(why);
                Assert.Equal(isSaid ? [Caveat.BasicallyCompletedByPolicy] : [], why.Caveats);
            });
    }

    [Fact]
    public void The_smallest_counts_have_bounds_too()
    {
        Assert.Equal(Bounds.Exactly(50), CompletionRate.BoundsOf(TaskTally.Of(total: 2, completed: 1, open: 1), CompletionBasis.All));
        Assert.Equal(Bounds.Exactly(100), CompletionRate.BoundsOf(TaskTally.Of(total: 1, completed: 1, open: 0), CompletionBasis.All));
        Assert.Equal(Bounds.Exactly(0), CompletionRate.BoundsOf(TaskTally.Of(total: 1, completed: 0, open: 1), CompletionBasis.All));
    }

    /// <summary>
    /// By hand. Of 30 tasks 15 are basically completed and 12 open, 4 of them overdue; on 3 nobody reported. Counted as completed, 15 to 18 are done,
    /// and the 4 stay overdue: 15 of 19 to 18 of 22.
    /// </summary>
    [Fact, CaseFor("completion.bounds")]
    public void Where_only_the_overdue_are_known_the_rate_is_open()
    {
        var tally = TaskTally.Of(total: 30, basicallyCompleted: 15, open: 12, openOverdue: 4);
        Assert.Null(CompletionRate.Of(tally, CompletionBasis.DoneOrOverdue, BasicallyCompletedPolicy.CountsAsCompleted));
        Assert.Equal(Bounds.Closed(78.94m, 81.82m), Within(CompletionRate.BoundsOf(tally, CompletionBasis.DoneOrOverdue, BasicallyCompletedPolicy.CountsAsCompleted)));
    }

    // By hand: 10 of the 12 open tasks are in time, so at most 2 are overdue: 8 of 10 to 8 of 8.
    [Fact, CaseFor("completion.bounds")]
    public void What_is_open_and_in_time_is_not_overdue() => Assert.Equal(
        Bounds.Closed(80, 100),
        CompletionRate.BoundsOf(TaskTally.Of(total: 20, completed: 8, open: 12, openInTime: 10), CompletionBasis.DoneOrOverdue));

    // By hand: the tenth task is not among the basically completed, which were counted: 5 and 2 of 10.
    [Fact, CaseFor("completion.rate")]
    public void A_task_that_nobody_accounts_for_is_not_basically_completed_where_those_were_counted() => Assert.Equal(
        Share.Of(7, 10),
        CompletionRate.Of(TaskTally.Of(total: 10, completed: 5, basicallyCompleted: 2, open: 2), CompletionBasis.All, BasicallyCompletedPolicy.CountsAsCompleted));

    /// <summary>By hand, of 6 due: nothing is known of the completed; 4 are completed, and without a total nobody is left out; a fifth may be, where 10 are not all accounted for.</summary>
    [Fact, CaseFor("completion.bounds")]
    public void Of_what_is_due_as_many_may_be_done_as_nobody_accounts_for()
    {
        Assert.Equal(Bounds.Closed(0, 100), CompletionRate.BoundsOf(TaskTally.Of(due: 6), CompletionBasis.DueByDate));
        Assert.Equal(Bounds.Closed(66.66m, 66.67m), Within(CompletionRate.BoundsOf(TaskTally.Of(due: 6, completedOfDue: 4), CompletionBasis.DueByDate)));
        Assert.Equal(
            Bounds.Closed(66.66m, 83.34m),
            Within(CompletionRate.BoundsOf(TaskTally.Of(total: 10, completed: 4, open: 5, due: 6, completedOfDue: 4), CompletionBasis.DueByDate)));
    }

    /// <summary>By hand, of 6 due: 2 that are basically completed count, 4 more may be done; of 2 basically completed one is overdue for sure, so 4 or 5 with the 3 completed.</summary>
    [Fact, CaseFor("completion.bounds")]
    public void The_basically_completed_that_are_overdue_are_due()
    {
        Assert.Equal(
            Bounds.Closed(33.33m, 100),
            Within(CompletionRate.BoundsOf(TaskTally.Of(due: 6, basicallyCompletedOfDue: 2), CompletionBasis.DueByDate, BasicallyCompletedPolicy.CountsAsCompleted)));
        Assert.Equal(
            Bounds.Closed(66.66m, 83.34m),
            Within(CompletionRate.BoundsOf(
                TaskTally.Of(due: 6, completedOfDue: 3, basicallyCompleted: 2, basicallyCompletedOverdue: 1), CompletionBasis.DueByDate, BasicallyCompletedPolicy.CountsAsCompleted)));
    }

    /// <summary>
    /// By hand. Scheme 06 has 47 done, and 8 of 55 may be regular. In the second session up to 15 of 27 are done, and all 27 are one-off; of 6 due any number is done.
    /// Of 32 tasks 1 is cancelled, 4 are regular and 10 in time; 2 are overdue, and 15 done, overdue or neither.
    /// </summary>
    [Fact]
    public void Counts_of_a_rate_are_no_wider_than_the_report_leaves_them()
    {
        Assert.Null(CompletionRate.CountsOf(Scheme06, CompletionBasis.ByWeight, BasicallyCompletedPolicy.StaysOpen));
        Assert.Equal((Bounds.Exactly(47), Bounds.Closed(47, 55)), CompletionRate.CountsOf(Scheme06, CompletionBasis.OneOff, BasicallyCompletedPolicy.StaysOpen));
        Assert.Equal((Bounds.Closed(0, 15), Bounds.Exactly(27)), CompletionRate.CountsOf(SecondSession, CompletionBasis.OneOff, BasicallyCompletedPolicy.StaysOpen));
        Assert.Equal((Bounds.Closed(0, 6), Bounds.Exactly(6)), CompletionRate.CountsOf(TaskTally.Of(due: 6), CompletionBasis.DueByDate, BasicallyCompletedPolicy.StaysOpen));
        var tally = TaskTally.Of(total: 32, basicallyCompleted: 15, open: 12, openInTime: 10, openOverdue: 2, regular: 4, cancelled: 1);
        Assert.Equal((Bounds.Closed(0, 15), Bounds.Closed(2, 17)), CompletionRate.CountsOf(tally, CompletionBasis.DoneOrOverdue, BasicallyCompletedPolicy.StaysOpen));
    }

    [Fact]
    public void Counts_that_say_more_overdue_than_the_total_leaves_room_for_are_refused() =>
        Assert.StartsWith(
            "The tally counts 14 completed, basically completed, open, regular and cancelled together, and total 10; parts cannot be more than their whole.",
            Assert.Throws<ArgumentException>(() => TaskTally.Of(total: 10, completed: 9, openOverdue: 5)).Message,
            StringComparison.Ordinal);

    /// <summary>By hand: of B's two tasks one is basically completed and past its due date, the other not yet due; A's one is completed.</summary>
    [Theory, CaseFor("completion.rate")]
    [InlineData("done-or-overdue", BasicallyCompletedPolicy.StaysOpen, 1, 2)]
    [InlineData("done-or-overdue", BasicallyCompletedPolicy.CountsAsCompleted, 2, 2)]
    [InlineData("due-by-date", BasicallyCompletedPolicy.StaysOpen, 1, 2)]
    [InlineData("due-by-date", BasicallyCompletedPolicy.CountsAsCompleted, 2, 2)]
    public void The_basically_completed_that_are_due_are_counted(string basis, BasicallyCompletedPolicy policy, int done, int of) =>
        Assert.Equal(Share.Of(done, of), CompletionRate.Of(TaskTally.Of(OneOverdue(), Conference, DueDateBasis.Current), CompletionBasis.Find(basis)!, policy));

    [Fact]
    public void Scalar_calls_allocate_nothing() =>
        Assert.Equal(0, Allocated.By(() => CompletionRate.Of(Ministries, CompletionBasis.All)));

    private static PlanTask[] OneOverdue()
    {
        PlanTask Task(string code, PlanTaskStatus status, int due) =>
            new(code, Name.Of(english: code), [new([AgencyCode.Parse("VN-A")])], dueDates: [new(Conference.PlusDays(due))], statuses: [new(Conference.PlusDays(-60), status)]);
        return [Task("A1", PlanTaskStatus.Completed, -30), Task("B1", PlanTaskStatus.BasicallyCompleted, -30), Task("B2", PlanTaskStatus.InProgress, 30)];
    }

    private static Bounds? Within(Bounds? bounds) => bounds?.RoundOutward(2);
}
