namespace GovIndicators.Calculators;

/// <summary>Between flows, which happen over a period, and the stock, which they build up.</summary>
/// <remarks>
/// A stock is known only as long as every flow since the opening is: after a flow that was not reported it is unknown, never carried on
/// as if the flow had been zero. Formulas, worked examples and sources: docs/formulas/stock-and-flow.md.
/// </remarks>
public static partial class StockFlow
{
    /// <summary>The stock at the end of each period: the opening and all flows up to it.</summary>
    /// <param name="flows">The flow of each period; null where nothing was reported.</param>
    /// <param name="opening">The stock before the first period.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>As many stocks as flows, in their unit; null from a flow that was not reported on, and where a sum is too large for a double.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("stock-flow.to-stock")]
    public static double?[] ToStock(ReadOnlySpan<double?> flows, double opening = 0, Explanation? why = null)
    {
        Require.Finite(opening);
        why = why.Begin("stock-flow.to-stock", GrowthSources.Vtl).GivenList("flows", flows).Given("opening", opening);
        var packed = Absence.Pack(flows);
        var stocks = Absence.Room(packed.Length);
        RunningKernels.Sum(packed, opening, stocks);
        return why.Result(Absence.Unpack(stocks));
    }

    /// <summary>The flow of each period: the stock at its end less the stock before.</summary>
    /// <param name="stocks">The stock at the end of each period; null where nothing was reported.</param>
    /// <param name="opening">The stock before the first period; null where it is not known, and then the first flow is not either. With zero the first value is kept.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>As many flows as stocks, in their unit; null where a stock or the one before it was not reported.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("stock-flow.to-flow")]
    public static double?[] ToFlow(ReadOnlySpan<double?> stocks, double? opening = null, Explanation? why = null)
    {
        if (opening is { } known) Require.Finite(known, nameof(opening));
        why = why.Begin("stock-flow.to-flow", GrowthSources.Vtl).GivenList("stocks", stocks).Given("opening", opening);
        var packed = Absence.Pack(stocks);
        var flows = Absence.Room(packed.Length);
        RunningKernels.Undo(packed, opening ?? Absence.Mark, flows);
        return why.Result(Absence.Unpack(flows));
    }
}
