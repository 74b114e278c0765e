using System.Text;
using System.Text.Json;

namespace GovIndicators.Datasets;

/// <summary>Says where JSON stops being JSON.</summary>
internal static class BrokenJson
{
    internal static void Add(FileText file, JsonException broken, FaultCollector faults)
    {
        var offset = OffsetOf(file, broken);
        var rest = file.Bytes[offset..];
        if (rest.Trim(" \t\r\n"u8).IsEmpty)
        {
            faults.Add(file, offset, FaultCode.TruncatedJson, "", "The file ends in the middle of the JSON; the rest was cut off, so save it again.");
            return;
        }

        if (NoNumberAt(file, ref offset) is { } word)
        {
            faults.Add(file, offset, FaultCode.NotANumber, word, $"'{word}' is no number; leave the field out where nothing was reported.");
            return;
        }

        var line = rest.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end ? rest[..end] : rest;
        var text = FaultCollector.Quote(Encoding.UTF8.GetString(line[..Math.Min(line.Length, 400)]));
        var isOpenText = rest[0] == '"' && rest[1..].IndexOf((byte)'"') < 0;
        faults.Add(file, offset, isOpenText ? FaultCode.TruncatedJson : FaultCode.BrokenJson, text, isOpenText
            ? $"The file ends in the middle of the text '{text}'; the rest was cut off, so save it again."
            : $"The JSON breaks off at '{text}'; look for a missing or superfluous comma, quote or bracket, or a comment, just there or before.");
    }

    /// <summary>The word at a place that other programs write for a number that is none, and that no JSON holds; null for anything else.</summary>
    internal static string? NoNumberAt(FileText file, ref int offset)
    {
        // A sign is passed over before it is seen that no digit follows.
        var from = offset > 0 && file.Bytes[offset - 1] == '-' ? offset - 1 : offset;
        foreach (var word in (ReadOnlySpan<string>)["-Infinity", "-NaN", "Infinity", "NaN"])
        {
            var there = file.Bytes[from..];
            if (there.Length < word.Length || !Ascii.EqualsIgnoreCase(there[..word.Length], word)) continue;
            offset = from;
            return Encoding.UTF8.GetString(there[..word.Length]);
        }

        return null;
    }

    private static int OffsetOf(FileText file, JsonException broken)
    {
        var offset = file.Start;
        for (var line = broken.LineNumber.GetValueOrDefault(); line > 0; line--)
        {
            var end = file.Bytes[offset..].IndexOf((byte)'\n');
            if (end < 0) break;
            offset += end + 1;
        }

        return (int)Math.Min(offset + broken.BytePositionInLine.GetValueOrDefault(), file.Length);
    }
}
