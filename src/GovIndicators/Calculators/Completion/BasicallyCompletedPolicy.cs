namespace GovIndicators.Calculators;

/// <summary>How "basically completed" ("cơ bản hoàn thành") counts.</summary>
/// <remarks>No official rule was found, so the caller names one. The default value is <see cref="StaysOpen"/>.</remarks>
public enum BasicallyCompletedPolicy
{
    /// <summary>It is short of completed, and counts as open.</summary>
    StaysOpen = 0,

    /// <summary>It counts as completed; answers carry a caveat that says so.</summary>
    CountsAsCompleted,
}
