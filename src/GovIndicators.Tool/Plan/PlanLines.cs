using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>Makes the lines of <c>govind plan</c>, once for every format and language.</summary>
internal sealed class PlanLines(PlanQuestion question)
{
    private static readonly Name Own = Name.Of("nhiệm vụ riêng", "own tasks");
    private static readonly Name BelowPlan = Name.Of("gồm kế hoạch bên dưới", "with plans under it");
    private static readonly Name NoGroup = Name.Of("ngoài các nhóm", "in no group");
    private static readonly Name BelowAgency = Name.Of("gồm cơ quan bên dưới", "with agencies below");
    private static readonly Name AgencyEnded = Name.Of("cơ quan đã kết thúc", "agency ended");
    private static readonly Name AgencyNotBegun = Name.Of("cơ quan chưa hoạt động", "agency not begun");

    internal PlanLine Of(TallyReview printed)
    {
        return new(PlanLine.OfReport, printed.Plan.Code, printed.Plan.Name, Depth: 0, PlanTexts.PartCodeOf(printed), Name.Of(PartOf(printed, new(Language.Vietnamese)), PartOf(printed, new(Language.English))))
        {
            Tally = printed.Tally,
            Answer = question.Method.Of(printed.Tally, question.BasicallyCompleted),
            Period = printed.ReferenceDate.ToIso(),
            Overdue = OverdueIn(printed.Tally),
            OnTime = CompletionRate.OnTime(printed.Tally),
            Report = printed,
        };
    }

    internal IEnumerable<PlanLine> Of(PortfolioTally counted) =>
        [.. counted.Plans.SelectMany(Of), .. Of(PlanLine.OfLead, counted.Leads), .. Of(PlanLine.OfCoordinator, counted.Coordinators)];

    private IEnumerable<PlanLine> Of(PlanTally plan)
    {
        foreach (var group in plan.Groups) yield return Line(group.Group?.Code ?? "no-group", group.Group?.Name ?? NoGroup, group.Tally, group.Tasks);

        // A plan that only stands above others has no tasks of its own to show.
        var hasMore = plan.WithBelow is not null && plan.WithBelow != plan.Own;
        if (plan.Own is { } own && !(own.Total == 0 && hasMore)) yield return Line("own", Own, own, plan.OwnTasks);
        if (hasMore) yield return Line("with-below", BelowPlan, plan.WithBelow!, plan.WithBelowTasks);

        PlanLine Line(string part, Name name, TaskTally tally, IReadOnlyCollection<PlanTask> tasks) =>
            Counted(PlanLine.OfPlan, plan.Plan.Code, plan.Plan.Name, plan.Depth, part, name, tally, tasks);
    }

    private IEnumerable<PlanLine> Of(string section, AgencyTallies agencies)
    {
        foreach (var one in agencies.Agencies)
        {
            if (one.Own.Total > 0) yield return Line(one.Agency, one.Depth, "own", Own, one.Own, one.OwnTasks);
            if (one.Own != one.WithBelow) yield return Line(one.Agency, one.Depth, "with-below", BelowAgency, one.WithBelow, one.WithBelowTasks);
        }

        foreach (var ended in agencies.Ended)
        {
            var (part, name) = ended.Agency.Lifetime.First > question.AsOf ? ("agency-not-begun", AgencyNotBegun) : ("agency-ended", AgencyEnded);
            yield return Line(ended.Agency, 0, part, name, ended.Tally, ended.Tasks) with { Ended = ended };
        }

        PlanLine Line(Agency agency, int depth, string part, Name name, TaskTally tally, IReadOnlyCollection<PlanTask> tasks) =>
            Counted(section, agency.Code.Text, agency.Name, depth, part, name, tally, tasks);
    }

    private PlanLine Counted(string section, string code, Name name, int depth, string part, Name partName, TaskTally tally, IReadOnlyCollection<PlanTask> tasks) =>
        new(section, code, name, depth, part, partName)
        {
            Tally = tally,
            Answer = question.Method.Of(tally, tasks, question),
            Period = question.AsOf.ToIso(),
            Overdue = OverdueIn(tally),
            OnTime = CompletionRate.OnTime(tally),
            Age = OverdueAge.Of(tasks, question.AsOf, question.DueDates, question.BasicallyCompleted),
        };

    /// <summary>What is past its due date and does not count as completed; a report may leave open how much of what is basically completed is.</summary>
    private (int Least, int Most)? OverdueIn(TaskTally tally)
    {
        var known = question.BasicallyCompleted == BasicallyCompletedPolicy.CountsAsCompleted ? tally.OpenOverdue : tally.Overdue;
        if (known is { } count) return (count, count);
        return tally is { OpenOverdue: { } open, BasicallyCompleted: { } basically } ? (open, open + basically) : null;
    }

    private static string PartOf(TallyReview printed, Say say) => $"{PlanTexts.PartOf(say, printed)}, {printed.ReferenceDate.ToIso()}";
}
