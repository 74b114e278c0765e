namespace GovIndicators.Tool;

/// <summary>A formula of the library as <c>govind calc</c> offers it.</summary>
/// <param name="Name">The name of the formula.</param>
/// <param name="Page">The page below docs/formulas; empty when it has none.</param>
/// <param name="Forms">The ways to ask it, the one with the fewest inputs first: by numbers, or by a series.</param>
/// <param name="Examples">Questions of its page, in the notation of docs/formulas.</param>
/// <param name="Refusal">Why it cannot be asked in JSON; null when it has a form.</param>
internal sealed record Calculator(string Name, string Page, IReadOnlyList<CalculatorForm> Forms, IReadOnlyList<string> Examples, string? Refusal)
{
    /// <summary>Whether one question may take seconds: a simulation, or every order of many factors.</summary>
    internal bool MayTakeLong { get; } = Name.StartsWith("forecast.", StringComparison.Ordinal) || Name.StartsWith("decomposition.", StringComparison.Ordinal);
}
