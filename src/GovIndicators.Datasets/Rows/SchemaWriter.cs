namespace GovIndicators.Datasets;

/// <summary>Writes the JSON Schema of shapes.</summary>
internal abstract class SchemaWriter
{
    internal abstract void Cell(CellKind kind, string about);

    internal abstract void CellList(CellKind kind, string about);

    internal abstract void Row<TRow>(Shape<TRow> shape, string about)
        where TRow : Row, new();

    internal abstract void RowList<TRow>(Shape<TRow> shape, string about)
        where TRow : Row, new();
}
