using System.Collections.Immutable;
using System.Diagnostics;

namespace GovIndicators.Calculators;

/// <summary>A ratio of after to before laid out by factor: the effects multiply to it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RatioDecomposition
{
    internal RatioDecomposition(double before, double after, ImmutableArray<DecompositionEffect> effects) =>
        (Before, After, Effects) = (before, after, effects);

    /// <summary>The whole before the change.</summary>
    public double Before { get; }

    /// <summary>The whole after the change.</summary>
    public double After { get; }

    /// <summary>After over before: 1.2 for 20% up.</summary>
    public double Ratio => After / Before;

    /// <summary>One effect for each factor, in the order of the factors: 1 for a factor that changed nothing.</summary>
    public IReadOnlyList<DecompositionEffect> Effects { get; }

    /// <summary>The effect of a factor.</summary>
    /// <exception cref="KeyNotFoundException">No factor has that name.</exception>
    public DecompositionEffect this[string factor] => EffectLookup.Find(Effects, factor);

    /// <summary>The ratio and its effects.</summary>
    public override string ToString() => $"{NumberForm.English.Write(Ratio, 6)} = {string.Join(" x ", Effects)}";
}
