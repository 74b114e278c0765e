using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;

namespace GovIndicators.Tests.Calculators.Completion;

/// <summary>Rates by weight, milestone and effort of tasks on some of which nobody reported.</summary>
public class CompletionBoundsTests
{
    private static readonly LocalDate Begin = new(2024, 1, 1);
    private static readonly LocalDate Day = Begin.PlusDays(40);

    private static readonly BasicallyCompletedPolicy[] Policies = [BasicallyCompletedPolicy.StaysOpen, BasicallyCompletedPolicy.CountsAsCompleted];

    // By hand. Weights 2 completed, 3 in progress, 5 without a report: 2 to 7 of 10 are done.
    [Fact, CaseFor("completion.bounds-of-tasks")]
    public void By_weight_an_unreported_task_may_be_done_or_not()
    {
        Assert.Equal(Bounds.Closed(20, 70), CompletionRate.BoundsOf(Three(), CompletionBasis.ByWeight, Day, DueDateBasis.Current));
        var why = new Explanation();
        Assert.Null(CompletionRate.Of(Three(), CompletionBasis.ByWeight, Day, DueDateBasis.Current, why: why));
        Assert.Equal(NoAnswer.CountNotReported, why.Reason);
        Assert.Equal("Ask for bounds: they say between which percents the rate lies.", why.Advice?.In(Language.English));
    }

    // By hand. Half of the step of 3 is earned when it is begun; of the milestones of 5, 1 of 4 parts is completed for sure: 2 + 1.5 + 1.25 to 2 + 1.5 + 5 of 10.
    [Theory, CaseFor("completion.bounds-by-milestones")]
    [InlineData("0/100", "32.5", "70")]
    [InlineData("50/50", "47.5", "85")]
    [InlineData("20/80", "38.5", "76")]
    public void A_milestone_is_completed_though_nobody_reported_on_its_task(string credit, string least, string most) => Assert.Equal(
        (least, most),
        Written(CompletionRate.BoundsByMilestones(Three(), MilestoneCredit.Find(credit)!, Day)));

    // By hand. Efforts 10, 20 and 10 days; the last may be done, and a quarter of it is: 10 + 2.5 to 10 + 10 of 40 with 0/100, 10 days more with 50/50.
    [Theory, CaseFor("completion.bounds-by-effort")]
    [InlineData("0/100", "31.25", "50")]
    [InlineData("50/50", "56.25", "75")]
    public void By_effort_the_days_of_an_unreported_task_are_part_of_the_whole(string credit, string least, string most) => Assert.Equal(
        (least, most),
        Written(CompletionRate.BoundsByEffort(Three(), Day, MilestoneCredit.Find(credit))));

    [Fact]
    public void Without_a_credit_all_of_a_step_counts_on_completion() =>
        Assert.Equal(Bounds.Closed(31.25m, 50), CompletionRate.BoundsByEffort(Three(), Day));

    [Fact]
    public void Bounds_say_on_how_many_tasks_nobody_reported()
    {
        var (open, known) = (new Explanation(), new Explanation());
        Assert.NotNull(CompletionRate.BoundsByEffort(Three(), Day, why: open));
        Assert.Equal([Caveat.Unaccounted], open.Caveats);
        Assert.Contains(open.Steps, step => step is { Name: "unaccounted", Value: 1 });
        Assert.NotNull(CompletionRate.BoundsByEffort(Three()[..2], Day, why: known));
        Assert.Empty(known.Caveats);
    }

    [Fact]
    public void An_effort_that_nobody_estimated_leaves_no_bounds_either()
    {
        var why = new Explanation();
        Assert.Null(CompletionRate.BoundsByEffort([.. Three(), Task("D", 1, null, PlanTaskStatus.Completed)], Day, why: why));
        Assert.Equal(NoAnswer.NotReported, why.Reason);
    }

    [Fact]
    public void Nothing_to_be_done_has_no_bounds()
    {
        Assert.All([CompletionBasis.ByWeight, CompletionBasis.All], basis =>
        {
            var why = new Explanation();
            Assert.Null(CompletionRate.BoundsOf([], basis, Day, DueDateBasis.Current, why: why));
            Assert.Equal(NoAnswer.EmptyDenominator, why.Reason);
        });
    }

    [Fact]
    public void A_whole_too_large_to_be_written_has_no_bounds()
    {
        var why = new Explanation();
        Assert.Null(CompletionRate.BoundsByEffort([Task("A", 1, 1e308, PlanTaskStatus.Completed), Task("B", 1, 1e308, null)], Day, why: why));
        Assert.Equal(NoAnswer.TooLarge, why.Reason);
    }

