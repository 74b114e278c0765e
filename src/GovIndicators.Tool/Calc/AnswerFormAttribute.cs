namespace GovIndicators.Tool;

/// <summary>Says of a method that writes a type by hand what it writes, as JSON Schema.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AnswerFormAttribute(string schema) : Attribute
{
    internal string Schema { get; } = schema;
}
