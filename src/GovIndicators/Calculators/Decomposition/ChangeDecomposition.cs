using System.Collections.Immutable;
using System.Diagnostics;

namespace GovIndicators.Calculators;

/// <summary>A change laid out by factor: the effects add up to it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ChangeDecomposition
{
    internal ChangeDecomposition(double before, double after, ImmutableArray<DecompositionEffect> effects) =>
        (Before, After, Effects) = (before, after, effects);

    /// <summary>The whole before the change.</summary>
    public double Before { get; }

    /// <summary>The whole after the change.</summary>
    public double After { get; }

    /// <summary>The change: after less before, in the unit of the whole.</summary>
    public double Change => After - Before;

    /// <summary>One effect for each factor, in the order of the factors.</summary>
    public IReadOnlyList<DecompositionEffect> Effects { get; }

    /// <summary>The effect of a factor.</summary>
    /// <exception cref="KeyNotFoundException">No factor has that name.</exception>
    public DecompositionEffect this[string factor] => EffectLookup.Find(Effects, factor);

    /// <summary>The change and its effects.</summary>
    public override string ToString() => $"{NumberForm.English.Write(Change, 6)} = {string.Join(", ", Effects)}";
}
