namespace GovIndicators;

/// <summary>The same words in both languages.</summary>
/// <remarks>A class, so that a dictionary of them needs no code of its own when a command starts.</remarks>
internal sealed record Wordings(string English, string Vietnamese)
{
    internal string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;
}
