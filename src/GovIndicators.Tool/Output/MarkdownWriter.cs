namespace GovIndicators.Tool;

/// <summary>Writes a report as Markdown.</summary>
internal static class MarkdownWriter
{
    internal static void Write(Report report, TextWriter to)
    {
        to.WriteLine($"# {report.Title}");
        foreach (var line in report.Preface) Paragraph(line, to);
        foreach (var section in report.Sections)
        {
            to.WriteLine();
            to.WriteLine($"## {section.Heading}");
            foreach (var line in section.Before) Paragraph(line, to);
            if (section.Table is { } table) Write(table, to);
            if (section.After.Count == 0) continue;
            to.WriteLine();
            foreach (var line in section.After) WriteNote(line, to);
        }
    }

    private static void Write(ReportTable table, TextWriter to)
    {
        to.WriteLine();
        var columns = table.Filled;
        Row(columns.Select(c => table.Columns[c].Heading), to);
        Row(columns.Select(c => table.Columns[c].IsNumber ? "---:" : "---"), to);
        foreach (var row in table.Rows) Row(columns.Select(c => row[c].Text.Replace("|", "\\|", StringComparison.Ordinal)), to);
    }

    private static void Row(IEnumerable<string> cells, TextWriter to) => to.WriteLine($"| {string.Join(" | ", cells)} |");

    private static void Paragraph(string line, TextWriter to)
    {
        to.WriteLine();
        to.WriteLine(line);
    }

    /// <summary>An indented line is part of the account above it, and stays in its shape.</summary>
    private static void WriteNote(string line, TextWriter to) =>
        to.WriteLine(line.StartsWith(' ') ? $"    {line}" : $"- {line}");
}
