using GovIndicators.Calculators;

namespace GovIndicators.Datasets;

/// <summary>What every method says of a target by one series.</summary>
/// <param name="Comparison">The statements of all methods, the value and the distance.</param>
/// <param name="Pace">How fast it goes, how fast it must go, and when it arrives.</param>
/// <param name="Producer">Who produced the value; empty where it was not stated.</param>
/// <param name="IsRival">True when another producer than that of the first series produced it.</param>
/// <param name="Why">How the statements came about; null unless asked for.</param>
/// <param name="PaceWhy">How the pace came about; null unless asked for.</param>
public sealed record TargetStatement(ProgressComparison Comparison, TargetPace Pace, string Producer, bool IsRival, Explanation? Why, Explanation? PaceWhy);
