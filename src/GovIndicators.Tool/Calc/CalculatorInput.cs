using System.Text;

namespace GovIndicators.Tool;

/// <summary>An input of a calculator: its name, whether it must be given, and how.</summary>
internal sealed class CalculatorInput(string name, bool isRequired, string shape, string schema)
{
    internal string Name { get; } = name;

    internal byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    internal bool IsRequired { get; } = isRequired;

    /// <summary>How it is given, in a word.</summary>
    internal string Shape { get; } = shape;

    /// <summary>How it is given, as JSON Schema.</summary>
    internal string Schema { get; } = schema;
}
