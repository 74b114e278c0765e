namespace GovIndicators.Calculators;

/// <summary>A sum with the digits that plain addition would lose (Neumaier), and how many values were reported and missing.</summary>
internal readonly record struct SumPartial : IPartial<SumPartial>
{
    private readonly double _sum;
    private readonly double _lost;

    private SumPartial(double sum, double lost, long reported, long missing) =>
        (_sum, _lost, Reported, Missing) = (sum, lost, reported, missing);

    public static SumPartial None => default;

    internal long Reported { get; }

    internal long Missing { get; }

    /// <summary>The sum of what was reported; not finite when it is too large for a double.</summary>
    internal double Sum => double.IsFinite(_sum) ? _sum + _lost : _sum;

    internal Coverage Coverage => Coverage.Of(Reported, Reported + Missing);

    /// <summary>The partial of values in which NaN is the mark of absence.</summary>
    internal static SumPartial Of(ReadOnlySpan<double> values)
    {
        double sum = 0, lost = 0;
        long missing = 0;
        foreach (var value in values)
        {
            if (double.IsNaN(value))
            {
                missing++;
                continue;
            }

            (sum, var error) = Exact(sum, value);
            lost += error;
        }

        return new(sum, lost, values.Length - missing, missing);
    }

    internal SumPartial Add(double value)
    {
        var (sum, error) = Exact(_sum, value);
        return new(sum, _lost + error, Reported + 1, Missing);
    }

    internal SumPartial AddMissing() => new(_sum, _lost, Reported, Missing + 1);

    internal SumPartial Add(double? value) => value is { } known ? Add(known) : AddMissing();

    public SumPartial Merge(SumPartial other)
    {
        var (sum, error) = Exact(_sum, other._sum);
        return new(sum, _lost + other._lost + error, Reported + other.Reported, Missing + other.Missing);
    }

    /// <summary>a + b as rounded, and what the rounding lost: together they are exactly a + b.</summary>
    private static (double Sum, double Error) Exact(double a, double b)
    {
        var sum = a + b;
        return (sum, Math.Abs(a) >= Math.Abs(b) ? a - sum + b : b - sum + a);
    }
}
