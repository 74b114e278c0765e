namespace GovIndicators.Calculators;

/// <summary>Whether a relative change of rates is wanted beside their difference.</summary>
/// <remarks>From 10% to 13% is +3 points and +30%: the second is often read as the first, so it must be asked for. The default value is <see cref="InPointsOnly"/>.</remarks>
public enum RateGrowth
{
    /// <summary>Rates differ in percentage points; a relative change is refused.</summary>
    InPointsOnly = 0,

    /// <summary>The relative change of a rate is wanted too, and said to be one.</summary>
    RelativeToo,
}
