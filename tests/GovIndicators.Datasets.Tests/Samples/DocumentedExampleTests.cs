using System.Text;
using GovIndicators.Tests.House;

namespace GovIndicators.Datasets.Tests.Samples;

/// <summary>What docs/datasets.md shows is what the reader reads.</summary>
public class DocumentedExampleTests
{
    private const string Page = "docs/datasets.md";

    [Fact]
    public void The_example_is_a_dataset()
    {
        var dataset = InMemory.Read([new("example.json", Encoding.UTF8.GetBytes(Assert.Single(Markdown.Blocks(Page, "json"))))]);
        Assert.Equal(2, dataset.Observations.Count);
        Assert.Equal((8, 3), (dataset.Plans[0].Reported[0].Tally.Total, dataset.Plans[0].Reported[0].Tally.Completed));
        Assert.Null(Alike.Difference(dataset, InMemory.Read(InMemory.Folder(dataset))));
    }

    [Fact]
    public void The_page_names_every_file_every_count_and_every_fault()
    {
        var page = Repository.Read(Page);
        var codes = typeof(FaultCode).GetFields(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);
        Faults.None(from name in DatasetFiles.Names.Concat(CountWord.AllOfFigures.Where(w => w.StartsWith("tasks.", StringComparison.Ordinal))).Concat(codes)
                    where !page.Contains($"`{name}`", StringComparison.Ordinal)
                    select $"{Page} does not name {name}.");
    }
}
