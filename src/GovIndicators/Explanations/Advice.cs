namespace GovIndicators;

/// <summary>The way to do it right, beside a refusal.</summary>
/// <param name="English">One sentence in English.</param>
/// <param name="Vietnamese">The same sentence in Vietnamese.</param>
public sealed record Advice(string English, string Vietnamese)
{
    /// <summary>The sentence in a language.</summary>
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;
}
