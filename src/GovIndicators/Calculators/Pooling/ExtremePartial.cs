namespace GovIndicators.Calculators;

/// <summary>The smallest and the largest value, and how many there were.</summary>
internal readonly record struct ExtremePartial : IPartial<ExtremePartial>
{
    private readonly double _smallest;
    private readonly double _largest;

    private ExtremePartial(double smallest, double largest, long count) => (_smallest, _largest, Count) = (smallest, largest, count);

    public static ExtremePartial None => default;

    internal long Count { get; }

    internal double? Smallest => Count == 0 ? null : _smallest;

    internal double? Largest => Count == 0 ? null : _largest;

    /// <summary>The partial of values in which NaN is the mark of absence.</summary>
    internal static ExtremePartial Of(ReadOnlySpan<double> values)
    {
        var partial = None;
        foreach (var value in values)
        {
            if (!double.IsNaN(value)) partial = partial.Merge(new(value, value, 1));
        }

        return partial;
    }

    public ExtremePartial Merge(ExtremePartial other) =>
        Count == 0 ? other
        : other.Count == 0 ? this
        : new(Math.Min(_smallest, other._smallest), Math.Max(_largest, other._largest), Count + other.Count);
}
