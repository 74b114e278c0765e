namespace GovIndicators.Calculators;

/// <summary>How the values of shorter periods become one of a longer period.</summary>
/// <remarks>The default value is <see cref="ByMeasure"/>.</remarks>
public enum OverTimeMethod
{
    /// <summary>As the measure says: flows add, the last stock stands, a rate is the ratio of its parts, each pooled by its own measure, and nothing else pools.</summary>
    ByMeasure = 0,

    /// <summary>The plain average of index numbers, rates or stocks of single periods, as a yearly consumer price index is given; asked for by name.</summary>
    UnweightedAverage,

    /// <summary>The last index number, rate, stock or rank of the longer period, as December stands for a year; asked for by name.</summary>
    LastValue,
}
