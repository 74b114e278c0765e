namespace GovIndicators.Tool.Tests;

/// <summary>A dataset that was made up for tests, in a file while it is needed.</summary>
internal sealed class MadeDataset : IDisposable
{
    public MadeDataset(string rest)
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        File.WriteAllText(Path, $$"""{ "format": 1, "name": { "en": "Made up" }, "asOf": "2024-06-30", {{rest}} }""");
    }

    public string Path { get; }

    public void Dispose() => File.Delete(Path);
}
