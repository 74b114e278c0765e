using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Agencies, indicators, plans, targets, printed figures and observations that belong together, checked as a whole.</summary>
/// <remarks>
/// A dataset does not change and may be read from any number of threads. It is read from a folder by <c>Load</c>, or put together
/// by a <see cref="Builder"/>; both check the same rules.
/// </remarks>
[DebuggerDisplay("{Name}")]
public sealed partial class GovDataset
{
    /// <summary>The number of the file format that this version reads and writes.</summary>
    public const int Format = 1;

    /// <summary>The parts have been checked: nothing is missing.</summary>
    internal GovDataset(DatasetParts parts)
    {
        Name = parts.Name!;
        AsOf = parts.AsOf!.Value;
        Citation = parts.Citation;
        Note = parts.Note;
        FigureLanguage = parts.FigureLanguage;
        Producers = [.. parts.Producers.Items];
        Agencies = parts.Registry!;
        Sources = [.. parts.Sources.Items];
        IndicatorsInOrder = [.. parts.Indicators.Items];
        Indicators = IndicatorsInOrder.ToFrozenDictionary(i => i.Code);
        Plans = [.. parts.Plans.Items];
        Targets = [.. parts.Targets.Items];
        Figures = [.. parts.Figures.Items];
        Observations = parts.Observations!;
    }

    /// <summary>What the dataset is called.</summary>
    public Name Name { get; }

    /// <summary>The day as of which it is usually read.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Where it comes from; null when it was not stated.</summary>
    public Citation? Citation { get; }

    /// <summary>What a reader must know before anything else, such as that the data are made up; null when there is nothing.</summary>
    public Name? Note { get; }

    /// <summary>The language in which its figures are printed.</summary>
    public Language FigureLanguage { get; }

    /// <summary>What the producers of figures are called in each language; a row names its producer by either text.</summary>
    /// <remarks>Producers that are not among them read as they were printed, or by the name of the agency whose name they are.</remarks>
    public ImmutableArray<Name> Producers { get; }

    /// <summary>The agencies, with their lifetimes and successions.</summary>
    public AgencyRegistry Agencies { get; }

    /// <summary>The reports and documents that rows refer to.</summary>
    public ImmutableArray<Citation> Sources { get; }

    /// <summary>The indicators by their codes.</summary>
    public FrozenDictionary<IndicatorCode, Indicator> Indicators { get; }

    /// <summary>The indicators in the order in which they were given, for files that must always come out the same.</summary>
    internal ImmutableArray<Indicator> IndicatorsInOrder { get; }

    /// <summary>The plans, with tasks and reported tallies.</summary>
    public ImmutableArray<Plan> Plans { get; }

    /// <summary>The targets.</summary>
    public ImmutableArray<Target> Targets { get; }

    /// <summary>The printed figures.</summary>
    public ImmutableArray<PublishedFigure> Figures { get; }

    /// <summary>Every observation in every release, those of printed figures included.</summary>
    public SeriesArchive Observations { get; }

    /// <summary>The series as they were known on a day.</summary>
    public SeriesCollection SeriesAsOf(LocalDate date) => Observations.AsOf(date);

    /// <summary>The plan of a code.</summary>
    /// <exception cref="KeyNotFoundException">There is no such plan.</exception>
    public Plan Plan(string code) => Plans.FirstOrDefault(p => p.Code == code)
        ?? throw new KeyNotFoundException($"The dataset has no plan '{code}'; it has {string.Join(", ", Plans.Select(p => p.Code))}.");

    /// <summary>The targets that name a plan as the one that set them, those that were superseded included, in the order of <see cref="Targets"/>.</summary>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public IEnumerable<Target> TargetsOf(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Targets.Where(target => target.Plan == plan.Code);
    }

    /// <summary>The printed figure of an identifier.</summary>
    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    public PublishedFigure Figure(string id) => Figures.FirstOrDefault(f => f.Id == id)
        ?? throw new KeyNotFoundException($"The dataset has no figure '{id}'.");

    /// <summary>A producer in the words of a language: by its name among <see cref="Producers"/> or among the agencies, otherwise as it was printed.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public string ProducerIn(string producer, Language language)
    {
        ArgumentNullException.ThrowIfNull(producer);
        return (Producers.FirstOrDefault(name => name.Is(producer)) ?? Agencies.Agencies.FirstOrDefault(agency => agency.Name.Is(producer))?.Name)?.In(language) ?? producer;
    }

    /// <summary>The name and the day.</summary>
    public override string ToString() => $"{Name}, {NodaTime.Text.LocalDatePattern.Iso.Format(AsOf)}";
}
