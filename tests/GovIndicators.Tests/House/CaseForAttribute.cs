namespace GovIndicators.Tests.House;

/// <summary>This test holds a formula against numbers from outside.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class CaseForAttribute(string formula) : Attribute
{
    public string Formula { get; } = formula;
}
