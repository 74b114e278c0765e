using System.Collections.Immutable;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Reviews how indicators went, producer by producer, and which series are stale.</summary>
internal static class IndicatorReviewer
{
    private const int PointsShown = 4;

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
            if (behind > options.StaleAfterPeriods) stale.Add(new(one, last, behind));
        }

        return stale.DrainToImmutable();
    }

    /// <summary>Where the next figure of an indicator comes from another producer: set against each other, and said so.</summary>
    internal static ImmutableArray<(GrowthComparison Growth, Explanation? Why)> AcrossProducers(ImmutableArray<IndicatorReview> reviews, ReviewOptions options)
    {
        var across = ImmutableArray.CreateBuilder<(GrowthComparison, Explanation?)>();
        foreach (var rivals in reviews.GroupBy(r => new Line(r.Indicator.Code, r.Agency.Code)).Where(g => g.Count() > 1))
        {
            var points = new List<SeriesPoint>();
            foreach (var rival in rivals) points.AddRange(rival.Points);
            InOrder(points);
            for (var i = 1; i < points.Count; i++)
            {
                if (points[i - 1].Series.Key.Producer == points[i].Series.Key.Producer) continue;
                var why = options.Explain ? new Explanation() : null;
                across.Add((GrowthComparison.Of(points[i - 1], points[i], RateGrowth.RelativeToo, ProducerMixing.WithCaveat, why), why));
            }
        }

        return across.DrainToImmutable();
    }

    private static IndicatorReview Of(GovDataset dataset, List<IndicatorSeries> series, string producer, ImmutableArray<string> rivals, LocalDate asOf, ReviewOptions options)
    {
        var first = series[0];
        var points = new List<SeriesPoint>();
        foreach (var one in series) points.AddRange(Last(one, asOf));
        InOrder(points);
        if (points.Count > PointsShown) points.RemoveRange(0, points.Count - PointsShown);
        var changes = ImmutableArray.CreateBuilder<(GrowthComparison, Explanation?)>();
        for (var i = 1; i < points.Count; i++)
        {
            var why = options.Explain ? new Explanation() : null;
            changes.Add((GrowthComparison.Of(points[i - 1], points[i], RateGrowth.RelativeToo, why: why), why));
        }

        return new(first.Indicator, dataset.Agencies[first.Key.Agency], producer, points) { Changes = changes.DrainToImmutable(), Rivals = rivals };
    }

    /// <summary>Sorts points by the day they speak of; of the same day by period, and then by series.</summary>
    private static void InOrder(List<SeriesPoint> points) => points.Sort((one, other) =>
    {
        var order = SpokenOf(one).CompareTo(SpokenOf(other));
        if (order == 0) order = one.Period.CompareTo(other.Period);
        return order != 0 ? order : string.CompareOrdinal(one.Series.Key.Text, other.Series.Key.Text);
    });

    private static LocalDate SpokenOf(SeriesPoint point) => point.Observation.ReferenceDate ?? point.Period.End;

    private static List<SeriesPoint> Last(IndicatorSeries series, LocalDate asOf)
    {
        var found = new List<SeriesPoint>(PointsShown);
        for (var period = series.Last; found.Count < PointsShown && period >= series.First; period = period.Previous())
        {
            if (series.At(period) is { } point && SpokenOf(point) <= asOf) found.Add(point);
            if (period.Ordinal == 0) break;
        }

        return found;
    }

    // A class, so that grouping by it needs no code of its own when a command starts.
    private sealed record Line(IndicatorCode Indicator, AgencyCode Agency);
}
