namespace GovIndicators.Calculators;

/// <summary>What a method looks at between the baseline and the target.</summary>
public enum ProgressView
{
    /// <summary>The same points a year from the baseline to the target.</summary>
    Linear = 1,

    /// <summary>The same percent a year from the baseline to the target.</summary>
    Compound,

    /// <summary>The last years alone, whatever the baseline was.</summary>
    RecentYears,

    /// <summary>The distance to the target, not the time.</summary>
    Distance,
}
