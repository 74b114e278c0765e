using System.Diagnostics;

namespace GovIndicators.Tests.House;

/// <summary>A command of a page, after "$ ", and the lines that the page shows below it.</summary>
/// <remarks>Understood are <c>govind ...</c> and <c>dotnet run --project src/GovIndicators.Tool -- ...</c>; other commands are shown for people.</remarks>
internal sealed record ConsoleExample(string Command, IReadOnlyList<string> Expected)
{
    private static readonly string[] Beginnings = ["govind ", "dotnet run --project src/GovIndicators.Tool -- "];

    public static IEnumerable<ConsoleExample> In(string block)
    {
        var lines = block.TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("$ ", StringComparison.Ordinal)) continue;
            var shown = lines.Skip(i + 1).TakeWhile(line => !line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line.TrimEnd());
            yield return new(lines[i][2..].Trim(), [.. shown.Reverse().SkipWhile(line => line.Length == 0).Reverse()]);
        }
    }

    /// <returns>What is wrong; null when the command prints what is shown, or is none of ours.</returns>
    public string? Fault()
    {
        if (Array.Find(Beginnings, beginning => Command.StartsWith(beginning, StringComparison.Ordinal)) is not { } beginning) return null;
        var printed = Run(Command[beginning.Length..]);
        return Matches(Expected, printed) ? null : $"README.md: {Command}\n{string.Join('\n', LineDiff.Between([.. Expected], [.. printed], (left, right) => left == right))}";
    }

    /// <summary>Line by line, blanks at the end aside; a line of three dots stands for any number of lines.</summary>
    public static bool Matches(ReadOnlySpan<string> expected, ReadOnlySpan<string> printed)
    {
        if (expected.IsEmpty) return printed.IsEmpty;
        if (expected[0].Trim() != "...") return !printed.IsEmpty && expected[0] == printed[0] && Matches(expected[1..], printed[1..]);
        for (var skipped = 0; skipped <= printed.Length; skipped++)
            if (Matches(expected[1..], printed[skipped..])) return true;
        return false;
    }

    private static bool Matches(IReadOnlyList<string> expected, IReadOnlyList<string> printed) => Matches([.. expected], (ReadOnlySpan<string>)[.. printed]);

    private static IReadOnlyList<string> Run(string arguments)
    {
        var start = new ProcessStartInfo("dotnet", $"\"{Path.Combine(AppContext.BaseDirectory, "govind.dll")}\" {arguments}")
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd())];
    }
}
