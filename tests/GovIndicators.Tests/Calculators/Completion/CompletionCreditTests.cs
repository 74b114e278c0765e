using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;

namespace GovIndicators.Tests.Calculators.Completion;

public class CompletionCreditTests
{
    private static readonly LocalDate Begin = new(2024, 1, 1);

    /// <summary>Report 1270/BC-TCTTTg of 27 December 2017: 14,068 on time, 1,983 late, 5,640 in time, 223 overdue.</summary>
    private static readonly TaskTally Report2017 = TaskTally.Of(21914, 16051, 14068, 1983, open: 5863, openInTime: 5640, openOverdue: 223);

    [Fact]
    public void The_report_of_2017_printed_a_truncated_rate_and_its_complement()
    {
        var done = CompletionRate.Of(Report2017, CompletionBasis.DoneOrOverdue)!.Value.Percent!.Value;
        var overdue = CompletionRate.Overdue(Report2017)!.Value.Percent!.Value;
        Assert.Equal(98.63, Rounding.HalfAwayFromZero(done.Value, 2));
        Assert.Equal(98.62, (double)Rounding.By(RoundingMode.Truncate, (decimal)done.Value, 2));
        Assert.Equal(1.37, Rounding.HalfAwayFromZero(overdue.Value, 2));
        Assert.Equal(1.38, Rounding.HalfAwayFromZero(100 - 98.62, 2));
        Assert.Equal(73.25, Rounding.HalfAwayFromZero(CompletionRate.Of(Report2017, CompletionBasis.All)!.Value.Percent!.Value.Value, 2));
    }

    [Theory]
    [Law("completion.rate"), Law("completion.overdue")]
    [InlineData(BasicallyCompletedPolicy.StaysOpen)]
    [InlineData(BasicallyCompletedPolicy.CountsAsCompleted)]
    public void Done_and_overdue_make_up_the_whole(BasicallyCompletedPolicy policy) =>
        Prop.ForAll(Any.PlanTasks, Any.PortfolioDay, Any.DueDates, (tasks, day, dueDates) =>
        {
            var tally = TaskTally.Of(tasks, day, dueDates);
            var (done, overdue) = (CompletionRate.Of(tally, CompletionBasis.DoneOrOverdue, policy), CompletionRate.Overdue(tally, policy));
            return done is { } d ? overdue is { } o && d.Denominator == o.Denominator && d.Numerator + o.Numerator == d.Denominator : overdue is null;
        }).Check(Any.Thousand);

    [Fact, Law("completion.on-time")]
    public void On_time_and_late_are_what_had_a_due_date_and_is_completed() =>
        Prop.ForAll(Any.PlanTasks, Any.PortfolioDay, Any.DueDates, (tasks, day, dueDates) =>
        {
            var standings = tasks.Select(task => task.StandingAsOf(day, dueDates)).Where(standing => standing.IsCompleted && standing.Due is not null).ToList();
            return CompletionRate.OnTime(TaskTally.Of(tasks, day, dueDates)) == Share.Of(standings.Count(s => s.IsCompletedOnTime), standings.Count);
        }).Check(Any.Thousand);

    [Fact, Law("completion.by-milestones"), Law("completion.by-effort")]
    public void More_credit_at_the_start_never_lowers_the_rate() =>
        Prop.ForAll(Any.PlanTasks, Any.PortfolioDay, (tasks, day) =>
        {
            var rates = MilestoneCredit.Values.Select(credit => CompletionRate.ByMilestones(tasks, credit, day)).ToList();
            var efforts = MilestoneCredit.Values.Select(credit => CompletionRate.ByEffort(tasks, day, credit)).ToList();
            return Rise(rates) && Rise(efforts);
        }).Check(Any.Thousand);

    [Fact, Law("completion.by-milestones")]
    public void Without_milestones_all_on_completion_is_the_rate_by_weight() =>
        Prop.ForAll(Any.PlanTasksOfOneLead, Any.PortfolioDay, Any.DueDates, (tasks, day, dueDates) =>
            CompletionRate.ByMilestones(tasks, MilestoneCredit.ZeroHundred, day) == CompletionRate.Of(tasks, CompletionBasis.ByWeight, day, dueDates)).Check(Any.Thousand);

    /// <summary>
    /// By hand: A completed, 2 of 2; B in progress with steps of 1, 1 and 2 parts, the first done: of 4 parts 1 is earned, 1.5 with half of the second, 1.2 with a fifth;
    /// C not started.
    /// </summary>
    [Theory, CaseFor("completion.by-milestones")]
    [InlineData("0/100", 3.0)]
    [InlineData("50/50", 3.5)]
    [InlineData("20/80", 3.2)]
    public void A_step_is_under_way_when_those_before_it_are_completed(string credit, double earned)
    {
        var share = CompletionRate.ByMilestones(ThreeTasks(), MilestoneCredit.Find(credit)!, Begin.PlusDays(40))!.Value;
        Assert.Equal(earned, share.Numerator, 1e-12); // sums of tenths
        Assert.Equal(10, share.Denominator);
    }

