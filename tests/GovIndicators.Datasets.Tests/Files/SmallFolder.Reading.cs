using System.Text;

namespace GovIndicators.Datasets.Tests.Files;

internal sealed partial class SmallFolder
{
    public GovDataset Read() => InMemory.Read([.. Texts.Select(f => new FileText(f.Name, Encoding.UTF8.GetBytes(f.Text)))]);

    /// <summary>Every fault in one line each.</summary>
    public string[] Faults() => [.. Exception().Faults.Select(f => f.ToString())];

    public DatasetException Exception() => InMemory.Faults([.. Texts]);

    private IEnumerable<(string Name, string Text)> Texts => DatasetFiles.Names.Where(_files.ContainsKey).Select(name => (name, Ended(name, _files[name])));
}
