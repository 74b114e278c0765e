using System.Text;

namespace GovIndicators;

/// <summary>What the codes in explanations are called: formulas, arguments, steps and choices, in English and Vietnamese.</summary>
/// <remarks>A new name is one more line in Wording.Formulas.cs, Wording.Terms.cs or Wording.Choices.cs.</remarks>
internal static partial class Wording
{
    private static readonly Dictionary<string, Wordings> Words = Indexed();

    /// <summary>True when the code has words of its own in both languages.</summary>
    internal static bool Knows(string code) => Words.ContainsKey(CodeOf(code));

    /// <summary>The words for a code; the code itself, with spaces for hyphens, where there are none.</summary>
    internal static string Of(string code, Language language) => Words.TryGetValue(CodeOf(code), out var words)
        ? words.In(language)
        : CodeOf(code).Replace('-', ' ');

    /// <summary>The code of a named choice: DueByDate is due-by-date.</summary>
    internal static string CodeOf(Enum choice) => CodeOf(choice.ToString());

    /// <summary>The code of a name, however it is spelled: asOf, AsOf and "as of" are as-of.</summary>
    internal static string CodeOf(string name)
    {
        var code = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && code.Length > 0 && code[^1] is not ('-' or '.')) code.Append('-');
            code.Append(c == ' ' ? '-' : char.ToLowerInvariant(c));
        }

        return code.ToString();
    }

    private static Dictionary<string, Wordings> Indexed()
    {
        var words = new Dictionary<string, Wordings>(Formulas.Length + Terms.Length + Choices.Length, StringComparer.Ordinal);
        foreach (var (code, english, vietnamese) in Formulas) words.Add(code, new(english, vietnamese));
        foreach (var (code, english, vietnamese) in Terms) words.Add(code, new(english, vietnamese));
        foreach (var (code, english, vietnamese) in Choices) words.Add(code, new(english, vietnamese));
        // Periods are read and written in these words, so they stand where periods do.
        foreach (var accumulation in new[] { Accumulation.Discrete, Accumulation.YearToDate, Accumulation.SinceStart })
        {
            words.Add(CodeOf(accumulation), new(accumulation.ToText(Language.English), accumulation.ToText(Language.Vietnamese)));
        }

        return words;
    }
}
