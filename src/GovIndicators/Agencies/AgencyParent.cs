namespace GovIndicators;

/// <summary>The agency above another, for as long as it stands above it.</summary>
/// <param name="Code">The agency above.</param>
/// <param name="Validity">When it stands above; always, unless said.</param>
/// <remarks>A validity longer than the life of the agency below counts only while that agency lives. Two are equal when both parts are. The default value names no agency, and no agency accepts it.</remarks>
public readonly record struct AgencyParent(AgencyCode Code, Lifetime Validity = default)
{
    /// <summary>The code and, where it is limited, the validity.</summary>
    public override string ToString() => Validity == Lifetime.Always ? Code.Text : $"{Code} ({Validity})";
}
