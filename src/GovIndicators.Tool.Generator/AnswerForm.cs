namespace GovIndicators.Tool.Generator;

/// <summary>How an answer is given as JSON: the name of the method that writes it, and its schema.</summary>
internal sealed class AnswerForm(string writer, string schema)
{
    internal string Writer { get; } = writer;

    internal string Schema { get; } = schema;
}
