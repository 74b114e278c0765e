namespace GovIndicators.Tool.Generator;

/// <summary>How a type is given as JSON: the code that reads it, its schema and a short name; or why it cannot be given.</summary>
internal sealed class InputForm
{
    private InputForm(string reader, string schema, string shape, string? refusal) => (Reader, Schema, Shape, Refusal) = (reader, schema, shape, refusal);

    /// <summary>The name of the field that holds the reader.</summary>
    internal string Reader { get; }

    internal string Schema { get; }

    internal string Shape { get; }

    internal string? Refusal { get; }

    internal static InputForm Of(string reader, string schema, string shape) => new(reader, schema, shape, refusal: null);

    internal static InputForm Refused(string because) => new("", "", "", because);
}
