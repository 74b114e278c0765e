using System.Globalization;
using System.Text;

namespace GovIndicators;

/// <summary>The codes and the words for <see cref="Accumulation"/>.</summary>
public static class AccumulationText
{
    /// <summary>The code that files hold: discrete, year to date, since start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the three.</exception>
    public static string ToCode(this Accumulation accumulation) => accumulation switch
    {
        Accumulation.Discrete => "discrete",
        Accumulation.YearToDate => "year to date",
        Accumulation.SinceStart => "since start",
        _ => throw Unknown(accumulation),
    };

    /// <summary>The words that a reader of reports knows: year to date, lũy kế từ đầu năm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The accumulation or the language is not one of those defined.</exception>
    public static string ToText(this Accumulation accumulation, Language language) => (language, accumulation) switch
    {
        (Language.English, Accumulation.Discrete) => "in the period",
        (Language.English, Accumulation.YearToDate) => "year to date",
        (Language.English, Accumulation.SinceStart) => "since start",
        (Language.Vietnamese, Accumulation.Discrete) => "trong kỳ",
        (Language.Vietnamese, Accumulation.YearToDate) => "lũy kế từ đầu năm",
        (Language.Vietnamese, Accumulation.SinceStart) => "lũy kế từ khi bắt đầu",
        (Language.English or Language.Vietnamese, _) => throw Unknown(accumulation),
        _ => throw PeriodGrammar.UnknownLanguage(language),
    };

    /// <summary>Reads a code: discrete, year to date or since start, with spaces or with hyphens, in small letters.</summary>
    /// <exception cref="FormatException">The text is none of the codes.</exception>
    public static Accumulation Parse(ReadOnlySpan<char> text) => TryParse(text, out var accumulation) ? accumulation : throw NotACode(text);

    /// <summary>Reads a code from UTF-8, as <see cref="Parse(ReadOnlySpan{char})"/> does.</summary>
    /// <exception cref="FormatException">The text is none of the codes.</exception>
    public static Accumulation Parse(ReadOnlySpan<byte> utf8Text) =>
        TryParse(utf8Text, out var accumulation) ? accumulation : throw NotACode(Encoding.UTF8.GetString(utf8Text));

    /// <summary>Reads a code, as <see cref="Parse(ReadOnlySpan{char})"/> does; false when the text is none.</summary>
    /// <remarks>Allocates nothing.</remarks>
    public static bool TryParse(ReadOnlySpan<char> text, out Accumulation accumulation)
    {
        (accumulation, var known) = text switch
        {
            "discrete" => (Accumulation.Discrete, true),
            "year to date" or "year-to-date" => (Accumulation.YearToDate, true),
            "since start" or "since-start" => (Accumulation.SinceStart, true),
            _ => (default, false),
        };
        return known;
    }

    /// <summary>Reads a code from UTF-8; false when the text is none.</summary>
    /// <remarks>Allocates nothing.</remarks>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Accumulation accumulation)
    {
        accumulation = default;
        Span<char> text = stackalloc char[12];
        return utf8Text.Length <= text.Length && Encoding.UTF8.TryGetChars(utf8Text, text, out var length) && TryParse(text[..length], out accumulation);
    }

    private static ArgumentOutOfRangeException Unknown(Accumulation accumulation) => new(
        nameof(accumulation),
        accumulation,
        string.Create(CultureInfo.InvariantCulture, $"{(int)accumulation} is not an accumulation; expected Discrete, YearToDate or SinceStart."));

    private static FormatException NotACode(ReadOnlySpan<char> text) =>
        new($"'{PeriodRefusal.Shorten(text)}' is not an accumulation; expected discrete, year to date or since start.");
}