    /// <summary>By hand, a month later: two steps of B are completed and the third, of 2 of 4 parts, is under way; A is done.</summary>
    [Theory, CaseFor("completion.by-milestones")]
    [InlineData("0/100", 4.0)]
    [InlineData("50/50", 5.0)]
    [InlineData("20/80", 4.4)]
    public void A_step_under_way_counts_by_its_weight(string credit, double earned) => Assert.Equal(
        earned,
        CompletionRate.ByMilestones(ThreeTasks(), MilestoneCredit.Find(credit)!, Begin.PlusDays(70))!.Value.Numerator,
        1e-12); // sums of tenths

    [Fact]
    public void Without_a_credit_all_of_a_step_counts_on_completion() =>
        Assert.Equal(Share.Of(10, 40), CompletionRate.ByEffort(ThreeTasks(), Begin.PlusDays(40)));

    [Fact]
    public void Efforts_too_large_for_a_sum_have_no_rate()
    {
        var why = new Explanation();
        PlanTask[] tasks = [.. ThreeTasks().Select(task => new PlanTask(task.Code, task.Name, task.Leads, task.Kind, task.Start, task.DueDates, task.Statuses) { Effort = 1e308 })];
        Assert.Null(CompletionRate.ByEffort(tasks, Begin.PlusDays(40), why: why));
        Assert.Equal(NoAnswer.TooLarge, why.Reason);
    }

    [Fact]
    public void Overdue_says_which_kind_of_answer_is_missing()
    {
        var why = new Explanation();
        Assert.Null(CompletionRate.Overdue(TaskTally.Of(total: 10), why: why));
        Assert.Equal(NoAnswer.CountNotReported, why.Reason);
    }

    [Theory]
    [InlineData(PlanTaskStatus.BasicallyCompleted, BasicallyCompletedPolicy.CountsAsCompleted, true)]
    [InlineData(PlanTaskStatus.BasicallyCompleted, BasicallyCompletedPolicy.StaysOpen, false)]
    [InlineData(PlanTaskStatus.Completed, BasicallyCompletedPolicy.CountsAsCompleted, false)]
    public void Credit_says_when_basically_completed_counts_by_policy(PlanTaskStatus status, BasicallyCompletedPolicy policy, bool isSaid)
    {
        PlanTask[] tasks = [Task("A", status), Task("B", PlanTaskStatus.InProgress)];
        var (rate, bounds) = (new Explanation(), new Explanation());
        CompletionRate.ByMilestones(tasks, MilestoneCredit.ZeroHundred, Begin.PlusDays(40), policy, rate);
        CompletionRate.BoundsByMilestones(tasks, MilestoneCredit.ZeroHundred, Begin.PlusDays(40), policy, bounds);
        Caveat[] said = isSaid ? [Caveat.BasicallyCompletedByPolicy] : [];
        Assert.Equal(said, rate.Caveats);
        Assert.Equal(said, bounds.Caveats);
    }

    /// <summary>By hand: 5 of 5 days for A, a quarter of 20 for B, none of 15 for C.</summary>
    [Theory, CaseFor("completion.by-effort")]
    [InlineData("0/100", 10)]
    [InlineData("50/50", 12.5)]
    public void Effort_weighs_the_credit(string credit, double done) =>
        Assert.Equal(Share.Of(done, 40), CompletionRate.ByEffort(ThreeTasks(), Begin.PlusDays(40), MilestoneCredit.Find(credit)));

    [Fact]
    public void An_effort_that_nobody_estimated_is_not_zero()
    {
        var why = new Explanation();
        PlanTask[] tasks = [.. ThreeTasks(), Task("D", PlanTaskStatus.InProgress)];
        Assert.Null(CompletionRate.ByEffort(tasks, Begin.PlusDays(40), why: why));
        Assert.Equal(NoAnswer.NotReported, why.Reason);
    }

    [Fact]
    public void A_task_on_which_nobody_reported_leaves_no_rate()
    {
        var why = new Explanation();
        PlanTask[] tasks = [new("A", Name.Of("A"), [new([AgencyCode.Parse("VN-1")])])];
        Assert.Null(CompletionRate.ByMilestones(tasks, MilestoneCredit.ZeroHundred, Begin, why: why));
        Assert.Equal(NoAnswer.CountNotReported, why.Reason);
    }

