using System.Globalization;
using System.Text;

namespace GovIndicators;

/// <summary>Text that stands in one line: names, codes, and every cell that is shown. A control character in it breaks a table, or a terminal.</summary>
internal static class LineText
{
    /// <summary>Where a text breaks its line or holds another control character; -1 where it does neither.</summary>
    internal static int IndexOfControl(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsControl(text[i])) return i;
        }

        return -1;
    }

    /// <summary>What is wrong with a text as one line, or null when nothing is.</summary>
    internal static string? ComplaintAbout(string text) => IndexOfControl(text) is >= 0 and var at
        ? string.Create(CultureInfo.InvariantCulture, $"'{Visible(text)}' holds the control character U+{(int)text[at]:X4}; it stands in one line, so remove it.")
        : null;

    /// <summary>The text in one line that anything can show: a blank for a line break or a tab, and other control characters by their numbers.</summary>
    internal static string Visible(string text)
    {
        if (IndexOfControl(text) < 0) return text;
        var visible = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character == '\n' && i > 0 && text[i - 1] == '\r') continue;
            if (character is '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029') visible.Append(' ');
            else if (IsControl(character)) visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else visible.Append(character);
        }

        return visible.ToString();
    }

    /// <summary>The separators of lines and paragraphs are no control characters by their class, and break a line as well.</summary>
    private static bool IsControl(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}
