namespace GovIndicators.Tool;

/// <summary>Says of a method that reads a type by hand how the type is given: in a word, and as JSON Schema.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class InputFormAttribute(string shape, string schema) : Attribute
{
    internal string Shape { get; } = shape;

    internal string Schema { get; } = schema;

    /// <summary>The type of another input beside which it is given so; null for always.</summary>
    public string? Beside { get; init; }
}
