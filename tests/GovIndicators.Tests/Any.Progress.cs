using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;

namespace GovIndicators.Tests;

/// <summary>One indicator on its way to one target: everything that a progress method asks for.</summary>
internal sealed record AnyJourney(double Baseline, int BaselineYear, double[] Past, double Value, int Year, double Target, int TargetYear, Direction Direction)
{
    public bool IsMet => Meets(Value);

    public bool Meets(double value) => Direction.IsBand ? value >= Direction.Lower && value <= Direction.Upper : Direction.IsHigherBetter ? value >= Target : value <= Target;

    /// <summary>The same with more of the gap closed: toward a band, and not out of it on the other side.</summary>
    public AnyJourney Better(double step) => this with
    {
        Value = !Direction.IsBand ? Value + (step * Direction.Sign)
            : Value < Direction.Lower ? Math.Min(Value + step, Direction.Upper)
            : Value > Direction.Upper ? Math.Max(Value - step, Direction.Lower)
            : Value,
    };

    public AnyJourney Mirrored() => Scaled(-1) with { Direction = Direction.IsBand ? Direction.InsideBand(-Direction.Upper, -Direction.Lower) : Direction.Opposite };

    public AnyJourney Scaled(double factor) => this with
    {
        Direction = Direction.IsBand && factor > 0 ? Direction.InsideBand(Direction.Lower * factor, Direction.Upper * factor) : Direction,
        Baseline = Baseline * factor,
        Past = [.. Past.Select(past => past * factor)],
        Value = Value * factor,
        Target = Target * factor,
    };

    public ProgressStatement By(ProgressMethod method, Faithfulness mode = Faithfulness.Strict, Explanation? why = null)
    {
        double[] annual = [.. Past, Value];
        var numbers = new ProgressNumbers
        {
            Baseline = Baseline,
            BaselineYear = BaselineYear,
            Value = Value,
            Year = Year,
            Direction = Direction,
            Target = Direction.IsBand ? null : Target,
            TargetYear = TargetYear,
            Annual = annual,
            IsPercent = true,
        };
        return method.Judge(in numbers, mode, why);
    }

    public override string ToString() =>
        $"{Baseline} in {BaselineYear}, [{string.Join(" ", Past)}] {Value} in {Year}, {Direction} to {Target} in {TargetYear}";
}

internal static partial class Any
{
    /// <summary>Eighths: whole multiples and differences of them are exact, so that a law can ask for equality.</summary>
    private static Gen<double> Eighth { get; } = Gen.OneOf(
        Gen.Choose(-40, 40).Select(n => n / 8.0),
        Gen.Choose(-8_000, 8_000).Select(n => n / 8.0),
        Gen.Choose(0, 100).Select(n => (double)n));

    /// <summary>Any journey: values of both signs and zero, targets already passed, dates that have come.</summary>
    public static Arbitrary<AnyJourney> Journey { get; } = Arb.From(JourneyOf(Eighth), Shrink);

    /// <summary>A journey on which every value is above zero.</summary>
    public static Arbitrary<AnyJourney> PositiveJourney { get; } = Arb.From(
        JourneyOf(Gen.Choose(1, 8_000).Select(n => n / 8.0)),
        journey => Shrink(journey).Where(one => one.Baseline > 0 && one.Value > 0 && one.Target > 0 && one.Past.All(past => past > 0)));

    /// <summary>A journey whose values are often those that published rules single out: zero, one hundred, and what lies within a point of them.</summary>
    public static Arbitrary<AnyJourney> SingledOutJourney { get; } = Arb.From(JourneyOf(Gen.OneOf(Eighth, Gen.Elements(0.0, 0, -1, 1, 99.5, 100))), Shrink);

    /// <summary>A journey into a band, half of the time of one value: within, and exactly.</summary>
    public static Arbitrary<AnyJourney> BandJourney { get; } = Arb.From(
        from journey in JourneyOf(Eighth)
        from width in Gen.OneOf(Gen.Constant(0), Gen.Choose(1, 800))
        from parity in Gen.Elements(true, false)
        let direction = Direction.InsideBand(journey.Target, journey.Target + (parity ? 0 : width / 8.0))
        from inside in Gen.Choose(0, 3)
        select journey with { Direction = direction, Value = inside == 0 ? direction.Upper : journey.Value },
        ShrinkBand);

