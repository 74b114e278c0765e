using GovIndicators.Calculators;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

internal sealed partial class ReviewRows
{
    private IEnumerable<ReviewRow> Indicator(IndicatorReview indicator)
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
                Name = indicator.Indicator.Name.In(language),
                PartName = indicator.Agency.Name.In(language),
            };
            yield return row with
            {
                Value = point.Value,
                Numerator = point.Observation.Parts?.Numerator,
                Denominator = point.Observation.Parts?.Denominator,
                Bounds = point.Observation.Figure is null ? null : point.Observation.Bounds,
                Unit = indicator.Indicator.Unit.Code,
                Hedge = point.Observation.Figure?.Hedge,
                ReferenceDate = point.Observation.ReferenceDate is { } day && day != point.Period.End ? day : null,
                Why = indicator.ValuesWhy[i],
                Text = point.Observation.Figure?.Text ?? "",
            };
            if (i == 0) continue;
            var (growth, why) = indicator.Changes[i - 1];
            foreach (var change in Changes(row with { Source = "" }, growth, why)) yield return change;
        }

        foreach (var (growth, why) in indicator.YearOnYear)
        {
            var row = new ReviewRow("year-on-year", indicator.Indicator.Code.Text, "")
            {
                Part = indicator.Agency.Code.Text,
                Producer = ProducerOf(growth.To.Series),
                Name = indicator.Indicator.Name.In(language),
                PartName = indicator.Agency.Name.In(language),
            };
            foreach (var change in Changes(row, growth, why)) yield return change;
        }
    }

    private IEnumerable<ReviewRow> Across(GrowthReview across)
    {
        var (from, to) = (across.Growth.From.Series, across.Growth.To.Series);
        var row = new ReviewRow("across-producers", to.Key.Indicator.Text, "") { Part = to.Key.Agency.Text, Before = ProducerOf(from), Producer = ProducerOf(to), Name = to.Indicator.Name.In(language), PartName = NameOf(to.Key.Agency) };
        return Changes(row, across.Growth, across.Why);
    }

    private static IEnumerable<ReviewRow> Changes(ReviewRow row, GrowthComparison growth, Explanation? why)
    {
        var against = row with { Period = $"{Reading(growth.From)}..{Reading(growth.To)}", Caveats = [.. growth.Caveats.Select(c => c.Code)] };
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

    private ReviewRow Derived(DerivedWhole derived) => new("derived-whole", derived.Percent.Indicator, Shown.CodeOf(derived.Mode))
    {
        Figures = [derived.Part.Id, derived.Percent.Id],
        Bounds = derived.WholeNumbers is var (first, last) ? Bounds.Closed(first, last) : derived.Bounds,
        Unit = Unit.Count.Code,
        Name = FigureWords.IndicatorOf(review.Dataset, derived.Percent.Indicator).In(language),
        Why = derived.Why,
    };

    private ReviewRow Figure(PublishedFigure figure) => new("figure", figure.Subject, figure.Indicator)
    {
        Figures = [figure.Id],
        ReferenceDate = figure.ReferenceDate,
        Period = figure.Period?.ToString() ?? figure.Stretch ?? "",
        Value = (double?)figure.Figure.Value,
        Bounds = figure.Figure.Bounds,
        Unit = figure.Figure.Unit.Code,
        Text = figure.Figure.Text.Length > 0 ? figure.Figure.Text : figure.Figure.ToString(),
        Hedge = figure.Figure.Hedge,
        Producer = figure.Producer,
        Source = figure.Source?.ToString() ?? "",
        Name = FigureWords.SubjectOf(review.Dataset, figure.Subject).In(language),
        PartName = FigureWords.IndicatorOf(review.Dataset, figure.Indicator).In(language),
    };

    private static string Reading(SeriesPoint point) => new PeriodReading(point.Period, point.Series.Key.Accumulation).ToString();

    private static string ProducerOf(IndicatorSeries series) => series.Key.Producer.Length > 0 ? series.Key.Producer : series.Indicator.Producer ?? "";
}
