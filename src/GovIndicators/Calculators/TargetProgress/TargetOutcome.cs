namespace GovIndicators.Calculators;

/// <summary>The target of an agency and how it stands on a day.</summary>
/// <param name="Target">The target.</param>
/// <param name="Comparison">What the methods say of it; null when the agency has no series of the indicator.</param>
public sealed record TargetOutcome(Target Target, ProgressComparison? Comparison)
{
    /// <summary>Met or not, and on track or behind by the share of the gap closed against the share of time passed.</summary>
    public TargetStanding Standing => TargetStandings.Of(Comparison is { Point: not null } known ? known[ProgressMethod.GapClosed].Status : null);
}
