namespace GovIndicators.Datasets;

public sealed partial class GovDataset
{
    /// <summary>Writes the dataset to a folder, or to one JSON file; reading it again gives the same dataset.</summary>
    /// <param name="path">A name that ends in .json and is no folder is one file; any other is a folder, which is made where it is missing.</param>
    /// <remarks>
    /// The same dataset always gives the same bytes. In the folder the files of the format are replaced, those that the dataset has no use for
    /// are deleted, and other files are left alone. Observations that follow from printed figures are not written twice.
    /// </remarks>
    /// <exception cref="IOException">A file cannot be written; the files that were there are as before.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var writer = new DatasetWriter(this);
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !Directory.Exists(path)) writer.WriteFile(path);
        else writer.WriteFolder(path);
    }

    /// <summary>Writes the dataset as <see cref="Save"/> does, on another thread.</summary>
    /// <param name="path">A name that ends in .json and is no folder is one file; any other is a folder, which is made where it is missing.</param>
    /// <param name="cancellationToken">Stops the writing between two files; what was there before is then as it was.</param>
    /// <exception cref="IOException">A file cannot be written; the files that were there are as before.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public Task SaveAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var writer = new DatasetWriter(this);
        return path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !Directory.Exists(path)
            ? writer.WriteFileAsync(path, cancellationToken)
            : writer.WriteFolderAsync(path, cancellationToken);
    }
}