    /// <summary>A step toward the target, from an eighth to a thousand.</summary>
    public static Arbitrary<double> Step { get; } = Arb.From(Gen.Choose(1, 8_000).Select(n => n / 8.0), step => step > 0.125 ? [0.125, Math.Floor(step * 4) / 8] : []);

    /// <summary>A factor above zero by which every eighth is multiplied exactly.</summary>
    public static Arbitrary<double> Factor { get; } = Arb.From(Gen.OneOf(Gen.Choose(1, 1_000).Select(n => (double)n), Gen.Choose(-20, 20).Select(n => Math.Pow(2, n))));

    /// <summary>Four to eight annual values.</summary>
    public static Arbitrary<double[]> AnnualValues { get; } = Arb.From(
        from length in Gen.Choose(4, 8)
        from values in Eighth.ArrayOf(length)
        select values);

    /// <summary>The statuses of up to twenty agencies, some without a value.</summary>
    public static Arbitrary<ProgressStatus?[]> ProgressOfAgencies { get; } = Arb.From(
        from count in Gen.Choose(0, 20)
        from statuses in Gen.Elements([null, .. Enum.GetValues<ProgressStatus>().Cast<ProgressStatus?>()]).ArrayOf(count)
        select statuses,
        statuses => statuses.Length == 0 ? [] : [statuses[1..], statuses[..^1]]);

    /// <summary>A rate of reduction a year from -50% to 50%.</summary>
    public static Arbitrary<Percent> YearlyRate { get; } = Arb.From(Gen.Choose(-500, 500).Select(n => GovIndicators.Percent.From(n / 10.0)));

    /// <summary>One to ten scores from -5 to 5.</summary>
    public static Arbitrary<double[]> Scores { get; } = Arb.From(
        from length in Gen.Choose(1, 10)
        from scores in Gen.Choose(-5_000, 5_000).Select(n => n / 1000.0).ArrayOf(length)
        select scores);

    /// <summary>Any eighth.</summary>
    public static Arbitrary<double> SmallNumber { get; } = Arb.From(Eighth, number => number == 0 ? [] : [0, Math.Truncate(number / 2)]);

    private static Gen<AnyJourney> JourneyOf(Gen<double> value) =>
        from baseline in value
        from baselineYear in Gen.Choose(2010, 2020)
        from pastLength in Gen.Choose(0, 6)
        from past in value.ArrayOf(pastLength)
        from now in value
        from passed in Gen.Choose(1, 12)
        from target in value
        from whole in Gen.Choose(1, 20)
        from up in Gen.Elements(true, false)
        select new AnyJourney(baseline, baselineYear, past, now, baselineYear + passed, target, baselineYear + whole, up ? Direction.HigherIsBetter : Direction.LowerIsBetter);

    private static IEnumerable<AnyJourney> Shrink(AnyJourney journey)
    {
        if (journey.Past.Length > 0) yield return journey with { Past = journey.Past[1..] };
        if (journey.Year > journey.BaselineYear + 1) yield return journey with { Year = journey.Year - 1 };
        if (journey.TargetYear > journey.BaselineYear + 1) yield return journey with { TargetYear = journey.TargetYear - 1 };
        foreach (var less in Less(journey.Baseline)) yield return journey with { Baseline = less };
        foreach (var less in Less(journey.Value)) yield return journey with { Value = less };
        foreach (var less in Less(journey.Target)) yield return journey with { Target = less };
    }

    private static IEnumerable<AnyJourney> ShrinkBand(AnyJourney journey)
    {
        if (journey.Past.Length > 0) yield return journey with { Past = journey.Past[1..] };
        foreach (var less in Less(journey.Baseline)) yield return journey with { Baseline = less };
        foreach (var less in Less(journey.Value)) yield return journey with { Value = less };
    }

    private static IEnumerable<double> Less(double number)
    {
        if (Math.Truncate(number) != number) yield return Math.Truncate(number);
        if (number != 0) yield return Math.Truncate(number / 2);
    }
}
