using System.Globalization;
using NodaTime;

namespace GovIndicators.Datasets.Tests;

// Plans, tasks and targets.
internal sealed partial class DatasetMaker
{
    private Plan NewPlan(int number, GovDataset.Builder dataset)
    {
        var groups = new List<PlanGroup>();
        for (var i = Upto(2); i > 0; i--) groups.Add(new(string.Create(CultureInfo.InvariantCulture, $"group,{i}"), NewName()));
        var tasks = new List<PlanTask>();
        for (var i = Upto(4); i > 0; i--) tasks.Add(NewTask(i, groups));
        var (source, reference) = (AnySource(), Day());
        var isEarly = source?.Published < reference;
        var reported = new List<ReportedTally>
        {
            new(TallySubject.Targets, TaskTally.Of(total: 9, completedLate: Maybe() ? 2 : null, cancelled: 0), reference)
            {
                Group = groups.Count > 0 ? groups[0].Code : null,
                Published = isEarly || Maybe() ? reference.PlusDays(Upto(50)) : source?.Published ?? reference,
                Producer = MaybeLine(),
                StillOpen = [AgencyCode.Parse("VN-2"), AgencyCode.Parse("VN-0")],
                Citation = source,
            },
        };
        if (Maybe())
        {
            var tally = TaskTally.Of(total: 20, completed: 5, open: 3, regular: Maybe() ? 1 : null);
            string[] figures = ["total", "completed", "in-progress"];
            reported.Add(new(TallySubject.Tasks, tally, Epoch.PlusDays(-Upto(500))) { Published = Epoch.PlusDays(Upto(2)), Figures = [.. figures.Select(word => string.Create(CultureInfo.InvariantCulture, $"T-{number}-{word}"))] });
        }

        var first = Day();
        return new(string.Create(CultureInfo.InvariantCulture, $"PLAN {number}"), NewName(), groups, tasks, reported)
        {
            Level = Any(Enum.GetValues<PlanLevel>()),
            Act = Maybe() ? Act() : null,
            Interval = Maybe() ? new DateInterval(first, first.PlusDays(Upto(999))) : null,
            Parent = number > 0 ? string.Create(CultureInfo.InvariantCulture, $"PLAN {number - 1}") : null,
            Owner = Maybe() ? AgencyCode.Parse("VN-1") : AgencyCode.None,
            Citation = AnySource(),
        };
    }

    private PlanTask NewTask(int number, List<PlanGroup> groups)
    {
        var start = Day();
        var due = start.PlusDays(Upto(100));
        var regular = Maybe();
        var statuses = new List<StatusChange> { new(start.PlusDays(1), PlanTaskStatus.NotStarted) { Verification = Any(Enum.GetValues<Verification>()) } };
        if (Maybe()) statuses.Add(new(start.PlusDays(9), PlanTaskStatus.InProgress, start.PlusDays(9 + Upto(5))));
        if (Maybe()) statuses.Add(new(start.PlusDays(30), regular ? PlanTaskStatus.Cancelled : PlanTaskStatus.Completed, start.PlusDays(40)) { Verification = Verification.Verified });
        return new(
            string.Create(CultureInfo.InvariantCulture, $"T{number}"),
            NewName(),
            Maybe() ? [new([AgencyCode.Parse("VN-1")])] : [new([AgencyCode.Parse("VN-1"), AgencyCode.Parse("VN-2")], MaybeDay() is null ? null : Epoch), new([AgencyCode.Parse("VN-0")], Epoch.PlusDays(1 + Upto(9)))],
            regular ? PlanTaskKind.Regular : PlanTaskKind.OneOff,
            start,
            Maybe() ? [] : [new(due), new(due.PlusDays(Upto(50)), due)],
            Maybe() ? [] : statuses)
        {
            Coordinating = Maybe() ? [] : [AgencyCode.Parse("VN"), AgencyCode.Parse("VN-2")],
            Group = groups.Count == 0 ? null : groups[^1].Code,
            Weight = Any(Weight.One, Weight.Of(2, 3), Weight.Of(5)),
            Effort = Maybe() ? null : Math.Abs(Number()),
            Product = MaybeText(),
            Milestones = Maybe() ? [] : [new(NewName(), Weight.Of(1, 3), MaybeDay(), Maybe() ? start.PlusDays(Upto(200)) : null), new(NewName())],
            Citation = AnySource(),
        };
    }

    private Target NewTarget(int number, GovDataset.Builder dataset)
    {
        var printed = Figure.Parse("20%", FigureStyle.Of(dataset.FigureLanguage), Hedge.AtLeast);
        var band = Maybe();
        TargetValue[] values = band
            ? [new(TimePeriod.OfYear(2025), 1.5, 20.25), new(TimePeriod.OfYear(2030), 0, 100)]
            : [new(TimePeriod.OfYear(2025), 20) { Figure = Maybe() ? printed : null }, new(TimePeriod.OfYear(2030), Possible())];
        var baseline = Maybe() ? new Baseline(TimePeriod.OfMonth(2023, 2), Possible()) { Figure = Maybe() ? printed : null } : null;
        var rises = baseline is { Value: > 0 } && values.All(value => value.Value > 0);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"TARGET {number}"),
            IndicatorCode.Parse("SHARE"),
            AgencyCode.Parse("VN"),
            values,
            band ? TargetComparison.Within : Any(TargetComparison.ByDirection, TargetComparison.AtLeast, TargetComparison.LessThan),
            baseline)
        {
            Accumulation = Any(Enum.GetValues<Accumulation>()),
            Trajectory = baseline is null ? Trajectory.None : Any(Trajectory.None, Trajectory.Linear, rises ? Trajectory.Geometric : Trajectory.Linear),
            Name = Maybe() ? NewName() : null,
            Note = Maybe() ? NewName() : null,
            Plan = dataset.Plans.Count > 0 ? dataset.Plans[^1].Code : null,
            Act = Maybe() ? Act() : null,
            Declared = MaybeDay(),
            SupersededBy = number > 1 ? string.Create(CultureInfo.InvariantCulture, $"TARGET {number - 1}") : null,
            Citation = AnySource(),
        };
    }
}
