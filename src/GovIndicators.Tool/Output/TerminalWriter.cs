using Spectre.Console;

namespace GovIndicators.Tool;

/// <summary>Writes a report to a terminal: tables as wide as it allows, headings that stand out, and words that carry every meaning that a color has.</summary>
internal static class TerminalWriter
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    internal static void Write(Report report, IAnsiConsole console)
    {
        WriteLines(report.Title, Bold, console, hanging: 0);
        console.WriteLine(new string('─', Math.Min(TextLines.WidthOf(report.Title), console.Profile.Width)));
        foreach (var line in report.Preface) WriteLines(line, Style.Plain, console, hanging: 0);
        foreach (var section in report.Sections)
        {
            console.WriteLine();
            WriteLines(section.Heading, Bold, console);
            foreach (var line in section.Before) WriteLines(line, Style.Plain, console);
            if (section.Table is { } table) new TerminalTable(table, console).Write();
            foreach (var line in section.After) WriteLines(line, Style.Plain, console);
        }
    }

    private static void WriteLines(string text, Style style, IAnsiConsole console, int hanging = TableLayout.Indent)
    {
        foreach (var line in TextLines.Paragraph(text, console.Profile.Width, hanging)) console.WriteLine(line, style);
    }
}
