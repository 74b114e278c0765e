namespace GovIndicators.Tool;

/// <summary>A formula of the library as <c>govind calc</c> offers it.</summary>
/// <param name="Name">The name of the formula.</param>
/// <param name="Page">The page below docs/formulas; empty when it has none.</param>
/// <param name="Inputs">What it is given, in the order of the method.</param>
/// <param name="Answer">What it answers, in a word.</param>
/// <param name="Run">Reads the inputs of a call, asks the library and writes the answer; null when the formula cannot be asked in JSON.</param>
/// <param name="Refusal">Why it cannot be asked in JSON.</param>
internal sealed record Calculator(string Name, string Page, IReadOnlyList<CalculatorInput> Inputs, string Answer, Action<CalculatorCall>? Run = null, string? Refusal = null);
