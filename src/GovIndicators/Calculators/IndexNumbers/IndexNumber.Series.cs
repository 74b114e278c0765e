using System.Globalization;

namespace GovIndicators.Calculators;

// Index numbers of series of prices and quantities, for two periods and over time.
public static partial class IndexNumber
{
    /// <summary>How much the prices of a basket changed between two periods, by a named formula.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="priceBefore">Price of each item in the base period.</param>
    /// <param name="priceAfter">Price of each item in the later period.</param>
    /// <param name="quantityBefore">Quantity of each item in the base period.</param>
    /// <param name="quantityAfter">Quantity of each item in the later period; Laspeyres does not look at them, nor Paasche at those before.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>A ratio; null for the reasons of the formula.</returns>
    /// <exception cref="ArgumentException">The lists have unlike lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not finite, or the formula is none of those named.</exception>
    public static double? Of(
        IndexFormula formula, ReadOnlySpan<double> priceBefore, ReadOnlySpan<double> priceAfter, ReadOnlySpan<double> quantityBefore, ReadOnlySpan<double> quantityAfter, Explanation? why = null) =>
        formula switch
        {
            IndexFormula.Laspeyres => Laspeyres(priceBefore, priceAfter, quantityBefore, why),
            IndexFormula.Paasche => Paasche(priceBefore, priceAfter, quantityAfter, why),
            IndexFormula.Fisher => Fisher(priceBefore, priceAfter, quantityBefore, quantityAfter, why),
            IndexFormula.Tornqvist => Tornqvist(priceBefore, priceAfter, quantityBefore, quantityAfter, why),
            IndexFormula.Walsh => Walsh(priceBefore, priceAfter, quantityBefore, quantityAfter, why),
            _ => throw new ArgumentOutOfRangeException(nameof(formula), formula, "Expected one of the named formulas."),
        };

    /// <summary>How much the prices of a basket changed from one period to another, from the series of its prices and quantities.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="prices">The price of each item.</param>
    /// <param name="quantities">The quantity of each item, in the same order.</param>
    /// <param name="from">The base period.</param>
    /// <param name="to">The period that is compared with it; an earlier one too.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// A ratio. Null for the reasons of the formula, when a price or quantity of either period was not reported (<see cref="NoAnswer.NotReported"/>) or is broken between
    /// them (<see cref="NoAnswer.BreakInSeries"/>), and for sums to date over unlike stretches of time (<see cref="NoAnswer.UnlikeCoverage"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">There are not as many prices as quantities, or a series is null or has another frequency than the periods.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A price or quantity is negative, or the formula is none of those named.</exception>
    public static double? Of(
        IndexFormula formula, IReadOnlyList<IndicatorSeries> prices, IReadOnlyList<IndicatorSeries> quantities, TimePeriod from, TimePeriod to, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(prices);
        ArgumentNullException.ThrowIfNull(quantities);
        RequireAsMany(prices.Count, quantities.Count, nameof(quantities));
        why = why.Begin(NameOf(formula), Source).Given("from-period", from).Given("to-period", to);
        var ofPrices = SeriesItems.Read(prices, from, to, out var priceBefore, out var priceAfter, nameof(prices));
        var ofQuantities = SeriesItems.Read(quantities, from, to, out var quantityBefore, out var quantityAfter, nameof(quantities));
        var reason = ofPrices != NoAnswer.None ? ofPrices : ofQuantities;
        if (reason != NoAnswer.None)
        {
            why.None<double>(reason, Comparability.AdviceFor(reason));
            return null;
        }

        return Of(formula, priceBefore, priceAfter, quantityBefore, quantityAfter, why) is { } index ? why.Result(index) : why.NoneAsInside<double>();
    }

