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

    /// <summary>The last points, oldest first, as many as <see cref="ReviewOptions.LastPoints"/> asks for.</summary>
    public ImmutableArray<SeriesPoint> Points { get; }

    /// <summary>How the value of each point came about, in the same order: from which figure, or from which numerator and denominator; null unless asked for.</summary>
    public ImmutableArray<Explanation?> ValuesWhy { get; init; } = [];

    /// <summary>How many earlier points there are that are not among them.</summary>
    public int EarlierPoints { get; init; }

    /// <summary>Each of those points against the one before.</summary>
    public ImmutableArray<GrowthReview> Changes { get; init; } = [];

    /// <summary>Those of the points that have one against the same period of the year before; of yearly values the change from the point before says it.</summary>
    public ImmutableArray<GrowthReview> YearOnYear { get; init; } = [];

    /// <summary>The other producers that publish the same indicator for the same agency.</summary>
    public ImmutableArray<string> Rivals { get; init; } = [];
}
