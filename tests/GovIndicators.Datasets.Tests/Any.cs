using FsCheck;

namespace GovIndicators.Datasets.Tests;

/// <summary>The generators of everything that can exist, one file for each area, each with tests of its own.</summary>
internal static partial class Any
{
    /// <summary>A thousand cases; a failure is shrunk and printed with the seed that repeats it.</summary>
    public static Config Thousand { get; } = Config.QuickThrowOnFailure.WithMaxTest(1000);
}
