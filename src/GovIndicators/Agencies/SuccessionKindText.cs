using System.Globalization;

namespace GovIndicators;

/// <summary>The codes and the words for <see cref="SuccessionKind"/>.</summary>
public static class SuccessionKindText
{
    /// <summary>The code that files hold: rename, merge, split, transfer, abolition, type change.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the six.</exception>
    public static string ToCode(this SuccessionKind kind) => kind switch
    {
        SuccessionKind.Rename => "rename",
        SuccessionKind.Merge => "merge",
        SuccessionKind.Split => "split",
        SuccessionKind.Transfer => "transfer",
        SuccessionKind.Abolition => "abolition",
        SuccessionKind.TypeChange => "type change",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, string.Create(CultureInfo.InvariantCulture, $"{(int)kind} is not a kind of succession.")),
    };

    /// <summary>The word that a reader of reports knows: merger, sáp nhập.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the six.</exception>
    public static string ToText(this SuccessionKind kind, Language language) => Wording.Of(kind.ToCode(), language);

    /// <summary>Reads a code: rename, merge, split, transfer, abolition, type change, the last with a space or a hyphen.</summary>
    /// <exception cref="FormatException">The text is none of the codes.</exception>
    public static SuccessionKind Parse(ReadOnlySpan<char> text) => TryParse(text, out var kind)
        ? kind
        : throw new FormatException($"'{text}' is not a kind of succession; expected rename, merge, split, transfer, abolition or type change.");

    /// <summary>Reads a code, if the text is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out SuccessionKind kind)
    {
        kind = text switch
        {
            "rename" => SuccessionKind.Rename,
            "merge" => SuccessionKind.Merge,
            "split" => SuccessionKind.Split,
            "transfer" => SuccessionKind.Transfer,
            "abolition" => SuccessionKind.Abolition,
            "type change" or "type-change" => SuccessionKind.TypeChange,
            _ => default,
        };
        return kind != default;
    }
}
