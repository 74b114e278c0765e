using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests;

public sealed class AnySeriesTests
{
    [Fact]
    public void Observations_have_months_of_their_own_and_releases_days_of_their_own()
    {
        Prop.ForAll(Any.MonthlyObservations, rows => rows.Select(o => o.Period).Distinct().Count() == rows.Length).Check(Any.Thousand);
        Prop.ForAll(Any.Releases, rows => rows.Select(r => (r.Month, r.Day)).Distinct().Count() == rows.Length).Check(Any.Thousand);
    }

    [Fact]
    public void Shrinking_leaves_one_out() => Assert.All(
        Any.MonthlyObservations.Generator.Sample(20),
        rows => Assert.All(Any.MonthlyObservations.Shrinker(rows), smaller => Assert.Equal(rows.Length - 1, smaller.Length)));
}
