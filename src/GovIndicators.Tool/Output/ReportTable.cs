using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>A table for people: texts under headings; numbers stand to the right.</summary>
internal sealed class ReportTable(params IReadOnlyList<ReportColumn> columns)
{
    private readonly List<IReadOnlyList<ReportCell>> _rows = [];

    internal IReadOnlyList<ReportColumn> Columns { get; } = columns;

    internal IReadOnlyList<IReadOnlyList<ReportCell>> Rows => _rows;

    /// <summary>The places of the columns that hold something in at least one row; all of them in a table without rows.</summary>
    internal IReadOnlyList<int> Filled =>
        [.. Enumerable.Range(0, Columns.Count).Where(c => _rows.Count == 0 || _rows.Any(row => row[c].Text.Length > 0))];

    internal void Add(params IReadOnlyList<ReportCell> cells)
    {
        if (cells.Count != Columns.Count) throw new ArgumentException("A row has one cell for each column.", nameof(cells));
        _rows.Add(cells);
    }

    /// <summary>The same with every text in one line.</summary>
    internal ReportTable InLines()
    {
        var shown = new ReportTable([.. Columns.Select(column => column with { Heading = Shown.InOneLine(column.Heading) })]);
        foreach (var row in _rows) shown.Add([.. row.Select(cell => cell with { Text = Shown.InOneLine(cell.Text) })]);
        return shown;
    }

    /// <summary>What the widest text of a column takes.</summary>
    internal int WidthOf(int column) => _rows.Select(row => row[column].Text).Prepend(Columns[column].Heading).Max(TextLines.WidthOf);
}
