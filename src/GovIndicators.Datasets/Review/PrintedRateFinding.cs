namespace GovIndicators.Datasets;

/// <summary>How a printed percent relates to the counts beside it.</summary>
public enum PrintedRateFinding
{
    /// <summary>The counts were not all reported, or the percent was printed as "nearly" or "over", which its digits do not settle.</summary>
    NotChecked = 0,

    /// <summary>The counts give it, rounded half away from zero as official figures are.</summary>
    Rounded,

    /// <summary>The counts give it only when further digits are cut off: 98.6297% printed as 98.62%.</summary>
    Truncated,

    /// <summary>It is 100% less a truncated percent, so that the two add up to 100% and this one is too high: 1.3703% printed as 1.38%.</summary>
    ComplementOfTruncated,

    /// <summary>The counts do not give it in any of these ways.</summary>
    Contradicted,
}
