using GovIndicators.Calculators;

namespace GovIndicators.Datasets;

/// <summary>How one point of an indicator compares with an earlier one.</summary>
/// <param name="Growth">The changes between the two, with what one must beware of.</param>
/// <param name="Why">How they came about; null unless asked for with <see cref="ReviewOptions.Explain"/>.</param>
public sealed record GrowthReview(GrowthComparison Growth, Explanation? Why);
