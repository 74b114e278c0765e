namespace GovIndicators;

/// <summary>The stable code of each hedge, as data files write it.</summary>
public static class Hedges
{
    private static readonly string[] Codes = ["exact", "rounded", "nearly", "over", "at least", "at most", "range", "spread", "derived"];

    extension(Hedge hedge)
    {
        /// <summary>The stable code, such as nearly or at least.</summary>
        public string Code => Codes[(int)Named(hedge)];
    }

    /// <summary>Reads a hedge by its code.</summary>
    /// <exception cref="FormatException">The text is not the code of a hedge.</exception>
    public static Hedge Parse(ReadOnlySpan<char> text) => TryParse(text, out var hedge)
        ? hedge
        : throw new FormatException($"'{text}' is not a hedge; expected one of {string.Join(", ", Codes)}.");

    /// <summary>Reads a hedge by its code, if the text is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Hedge hedge)
    {
        for (var i = 0; i < Codes.Length; i++)
        {
            if (!text.SequenceEqual(Codes[i])) continue;
            hedge = (Hedge)i;
            return true;
        }

        hedge = default;
        return false;
    }

    internal static Hedge Named(Hedge hedge) => Enum.IsDefined(hedge)
        ? hedge
        : throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "Expected one of the named hedges.");
}
