using FsCheck;
using FsCheck.Fluent;

namespace GovIndicators.Tests;

internal static partial class Any
{
    /// <summary>A whole number from 0 to a billion, small ones as often as large ones.</summary>
    public static Gen<int> CountGen { get; } = Gen.OneOf(Gen.Choose(0, 20), Gen.Choose(0, 1_000), Gen.Choose(0, 1_000_000_000));

    /// <summary>A decimal of up to nine digits and six decimals, of either sign; ties of rounding are common.</summary>
    public static Gen<decimal> DecimalGen { get; } =
        from digits in Gen.OneOf(Gen.Choose(-100, 100), Gen.Choose(-999_999_999, 999_999_999), Gen.Choose(-9_999, 9_999).Select(x => (10 * x) + 5))
        from scale in Gen.Choose(0, 6)
        select new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale);

    public static Arbitrary<decimal> Decimal { get; } = Arb.From(DecimalGen, ShrinkDecimal);

    public static Arbitrary<decimal> NonNegativeDecimal { get; } = Arb.From(DecimalGen.Select(Math.Abs), ShrinkDecimal);

    /// <summary>A double of any size that is finite.</summary>
    public static Arbitrary<double> FiniteDouble { get; } = Arb.From(
        Gen.OneOf(
            DecimalGen.Select(x => (double)x),
            from mantissa in Gen.Choose(-1_000_000_000, 1_000_000_000)
            from exponent in Gen.Choose(-300, 290)
            select mantissa * Math.Pow(10, exponent) / 3),
        x => x == 0 ? [] : [0, Math.Truncate(x), x / 2]);

    /// <summary>A part of up to ten times a whole that is not zero; wholes such as 8, 160 and 2000 make ties.</summary>
    public static Arbitrary<(int Part, int Whole)> Quotient { get; } = Arb.From(
        from whole in Gen.OneOf(Gen.Elements(8, 16, 32, 40, 80, 160, 200, 320, 400, 625, 800, 1_600, 2_000, 4_000), Gen.Choose(1, 1_000), Gen.Choose(1, 100_000_000))
        from part in Gen.Choose(0, 10 * whole)
        select (Part: part, Whole: whole),
        pair => pair.Part == 0 ? [] : [(pair.Part / 2, pair.Whole), (pair.Part - 1, pair.Whole)]);

    public static Arbitrary<Percent> Percent { get; } = Arb.From(DecimalGen.Select(x => GovIndicators.Percent.From((double)x)), x => x.Value == 0 ? [] : [GovIndicators.Percent.Zero, x.Round(0)]);

    /// <summary>A share of whole numbers, at times of nothing.</summary>
    public static Arbitrary<Share> Share { get; } = Arb.From(
        from whole in CountGen
        from part in whole == 0 ? Gen.Constant(0) : Gen.OneOf(Gen.Choose(0, whole), Gen.Choose(0, (int)Math.Min(int.MaxValue, 2L * whole)))
        select GovIndicators.Share.Of(part, whole),
        share => share.Denominator == 0 ? [] : [GovIndicators.Share.None, GovIndicators.Share.Of(Math.Floor(share.Numerator / 2), Math.Ceiling(share.Denominator / 2))]);

    public static Arbitrary<RoundingMode> RoundingMode { get; } = Arb.From(Gen.Elements(Enum.GetValues<RoundingMode>()), mode => mode == default ? [] : [default]);

    public static Arbitrary<Language> Language { get; } = Arb.From(Gen.Elements(Enum.GetValues<Language>()), language => language == default ? [] : [default]);

    public static Arbitrary<Weight> Weight { get; } = Arb.From(
        from numerator in Gen.Choose(1, 1_000_000)
        from denominator in Gen.OneOf(Gen.Constant(1), Gen.Choose(1, 1_000))
        select GovIndicators.Weight.Of(numerator, denominator),
        weight => weight == GovIndicators.Weight.One ? [] : [GovIndicators.Weight.One, GovIndicators.Weight.Of(weight.Numerator)]);

    /// <summary>Bounds with each end open, closed or absent.</summary>
    public static Arbitrary<Bounds> Bounds { get; } = Arb.From(BoundsGen(DecimalGen), ShrinkBounds);

    /// <summary>Bounds with both ends.</summary>
    public static Arbitrary<Bounds> FiniteBounds { get; } = Arb.From(BoundsGen(DecimalGen).Where(b => b is { Lower: not null, Upper: not null }), ShrinkBounds);

    /// <summary>Bounds of values that are zero or more, as those of counts are.</summary>
    public static Arbitrary<Bounds> NonNegativeBounds { get; } = Arb.From(BoundsGen(DecimalGen.Select(Math.Abs)).Where(b => b.Lower >= 0), b => ShrinkBounds(b).Where(x => x.Lower >= 0));

    /// <summary>A value that the bounds allow: an end, or something between; <paramref name="eighths"/> says where.</summary>
    public static decimal? Inside(Bounds bounds, int eighths)
    {
        var lower = bounds.Lower ?? (bounds.Upper ?? 0) - 1_000;
        var upper = bounds.Upper ?? lower + 1_000;
        var value = lower + ((upper - lower) * eighths / 8);
        return bounds.Contains(value) ? value : null;
    }

    /// <summary>0 to 8: where in some bounds a value is taken.</summary>
    public static Arbitrary<int> Eighths { get; } = Arb.From(Gen.Choose(0, 8), x => x == 0 ? [] : [0]);

    private static Gen<Bounds> BoundsGen(Gen<decimal> ends) =>
        from a in ends
        from b in ends
        from shape in Gen.Choose(0, 11)
        let lower = Math.Min(a, b)
        let upper = Math.Max(a, b)
        select shape switch
        {
            0 => GovIndicators.Bounds.AtLeast(lower),
            1 => GovIndicators.Bounds.MoreThan(lower),
            2 => GovIndicators.Bounds.AtMost(upper),
            3 => GovIndicators.Bounds.LessThan(upper),
            4 => GovIndicators.Bounds.Unbounded,
            5 => GovIndicators.Bounds.Exactly(a),
            6 or 7 when lower < upper => GovIndicators.Bounds.Of(lower, true, upper, false),
            8 when lower < upper => GovIndicators.Bounds.Of(lower, false, upper, true),
            9 when lower < upper => GovIndicators.Bounds.Of(lower, false, upper, false),
            _ => GovIndicators.Bounds.Closed(lower, upper),
        };

    private static IEnumerable<decimal> ShrinkDecimal(decimal number)
    {
        if (number == 0) yield break;
        yield return 0;
        if (number.Scale > 0) yield return decimal.Truncate(number);
        if (number < 0) yield return -number;
        if (Math.Abs(number) >= 2) yield return decimal.Truncate(number / 2);
    }

    private static IEnumerable<Bounds> ShrinkBounds(Bounds bounds)
    {
        if (bounds is not { Lower: { } lower, Upper: { } upper }) yield break;
        if (lower == upper) yield break;
        if (bounds.LowerIncluded) yield return GovIndicators.Bounds.Exactly(lower);
        if (bounds.UpperIncluded) yield return GovIndicators.Bounds.Exactly(upper);
        var (whole, above) = (decimal.Truncate(lower), decimal.Truncate(upper));
        if (whole < above && (whole, above) != (lower, upper)) yield return GovIndicators.Bounds.Of(whole, bounds.LowerIncluded, above, bounds.UpperIncluded);
    }
}
