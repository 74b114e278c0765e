using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>Lays a review out as rows for programs: codes instead of words, numbers instead of texts.</summary>
internal static class ReviewRows
{
    internal static IEnumerable<ReviewRow> Of(ProgressReview review) =>
        review.Tallies.SelectMany(Tally)
            .Concat(PlanTexts.Rows(review.PrintedRates))
            .Concat(review.Agencies.Select(Agency))
            .Concat(review.Indicators.SelectMany(Indicator))
            .Concat(review.AcrossProducers.SelectMany(Across))
            .Concat(review.DerivedWholes.Select(Derived))
            .Concat(review.NotReported.Select(silent => new ReviewRow("not-reported", silent.Agency.Code.Text, "last-report")
            {
                Text = silent.LastReport?.ToIso() ?? "",
                Part = string.Join(';', silent.Tasks.Concat(silent.Indicators.Select(i => i.Text))),
            }))
            .Concat(review.Stale.Select(stale => new ReviewRow("stale", stale.Series.Key.Indicator.Text, "periods-behind")
            {
                Part = stale.Series.Key.Agency.Text,
                Period = stale.Last.Period.ToString(),
                Value = stale.PeriodsBehind,
                Producer = ProducerOf(stale.Series),
            }))
            .Concat(review.Overdue.Select(task => Task("overdue", task, "days-overdue", task.Standing.DaysLate)))
            .Concat(review.DueSoon.Select(task => Task("due-soon", task, "days-left", NodaTime.Period.DaysBetween(review.AsOf, task.Standing.Due!.Value))))
            .Concat(review.Changes.Select(change => new ReviewRow("change", change.Subject, change.Kind.ToString()) { Period = change.On.ToIso(), Part = change.Before ?? "", Text = change.After }))
            .Concat(ProgressRows.Of(new(review.Dataset, review.AsOf, [ProgressMethod.GapClosed], Faithfulness.Strict), review.Targets.Where(target => target.HasValue)))
            .Concat(review.TargetsWithoutData.Select(target => new ReviewRow("target-without-data", target.Code, "due") { Part = target.Agency.Text, Text = target.Indicator.Text, Period = target.Final.Period.ToString() }))
            .Concat(review.Verification.SelectMany(Verification));

    private static IEnumerable<ReviewRow> Tally(TallyReview tally)
    {
        var subject = tally.Plan.Code;
        var part = string.Join('/', new[] { tally.Group?.Code ?? (tally.IsPooled ? "together" : ""), tally.Subject == TallySubject.Targets ? "targets" : "tasks" }.Where(p => p.Length > 0));
        if (tally.Reason != NoAnswer.None) yield return new("plan", subject, "completion") { Part = part, Period = tally.ReferenceDate.ToIso(), Reason = tally.Reason };
        foreach (var rate in tally.Rates)
        {
            yield return new("plan", subject, $"completion.{rate.Basis.Code}{(rate.BasicallyCompleted == BasicallyCompletedPolicy.CountsAsCompleted ? ".with-basically-completed" : "")}")
            {
                Part = part,
                Period = tally.ReferenceDate.ToIso(),
                Value = rate.Share?.Percent?.Value,
                Numerator = rate.Share?.Numerator,
                Denominator = rate.Share?.Denominator,
                Bounds = rate.Bounds,
                Unit = Unit.Percent.Code,
                Reason = rate.Reason,
                Producer = tally.Producer ?? "",
                Source = tally.Citation?.ToString() ?? "",
                Why = rate.Why,
            };
        }

        (string Name, int? Count)[] counts =
        [
            ("total", tally.Tally.Total), ("completed", tally.Tally.Completed), ("basically-completed", tally.Tally.BasicallyCompleted),
            ("open", tally.Tally.Open), ("overdue", tally.Tally.Overdue), ("regular", tally.Tally.Regular),
            ("cancelled", tally.Tally.Cancelled), ("unaccounted", tally.Tally.Unaccounted),
        ];
        foreach (var (name, count) in counts)
        {
            if (count is { } known) yield return new("plan", subject, $"count.{name}") { Part = part, Period = tally.ReferenceDate.ToIso(), Value = known, Unit = Unit.Count.Code };
        }

        foreach (var agency in tally.StillOpen) yield return new("plan", subject, "still-open") { Part = part, Period = tally.ReferenceDate.ToIso(), Text = $"{agency.Code} {agency.Name}" };
    }

    private static ReviewRow Agency(AgencyReview agency) => new("agency", agency.Agency.Code.Text, "completion.one-off")
    {
        Value = agency.Completion.Share?.Percent?.Value,
        Numerator = agency.Completion.Share?.Numerator,
        Denominator = agency.Completion.Share?.Denominator,
        Bounds = agency.Completion.Bounds,
        Part = agency.Ended is null ? "" : "agency-ended",
        Unit = Unit.Percent.Code,
        Reason = agency.Completion.Reason,
        Text = agency.Ended is { } ended ? string.Join(';', ended.Candidates.Select(a => a.Code)) : agency.Rank is { } rank ? $"rank {NumberForm.English.Write(rank)}" : "not ranked",
        Why = agency.Completion.Why,
    };

