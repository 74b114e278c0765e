using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;

namespace GovIndicators.Tests;

/// <summary>Prices and quantities of a basket in two periods, item by item.</summary>
internal sealed record AnyBasket(double[] PriceBefore, double[] PriceAfter, double[] QuantityBefore, double[] QuantityAfter)
{
    public int Items => PriceBefore.Length;

    public override string ToString() =>
        $"p0 [{string.Join("; ", PriceBefore)}] p1 [{string.Join("; ", PriceAfter)}] q0 [{string.Join("; ", QuantityBefore)}] q1 [{string.Join("; ", QuantityAfter)}]";
}

/// <summary>Factors before and after: one row for each factor, one column for each group.</summary>
internal sealed record AnyFactors(double[][] Before, double[][] After)
{
    public Factor[] Factors => [.. Before.Select((before, factor) => Factor.Of(Name(factor), before, After[factor]))];

    public static string Name(int factor) => $"factor {factor}";

    public override string ToString() => string.Join(" | ", Factors.Select(f => $"{f.Name} [{string.Join("; ", f.Before.ToArray())}] -> [{string.Join("; ", f.After.ToArray())}]"));
}

/// <summary>Values of which some are missing, and into which part of the data each falls.</summary>
internal sealed record AnySplit(double?[] Values, int[] Parts)
{
    public const int MostParts = 4;

    public double[] WithNaN => [.. Values.Select(value => value ?? double.NaN)];

    public double[] Part(int part) => [.. WithNaN.Where((_, i) => Parts[i] == part)];

    public double SumOfAbsolutes => Values.Sum(value => Math.Abs(value ?? 0));

    public override string ToString() => string.Join("; ", Values.Zip(Parts, (value, part) => $"{value?.ToString("R", null) ?? "none"} in {part}"));
}

internal static partial class Any
{
    /// <summary>A number above zero with up to three decimals, from 0.001 to 10,000.</summary>
    private static Gen<double> Positive { get; } = Gen.OneOf(
        Gen.Choose(1, 20).Select(n => (double)n),
        Gen.Choose(1, 1_000).Select(n => n / 1000.0),
        Gen.Choose(1, 10_000_000).Select(n => n / 1000.0));

    private static Gen<double> NotNegative { get; } = Gen.Frequency((1, Gen.Constant(0.0)), (6, Positive));

    private static Gen<double> Signed { get; } = Gen.OneOf(
        NotNegative,
        Positive.Select(n => -n),
        Gen.Choose(-1_000_000_000, 1_000_000_000).Select(n => n * 1e6),
        Gen.Choose(-1_000_000_000, 1_000_000_000).Select(n => n / 1e12));

    /// <summary>A basket of 1 to 8 items, every price and quantity above zero.</summary>
    public static Arbitrary<AnyBasket> Basket { get; } = Arb.From(BasketOf(Positive), Shrink);

    /// <summary>A basket of 1 to 8 items, in which prices and quantities may be zero.</summary>
    public static Arbitrary<AnyBasket> BasketWithZeros { get; } = Arb.From(BasketOf(NotNegative), Shrink);

    /// <summary>1 to 6 factors in 1 to 5 groups, every number above zero.</summary>
    public static Arbitrary<AnyFactors> Factors { get; } = Arb.From(FactorsOf(Positive), Shrink);

    /// <summary>1 to 6 factors in 1 to 5 groups, with zeros among the numbers.</summary>
    public static Arbitrary<AnyFactors> FactorsWithZeros { get; } = Arb.From(FactorsOf(NotNegative), Shrink);

    /// <summary>1 to 6 factors in 1 to 5 groups, with zeros and negative numbers.</summary>
    public static Arbitrary<AnyFactors> SignedFactors { get; } = Arb.From(FactorsOf(Gen.OneOf(NotNegative, Positive.Select(n => -n))), Shrink);

    /// <summary>0 to 40 values of very unlike size and sign, some missing, each in one of four parts.</summary>
    public static Arbitrary<AnySplit> Split { get; } = Arb.From(
        from length in Gen.Choose(0, 40)
        from values in Gen.Frequency((1, Gen.Constant<double?>(null)), (6, Signed.Select(n => (double?)n))).ArrayOf(length)
        from parts in Gen.Choose(0, AnySplit.MostParts - 1).ArrayOf(length)
        select new AnySplit(values, parts),
        Shrink);

    /// <summary>0 to 12 values, most of them so large that two of them leave the range of a double, each in one of four parts.</summary>
    public static Arbitrary<AnySplit> HugeSplit { get; } = Arb.From(
        from length in Gen.Choose(0, 12)
        from values in Gen.Frequency((1, Gen.Constant<double?>(null)), (2, Signed.Select(n => (double?)n)), (6, HugeAmounts.Select(n => (double?)n))).ArrayOf(length)
        from parts in Gen.Choose(0, AnySplit.MostParts - 1).ArrayOf(length)
        select new AnySplit(values, parts),
        Shrink);

