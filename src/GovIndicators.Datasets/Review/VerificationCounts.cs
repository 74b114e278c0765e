namespace GovIndicators.Datasets;

/// <summary>Who stands behind the completions of a plan.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Verified">Completed and basically completed tasks that somebody else checked.</param>
/// <param name="SelfReported">Completed and basically completed tasks that only the agency in charge reports.</param>
/// <param name="NotStated">Completed and basically completed tasks of which the report does not say.</param>
public sealed record VerificationCounts(Plan Plan, int Verified, int SelfReported, int NotStated);
