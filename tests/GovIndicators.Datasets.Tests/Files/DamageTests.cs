using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GovIndicators.Datasets.Tests.Files;

/// <summary>A damaged file is reported, or the damage is to a text and the dataset is whole; nothing else ever comes out.</summary>
public class DamageTests
{
    private static readonly Arbitrary<(GovDataset Dataset, Damage[] Damages, int File)> Damaged = Arb.From(
        from dataset in Any.Dataset.Generator
        from damages in Any.Damages.Generator
        from file in Gen.Choose(0, 100)
        select (dataset, damages, file),
        one => Any.Damages.Shrinker(one.damages).Select(damages => (one.dataset, damages, one.file)));

    [Fact]
    public void A_damaged_file_of_a_folder_throws_nothing_but_faults() =>
        Prop.ForAll(Damaged, one => IsReportedOrWhole(InMemory.Folder(one.Dataset), one.Damages, one.File)).Check(Any.Thousand);

    [Fact]
    public void A_damaged_single_file_throws_nothing_but_faults() =>
        Prop.ForAll(Damaged, one => IsReportedOrWhole(InMemory.OneFile(one.Dataset), one.Damages, one.File)).Check(Any.Thousand);

    [Fact]
    public void A_folder_that_says_what_nobody_means_throws_nothing_but_faults() =>
        Prop.ForAll(Any.Dataset, Any.StructuralDamages, (dataset, damages) => IsReportedOrReviewed(InMemory.Folder(dataset), damages)).Check(Any.Thousand);

    [Fact]
    public void A_single_file_that_says_what_nobody_means_throws_nothing_but_faults() =>
        Prop.ForAll(Any.Dataset, Any.StructuralDamages, (dataset, damages) => IsReportedOrReviewed(InMemory.OneFile(dataset), damages)).Check(Any.Thousand);

    [Theory]
    [InlineData("dataset.json", "dataset.json, line 1, $: 'dataset' is null; expected an object in braces.")]
    [InlineData("agencies.json", "agencies.json, line 1, $: 'file of agencies' is null; expected an object in braces.")]
    [InlineData("indicators.json", "indicators.json, line 1, $: 'file of indicators' is null; expected an object in braces.")]
    [InlineData("plans.json", "plans.json, line 1, $: 'file of plans' is null; expected an object in braces.")]
    [InlineData("targets.json", "targets.json, line 1, $: 'file of targets' is null; expected an object in braces.")]
    public void A_file_that_says_null_is_told_and_not_passed_over(string file, string told) =>
        Assert.Contains(told, new SmallFolder().With(file, "null").Faults());

    [Fact]
    public void A_single_file_that_says_null_is_told()
    {
        var faults = InMemory.Faults(("whole.json", "null"));
        Assert.Equal("whole.json, line 1, $: 'dataset' is null; expected an object in braces.", faults.Message);
    }

