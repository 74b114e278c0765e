using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests;

public class AnyPanelsTests
{
    [Fact]
    public void Series_have_one_frequency_and_unlike_keys_and_shrink_to_the_same() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all => Holds(all) && Any.SeriesOfOneFrequency.Shrinker(all).Take(20).All(Holds)).Check(Any.Thousand);

    [Fact]
    public void Parents_stand_before_their_children_and_a_part_is_never_above_its_whole() =>
        Prop.ForAll(Any.ReportsOfATree, reports =>
            reports.Parents.Select((parent, i) => parent < i).All(before => before)
            && Enumerable.Range(0, reports.Parents.Length).All(i => Enumerable.Range(0, 12).All(month => reports.PartOf(i, month) is not { } part || reports.WholeOf(i, month) is not { } whole || part <= whole)))
        .Check(Any.Thousand);

    private static bool Holds(IndicatorSeries[] all) => all.Select(one => one.Key).Distinct().Count() == all.Length && all.Select(one => one.Frequency).Distinct().Count() <= 1;
}
