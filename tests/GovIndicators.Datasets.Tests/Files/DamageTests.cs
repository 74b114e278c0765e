using FsCheck;
using FsCheck.Fluent;

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
    public void A_file_that_was_cut_off_never_loads() =>
        Prop.ForAll(Any.Dataset, Arb.From(Gen.Choose(0, 999)), (dataset, place) =>
        {
            var file = InMemory.OneFile(dataset)[0];
            // The last two bytes are the closing brace and the line break.
            var cut = file.Bytes[..(int)((file.Bytes.Length - 2) * (long)place / 999)].ToArray();
            Assert.Throws<DatasetException>(() => InMemory.Read([new(file.Name, cut)]));
        }).Check(Any.Thousand);

    private static bool IsReportedOrWhole(List<FileText> files, Damage[] damages, int which)
    {
        which %= files.Count;
        var bytes = damages.Aggregate(files[which].Bytes.ToArray(), (damaged, damage) => damage.To(damaged));
        files[which] = new(files[which].Name, bytes);
        try
        {
            var read = InMemory.Read(files);
            return Alike.Difference(read, InMemory.Read(InMemory.OneFile(read))) is null;
        }
        catch (DatasetException faults)
        {
            return faults.Count >= 1 && faults.Faults.All(f => f.File.Length > 0 && f.Message.Length > 0 && f.Line is null or > 0);
        }
    }
}
