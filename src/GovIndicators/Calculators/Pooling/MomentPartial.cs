namespace GovIndicators.Calculators;

/// <summary>Count, mean and sum of squared distances from the mean: what a variance is made of.</summary>
/// <remarks>Merged by Chan, Golub and LeVeque, so that the variance of values far from zero keeps its digits.</remarks>
internal readonly record struct MomentPartial : IPartial<MomentPartial>
{
    private readonly double _mean;
    private readonly double _squares;

    private MomentPartial(long count, double mean, double squares) => (Count, _mean, _squares) = (count, mean, squares);

    public static MomentPartial None => default;

    internal long Count { get; }

    internal double? Mean => Count == 0 ? null : _mean;

    /// <summary>The mean squared distance from the mean; null when there is no value.</summary>
    internal double? PopulationVariance => Count == 0 ? null : _squares / Count;

    /// <summary>The variance estimated from a sample; null with fewer than two values.</summary>
    internal double? SampleVariance => Count < 2 ? null : _squares / (Count - 1);

    /// <summary>The partial of values in which NaN is the mark of absence.</summary>
    internal static MomentPartial Of(ReadOnlySpan<double> values)
    {
        var sum = SumPartial.Of(values);
        if (sum.Reported == 0) return None;
        var mean = sum.Sum / sum.Reported;
        var squares = SumPartial.None;
        foreach (var value in values)
        {
            if (!double.IsNaN(value)) squares = squares.Add((value - mean) * (value - mean));
        }

        return new(sum.Reported, mean, squares.Sum);
    }

    public MomentPartial Merge(MomentPartial other)
    {
        if (Count == 0) return other;
        if (other.Count == 0) return this;
        var count = Count + other.Count;
        var apart = other._mean - _mean;
        return new(
            count,
            ((_mean * Count) + (other._mean * other.Count)) / count,
            _squares + other._squares + (apart * apart * ((double)Count * other.Count / count)));
    }
}
