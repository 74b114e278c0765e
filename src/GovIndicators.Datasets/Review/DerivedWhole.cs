namespace GovIndicators.Datasets;

/// <summary>A whole that was not printed, bounded by its printed part and the printed percent.</summary>
/// <param name="Percent">The printed percent.</param>
/// <param name="Part">The printed part.</param>
/// <param name="Mode">How the percent is taken to have been rounded.</param>
/// <param name="Bounds">Where the whole lies.</param>
/// <param name="WholeNumbers">The first and the last whole number inside; null when there is none.</param>
public sealed record DerivedWhole(PublishedFigure Percent, PublishedFigure Part, RoundingMode Mode, Bounds Bounds, (decimal First, decimal Last)? WholeNumbers)
{
    /// <summary>How the bounds came about; null unless asked for.</summary>
    public Explanation? Why { get; init; }

    /// <summary>The figures, and where the whole lies.</summary>
    public override string ToString() => $"{Part.Id} by {Percent.Id}: {Bounds.ToString()}";
}
