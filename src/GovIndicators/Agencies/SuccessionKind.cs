namespace GovIndicators;

/// <summary>How one or more agencies are followed by others.</summary>
/// <remarks>A closed set; the codes and the words are in <see cref="SuccessionKindText"/>. Zero is no kind, and nothing accepts it.</remarks>
public enum SuccessionKind
{
    /// <summary>One agency goes on under another name.</summary>
    Rename = 1,

    /// <summary>Two or more agencies end, and one is formed of them; it is a new agency even if it keeps a name or an outside code.</summary>
    Merge,

    /// <summary>One agency ends, and two or more are formed of it.</summary>
    Split,

    /// <summary>Duties pass to agencies that exist, or are formed otherwise; who gave them up may live on.</summary>
    Transfer,

    /// <summary>Agencies end, and nothing follows.</summary>
    Abolition,

    /// <summary>One agency becomes another sort of body, such as a province that becomes a municipality.</summary>
    TypeChange,
}
