using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GovIndicators.Tests;

internal static partial class Any
{
    /// <summary>Observations of distinct months in any order, some of them absent, some with a status.</summary>
    public static Arbitrary<Observation[]> MonthlyObservations { get; } = Arb.From(
        from count in Gen.Choose(0, 30)
        from ordinals in Gen.Shuffle(Enumerable.Range(0, 48).ToArray()).Select(all => all.Take(count).ToArray())
        from values in Gen.Choose(-1_000_000, 1_000_000).ArrayOf(count)
        from kinds in Gen.Choose(0, 9).ArrayOf(count)
        select ordinals.Select((o, i) => MonthlyObservation(o, values[i], kinds[i])).ToArray(),
        observations => observations.Select((_, i) => observations.Where((_, j) => j != i).ToArray()));

    /// <summary>Releases of monthly values: month, day of publication counted from the first, value.</summary>
    public static Arbitrary<(int Month, int Day, int Value)[]> Releases { get; } = Arb.From(
        (from month in Gen.Choose(0, 5) from day in Gen.Choose(0, 40) from value in Gen.Choose(0, 1000) select (month, day, value)).ArrayOf()
            .Select(rows => rows.DistinctBy(r => (r.month, r.day)).ToArray()),
        rows => rows.Select((_, i) => rows.Where((_, j) => j != i).ToArray()));

    private static Observation MonthlyObservation(int ordinal, int value, int kind)
    {
        var period = TimePeriod.OfMonth(2021, 1).Plus(ordinal);
        return kind switch
        {
            0 => new(period, null),
            1 => new(period, null, ObservationStatus.Suppressed),
            2 => new(period, value / 8.0, ObservationStatus.Break) { Published = period.End.PlusDays(20) },
            3 => new(period, value / 8.0, ObservationStatus.Provisional) { ReferenceDate = period.Start },
            _ => new(period, value / 8.0),
        };
    }
}
