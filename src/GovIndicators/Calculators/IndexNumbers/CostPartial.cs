namespace GovIndicators.Calculators;

/// <summary>What one basket costs at the prices of two periods: the sums of price x quantity of a part of the items.</summary>
internal readonly record struct CostPartial : IPartial<CostPartial>
{
    private readonly SumPartial _before;
    private readonly SumPartial _after;

    private CostPartial(SumPartial before, SumPartial after) => (_before, _after) = (before, after);

    public static CostPartial None => default;

    /// <summary>How many items were priced.</summary>
    internal long Items => _before.Reported;

    /// <summary>What the basket cost; not finite when it is too large for a double.</summary>
    internal double Before => _before.Sum;

    /// <summary>What it costs now.</summary>
    internal double After => _after.Sum;

    internal static CostPartial Of(ReadOnlySpan<double> priceBefore, ReadOnlySpan<double> priceAfter, ReadOnlySpan<double> quantity)
    {
        var partial = None;
        for (var i = 0; i < quantity.Length; i++) partial = partial.Add(priceBefore[i], priceAfter[i], quantity[i]);
        return partial;
    }

    internal CostPartial Add(double priceBefore, double priceAfter, double quantity) => new(_before.Add(priceBefore * quantity), _after.Add(priceAfter * quantity));

    public CostPartial Merge(CostPartial other) => new(_before.Merge(other._before), _after.Merge(other._after));
}
