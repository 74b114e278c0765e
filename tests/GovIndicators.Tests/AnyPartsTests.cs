using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;

namespace GovIndicators.Tests;

public class AnyPartsTests
{
    [Fact]
    public void Parts_share_unit_frequency_and_accumulation_even_after_shrinking() =>
        Prop.ForAll(Any.Parts, parts => Holds(parts) && Any.Parts.Shrinker(parts).Take(20).All(Holds)).Check(Any.Thousand);

    [Fact]
    public void Shrinking_gives_less()
    {
        static int Size(IndicatorSeries[] parts) => parts.Length + parts.Sum(one => one.Count);
        Prop.ForAll(Any.Parts, parts => Any.Parts.Shrinker(parts).All(smaller => Size(smaller) < Size(parts))).Check(Any.Thousand);
    }

    [Fact]
    public void Half_of_the_parts_have_growth_to_share_out_and_a_tenth_lack_it_in_some_period()
    {
        var samples = Any.Parts.Generator.Sample(400);
        int Count(Func<GrowthContributions?[], bool> these) =>
            samples.Count(parts => these([.. parts[0].Skip(1).Select(o => Contributions.ToGrowth(parts, o.Period - 1, o.Period))]));
        Assert.InRange(Count(answers => answers.Any(answer => answer is not null)), 200, 400);
        Assert.InRange(Count(answers => answers.Any(answer => answer is null)), 40, 400);
    }

    private static bool Holds(IndicatorSeries[] parts) =>
        parts.Select(one => (one.Indicator.Unit, one.Frequency, one.Key.Accumulation)).Distinct().Count() <= 1 && parts.DistinctBy(one => one.Key).Count() == parts.Length;
}
