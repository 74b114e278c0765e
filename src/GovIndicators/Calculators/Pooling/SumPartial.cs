namespace GovIndicators.Calculators;

/// <summary>A sum with the digits that plain addition would lose (Neumaier), and how many values were reported and missing.</summary>
/// <remarks><see cref="HugeValues"/> are added apart, so that the order and the split do not decide whether a sum is too large.</remarks>
internal readonly record struct SumPartial : IPartial<SumPartial>
{
    private readonly double _sum;
    private readonly double _lost;
    private readonly double _huge;
    private readonly double _hugeLost;

    private SumPartial(double sum, double lost, double huge, double hugeLost, long reported, long missing) =>
        (_sum, _lost, _huge, _hugeLost, Reported, Missing) = (sum, lost, huge, hugeLost, reported, missing);

    public static SumPartial None => default;

    internal long Reported { get; }

    internal long Missing { get; }

    /// <summary>The sum of what was reported; not finite when it is too large for a double.</summary>
    internal double Sum => HugeValues.Total(_sum, _lost, _huge, _hugeLost);

    internal Coverage Coverage => Coverage.Of(Reported, Reported + Missing);

    /// <summary>The partial of values in which NaN is the mark of absence.</summary>
    internal static SumPartial Of(ReadOnlySpan<double> values)
    {
        double sum = 0, lost = 0, huge = 0, hugeLost = 0;
        long missing = 0;
        foreach (var value in values)
        {
            double error;
            if (Math.Abs(value) < HugeValues.Limit)
            {
                (sum, error) = HugeValues.Add(sum, value);
                lost += error;
            }
            else if (double.IsNaN(value)) missing++;
            else
            {
                (huge, error) = HugeValues.Add(huge, HugeValues.Scale(value));
                hugeLost += error;
            }
        }

        return new(sum, lost, huge, hugeLost, values.Length - missing, missing);
    }

    internal SumPartial Add(double value)
    {
        if (HugeValues.Includes(value))
        {
            var (huge, hugeError) = HugeValues.Add(_huge, HugeValues.Scale(value));
            return new(_sum, _lost, huge, _hugeLost + hugeError, Reported + 1, Missing);
        }

        var (sum, error) = HugeValues.Add(_sum, value);
        return new(sum, _lost + error, _huge, _hugeLost, Reported + 1, Missing);
    }

    internal SumPartial AddMissing() => new(_sum, _lost, _huge, _hugeLost, Reported, Missing + 1);

    internal SumPartial Add(double? value) => value is { } known ? Add(known) : AddMissing();

    public SumPartial Merge(SumPartial other)
    {
        var (sum, error) = HugeValues.Add(_sum, other._sum);
        var (huge, hugeError) = HugeValues.Add(_huge, other._huge);
        return new(sum, _lost + other._lost + error, huge, _hugeLost + other._hugeLost + hugeError, Reported + other.Reported, Missing + other.Missing);
    }
}
