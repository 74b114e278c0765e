using System.Collections.Immutable;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Reviews how indicators went, producer by producer, and which series are stale.</summary>
internal static class IndicatorReviewer
{
    internal static ImmutableArray<IndicatorReview> Review(GovDataset dataset, SeriesCollection series, LocalDate asOf, ReviewOptions options)
    {
        var reviews = ImmutableArray.CreateBuilder<IndicatorReview>();
        foreach (var line in series.GroupBy(s => new Line(s.Key.Indicator, s.Key.Agency)))
        {
            var producers = line.GroupBy(s => s.Key.Producer, StringComparer.Ordinal).ToList();
            foreach (var one in producers)
            {
                var rivals = producers.Where(p => p.Key != one.Key).Select(p => p.Key).ToImmutableArray();
                reviews.Add(Of(dataset, [.. one], one.Key, rivals, asOf, options));
            }
        }

        return reviews.DrainToImmutable();
    }

    internal static ImmutableArray<StaleSeries> Stale(SeriesCollection series, LocalDate asOf, ReviewOptions options)
    {
        var stale = ImmutableArray.CreateBuilder<StaleSeries>();
        foreach (var one in series)
        {
            if (one.LatestAsOf(asOf) is not { } last) continue;
            var behind = TimePeriod.Containing(asOf, one.Frequency) - last.Period;
            if (behind > options.StaleAfterPeriods) stale.Add(new(one, last, behind) { Why = options.Explain ? Explained(last, asOf, behind) : null });
        }

        return stale.DrainToImmutable();
    }

    /// <summary>Where the next figure of an indicator comes from another producer: set against each other, and said so.</summary>
    internal static ImmutableArray<GrowthReview> AcrossProducers(ImmutableArray<IndicatorReview> reviews, ReviewOptions options)
    {
        var across = ImmutableArray.CreateBuilder<GrowthReview>();
        foreach (var rivals in reviews.GroupBy(r => new Line(r.Indicator.Code, r.Agency.Code)).Where(g => g.Count() > 1))
        {
            var points = new List<SeriesPoint>();
            foreach (var rival in rivals) points.AddRange(rival.Points);
            InOrder(points);
            for (var i = 1; i < points.Count; i++)
            {
                if (points[i - 1].Series.Key.Producer == points[i].Series.Key.Producer) continue;
                var why = options.Explain ? new Explanation() : null;
                across.Add(new(GrowthComparison.Of(points[i - 1], points[i], RateGrowth.RelativeToo, ProducerMixing.WithCaveat, why), why));
            }
        }

        return across.DrainToImmutable();
    }

    private static IndicatorReview Of(GovDataset dataset, List<IndicatorSeries> series, string producer, ImmutableArray<string> rivals, LocalDate asOf, ReviewOptions options)
    {
        var first = series[0];
        var points = new List<SeriesPoint>();
        var earlier = 0;
        foreach (var one in series) points.AddRange(Last(one, asOf, options.LastPoints, ref earlier));
        InOrder(points);
        if (points.Count > options.LastPoints)
        {
            earlier += points.Count - options.LastPoints;
            points.RemoveRange(0, points.Count - options.LastPoints);
        }

        var changes = ImmutableArray.CreateBuilder<GrowthReview>();
        for (var i = 1; i < points.Count; i++) changes.Add(Compared(points[i - 1], points[i], options));
        return new(first.Indicator, dataset.Agencies[first.Key.Agency], producer, points)
        {
            ValuesWhy = [.. points.Select(point => options.Explain ? Explained(point) : null)],
            EarlierPoints = earlier,
            Changes = changes.DrainToImmutable(),
            YearOnYear = [.. points.Select(point => YearBefore(point) is { } before ? Compared(before, point, options) : null).OfType<GrowthReview>()],
            Rivals = rivals,
        };
    }

    private static GrowthReview Compared(SeriesPoint from, SeriesPoint to, ReviewOptions options)
    {
        var why = options.Explain ? new Explanation() : null;
        return new(GrowthComparison.Of(from, to, RateGrowth.RelativeToo, why: why), why);
    }

    /// <summary>A value follows from its numerator and denominator, or is what was published.</summary>
    private static Explanation Explained(SeriesPoint point)
    {
        var (why, observation) = (new Explanation(), point.Observation);
        why.Begin(observation.Parts is { Percent: not null } ? "review.value-of-parts" : "review.value", observation.Source?.ToString());
        why.Given("period", point.Period);
        if (observation.Figure is { } figure) why.Given("printed", figure);
        if (observation.Parts is { } parts) why.Given("numerator", parts.Numerator).Given("denominator", parts.Denominator);
        if (observation.Published is { } published) why.Given("published-on", published);
        if (point.Value is { } value) why.Result(point.Series.Indicator.Unit == Unit.Percent ? (object)Percent.From(value) : value);
        else why.None<double>(NoAnswer.NotReported);
        return why;
    }

    private static Explanation Explained(SeriesPoint last, LocalDate asOf, int behind)
    {
        var why = new Explanation();
        why.Begin("review.periods-behind").Given("last-period", last.Period).Given("as-of", asOf);
        why.Step("current-period", TimePeriod.Containing(asOf, last.Period.Frequency));
        why.Result(behind);
        return why;
    }

    /// <summary>The same period of the year before; null where it has no value, or a period is a year.</summary>
    private static SeriesPoint? YearBefore(SeriesPoint point) =>
        point.Series.Frequency.Kind != FrequencyKind.Year && point.Period.YearBefore() is { } before ? point.Series.At(before) : null;

    /// <summary>Sorts points by the day they speak of; of the same day by period, and then by series.</summary>
    private static void InOrder(List<SeriesPoint> points) => points.Sort((one, other) =>
    {
        var order = SpokenOf(one).CompareTo(SpokenOf(other));
        if (order == 0) order = one.Period.CompareTo(other.Period);
        return order != 0 ? order : string.CompareOrdinal(one.Series.Key.Text, other.Series.Key.Text);
    });

    private static LocalDate SpokenOf(SeriesPoint point) => point.Observation.ReferenceDate ?? point.Period.End;

    private static List<SeriesPoint> Last(IndicatorSeries series, LocalDate asOf, int most, ref int earlier)
    {
        var found = new List<SeriesPoint>(Math.Min(most, series.Count));
        for (var period = series.Last; period >= series.First; period = period.Previous())
        {
            if (found.Count == most)
            {
                // Whatever lies before a point that is known speaks of an earlier day.
                if (series[period] is not null) earlier++;
            }
            else if (series.At(period) is { } point && SpokenOf(point) <= asOf)
            {
                found.Add(point);
            }

            if (period.Ordinal == 0) break;
        }

        return found;
    }

    // A class, so that grouping by it needs no code of its own when a command starts.
    private sealed record Line(IndicatorCode Indicator, AgencyCode Agency);
}
