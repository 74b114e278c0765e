using GovIndicators.Tests.House;

namespace GovIndicators.Tool.Tests;

/// <summary>The datasets that stand in the documentation.</summary>
internal static class Samples
{
    public static string TaskCounts { get; } = Repository.PathOf("docs/samples/task-counts");

    public static string MadeUp { get; } = Repository.PathOf("docs/samples/made-up");
}
