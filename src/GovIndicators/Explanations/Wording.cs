using System.Collections.Frozen;
using System.Text;

namespace GovIndicators;

/// <summary>What the codes in explanations are called: formulas, arguments, steps and choices, in English and Vietnamese.</summary>
/// <remarks>A new name is one more line in Wording.Formulas.cs or Wording.Terms.cs.</remarks>
internal static partial class Wording
{
    private static readonly FrozenDictionary<string, (string English, string Vietnamese)> Words =
        Formulas.Concat(Terms).ToFrozenDictionary(entry => entry.Code, entry => (entry.English, entry.Vietnamese), StringComparer.Ordinal);

    /// <summary>True when the code has words of its own in both languages.</summary>
    internal static bool Knows(string code) => Words.ContainsKey(code);

    /// <summary>The words for a code; the code itself, with spaces for hyphens, where there are none.</summary>
    internal static string Of(string code, Language language) => Words.TryGetValue(code, out var words)
        ? language == Language.Vietnamese ? words.Vietnamese : words.English
        : code.Replace('-', ' ');

    /// <summary>The code of a named choice: DueByDate is due-by-date.</summary>
    internal static string CodeOf(Enum choice)
    {
        var name = choice.ToString();
        var code = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsAsciiLetterUpper(name[i]) && i > 0) code.Append('-');
            code.Append(char.ToLowerInvariant(name[i]));
        }

        return code.ToString();
    }
}
