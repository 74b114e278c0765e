namespace GovIndicators;

/// <summary>Names a formula: under this name it stands in explanations, in the docs, in the laws and in the command <c>govind calc</c>.</summary>
/// <remarks>A name is stable: lower-case words joined by hyphens, in two parts joined by a point, such as growth.percent-change.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FormulaAttribute : Attribute
{
    /// <summary>The <see cref="Unit"/> of a difference of two values of a series: that of its indicator, and of percents percentage points.</summary>
    public const string OfTheDifference = "difference";

    /// <summary>Names the formula of a method.</summary>
    public FormulaAttribute(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Code = code;
    }

    /// <summary>The stable name.</summary>
    public string Code { get; }

    /// <summary>The code of the unit of a number or of bounds that it answers, where the type of the answer does not say it; null where that is the unit of what it is given.</summary>
    public string? Unit { get; init; }
}
