using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests.Calculators.Portfolio;

public class AnyPortfolioTests
{
    [Fact]
    public void Tasks_of_every_status_and_kind_with_several_leads_and_extended_dates_occur()
    {
        var tasks = Any.PlanTasks.Generator.Sample(500).SelectMany(all => all).ToList();
        foreach (var status in Enum.GetValues<PlanTaskStatus>()) Assert.Contains(tasks, task => task.Statuses.Any(change => change.Status == status));
        Assert.Contains(tasks, task => task.Kind == PlanTaskKind.Regular);
        Assert.Contains(tasks, task => task.Leads.Length > 1);
        Assert.Contains(tasks, task => task.Leads[0].Leads.Length > 2);
        Assert.Contains(tasks, task => task.DueDates.Length > 1);
        Assert.Contains(tasks, task => task.DueDates.IsEmpty);
        Assert.Contains(tasks, task => task.Milestones.Length > 1);
    }

    [Fact]
    public void Portfolios_share_tasks_between_plans_and_outlive_agencies()
    {
        var portfolios = Any.Portfolio.Generator.Sample(300);
        Assert.Contains(portfolios, parts => parts.Build().Plans.SelectMany(plan => plan.Tasks).GroupBy(task => task).Any(plans => plans.Count() > 1));
        Assert.Contains(portfolios, parts => parts.Build().Plans.Any(plan => plan.Parent is not null));
        Assert.Contains(portfolios, parts => parts.Tasks.Any(task => parts.Agencies[task.Leads[0].Leads[0]].Lifetime.Last is not null));
    }

    [Fact]
    public void Smaller_ones_are_smaller() => Prop.ForAll(
        Any.PlanTasks,
        tasks => Any.PlanTasks.Shrinker(tasks).All(fewer => fewer.Length < tasks.Length)).Check(Any.Thousand);
}
