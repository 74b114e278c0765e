using GovIndicators.Calculators;
using GovIndicators.Datasets;
using NodaTime;

namespace GovIndicators.Tool;

/// <summary>What <c>govind progress</c> was asked.</summary>
internal sealed record ProgressQuestion(GovDataset Dataset, LocalDate AsOf, IReadOnlyList<ProgressMethod> Methods, Faithfulness Mode);
