namespace GovIndicators.Calculators;

/// <summary>How the values of agencies become one value.</summary>
/// <remarks>The default value is <see cref="ByMeasure"/>.</remarks>
public enum RollUpMethod
{
    /// <summary>As the measure says: flows and stocks add, a rate is the ratio of the sums of its parts, and nothing else pools.</summary>
    ByMeasure = 0,

    /// <summary>The plain average of rates or of index numbers, in which a commune counts as much as a city; asked for by name.</summary>
    UnweightedAverage,
}
