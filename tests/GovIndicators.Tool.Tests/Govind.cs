namespace GovIndicators.Tool.Tests;

/// <summary>Runs the command as a shell would, without starting a process.</summary>
internal static class Govind
{
    public static async Task<(int Exit, string Text, string Errors)> Run(params string[] args) => await Run(new MemoryStream(), isTerminal: false, args);

    public static Task<(int Exit, string Text, string Errors)> Run(Stream input, bool isTerminal, params string[] args) =>
        Run(output => output with { IsTerminal = isTerminal }, input, args);

    /// <summary>On a terminal, or anything else that the test says.</summary>
    public static async Task<(int Exit, string Text, string Errors)> Run(Func<Output, Output> where, Stream input, params string[] args)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var output = where(new Output(text, errors, IsTerminal: false, WantsNoColor: true, Width: 200));
        var exit = await GovindCommand.RunAsync(args, output, () => input);
        return (exit, text.ToString(), errors.ToString());
    }
}
