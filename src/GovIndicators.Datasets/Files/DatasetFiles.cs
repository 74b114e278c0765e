using System.Globalization;
using System.Reflection;

namespace GovIndicators.Datasets;

/// <summary>Brings the files of a dataset into memory, from a folder, from one JSON file, or from the assembly.</summary>
internal static class DatasetFiles
{
    /// <summary>Every file that a folder may hold, the first of which it must hold; whatever refers to something comes after it.</summary>
    internal static IReadOnlyList<string> Names { get; } =
        ["dataset.json", "sources.csv", "agencies.json", "indicators.json", "figures.csv", "targets.json", "plans.json", "observations.csv"];

    /// <summary>The folder of the dataset that a path names; null for a dataset in one file.</summary>
    /// <remarks>Whoever names the dataset.json of a folder means the whole of it: read alone it is a dataset without plans, targets and figures.</remarks>
    internal static string? FolderOf(string path)
    {
        if (Directory.Exists(path)) return path;
        if (Path.GetFileName(path) != Names[0] || Path.GetDirectoryName(Path.GetFullPath(path)) is not { } folder) return null;
        return Names.Skip(1).Any(name => File.Exists(Path.Combine(folder, name))) ? folder : null;
    }

    /// <summary>The paths to read and the names by which faults call them.</summary>
    internal static IReadOnlyList<(string Path, string Name)> Find(string path, FaultCollector faults)
    {
        if (FolderOf(path) is not { } folder)
        {
            if (File.Exists(path)) return [(path, Path.GetFileName(path))];

            faults.Add(default, FaultCode.NotFound, path, $"There is no folder and no file '{path}'; give the folder of a dataset, or its one JSON file.");
            return [];
        }

        if (!File.Exists(Path.Combine(folder, Names[0])))
        {
            faults.Add(default, FaultCode.NotADataset, folder, $"The folder '{folder}' holds no {Names[0]}, with which every dataset begins; give the folder of a dataset, or write the file.");
            return [];
        }

        Misnamed(folder, faults);
        return [.. Names.Select(name => (Path.Combine(folder, name), name)).Where(file => File.Exists(file.Item1))];
    }

    /// <summary>Reads the files one after the other into one buffer, which is as long as the longest: each must be done with before the next is asked for.</summary>
    internal sealed class Reading(IReadOnlyList<(string Path, string Name)> found, FaultCollector faults)
    {
        private readonly byte[] _buffer = GC.AllocateUninitializedArray<byte>((int)Math.Min(Array.MaxLength, found.Select(file => new FileInfo(file.Path).Length).DefaultIfEmpty().Max()));

        internal FileText Read(int index)
        {
            var (path, name) = found[index];
            using var stream = Open(path);
            return Fits(stream.Length, name, faults) ? new(name, _buffer, stream.ReadAtLeast(_buffer, _buffer.Length, throwOnEndOfStream: false), () => File.ReadAllBytes(path)) : new(name, []);
        }

        internal async Task<FileText> ReadAsync(int index, CancellationToken cancellation)
        {
            var (path, name) = found[index];
            var stream = Open(path);
            await using (stream.ConfigureAwait(false))
            {
                if (!Fits(stream.Length, name, faults)) return new(name, []);
                var length = await stream.ReadAtLeastAsync(_buffer, _buffer.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
                return new(name, _buffer, length, () => File.ReadAllBytes(path));
            }
        }
    }

    /// <summary>The files of a sample that is part of the assembly.</summary>
    internal static IReadOnlyList<FileText> Embedded(string sample)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = new List<FileText>();
        foreach (var name in Names)
        {
            using var stream = assembly.GetManifestResourceStream($"{sample}/{name}");
            if (stream is null) continue;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files.Add(new(name, bytes));
        }

        return files;
    }

    /// <summary>A file whose name is nearly one of the format would be passed over in silence otherwise.</summary>
    private static void Misnamed(string folder, FaultCollector faults)
    {
        foreach (var name in Directory.EnumerateFiles(folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal))
        {
            if (Names.Contains(name, StringComparer.Ordinal)) continue;
            if (Names.FirstOrDefault(one => Path.GetFileNameWithoutExtension(one).Equals(Path.GetFileNameWithoutExtension(name), StringComparison.OrdinalIgnoreCase)) is { } same)
            {
                faults.Add(default, FaultCode.UnknownField, name, $"'{name}' is no file of a dataset; save it as '{same}', or keep it elsewhere.");
            }
            else if (Path.GetExtension(name) is ".json" or ".csv" && Nearest.Find(name, Names) is { } near)
            {
                faults.Add(default, FaultCode.UnknownField, name, $"'{name}' is no file of a dataset; did you mean '{near}'? If not, give it another name or keep it elsewhere.");
            }
        }
    }

    private static FileStream Open(string path) =>
        new(path, new FileStreamOptions { Access = FileAccess.Read, Share = FileShare.Read, Options = FileOptions.SequentialScan, BufferSize = 0 });

    private static bool Fits(long length, string name, FaultCollector faults)
    {
        if (length <= Array.MaxLength) return true;
        faults.Add(new FileText(name, []), Place.None, FaultCode.TooLarge, "", string.Create(CultureInfo.InvariantCulture, $"The file has {length} bytes; at most {Array.MaxLength} are read, so split the dataset."));
        return false;
    }
}
