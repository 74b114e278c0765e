namespace GovIndicators.Tool;

/// <summary>Writes a report as plain text with aligned columns: for pipes and files, without a single control character.</summary>
internal static class PlainWriter
{
    internal static void Write(Report report, TextWriter to)
    {
        to.WriteLine(report.Title);
        foreach (var line in report.Preface) to.WriteLine(line);
        foreach (var section in report.Sections)
        {
            to.WriteLine();
            to.WriteLine(section.Heading);
            to.WriteLine(new string('-', section.Heading.Length));
            foreach (var line in section.Before) to.WriteLine(line);
            if (section.Table is { } table) Write(table, to);
            foreach (var line in section.After) to.WriteLine(line);
        }
    }

    private static void Write(ReportTable table, TextWriter to)
    {
        var widths = table.Columns.Select((c, i) => table.Rows.Select(r => r[i].Text.Length).Append(c.Heading.Length).Max()).ToArray();
        Row(table, table.Columns.Select(c => c.Heading).ToArray(), widths, to);
        foreach (var row in table.Rows) Row(table, [.. row.Select(c => c.Text)], widths, to);
    }

    private static void Row(ReportTable table, IReadOnlyList<string> cells, int[] widths, TextWriter to) =>
        to.WriteLine(string.Join("  ", cells.Select((c, i) => table.Columns[i].IsNumber ? c.PadLeft(widths[i]) : c.PadRight(widths[i]))).TrimEnd());
}
