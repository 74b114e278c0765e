namespace GovIndicators.Datasets;

/// <summary>Finds the known codes that mistyped ones were meant to be, each of them once, however often it stands in a file.</summary>
internal sealed class NearestCode(IEnumerable<string> known)
{
    /// <summary>So many different codes that lead nowhere are not mistyped: their list is another one, and to search it for each would take minutes.</summary>
    private const int MostSought = 200;

    private readonly Dictionary<string, string?> _found = new(StringComparer.Ordinal);
    private string[]? _known;

    /// <summary>The end of a message: what was meant, unless that is the thing itself, or otherwise what would do.</summary>
    internal string Advice(string text, string otherwise, string? own = null) => Of(text) is { } near && near != own ? $"did you mean {near}?" : $"{otherwise}.";

    private string? Of(string text)
    {
        if (_found.TryGetValue(text, out var near)) return near;
        if (_found.Count >= MostSought) return null;
        near = Nearest.Find(text, _known ??= [.. known.Distinct(StringComparer.Ordinal)]);
        _found.Add(text, near);
        return near;
    }
}
