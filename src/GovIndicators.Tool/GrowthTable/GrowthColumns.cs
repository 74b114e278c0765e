namespace GovIndicators.Tool;

/// <summary>Which columns of a table hold a series, and what its values are.</summary>
/// <param name="Period">The column of the periods.</param>
/// <param name="Value">The column of the values.</param>
/// <param name="Series">The columns that together tell several series apart; none when the table holds one.</param>
/// <param name="Measure">What the values measure, which decides what may be said of their growth; null where it was not said, and then sums to date are flows and all else stocks.</param>
/// <param name="Status">The column of what the producer said of each value; null takes one of the usual names, where the table has it.</param>
internal sealed record GrowthColumns(string Period, string Value, IReadOnlyList<string> Series, Measure? Measure, string? Status = null)
{
    internal static readonly string[] UsualStatus = ["status", "OBS_STATUS"];
}
