using System.CommandLine;
using System.CommandLine.Parsing;
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
        if (FaultsOf(parsed) is { Count: > 0 } faults)
        {
            foreach (var fault in faults) await output.Errors.WriteLineAsync(fault).ConfigureAwait(false);
            await output.Errors.WriteLineAsync("Try 'govind --help'.").ConfigureAwait(false);
            return ExitCode.BadInput;
        }

        try
        {
            // A signal ends a command at once, with 130 or 143: none has anything to put away, and what is typed next is for the shell.
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output.Text, Error = output.Errors, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.Zero }).ConfigureAwait(false);
        }
        catch (Exception bad) when (bad is BadInputException or IOException or UnauthorizedAccessException)
        {
            // A full disk or a file that may not be read is told like any other bad input: in a line, without a trace.
            await output.Errors.WriteLineAsync($"govind: {bad.Message}").ConfigureAwait(false);
            return ExitCode.BadInput;
        }
    }

    /// <summary>What is wrong with the words behind govind; a mistyped option alone, since what follows it is misread too.</summary>
    private static List<string> FaultsOf(ParseResult parsed)
    {
        if (MistypedOption(parsed) is { } option)
        {
            List<string> known = [.. OptionsOf(parsed)];
            return
            [
                $"govind: Unrecognized command or argument '{option}'.",
                Nearest.Find(option, known) is { } near ? $"Did you mean '{near}'?" : $"Options are {string.Join(", ", known)}; a file whose name begins with '-' is given behind '--'.",
            ];
        }

        List<string> faults = [.. parsed.Errors.Select(error => $"govind: {error.Message}")];
        if (parsed.UnmatchedTokens is [var word, ..] && Nearest.Find(word, parsed.CommandResult.Command.Subcommands.Select(c => c.Name)) is { } meant) faults.Add($"Did you mean '{meant}'?");
        return faults;
    }

    /// <summary>A word with a hyphen before it that is no option, and would be taken for the name of a dataset or a file.</summary>
    private static string? MistypedOption(ParseResult parsed)
    {
        if (parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)) return null;
        return parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value)
            .Concat(parsed.UnmatchedTokens)
            .FirstOrDefault(word => word.Length > 1 && word[0] == '-');
    }

    private static IEnumerable<string> OptionsOf(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive))
            .Where(option => !option.Hidden).Select(option => option.Name).Distinct(StringComparer.Ordinal);

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
