using System.Collections.Immutable;
using System.Diagnostics;

namespace GovIndicators.Calculators;

/// <summary>How many percentage points each item contributed to the growth of the whole.</summary>
/// <remarks>The points stand in the order in which the items were given, and add up to the growth.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GrowthContributions : IWritten
{
    internal GrowthContributions(Percent growth, ImmutableArray<PercentagePoints> points) => (Growth, Points) = (growth, points);

    /// <summary>The growth of the whole.</summary>
    public Percent Growth { get; }

    /// <summary>The points of each item.</summary>
    public IReadOnlyList<PercentagePoints> Points { get; }

    /// <summary>How much of the growth is due to an item; null when the whole did not change.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public Percent? ShareOf(int item)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(item);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(item, Points.Count);
        return Portion.Of(Points[item].Value, Growth.Value);
    }

    /// <summary>The growth, then the points of each item: 7.5% = +5 pp +2.5 pp.</summary>
    public override string ToString() => In(Language.English);

    string IWritten.ToString(Language language) => In(language);

    private string In(Language language) => string.Concat(Growth.ToString(language), " = ", string.Join(' ', Points.Select(points => points.ToString(language))));
}
