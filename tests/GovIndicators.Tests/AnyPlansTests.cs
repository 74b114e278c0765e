using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests;

public sealed class AnyPlansTests
{
    [Fact]
    public void Full_tallies_leave_nothing_unaccounted_for_and_shrink_to_smaller_ones() =>
        Prop.ForAll(Any.FullTally, tally => tally.Unaccounted == 0 && Any.FullTally.Shrinker(tally).All(s => s.Total < tally.Total)).Check(Any.Thousand);

    [Fact]
    public void Tasks_come_with_every_kind_of_history()
    {
        var tasks = Any.TaskOfAPlan.Generator.Sample(500);
        Assert.Contains(tasks, t => t.Kind == PlanTaskKind.Regular);
        Assert.Contains(tasks, t => t.DueDates.IsEmpty);
        Assert.Contains(tasks, t => t.DueDates.Length == 3);
        Assert.Contains(tasks, t => t.Statuses.IsEmpty);
        Assert.Contains(tasks, t => t.Statuses.Any(s => s.Status == PlanTaskStatus.Completed));
        Assert.Contains(tasks, t => t.Statuses.Any(s => s.Reported > s.On));
    }
}
