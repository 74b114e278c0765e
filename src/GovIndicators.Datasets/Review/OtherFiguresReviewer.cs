using System.Collections.Immutable;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Finds the printed figures that no other part of a review shows, so that none is lost in silence.</summary>
internal static class OtherFiguresReviewer
{
    internal static ImmutableArray<PublishedFigure> Review(GovDataset dataset, LocalDate asOf)
    {
        var counted = dataset.Plans.SelectMany(plan => plan.Reported).SelectMany(tally => tally.Figures).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. dataset.Figures.Where(figure => figure.Published <= asOf
                && !counted.Contains(figure.Id)
                && figure.Figure.Hedge != Hedge.Derived
                && RateWord.Find(figure.Indicator, out _) is null
                && FigureObservation.Of(figure, dataset.Indicators, dataset.Agencies.Contains) is null),
        ];
    }
}
