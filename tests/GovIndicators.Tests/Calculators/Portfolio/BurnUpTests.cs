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

    [Fact]
    public void With_the_plans_under_it_each_point_is_the_tally_of_the_portfolio_on_that_day() =>
        Prop.ForAll(Any.Portfolio, Any.DueDates, (parts, dueDates) =>
        {
            var portfolio = parts.Build();
            return portfolio.Plans.All(plan =>
            {
                var lines = BurnUpLine.Values.Select(line => BurnUp.Of(portfolio, plan.Code, line, Owner, Months, new(2000, 12, 31), dueDates)).ToList();
                return Months.All(month => portfolio.AsOf(month.End, dueDates).Plan(plan.Code).WithBelow is var tally
                    && (tally!.Total == 0
                        ? lines.TrueForAll(line => line[month] is null)
                        : lines[0][month] == tally.Completed && lines[1][month] == tally.Total - tally.Regular - tally.Cancelled && lines[2][month] == tally.Due));
            });
        }).Check(Any.Thousand);

    [Fact]
    public void A_programme_fills_up_from_the_day_on_which_a_plan_under_it_begins()
    {
        PlanTask done = new("T", Name.Of("T"), [new([Owner])], statuses: [new(new(2000, 3, 10), PlanTaskStatus.BasicallyCompleted)]);
        var programme = new Plan("P", Name.Of("P"));
        var year = new Plan("Y", Name.Of("Y"), tasks: [done]) { Parent = "P", Interval = new(new(2000, 2, 1), new(2000, 12, 31)) };
        var portfolio = new PlanPortfolio([programme, year], new AgencyRegistry.Builder().Add(new Agency(Owner, Name.Of("VN"))).Build());
        Assert.Equal([("2000-02", 0.0), ("2000-03", 0.0)], Points(BasicallyCompletedPolicy.StaysOpen));
        Assert.Equal([("2000-02", 0.0), ("2000-03", 1.0)], Points(BasicallyCompletedPolicy.CountsAsCompleted));
        Assert.Equal(
            "The portfolio has no plan 'Q'; it has P, Y.",
            Assert.Throws<KeyNotFoundException>(() => BurnUp.Of(portfolio, "Q", BurnUpLine.Due, Owner, Months, new(2000, 3, 31), DueDateBasis.Current)).Message);

        IEnumerable<(string Month, double Completed)> Points(BasicallyCompletedPolicy policy)
        {
            var series = BurnUp.Of(portfolio, "P", BurnUpLine.Completed, Owner, Months, new(2000, 3, 31), DueDateBasis.Current, policy);
            return Months.Where(month => series[month] is not null).Select(month => (month.ToString(), series[month]!.Value));
        }
    }

    private static Plan PlanOf(IEnumerable<PlanTask> tasks) => new("P", Name.Of("P"), tasks: tasks);
}
