using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Datasets.Tests;

internal static partial class Any
{
    /// <summary>Whole valid datasets with something of every part; shrinks by leaving out one thing that nothing refers to.</summary>
    public static Arbitrary<GovDataset> Dataset { get; } = Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => new DatasetMaker(seed).Make()),
        SmallerDatasets);

    /// <summary>What happens to a file: bytes changed, put in, left out or cut off.</summary>
    public static Arbitrary<Damage[]> Damages { get; } = Arb.From(
        from damages in (from kind in Gen.Elements(Enum.GetValues<DamageKind>())
                         from place in Gen.Choose(0, 1_000_000)
                         from value in Gen.OneOf(Gen.Choose(0, 255), Gen.Elements("{}[],:\"\\\r\n\t 0-9.eENa/%ÿ".Select(c => (int)c).ToArray()))
                         select new Damage(kind, place / 1_000_000.0, (byte)value)).NonEmptyListOf()
        select damages.Take(4).ToArray(),
        damages => damages.Length < 2 ? [] : damages.Select((_, left) => damages.Where((_, i) => i != left).ToArray()));

    /// <summary>What happens to a file whose form is sound: a value, a list, an object or the whole is another one.</summary>
    public static Arbitrary<StructuralDamage[]> StructuralDamages { get; } = Arb.From(
        from damages in (from file in Gen.Choose(0, 7)
                         from place in Gen.Choose(0, 1_000_000)
                         from value in Gen.Elements(StructuralDamage.Values)
                         select new StructuralDamage(file, place / 1_000_000.0, value)).NonEmptyListOf()
        select damages.Take(3).ToArray(),
        damages => damages.Length < 2 ? [] : damages.Select((_, left) => damages.Where((_, i) => i != left).ToArray()));

    private static IEnumerable<GovDataset> SmallerDatasets(GovDataset dataset)
    {
        foreach (var smaller in DatasetMaker.WithoutOneThing(dataset))
        {
            GovDataset built;
            try
            {
                built = smaller.Build();
            }
            catch (InvalidOperationException)
            {
                // Something refers to what was left out.
                continue;
            }

            yield return built;
        }
    }
}

internal enum DamageKind
{
    Change,
    PutIn,
    LeaveOut,
    CutOff,
}

/// <summary>One change of a file, at a place between its begin (0) and its end (1).</summary>
internal sealed record Damage(DamageKind Kind, double Place, byte Value)
{
    public byte[] To(byte[] bytes)
    {
        var at = (int)(Place * bytes.Length);
        return Kind switch
        {
            DamageKind.Change when at < bytes.Length => [.. bytes[..at], Value, .. bytes[(at + 1)..]],
            DamageKind.PutIn => [.. bytes[..at], Value, .. bytes[at..]],
            DamageKind.LeaveOut when at < bytes.Length => [.. bytes[..at], .. bytes[(at + 1)..]],
            DamageKind.CutOff => bytes[..at],
            _ => bytes,
        };
    }
}
