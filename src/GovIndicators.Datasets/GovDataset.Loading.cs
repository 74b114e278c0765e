namespace GovIndicators.Datasets;

public sealed partial class GovDataset
{
    private static readonly Lazy<GovDataset> EmbeddedSample = new(() =>
        DatasetReader.Read(DatasetFiles.Embedded("viet-nam"), isFolder: true));

    /// <summary>Published figures of Viet Nam's digital transformation, 2020 to 2024, that are part of this package.</summary>
    /// <remarks>Read once, on first use. docs/datasets.md says where the figures come from.</remarks>
    public static GovDataset Sample => EmbeddedSample.Value;

    /// <summary>Reads a dataset from its folder, or from its one JSON file.</summary>
    /// <param name="path">The folder that holds dataset.json, that file, or the one JSON file of a dataset without a folder. The format: docs/datasets.md.</param>
    /// <exception cref="DatasetException">It is no dataset; every fault of every file is listed. Nothing is loaded then.</exception>
    /// <exception cref="IOException">A file that is there cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static GovDataset Load(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var faults = new FaultCollector();
        var found = DatasetFiles.Find(path, faults);
        if (found.Count == 0) faults.ThrowIfAny();
        var files = new DatasetFiles.Reading(found, faults);
        var reader = new DatasetReader(DatasetFiles.FolderOf(path) is not null, faults, CancellationToken.None);
        for (var i = 0; i < found.Count; i++) reader.Add(files.Read(i));
        return reader.Finish();
    }

    /// <summary>Reads a dataset from its folder, or from its one JSON file, without holding a thread while files are read.</summary>
    /// <param name="path">The folder that holds dataset.json, that file, or the one JSON file of a dataset without a folder. The format: docs/datasets.md.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="DatasetException">It is no dataset; every fault of every file is listed. Nothing is loaded then.</exception>
    /// <exception cref="IOException">A file that is there cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async Task<GovDataset> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var faults = new FaultCollector();
        var found = DatasetFiles.Find(path, faults);
        if (found.Count == 0) faults.ThrowIfAny();
        var files = new DatasetFiles.Reading(found, faults);
        var reader = new DatasetReader(DatasetFiles.FolderOf(path) is not null, faults, cancellationToken);
        for (var i = 0; i < found.Count; i++)
        {
            var file = await files.ReadAsync(i, cancellationToken).ConfigureAwait(false);
            await Task.Run(() => reader.Add(file), cancellationToken).ConfigureAwait(false);
        }

        return await Task.Run(reader.Finish, cancellationToken).ConfigureAwait(false);
    }
}
