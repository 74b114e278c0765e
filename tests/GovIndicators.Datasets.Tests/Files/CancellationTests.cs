using System.Globalization;
using System.Text;

namespace GovIndicators.Datasets.Tests.Files;

/// <summary>A load can be stopped between two files, within a table, within a list, and before the whole is checked; nothing comes of it then.</summary>
public sealed class CancellationTests : IDisposable
{
    /// <summary>Rows between two looks at the token.</summary>
    private const int Stride = 4096;

    private readonly CancellationTokenSource _source = new();

    [Fact]
    public void Between_two_files()
    {
        var reader = new DatasetReader(isFolder: true, new(), _source.Token);
        reader.Add(File("dataset.json", """{ "format": 1, "name": { "en": "x" }, "asOf": "2024-07-19" }"""));
        _source.Cancel();
        Assert.Throws<OperationCanceledException>(() => reader.Add(File("sources.csv", "key,title\ns1,A report\n")));
    }

    [Fact]
    public void Within_a_table()
    {
        var text = new StringBuilder("key,title\n");
        for (var i = 0; i < 3 * Stride; i++) text.Append(CultureInfo.InvariantCulture, $"s{i},A report\n");
        var read = 0;
        var rows = new CsvRows<SourceRow>(File("sources.csv", text.ToString()), SourceRow.Shape, new());
        Assert.Throws<OperationCanceledException>(() => rows.Read(_ => StopAt(100, ++read), _source.Token));
        Assert.InRange(read, 100, Stride);
    }

    [Fact]
    public void Within_a_list()
    {
        var items = string.Join(',', Enumerable.Range(0, 3 * Stride).Select(i => $$"""{ "key": "s{{i.ToString(CultureInfo.InvariantCulture)}}", "title": "A report" }"""));
        var read = 0;
        var stream = new RowStream<SourceRow> { Each = _ => StopAt(100, ++read) };
        Assert.Throws<OperationCanceledException>(() =>
        {
            var json = new JsonCursor(File("whole.json", $"[{items}]"), new(), _source.Token);
            json.Read();
            json.TryPassOn(SourceRow.Shape, "sources", stream);
        });
        Assert.InRange(read, 100, Stride);
    }

    [Fact]
    public async Task While_a_folder_is_loaded()
    {
        using var folder = new TempFolder();
        var path = folder.Path;
        GovDataset.Sample.Save(path);
        // So many rows take longer than the few lines up to the call below.
        var months = Enumerable.Range(0, 400_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"{GovDataset.Sample.IndicatorsInOrder[0].Code},VN,2023,1,{new NodaTime.LocalDate(2024, 1, 1).PlusDays(i % 3000):uuuu'-'MM'-'dd},v{i}"));
        await System.IO.File.WriteAllLinesAsync(Path.Combine(path, "observations.csv"), months.Prepend("indicator,agency,period,value,published,vintage"));
        var loading = GovDataset.LoadAsync(path, _source.Token);
        await _source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loading);
    }

    public void Dispose() => _source.Dispose();

    private void StopAt(int row, int read)
    {
        if (read == row) _source.Cancel();
    }

    private static FileText File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
