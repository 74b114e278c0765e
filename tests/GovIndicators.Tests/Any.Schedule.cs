using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;

namespace GovIndicators.Tests;

internal static partial class Any
{
    /// <summary>Budgets and costs with two decimals, from zero to a million.</summary>
    public static Arbitrary<double> Money { get; } = Arb.From(
        Gen.Choose(0, 100_000_000).Select(cents => cents / 100.0),
        amount => amount == 0 ? [] : [0, Math.Truncate(amount / 2), Math.Truncate(amount)]);

    /// <summary>A task whose plan and progress lie anywhere from nothing to all.</summary>
    public static Arbitrary<EarnedValueTask> EarnedTask { get; } = Arb.From(
        from budget in Money.Generator
        from planned in PartOfWhole
        from done in PartOfWhole
        from cost in Money.Generator
        select EarnedValueTask.Of(budget, planned, done, cost));

    /// <summary>Up to a dozen tasks.</summary>
    public static Arbitrary<EarnedValueTask[]> EarnedTasks { get; } = Arb.From(
        from count in Gen.Choose(0, 12)
        from tasks in EarnedTask.Generator.ArrayOf(count)
        select tasks,
        tasks => tasks.Select((_, i) => tasks.Where((_, j) => j != i).ToArray()));

    /// <summary>The totals of a plan in which something is budgeted, planned, earned and spent.</summary>
    public static Arbitrary<EarnedValueTotals> EarnedTotals { get; } = Arb.From(
        from budget in Gen.Choose(1, 1_000_000)
        from planned in Gen.Choose(1, budget)
        from earned in Gen.Choose(1, budget)
        from cost in Gen.Choose(1, 2_000_000)
        select EarnedValueTotals.Of(budget, planned, earned, cost));

    /// <summary>A curve of whole numbers with plateaus, also at the start; shrinks by losing periods.</summary>
    public static Arbitrary<PlannedValueCurve> PlannedCurve { get; } = Arb.From(Curve(0), ShorterCurves);

    /// <summary>A curve that rises in each period.</summary>
    public static Arbitrary<PlannedValueCurve> RisingCurve { get; } = Arb.From(Curve(1), ShorterCurves);

    private static Gen<Percent> PartOfWhole => Gen.Choose(0, 1000).Select(permille => GovIndicators.Percent.From(permille / 10.0));

    private static Gen<PlannedValueCurve> Curve(int leastRise) =>
        from rises in Gen.OneOf(Gen.Choose(leastRise, leastRise), Gen.Choose(leastRise, 50)).NonEmptyListOf()
        from last in Gen.Choose(1, 50)
        select PlannedValueCurve.Of(RunningSum([.. rises, last]));

    private static IEnumerable<PlannedValueCurve> ShorterCurves(PlannedValueCurve curve)
    {
        for (var periods = 1; periods < curve.PlannedDuration; periods++)
        {
            if (curve.Cumulative[periods - 1] > 0) yield return PlannedValueCurve.Of(curve.Cumulative.Take(periods));
        }
    }

    private static IEnumerable<double> RunningSum(IEnumerable<int> rises)
    {
        var sum = 0.0;
        foreach (var rise in rises) yield return sum += rise;
    }
}
