namespace GovIndicators.Tool.Generator;

/// <summary>The page below docs/formulas on which a formula stands.</summary>
internal readonly struct FormulaPage(string formula, string page) : IEquatable<FormulaPage>
{
    internal string Formula { get; } = formula;

    internal string Page { get; } = page;

    public bool Equals(FormulaPage other) => Formula == other.Formula && Page == other.Page;

    public override bool Equals(object? obj) => obj is FormulaPage other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Formula);
}
