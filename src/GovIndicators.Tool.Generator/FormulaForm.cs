using Microsoft.CodeAnalysis;

namespace GovIndicators.Tool.Generator;

/// <summary>A method that carries the name of a formula, and how its parameters are given.</summary>
internal sealed class FormulaForm(string code, IMethodSymbol method, string? unit, string page, string run)
{
    internal string Code { get; } = code;

    internal IMethodSymbol Method { get; } = method;

    /// <summary>The unit of the answer, where the attribute of the method names it.</summary>
    internal string? Unit { get; } = unit;

    internal string Page { get; } = page;

    /// <summary>The name of the method that is written for it.</summary>
    internal string Run { get; } = run;

    internal List<(IParameterSymbol Parameter, InputForm Form)> Inputs { get; } = [];

    /// <summary>The parameter that takes the explanation.</summary>
    internal string? Collector { get; set; }

    /// <summary>Why the formula cannot be asked in JSON; null when it can.</summary>
    internal string? Refusal { get; set; }
}
