namespace GovIndicators;

/// <summary>What somebody else calls an agency: a value in a scheme, for as long as it means that agency.</summary>
/// <remarks>
/// Outside codes are given again to others: 24 in the scheme "gso" is Bắc Giang to 2025-06-30 and Bắc Ninh afterwards. So one is looked up with a date, and identity is the
/// library's own <see cref="AgencyCode"/>. A validity longer than the life of the agency counts only while the agency lives. Two are equal when all their parts are.
/// </remarks>
public sealed record ExternalCode
{
    /// <summary>The most characters in the name of a scheme.</summary>
    public const int MaximumSchemeLength = 40;

    /// <summary>A value in a scheme.</summary>
    /// <param name="scheme">1 to 40 of a-z, 0-9 and '-', such as gso or iso-3166-2.</param>
    /// <param name="value">The code as the scheme writes it, leading zeros included.</param>
    /// <param name="validity">When it means the agency; always, unless said.</param>
    /// <exception cref="ArgumentException">The scheme is not of that form, or the value is blank or has white space at an end.</exception>
    public ExternalCode(string scheme, string value, Lifetime validity = default)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(value);
        if (!IsScheme(scheme)) throw new ArgumentException(NotAScheme(scheme), nameof(scheme));
        if (!IsValue(value)) throw new ArgumentException(NotAValue(scheme, value), nameof(value));
        (Scheme, Value, Validity) = (scheme, value, validity);
    }

    /// <summary>Whose list of codes it is.</summary>
    public string Scheme { get; }

    /// <summary>The code in that list.</summary>
    public string Value { get; }

    /// <summary>When it means the agency.</summary>
    public Lifetime Validity { get; }

    /// <summary>Scheme, value and, where it is limited, validity.</summary>
    public override string ToString() => Validity == Lifetime.Always ? $"{Scheme} {Value}" : $"{Scheme} {Value} ({Validity})";

    internal static bool IsScheme(string scheme) =>
        scheme.Length is > 0 and <= MaximumSchemeLength && scheme.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    internal static bool IsValue(string value) => !string.IsNullOrWhiteSpace(value) && value.Trim().Length == value.Length;

    internal static string NotAScheme(string scheme) =>
        $"'{scheme}' is not a scheme of outside codes; expected up to 40 of a-z, 0-9 and '-', such as gso or iso-3166-2.";

    internal static string NotAValue(string scheme, string value) =>
        $"'{value}' is not a code of the scheme {scheme}; expected a text that is not blank and has no white space at its ends.";
}
