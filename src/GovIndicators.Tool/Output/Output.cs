using System.Diagnostics;

namespace GovIndicators.Tool;

/// <summary>Where a command writes, and what that place is.</summary>
/// <param name="Text">Standard output.</param>
/// <param name="Errors">Standard error.</param>
/// <param name="IsTerminal">True when a person looks at it: not redirected, and not a dumb terminal.</param>
/// <param name="WantsNoColor">True when the environment sets NO_COLOR.</param>
/// <param name="Width">The columns of the terminal; null to ask it.</param>
internal sealed record Output(TextWriter Text, TextWriter Errors, bool IsTerminal, bool WantsNoColor, int? Width = null)
{
    /// <summary>True when a person looks at standard error as well: a progress bar is shown there and nowhere else.</summary>
    internal bool ShowsProgress { get; init; } = IsTerminal;

    /// <summary>True for a terminal that understands escapes; null to ask it.</summary>
    internal bool? UnderstandsEscapes { get; init; }

    /// <summary>How long the command has been running: a stopwatch, which knows no day.</summary>
    internal Func<TimeSpan> Elapsed { get; init; } = Started();

    internal static Output OfConsole()
    {
        var isTerminal = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new(Console.Out, Console.Error, isTerminal, !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")))
        {
            ShowsProgress = isTerminal && !Console.IsErrorRedirected,
        };
    }

    private static Func<TimeSpan> Started()
    {
        var watch = Stopwatch.StartNew();
        return () => watch.Elapsed;
    }
}
