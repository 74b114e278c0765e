namespace GovIndicators.Calculators;

/// <summary>To which level of an earlier period a new window is linked.</summary>
/// <remarks>The default value is <see cref="Recalculated"/>.</remarks>
public enum WindowLevel
{
    /// <summary>To the level that the window before gives for that period.</summary>
    Recalculated = 0,

    /// <summary>To the level that was published for that period and is not revised.</summary>
    Published = 1,
}
