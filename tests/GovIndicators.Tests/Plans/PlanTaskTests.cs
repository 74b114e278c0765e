using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GovIndicators.Tests.Plans;

public sealed class PlanTaskTests
{
    private static readonly LocalDate Start = new(2023, 1, 10);
    private static readonly LocalDate Due = new(2023, 6, 30);

    [Fact]
    public void Overdue_begins_on_the_day_after_the_due_date()
    {
        var task = Make(dueDates: [new(Due)], statuses: [new(Start, PlanTaskStatus.InProgress)]);
        Assert.False(task.StandingAsOf(Due, DueDateBasis.Current).IsOverdue);
        Assert.True(task.StandingAsOf(Due, DueDateBasis.Current).IsDue);
        Assert.True(task.StandingAsOf(Due.PlusDays(1), DueDateBasis.Current).IsOverdue);
        Assert.Equal(1, task.StandingAsOf(Due.PlusDays(1), DueDateBasis.Current).DaysLate);
    }

    [Fact]
    public void An_extension_does_not_make_a_delay_disappear_from_the_original_due_date()
    {
        var task = Make(dueDates: [new(Due), new(Due.PlusDays(60), new LocalDate(2023, 6, 1))], statuses: [new(new(2023, 7, 15), PlanTaskStatus.Completed)]);
        Assert.True(task.StandingAsOf(new(2023, 8, 1), DueDateBasis.Current).IsCompletedOnTime);
        Assert.True(task.StandingAsOf(new(2023, 8, 1), DueDateBasis.Original).IsCompletedLate);
        Assert.Equal(15, task.StandingAsOf(new(2023, 8, 1), DueDateBasis.Original).DaysLate);
        Assert.Equal(Due, task.DueAsOf(new(2023, 5, 31)));
    }

    [Fact]
    public void The_original_due_date_is_known_from_the_day_of_its_decision()
    {
        var decided = new LocalDate(2023, 5, 1);
        var task = Make(dueDates: [new(Due, decided), new(Due.PlusDays(60), decided.PlusDays(30))]);
        Assert.Null(task.StandingAsOf(decided.PlusDays(-1), DueDateBasis.Original).Due);
        Assert.Null(task.StandingAsOf(decided.PlusDays(-1), DueDateBasis.Current).Due);
        Assert.Equal(Due, task.StandingAsOf(decided, DueDateBasis.Original).Due);
        Assert.Equal(Due, task.OriginalDueAsOf(decided.PlusDays(99)));
        Assert.Equal(Due, Make(dueDates: [new(Due)]).OriginalDueAsOf(new(1900, 1, 1)));
        Assert.Null(Make().OriginalDueAsOf(Due));
    }

    [Fact]
    public void What_became_known_later_changes_no_standing() =>
        Prop.ForAll(Any.TaskOfAPlan, Any.PlanDay, (task, day) =>
        {
            // The first due date gets a day of decision as well, which may lie after the day that is asked for.
            DueDate[] dueDates = [.. task.DueDates.Select((due, i) => i == 0 ? due with { Decided = task.Start } : due)];
            var (whole, known) = (With(dueDates, task.Statuses), With(dueDates.Where(due => due.Decided <= day), task.Statuses.Where(status => status.Reported <= day)));
            return new[] { DueDateBasis.Current, DueDateBasis.Original }.All(basis => whole.StandingAsOf(day, basis) == known.StandingAsOf(day, basis));
            PlanTask With(IEnumerable<DueDate> due, IEnumerable<StatusChange> statuses) => new(task.Code, task.Name, task.Leads, task.Kind, task.Start, due, statuses);
        }).Check(Any.Thousand);

    [Fact]
    public void A_completion_counts_from_the_day_it_became_known()
    {
        var task = Make(dueDates: [new(Due)], statuses: [new(Due, PlanTaskStatus.Completed, reported: Due.PlusDays(10))]);
        Assert.Equal(PlanTaskStatus.NotReported, task.StandingAsOf(Due.PlusDays(9), DueDateBasis.Current).Status);
        Assert.True(task.StandingAsOf(Due.PlusDays(9), DueDateBasis.Current).IsPastDueUnreported);
        Assert.True(task.StandingAsOf(Due.PlusDays(10), DueDateBasis.Current).IsCompletedOnTime);
    }

    [Fact]
    public void Leads_follow_their_history()
    {
        var (old, young) = (AgencyCode.Parse("VN-BTTTT"), AgencyCode.Parse("VN-2025-BKHCN"));
        var task = new PlanTask("1", Name.Of(english: "A task"), [new([old]), new([young], new LocalDate(2025, 3, 1))]);
        Assert.Equal(old, Assert.Single(task.LeadsAsOf(new(2025, 2, 28))));
        Assert.Equal(young, Assert.Single(task.LeadsAsOf(new(2025, 3, 1))));
    }

    [Fact]
    public void Due_before_start_is_refused() => Refused(
        "The task 7 is due on 2023-01-09, before its start on 2023-01-10.",
        () => Make(start: Start, dueDates: [new(Start.PlusDays(-1))]));

