namespace GovIndicators;

/// <summary>Text as it is compared: small letters, each letter with its marks in one character, single spaces, none at the ends.</summary>
/// <remarks>Vietnamese letters come precomposed (NFC) or as a base with combining marks (NFD). String.Normalize leaves both as they are where the
/// machine has no ICU, so the composition of these letters is done here.</remarks>
internal static class FoldedText
{
    // A row for each vowel, with circumflex, breve or horn or without; in it the vowel without tone, then grave, acute, hook above, tilde, dot below.
    private const string Vowels =
        "aàáảãạ" + "ăằắẳẵặ" + "âầấẩẫậ" + "eèéẻẽẹ" + "êềếểễệ" + "iìíỉĩị" + "oòóỏõọ" + "ôồốổỗộ" + "ơờớởỡợ" + "uùúủũụ" + "ưừứửữự" + "yỳýỷỹỵ";

    private const int Tones = 6;

    /// <summary>Writes the folded text; false when the destination is too short for it.</summary>
    internal static bool TryFold(ReadOnlySpan<char> text, Span<char> destination, out int length)
    {
        length = 0;
        var space = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                space = length > 0;
                continue;
            }

            if (!space && length > 0 && Compose(destination[length - 1], character) is { } composed)
            {
                destination[length - 1] = composed;
                continue;
            }

            if (length + (space ? 2 : 1) > destination.Length) return false;
            if (space) destination[length++] = ' ';
            space = false;
            destination[length++] = char.ToLowerInvariant(character);
        }

        return true;
    }

    /// <summary>The letter with one more mark, in whichever order the marks come; null when the two do not make a Vietnamese letter.</summary>
    private static char? Compose(char letter, char mark)
    {
        if (mark is < '\u0300' or > '\u0323') return null;
        var place = Vowels.IndexOf(letter, StringComparison.Ordinal);
        if (place < 0) return null;
        var tone = place % Tones;
        var plain = Vowels[place - tone];
        return (mark, plain) switch
        {
            ('\u0300', _) => WithTone(1),
            ('\u0301', _) => WithTone(2),
            ('\u0309', _) => WithTone(3),
            ('\u0303', _) => WithTone(4),
            ('\u0323', _) => WithTone(5),
            ('\u0302', 'a') => WithQuality('â'),
            ('\u0302', 'e') => WithQuality('ê'),
            ('\u0302', 'o') => WithQuality('ô'),
            ('\u0306', 'a') => WithQuality('ă'),
            ('\u031B', 'o') => WithQuality('ơ'),
            ('\u031B', 'u') => WithQuality('ư'),
            _ => null,
        };

        char? WithTone(int added) => tone == 0 ? Vowels[place + added] : null;
        char? WithQuality(char vowel) => Vowels[Vowels.IndexOf(vowel, StringComparison.Ordinal) + tone];
    }
}
