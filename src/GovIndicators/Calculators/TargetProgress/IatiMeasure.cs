namespace GovIndicators.Calculators;

/// <summary>What an IATI result indicator measures, by its code in the standard.</summary>
public enum IatiMeasure
{
    /// <summary>Code 1: units.</summary>
    Unit = 1,

    /// <summary>Code 2: a percentage; it carries no numerator or denominator.</summary>
    Percentage = 2,

    /// <summary>Code 3: a nominal scale, such as yes or no.</summary>
    Nominal = 3,

    /// <summary>Code 4: an ordinal scale.</summary>
    Ordinal = 4,

    /// <summary>Code 5: words, without a value.</summary>
    Qualitative = 5,
}
