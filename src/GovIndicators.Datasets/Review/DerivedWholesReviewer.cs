using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Bounds a whole that was not printed by its part and its percent, for each way in which the percent may have been rounded.</summary>
internal static class DerivedWholesReviewer
{
    private static readonly RoundingMode[] Modes = [RoundingMode.HalfAwayFromZero, RoundingMode.Truncate];

    internal static ImmutableArray<DerivedWhole> Review(GovDataset dataset, LocalDate asOf)
    {
        var byId = dataset.Figures.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var derived = ImmutableArray.CreateBuilder<DerivedWhole>();
        foreach (var percent in dataset.Figures)
        {
            if (percent.Published > asOf || percent.Whole is not null || percent.Figure.Unit != Unit.Percent) continue;
            if (percent.Part is null || !byId.TryGetValue(percent.Part, out var part)) continue;
            foreach (var mode in Modes)
            {
                var limits = Bounds.Of(0, false, 100, true);
                if (percent.Figure.With(mode).Bounds.Intersect(limits) is not { } share) continue;
                if ((part.Figure.Bounds * 100).DivideBy(share) is { } whole) derived.Add(new(percent, part, mode, whole, whole.WholeNumbers()));
            }
        }

        return derived.DrainToImmutable();
    }
}
