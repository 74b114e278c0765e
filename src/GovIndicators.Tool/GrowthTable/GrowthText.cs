using System.Text;
using System.Text.Unicode;

namespace GovIndicators.Tool;

/// <summary>The text of a CSV file, as it comes from spreadsheets: which encodings and separators are known by sight though they are not read.</summary>
internal static class GrowthText
{
    private const string SaveAsCsv = "save it as \"CSV UTF-8 (Comma delimited)\"";

    /// <summary>Why the bytes are no text in UTF-8; null when they are.</summary>
    internal static string? FaultOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return $"The file is a workbook of a spreadsheet; {SaveAsCsv}.";
        // In UTF-16 every other byte of ASCII is zero, and valid UTF-8 it is all the same; a CSV file has no zero of its own.
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || bytes.Contains((byte)0)) return $"The file is UTF-16, not UTF-8; {SaveAsCsv}.";
        return Utf8.IsValid(bytes) ? null : $"The file is not UTF-8; {SaveAsCsv}.";
    }

    /// <summary>Why the fields of a first line do not stand apart; null when the line has commas, or nothing else that separates.</summary>
    internal static string? FaultOf(IReadOnlyList<string> header) => header is not [var only] ? null
        : only.Contains(';', StringComparison.Ordinal) ? $"The fields are separated by semicolons; {SaveAsCsv}, or put commas between them."
        : only.Contains('\t', StringComparison.Ordinal) ? $"The fields are separated by tabs; {SaveAsCsv}, or put commas between them."
        : null;

    /// <summary>The bytes with each letter and its accents as one character: a name may be typed in either way, and both are the same name.</summary>
    internal static byte[] Composed(byte[] bytes) => Ascii.IsValid(bytes) ? bytes : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Normalize(NormalizationForm.FormC));

    /// <summary>A text with each letter and its accents as one character.</summary>
    internal static string Composed(string text) => text.Normalize(NormalizationForm.FormC);

    /// <summary>True for 1.250 and 12.000: digits in groups of three, as thousands are written in Viet Nam.</summary>
    internal static bool LooksGrouped(ReadOnlySpan<char> number)
    {
        number = number.TrimStart('-');
        var point = number.IndexOf('.');
        return point is >= 1 and <= 3 && number.Length == point + 4 && number[0] != '0' && number[(point + 1)..].IndexOfAnyExceptInRange('0', '9') < 0 && number[..point].IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
