using Four = GovIndicators.Calculators.YearAfter<GovIndicators.Calculators.YearAfter<GovIndicators.Calculators.YearAfter<GovIndicators.Calculators.OneYear>>>;
using Two = GovIndicators.Calculators.YearAfter<GovIndicators.Calculators.OneYear>;

namespace GovIndicators.Calculators;

/// <summary>Chooses the formula of the constant yearly change over a whole number of years.</summary>
internal static class YearlyKernels
{
    /// <summary>Uses 100 ((to / from)^(1 / years) - 1), where both values are above zero.</summary>
    /// <remarks>Up to ten years by roots of their own; beyond, a root takes as many steps as a logarithm.</remarks>
    internal static void Use<TUse>(int years, TUse use)
        where TUse : struct, IPairKernelUse, allows ref struct
    {
        switch (years)
        {
            case 2: use.With(new RootChange<OneYear>()); break;
            case 3: use.With(new RootChange<Two>()); break;
            case 4: use.With(new RootChange<YearAfter<Two>>()); break;
            case 5: use.With(new RootChange<Four>()); break;
            case 6: use.With(new RootChange<YearAfter<Four>>()); break;
            case 7: use.With(new RootChange<YearAfter<YearAfter<Four>>>()); break;
            case 8: use.With(new RootChange<YearAfter<YearAfter<YearAfter<Four>>>>()); break;
            case 9: use.With(new RootChange<YearAfter<YearAfter<YearAfter<YearAfter<Four>>>>>()); break;
            case 10: use.With(new RootChange<YearAfter<YearAfter<YearAfter<YearAfter<YearAfter<Four>>>>>>()); break;
            default: use.With(new PairKernels.CompoundChange(1.0 / years)); break;
        }
    }
}
