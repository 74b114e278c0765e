using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using GovIndicators.Calculators;

namespace GovIndicators.Benchmarks.Calculators.Growth;

/// <summary>Year on year of 83,333 series of 120 months into a result of its own, against a copy of the same bytes into memory that is there and into fresh memory.</summary>
/// <remarks>
/// The aim: at most 1 / 0.8 of the time of the copy into memory that is there. What fresh memory costs is up to the collector: memory that it gives back to the system comes again page by
/// page, four times as slow as the copy. A program that goes on asking for results keeps its memory; between the iterations of a benchmark a forced collection gives it back. Each row is
/// therefore measured as a program meets it, without forced collections, and with them, both as the collector comes and with System.GC.RetainVM.
/// </remarks>
[MemoryDiagnoser]
[Config(typeof(CollectorSettings))]
public class FreshResultBenchmarks : AgainstACopy
{
    [Benchmark]
    public double[] MemcpyFresh()
    {
        var fresh = GC.AllocateUninitializedArray<double>(Panel.Length);
        Panel.Memory.CopyTo(fresh);
        return fresh;
    }

    [Benchmark]
    public PanelResult YearOnYearFresh() => GovIndicators.Calculators.Growth.YearOnYear(Panel);

    private sealed class CollectorSettings : ManualConfig
    {
        public CollectorSettings()
        {
            AddJob(Job.Default.WithGcForce(false).WithId("as a program"));
            AddJob(Job.Default.WithGcForce(false).WithGcRetainVm(true).WithId("as a program, RetainVM"));
            AddJob(Job.Default.WithId("collected between"));
            AddJob(Job.Default.WithGcRetainVm(true).WithId("collected between, RetainVM"));
        }
    }
}
