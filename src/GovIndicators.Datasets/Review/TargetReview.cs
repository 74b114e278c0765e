using System.Collections.Immutable;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>How a target stands on a day: what its own series say, what else is like it, and which other targets speak of the same.</summary>
/// <remarks>
/// Only series of the identical indicator and agency are held against a target. A near match is a candidate that a person may look at; no number here comes from it.
/// </remarks>
public sealed class TargetReview
{
    internal TargetReview(Target target, Indicator indicator, ImmutableArray<TargetStatement> statements) =>
        (Target, Indicator, Statements) = (target, indicator, statements);

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>What is to change.</summary>
    public Indicator Indicator { get; }

    /// <summary>One for each series that has a value, the one that fits the target best first: the same frequency and coverage, then the latest; rivals stand behind it.</summary>
    public ImmutableArray<TargetStatement> Statements { get; }

    /// <summary>Series of other indicators or agencies that are like it; none of them is used.</summary>
    public ImmutableArray<IndicatorSeries> Candidates { get; internal init; } = [];

    /// <summary>The target that had replaced it by the day; null while it holds.</summary>
    public Target? SupersededBy { get; internal init; }

    /// <summary>Other targets in force that ask something else of the same indicator, agency and day.</summary>
    public ImmutableArray<Target> ConflictsWith { get; internal init; } = [];

    /// <summary>Other targets in force that ask the same of the same indicator, agency and day.</summary>
    public ImmutableArray<Target> RepeatedBy { get; internal init; } = [];

    /// <summary>True when there is a value to hold against it.</summary>
    public bool HasValue => !Statements.IsEmpty;

    /// <summary>Reviews the targets of a dataset that were declared on or before a day; those with a value come first.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="asOf">The day; null for the day of the dataset.</param>
    /// <param name="mode">Whether arbitrary published rules are followed.</param>
    /// <param name="explain">True to keep how each statement came about.</param>
    /// <exception cref="ArgumentNullException">The dataset is null.</exception>
    public static ImmutableArray<TargetReview> Of(GovDataset dataset, LocalDate? asOf = null, Faithfulness mode = Faithfulness.Strict, bool explain = false)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return new TargetReviewer(dataset, asOf ?? dataset.AsOf, mode, explain).Review();
    }
}
