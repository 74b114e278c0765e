using GovIndicators.Datasets;

namespace GovIndicators.Tool;

internal sealed partial class ReviewRows
{
    private readonly Dictionary<string, TargetReview> _targets = review.Targets.ToDictionary(target => target.Target.Code, StringComparer.Ordinal);

    private IEnumerable<ReviewRow> Silent(SilentAgency silent)
    {
        var row = new ReviewRow("not-reported", silent.Agency.Code.Text, "last-report") { Name = silent.Agency.Name.In(language) };
        yield return row with { Period = silent.LastReport?.ToIso() ?? "" };
        foreach (var task in silent.Tasks) yield return row with { Measure = "task-never-reported", Part = task };
        foreach (var indicator in silent.Indicators) yield return row with { Measure = "indicator-behind-others", Part = indicator.Text, PartName = review.Dataset.Indicators[indicator].Name.In(language) };
        foreach (var task in silent.OutdatedTasks) yield return row with { Measure = "task-not-reported-lately", Part = task };
        foreach (var indicator in silent.MissingIndicators) yield return row with { Measure = "indicator-never-reported", Part = indicator.Text, PartName = review.Dataset.Indicators[indicator].Name.In(language) };
    }

    private ReviewRow Stale(StaleSeries stale) => new("stale", stale.Series.Key.Indicator.Text, "periods-behind")
    {
        Part = stale.Series.Key.Agency.Text,
        Period = stale.Last.Period.ToString(),
        Value = stale.PeriodsBehind,
        Producer = ProducerOf(stale.Series),
        Name = stale.Series.Indicator.Name.In(language),
        PartName = NameOf(stale.Series.Key.Agency),
        Why = stale.Why,
    };

    private IEnumerable<ReviewRow> Task(string section, OverdueTask task, string measure, int days)
    {
        var row = new ReviewRow(section, $"{task.Plan.Code}/{task.Task.Code}", measure)
        {
            Period = task.Standing.Due!.Value.ToIso(),
            Text = task.Standing.Status.Code,
            Name = task.Task.Name.In(language),
        }.With(task.Leads, NameOf);
        yield return row with { Value = days, Unit = Unit.Days.Code, Why = task.Why };
        yield return row with { Measure = "extensions", Value = task.Extensions, Unit = Unit.Count.Code };
    }

    private ReviewRow Change(ReviewChange change) => new("change", change.Subject, Shown.CodeOf(change.Kind))
    {
        Period = change.On.ToIso(),
        Before = change.Before ?? "",
        Text = change.After,
        Name = change.About?.In(language) ?? "",
    };

    /// <summary>The row of a target with the names of its indicator and its agency.</summary>
    private ReviewRow Named(ReviewRow row)
    {
        var target = _targets[row.Subject];
        return row with { Name = target.Indicator.Name.In(language), PartName = NameOf(target.Target.Agency) };
    }

    private IEnumerable<ReviewRow> Verification(VerificationCounts counts)
    {
        var row = new ReviewRow("verification", counts.Plan.Code, "") { Unit = Unit.Count.Code, Name = counts.Plan.Name.In(language) };
        yield return row with { Measure = "verified", Value = counts.Verified };
        yield return row with { Measure = "self-reported", Value = counts.SelfReported };
        yield return row with { Measure = "not-stated", Value = counts.NotStated };
    }
}
