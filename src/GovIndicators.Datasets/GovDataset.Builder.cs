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

        /// <summary>What the producers of figures are called in each language.</summary>
        public IList<Name> Producers { get; } = [];

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

        /// <summary>The observations in every release, beside those that follow from printed figures: these are added by <see cref="Build"/>.</summary>
        public SeriesArchive Observations { get; set; } = SeriesArchive.Empty;

        /// <summary>The dataset.</summary>
        /// <exception cref="InvalidOperationException">The parts do not belong together, or files cannot hold them; every fault is listed.</exception>
        public GovDataset Build()
        {
            var parts = Parts();
            var faults = new FaultCollector();
            BuilderCheck.Run(parts, Observations, faults);
            DatasetCheck.Run(parts, faults);
            if (faults.Count == 0) parts.Observations = Together(parts, faults);
            return faults.Count == 0 ? new(parts) : throw new InvalidOperationException(new DatasetException(faults.Located(), faults.Count).Message);
        }

        private DatasetParts Parts()
        {
            var parts = new DatasetParts { Name = Name, AsOf = AsOf, Citation = Citation, Note = Note, FigureLanguage = FigureLanguage };
            parts.Producers.AddRange(Producers);
            parts.Agencies.AddRange(Agencies.Agencies);
            parts.Successions.AddRange(Agencies.Successions);
            parts.Sources.AddRange(Sources);
            parts.Indicators.AddRange(Indicators);
            parts.Plans.AddRange(Plans);
            parts.Targets.AddRange(Targets);
            parts.Figures.AddRange(Figures);
            BuilderReferences.Note(parts);
            return parts;
        }

        private SeriesArchive? Together(DatasetParts parts, FaultCollector faults)
        {
            var indicators = parts.Indicators.Items.ToDictionary(i => i.Code);
            var archive = new SeriesArchive.Builder();
            foreach (var figure in parts.Figures.Items)
            {
                if (FigureObservation.Of(figure, indicators, Agencies.Contains) is var (indicator, key, observation)) archive.Add(indicator, key, observation);
            }

            foreach (var (key, vintage, observation) in Observations.All()) archive.Add(archive.HandleOf(indicators[key.Indicator], key), observation, vintage);
            if (archive.TryBuild(out var together, out var repeats)) return together;
            foreach (var (_, _, message) in repeats) faults.Add(default, FaultCode.Duplicate, "", message);
            return null;
        }
    }
}
