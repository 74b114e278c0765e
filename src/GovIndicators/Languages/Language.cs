namespace GovIndicators;

/// <summary>The language in which the library words its answers.</summary>
/// <remarks>The default value is <see cref="English"/>.</remarks>
public enum Language
{
    /// <summary>English: 1,234.5.</summary>
    English = 0,

    /// <summary>Vietnamese: 1.234,5.</summary>
    Vietnamese = 1,
}
