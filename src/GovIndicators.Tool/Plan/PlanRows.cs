using GovIndicators.Calculators;

namespace GovIndicators.Tool;

/// <summary>Lays plans out as rows for programs.</summary>
internal static class PlanRows
{
    internal static IEnumerable<ReviewRow> Of(PlanView view, Language language)
    {
        var question = view.Question;
        Func<AgencyCode, string> nameOf = code => question.Dataset.Agencies[code].Name.In(language);
        var printed = view.Lines.Where(line => line.Report is not null).SelectMany(line => Of(line, question, nameOf));
        var counted = view.Lines.Where(line => line.Report is null).SelectMany(line => Of(line, question, nameOf));
        var notBegun = view.NotBegun.Select(plan => new ReviewRow(PlanLine.OfPlan, plan.Plan.Code, "completion") { Period = question.AsOf.ToIso(), Reason = plan.Reason });
        return printed.Concat(PlanTexts.Rows(view.PrintedRates)).Concat(counted).Concat(notBegun)
            .Concat(view.Plans.SelectMany(plan => PlanTexts.TimeRows(plan, question.AsOf, language)))
            .Concat(view.Outlooks.SelectMany(outlook => Of(outlook, question))).Concat(view.Overdue.Select(task => Of(task, nameOf)));
    }

    private static IEnumerable<ReviewRow> Of(PlanLine line, PlanQuestion question, Func<AgencyCode, string> nameOf)
    {
        var row = new ReviewRow(line.Section, line.Code, $"completion.{question.Method.Code}")
        {
            Part = line.Part,
            Period = line.Period,
            Producer = line.Report?.Producer ?? "",
            Source = line.Report?.Citation?.ToString() ?? "",
        };
        yield return row.Rated(line.Answer.Share, line.Answer.Bounds, line.Answer.Reason) with { Why = question.Explain ? line.Answer.Why : null };
        foreach (var (name, count) in Counts(line.Tally))
        {
            if (count is { } known) yield return row with { Measure = $"count.{name}", Value = known, Unit = Unit.Count.Code };
        }

        foreach (var candidate in line.Ended?.Candidates ?? []) yield return (row with { Measure = "candidate" }).With([candidate.Code], nameOf);
        if (line.Overdue is var (least, most))
        {
            yield return row with
            {
                Measure = "count.overdue",
                Value = least == most ? least : null,
                Bounds = least == most ? null : Bounds.Closed(least, most),
                Unit = Unit.Count.Code,
                Reason = least == most ? NoAnswer.None : NoAnswer.CountNotReported,
            };
        }

        if (line.OnTime is { } onTime)
        {
            yield return row.Rated(onTime, bounds: null, onTime.Percent is null ? NoAnswer.EmptyDenominator : NoAnswer.None) with { Measure = "completion.on-time" };
        }

        foreach (var group in line.Report?.GroupsWithoutReport ?? []) yield return row with { Measure = "group-without-report", Text = group.Code };
        foreach (var one in line.Report is { } report ? PlanTexts.RowsOfSum(row, report) : []) yield return one;
        if (line.Age is not { } age) yield break;
        foreach (var (name, count) in Ages(age)) yield return row with { Measure = $"overdue.{name}", Value = count, Unit = Unit.Count.Code };
        foreach (var (name, days) in Days(age))
        {
            if (days is { } known) yield return row with { Measure = $"overdue.{name}", Value = known, Unit = Unit.Days.Code };
        }
    }

    private static IEnumerable<(string Name, int? Count)> Counts(TaskTally tally) =>
    [
        ("total", tally.Total), ("completed", tally.Completed), ("completed-on-time", tally.CompletedOnTime), ("completed-late", tally.CompletedLate),
        ("basically-completed", tally.BasicallyCompleted), ("open", tally.Open), ("due", tally.Due),
        ("regular", tally.Regular), ("cancelled", tally.Cancelled), ("unaccounted", tally.Unaccounted),
    ];

    private static IEnumerable<(string Name, int Count)> Ages(OverdueAge age) =>
    [
        ("1-to-30-days", age.UpToAMonth), ("31-to-90-days", age.UpToAQuarter), ("91-to-365-days", age.UpToAYear), ("over-365-days", age.OverAYear),
        ("past-due-unreported", age.Unreported),
    ];

    private static IEnumerable<(string Name, double? Days)> Days(OverdueAge age) =>
        [("mean-days", age.MeanDays), ("median-days", age.MedianDays), ("longest-days", age.LongestDays)];

    private static IEnumerable<ReviewRow> Of(PlanOutlook outlook, PlanQuestion question)
    {
        var part = outlook.IsWithBelow ? "with-below" : "own";
        foreach (var line in outlook.Lines)
        {
            foreach (var month in outlook.Months)
            {
                yield return new("burn-up", outlook.Plan.Code, line.Key.Indicator.Text) { Part = part, Period = month.ToString(), Value = line[month], Unit = Unit.Count.Code };
            }
        }

        var row = new ReviewRow("forecast", outlook.Plan.Code, "backlog") { Part = part, Value = outlook.Backlog, Unit = Unit.Count.Code };
        yield return row with { Period = question.AsOf.ToIso() };
        foreach (var chance in PlanReport.Chances)
        {
            yield return row with
            {
                Measure = $"months.{NumberForm.English.Write(chance)}%",
                Period = outlook.MonthOf(Percent.From(chance))?.ToString() ?? "",
                Value = outlook.Forecast?.Percentile(Percent.From(chance)),
                Unit = Unit.Months.Code,
                Reason = outlook.Reason,
                Why = question.Explain && chance == PlanReport.Chances[0] ? outlook.Why : null,
            };
        }

        if (outlook.Forecast is not null && outlook.End is { } end)
        {
            yield return row with { Measure = "chance-by-end", Period = end.ToIso(), Value = outlook.ChanceByEnd()?.Value, Unit = Unit.Percent.Code };
        }
    }

    private static ReviewRow Of(Datasets.OverdueTask task, Func<AgencyCode, string> nameOf) => new ReviewRow("overdue", $"{task.Plan.Code}/{task.Task.Code}", "days-overdue")
    {
        Period = task.Standing.Due!.Value.ToIso(),
        Value = task.Standing.DaysLate,
        Unit = Unit.Days.Code,
        Text = task.Standing.Status.Code,
    }.With(task.Leads, nameOf);
}
