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
        foreach (var value in target.Values) yield return Goal(row with { Period = value.Period.ToString(), Source = target.Citation?.ToString() ?? "" }, value) with { Text = target.Comparison.Code };
        if (target.Act is { } act) yield return row with { Measure = "act", Text = act.Number };
        if (target.Act?.AmendedBy is { } later) yield return row with { Measure = "act-amended-by", Text = later };
        if (target.Note is { } note) yield return row with { Measure = "note", Text = note.In(Language.English) };
        foreach (var statement in review.Statements)
        {
            foreach (var one in Of(question, review, statement)) yield return one;
        }

        foreach (var candidate in review.Candidates) yield return row with { Measure = "candidate-not-used", Text = candidate.Key.Text };
        if (review.SupersededBy is { } successor) yield return row with { Measure = "superseded-by", Text = successor.Code };
        foreach (var other in review.ConflictsWith) yield return row with { Measure = "conflicts-with", Text = other.Code, Value = other.Final.Value };
        foreach (var other in review.RepeatedBy) yield return row with { Measure = "repeated-by", Text = other.Code, Value = other.Final.Value };
    }

    /// <summary>A value to be reached; of a band the lower end, with both ends as bounds.</summary>
    private static ReviewRow Goal(ReviewRow row, TargetValue value) =>
        row with { Value = value.Value, Hedge = value.Figure?.Hedge, Bounds = value.Upper is { } upper ? Bounds.Closed((decimal)value.Value, (decimal)upper) : null };

    private static IEnumerable<ReviewRow> Of(ProgressQuestion question, TargetReview review, TargetStatement statement)
    {
        // Every row says of which value it speaks: two series of one producer differ in nothing else.
        var comparison = statement.Comparison;
        var row = new ReviewRow("target", review.Target.Code, "value")
        {
            Part = review.Target.Agency.Text,
            Period = comparison.Point is { } latest ? new PeriodReading(latest.Period, latest.Series.Key.Accumulation).ToString() : "",
            Unit = review.Indicator.Unit.Code,
            Producer = statement.Producer,
        };
        if (comparison.Point is { } point)
        {
            yield return row with { Value = point.Value, Bounds = point.Observation.Figure is null ? null : point.Observation.Bounds, Hedge = point.Observation.Figure?.Hedge, Source = point.Observation.Source?.ToString() ?? "", Text = statement.IsRival ? "rival" : "" };
        }

        yield return Goal(row with { Measure = "goal", Text = comparison.Due.Period.ToString() }, comparison.Due);
        yield return row with { Measure = "distance", Value = comparison.Distance, Bounds = comparison.DistanceBounds, Unit = ProgressTexts.UnitOfPoints(review.Indicator).Code, Reason = comparison.Distance is null ? NoAnswer.NotReported : NoAnswer.None };
        foreach (var one in PaceRows.Of(row, review.Indicator, statement)) yield return one;
        foreach (var said in question.Methods.Select(method => comparison[method]))
        {
            foreach (var one in Of(row with { Unit = "", Measure = $"method.{said.Method!.Code}" }, said, said.Method == question.Methods[0] ? statement.Why : null)) yield return one;
        }

        if (question.Methods.Count == 1) yield break;
        foreach (var disagreement in comparison.Disagreements) yield return row with { Measure = "disagreement", Unit = "", Text = disagreement.ToText(Language.English) };
    }

    /// <summary>The ratio and the common status, then the method's own word and each number that it has.</summary>
    private static IEnumerable<ReviewRow> Of(ReviewRow row, ProgressStatement said, Explanation? why)
    {
        yield return row with { Value = said.Ratio, Bounds = said.Bounds, Reason = said.Reason, Text = said.Status.Code, Caveats = [.. said.Caveats.Select(c => c.Code)], Why = why };
        yield return row with { Measure = $"{row.Measure}.label", Text = said.Label!.Code };
        (string Name, double? Number)[] numbers = [("score", said.Score), ("observed", said.Observed), ("required", said.Required), ("projected", said.Projected)];
        foreach (var (name, number) in numbers)
        {
            if (number is { } known) yield return row with { Measure = $"{row.Measure}.{name}", Value = known };
        }
    }
}
