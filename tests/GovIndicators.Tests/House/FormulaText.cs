namespace GovIndicators.Tests.House;

/// <summary>Takes the text of an example apart; what stands in brackets or quotes stays together.</summary>
internal static class FormulaText
{
    public static IReadOnlyList<string> Split(string text, char separator)
    {
        List<string> parts = [];
        var (depth, start, quoted) = (0, 0, false);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == separator && depth == 0 && !quoted))
            {
                if (text[start..i].Trim() is { Length: > 0 } part) parts.Add(part);
                start = i + 1;
                continue;
            }

            if (text[i] == '"') quoted = !quoted;
            else if (!quoted && text[i] is '(' or '[') depth++;
            else if (!quoted && text[i] is ')' or ']') depth--;
        }

        return parts;
    }

    /// <summary>Pairs such as from=1 to=[2, 3]; null when a part is none.</summary>
    public static IReadOnlyDictionary<string, string>? Pairs(string text, char sign)
    {
        var pairs = new Dictionary<string, string>();
        foreach (var part in Split(text, ' '))
        {
            var at = part.IndexOf(sign, StringComparison.Ordinal);
            if (at <= 0 || at == part.Length - 1 || !pairs.TryAdd(part[..at], part[(at + 1)..])) return null;
        }

        return pairs;
    }
}
