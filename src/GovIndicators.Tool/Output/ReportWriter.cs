using Spectre.Console;

namespace GovIndicators.Tool;

/// <summary>Chooses how a report for people is shown: lines and color on a terminal, plain text in a pipe or file.</summary>
internal static class ReportWriter
{
    internal static void Write(Report report, OutputFormat format, Output output)
    {
        report = report.InLines();
        if (format == OutputFormat.Markdown) MarkdownWriter.Write(report, output.Text);
        else if (output.IsTerminal) TerminalWriter.Write(report, Console(output));
        else PlainWriter.Write(report, output.Text);
    }

    private static IAnsiConsole Console(Output output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            // NO_COLOR leaves bold in Spectre.Console, so escapes are turned off altogether.
            Ansi = output.WantsNoColor ? AnsiSupport.No : output.UnderstandsEscapes is true ? AnsiSupport.Yes : AnsiSupport.Detect,
            ColorSystem = output.WantsNoColor ? ColorSystemSupport.NoColors : output.UnderstandsEscapes is true ? ColorSystemSupport.Standard : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output.Text),
        });
        if (output.Width is { } width) console.Profile.Width = width;
        return console;
    }
}
