namespace GovIndicators.Calculators;

/// <summary>Where an indicator stands on the way to its target, in words that every method can be translated into.</summary>
/// <remarks>
/// The values run from worst to best, so two statuses of one method can be compared. <see cref="Progressing"/> is said by methods that look
/// at the distance and not at the time: it agrees with every status between <see cref="Limited"/> and <see cref="OnTrack"/>.
/// The default value is <see cref="NotAssessable"/>. Codes and names: <see cref="ProgressStatuses"/>.
/// </remarks>
public enum ProgressStatus : byte
{
    /// <summary>The method has no answer; the reason stands beside it.</summary>
    NotAssessable = 0,

    /// <summary>Moving away from the target.</summary>
    Deteriorating,

    /// <summary>The date of the target has come and the target is not met.</summary>
    Missed,

    /// <summary>Hardly moving toward the target, or not at all.</summary>
    Limited,

    /// <summary>Closer to the target than at the baseline; the method does not say whether fast enough.</summary>
    Progressing,

    /// <summary>Moving toward the target, too slowly to meet it on time.</summary>
    NeedsAcceleration,

    /// <summary>Moving fast enough to meet the target on time.</summary>
    OnTrack,

    /// <summary>The target is met.</summary>
    Achieved,
}
