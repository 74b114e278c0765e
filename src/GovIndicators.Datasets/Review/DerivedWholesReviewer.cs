using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Bounds a whole that was not printed by its part and its percent, for each way in which the percent may have been rounded.</summary>
internal static class DerivedWholesReviewer
{
    private static readonly RoundingMode[] Modes = [RoundingMode.HalfAwayFromZero, RoundingMode.Truncate];

    internal static ImmutableArray<DerivedWhole> Review(GovDataset dataset, LocalDate asOf, bool explain)
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
                if ((part.Figure.Bounds * 100).DivideBy(share) is not { } whole) continue;
                var numbers = whole.WholeNumbers();
                derived.Add(new(percent, part, mode, whole, numbers) { Why = explain ? Explained(percent, part, mode, share, whole, numbers) : null });
            }
        }

        return derived.DrainToImmutable();
    }

    /// <summary>100 part / percent, at both ends of what the printed digits leave open.</summary>
    private static Explanation Explained(PublishedFigure percent, PublishedFigure part, RoundingMode mode, Bounds share, Bounds whole, (decimal First, decimal Last)? numbers)
    {
        var why = new Explanation();
        why.Begin("review.derived-whole").Given("printed-part", part.Figure).Given("printed-percent", percent.Figure).Given("mode", mode);
        why.Step("part-lies-in", part.Figure.Bounds).Step("percent-lies-in", share);
        if (numbers is not var (first, last))
        {
            why.Result(whole);
            return why;
        }

        why.Step("whole-lies-in", whole);
        why.Result(Bounds.Closed(first, last));
        return why;
    }
}
