using System.Text;

namespace GovIndicators.Datasets;

/// <summary>Writes rows as a table: only the columns that hold something, a text in quotes only where it needs them.</summary>
internal static class CsvOutput
{
    internal static void Write<TRow>(Stream stream, Shape<TRow> shape, IEnumerable<TRow> rows)
        where TRow : Row, new()
    {
        var columns = Used(shape, rows);
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine(string.Join(',', columns.Select(c => c.Name)));
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                if (i > 0) text.Write(',');
                Write(text, columns[i].In(row).ToString());
            }

            text.Write('\n');
        }
    }

    private static List<CellField<TRow>> Used<TRow>(Shape<TRow> shape, IEnumerable<TRow> rows)
        where TRow : Row, new()
    {
        var columns = shape.Fields.Cast<CellField<TRow>>().ToList();
        var unused = columns.Where(c => !c.IsRequired).ToHashSet();
        foreach (var row in rows)
        {
            if (unused.Count == 0) break;
            unused.RemoveWhere(column => !column.In(row).IsAbsent);
        }

        columns.RemoveAll(unused.Contains);
        return columns;
    }

    private static void Write(StreamWriter text, string cell)
    {
        if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            text.Write(cell);
            return;
        }

        text.Write('"');
        text.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        text.Write('"');
    }
}
