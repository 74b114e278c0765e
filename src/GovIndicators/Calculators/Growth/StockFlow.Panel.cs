namespace GovIndicators.Calculators;

// Stocks and flows of every series of a panel.
public static partial class StockFlow
{
    /// <summary>The stock at the end of each period behind every flow of a panel: the opening and all flows up to it.</summary>
    /// <param name="panel">Flows of single periods; other series have no answer.</param>
    /// <param name="into">Takes one stock for each flow, series after series; NaN from a flow that was not reported on.</param>
    /// <param name="opening">The stock before the first period of each series.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The opening is not finite.</exception>
    /// <exception cref="ArgumentException">The memory has not as many places as the panel has values, or lies over it.</exception>
    public static void ToStock(SeriesPanel panel, Span<double> into, double opening = 0)
    {
        Require.Finite(opening);
        PanelLines.RequireRoom(panel, into);
        Span<bool> flows = stackalloc bool[PanelLines.Most];
        flows = PanelLines.With(panel, Measure.Flow, Accumulation.Discrete, PanelLines.Room(panel, flows));
        PanelRunningKernels.Sum(panel, opening, flows, into);
    }

    /// <summary>The flow of each period behind every stock of a panel: the stock at its end less the stock before.</summary>
    /// <param name="panel">Stocks; other series have no answer.</param>
    /// <param name="into">Takes one flow for each stock, series after series; NaN for the first, before which no stock is known, and beside a gap.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentException">The memory has not as many places as the panel has values, or lies over it.</exception>
    public static void ToFlow(SeriesPanel panel, Span<double> into)
    {
        PanelLines.RequireRoom(panel, into);
        Span<bool> stocks = stackalloc bool[PanelLines.Most];
        stocks = PanelLines.With(panel, Measure.Stock, accumulation: null, PanelLines.Room(panel, stocks));
        PanelKernels.Change(new PairKernels.Difference(), panel, PanelLags.Of(1), stocks, acrossBreaks: false, into);
    }
}
