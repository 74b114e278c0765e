namespace GovIndicators.Calculators;

/// <summary>What the rules of IATI say about one part of a result.</summary>
/// <remarks>The default value is <see cref="Ok"/>.</remarks>
public enum IatiFinding
{
    /// <summary>No rule is broken.</summary>
    Ok = 0,

    /// <summary>Allowed, but not as intended.</summary>
    Warning = 1,

    /// <summary>Not allowed.</summary>
    Error = 2,
}