    private static IEnumerable<ReviewRow> Indicator(IndicatorReview indicator)
    {
        for (var i = 0; i < indicator.Points.Length; i++)
        {
            var point = indicator.Points[i];
            var row = new ReviewRow("indicator", indicator.Indicator.Code.Text, "value")
            {
                Part = indicator.Agency.Code.Text,
                Period = Reading(point),
                Producer = ProducerOf(point.Series),
                Source = point.Observation.Source?.ToString() ?? "",
            };
            yield return row with
            {
                Value = point.Value,
                Numerator = point.Observation.Parts?.Numerator,
                Denominator = point.Observation.Parts?.Denominator,
                Bounds = point.Observation.Figure is null ? null : point.Observation.Bounds,
                Unit = indicator.Indicator.Unit.Code,
                Text = point.Observation.Figure?.Text ?? "",
            };
            if (i == 0) continue;
            var (growth, why) = indicator.Changes[i - 1];
            foreach (var change in Changes(row with { Source = "" }, growth, why)) yield return change;
        }
    }

    private static IEnumerable<ReviewRow> Across((GrowthComparison Growth, Explanation? Why) across)
    {
        var (from, to) = (across.Growth.From.Series, across.Growth.To.Series);
        var row = new ReviewRow("across-producers", to.Key.Indicator.Text, "") { Part = to.Key.Agency.Text, Producer = $"{ProducerOf(from)};{ProducerOf(to)}" };
        return Changes(row, across.Growth, across.Why);
    }

    private static IEnumerable<ReviewRow> Changes(ReviewRow row, GrowthComparison growth, Explanation? why)
    {
        var against = row with { Period = $"{Reading(growth.From)}..{Reading(growth.To)}", Caveats = string.Join(';', growth.Caveats.Select(c => c.Code)) };
        var unit = growth.To.Series.Indicator.Unit;
        yield return Change(against, "difference", growth.Difference, unit == Unit.Percent ? Unit.PercentagePoints : unit, why);
        yield return Change(against, "percent-change", growth.PercentChange, Unit.Percent);
        yield return Change(against, "fold-change", growth.FoldChange, Unit.Times);
        if (SaysThePace(growth)) yield return Change(against, "compound-annual", growth.CompoundAnnual, Unit.Percent);
    }

    /// <summary>True unless the change a year would be made of less than a year: one good month raised to the twelfth power says nothing of a year.</summary>
    /// <remarks>365 days are a little less than the mean year, and a year all the same.</remarks>
    internal static bool SaysThePace(GrowthComparison growth) => growth.CompoundAnnual.Value is null || growth.Years > 0.99;

    private static ReviewRow Change(ReviewRow row, string measure, GrowthAnswer answer, Unit unit, Explanation? why = null) => row with
    {
        Measure = measure,
        Value = answer.Value,
        Bounds = answer.Bounds,
        Unit = unit.Code,
        Reason = answer.Reason,
        Why = why,
    };

    private static ReviewRow Derived(DerivedWhole derived) => new("derived-whole", derived.Percent.Indicator, derived.Mode.ToString())
    {
        Part = $"{derived.Part.Id};{derived.Percent.Id}",
        Bounds = derived.WholeNumbers is var (first, last) ? Bounds.Closed(first, last) : derived.Bounds,
        Unit = Unit.Count.Code,
    };

    private static ReviewRow Task(string section, OverdueTask task, string measure, int days) => new(section, $"{task.Plan.Code}/{task.Task.Code}", measure)
    {
        Part = string.Join(';', task.Leads),
        Period = task.Standing.Due!.Value.ToIso(),
        Value = days,
        Unit = Unit.Days.Code,
        Text = task.Standing.Status.Code,
    };

    private static IEnumerable<ReviewRow> Verification(VerificationCounts counts)
    {
        yield return new("verification", counts.Plan.Code, "verified") { Value = counts.Verified, Unit = Unit.Count.Code };
        yield return new("verification", counts.Plan.Code, "self-reported") { Value = counts.SelfReported, Unit = Unit.Count.Code };
        yield return new("verification", counts.Plan.Code, "not-stated") { Value = counts.NotStated, Unit = Unit.Count.Code };
    }

    private static string Reading(SeriesPoint point) => new PeriodReading(point.Period, point.Series.Key.Accumulation).ToString();

    private static string ProducerOf(IndicatorSeries series) => series.Key.Producer.Length > 0 ? series.Key.Producer : series.Indicator.Producer ?? "";
}
