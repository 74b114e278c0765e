namespace GovIndicators.Tool;

/// <summary>Where a command writes, and what that place is.</summary>
/// <param name="Text">Standard output.</param>
/// <param name="Errors">Standard error.</param>
/// <param name="IsTerminal">True when a person looks at it: not redirected, and not a dumb terminal.</param>
/// <param name="WantsNoColor">True when the environment sets NO_COLOR.</param>
/// <param name="Width">The columns of the terminal; null to ask it.</param>
internal sealed record Output(TextWriter Text, TextWriter Errors, bool IsTerminal, bool WantsNoColor, int? Width = null)
{
    internal static Output OfConsole() => new(
        Console.Out,
        Console.Error,
        !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));
}
