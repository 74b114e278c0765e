using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Tests.Calculators.Portfolio;

public class BurnUpTests
{
    private static readonly AgencyCode Owner = AgencyCode.Parse("VN");
    private static readonly TimePeriodRange Months = TimePeriod.Range(TimePeriod.Parse("2000-01"), TimePeriod.Parse("2000-04"));

    [Fact]
    public void Each_point_is_the_tally_of_the_last_day_of_its_period() =>
        Prop.ForAll(Any.PlanTasks, Any.DueDates, (tasks, dueDates) =>
        {
            var series = BurnUp.Of(PlanOf(tasks), BurnUpLine.Completed, Owner, Months, new(2000, 12, 31), dueDates);
            return Months.All(month => series[month] == TaskTally.Of(tasks, month.End, dueDates).Completed);
        }).Check(Any.Thousand);

    [Fact]
    public void Completed_and_due_stay_below_the_scope() =>
        Prop.ForAll(Any.PlanTasks, tasks =>
        {
            var lines = BurnUpLine.Values.Select(line => BurnUp.Of(PlanOf(tasks), line, Owner, Months, new(2000, 12, 31), DueDateBasis.Current)).ToList();
            return Months.All(month => lines[0][month] <= lines[1][month] && lines[2][month] <= lines[1][month]);
        }).Check(Any.Thousand);

    [Fact]
    public void Periods_that_end_after_the_day_or_before_the_plan_are_left_out()
    {
        var plan = new Plan("P", Name.Of("P"), tasks: [new("T", Name.Of("T"), [new([Owner])], statuses: [new(new(2000, 2, 10), PlanTaskStatus.Completed)])])
        {
            Interval = new(new(2000, 2, 1), new(2000, 12, 31)),
        };
        var series = BurnUp.Of(plan, BurnUpLine.Completed, Owner, Months, new(2000, 3, 31), DueDateBasis.Current);
        Assert.Equal(("2000-02", "2000-03"), (series.First.ToString(), series.Last.ToString()));
        Assert.Equal(1, series[TimePeriod.Parse("2000-02")]);
        Assert.Equal("P", series.Key.Dimensions.Single().Value);
        Assert.Equal(Measure.Stock, series.Indicator.Measure);
        Assert.True(BurnUp.Of(plan, BurnUpLine.Completed, Owner, Months, new(2000, 1, 15), DueDateBasis.Current).IsEmpty);
    }

    private static Plan PlanOf(IEnumerable<PlanTask> tasks) => new("P", Name.Of("P"), tasks: tasks);
}