    [Fact, Law("completion.bounds-of-tasks"), Law("completion.bounds-by-milestones"), Law("completion.bounds-by-effort")]
    public void Where_somebody_reported_on_every_task_the_bounds_are_the_rate() =>
        Prop.ForAll(Any.PlanTasks, Any.PortfolioDay, (tasks, day) => Ways(day).All(way =>
            way.Rate(tasks) is not { Percent: { } percent } || (way.Bounds(tasks) is { IsExact: true } bounds && IsNear(bounds.Lower, percent.Value)))).Check(Any.Thousand);

    [Fact, Law("completion.bounds-of-tasks"), Law("completion.bounds-by-milestones"), Law("completion.bounds-by-effort")]
    public void Whatever_is_reported_later_lies_within_the_bounds() =>
        Prop.ForAll(Any.PlanTasks, Any.PortfolioDay, Gen.Elements(PlanTaskStatus.NotStarted, PlanTaskStatus.InProgress, PlanTaskStatus.BasicallyCompleted, PlanTaskStatus.Completed).ToArbitrary(), (tasks, day, status) =>
        {
            ImmutableArray<PlanTask> known = [.. tasks.Select(task => Reported(task, day, status))];
            return Ways(day).All(way => way.Rate(known) is not { Percent: { } percent } || way.Bounds(tasks) is not { } bounds
                || (percent.Value >= (double)bounds.Lower!.Value - 1e-9 && percent.Value <= (double)bounds.Upper!.Value + 1e-9));    // sums of tenths
        }).Check(Any.Thousand);

    [Fact, Law("completion.bounds-of-tasks")]
    public void By_counts_they_are_the_bounds_of_the_tally() =>
        Prop.ForAll(Any.PlanTasks, Any.PortfolioDay, Any.DueDates, (tasks, day, dueDates) =>
            CompletionBasis.Values.Where(basis => basis != CompletionBasis.ByWeight).All(basis => Policies.All(policy =>
                CompletionRate.BoundsOf(tasks, basis, day, dueDates, policy) == CompletionRate.BoundsOf(TaskTally.Of(tasks, day, dueDates), basis, policy)))).Check(Any.Thousand);

    private static IEnumerable<(Func<IReadOnlyList<PlanTask>, Share?> Rate, Func<IReadOnlyList<PlanTask>, Bounds?> Bounds)> Ways(LocalDate day)
    {
        foreach (var policy in Policies)
        {
            yield return (
                tasks => CompletionRate.Of(tasks, CompletionBasis.ByWeight, day, DueDateBasis.Current, policy),
                tasks => CompletionRate.BoundsOf(tasks, CompletionBasis.ByWeight, day, DueDateBasis.Current, policy));
            foreach (var credit in MilestoneCredit.Values)
            {
                yield return (tasks => CompletionRate.ByMilestones(tasks, credit, day, policy), tasks => CompletionRate.BoundsByMilestones(tasks, credit, day, policy));
                yield return (tasks => CompletionRate.ByEffort(tasks, day, credit, policy), tasks => CompletionRate.BoundsByEffort(tasks, day, credit, policy));
            }
        }
    }

    /// <summary>The task as it would stand if somebody had reported on it by the day; as it is where somebody did.</summary>
    private static PlanTask Reported(PlanTask task, LocalDate day, PlanTaskStatus status)
    {
        if (task.StandingAsOf(day, DueDateBasis.Current).Status != PlanTaskStatus.NotReported || (task.Kind == PlanTaskKind.Regular && status == PlanTaskStatus.Completed)) return task;
        return new(task.Code, task.Name, task.Leads, task.Kind, start: null, task.DueDates, [new(day, status)]) { Weight = task.Weight, Effort = task.Effort, Milestones = task.Milestones };
    }

    private static bool IsNear(decimal? one, double other) => Math.Abs((double)one!.Value - other) < 1e-9;    // a decimal made of a double has 15 digits

    private static (string Least, string Most) Written(Bounds? bounds) => (NumberForm.English.Write(bounds!.Value.Lower!.Value), NumberForm.English.Write(bounds.Value.Upper!.Value));

    private static PlanTask[] Three() =>
    [
        Task("A", 2, 10, PlanTaskStatus.Completed),
        Task("B", 3, 20, PlanTaskStatus.InProgress),
        Task("C", 5, 10, null, new(Name.Of("C1"), Completed: Day), new(Name.Of("C2"), Weight.Of(3))),
    ];

    private static PlanTask Task(string code, int weight, double? effort, PlanTaskStatus? status, params Milestone[] milestones) =>
        new(code, Name.Of(code), [new([AgencyCode.Parse("VN-1")])], statuses: status is { } known ? [new(Begin.PlusDays(1), known)] : [])
        {
            Weight = Weight.Of(weight),
            Effort = effort,
            Milestones = [.. milestones],
        };
}
