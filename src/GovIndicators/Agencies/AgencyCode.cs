using System.Diagnostics.CodeAnalysis;

namespace GovIndicators;

/// <summary>The library's own name for an agency, which never changes its meaning, whatever happens to names and to the codes of others.</summary>
/// <remarks>
/// 1 to 32 of A-Z, 0-9 and single hyphens between segments; the first segment, of at least two characters and beginning with a letter, is an ISO
/// country or another owner, such as VN-BTC, VN-2025-24 or GOVIND-X. Codes are compared letter for letter and have no order of their own; <see cref="TextOrder"/>
/// sorts them. The default value is <see cref="None"/>, which prints as nothing and is never read from text.
/// </remarks>
public readonly record struct AgencyCode : ISpanParsable<AgencyCode>
{
    /// <summary>The most characters in a code.</summary>
    public const int MaximumLength = 32;

    private readonly string? _text;

    private AgencyCode(string text) => _text = text;

    /// <summary>No agency.</summary>
    public static AgencyCode None => default;

    /// <summary>The order of the texts, character by character, with <see cref="None"/> first: for lists that must always come out the same.</summary>
    public static IComparer<AgencyCode> TextOrder { get; } =
        Comparer<AgencyCode>.Create((left, right) => string.CompareOrdinal(left.Text, right.Text));

    /// <summary>The text of the code; empty for <see cref="None"/>.</summary>
    public string Text => _text ?? "";

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is not an agency code.</exception>
    public static AgencyCode Parse(ReadOnlySpan<char> text) => TryParse(text, out var code)
        ? code
        : throw new FormatException($"'{Shorten(text)}' is not an agency code; expected up to 32 of A-Z, 0-9 and '-', the country or owner first, such as VN-BTC.");

    /// <summary>Reads a code, if the text is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out AgencyCode code)
    {
        code = default;
        if (text.Length is 0 or > MaximumLength || !char.IsAsciiLetterUpper(text[0]) || text[^1] == '-') return false;
        for (var i = 1; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '-' ? text[i - 1] == '-' : !char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c)) return false;
        }

        if (text.Length < 2 || text[1] == '-') return false;
        code = new(text.ToString());
        return true;
    }

    /// <summary>The text of the code; empty for <see cref="None"/>.</summary>
    public override string ToString() => Text;

    static AgencyCode ISpanParsable<AgencyCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<AgencyCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out AgencyCode result) =>
        TryParse(s, out result);

    static AgencyCode IParsable<AgencyCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AgencyCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out AgencyCode result) =>
        TryParse(s, out result);

    private static string Shorten(ReadOnlySpan<char> text) => text.Length <= 2 * MaximumLength ? text.ToString() : $"{text[..MaximumLength]}...";
}
