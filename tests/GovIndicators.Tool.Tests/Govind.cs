namespace GovIndicators.Tool.Tests;

/// <summary>Runs the command as a shell would, without starting a process.</summary>
internal static class Govind
{
    public static async Task<(int Exit, string Text, string Errors)> Run(params string[] args) => await Run(new MemoryStream(), isTerminal: false, args);

    public static async Task<(int Exit, string Text, string Errors)> Run(Stream input, bool isTerminal, params string[] args)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var exit = await GovindCommand.RunAsync(args, new Output(text, errors, isTerminal, WantsNoColor: true, Width: 200), () => input);
        return (exit, text.ToString(), errors.ToString());
    }
}
