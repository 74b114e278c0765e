namespace GovIndicators.Tool.Generator;

/// <summary>The page below docs/formulas on which a formula stands.</summary>
internal readonly struct FormulaPage(string formula, string page, string[] examples) : IEquatable<FormulaPage>
{
    internal string Formula { get; } = formula;

    internal string Page { get; } = page;

    /// <summary>The worked examples of the formula, the questions alone.</summary>
    internal string[] Examples { get; } = examples;

    public bool Equals(FormulaPage other) => Formula == other.Formula && Page == other.Page && Examples.SequenceEqual(other.Examples);

    public override bool Equals(object? obj) => obj is FormulaPage other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Formula);
}
