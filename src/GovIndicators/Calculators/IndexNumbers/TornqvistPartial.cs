namespace GovIndicators.Calculators;

/// <summary>The values of two periods and the logarithms of the price relatives weighted by each: what a part of the items adds to a Törnqvist index.</summary>
internal readonly record struct TornqvistPartial : IPartial<TornqvistPartial>
{
    // No value times a logarithm that is made smaller by it leaves the range of a double; a power of two loses no digit.
    private const double Smaller = 2048;

    private readonly SumPartial _before;
    private readonly SumPartial _after;
    private readonly SumPartial _byBefore;
    private readonly SumPartial _byAfter;

    private TornqvistPartial(SumPartial before, SumPartial after, SumPartial byBefore, SumPartial byAfter, bool hasZeroPrice) =>
        (_before, _after, _byBefore, _byAfter, HasZeroPrice) = (before, after, byBefore, byAfter, hasZeroPrice);

    public static TornqvistPartial None => default;

    /// <summary>Whether an item that counts has a price of zero, of which there is no logarithm.</summary>
    internal bool HasZeroPrice { get; }

    /// <summary>The value of the base period.</summary>
    internal double Before => _before.Sum;

    /// <summary>The value of the later period.</summary>
    internal double After => _after.Sum;

    /// <summary>The logarithm of the index: the mean of the two sums, each over its value.</summary>
    internal double Logarithm => ((_byBefore.Sum / Before) + (_byAfter.Sum / After)) / 2 * Smaller;

    internal static TornqvistPartial Of(ReadOnlySpan<double> priceBefore, ReadOnlySpan<double> priceAfter, ReadOnlySpan<double> quantityBefore, ReadOnlySpan<double> quantityAfter)
    {
        var partial = None;
        for (var i = 0; i < priceBefore.Length; i++) partial = partial.Add(priceBefore[i], priceAfter[i], quantityBefore[i], quantityAfter[i]);
        return partial;
    }

    internal TornqvistPartial Add(double priceBefore, double priceAfter, double quantityBefore, double quantityAfter)
    {
        var (before, after) = (priceBefore * quantityBefore, priceAfter * quantityAfter);
        if (before == 0 && after == 0) return this;
        var isZero = priceBefore == 0 || priceAfter == 0;
        var relative = isZero ? 0 : (Math.Log(priceAfter) - Math.Log(priceBefore)) / Smaller;
        return new(_before.Add(before), _after.Add(after), _byBefore.Add(before * relative), _byAfter.Add(after * relative), HasZeroPrice || isZero);
    }

    public TornqvistPartial Merge(TornqvistPartial other) => new(
        _before.Merge(other._before), _after.Merge(other._after), _byBefore.Merge(other._byBefore), _byAfter.Merge(other._byAfter), HasZeroPrice || other.HasZeroPrice);
}
