namespace GovIndicators.Calculators;

/// <summary>Finds effects by the name of their factor.</summary>
internal static class EffectLookup
{
    internal static DecompositionEffect Find(IReadOnlyList<DecompositionEffect> effects, string factor)
    {
        foreach (var effect in effects)
        {
            if (effect.Factor == factor) return effect;
        }

        throw new KeyNotFoundException($"No factor is called '{factor}'; the decomposition has {string.Join(", ", effects.Select(effect => effect.Factor))}.");
    }
}
