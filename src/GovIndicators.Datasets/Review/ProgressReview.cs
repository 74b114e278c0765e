using System.Collections.Immutable;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>What an official looks for first in a dataset, as it was known on a day.</summary>
/// <remarks>
/// How far plans and agencies are, how indicators went, and what is missing, stale, overdue, due soon, changed or without data. Everything is
/// computed from the dataset by the calculators; nothing is stored. A review does not change and may be read from any number of threads.
/// </remarks>
public sealed class ProgressReview
{
    private ProgressReview(GovDataset dataset, LocalDate asOf, ReviewOptions options) => (Dataset, AsOf, Options) = (dataset, asOf, options);

    /// <summary>The dataset.</summary>
    public GovDataset Dataset { get; }

    /// <summary>The day as of which everything was read.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What was asked for.</summary>
    public ReviewOptions Options { get; }

    /// <summary>How far each plan is: by groups, together, and from its tasks.</summary>
    public ImmutableArray<TallyReview> Tallies { get; private init; } = [];

    /// <summary>How far the agencies are that lead tasks, best first, then those that are not ranked, then those that ended without one to follow.</summary>
    /// <remarks>As <see cref="PlanPortfolio"/> counts them: the tasks of an agency that ended belong to the one that followed it, and a plan that has not begun is left out.</remarks>
    public ImmutableArray<AgencyReview> Agencies { get; private init; } = [];

    /// <summary>How the indicators went.</summary>
    public ImmutableArray<IndicatorReview> Indicators { get; private init; } = [];

    /// <summary>Figures of different producers of the same indicator, each against the one before it in time.</summary>
    public ImmutableArray<GrowthReview> AcrossProducers { get; private init; } = [];

    /// <summary>The wholes that follow from a printed part and a printed percent.</summary>
    public ImmutableArray<DerivedWhole> DerivedWholes { get; private init; } = [];

    /// <summary>The rates that reports printed of plans, held against the counts that they printed.</summary>
    public ImmutableArray<PrintedRateCheck> PrintedRates { get; private init; } = [];

    /// <summary>The printed figures that are in none of the tables of plans and indicators, such as a spread or what a report says of a plan beside its counts.</summary>
    public ImmutableArray<PublishedFigure> OtherFigures { get; private init; } = [];

    /// <summary>Who has not reported; tasks of a plan that has not begun are not asked for.</summary>
    public ImmutableArray<SilentAgency> NotReported { get; private init; } = [];

    /// <summary>Which series are stale.</summary>
    public ImmutableArray<StaleSeries> Stale { get; private init; } = [];

    /// <summary>What is overdue, longest first; tasks past their due date on which nobody reported are among them.</summary>
    public ImmutableArray<OverdueTask> Overdue { get; private init; } = [];

    /// <summary>What is due soon, soonest first.</summary>
    public ImmutableArray<OverdueTask> DueSoon { get; private init; } = [];

    /// <summary>What became known since an earlier day, oldest first; empty unless asked for.</summary>
    public ImmutableArray<ReviewChange> Changes { get; private init; } = [];

    /// <summary>How the targets stand that were declared by the day, those with a value first.</summary>
    public ImmutableArray<TargetReview> Targets { get; private init; } = [];

    /// <summary>The targets in force on the day for which there is no value.</summary>
    public ImmutableArray<Target> TargetsWithoutData { get; private init; } = [];

    /// <summary>Who stands behind the completions, plan by plan; a plan that has not begun is left out.</summary>
    public ImmutableArray<VerificationCounts> Verification { get; private init; } = [];

    /// <summary>Reviews a dataset.</summary>
    /// <exception cref="ArgumentNullException">The dataset is null.</exception>
    /// <exception cref="ArgumentException">The earlier day is not before the day of the review.</exception>
    public static ProgressReview Of(GovDataset dataset, ReviewOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        options ??= new();
        var asOf = options.AsOf ?? dataset.AsOf;
        if (options.Since is { } since && since >= asOf)
        {
            throw new ArgumentException($"Changes are asked for since {since.ToIso()}, which is not before {asOf.ToIso()}, the day of the review.", nameof(options));
        }

        var series = dataset.SeriesAsOf(asOf);
        var tasks = new TaskReviewer(dataset, asOf, options);
        var indicators = IndicatorReviewer.Review(dataset, series, asOf, options);
        var targets = TargetReview.Of(dataset, asOf, explain: options.Explain);
        return new(dataset, asOf, options)
        {
            Tallies = new TallyReviewer(dataset, asOf, options).Review(),
            Agencies = tasks.Agencies(),
            Indicators = indicators,
            AcrossProducers = IndicatorReviewer.AcrossProducers(indicators, options),
            DerivedWholes = DerivedWholesReviewer.Review(dataset, asOf, options.Explain),
            OtherFigures = OtherFiguresReviewer.Review(dataset, asOf),
            PrintedRates = PrintedRatesReviewer.Review(dataset, asOf, options.Explain),
            NotReported = new SilenceReviewer(dataset, asOf, options).Review(tasks.All, series),
            Stale = IndicatorReviewer.Stale(series, asOf, options),
            Overdue = tasks.Overdue(),
            DueSoon = tasks.DueSoon(),
            Changes = options.Since is { } earlier ? new ChangeReviewer(dataset, earlier, asOf).Review() : [],
            Targets = targets,
            TargetsWithoutData = [.. targets.Where(t => t.SupersededBy is null && !t.HasValue).Select(t => t.Target)],
            Verification = tasks.Verification(),
        };
    }
}