    /// <summary>A share with a denominator above zero and a numerator between 0 and it, or 0 of 0.</summary>
    public static Arbitrary<Share[]> SharesOfParts { get; } = Arb.From(
        from length in Gen.Choose(0, 12)
        from shares in OneShare.ArrayOf(length)
        select shares,
        shares => shares.Select((_, i) => shares.Where((_, j) => j != i).ToArray()));

    /// <summary>Shares as they were reported: some without numerator, some without denominator, some without both.</summary>
    public static Arbitrary<ReportedShare[]> ReportedShares { get; } = Arb.From(
        from length in Gen.Choose(0, 12)
        from shares in OneReportedShare.ArrayOf(length)
        select shares,
        shares => shares.Select((_, i) => shares.Where((_, j) => j != i).ToArray()));

    private static Gen<Share> OneShare => Gen.Frequency(
        (1, Gen.Constant(GovIndicators.Share.None)),
        (8, from whole in Positive from part in Gen.Choose(0, 1000) select GovIndicators.Share.Of(Math.Min(whole, whole * part / 1000), whole)));

    private static Gen<ReportedShare> OneReportedShare =>
        from share in OneShare
        from missing in Gen.Frequency((5, Gen.Constant(0)), (3, Gen.Choose(1, 3)))
        select ReportedShare.Of((missing & 1) == 0 ? share.Numerator : null, (missing & 2) == 0 ? share.Denominator : null);

    private static Gen<AnyBasket> BasketOf(Gen<double> number) =>
        from items in Gen.Choose(1, 8)
        from numbers in number.ArrayOf(4 * items)
        select new AnyBasket(numbers[..items], numbers[items..(2 * items)], numbers[(2 * items)..(3 * items)], numbers[(3 * items)..]);

    private static Gen<AnyFactors> FactorsOf(Gen<double> number) =>
        from factors in Gen.Choose(1, 6)
        from groups in Gen.Choose(1, 5)
        from before in number.ArrayOf(groups).ArrayOf(factors)
        from after in number.ArrayOf(groups).ArrayOf(factors)
        select new AnyFactors(before, after);

    private static IEnumerable<AnyBasket> Shrink(AnyBasket basket)
    {
        for (var i = 0; i < basket.Items && basket.Items > 1; i++)
        {
            yield return new(Without(basket.PriceBefore, i), Without(basket.PriceAfter, i), Without(basket.QuantityBefore, i), Without(basket.QuantityAfter, i));
        }

        foreach (var prices in Simpler(basket.PriceAfter)) yield return basket with { PriceAfter = prices };
        foreach (var prices in Simpler(basket.PriceBefore)) yield return basket with { PriceBefore = prices };
        foreach (var quantities in Simpler(basket.QuantityAfter)) yield return basket with { QuantityAfter = quantities };
        foreach (var quantities in Simpler(basket.QuantityBefore)) yield return basket with { QuantityBefore = quantities };
    }

    private static IEnumerable<AnyFactors> Shrink(AnyFactors table)
    {
        for (var i = 0; i < table.Before.Length && table.Before.Length > 1; i++) yield return new(Without(table.Before, i), Without(table.After, i));
        for (var g = 0; g < table.Before[0].Length && table.Before[0].Length > 1; g++)
        {
            yield return new([.. table.Before.Select(row => Without(row, g))], [.. table.After.Select(row => Without(row, g))]);
        }

        for (var i = 0; i < table.Before.Length; i++)
        {
            foreach (var row in Simpler(table.Before[i])) yield return table with { Before = With(table.Before, i, row) };
            foreach (var row in Simpler(table.After[i])) yield return table with { After = With(table.After, i, row) };
        }
    }

    private static IEnumerable<AnySplit> Shrink(AnySplit split)
    {
        for (var i = 0; i < split.Values.Length; i++) yield return new(Without(split.Values, i), Without(split.Parts, i));
        for (var i = 0; i < split.Parts.Length; i++)
        {
            if (split.Parts[i] != 0) yield return split with { Parts = With(split.Parts, i, 0) };
            if (split.Values[i] is not null and not 0 and not 1) yield return split with { Values = With(split.Values, i, 1) };
        }
    }

    private static IEnumerable<double[]> Simpler(double[] numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] is not 0 and not 1) yield return With(numbers, i, 1);
            if (Math.Truncate(numbers[i]) != numbers[i] && Math.Truncate(numbers[i]) != 0) yield return With(numbers, i, Math.Truncate(numbers[i]));
        }
    }

    private static T[] Without<T>(T[] items, int place) => [.. items[..place], .. items[(place + 1)..]];

    private static T[] With<T>(T[] items, int place, T item)
    {
        var copy = (T[])items.Clone();
        copy[place] = item;
        return copy;
    }
}
