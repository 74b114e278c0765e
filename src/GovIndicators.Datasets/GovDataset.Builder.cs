using NodaTime;

namespace GovIndicators.Datasets;

public sealed partial class GovDataset
{
    /// <summary>Puts a dataset together in code; the load of a folder checks the same rules.</summary>
    public sealed class Builder
    {
        /// <summary>What the dataset is called.</summary>
        public required Name Name { get; set; }

        /// <summary>The day as of which it is usually read.</summary>
        public required LocalDate AsOf { get; set; }

        /// <summary>Where it comes from.</summary>
        public Citation? Citation { get; set; }

        /// <summary>What a reader must know before anything else.</summary>
        public Name? Note { get; set; }

        /// <summary>The language in which its figures are printed.</summary>
        public Language FigureLanguage { get; set; }

        /// <summary>The agencies.</summary>
        public AgencyRegistry Agencies { get; set; } = AgencyRegistry.Empty;

        /// <summary>The reports and documents that rows refer to.</summary>
        public IList<Citation> Sources { get; } = [];

        /// <summary>The indicators.</summary>
        public IList<Indicator> Indicators { get; } = [];

        /// <summary>The plans.</summary>
        public IList<Plan> Plans { get; } = [];

        /// <summary>The targets.</summary>
        public IList<Target> Targets { get; } = [];

        /// <summary>The printed figures.</summary>
        public IList<PublishedFigure> Figures { get; } = [];

        /// <summary>Every observation in every release, those of printed figures included.</summary>
        public SeriesArchive Observations { get; set; } = SeriesArchive.Empty;
    }
}
