namespace GovIndicators;

/// <summary>The way to do it right, beside a refusal.</summary>
/// <remarks>Two are equal when both sentences are.</remarks>
public sealed record Advice
{
    private Advice(string vietnamese, string english) => (Vietnamese, English) = (vietnamese, english);

    /// <summary>One sentence in English.</summary>
    public string English { get; }

    /// <summary>The same sentence in Vietnamese.</summary>
    public string Vietnamese { get; }

    /// <summary>A sentence in both languages, in the order of <see cref="Name.Of"/>.</summary>
    /// <exception cref="ArgumentException">A text is missing or blank.</exception>
    public static Advice Of(string vietnamese, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(vietnamese);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        return new(vietnamese, english);
    }

    /// <summary>The sentence in a language.</summary>
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    /// <summary>The sentence in English.</summary>
    public override string ToString() => English;
}
