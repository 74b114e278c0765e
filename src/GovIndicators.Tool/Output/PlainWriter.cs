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
            to.WriteLine(new string('-', TextLines.WidthOf(section.Heading)));
            foreach (var line in section.Before) to.WriteLine(line);
            if (section.Table is { } table) Write(table, to);
            foreach (var line in section.After) to.WriteLine(line);
        }
    }

    private static void Write(ReportTable table, TextWriter to)
    {
        var columns = table.Filled;
        int[] widths = [.. columns.Select(table.WidthOf)];
        Row(c => table.Columns[c].Heading);
        foreach (var row in table.Rows) Row(c => row[c].Text);

        void Row(Func<int, string> textOf) =>
            to.WriteLine(string.Join("  ", columns.Select((c, i) => TextLines.Pad(textOf(c), widths[i], table.Columns[c].IsNumber))).TrimEnd());
    }
}
