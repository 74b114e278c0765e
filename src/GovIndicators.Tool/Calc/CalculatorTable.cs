using System.Collections.Frozen;
using GovIndicators.Datasets;

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

    /// <summary>The message for a name that no calculator has: the one that may have been meant, where one is near enough or begins in the same way.</summary>
    internal static string Unknown(string name)
    {
        var near = Nearest.Find(name, ByName.Keys) ?? (name.Length == 0 ? null : ByName.Keys.Where(key => key.StartsWith(name, StringComparison.Ordinal)).Min(StringComparer.Ordinal));
        return near is null
            ? $"There is no calculator '{name}'; 'govind calc --list' names them all."
            : $"There is no calculator '{name}'; did you mean {near}?";
    }

    private static partial Calculator[] Create();
}
