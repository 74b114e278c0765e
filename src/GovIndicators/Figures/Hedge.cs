namespace GovIndicators;

/// <summary>How firmly a figure was stated, which decides where its true value lies: a closed set.</summary>
/// <remarks>The default value is <see cref="Exact"/>. Codes and words: <see cref="Hedges"/>.</remarks>
public enum Hedge
{
    /// <summary>The number itself, as a count in full is: 58 of 63 provinces.</summary>
    Exact = 0,

    /// <summary>Rounded to the digits printed: 45.4 million.</summary>
    Rounded = 1,

    /// <summary>Short of the number: nearly 18%.</summary>
    Nearly = 2,

    /// <summary>Above the number: over 84.7 million.</summary>
    Over = 3,

    /// <summary>The number or above it.</summary>
    AtLeast = 4,

    /// <summary>The number or below it.</summary>
    AtMost = 5,

    /// <summary>One value between two printed ends, both possible.</summary>
    Range = 6,

    /// <summary>Several values, the least and the greatest of which are printed: says nothing about any one of them.</summary>
    Spread = 7,

    /// <summary>Not printed: computed from figures that were.</summary>
    Derived = 8,
}
