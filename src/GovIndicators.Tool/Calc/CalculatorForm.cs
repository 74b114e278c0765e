namespace GovIndicators.Tool;

/// <summary>One way to ask a formula: a method of the library that carries its name.</summary>
/// <param name="Inputs">What it is given, in the order of the method.</param>
/// <param name="Answer">What it answers.</param>
/// <param name="Summary">What it asks, in a sentence.</param>
/// <param name="Run">Reads the inputs of a call, asks the library and writes the answer.</param>
internal sealed record CalculatorForm(IReadOnlyList<CalculatorInput> Inputs, CalculatorAnswer Answer, string Summary, Action<CalculatorCall> Run)
{
    /// <summary>How many inputs must be given.</summary>
    internal int Required { get; } = Inputs.Count(input => input.IsRequired);

    internal int IndexOf(ref System.Text.Json.Utf8JsonReader reader)
    {
        for (var i = 0; i < Inputs.Count; i++)
        {
            if (reader.ValueTextEquals(Inputs[i].Utf8Name)) return i;
        }

        return -1;
    }
}
