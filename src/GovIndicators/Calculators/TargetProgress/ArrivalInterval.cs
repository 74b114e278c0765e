namespace GovIndicators.Calculators;

/// <summary>Of what an interval around a date of arrival speaks.</summary>
/// <remarks>The default value is <see cref="Trend"/>.</remarks>
public enum ArrivalInterval
{
    /// <summary>When the trend line itself crosses the target: the confidence interval of the line.</summary>
    Trend = 0,

    /// <summary>When a single observation may be seen at the target: the prediction interval, always the wider.</summary>
    Observation = 1,
}
