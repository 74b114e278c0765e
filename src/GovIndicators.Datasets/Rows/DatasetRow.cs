namespace GovIndicators.Datasets;

/// <summary>A dataset in one JSON file, or the part of it that one file of a folder holds.</summary>
internal sealed class DatasetRow : Row
{
    internal Cell Schema;
    internal Cell Format;
    internal readonly NameRow Name = new();
    internal Cell AsOf;
    internal readonly SourceRow Citation = new();
    internal readonly NameRow Note = new();
    internal Cell FigureLanguage;
    internal readonly RowList<NameRow> Producers = new();
    internal readonly RowStream<SourceRow> Sources = new();
    internal readonly RowStream<AgencyRow> Agencies = new();
    internal readonly RowStream<SuccessionRow> Successions = new();
    internal readonly RowStream<IndicatorRow> Indicators = new();
    internal readonly RowStream<PlanRow> Plans = new();
    internal readonly RowStream<TargetRow> Targets = new();
    internal readonly RowStream<FigureRow> Figures = new();
    internal readonly RowStream<ObservationRow> Observations = new();

    private static readonly Field<DatasetRow> SchemaField =
        new CellField<DatasetRow>("$schema", CellKind.Text, "The schema that an editor checks the file with; not part of the dataset.", static r => ref r.Schema);

    private static readonly Field<DatasetRow>[] Head =
    [
        SchemaField,
        new CellField<DatasetRow>("format", CellKind.Count, "The number of the file format: 1.", static r => ref r.Format) { IsRequired = true },
        new RowField<DatasetRow, NameRow>("name", () => NameRow.Shape, "What the dataset is called.", static r => r.Name) { IsRequired = true },
        new CellField<DatasetRow>("asOf", CellKind.Date, "The day as of which it is usually read.", static r => ref r.AsOf) { IsRequired = true },
        new RowField<DatasetRow, SourceRow>("citation", () => SourceRow.CitationShape, "Where it comes from.", static r => r.Citation),
        new RowField<DatasetRow, NameRow>("note", () => NameRow.Shape, "What a reader must know before anything else.", static r => r.Note),
        new CellField<DatasetRow>("figureLanguage", Vocabularies.Languages.Kind, "The language in which its figures are printed; en where it is left out.", static r => ref r.FigureLanguage),
        new RowListField<DatasetRow, NameRow>("producers", () => NameRow.Shape, "What producers are called in each language: rows name a producer by either text.", static r => r.Producers),
    ];

    private static readonly Field<DatasetRow> SourcesField = new StreamField<DatasetRow, SourceRow>("sources", () => SourceRow.Shape, "The reports and documents that rows refer to.", static r => r.Sources);

    private static readonly Field<DatasetRow>[] AgencyFields =
    [
        new StreamField<DatasetRow, AgencyRow>("agencies", () => AgencyRow.Shape, "The agencies.", static r => r.Agencies),
        new StreamField<DatasetRow, SuccessionRow>("successions", () => SuccessionRow.Shape, "What followed what.", static r => r.Successions),
    ];

    private static readonly Field<DatasetRow> IndicatorsField = new StreamField<DatasetRow, IndicatorRow>("indicators", () => IndicatorRow.Shape, "The indicators.", static r => r.Indicators);

    private static readonly Field<DatasetRow> PlansField = new StreamField<DatasetRow, PlanRow>("plans", () => PlanRow.Shape, "The plans, with tasks and reported tallies.", static r => r.Plans);

    private static readonly Field<DatasetRow> TargetsField = new StreamField<DatasetRow, TargetRow>("targets", () => TargetRow.Shape, "The targets.", static r => r.Targets);

    private static readonly Field<DatasetRow> FiguresField = new StreamField<DatasetRow, FigureRow>("figures", () => FigureRow.Shape, "The printed figures.", static r => r.Figures);

    private static readonly Field<DatasetRow> ObservationsField =
        new StreamField<DatasetRow, ObservationRow>("observations", () => ObservationRow.Shape, "The observations beside those of printed figures.", static r => r.Observations);

    /// <summary>The whole dataset in one file; in the order of the fields, whatever refers to something comes after it.</summary>
    internal static Shape<DatasetRow> Whole { get; } = new(
        "dataset",
        "Agencies, indicators, plans, targets, printed figures and observations that belong together.",
        [.. Head, SourcesField, .. AgencyFields, IndicatorsField, FiguresField, TargetsField, PlansField, ObservationsField]);

    /// <summary>The JSON files of a folder, each with the fields that it holds.</summary>
    internal static IReadOnlyList<(string File, Shape<DatasetRow> Shape)> Files { get; } =
    [
        ("dataset.json", new("dataset", "What the dataset is and how to read it.", Head)),
        ("agencies.json", new("file of agencies", "The agencies of a dataset, and what followed what.", [SchemaField, .. AgencyFields])),
        ("indicators.json", new("file of indicators", "The indicators of a dataset.", SchemaField, IndicatorsField)),
        ("targets.json", new("file of targets", "The targets of a dataset.", SchemaField, TargetsField)),
        ("plans.json", new("file of plans", "The plans of a dataset.", SchemaField, PlansField)),
    ];
}
