using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Datasets.Tests.Files;

public class RoundTripTests
{
    [Fact]
    public void Reading_what_was_written_to_a_folder_gives_the_same_dataset() =>
        Prop.ForAll(Any.Dataset, dataset => Same(dataset, InMemory.Read(InMemory.Folder(dataset)))).Check(Any.Thousand);

    [Fact]
    public void Reading_what_was_written_to_one_file_gives_the_same_dataset() =>
        Prop.ForAll(Any.Dataset, dataset => Same(dataset, InMemory.Read(InMemory.OneFile(dataset)))).Check(Any.Thousand);

    [Fact]
    public void The_parts_of_one_file_may_stand_in_any_order() =>
        Prop.ForAll(Any.Dataset, Arb.From(Gen.Choose(0, int.MaxValue)), (dataset, seed) =>
        {
            var parts = JsonDocument.Parse(InMemory.OneFile(dataset)[0].Buffer).RootElement.EnumerateObject().ToArray();
            new Random(seed).Shuffle(parts);
            var shuffled = $"{{{string.Join(',', parts.Select(p => p.ToString()))}}}";
            return Same(dataset, InMemory.Read([new("shuffled.json", Encoding.UTF8.GetBytes(shuffled))]));
        }).Check(Any.Thousand);

    [Fact]
    public void The_same_dataset_gives_the_same_bytes() =>
        Prop.ForAll(Any.Dataset, dataset => InMemory.OneFile(dataset)[0].Bytes.SequenceEqual(InMemory.OneFile(InMemory.Read(InMemory.Folder(dataset)))[0].Bytes)).Check(Any.Thousand);

    [Fact]
    public void The_sample_survives_a_real_folder_and_a_real_file()
    {
        using var folder = new TempFolder();
        var path = folder.Path;
        GovDataset.Sample.Save(Path.Combine(path, "folder"));
        GovDataset.Sample.Save(Path.Combine(path, "one.json"));
        Assert.Null(Alike.Difference(GovDataset.Sample, GovDataset.Load(Path.Combine(path, "folder"))));
        Assert.Null(Alike.Difference(GovDataset.Sample, GovDataset.Load(Path.Combine(path, "one.json"))));
        Assert.Equal(["agencies.json", "dataset.json", "figures.csv", "indicators.json", "plans.json", "sources.csv", "targets.json"], Names(Path.Combine(path, "folder")));
    }

    [Fact]
    public async Task The_sample_is_read_without_holding_a_thread()
    {
        using var folder = new TempFolder();
        var path = folder.Path;
        GovDataset.Sample.Save(path);
        Assert.Null(Alike.Difference(GovDataset.Sample, await GovDataset.LoadAsync(path)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => GovDataset.LoadAsync(path, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task The_sample_is_written_on_another_thread_with_the_same_bytes_and_stops_when_told_to()
    {
        using var folder = new TempFolder();
        var path = folder.Path;
        var (one, other, file) = (Path.Combine(path, "one"), Path.Combine(path, "other"), Path.Combine(path, "one.json"));
        GovDataset.Sample.Save(one);
        await GovDataset.Sample.SaveAsync(other);
        await GovDataset.Sample.SaveAsync(file);
        Assert.Equal(Names(one), Names(other));
        Assert.All(Names(one), name => Assert.Equal(File.ReadAllBytes(Path.Combine(one, name!)), File.ReadAllBytes(Path.Combine(other, name!))));
        Assert.Null(Alike.Difference(GovDataset.Sample, GovDataset.Load(file)));
        var nothing = new GovDataset.Builder { Name = Name.Of(english: "Nothing"), AsOf = new(2024, 7, 19) }.Build();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => nothing.SaveAsync(other, new CancellationToken(canceled: true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => nothing.SaveAsync(file, new CancellationToken(canceled: true)));
        Assert.Equal(Names(one), Names(other));
        Assert.Null(Alike.Difference(GovDataset.Sample, GovDataset.Load(file)));
    }

    [Fact]
    public void Files_that_a_dataset_has_no_use_for_are_taken_away_and_others_are_not()
    {
        using var folder = new TempFolder();
        var path = folder.Path;
        GovDataset.Sample.Save(path);
        File.WriteAllText(Path.Combine(path, "readme.md"), "ours");
        new GovDataset.Builder { Name = Name.Of(english: "Nothing"), AsOf = new(2024, 7, 19) }.Build().Save(path);
        Assert.Equal(["dataset.json", "readme.md"], Names(path));
    }

    private static Property Same(GovDataset dataset, GovDataset read)
    {
        var difference = Alike.Difference(dataset, read);
        return (difference is null).Label(difference ?? "");
    }

    private static IEnumerable<string?> Names(string path) => Directory.EnumerateFiles(path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
