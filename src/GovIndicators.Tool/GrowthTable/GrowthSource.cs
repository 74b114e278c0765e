namespace GovIndicators.Tool;

/// <summary>What a CSV file held.</summary>
/// <param name="Series">The series in the order in which they begin; the name is empty when the table holds one.</param>
/// <param name="Notes">What the reader of the table should look at again.</param>
internal sealed record GrowthSource(IReadOnlyList<(string Name, IndicatorSeries Series)> Series, IReadOnlyList<GrowthNote> Notes);
