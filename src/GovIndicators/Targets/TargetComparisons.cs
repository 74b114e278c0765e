namespace GovIndicators;

/// <summary>The code and the sign of each comparison.</summary>
public static class TargetComparisons
{
    extension(TargetComparison comparison)
    {
        /// <summary>The word used in files: by-direction, at-least, at-most, more-than, less-than, exactly, within.</summary>
        public string Code => comparison switch
        {
            TargetComparison.ByDirection => "by-direction",
            TargetComparison.AtLeast => "at-least",
            TargetComparison.AtMost => "at-most",
            TargetComparison.MoreThan => "more-than",
            TargetComparison.LessThan => "less-than",
            TargetComparison.Exactly => "exactly",
            TargetComparison.Within => "within",
            _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Expected one of the named comparisons."),
        };

        /// <summary>The sign printed before a target value; empty where none was printed.</summary>
        public string Sign => comparison switch
        {
            TargetComparison.AtLeast => "≥",
            TargetComparison.AtMost => "≤",
            TargetComparison.MoreThan => ">",
            TargetComparison.LessThan => "<",
            TargetComparison.Exactly => "=",
            _ => "",
        };
    }

    /// <summary>Reads the word used in files, if the text is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out TargetComparison comparison)
    {
        foreach (var candidate in Enum.GetValues<TargetComparison>())
        {
            if (!text.SequenceEqual(candidate.Code)) continue;
            comparison = candidate;
            return true;
        }

        comparison = TargetComparison.ByDirection;
        return false;
    }
}
