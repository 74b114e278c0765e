namespace GovIndicators.Calculators;

/// <summary>What becomes of years without a value.</summary>
/// <remarks>The default value is <see cref="Refuse"/>.</remarks>
public enum MissingYears
{
    /// <summary>One missing value and there is no answer.</summary>
    Refuse = 0,

    /// <summary>Years without a value are left out.</summary>
    Skip = 1,
}
