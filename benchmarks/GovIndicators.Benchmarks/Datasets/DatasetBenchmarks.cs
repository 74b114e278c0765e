using BenchmarkDotNet.Attributes;
using GovIndicators.Datasets;

namespace GovIndicators.Benchmarks.Datasets;

/// <summary>Load of 100,000 tasks and 1,000,000 observations with all checks, from a folder with CSV and from one JSON file, and the review of it.</summary>
/// <remarks>The aim: at least 150 MB of input a second. The sizes are about 102 MB (folder) and 182 MB (one file); <c>datasets</c> prints the rate and the memory.</remarks>
[MemoryDiagnoser]
public class DatasetBenchmarks
{
    private string _path = "";
    private GovDataset _dataset = GovDataset.Sample;

    private string Folder => Path.Combine(_path, "folder");

    private string OneFile => Path.Combine(_path, "one.json");

    [GlobalSetup]
    public void Setup()
    {
        _path = Directory.CreateTempSubdirectory("govindicators-").FullName;
        _dataset = LargeDataset.Make();
        _dataset.Save(Folder);
        _dataset.Save(OneFile);
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_path, recursive: true);

    [Benchmark]
    public GovDataset LoadFolder() => GovDataset.Load(Folder);

    [Benchmark]
    public GovDataset LoadOneFile() => GovDataset.Load(OneFile);

    [Benchmark]
    public ProgressReview Review() => ProgressReview.Of(_dataset);

    [Benchmark]
    public GovDataset LoadSample() => GovDataset.Load(Path.Combine(AppContext.BaseDirectory, "samples", "made-up"));
}
