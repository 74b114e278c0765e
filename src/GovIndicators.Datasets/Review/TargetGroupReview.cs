using System.Collections.Immutable;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>The targets that several agencies have for the same indicator and date, rolled up over the agency tree.</summary>
public sealed class TargetGroupReview
{
    private TargetGroupReview(Indicator indicator, TimePeriod due, TargetsByAgency byAgency, ImmutableArray<Target> notCounted) =>
        (Indicator, Due, ByAgency, NotCounted) = (indicator, due, byAgency, notCounted);

    /// <summary>What is to change.</summary>
    public Indicator Indicator { get; }

    /// <summary>The period at the end of which the last values fall due.</summary>
    public TimePeriod Due { get; }

    /// <summary>How many agencies stand how, agency by agency.</summary>
    public TargetsByAgency ByAgency { get; }

    /// <summary>Targets in force of agencies that have another one of the same indicator and date: an agency counts once, by the one declared last.</summary>
    public ImmutableArray<Target> NotCounted { get; }

    /// <summary>Rolls up the targets in force that at least two agencies have for one indicator and date.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="reviews">Its targets as <see cref="TargetReview.Of"/> reviews them; each agency stands by its first statement.</param>
    /// <param name="asOf">The day of those reviews, and of the agency tree; null for the day of the dataset.</param>
    /// <exception cref="ArgumentNullException">The dataset or the reviews are null.</exception>
    public static ImmutableArray<TargetGroupReview> Of(GovDataset dataset, IEnumerable<TargetReview> reviews, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(reviews);
        return
        [
            .. reviews.Where(review => review.SupersededBy is null)
                .GroupBy(review => (review.Target.Indicator, Due: review.Target.Final.Period.End))
                .Where(alike => alike.Select(review => review.Target.Agency).Distinct().Skip(1).Any())
                .OrderBy(alike => alike.Key.Indicator.Text, StringComparer.Ordinal).ThenBy(alike => alike.Key.Due)
                .Select(alike => Of(dataset, [.. alike], asOf ?? dataset.AsOf)),
        ];
    }

    private static TargetGroupReview Of(GovDataset dataset, List<TargetReview> alike, LocalDate asOf)
    {
        List<TargetReview> counted =
        [
            .. alike.GroupBy(review => review.Target.Agency)
                .Select(ofOne => ofOne.OrderBy(review => review.Target.Declared ?? LocalDate.MinIsoValue).ThenBy(review => review.Target.Code, StringComparer.Ordinal).Last()),
        ];
        var outcomes = counted.Select(review => new TargetOutcome(review.Target, review.Statements.FirstOrDefault()?.Comparison));
        return new(
            alike[0].Indicator,
            alike[0].Target.Final.Period,
            TargetRollUp.Over(dataset.Agencies, asOf, outcomes),
            [.. alike.Except(counted).Select(review => review.Target)]);
    }
}
