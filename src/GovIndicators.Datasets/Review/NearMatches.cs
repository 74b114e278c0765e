using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Finds series that a reader may take for those of a target, although their indicator or agency is another one.</summary>
/// <remarks>
/// A series is like a target when the indicator is the same and the agency another, or when the indicator of the target names its own as near. Where it names none, the units
/// must be the same and the names of the indicators share at least two words that are more than two thirds of the words of the shorter name. The rule only chooses what is shown.
/// </remarks>
internal static class NearMatches
{
    private const int FewestShared = 2;

    private static readonly HashSet<string> Unsaying = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "per", "share", "that", "the", "through", "to", "with",
    };

    internal static IEnumerable<IndicatorSeries> Of(Target target, Indicator indicator, SeriesCollection series, LocalDate asOf)
    {
        var words = WordsOf(indicator.Name);
        return series.Where(other => IsNear(other) && other.LatestAsOf(asOf) is not null)
            .OrderBy(other => other.Key.Text, StringComparer.Ordinal)
            .DistinctBy(other => new Line(other.Key.Indicator, other.Key.Agency, other.Key.Producer));

        bool IsNear(IndicatorSeries other) => other.Key.Indicator == target.Indicator
            ? other.Key.Agency != target.Agency
            : indicator.Near.Length > 0 ? indicator.Near.Contains(other.Key.Indicator)
            : other.Indicator.Unit == indicator.Unit && AreAlike(words, WordsOf(other.Indicator.Name));
    }

    /// <summary>What tells one of the series apart for a reader.</summary>
    private sealed record Line(IndicatorCode Indicator, AgencyCode Agency, string Producer);

    private static bool AreAlike(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        return shared >= FewestShared && 3 * shared > 2 * Math.Min(one.Count, other.Count);
    }

    private static HashSet<string> WordsOf(Name name)
    {
        var text = name.In(Language.English);
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i])) continue;
            if (i > start && text[start..i] is var word && !Unsaying.Contains(word)) words.Add(word);
            start = i + 1;
        }

        return words;
    }
}
