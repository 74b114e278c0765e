using GovIndicators.Calculators;

namespace GovIndicators.Datasets;

/// <summary>A completion rate in a review: a share, or bounds and the reason why no share can be given.</summary>
/// <param name="Basis">Of what it is a rate.</param>
/// <param name="BasicallyCompleted">How "basically completed" counted.</param>
/// <param name="Share">Numerator and denominator; null when a count is missing.</param>
/// <param name="Bounds">Between which percents it lies, where a count is missing; null where the share says it all, or nothing follows.</param>
/// <param name="Reason">Why there is no share.</param>
/// <param name="Why">How it came about; null unless asked for.</param>
public sealed record ReviewRate(
    CompletionBasis Basis,
    BasicallyCompletedPolicy BasicallyCompleted,
    Share? Share,
    Bounds? Bounds,
    NoAnswer Reason,
    Explanation? Why)
{
    /// <summary>Between which counts the numerator lies; null where not even that follows.</summary>
    public Bounds? Numerator { get; init; }

    /// <summary>Between which counts the denominator lies; null where not even that follows.</summary>
    public Bounds? Denominator { get; init; }
}
