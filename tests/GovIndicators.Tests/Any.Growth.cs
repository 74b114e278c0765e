using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests;

internal static partial class Any
{
    /// <summary>An amount above zero as reports print it: up to nine digits, from thousandths to thousands of them.</summary>
    internal static Arbitrary<double> PositiveAmount { get; } = Arb.From(PositiveAmounts, ShrinkPositive);

    /// <summary>A run of 1 to 40 amounts above zero.</summary>
    internal static Arbitrary<double[]> PositiveRun { get; } = Arb.From(RunOf(PositiveAmounts), run => ShrinkRun(run, ShrinkPositive, atLeast: 1));

    /// <summary>A run of 0 to 40 whole numbers, negative ones too, none of them large.</summary>
    internal static Arbitrary<double[]> WholeRun { get; } = Arb.From(
        from length in Gen.Choose(0, 40)
        from run in Gen.Choose(-1_000_000, 1_000_000).Select(n => (double)n).ArrayOf(length)
        select run,
        run => ShrinkRun(run, ShrinkWhole, atLeast: 0));

    /// <summary>A run of 0 to 40 amounts above zero of which about one in five was not reported.</summary>
    internal static Arbitrary<double?[]> RunWithGaps { get; } = Arb.From(
        from length in Gen.Choose(0, 40)
        from run in Gen.Frequency((4, PositiveAmounts.Select(amount => (double?)amount)), (1, Gen.Constant<double?>(null))).ArrayOf(length)
        select run,
        run => ShrinkRun(run, amount => amount is { } known ? ShrinkPositive(known).Select(x => (double?)x) : [], atLeast: 0));

    /// <summary>A run as kernels meet it: amounts of either sign, zeros, subnormals and NaN where absent; 0 to 70 long.</summary>
    internal static Arbitrary<double[]> PackedRun { get; } = Arb.From(
        from length in Gen.Choose(0, 70)
        from run in Gen.Frequency(
            (6, PositiveAmounts),
            (1, PositiveAmounts.Select(amount => -amount)),
            (1, Gen.Elements(0, double.Epsilon, 1e-310, double.MaxValue)),
            (2, Gen.Constant(double.NaN))).ArrayOf(length)
        select run,
        run => ShrinkRun(run, x => x > 0 ? ShrinkPositive(x) : [], atLeast: 0));

    /// <summary>A run of which some values are so large that two of them leave the range of a double.</summary>
    internal static Arbitrary<double[]> RunOfAnySize { get; } = Arb.From(
        Gen.OneOf(PackedRun.Generator, Gen.Choose(0, 70).SelectMany(length => Gen.Frequency((3, PositiveAmounts), (3, HugeAmounts), (1, Gen.Constant(double.NaN))).ArrayOf(length))),
        PackedRun.Shrinker);

    /// <summary>A printed figure above one unit of its last digit: its digits and how many of them are decimals.</summary>
    internal static Arbitrary<(int Digits, int Decimals)> PrintedDigits { get; } = Arb.From(
        from digits in Gen.Choose(1, 99_999)
        from decimals in Gen.Choose(0, 3)
        select (digits, decimals),
        figure => ShrinkWhole(figure.digits).Where(n => n >= 1).Select(n => ((int)n, figure.decimals)));

    /// <summary>Amounts on both sides of the limit from which values are added apart, up to the largest double, of either sign.</summary>
    private static Gen<double> HugeAmounts =>
        from amount in Gen.Elements(double.MaxValue, 1.7e308, 1e308, Math.ScaleB(1, 1023), 1e300, Math.ScaleB(1, 900), Math.BitDecrement(Math.ScaleB(1, 900)), 1e270)
        from sign in Gen.Elements(1, -1)
        select sign * amount;

    private static Gen<double> PositiveAmounts =>
        from digits in Gen.Choose(1, 999_999_999)
        from scale in Gen.Elements(1e-3, 1e-2, 0.1, 1, 10, 1e3)
        select digits * scale;

    private static Gen<T[]> RunOf<T>(Gen<T> values) =>
        from length in Gen.Choose(1, 40)
        from run in values.ArrayOf(length)
        select run;

    private static IEnumerable<double> ShrinkPositive(double amount)
    {
        if (amount == 1) yield break;
        yield return 1;
        if (amount > 2) yield return Math.Floor(amount / 2);
    }

    private static IEnumerable<double> ShrinkWhole(double number) => number == 0 ? [] : [0, Math.Truncate(number / 2)];

    private static IEnumerable<T[]> ShrinkRun<T>(T[] run, Func<T, IEnumerable<T>> shrink, int atLeast)
    {
        for (var i = 0; i < run.Length && run.Length > atLeast; i++) yield return [.. run[..i], .. run[(i + 1)..]];
        for (var i = 0; i < run.Length; i++)
        {
            foreach (var smaller in shrink(run[i])) yield return [.. run[..i], smaller, .. run[(i + 1)..]];
        }
    }
}
