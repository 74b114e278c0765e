using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Reviews the tallies that reports printed, adds up groups, and counts tasks.</summary>
internal sealed class TallyReviewer(GovDataset dataset, LocalDate asOf, ReviewOptions options)
{
    private static readonly ImmutableArray<TallySubject> Subjects = [TallySubject.Targets, TallySubject.Tasks];

    internal ImmutableArray<TallyReview> Review() => [.. dataset.Plans.SelectMany(Of)];

    private IEnumerable<TallyReview> Of(Plan plan)
    {
        foreach (var subject in Subjects)
        {
            var latest = plan.Reported.Where(r => r.Subject == subject)
                .GroupBy(r => r.Group, StringComparer.Ordinal)
                .Select(ofGroup => LatestOf(ofGroup, asOf))
                .OfType<ReportedTally>()
                .OrderBy(r => GroupOrder(plan, r.Group))
                .ToList();
            foreach (var review in OfReports(plan, latest)) yield return review;
        }

        if (plan.Tasks.IsEmpty) yield break;
        if (!plan.HasBegunBy(asOf))
        {
            yield return new(plan, TaskTally.Of(), []) { ReferenceDate = asOf, IsCounted = true, Reason = NoAnswer.BeforeStart };
            yield break;
        }

        foreach (var group in plan.Tasks.GroupBy(t => t.Group, StringComparer.Ordinal).OrderBy(g => GroupOrder(plan, g.Key)))
        {
            if (group.Key is not null) yield return Counted(plan, group, GroupOf(plan, group.Key));
        }

        yield return Counted(plan, plan.Tasks, group: null);
    }

    /// <summary>The last of the reports of a group as it was known on a day: of the latest day, and of these what was published last. Null before the first.</summary>
    internal static ReportedTally? LatestOf(IEnumerable<ReportedTally> reports, LocalDate asOf)
    {
        ReportedTally? latest = null;
        foreach (var report in reports)
        {
            if (report.Published > asOf) continue;
            if (latest is null || report.ReferenceDate > latest.ReferenceDate || (report.ReferenceDate == latest.ReferenceDate && report.Published >= latest.Published)) latest = report;
        }

        return latest;
    }

    private IEnumerable<TallyReview> OfReports(Plan plan, List<ReportedTally> latest)
    {
        var groups = latest.Where(r => r.Group is not null).ToList();
        foreach (var report in groups) yield return Printed(plan, report);
        var whole = latest.Find(r => r.Group is null);
        if (groups.Count > 1 && groups.TrueForAll(g => g.ReferenceDate == groups[0].ReferenceDate))
        {
            var sum = groups.Select(g => g.Tally).Aggregate(TaskTally.None, (all, one) => all + one);
            yield return new(plan, sum, ReviewRates.Of(sum, options.Explain))
            {
                Subject = groups[0].Subject,
                ReferenceDate = groups[0].ReferenceDate,
                IsPooled = true,
                IsExplained = options.Explain,
                Producer = groups[0].Producer,
                Citation = groups[0].Citation,
                GroupsWithoutReport = [.. plan.Groups.Where(group => groups.TrueForAll(report => report.Group != group.Code))],
                PrintedOtherwise = whole?.ReferenceDate == groups[0].ReferenceDate ? Otherwise(whole.Tally, sum) : [],
            };
        }
        else if (whole is not null)
        {
            yield return Printed(plan, whole);
        }
    }

    private static ImmutableArray<PrintedCount> Otherwise(TaskTally whole, TaskTally sum) =>
    [
        .. from count in CountWord.All
           let printed = count.In(whole)
           let added = count.In(sum)
           where printed != added && printed is not null && added is not null
           select new PrintedCount(count.Word, printed.Value, added.Value),
    ];

    private TallyReview Printed(Plan plan, ReportedTally report) => new(plan, report.Tally, ReviewRates.Of(report.Tally, options.Explain))
    {
        Group = GroupOf(plan, report.Group),
        Subject = report.Subject,
        ReferenceDate = report.ReferenceDate,
        Producer = report.Producer,
        Citation = report.Citation,
        IsExplained = options.Explain,
        StillOpen = [.. report.StillOpen.Select(code => dataset.Agencies[code])],
    };

    private TallyReview Counted(Plan plan, IEnumerable<PlanTask> tasks, PlanGroup? group)
    {
        var tally = TaskTally.Of(tasks, asOf, options.DueDates);
        return new(plan, tally, ReviewRates.Of(tally, options.Explain)) { Group = group, ReferenceDate = asOf, IsCounted = true, IsExplained = options.Explain };
    }

    private static PlanGroup? GroupOf(Plan plan, string? code) => code is null ? null : plan.Groups.First(g => g.Code == code);

    private static int GroupOrder(Plan plan, string? code)
    {
        for (var i = 0; i < plan.Groups.Length; i++)
        {
            if (plan.Groups[i].Code == code) return i;
        }

        return int.MaxValue;
    }
}
