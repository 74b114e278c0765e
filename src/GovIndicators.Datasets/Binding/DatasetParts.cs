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

    /// <summary>For each plan the places of its tasks; empty for what was put together in code.</summary>
    internal List<Place[]> TaskPlaces { get; } = [];

    internal PlacedList<Target> Targets { get; } = new();

    internal PlacedList<PublishedFigure> Figures { get; } = new();

    /// <summary>Codes of rows that are at fault themselves: who refers to them is not.</summary>
    internal HashSet<string> HalfKnown { get; } = new(StringComparer.Ordinal);

    /// <summary>Set by the check: the agencies as a registry, unless they are none.</summary>
    internal AgencyRegistry? Registry { get; set; }

    /// <summary>The observations, those of printed figures first.</summary>
    internal SeriesArchive? Observations { get; set; }
}
