using System.Collections.Immutable;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Holds targets against the series of a dataset, as both were known on a day.</summary>
internal sealed class TargetReviewer
{
    private readonly GovDataset _dataset;
    private readonly LocalDate _asOf;
    private readonly Faithfulness _mode;
    private readonly bool _explain;
    private readonly SeriesCollection _series;
    private readonly ImmutableArray<Target> _declared;
    private readonly ILookup<Subject, Target> _inForce;

    internal TargetReviewer(GovDataset dataset, LocalDate asOf, Faithfulness mode, bool explain)
    {
        (_dataset, _asOf, _mode, _explain) = (dataset, asOf, mode, explain);
        _series = dataset.SeriesAsOf(asOf);
        _declared = [.. dataset.Targets.Where(target => !(target.Declared > asOf))];
        _inForce = _declared.Where(target => SuccessorOf(target) is null).ToLookup(About);
    }

    internal ImmutableArray<TargetReview> Review() =>
    [
        .. _declared.Select(Review)
            .OrderBy(review => !review.HasValue)
            .ThenBy(review => review.HasValue ? review.Target.Indicator.Text : "", StringComparer.Ordinal)
            .ThenBy(review => review.HasValue ? review.Target.Final.Period.End : default),
    ];

    private TargetReview Review(Target target)
    {
        var indicator = _dataset.Indicators[target.Indicator];
        var superseded = SuccessorOf(target);
        var others = superseded is null ? _inForce[About(target)].Where(other => other != target).ToList() : [];
        var (same, different) = (new List<Target>(), new List<Target>());
        foreach (var other in others)
        {
            if (AskTheSame(target, other, indicator) is { } alike) (alike ? same : different).Add(other);
        }

        return new(target, indicator, [.. StatementsOf(target)])
        {
            Candidates = [.. NearMatches.Of(target, indicator, _series, _asOf)],
            SupersededBy = superseded,
            ConflictsWith = [.. different],
            RepeatedBy = [.. same],
        };
    }

    private IEnumerable<TargetStatement> StatementsOf(Target target)
    {
        var known = new List<KnownSeries>();
        foreach (var series in _series.Of(target.Indicator, target.Agency))
        {
            if (series.LatestAsOf(_asOf) is { } last) known.Add(new(series, series.Frequency == target.Final.Period.Frequency && series.Key.Accumulation == target.Accumulation, last.Period.End));
        }

        known.Sort(BestFirst);
        foreach (var (series, _, _) in known)
        {
            var (why, paceWhy) = _explain ? (new Explanation(), new Explanation()) : default((Explanation?, Explanation?));
            yield return new(
                TargetProgress.Compare(target, series, _asOf, _mode, why),
                Pace.Of(target, series, _asOf, why: paceWhy),
                ProducerOf(series),
                ProducerOf(series) != ProducerOf(known[0].Series),
                why,
                paceWhy);
        }
    }

    private Target? SuccessorOf(Target target) =>
        target.SupersededBy is { } code ? _declared.FirstOrDefault(other => other.Code == code) : null;

    private static Subject About(Target target) => new(target.Indicator, target.Agency);

    /// <summary>Whether two targets ask the same of every day for which both have a value; null when there is no such day, or their values never cover the same stretch of time.</summary>
    private static bool? AskTheSame(Target one, Target other, Indicator indicator)
    {
        bool? same = null;
        foreach (var value in one.Values)
        {
            foreach (var counterpart in other.Values)
            {
                if (value.Period.End != counterpart.Period.End || CoverageOf(one, value, indicator) != CoverageOf(other, counterpart, indicator)) continue;
                // The operator counts the same whether it was printed or follows from the direction.
                if (value.Value != counterpart.Value || value.Upper != counterpart.Upper || one.ComparisonFor(indicator.Direction) != other.ComparisonFor(indicator.Direction)) return false;
                same = true;
            }
        }

        return same;
    }

    private static TimeCoverage CoverageOf(Target target, TargetValue value, Indicator indicator) => TimeCoverage.Of(value.Period, target.Accumulation, indicator.Measure);

    private static string ProducerOf(IndicatorSeries series) => series.Key.Producer.Length > 0 ? series.Key.Producer : series.Indicator.Producer ?? "";

    private static int BestFirst(KnownSeries one, KnownSeries other)
    {
        var order = other.LikeTheTarget.CompareTo(one.LikeTheTarget);
        if (order == 0) order = other.End.CompareTo(one.End);
        return order != 0 ? order : string.CompareOrdinal(one.Series.Key.Text, other.Series.Key.Text);
    }

    // Classes, so that grouping and sorting by them needs no code of its own when a command starts.
    private sealed record Subject(IndicatorCode Indicator, AgencyCode Agency);

    private sealed record KnownSeries(IndicatorSeries Series, bool LikeTheTarget, LocalDate End);
}
