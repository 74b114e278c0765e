using System.CommandLine;
using System.Text;
using GovIndicators.Datasets;

namespace GovIndicators.Tool;

/// <summary>The command <c>govind</c>: its subcommands, and what happens when the input is bad.</summary>
internal static class GovindCommand
{
    /// <summary>Runs the command as a person or a program called it.</summary>
    /// <param name="args">The words behind govind.</param>
    /// <param name="output">Where it writes.</param>
    /// <param name="openInput">Opens standard input, for the commands that read it.</param>
    /// <returns>0 done, 1 findings where the command looks for them, 2 bad input.</returns>
    internal static async Task<int> RunAsync(string[] args, Output output, Func<Stream> openInput)
    {
        if (output.Text == Console.Out) Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var parsed = Create(output, openInput).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await output.Errors.WriteLineAsync($"govind: {error.Message}").ConfigureAwait(false);
            if (Meant(parsed) is { } meant) await output.Errors.WriteLineAsync($"Did you mean '{meant}'?").ConfigureAwait(false);
            await output.Errors.WriteLineAsync("Try 'govind --help'.").ConfigureAwait(false);
            return ExitCode.BadInput;
        }

        try
        {
            // A signal ends a command at once, with 130 or 143: none has anything to put away, and what is typed next is for the shell.
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output.Text, Error = output.Errors, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.Zero }).ConfigureAwait(false);
        }
        catch (BadInputException bad)
        {
            await output.Errors.WriteLineAsync($"govind: {bad.Message}").ConfigureAwait(false);
            return ExitCode.BadInput;
        }
    }

    /// <summary>The command or option that a word was meant to be, where one is near enough.</summary>
    private static string? Meant(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return parsed.UnmatchedTokens is [var word, ..] ? Nearest.Find(word, command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(o => o.Name))) : null;
    }

    private static RootCommand Create(Output output, Func<Stream> openInput)
    {
        var root = new RootCommand("govind: the arithmetic of digital government, on the command line.");
        root.Subcommands.Add(ReviewCommand.Create(output));
        root.Subcommands.Add(ProgressCommand.Create(output));
        root.Subcommands.Add(PlanCommand.Create(output));
        root.Subcommands.Add(CalcCommand.Create(output, openInput));
        root.Subcommands.Add(GrowthCommand.Create(output));
        root.SetAction(_ =>
        {
            output.Errors.WriteLine("govind: name a command, such as 'govind review'. Try 'govind --help'.");
            return ExitCode.BadInput;
        });
        return root;
    }
}
