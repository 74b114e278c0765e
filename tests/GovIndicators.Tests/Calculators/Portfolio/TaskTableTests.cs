using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Tests.Calculators.Portfolio;

public class TaskTableTests
{
    private static readonly LocalDate Day = new(2024, 6, 30);

    [Fact]
    public void A_table_tallies_tasks_as_the_tasks_themselves_do_on_any_day() =>
        Prop.ForAll(Any.PlanTasks, Any.PortfolioDay, Any.DueDates, (tasks, day, dueDates) =>
            TaskTable.Of(tasks, dueDates).TallyAsOf(day).Tasks == TaskTally.Of(tasks, day, dueDates)).Check(Any.Thousand);

    [Fact]
    public void Each_lead_has_the_tasks_that_it_leads_on_the_day() =>
        Prop.ForAll(Any.PlanTasks, Any.PortfolioDay, Any.DueDates, (tasks, day, dueDates) =>
        {
            var tally = TaskTable.Of(tasks, dueDates).TallyAsOf(day);
            return tally.Leads.All(lead => tally[lead] == TaskTally.Of(tasks.Where(task => task.LeadsAsOf(day).Contains(lead)), day, dueDates))
                && tally.Assignments == tally.Leads.Aggregate(TaskTally.None, (all, lead) => all + tally[lead]);
        }).Check(Any.Thousand);

    [Fact]
    public void The_pass_without_branches_counts_what_the_plain_loop_counts() =>
        Prop.ForAll(Any.PlanTasks, Any.PortfolioDay, Any.DueDates, (tasks, date, dueDates) =>
        {
            var table = TaskTable.Of(tasks, dueDates);
            var (rows, day) = (table.Rows.First, TaskTable.Day(date));
            var (fast, plain) = (new int[table.Leads.Length * TaskCell.Size], new int[table.Leads.Length * TaskCell.Size]);
            rows.Count(0, rows.EndOn(day), day, fast);
            rows.CountPlainly(day, plain);
            return fast.SequenceEqual(plain);
        }).Check(Any.Thousand);

    [Fact]
    public void Parts_counted_apart_merge_to_the_whole_in_any_order() =>
        Prop.ForAll(Any.PlanTasks, Any.PortfolioDay, Gen.Choose(0, 1000).Two().ToArbitrary(), (tasks, date, cuts) =>
        {
            var table = TaskTable.Of(tasks, DueDateBasis.Current);
            var (rows, day) = (table.Rows.First, TaskTable.Day(date));
            var end = rows.EndOn(day);
            var (a, b) = (Math.Min(cuts.Item1, cuts.Item2) % (end + 1), Math.Max(cuts.Item1, cuts.Item2) % (end + 1));
            if (a > b) (a, b) = (b, a);
            var (first, second, third) = (table.PartialOf(rows, 0, a, day), table.PartialOf(rows, a, b, day), table.PartialOf(rows, b, end, day));
            var whole = table.PartialOf(rows, 0, end, day).Finish();
            return first.Merge(second).Merge(third).Finish() == whole
                && third.Merge(second.Merge(first)).Finish() == whole
                && TaskTablePartial.None.Merge(first).Merge(TaskTablePartial.None).Finish() == first.Finish();
        }).Check(Any.Thousand);

    [Fact]
    public void Tasks_can_be_added_by_what_is_known_of_them_last()
    {
        var (one, other) = (AgencyCode.Parse("VN-1"), AgencyCode.Parse("VN-2"));
        var table = new TaskTable.Builder(DueDateBasis.Current)
            .Add(one, PlanTaskStatus.Completed, due: Day.PlusDays(-10), on: Day.PlusDays(-12), reported: Day.PlusDays(-3))
            .Add(one, PlanTaskStatus.InProgress, due: Day.PlusDays(-1), on: Day.PlusDays(-30))
            .Add(other, PlanTaskStatus.NotReported, due: Day, on: null)
            .Build();
        Assert.Equal((3, 2), (table.Count, table.Leads.Length));
        var today = table.TallyAsOf(Day);
        Assert.Equal((2, 1, 1, 1, 2), (today[one].Total, today[one].CompletedOnTime, today[one].Open, today[one].OpenOverdue, today[one].Due));
        Assert.Equal((1, 1, 1), (today[other].Total, today[other].Unaccounted, today[other].Due));
        var before = table.TallyAsOf(Day.PlusDays(-4));
        Assert.Equal((0, 1), (before[one].Completed, before[one].Unaccounted));
    }

    [Fact]
    public void A_status_comes_with_a_day()
    {
        var builder = new TaskTable.Builder(DueDateBasis.Current);
        Assert.StartsWith(
            "The status 'completed' comes with no date; give a day with every status but 'not-reported'.",
            Assert.Throws<ArgumentException>(() => builder.Add(AgencyCode.Parse("VN-1"), PlanTaskStatus.Completed, due: null, on: null)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "'completed' of 2024-06-30 was reported on 2024-06-29, before it happened; a status is reported on its day or later.",
            Assert.Throws<ArgumentException>(() => builder.Add(AgencyCode.Parse("VN-1"), PlanTaskStatus.Completed, due: null, on: Day, reported: Day.PlusDays(-1))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_lead_that_the_table_does_not_have_is_named() => Assert.Equal(
        "'VN-9' leads no task of the table; its leads are in Leads.",
        Assert.Throws<KeyNotFoundException>(() => TaskTable.Of([], DueDateBasis.Current).TallyAsOf(Day)[AgencyCode.Parse("VN-9")]).Message);
}
