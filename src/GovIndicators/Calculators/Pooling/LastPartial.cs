namespace GovIndicators.Calculators;

/// <summary>The latest value that was reported, and whether it is of the last period in which one was expected: what a stock is over a longer time.</summary>
internal readonly record struct LastPartial : IPartial<LastPartial>
{
    // One more than the ordinal, so that zero is before the first period that exists.
    private readonly int _at;
    private readonly int _expected;
    private readonly double _value;

    private LastPartial(int at, int expected, double value) => (_at, _expected, _value) = (at, expected, value);

    public static LastPartial None => default;

    /// <summary>The latest value; null when nothing was reported.</summary>
    internal double? Value => _at == 0 ? null : _value;

    /// <summary>One value is expected, that of the last period; an earlier one stands in for it and is not counted.</summary>
    internal Coverage Coverage => _expected == 0 ? Coverage.None : Coverage.Of(_at == _expected ? 1 : 0, 1);

    /// <summary>What consecutive periods say, in which NaN is the mark of absence.</summary>
    /// <param name="values">The values, from the first period on.</param>
    /// <param name="first">The ordinal of the first period.</param>
    /// <param name="last">The ordinal of the last period in which a value is expected; none of the values is of a later one.</param>
    internal static LastPartial Of(ReadOnlySpan<double> values, int first, int last)
    {
        var at = values.Length - 1;
        while (at >= 0 && double.IsNaN(values[at])) at--;
        return at < 0 ? new(0, last + 1, 0) : new(first + at + 1, last + 1, values[at]);
    }

    /// <summary>Of two values of one period, which only faulty data has, the larger, so that the order of merging decides nothing.</summary>
    public LastPartial Merge(LastPartial other)
    {
        var later = _at > other._at || (_at == other._at && _value >= other._value) ? this : other;
        return new(later._at, Math.Max(_expected, other._expected), later._value);
    }
}
