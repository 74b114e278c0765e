namespace GovIndicators.Calculators;

/// <summary>Which of two spliced parts keeps its own level.</summary>
/// <remarks>The default value is <see cref="Later"/>: history is brought to today's base.</remarks>
public enum SpliceLevel
{
    /// <summary>The later part keeps its level and the earlier is rescaled to it.</summary>
    Later = 0,

    /// <summary>The earlier part keeps its level and the later is rescaled to it.</summary>
    Earlier = 1,
}
