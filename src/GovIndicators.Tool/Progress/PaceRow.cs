using GovIndicators.Calculators;

namespace GovIndicators.Tool;

/// <summary>The pace of one target by one series, and how a table names them.</summary>
internal readonly record struct PaceRow(string Target, string Period, Indicator Indicator, TargetPace Pace);