    [Fact]
    public void Completed_before_start_is_refused() => Refused(
        "The task 7 is completed on 2023-01-09, before it started on 2023-01-10.",
        () => Make(start: Start, statuses: [new(Start.PlusDays(-1), PlanTaskStatus.Completed)]));

    [Fact]
    public void Basically_completed_before_start_is_refused() => Refused(
        "The task 7 is basically completed on 2023-01-09, before it started on 2023-01-10.",
        () => Make(start: Start, statuses: [new(Start.PlusDays(-1), PlanTaskStatus.BasicallyCompleted)]));

    [Fact]
    public void A_milestone_completed_before_start_is_refused() => Refused(
        "The milestone 'Design' of the task 7 is completed on 2023-01-09, before the task started on 2023-01-10.",
        () => new PlanTask("7", Name.Of(english: "A task"), [new([AgencyCode.Parse("VN-BTC")])], start: Start) { Milestones = [new(Name.Of(english: "Design"), Completed: Start.PlusDays(-1))] });

    [Fact]
    public void Completed_and_cancelled_is_refused() => Refused(
        "The task 7 was completed on 2023-01-10 and cancelled on 2023-01-11; it can be one of the two.",
        () => Make(statuses: [new(Start, PlanTaskStatus.Completed), new(Start.PlusDays(1), PlanTaskStatus.Cancelled)]));

    [Fact]
    public void A_status_history_out_of_order_is_refused() => Refused(
        "The statuses of the task 7 are out of order: 2023-01-09 follows 2023-01-10.",
        () => Make(statuses: [new(Start, PlanTaskStatus.InProgress), new(Start.PlusDays(-1), PlanTaskStatus.Completed)]));

    [Fact]
    public void Two_statuses_on_one_day_are_refused() => Refused(
        "The task 7 has two statuses on 2023-01-10, 'in-progress' and 'completed'; keep one.",
        () => Make(statuses: [new(Start, PlanTaskStatus.InProgress), new(Start, PlanTaskStatus.Completed)]));

    [Fact]
    public void A_regular_duty_is_never_completed() => Refused(
        "The regular task 7 is reported completed on 2023-01-10; a recurring duty is never completed, make it one-off or report it in progress.",
        () => Make(PlanTaskKind.Regular, statuses: [new(Start, PlanTaskStatus.Completed)]));

    [Fact]
    public void A_status_reported_before_it_happened_is_refused() => Refused(
        "'completed' of 2023-01-10 was reported on 2023-01-09, before it happened; a status is reported on its day or later.",
        () => new StatusChange(Start, PlanTaskStatus.Completed, Start.PlusDays(-1)));

    [Fact]
    public void A_task_without_a_lead_is_refused() => Refused(
        "The task 7 has no lead agency; name at least one.",
        () => new PlanTask("7", Name.Of(english: "A task"), []));

    [Fact]
    public void The_same_lead_twice_is_refused() => Refused(
        "VN-BTC leads the same task twice; name it once.",
        () => new LeadAssignment([AgencyCode.Parse("VN-BTC"), AgencyCode.Parse("VN-BTC")]));

    [Fact]
    public void Effort_is_not_negative()
    {
        var fault = Assert.Throws<ArgumentOutOfRangeException>(() => new PlanTask("7", Name.Of(english: "A task"), [new([AgencyCode.Parse("VN-BTC")])]) { Effort = -1 });
        Assert.StartsWith("Effort is negative; expected 0 or more.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Time_alone_never_turns_a_completed_task_back() =>
        Prop.ForAll(Any.TaskOfAPlan, Any.PlanDay, Any.PlanDay, (task, one, other) =>
        {
            var (earlier, later) = one < other ? (one, other) : (other, one);
            return !task.StandingAsOf(earlier, DueDateBasis.Current).IsCompleted || task.StandingAsOf(later, DueDateBasis.Current).IsCompleted;
        }).Check(Any.Thousand);

    [Fact]
    public void A_standing_is_completed_open_or_neither_and_overdue_only_when_open() =>
        Prop.ForAll(Any.TaskOfAPlan, Any.PlanDay, (task, day) =>
        {
            var standing = task.StandingAsOf(day, DueDateBasis.Current);
            return !(standing.IsCompleted && standing.IsOpen)
                && (!standing.IsOverdue || standing.IsOpen)
                && !(standing.IsCompletedOnTime && standing.IsCompletedLate)
                && (standing.DaysLate > 0) == (standing.IsOverdue || standing.IsPastDueUnreported || standing.IsCompletedLate);
        }).Check(Any.Thousand);

    private static PlanTask Make(
        PlanTaskKind kind = PlanTaskKind.OneOff,
        LocalDate? start = null,
        IEnumerable<DueDate>? dueDates = null,
        IEnumerable<StatusChange>? statuses = null) =>
        new("7", Name.Of(english: "A task"), [new([AgencyCode.Parse("VN-BTC")])], kind, start, dueDates, statuses);

    private static void Refused(string message, Func<object> make) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(make).Message, StringComparison.Ordinal);
}
