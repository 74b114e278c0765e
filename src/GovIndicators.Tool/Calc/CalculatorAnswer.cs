namespace GovIndicators.Tool;

/// <summary>What a calculator answers.</summary>
/// <param name="Word">In a word.</param>
/// <param name="Schema">As JSON Schema.</param>
/// <param name="Unit">The code of its unit; empty where the unit is that of what was given, or stands inside the answer.</param>
internal sealed record CalculatorAnswer(string Word, string Schema, string Unit);
