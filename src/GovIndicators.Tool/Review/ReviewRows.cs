using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>Lays a review out as rows for programs: codes instead of words, with the names beside them, and numbers instead of texts.</summary>
internal sealed partial class ReviewRows(ProgressReview review, Language language)
{
    internal IEnumerable<ReviewRow> All() =>
        review.Tallies.SelectMany(Tally)
            .Concat(review.Tallies.Select(tally => tally.Plan).Distinct().SelectMany(plan => PlanTexts.TimeRows(plan, review.AsOf, language)))
            .Concat(PlanTexts.Rows(review.PrintedRates).Select(row => row with { Name = FigureWords.SubjectOf(review.Dataset, row.Subject).In(language) }))
            .Concat(review.Agencies.SelectMany(Agency))
            .Concat(review.Indicators.SelectMany(Indicator))
            .Concat(review.AcrossProducers.SelectMany(Across))
            .Concat(review.DerivedWholes.Select(Derived))
            .Concat(review.OtherFigures.Select(Figure))
            .Concat(review.NotReported.SelectMany(Silent))
            .Concat(review.Stale.Select(Stale))
            .Concat(review.Overdue.SelectMany(task => Task("overdue", task, "days-overdue", task.Standing.DaysLate)))
            .Concat(review.DueSoon.SelectMany(task => Task("due-soon", task, "days-left", NodaTime.Period.DaysBetween(review.AsOf, task.Standing.Due!.Value))))
            .Concat(review.Changes.Select(Change))
            .Concat(ProgressRows.Of(new(review.Dataset, review.AsOf, [ProgressMethod.GapClosed], Faithfulness.Strict), review.Targets.Where(target => target.HasValue)).Select(Named))
            .Concat(review.TargetsWithoutData.Select(target => Named(new("target-without-data", target.Code, "due") { Part = target.Agency.Text, Text = target.Indicator.Text, Period = target.Final.Period.ToString() })))
            .Concat(review.Verification.SelectMany(Verification));

    private IEnumerable<ReviewRow> Tally(TallyReview tally)
    {
        var subject = tally.Plan.Code;
        var row = new ReviewRow("plan", subject, "")
        {
            Part = PlanTexts.PartCodeOf(tally),
            Period = tally.ReferenceDate.ToIso(),
            Name = tally.Plan.Name.In(language),
            PartName = tally.Group?.Name.In(language) ?? "",
        };
        if (tally.Reason != NoAnswer.None) yield return row with { Measure = "completion", Reason = tally.Reason };
        foreach (var rate in tally.Rates)
        {
            var measure = $"completion.{rate.Basis.Code}{(rate.BasicallyCompleted == BasicallyCompletedPolicy.CountsAsCompleted ? ".with-basically-completed" : "")}";
            yield return row.Rated(rate.Share, rate.Bounds, rate.Reason) with
            {
                Measure = measure,
                Producer = tally.Producer ?? "",
                Source = tally.Citation?.ToString() ?? "",
                Why = rate.Why,
            };
            if (rate is { Share: null, Numerator: { } done, Denominator: { } whole })
            {
                yield return row with { Measure = $"{measure}.numerator", Bounds = done, Unit = Unit.Count.Code };
                yield return row with { Measure = $"{measure}.denominator", Bounds = whole, Unit = Unit.Count.Code };
            }
        }

        (string Name, int? Count)[] counts =
        [
            ("total", tally.Tally.Total), ("completed", tally.Tally.Completed), ("completed-on-time", tally.Tally.CompletedOnTime), ("completed-late", tally.Tally.CompletedLate),
            ("basically-completed", tally.Tally.BasicallyCompleted),
            ("open", tally.Tally.Open), ("overdue", tally.Tally.Overdue), ("regular", tally.Tally.Regular),
            ("cancelled", tally.Tally.Cancelled), ("unaccounted", tally.Tally.Unaccounted),
        ];
        foreach (var (name, count) in counts)
        {
            if (count is { } known) yield return row with { Measure = $"count.{name}", Value = known, Unit = Unit.Count.Code };
        }

        if (tally.OnTime is { } onTime)
        {
            yield return row.Rated(onTime, bounds: null, NoAnswer.None) with { Measure = "completion.on-time", Why = tally.OnTimeWhy };
        }

        foreach (var group in tally.GroupsWithoutReport) yield return row with { Measure = "group-without-report", Text = group.Code };
        foreach (var agency in tally.StillOpen) yield return (row with { Measure = "still-open" }).With([agency.Code], NameOf);
        foreach (var one in PlanTexts.RowsOfSum(row, tally)) yield return one;
    }

    private IEnumerable<ReviewRow> Agency(AgencyReview agency)
    {
        var row = new ReviewRow("agency", agency.Agency.Code.Text, "completion.one-off") { Part = agency.Ended is null ? "" : CodeOf(agency.NotRanked), Name = agency.Agency.Name.In(language) };
        yield return row.Rated(agency.Completion.Share, agency.Completion.Bounds, agency.Completion.Reason) with
        {
            Rank = agency.Rank,
            Text = agency.Rank is null ? CodeOf(agency.NotRanked) : "",
            Why = agency.Completion.Why,
        };
        foreach (var candidate in agency.Ended?.Candidates ?? []) yield return (row with { Measure = "candidate" }).With([candidate.Code], NameOf);
        (string Name, int? Count)[] counts = [("total", agency.Tally.Total), ("completed", agency.Tally.Completed), ("overdue", agency.Tally.Overdue)];
        foreach (var (name, count) in counts)
        {
            if (count is { } known) yield return row with { Measure = $"count.{name}", Value = known, Unit = Unit.Count.Code };
        }
    }

    private static string CodeOf(NotRankedReason reason) => reason switch
    {
        NotRankedReason.TooFewTasks => "too-few-tasks",
        NotRankedReason.RateWithinBounds => "rate-within-bounds",
        NotRankedReason.NoRate => "no-rate",
        NotRankedReason.AgencyNotBegun => "agency-not-begun",
        _ => "agency-ended",
    };

    private string NameOf(AgencyCode code) => review.Dataset.Agencies[code].Name.In(language);
}
