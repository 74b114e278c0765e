using System.Collections.Immutable;

namespace GovIndicators.Datasets;

internal sealed partial class ChangeReviewer
{
    private IEnumerable<ReviewChange> Task(Plan plan, PlanTask task)
    {
        var subject = $"{plan.Code}/{task.Code}";
        var changes = StatusOf(task, subject).Concat(DueDateOf(task, subject)).Concat(LeadsOf(task, subject)).Concat(MilestonesOf(task, subject));
        return changes.Select(change => change with { About = task.Name });
    }

    private IEnumerable<ReviewChange> StatusOf(PlanTask task, string subject)
    {
        var (then, now) = (task.StatusAsOf(since), task.StatusAsOf(asOf));
        if (now is null || now == then) yield break;
        if (now.Status != then?.Status)
        {
            yield return new(ReviewChangeKind.StatusChanged, now.Reported, subject, then?.Status.Code, now.Status.Code)
            {
                BeforeInWords = then is null ? null : InWords(language => then.Status.ToText(language)),
                AfterInWords = InWords(language => now.Status.ToText(language)),
            };
        }
        else if (now.Verification != then.Verification && now.Verification != Verification.NotStated)
        {
            yield return new(ReviewChangeKind.VerificationChanged, now.Reported, subject, CodeOf(then.Verification), CodeOf(now.Verification))
            {
                BeforeInWords = WordsFor(then.Verification),
                AfterInWords = WordsFor(now.Verification),
            };
        }
    }

    private IEnumerable<ReviewChange> DueDateOf(PlanTask task, string subject)
    {
        var (then, now) = (task.DueAsOf(since), task.DueAsOf(asOf));
        if (now == then || task.DueDates.LastOrDefault(d => d.Decided is { } day && IsNew(day)) is not { } moved) yield break;
        yield return new(ReviewChangeKind.DueDateMoved, moved.Decided!.Value, subject, then?.ToIso(), moved.Due.ToIso());
    }

    private IEnumerable<ReviewChange> LeadsOf(PlanTask task, string subject)
    {
        var (then, now) = (task.LeadsAsOf(since), task.LeadsAsOf(asOf));
        if (then.ToHashSet().SetEquals(now) || task.Leads.LastOrDefault(l => l.From is { } day && IsNew(day)) is not { } changed) yield break;
        yield return new(ReviewChangeKind.LeadsChanged, changed.From!.Value, subject, string.Join(", ", then), string.Join(", ", now))
        {
            BeforeInWords = NamesOf(then),
            AfterInWords = NamesOf(now),
        };
    }

    private IEnumerable<ReviewChange> MilestonesOf(PlanTask task, string subject) =>
        from milestone in task.Milestones
        where milestone.Completed is { } done && IsNew(done)
        select new ReviewChange(ReviewChangeKind.MilestoneCompleted, milestone.Completed!.Value, subject, null, milestone.Name.Official) { AfterInWords = milestone.Name };

    private static string CodeOf(Verification verification) => Vocabularies.Verifications.WordOf(verification);

    private static Name WordsFor(Verification verification) => verification switch
    {
        Verification.Verified => Name.Of("đã xác minh", "verified"),
        Verification.SelfReported => Name.Of("tự báo cáo", "self-reported"),
        _ => Name.Of("không nêu", "not stated"),
    };
}
