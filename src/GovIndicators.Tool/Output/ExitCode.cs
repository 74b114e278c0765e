namespace GovIndicators.Tool;

/// <summary>What the command tells the program that called it.</summary>
internal static class ExitCode
{
    internal const int Done = 0;
    internal const int Findings = 1;
    internal const int BadInput = 2;
}
