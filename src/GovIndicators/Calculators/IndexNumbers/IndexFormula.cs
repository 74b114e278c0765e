namespace GovIndicators.Calculators;

/// <summary>Which basket an index number prices.</summary>
public enum IndexFormula
{
    /// <summary>That of the base period.</summary>
    Laspeyres,

    /// <summary>That of the later period.</summary>
    Paasche,

    /// <summary>Both: the geometric mean of the two.</summary>
    Fisher,

    /// <summary>No basket: relatives weighted by the mean of the value shares of both periods.</summary>
    Tornqvist,

    /// <summary>The geometric means of the quantities of both periods.</summary>
    Walsh,
}
