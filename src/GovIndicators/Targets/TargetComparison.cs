namespace GovIndicators;

/// <summary>How a value is held against a target.</summary>
/// <remarks>The default value is <see cref="ByDirection"/>: no operator was printed, so at least or at most follows from the direction of good.</remarks>
public enum TargetComparison
{
    /// <summary>No operator was printed: at least where more is better, at most where less is.</summary>
    ByDirection = 0,

    /// <summary>The value itself or more.</summary>
    AtLeast,

    /// <summary>The value itself or less.</summary>
    AtMost,

    /// <summary>More than the value.</summary>
    MoreThan,

    /// <summary>Less than the value.</summary>
    LessThan,

    /// <summary>The value and no other.</summary>
    Exactly,

    /// <summary>Between two values, both included.</summary>
    Within,
}
