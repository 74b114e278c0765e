using System.Diagnostics;

namespace GovIndicators.Calculators;

/// <summary>A result over many values, and how many of them were there.</summary>
/// <typeparam name="T">What the result is: a number, a percent or a share.</typeparam>
/// <param name="Value">The result.</param>
/// <param name="Coverage">Reported of expected.</param>
/// <remarks>The default value is the default of the result, of nothing expected.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Pooled<T>(T Value, Coverage Coverage) : IWritten
    where T : struct
{
    /// <summary>The result, then the coverage: 75% (3 of 4 = 75%).</summary>
    public override string ToString() => In(Language.English);

    string IWritten.ToString(Language language) => In(language);

    private string In(Language language) => $"{new Explained("result", Value).ToText(language, Value is double ? 6 : 2)} ({Coverage.ToString(language)})";
}
