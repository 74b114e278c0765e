using System.Diagnostics.CodeAnalysis;

namespace GovIndicators;

/// <summary>The library's own name for an indicator, which never changes its meaning.</summary>
/// <remarks>
/// 1 to 64 of A-Z, 0-9, '-', '.' and '_', beginning with a letter, such as ONLINE-SERVICE-USERS. Codes are compared letter for letter and
/// have no order. A changed definition is a new indicator with a new code. The default value is <see cref="None"/>.
/// </remarks>
public readonly record struct IndicatorCode : ISpanParsable<IndicatorCode>
{
    /// <summary>The most characters in a code.</summary>
    public const int MaximumLength = 64;

    private readonly string? _text;

    private IndicatorCode(string text) => _text = text;

    /// <summary>No indicator.</summary>
    public static IndicatorCode None => default;

    /// <summary>The text of the code; empty for <see cref="None"/>.</summary>
    public string Text => _text ?? "";

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is not an indicator code.</exception>
    public static IndicatorCode Parse(ReadOnlySpan<char> text) => TryParse(text, out var code)
        ? code
        : throw new FormatException($"'{text}' is not an indicator code; expected up to 64 of A-Z, 0-9, '-', '.' and '_', a letter first, such as ONLINE-SERVICE-USERS.");

    /// <summary>Reads a code, if the text is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out IndicatorCode code)
    {
        code = default;
        if (text.IsEmpty || text.Length > MaximumLength || !char.IsAsciiLetterUpper(text[0])) return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c) && c is not ('-' or '.' or '_')) return false;
        }

        code = new(text.ToString());
        return true;
    }

    /// <summary>The text of the code; empty for <see cref="None"/>.</summary>
    public override string ToString() => Text;

    static IndicatorCode ISpanParsable<IndicatorCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<IndicatorCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out IndicatorCode result) =>
        TryParse(s, out result);

    static IndicatorCode IParsable<IndicatorCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<IndicatorCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out IndicatorCode result) =>
        TryParse(s, out result);
}
