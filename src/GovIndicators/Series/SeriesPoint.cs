using System.Diagnostics;

namespace GovIndicators;

/// <summary>One observation together with the series it belongs to, so that two of them can be compared or refused.</summary>
/// <remarks>Never the default value: a point comes from a series.</remarks>
[DebuggerDisplay("{Observation.Period} = {Observation.Value}")]
public readonly record struct SeriesPoint
{
    internal SeriesPoint(IndicatorSeries series, Observation observation) => (Series, Observation) = (series, observation);

    /// <summary>The series.</summary>
    public IndicatorSeries Series { get; }

    /// <summary>The observation.</summary>
    public Observation Observation { get; }

    /// <summary>The period of the observation.</summary>
    public TimePeriod Period => Observation.Period;

    /// <summary>The value; null when nothing was reported.</summary>
    public double? Value => Observation.Value;

    /// <summary>The stretch of time that the value covers.</summary>
    public TimeCoverage Coverage => TimeCoverage.Of(Period, Series.Key.Accumulation, Series.Indicator.Measure);

    /// <summary>The key of the series, the period and the value.</summary>
    public override string ToString() => $"{Series?.Key}: {Observation.ToString()}";
}
