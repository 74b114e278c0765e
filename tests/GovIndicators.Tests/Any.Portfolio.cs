using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Tests.Agencies;
using GovIndicators.Tests.Calculators.Portfolio;
using NodaTime;

namespace GovIndicators.Tests;

internal static partial class Any
{
    private static readonly LocalDate PortfolioEpoch = Agencies.AgencyHistory.Epoch;

    /// <summary>Days on which such tasks stand differently, and days around them.</summary>
    public static Arbitrary<LocalDate> PortfolioDay { get; } = Arb.From(
        Gen.Choose(-5, 130).Select(days => PortfolioEpoch.PlusDays(days)),
        day => day > PortfolioEpoch ? [PortfolioEpoch, day.PlusDays(-1)] : []);

    /// <summary>Which due date counts.</summary>
    public static Arbitrary<DueDateBasis> DueDates { get; } = Gen.Elements(DueDateBasis.Current, DueDateBasis.Original).ToArbitrary();

    /// <summary>Up to twenty tasks with histories of status, due date and lead, led by up to three of five agencies.</summary>
    public static Arbitrary<ImmutableArray<PlanTask>> PlanTasks { get; } = Arb.From(TasksLedBy(1, 2, 3, 4, 5), Fewer);

    /// <summary>Such tasks of which each has one lead at a time.</summary>
    public static Arbitrary<ImmutableArray<PlanTask>> PlanTasksOfOneLead { get; } = Arb.From(
        TasksLedBy(1, 2, 3, 4, 5).Select(tasks => tasks.Select(OfOneLead).ToImmutableArray()),
        Fewer);

    /// <summary>A task of one lead, one history.</summary>
    public static Arbitrary<PlanTask> PlanTask { get; } = Arb.From(TaskLedBy(0, [1, 2, 3]));

    /// <summary>Plans in a hierarchy over agencies that come and go, with tasks that some plans share; shrinks to fewer plans and fewer tasks.</summary>
    public static Arbitrary<PortfolioParts> Portfolio { get; } = Arb.From(
        from history in AgencyHistory.Generator.Where(history => history.Founders > 0)
        let agencies = history.Build()
        from tasks in TasksLedBy([.. Enumerable.Range(1, agencies.Count)])
        from owners in Gen.Choose(0, 6).ListOf()
        from parents in Gen.Choose(0, 6).ListOf()
        select new PortfolioParts(agencies, tasks, [.. owners], [.. parents]),
        parts => parts.Tasks.Select((_, i) => parts with { Tasks = parts.Tasks.RemoveAt(i) })
            .Concat(parts.Parents.IsEmpty ? [] : [parts with { Parents = parts.Parents[1..] }]));

    private static IEnumerable<ImmutableArray<PlanTask>> Fewer(ImmutableArray<PlanTask> tasks)
    {
        if (tasks.Length > 1) yield return tasks[..(tasks.Length / 2)];
        for (var i = 0; i < tasks.Length; i++) yield return tasks.RemoveAt(i);
    }

    private static Gen<ImmutableArray<PlanTask>> TasksLedBy(params int[] agencies) =>
        from count in Gen.Choose(0, 20)
        from tasks in Gen.CollectToList(Enumerable.Range(1, count), number => TaskLedBy(number, agencies))
        select tasks.ToImmutableArray();

    private static Gen<PlanTask> TaskLedBy(int number, int[] agencies) =>
        from kind in Gen.Frequency((5, Gen.Constant(PlanTaskKind.OneOff)), (1, Gen.Constant(PlanTaskKind.Regular)))
        from leads in Assignments(agencies)
        from coordinating in Gen.SubListOf(agencies)
        from due in (from after in Gen.Choose(5, 100)
                     from decided in Gen.Choose(1, 30)
                     select (After: after, Decided: decided)).ListOf()
        from steps in (from gap in Gen.Choose(1, 30)
                       from delay in Gen.Choose(0, 10)
                       from status in Gen.Elements(Enum.GetValues<PlanTaskStatus>())
                       select (gap, delay, status)).ListOf()
        from weight in Gen.Choose(1, 5)
        from effort in Gen.Choose(0, 40)
        from milestones in (from share in Gen.Choose(1, 4)
                            from done in Gen.Choose(0, 120)
                            select new Milestone(Name.Of("Mốc"), GovIndicators.Weight.Of(share), Completed: done < 90 ? PortfolioEpoch.PlusDays(done) : null)).ListOf()
        select new PlanTask($"T{number}", Name.Of("Nhiệm vụ"), leads, kind, PortfolioEpoch, Dues(due.Take(3)), Statuses(kind, steps.Take(5)))
        {
            Coordinating = [.. coordinating.Take(3).Select(Numbered)],
            Weight = GovIndicators.Weight.Of(weight),
            Effort = effort,
            Milestones = [.. milestones.Take(4)],
        };

    private static Gen<List<LeadAssignment>> Assignments(int[] agencies) =>
        from first in Gen.SubListOf(agencies)
        from second in Gen.SubListOf(agencies)
        from day in Gen.Choose(1, 100)
        from changes in Gen.Choose(0, 3)
        let begin = new LeadAssignment(first.Take(3).DefaultIfEmpty(agencies[0]).Select(Numbered))
        select changes == 0 && second.Count > 0
            ? new List<LeadAssignment> { begin, new(second.Take(3).Select(Numbered), PortfolioEpoch.PlusDays(day)) }
            : [begin];

    private static IEnumerable<DueDate> Dues(IEnumerable<(int After, int Decided)> changes)
    {
        var decided = PortfolioEpoch;
        var isFirst = true;
        foreach (var change in changes)
        {
            decided = decided.PlusDays(change.Decided);
            yield return new(PortfolioEpoch.PlusDays(change.After), isFirst ? null : decided);
            isFirst = false;
        }
    }

    /// <summary>What of the steps a task can go through; the others are left out.</summary>
    private static IEnumerable<StatusChange> Statuses(PlanTaskKind kind, IEnumerable<(int Gap, int Delay, PlanTaskStatus Status)> steps)
    {
        var (on, reported, last) = (PortfolioEpoch, PortfolioEpoch, (PlanTaskStatus?)null);
        foreach (var (gap, delay, status) in steps)
        {
            on = on.PlusDays(gap);
            if (last == PlanTaskStatus.Cancelled) yield break;
            if (status == PlanTaskStatus.Completed && kind == PlanTaskKind.Regular) continue;
            if (status == PlanTaskStatus.Cancelled && last == PlanTaskStatus.Completed) continue;
            if (status is PlanTaskStatus.NotStarted or PlanTaskStatus.NotReported && last is not (null or PlanTaskStatus.NotStarted or PlanTaskStatus.NotReported)) continue;
            reported = LocalDate.Max(reported, on.PlusDays(delay));
            last = status;
            yield return new(on, status, reported);
        }
    }

    private static PlanTask OfOneLead(PlanTask task) => new(
        task.Code, task.Name, task.Leads.Select(l => new LeadAssignment(l.Leads.Take(1), l.From)), task.Kind, task.Start, task.DueDates, task.Statuses);

    private static AgencyCode Numbered(int number) => GovIndicators.AgencyCode.Parse($"VN-{number}");
}
