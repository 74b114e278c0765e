namespace GovIndicators.Tests.House;

/// <summary>This test holds a law of a formula: a property over everything that can exist.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class LawAttribute(string formula) : Attribute
{
    public string Formula { get; } = formula;
}