    /// <summary>How much the prices of a basket changed from one period to each of others, from a panel of prices and one of quantities.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="prices">The price of each item.</param>
    /// <param name="quantities">
    /// The quantity of each item, in any order: under the key of its price, or under one of the same agency and dimensions, since a price and
    /// a quantity are often indicators of their own.
    /// </param>
    /// <param name="from">The base period of all of them.</param>
    /// <param name="first">The first period that is compared with it.</param>
    /// <param name="last">The last.</param>
    /// <returns>
    /// One ratio for each period from first to last, as <see cref="Of(IndexFormula, IReadOnlyList{IndicatorSeries}, IReadOnlyList{IndicatorSeries}, TimePeriod, TimePeriod, Explanation?)"/>
    /// gives it; null for the same reasons.
    /// </returns>
    /// <exception cref="ArgumentNullException">A panel is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are not as many prices as quantities, a price has no quantity of its own, a period has another frequency than the panels, or the
    /// last lies before the first.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A price or quantity is negative, or the formula is none of those named.</exception>
    public static double?[] Of(IndexFormula formula, SeriesPanel prices, SeriesPanel quantities, TimePeriod from, TimePeriod first, TimePeriod last)
    {
        ArgumentNullException.ThrowIfNull(prices);
        ArgumentNullException.ThrowIfNull(quantities);
        RequireAsMany(prices.Count, quantities.Count, nameof(quantities));
        foreach (var panel in new[] { prices, quantities })
        {
            panel.RequireFrequency(from, nameof(from));
            panel.RequireFrequency(first, nameof(first));
            panel.RequireFrequency(last, nameof(last));
        }

        if (first > last) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{last.ToString()} lies before {first.ToString()}; give the earlier period first."), nameof(last));
        NameOf(formula);
        int[] items = [.. Enumerable.Range(0, prices.Count)];
        var paired = Pairs(prices, quantities);
        var (pricesBefore, quantitiesBefore) = (Absence.Room(prices.Count), Absence.Room(prices.Count));
        var (pricesAfter, quantitiesAfter) = (Absence.Room(prices.Count), Absence.Room(prices.Count));
        var index = new double?[last - first + 1];
        Values(prices, items, from.Ordinal, pricesBefore);
        Values(quantities, paired, from.Ordinal, quantitiesBefore);
        for (var i = 0; i < index.Length; i++)
        {
            var to = first + i;
            Values(prices, items, to.Ordinal, pricesAfter);
            Values(quantities, paired, to.Ordinal, quantitiesAfter);
            if (Compare(prices, items, from, to, pricesBefore, pricesAfter) && Compare(quantities, paired, from, to, quantitiesBefore, quantitiesAfter)) index[i] = Of(formula, pricesBefore, pricesAfter, quantitiesBefore, quantitiesAfter);
        }

        return index;
    }

    private static string NameOf(IndexFormula formula) => formula switch
    {
        IndexFormula.Laspeyres => "index.laspeyres",
        IndexFormula.Paasche => "index.paasche",
        IndexFormula.Fisher => "index.fisher",
        IndexFormula.Tornqvist => "index.tornqvist",
        IndexFormula.Walsh => "index.walsh",
        _ => throw new ArgumentOutOfRangeException(nameof(formula), formula, "Expected one of the named formulas."),
    };

    /// <summary>For each price the handle of its quantity: that of the same key, or else the only one of the same agency and dimensions.</summary>
    private static int[] Pairs(SeriesPanel prices, SeriesPanel quantities)
    {
        var ofItem = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < quantities.Count; i++)
        {
            var item = ItemOf(quantities.Keys[i]);
            if (!ofItem.TryAdd(item, i)) ofItem[item] = -1;
        }

        var (paired, taken) = (new int[prices.Count], new bool[quantities.Count]);
        for (var i = 0; i < paired.Length; i++)
        {
            var at = quantities.IndexOf(prices.Keys[i]);
            if (at < 0) at = ofItem.GetValueOrDefault(ItemOf(prices.Keys[i]), -1);
            if (at < 0 || taken[at]) throw WithoutQuantity(prices.Keys[i], nameof(quantities));
            (paired[i], taken[at]) = (at, true);
        }

        return paired;
    }

    private static string ItemOf(SeriesKey key) => $"{key.Agency.Text}|{string.Join(';', key.Dimensions)}";

    private static ArgumentException WithoutQuantity(SeriesKey price, string name) => new(
        $"{price} has no quantity of its own; give each price and its quantity one key, or an agency and dimensions that no other item has.", name);

    private static void Values(SeriesPanel panel, int[] items, int ordinal, Span<double> into)
    {
        for (var i = 0; i < into.Length; i++)
        {
            ref readonly var place = ref panel.Places[items[i]];
            var at = ordinal - place.First;
            into[i] = (uint)at < (uint)place.Length ? panel.Memory[place.Start + at] : Absence.Mark;
        }
    }

    /// <summary>True when both periods of every series are known and may be compared.</summary>
    private static bool Compare(SeriesPanel panel, int[] items, TimePeriod from, TimePeriod to, ReadOnlySpan<double> before, ReadOnlySpan<double> after)
    {
        var (earlier, later) = from <= to ? (from.Ordinal, to.Ordinal) : (to.Ordinal, from.Ordinal);
        for (var i = 0; i < before.Length; i++)
        {
            if (double.IsNaN(before[i]) || double.IsNaN(after[i])) return false;
            ref readonly var place = ref panel.Places[items[i]];
            if (PanelLines.IsToDate(panel.Lines[place.Line]) && from.IndexInYear != to.IndexInYear) return false;
            if (panel.Statuses.IsBroken(in place, earlier + 1, later)) return false;
        }

        return true;
    }

    internal static void RequireAsMany(int prices, int quantities, string name)
    {
        if (prices != quantities)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"There are {quantities} series of quantities for {prices} of prices; give one of each for every item."), name);
        }
    }
}
