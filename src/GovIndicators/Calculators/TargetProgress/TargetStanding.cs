namespace GovIndicators.Calculators;

/// <summary>How an agency stands toward its target, as coarse as a roll-up counts it.</summary>
/// <remarks>The default value is <see cref="WithoutData"/>. Codes and names: <see cref="TargetStandings"/>.</remarks>
public enum TargetStanding
{
    /// <summary>No value was reported by the day.</summary>
    WithoutData = 0,

    /// <summary>There is a value that does not meet the target, and nothing to say whether the pace will do, such as no baseline.</summary>
    NotAssessable,

    /// <summary>Too slow, hardly moving, moving away, or past the date of the target.</summary>
    Behind,

    /// <summary>Fast enough to meet the target on time.</summary>
    OnTrack,

    /// <summary>The target is met.</summary>
    Met,
}
