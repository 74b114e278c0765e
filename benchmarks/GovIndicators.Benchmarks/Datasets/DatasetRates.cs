using System.Diagnostics;
using System.Globalization;
using GovIndicators.Datasets;

namespace GovIndicators.Benchmarks.Datasets;

/// <summary>How many megabytes of input a second are loaded, and how much memory that takes beside the input.</summary>
/// <remarks>Each kind of input is loaded by a process of its own, since the peak of a process is not forgotten.</remarks>
internal static class DatasetRates
{
    private const int Runs = 20;
    private const double Megabyte = 1e6;

    /// <summary>Makes the input in a folder, and has it loaded.</summary>
    internal static void Write(TextWriter to)
    {
        var path = Directory.CreateTempSubdirectory("govindicators-").FullName;
        try
        {
            Run("make", path);
            var empty = double.Parse(Run("empty", path), CultureInfo.InvariantCulture);
            to.WriteLine("| input | MB | first, s | fastest, s | MB/s | peak less empty process, MB | times the input |");
            to.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
            foreach (var (name, input) in new[] { ("folder with CSV", "folder"), ("one JSON file", "one.json") })
            {
                var size = SizeOf(Path.Combine(path, input)) / Megabyte;
                var numbers = Run("load", Path.Combine(path, input)).Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
                to.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {size:0.0} | {numbers[0]:0.00} | {numbers[1]:0.000} | {size / numbers[1]:0} | {numbers[2] - empty:0} | {(numbers[2] - empty) / size:0.00} |"));
            }
        }
        finally
        {
            Directory.Delete(path, recursive: true);
        }
    }

    /// <summary>One step, in a process of its own.</summary>
    internal static void Step(string step, string path, TextWriter to)
    {
        switch (step)
        {
            case "make":
                var dataset = LargeDataset.Make();
                dataset.Save(Path.Combine(path, "folder"));
                dataset.Save(Path.Combine(path, "one.json"));
                break;
            case "load":
                var first = Seconds(path);
                // The first load alone: later ones begin with what the ones before have left.
                var peak = PeakMegabytes();
                var fastest = first;
                for (var run = 1; run < Runs; run++) fastest = Math.Min(fastest, Seconds(path));
                to.Write(string.Create(CultureInfo.InvariantCulture, $"{first} {fastest} {peak}"));
                break;
            default:
                to.Write(PeakMegabytes().ToString(CultureInfo.InvariantCulture));
                break;
        }
    }

    private static double Seconds(string path)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        GC.KeepAlive(GovDataset.Load(path));
        return watch.Elapsed.TotalSeconds;
    }

    private static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / Megabyte;
    }

    private static long SizeOf(string path) =>
        File.Exists(path) ? new FileInfo(path).Length : Directory.EnumerateFiles(path).Sum(file => new FileInfo(file).Length);

    private static string Run(string step, string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? [typeof(DatasetRates).Assembly.Location] : Array.Empty<string>(), "datasets", step, path]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"The step '{step}' ended with {process.ExitCode.ToString(CultureInfo.InvariantCulture)}.");
    }
}
