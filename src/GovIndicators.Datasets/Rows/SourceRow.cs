namespace GovIndicators.Datasets;

/// <summary>A report or document that others refer to by its key.</summary>
internal sealed class SourceRow : Row
{
    internal Cell Key;
    internal Cell Title;
    internal Cell Publisher;
    internal Cell Published;
    internal Cell Place;
    internal Cell Location;
    internal Cell About;

    internal static Shape<SourceRow> Shape { get; } = new(
        "source",
        "A report or document that rows refer to.",
        new CellField<SourceRow>("key", CellKind.Text, "The short key by which rows refer to it; unique.", static r => ref r.Key) { IsRequired = true },
        new CellField<SourceRow>("title", CellKind.Text, "The title as printed, in the language of the source.", static r => ref r.Title) { IsRequired = true },
        new CellField<SourceRow>("publisher", CellKind.Text, "Who published it.", static r => ref r.Publisher),
        new CellField<SourceRow>("published", CellKind.Date, "When it was published.", static r => ref r.Published),
        new CellField<SourceRow>("place", CellKind.Text, "The page, table, section or paragraph.", static r => ref r.Place),
        new CellField<SourceRow>("location", CellKind.Text, "The address or file where it can be read.", static r => ref r.Location),
        new CellField<SourceRow>("about", CellKind.Text, "What it is about, in one line.", static r => ref r.About));

    /// <summary>The citation of the dataset itself, which nothing refers to.</summary>
    internal static Shape<SourceRow> CitationShape { get; } = new(
        "citation",
        "Where the dataset comes from.",
    [
        new CellField<SourceRow>("key", CellKind.Text, "A short key.", static r => ref r.Key),
        .. Shape.Fields.Skip(1),
    ]);

    internal static Citation? Bind(SourceRow row, CellReader cells)
    {
        var before = cells.FaultCount;
        var (key, title, publisher, published) = (cells.OneLine(row.Key), cells.NotBlank(row.Title), cells.NotBlank(row.Publisher), cells.Date(row.Published));
        var (place, location, about) = (cells.NotBlank(row.Place), cells.NotBlank(row.Location), cells.NotBlank(row.About));
        return title is null || cells.IsAtFault(row, before)
            ? null
            : new(title) { Key = key, Publisher = publisher, Published = published, Place = place, Location = location, About = about };
    }

    internal SourceRow Fill(Citation? source)
    {
        IsPresent = source is not null;
        (Key, Title, Publisher, Published) = (Cell.Of(source?.Key), Cell.Of(source?.Title), Cell.Of(source?.Publisher), Cells.Of(source?.Published));
        (Place, Location, About) = (Cell.Of(source?.Place), Cell.Of(source?.Location), Cell.Of(source?.About));
        return this;
    }
}
