namespace GovIndicators.Calculators;

/// <summary>How an agency and those below it stand toward their targets.</summary>
/// <param name="Agency">The agency, alive on the day.</param>
/// <param name="Depth">How many agencies stand above it.</param>
/// <param name="Own">Its own target; null when it has none.</param>
/// <param name="WithBelow">The agency, where it has a target, and all below it that have one.</param>
public sealed record AgencyTargets(Agency Agency, int Depth, TargetOutcome? Own, TargetTally WithBelow);
