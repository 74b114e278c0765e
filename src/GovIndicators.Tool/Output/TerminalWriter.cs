using Spectre.Console;

namespace GovIndicators.Tool;

/// <summary>Writes a report to a terminal: tables with lines, headings that stand out, and words that carry every meaning that a color has.</summary>
internal static class TerminalWriter
{
    internal static void Write(Report report, IAnsiConsole console)
    {
        console.Write(new Rule(Markup.Escape(report.Title)).LeftJustified());
        foreach (var line in report.Preface) console.WriteLine(line);
        foreach (var section in report.Sections)
        {
            console.WriteLine();
            console.Write(new Markup($"[bold]{Markup.Escape(section.Heading)}[/]"));
            console.WriteLine();
            foreach (var line in section.Before) console.WriteLine(line);
            if (section.Table is { } table) console.Write(TableOf(table));
            foreach (var line in section.After) console.WriteLine(line);
        }
    }

    private static Table TableOf(ReportTable table)
    {
        var shown = new Table().Border(TableBorder.Rounded);
        foreach (var column in table.Columns)
        {
            shown.AddColumn(new TableColumn(Markup.Escape(column.Heading)) { Alignment = column.IsNumber ? Justify.Right : Justify.Left });
        }

        foreach (var row in table.Rows) shown.AddRow(row.Select(c => new Text(c.Text, StyleOf(c.Tone))));
        return shown;
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Good => new(Color.Green),
        Tone.Warning => new(Color.Yellow),
        Tone.Bad => new(Color.Red),
        Tone.Muted => new(Color.Grey),
        _ => Style.Plain,
    };
}
