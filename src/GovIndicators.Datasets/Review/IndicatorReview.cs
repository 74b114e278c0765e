using System.Collections.Immutable;
using GovIndicators.Calculators;

namespace GovIndicators.Datasets;

/// <summary>How an indicator of an agency went, according to one producer.</summary>
public sealed class IndicatorReview
{
    internal IndicatorReview(Indicator indicator, Agency agency, string producer, IEnumerable<SeriesPoint> points)
    {
        (Indicator, Agency, Producer) = (indicator, agency, producer);
        Points = [.. points];
    }

    /// <summary>What is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>For whom.</summary>
    public Agency Agency { get; }

    /// <summary>Who produced the values; empty where it is the producer of the indicator.</summary>
    public string Producer { get; }

    /// <summary>The last points, oldest first.</summary>
    public ImmutableArray<SeriesPoint> Points { get; }

    /// <summary>Each of those points against the one before.</summary>
    public ImmutableArray<(GrowthComparison Growth, Explanation? Why)> Changes { get; init; } = [];

    /// <summary>The other producers that publish the same indicator for the same agency.</summary>
    public ImmutableArray<string> Rivals { get; init; } = [];
}
