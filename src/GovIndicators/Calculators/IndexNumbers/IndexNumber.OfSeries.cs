namespace GovIndicators.Calculators;

// Each index formula by its own name, of series: what is asked for one of a list by IndexNumber.Of.
public static partial class IndexNumber
{
    /// <summary>What the basket of the base period costs now, over what it cost then, from the series of its prices and quantities.</summary>
    /// <param name="prices">The price of each item.</param>
    /// <param name="quantities">The quantity of each item, in the same order.</param>
    /// <param name="from">The base period.</param>
    /// <param name="to">The period that is compared with it; an earlier one too.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>A ratio; null for the reasons of <see cref="Of(IndexFormula, IReadOnlyList{IndicatorSeries}, IReadOnlyList{IndicatorSeries}, TimePeriod, TimePeriod, Explanation?)"/>.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">There are not as many prices as quantities, or a series is null or has another frequency than the periods.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A price or quantity is negative.</exception>
    [Formula("index.laspeyres")]
    public static double? Laspeyres(IReadOnlyList<IndicatorSeries> prices, IReadOnlyList<IndicatorSeries> quantities, TimePeriod from, TimePeriod to, Explanation? why = null) =>
        Of(IndexFormula.Laspeyres, prices, quantities, from, to, why);

    /// <summary>What the basket of the later period costs now, over what it would have cost in the base period, from the series of its prices and quantities.</summary>
    /// <param name="prices">The price of each item.</param>
    /// <param name="quantities">The quantity of each item, in the same order.</param>
    /// <param name="from">The base period.</param>
    /// <param name="to">The period that is compared with it; an earlier one too.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>A ratio; null for the reasons of <see cref="Of(IndexFormula, IReadOnlyList{IndicatorSeries}, IReadOnlyList{IndicatorSeries}, TimePeriod, TimePeriod, Explanation?)"/>.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">There are not as many prices as quantities, or a series is null or has another frequency than the periods.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A price or quantity is negative.</exception>
    [Formula("index.paasche")]
    public static double? Paasche(IReadOnlyList<IndicatorSeries> prices, IReadOnlyList<IndicatorSeries> quantities, TimePeriod from, TimePeriod to, Explanation? why = null) =>
        Of(IndexFormula.Paasche, prices, quantities, from, to, why);

    /// <summary>The geometric mean of Laspeyres and Paasche, from the series of prices and quantities.</summary>
    /// <param name="prices">The price of each item.</param>
    /// <param name="quantities">The quantity of each item, in the same order.</param>
    /// <param name="from">The base period.</param>
    /// <param name="to">The period that is compared with it; an earlier one too.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>A ratio; null for the reasons of <see cref="Of(IndexFormula, IReadOnlyList{IndicatorSeries}, IReadOnlyList{IndicatorSeries}, TimePeriod, TimePeriod, Explanation?)"/>.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">There are not as many prices as quantities, or a series is null or has another frequency than the periods.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A price or quantity is negative.</exception>
    [Formula("index.fisher")]
    public static double? Fisher(IReadOnlyList<IndicatorSeries> prices, IReadOnlyList<IndicatorSeries> quantities, TimePeriod from, TimePeriod to, Explanation? why = null) =>
        Of(IndexFormula.Fisher, prices, quantities, from, to, why);

    /// <summary>The geometric mean of the price relatives, weighted by the value shares of both periods, from the series of prices and quantities.</summary>
    /// <param name="prices">The price of each item.</param>
    /// <param name="quantities">The quantity of each item, in the same order.</param>
    /// <param name="from">The base period.</param>
    /// <param name="to">The period that is compared with it; an earlier one too.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>A ratio; null for the reasons of <see cref="Of(IndexFormula, IReadOnlyList{IndicatorSeries}, IReadOnlyList{IndicatorSeries}, TimePeriod, TimePeriod, Explanation?)"/>.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">There are not as many prices as quantities, or a series is null or has another frequency than the periods.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A price or quantity is negative.</exception>
    [Formula("index.tornqvist")]
    public static double? Tornqvist(IReadOnlyList<IndicatorSeries> prices, IReadOnlyList<IndicatorSeries> quantities, TimePeriod from, TimePeriod to, Explanation? why = null) =>
        Of(IndexFormula.Tornqvist, prices, quantities, from, to, why);

    /// <summary>What the basket of geometric mean quantities costs now, over what it cost in the base period, from the series of prices and quantities.</summary>
    /// <param name="prices">The price of each item.</param>
    /// <param name="quantities">The quantity of each item, in the same order.</param>
    /// <param name="from">The base period.</param>
    /// <param name="to">The period that is compared with it; an earlier one too.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>A ratio; null for the reasons of <see cref="Of(IndexFormula, IReadOnlyList{IndicatorSeries}, IReadOnlyList{IndicatorSeries}, TimePeriod, TimePeriod, Explanation?)"/>.</returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">There are not as many prices as quantities, or a series is null or has another frequency than the periods.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A price or quantity is negative.</exception>
    [Formula("index.walsh")]
    public static double? Walsh(IReadOnlyList<IndicatorSeries> prices, IReadOnlyList<IndicatorSeries> quantities, TimePeriod from, TimePeriod to, Explanation? why = null) =>
        Of(IndexFormula.Walsh, prices, quantities, from, to, why);
}
