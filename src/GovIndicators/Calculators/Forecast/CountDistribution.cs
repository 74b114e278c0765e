using System.Collections.Immutable;

namespace GovIndicators.Calculators;

/// <summary>Numbers of tasks and their chances, which sum to 1.</summary>
/// <param name="Lowest">The smallest number.</param>
/// <param name="Highest">The largest number.</param>
/// <param name="Chances">Each number that can occur, once, from the smallest to the largest, with its chance.</param>
internal sealed record CountDistribution(int Lowest, int Highest, ImmutableArray<(int Finished, double Chance)> Chances);
