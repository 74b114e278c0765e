using System.Text;

namespace GovIndicators.Datasets.Tests;

/// <summary>Datasets as files that never touch a disk.</summary>
internal static class InMemory
{
    public static List<FileText> Folder(GovDataset dataset) =>
        [.. new DatasetWriter(dataset).Files().OrderBy(file => DatasetFiles.Names.ToList().IndexOf(file.Name)).Select(file => new FileText(file.Name, Bytes(file.Write)))];

    public static List<FileText> OneFile(GovDataset dataset) =>
        [new("whole.json", Bytes(stream => new DatasetWriter(dataset).WriteJson(stream, DatasetRow.Whole)))];

    public static GovDataset Read(IReadOnlyList<FileText> files) =>
        DatasetReader.Read(files, isFolder: files[0].Name == "dataset.json");

    /// <summary>The faults of files given as texts.</summary>
    public static DatasetException Faults(params (string Name, string Text)[] files) =>
        Assert.Throws<DatasetException>(() => Read([.. files.Select(f => new FileText(f.Name, Encoding.UTF8.GetBytes(f.Text)))]));

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
