namespace GovIndicators.Tool;

/// <summary>Which columns of a table hold a series, and what its values are.</summary>
/// <param name="Period">The column of the periods.</param>
/// <param name="Value">The column of the values.</param>
/// <param name="Series">The columns that together tell several series apart; none when the table holds one.</param>
/// <param name="Measure">What the values measure, which decides what may be said of their growth; null where it was not said, and then sums to date are flows and all else stocks.</param>
/// <param name="Language">The language in which periods may be written beside SDMX; the other is tried next.</param>
internal sealed record GrowthColumns(string Period, string Value, IReadOnlyList<string> Series, Measure? Measure, Language Language);
