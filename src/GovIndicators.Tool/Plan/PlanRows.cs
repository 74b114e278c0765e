using GovIndicators.Calculators;

namespace GovIndicators.Tool;

/// <summary>Lays plans out as rows for programs.</summary>
internal static class PlanRows
{
    internal static IEnumerable<ReviewRow> Of(PlanView view)
    {
        var question = view.Question;
        foreach (var tally in view.Printed)
        {
            var row = new ReviewRow("printed", tally.Plan.Code, "completion")
            {
                Part = string.Join('/', new[] { tally.Group?.Code ?? (tally.IsPooled ? "together" : ""), tally.Subject == TallySubject.Targets ? "targets" : "tasks" }.Where(p => p.Length > 0)),
                Period = tally.ReferenceDate.ToIso(),
                Producer = tally.Producer ?? "",
                Source = tally.Citation?.ToString() ?? "",
            };
            foreach (var one in Of(row, tally.Tally, question.Method.Of(tally.Tally), question)) yield return one;
        }

        foreach (var row in PlanTexts.Rows(view.PrintedRates)) yield return row;
        if (view.Counted is not { } counted) yield break;
        foreach (var plan in counted.Plans)
        {
            var row = new ReviewRow("plan", plan.Plan.Code, "completion") { Period = question.AsOf.ToIso() };
            if (plan.Own is not { } own)
            {
                yield return row with { Reason = plan.Reason };
                continue;
            }

            foreach (var one in Of(row with { Part = "own" }, own, question.Method.Of(plan.Plan.Tasks, own, question.AsOf, question.DueDates), question)) yield return one;
            if (plan.WithBelow is { } all && all != own)
            {
                foreach (var one in Of(row with { Part = "with-below" }, all, question.Method.Of(all), question)) yield return one;
            }

            foreach (var group in plan.Groups)
            {
                foreach (var one in Of(row with { Part = group.Group?.Code ?? "no-group" }, group.Tally, question.Method.Of(group.Tally), question)) yield return one;
            }
        }

        foreach (var one in Of("lead", counted.Leads, question).Concat(Of("coordinating", counted.Coordinators, question)).Concat(view.Outlooks.SelectMany(Of))) yield return one;
        foreach (var task in view.Overdue)
        {
            yield return new("overdue", $"{task.Plan.Code}/{task.Task.Code}", "days-overdue")
            {
                Part = string.Join(';', task.Leads),
                Period = task.Standing.Due!.Value.ToIso(),
                Value = task.Standing.DaysLate,
                Unit = Unit.Days.Code,
                Text = task.Standing.Status.Code,
            };
        }
    }

    private static IEnumerable<ReviewRow> Of(string section, AgencyTallies agencies, PlanQuestion question)
    {
        foreach (var agency in agencies.Agencies)
        {
            var row = new ReviewRow(section, agency.Agency.Code.Text, "completion") { Part = "with-below", Period = question.AsOf.ToIso() };
            foreach (var one in Of(row, agency.WithBelow, question.Method.Of(agency.WithBelow), question)) yield return one;
            if (agency.Own == agency.WithBelow) continue;
            foreach (var one in Of(row with { Part = "own" }, agency.Own, question.Method.Of(agency.Own), question)) yield return one;
        }

        foreach (var ended in agencies.Ended)
        {
            var row = new ReviewRow(section, ended.Agency.Code.Text, "completion") { Part = "agency-ended", Period = question.AsOf.ToIso(), Text = string.Join(';', ended.Candidates.Select(a => a.Code)) };
            foreach (var one in Of(row, ended.Tally, question.Method.Of(ended.Tally), question)) yield return one;
        }
    }

    private static IEnumerable<ReviewRow> Of(ReviewRow row, TaskTally tally, PlanAnswer answer, PlanQuestion question)
    {
        yield return row with
        {
            Measure = $"completion.{question.Method.Code}",
            Value = answer.Share?.Percent?.Value,
            Numerator = answer.Share?.Numerator,
            Denominator = answer.Share?.Denominator,
            Bounds = answer.Bounds,
            Unit = Unit.Percent.Code,
            Reason = answer.Reason,
            Why = question.Explain ? answer.Why : null,
        };
        foreach (var (name, count) in Counts(tally))
        {
            if (count is { } known) yield return row with { Measure = $"count.{name}", Value = known, Unit = Unit.Count.Code };
        }
    }

    private static IEnumerable<(string Name, int? Count)> Counts(TaskTally tally) =>
    [
        ("total", tally.Total), ("completed", tally.Completed), ("on-time", tally.CompletedOnTime), ("late", tally.CompletedLate),
        ("basically-completed", tally.BasicallyCompleted), ("open", tally.Open), ("overdue", tally.OpenOverdue), ("due", tally.Due),
        ("regular", tally.Regular), ("cancelled", tally.Cancelled), ("unaccounted", tally.Unaccounted),
    ];

    private static IEnumerable<ReviewRow> Of(PlanOutlook outlook)
    {
        foreach (var line in outlook.Lines)
        {
            foreach (var month in outlook.Months) yield return new("burn-up", outlook.Plan.Code, line.Key.Indicator.Text) { Period = month.ToString(), Value = line[month], Unit = Unit.Count.Code };
        }

        var row = new ReviewRow("forecast", outlook.Plan.Code, "backlog") { Value = outlook.Backlog, Unit = Unit.Count.Code };
        yield return row;
        foreach (var chance in PlanReport.Chances)
        {
            yield return row with { Measure = $"months.{NumberForm.English.Write(chance)}%", Value = outlook.Forecast?.Percentile(Percent.From(chance)), Unit = Unit.Months.Code, Reason = outlook.Reason };
        }
    }
}
