using NodaTime;

namespace GovIndicators.Datasets;

/// <summary>Everything a dataset is made of, with the places where it was read, before it has been checked as a whole.</summary>
internal sealed class DatasetParts
{
    internal Name? Name { get; set; }

    internal LocalDate? AsOf { get; set; }

    internal Citation? Citation { get; set; }

    internal Name? Note { get; set; }

    internal Language FigureLanguage { get; set; }

    internal PlacedList<Name> Producers { get; } = new();

    internal PlacedList<Citation> Sources { get; } = new();

    internal PlacedList<Agency> Agencies { get; } = new();

    internal PlacedList<Succession> Successions { get; } = new();

    internal PlacedList<Indicator> Indicators { get; } = new();

    internal PlacedList<Plan> Plans { get; } = new();

    internal PlacedList<Target> Targets { get; } = new();

    internal PlacedList<PublishedFigure> Figures { get; } = new();

    /// <summary>What leads from one thing to another.</summary>
    internal References References { get; } = new();

    /// <summary>The values that targets aim at, to be held against the limits of their indicators.</summary>
    internal List<(IndicatorCode Indicator, double Value, Place Place, string What)> Goals { get; } = [];

    /// <summary>The codes of the agencies read so far: a reference to one of them need not be followed again.</summary>
    internal HashSet<AgencyCode> KnownAgencies { get; } = [];

    /// <summary>Set by the check: the agencies as a registry, unless they are none.</summary>
    internal AgencyRegistry? Registry { get; set; }

    /// <summary>The observations, those of printed figures first.</summary>
    internal SeriesArchive? Observations { get; set; }
}
