namespace GovIndicators.Datasets.Tests;

/// <summary>A folder that is there while a test runs.</summary>
internal sealed class TempFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("govindicators-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
