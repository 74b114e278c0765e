using System.Text;
using System.Text.Json;

namespace GovIndicators.Tool.Tests;

/// <summary>Asks govind calc in process.</summary>
internal static class Asked
{
    /// <summary>The one answer to one line.</summary>
    public static string One(string line, bool explain = false) => Bytes(Encoding.UTF8.GetBytes(line), explain);

    public static string Bytes(byte[] line, bool explain = false)
    {
        using var session = new CalcSession(explain);
        session.Answer(line);
        return Encoding.UTF8.GetString(session.Answers).TrimEnd('\n');
    }

    public static string Of(string calculator, string inputs) => One($$"""{"id":1,"calculator":"{{calculator}}","inputs":{{inputs}}}""");

    /// <summary>The answer to a question, as JSON.</summary>
    public static JsonElement Json(string calculator, string inputs) => JsonDocument.Parse(Of(calculator, inputs)).RootElement;

    public static string Message(string line) => JsonDocument.Parse(One(line)).RootElement.GetProperty("message").GetString()!;

    public static string MessageOf(string calculator, string inputs) => Json(calculator, inputs).GetProperty("message").GetString()!;

    /// <summary>What the command prints and returns when it is called as a program calls it.</summary>
    public static async Task<(string Text, string Errors, int Code)> Command(Stream input, params string[] args)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = await GovindCommand.RunAsync(args, new Output(text, errors, IsTerminal: false, WantsNoColor: true), () => input);
        return (text.ToString(), errors.ToString(), code);
    }

    public static Task<(string Text, string Errors, int Code)> Command(string input, params string[] args) => Command(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);
}
