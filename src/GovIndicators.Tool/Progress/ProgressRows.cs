using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>Lays targets out as rows for programs.</summary>
internal static class ProgressRows
{
    internal static IEnumerable<ReviewRow> Of(ProgressQuestion question, IEnumerable<TargetReview> targets) => targets.SelectMany(target => Of(question, target));

    private static IEnumerable<ReviewRow> Of(ProgressQuestion question, TargetReview review)
    {
        var target = review.Target;
        var row = new ReviewRow("target", target.Code, "target") { Part = target.Agency.Text, Period = target.Final.Period.ToString(), Unit = review.Indicator.Unit.Code };
        yield return row with { Value = target.Final.Value, Text = target.Comparison.Code, Source = target.Citation?.ToString() ?? "" };
        foreach (var statement in review.Statements)
        {
            foreach (var one in Of(question, review, statement)) yield return one;
        }

        foreach (var candidate in review.Candidates) yield return row with { Measure = "candidate-not-used", Text = candidate.Key.Text };
        if (review.SupersededBy is { } successor) yield return row with { Measure = "superseded-by", Text = successor.Code };
        foreach (var other in review.ConflictsWith) yield return row with { Measure = "conflicts-with", Text = other.Code, Value = other.Final.Value };
        foreach (var other in review.RepeatedBy) yield return row with { Measure = "repeated-by", Text = other.Code, Value = other.Final.Value };
    }

    private static IEnumerable<ReviewRow> Of(ProgressQuestion question, TargetReview review, TargetStatement statement)
    {
        var comparison = statement.Comparison;
        var row = new ReviewRow("target", review.Target.Code, "value")
        {
            Part = review.Target.Agency.Text,
            Period = comparison.Due.Period.ToString(),
            Unit = review.Indicator.Unit.Code,
            Producer = statement.Producer,
        };
        if (comparison.Point is { } point)
        {
            var reading = new PeriodReading(point.Period, point.Series.Key.Accumulation).ToString();
            yield return row with { Value = point.Value, Period = reading, Bounds = point.Observation.Figure is null ? null : point.Observation.Bounds, Source = point.Observation.Source?.ToString() ?? "", Text = statement.IsRival ? "rival" : "" };
        }

        yield return row with { Measure = "distance", Value = comparison.Distance };
        yield return row with { Measure = "needed-a-year", Value = comparison.PointsNeededAYear };
        foreach (var said in question.Methods.Select(method => comparison[method]))
        {
            yield return row with
            {
                Measure = $"method.{said.Method!.Code}",
                Value = said.Ratio,
                Bounds = said.Bounds,
                Unit = "",
                Reason = said.Reason,
                Text = said.Status.Code,
                Caveats = string.Join(';', said.Caveats.Select(c => c.Code)),
                Why = said.Method == question.Methods[0] ? statement.Why : null,
            };
        }

        if (question.Methods.Count == 1) yield break;
        foreach (var disagreement in comparison.Disagreements) yield return row with { Measure = "disagreement", Text = disagreement.ToText(Language.English) };
    }
}
