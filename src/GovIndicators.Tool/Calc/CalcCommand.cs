using System.CommandLine;

namespace GovIndicators.Tool;

/// <summary><c>govind calc</c>: any formula of the library, asked and answered in lines of JSON.</summary>
internal static class CalcCommand
{
    internal static Command Create(Output output, Func<Stream> openInput)
    {
        var list = new Option<bool>("--list") { Description = "List every calculator and what it answers; with --format json or csv also what it is given." };
        var schema = new Option<string?>("--schema") { Description = "Print the JSON Schema of the requests to one calculator and of its answers, with examples.", HelpName = "NAME" };
        var explain = CommonOptions.Explain();
        var format = CommonOptions.Format();
        format.Description = "Of --list: " + format.Description;
        var language = CommonOptions.Language();
        language.Description = "Of explanations: " + language.Description;
        var command = new Command(
            "calc",
            """
            Answer requests on standard input, one JSON object in a line, in their order: {"id": 1, "calculator": "growth.percent-change", "inputs": {"from": 200, "to": 201}}
            gives {"id":1,"value":0.5,"unit":"percent"}. No answer is a null with its reason; a bad line gets an error with its line number, and the exit code is 2 in the end.
            """) { list, schema, explain, format, language };
        command.SetAction(async (parsed, _) =>
        {
            if (parsed.GetValue(list))
            {
                CalculatorCatalog.Write(parsed.GetValue(format), output);
                return ExitCode.Done;
            }

            if (parsed.GetValue(schema) is { } name)
            {
                output.Text.WriteLine(CalculatorSchema.Of(name));
                return ExitCode.Done;
            }

            var input = openInput();
            await using (input.ConfigureAwait(false))
            {
                return await CalcSession.RunAsync(input, output.Text, parsed.GetValue(explain), parsed.GetValue(language)).ConfigureAwait(false) == 0 ? ExitCode.Done : ExitCode.BadInput;
            }
        });
        return command;
    }
}
