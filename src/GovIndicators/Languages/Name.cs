using System.Diagnostics;

namespace GovIndicators;

/// <summary>What a thing is called, in one or more languages.</summary>
/// <remarks>
/// Names are equal when all their texts are. The default language of the official name is Vietnamese where there is one;
/// a reader who asks for a language that is missing gets the official name, never a blank.
/// </remarks>
[DebuggerDisplay("{Official,nq}")]
public sealed record Name : IWritten
{
    private readonly string? _vietnamese;
    private readonly string? _english;

    private Name(string? vietnamese, string? english) => (_vietnamese, _english) = (vietnamese, english);

    /// <summary>A name in Vietnamese, in English, or in both.</summary>
    /// <param name="vietnamese">The text in Vietnamese; null where there is none.</param>
    /// <param name="english">The text in English; null where there is none.</param>
    /// <exception cref="ArgumentException">Both texts are missing, or one is blank, has white space at its ends or holds a control character, such as a line break.</exception>
    public static Name Of(string? vietnamese = null, string? english = null)
    {
        Check(vietnamese, nameof(vietnamese));
        Check(english, nameof(english));
        return vietnamese is null && english is null
            ? throw new ArgumentException("A name needs a text in at least one language.", nameof(vietnamese))
            : new(vietnamese, english);
    }

    /// <summary>The text in the language of the body that gave the name: Vietnamese if there is one, otherwise English.</summary>
    public string Official => _vietnamese ?? _english!;

    /// <summary>The text in a language, or <see cref="Official"/> where that language is missing.</summary>
    public string In(Language language) => TextIn(language) ?? Official;

    /// <summary>The text in a language, or null where the name has none.</summary>
    public string? TextIn(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

    /// <summary>True when one of the texts is the given text, letter for letter.</summary>
    public bool Is(string text) => text is not null && (text == _vietnamese || text == _english);

    /// <summary>The official text.</summary>
    public override string ToString() => Official;

    string IWritten.ToString(Language language) => In(language);

    /// <summary>What is wrong with a text as a name, or null when nothing is.</summary>
    internal static string? ComplaintAbout(string text) => string.IsNullOrWhiteSpace(text)
        ? "A name is blank; leave it out instead."
        : text.Trim().Length != text.Length ? $"The name '{text}' has white space at an end; remove it."
        : LineText.ComplaintAbout(text) is { } complaint ? $"The name {complaint}" : null;

    private static void Check(string? text, string name)
    {
        if (text is not null && ComplaintAbout(text) is { } complaint) throw new ArgumentException(complaint, name);
    }
}