    [Fact]
    public void Nothing_to_be_done_has_no_percent()
    {
        var why = new Explanation();
        Assert.Null(CompletionRate.ByMilestones([], MilestoneCredit.ZeroHundred, Begin, why: why)!.Value.Percent);
        Assert.Equal(NoAnswer.EmptyDenominator, why.Reason);
        Assert.Null(CompletionRate.Overdue(TaskTally.None)!.Value.Percent);
    }

    [Fact]
    public void The_age_of_what_is_overdue_begins_on_the_day_after_the_due_date()
    {
        PlanTask[] tasks = [.. new[] { 39, 30, 10, 9, 40 }.Select((due, i) => Task($"T{i}", PlanTaskStatus.InProgress, due))];
        var age = OverdueAge.Of(tasks, Begin.PlusDays(40), DueDateBasis.Current);
        Assert.Equal((4, 3, 1, 31), (age.Count, age.UpToAMonth, age.UpToAQuarter, age.LongestDays));
        Assert.Equal((1 + 10 + 30 + 31) / 4.0, age.MeanDays);
        Assert.Equal(20, age.MedianDays);
        Assert.Equal(OverdueAge.None, OverdueAge.Of(tasks, Begin, DueDateBasis.Current));
    }

    [Fact]
    public void A_month_is_30_days_a_quarter_90_and_a_year_365()
    {
        PlanTask[] tasks = [.. new[] { 30, 31, 90, 91, 365, 366 }.Select((late, i) => Task($"T{i}", PlanTaskStatus.InProgress, 400 - late)), Unreported(due: 399), Unreported(due: 400)];
        var age = OverdueAge.Of(tasks, Begin.PlusDays(400), DueDateBasis.Current);
        Assert.Equal((6, 1, 2, 2, 1), (age.Count, age.UpToAMonth, age.UpToAQuarter, age.UpToAYear, age.OverAYear));
        Assert.Equal(1, age.Unreported);    // of two on which nobody reported, one is past its due date
        Assert.Equal((90 + 91) / 2.0, age.MedianDays);
        Assert.Equal("6 overdue for up to 366 days, 162.2 on average", age.ToString());    // 973 days

        PlanTask Unreported(int due) => new($"U{due}", Name.Of("U"), Lead, PlanTaskKind.OneOff, Begin, [new(Begin.PlusDays(due))]);
    }

    [Fact]
    public void What_counts_as_completed_is_not_overdue()
    {
        PlanTask[] tasks = [Task("A", PlanTaskStatus.BasicallyCompleted, 10), Task("B", PlanTaskStatus.InProgress, 20)];
        Assert.Equal((2, 30), Age(BasicallyCompletedPolicy.StaysOpen));
        Assert.Equal((1, 20), Age(BasicallyCompletedPolicy.CountsAsCompleted));

        (int, int?) Age(BasicallyCompletedPolicy policy) =>
            OverdueAge.Of(tasks, Begin.PlusDays(40), DueDateBasis.Current, policy) is var age ? (age.Count, age.LongestDays) : default;
    }

    [Fact]
    public void Codes_of_credits_are_read_back() =>
        Assert.All(MilestoneCredit.Values, credit => Assert.Same(credit, MilestoneCredit.Find(credit.ToString())));

    private static PlanTask[] ThreeTasks() =>
    [
        new("A", Name.Of("A"), Lead, PlanTaskKind.OneOff, Begin, [new(Begin.PlusDays(30))], [new(Begin.PlusDays(20), PlanTaskStatus.Completed)]) { Weight = Weight.Of(2), Effort = 5 },
        new("B", Name.Of("B"), Lead, PlanTaskKind.OneOff, Begin, [new(Begin.PlusDays(90))], [new(Begin.PlusDays(5), PlanTaskStatus.InProgress)])
        {
            Weight = Weight.Of(4),
            Effort = 20,
            Milestones = [new(Name.Of("B1"), Completed: Begin.PlusDays(35)), new(Name.Of("B2"), Completed: Begin.PlusDays(60)), new(Name.Of("B3"), Weight.Of(2))],
        },
        new("C", Name.Of("C"), Lead, PlanTaskKind.OneOff, Begin, [new(Begin.PlusDays(90))], [new(Begin.PlusDays(5), PlanTaskStatus.NotStarted)]) { Weight = Weight.Of(4), Effort = 15 },
    ];

    private static LeadAssignment[] Lead => [new([AgencyCode.Parse("VN-1")])];

    private static PlanTask Task(string code, PlanTaskStatus status, int due = 50) =>
        new(code, Name.Of(code), Lead, PlanTaskKind.OneOff, Begin, [new(Begin.PlusDays(due))], [new(Begin.PlusDays(1), status)]);

    private static bool Rise(List<Share?> rates) =>
        rates.TrueForAll(rate => rate is null) || rates.Zip(rates.Skip(1)).All(pair => pair.First!.Value.Numerator <= pair.Second!.Value.Numerator + 1e-9); // sums of tenths
}
