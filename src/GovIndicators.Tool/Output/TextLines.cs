using System.Globalization;
using System.Text;

namespace GovIndicators.Tool;

/// <summary>How wide a text stands, and where a line of it may end: never inside a word, never between a number and its unit.</summary>
internal static class TextLines
{
    /// <summary>The places that a text takes: a combining mark takes none, a wide letter two.</summary>
    internal static int WidthOf(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += WidthOf(rune);
        return width;
    }

    /// <summary>The text with blanks to its right, or to its left, so that it takes a number of places.</summary>
    internal static string Pad(string text, int width, bool toTheRight = false)
    {
        var blanks = new string(' ', Math.Max(0, width - WidthOf(text)));
        return toTheRight ? blanks + text : text + blanks;
    }

    /// <summary>The widest piece that no line may break.</summary>
    internal static int WidestPiece(string text, bool isNumber = false) => Pieces(text, isNumber).Max(WidthOf);

    /// <summary>The text in lines of at most a width; a piece that is wider stands in a line of its own, whole.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The places of a line.</param>
    /// <param name="isNumber">True for a number with its words, "more than 7.82%": only what stands in brackets behind it may be broken.</param>
    internal static IReadOnlyList<string> Wrap(string text, int width, bool isNumber = false)
    {
        if (WidthOf(text) <= width) return [text];
        var lines = new List<string>();
        var line = new StringBuilder();
        var taken = 0;
        foreach (var piece in Pieces(text, isNumber))
        {
            var wide = WidthOf(piece);
            if (line.Length > 0 && taken + 1 + wide > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                taken = 0;
            }

            if (line.Length > 0)
            {
                line.Append(' ');
                taken++;
            }

            line.Append(piece);
            taken += wide;
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>A paragraph in lines of at most a width; the lines below the first stand as deep as it does, and deeper when asked.</summary>
    internal static IEnumerable<string> Paragraph(string text, int width, int hanging = 0)
    {
        var indent = text.Length - text.TrimStart(' ').Length;
        var first = new string(' ', indent);
        var next = new string(' ', indent + hanging);
        var lines = Wrap(text.TrimStart(' '), Math.Max(1, width - next.Length));
        return lines.Select((line, i) => (i == 0 ? first : next) + line);
    }

    private static IEnumerable<string> Pieces(string text, bool isNumber)
    {
        var start = 0;
        var bracket = text.IndexOf(" (", StringComparison.Ordinal);
        var first = !isNumber ? 0 : bracket >= 0 ? bracket : text.Length;
        for (var i = first; i < text.Length; i++)
        {
            if (text[i] != ' ' || !MayEndBefore(text, i)) continue;
            yield return text[start..i];
            start = i + 1;
        }

        yield return text[start..];
    }

    /// <summary>A number keeps the sign before it and the unit behind it; what stands in brackets may always go to the next line.</summary>
    private static bool MayEndBefore(string text, int space)
    {
        if (space == 0 || space == text.Length - 1) return false;
        var (before, behind) = (text[space - 1], text[space + 1]);
        return behind == '(' || !(char.IsAsciiDigit(before) || behind is '%' or ' ' || "≥≤<>=±".Contains(before, StringComparison.Ordinal));
    }

    private static int WidthOf(Rune rune)
    {
        if (rune.IsAscii) return 1;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        return rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1;
    }
}
