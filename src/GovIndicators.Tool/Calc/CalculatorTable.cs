using System.Collections.Frozen;

namespace GovIndicators.Tool;

/// <summary>Every formula of the library by its name; the compiler writes the entries from the library itself, so that a new formula joins by its [Formula] name alone.</summary>
internal static partial class CalculatorTable
{
    /// <summary>No name of a formula is longer.</summary>
    internal const int LongestName = 100;

    internal static IReadOnlyList<Calculator> All { get; } = Create();

    private static readonly FrozenDictionary<string, Calculator> ByName = All.ToFrozenDictionary(calculator => calculator.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Calculator>.AlternateLookup<ReadOnlySpan<char>> ByText = ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static Calculator? Find(ReadOnlySpan<char> name) => ByText.TryGetValue(name, out var calculator) ? calculator : null;

    internal static string Nearest(string name) => NearestName.To(name, ByName.Keys);

    private static partial Calculator[] Create();
}
