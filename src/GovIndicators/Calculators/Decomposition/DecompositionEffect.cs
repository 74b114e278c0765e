using System.Collections.Immutable;
using System.Diagnostics;

namespace GovIndicators.Calculators;

/// <summary>What one factor did to the whole.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DecompositionEffect
{
    internal DecompositionEffect(string factor, double value, Percent? share, ImmutableArray<double> byGroup) =>
        (Factor, Value, Share, ByGroup) = (factor, value, share, byGroup);

    /// <summary>The name of the factor.</summary>
    public string Factor { get; }

    /// <summary>The effect: in the unit of the whole where effects add, a ratio where they multiply.</summary>
    public double Value { get; }

    /// <summary>How much of the change the effect is, below 0% when it went the other way; null when the whole did not change.</summary>
    /// <remarks>The shares add up to 100%. Where effects multiply, it is the share of the logarithm.</remarks>
    public Percent? Share { get; }

    /// <summary>The effect group by group, which add up to (or multiply to) the effect; empty when the whole is no sum over groups.</summary>
    public IReadOnlyList<double> ByGroup { get; }

    /// <summary>The factor, the effect and its share: births +10.43 (51.33%).</summary>
    public override string ToString() =>
        $"{Factor} {NumberForm.English.Write(Value, 6)}{(Share is { } share ? $" ({share.ToString()})" : "")}";
}
