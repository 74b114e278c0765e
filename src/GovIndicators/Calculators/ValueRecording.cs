using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>How a calculator records a list of numbers: as one argument, the first ones written out, and nothing when nobody collects.</summary>
internal static class ValueRecording
{
    private const int WrittenOut = 20;

    internal static Explanation? GivenAll(this Explanation? why, string name, ReadOnlySpan<double> values) =>
        why is null ? null : why.Given(name, Text(values));

    private static string Text(ReadOnlySpan<double> values)
    {
        var shown = new string[Math.Min(values.Length, WrittenOut)];
        for (var i = 0; i < shown.Length; i++) shown[i] = NumberForm.English.WriteExact(values[i]);
        var text = string.Join("; ", shown);
        return values.Length <= WrittenOut ? text : string.Create(CultureInfo.InvariantCulture, $"{text}; ... ({values.Length} values)");
    }
}