    [Fact]
    public void Null_in_a_list_is_told_wherever_the_list_stands()
    {
        var faults = InMemory.Faults(("whole.json", """
            { "format": 1, "name": { "en": "x" }, "asOf": "2024-07-19",
              "agencies": [null], "successions": [null], "indicators": [null], "targets": [null], "sources": [null], "figures": [null], "observations": [null],
              "plans": [null, { "code": "P", "name": { "en": "x" }, "tasks": [null, null], "groups": [null], "reported": [null] }] }
            """));
        Assert.Equal(
            [
                "$.agencies[0]", "$.successions[0]", "$.indicators[0]", "$.targets[0]", "$.sources[0]", "$.figures[0]", "$.observations[0]",
                "$.plans[0]", "$.plans[1].tasks[0]", "$.plans[1].tasks[1]", "$.plans[1].groups[0]", "$.plans[1].reported[0]",
            ],
            faults.Faults.Select(f => f.Path));
        Assert.All(faults.Faults, f => Assert.EndsWith(" is null; expected an object in braces.", f.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_was_cut_off_never_loads() =>
        Prop.ForAll(Any.Dataset, Arb.From(Gen.Choose(0, 999)), (dataset, place) => NeverLoadsCutOff(InMemory.OneFile(dataset), 0, place)).Check(Any.Thousand);

    [Fact]
    public void A_folder_of_which_a_file_was_cut_off_never_loads() =>
        Prop.ForAll(Any.Dataset, Arb.From(Gen.Choose(0, 7)), Arb.From(Gen.Choose(0, 999)), (dataset, which, place) =>
        {
            var files = InMemory.Folder(dataset);
            NeverLoadsCutOff(files, which % files.Count, place);
        }).Check(Any.Thousand);

    [Theory]
    [InlineData("key,title\ns1,A rep", "sources.csv, line 2, title: The last line has no end: the file may be cut off; end it with a line break if it is whole.")]
    [InlineData("key,title\ns1,A report\r\ns2,\"An, other\"", "sources.csv, line 3, title: The last line has no end: the file may be cut off; end it with a line break if it is whole.")]
    [InlineData("key,tit", "sources.csv, line 1, tit: The last line has no end: the file may be cut off; end it with a line break if it is whole.")]
    [InlineData("key,title\ns1,\"A rep", "sources.csv, line 2, title: A quoted text is not closed before the end of the file; close it where it ends.")]
    public void A_table_whose_last_line_has_no_end_is_told(string table, string told)
    {
        var faults = InMemory.Faults(("dataset.json", """{ "format": 1, "name": { "en": "x" }, "asOf": "2024-07-19" }"""), ("sources.csv", table));
        Assert.Contains(told, faults.Faults.Select(fault => fault.ToString()));
        Assert.Single(faults.Faults, fault => fault.Code is "truncated-csv" or "broken-csv");
    }

    [Theory]
    [InlineData("\n"), InlineData("\r\n"), InlineData("\n\n")]
    public void A_table_ends_with_any_line_break(string end)
    {
        var dataset = InMemory.Read(
        [
            new("dataset.json", """{ "format": 1, "name": { "en": "x" }, "asOf": "2024-07-19" }"""u8.ToArray()),
            new("sources.csv", System.Text.Encoding.UTF8.GetBytes("key,title\ns1,A report" + end)),
        ]);
        Assert.Equal("A report", Assert.Single(dataset.Sources).Title);
    }

    private static void NeverLoadsCutOff(List<FileText> files, int which, int place)
    {
        var bytes = files[which].Bytes;
        // The last two bytes of JSON are the closing brace and the line break; the last of a table is the line break.
        var at = (int)((bytes.Length - (files[which].IsCsv ? 1 : 2)) * (long)place / 999);
        // A table that was cut off between two lines is a table of fewer rows, and nothing in it tells.
        while (files[which].IsCsv && at > 0 && bytes[at - 1] == '\n') at--;
        files[which] = new(files[which].Name, bytes[..at].ToArray());
        Assert.Throws<DatasetException>(() => InMemory.Read(files));
    }

    private static void IsReportedOrReviewed(List<FileText> files, StructuralDamage[] damages)
    {
        foreach (var damage in damages) damage.Spoil(files);
        if (ReadOrReported(files) is not { } read) return;
        // A review may go back as far as a dataset can be read as of.
        var since = LocalDate.Max(read.AsOf.PlusDays(-400), new(1900, 1, 1));
        Assert.Equal(read.AsOf, ProgressReview.Of(read, new() { Since = since, Explain = true }).AsOf);
    }

    private static void IsReportedOrWhole(List<FileText> files, Damage[] damages, int which)
    {
        which %= files.Count;
        var bytes = damages.Aggregate(files[which].Bytes.ToArray(), (damaged, damage) => damage.To(damaged));
        files[which] = new(files[which].Name, bytes);
        ReadOrReported(files);
    }

    /// <summary>The dataset, which must be written and read again without loss, or null where it was reported as none.</summary>
    private static GovDataset? ReadOrReported(List<FileText> files)
    {
        GovDataset read;
        try
        {
            read = InMemory.Read(files);
        }
        catch (DatasetException faults)
        {
            Assert.True(faults.Count >= 1);
            Assert.All(faults.Faults, f => Assert.True(f.File.Length > 0 && f.Message.Length > 0 && f.Line is null or > 0, f.ToString()));
            return null;
        }

        Assert.Null(Alike.Difference(read, InMemory.Read(InMemory.OneFile(read))));
        return read;
    }
}
