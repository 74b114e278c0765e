using Microsoft.CodeAnalysis;

namespace GovIndicators.Tool.Generator;

/// <summary>A method that carries the name of a formula, and how its parameters are given.</summary>
internal sealed class FormulaForm(string code, string? unit, IMethodSymbol method, string page, string run)
{
    internal string Code { get; } = code;

    /// <summary>The unit that the formula names for a plain number; null when it names none.</summary>
    internal string? Unit { get; } = unit;

    internal IMethodSymbol Method { get; } = method;

    internal string Page { get; } = page;

    /// <summary>The name of the method that is written for it.</summary>
    internal string Run { get; } = run;

    internal List<(IParameterSymbol Parameter, InputForm Form)> Inputs { get; } = [];

    /// <summary>The parameter that takes the explanation.</summary>
    internal string? Collector { get; set; }

    /// <summary>Why the formula cannot be asked in JSON; null when it can.</summary>
    internal string? Refusal { get; set; }
}
