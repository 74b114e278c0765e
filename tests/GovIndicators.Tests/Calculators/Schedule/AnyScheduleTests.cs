using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests.Calculators.Schedule;

public class AnyScheduleTests
{
    [Fact]
    public void A_curve_shrinks_to_shorter_curves() =>
        Prop.ForAll(Any.PlannedCurve, curve => Any.PlannedCurve.Shrinker(curve).All(smaller => smaller.PlannedDuration < curve.PlannedDuration)).Check(Any.Thousand);

    [Fact]
    public void A_rising_curve_rises_in_every_period() =>
        Prop.ForAll(Any.RisingCurve, curve => Enumerable.Range(1, curve.PlannedDuration).All(period => curve.At(period) > curve.At(period - 1))).Check(Any.Thousand);

    [Fact]
    public void Some_curves_begin_with_a_plateau_and_some_tasks_are_done_beyond_the_plan()
    {
        Assert.Contains(Any.PlannedCurve.Generator.Sample(1000), curve => curve.Cumulative[0] == 0);
        Assert.Contains(Any.EarnedTask.Generator.Sample(1000), task => task.Done > task.Planned);
        Assert.Contains(Any.EarnedTasks.Generator.Sample(1000), tasks => tasks.Length == 0);
    }

    [Fact]
    public void Totals_never_earn_more_than_the_budget() =>
        Prop.ForAll(Any.EarnedTotals, totals => totals.Earned <= totals.Budget && totals.Planned > 0 && totals.ActualCost > 0).Check(Any.Thousand);
}
