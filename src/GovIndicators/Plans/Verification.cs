namespace GovIndicators;

/// <summary>Who stands behind a reported status.</summary>
/// <remarks>The default value is <see cref="NotStated"/>.</remarks>
public enum Verification
{
    /// <summary>The report does not say.</summary>
    NotStated = 0,

    /// <summary>The agency in charge says so itself.</summary>
    SelfReported,

    /// <summary>Somebody else checked it.</summary>
    Verified,
}
