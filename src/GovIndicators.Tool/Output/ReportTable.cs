namespace GovIndicators.Tool;

/// <summary>A table for people: texts under headings; numbers stand to the right.</summary>
internal sealed class ReportTable(params IReadOnlyList<ReportColumn> columns)
{
    private readonly List<IReadOnlyList<ReportCell>> _rows = [];

    internal IReadOnlyList<ReportColumn> Columns { get; } = columns;

    internal IReadOnlyList<IReadOnlyList<ReportCell>> Rows => _rows;

    internal void Add(params IReadOnlyList<ReportCell> cells)
    {
        if (cells.Count != Columns.Count) throw new ArgumentException("A row has one cell for each column.", nameof(cells));
        _rows.Add(cells);
    }
}
