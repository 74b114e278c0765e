namespace GovIndicators.Calculators;

// Contributions of series, and of all series of a panel, to the growth of their sum.
public static partial class Contributions
{
    private static readonly Advice RatesDecompose = Advice.Of(
        "Chỉ số liệu cộng được mới có đóng góp của từng phần; mức thay đổi của một tỷ lệ hãy phân rã theo nhân tố: decomposition.das-gupta-rate.",
        "Only what adds up has parts that contribute; share out the change of a rate among its factors: decomposition.das-gupta-rate.");

    private static readonly Advice IndicesAreWeighted = Advice.Of(
        "Chỉ số không cộng được; hãy lấy tỷ số của từng chỉ số giữa hai kỳ cùng quyền số: contributions.to-geometric-index.",
        "Indices do not add; give the ratio of each between the periods, and its weight: contributions.to-geometric-index.");

    private static readonly Advice EachByItself = Advice.Of(
        "Số người đếm không trùng, thứ hạng và phân loại không cộng được; hãy nêu mức chênh lệch của từng chuỗi: growth.difference.",
        "Persons counted once, ranks and classes do not add; give the difference of each by itself: growth.difference.");

    /// <summary>Base share times growth of each series in the growth of their sum from one period to another.</summary>
    /// <param name="parts">The parts of one whole, such as the sectors of an economy or the provinces of a country: one measure, one unit, one accumulation, each given once.</param>
    /// <param name="from">The base period.</param>
    /// <param name="to">The later period.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// Points that add up to the growth of the sum, in the order of the parts. Null for the reasons of
    /// <see cref="ToGrowth(ReadOnlySpan{double}, ReadOnlySpan{double}, Explanation?)"/>, when a part was not reported (<see cref="NoAnswer.NotReported"/>), is broken
    /// between the periods (<see cref="NoAnswer.BreakInSeries"/>) or does not add up (<see cref="NoAnswer.MeasureForbids"/>), and for sums to date over unlike
    /// stretches of time (<see cref="NoAnswer.UnlikeCoverage"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">A part is null or given twice, has another frequency than the periods, or another measure, unit or accumulation than the first.</exception>
    [Formula("contributions.to-growth")]
    public static GrowthContributions? ToGrowth(IReadOnlyList<IndicatorSeries> parts, TimePeriod from, TimePeriod to, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        why = why.Begin("contributions.to-growth", Balk).Given("from-period", from).Given("to-period", to);
        var reason = SeriesItems.Read(parts, from, to, out var before, out var after, nameof(parts));
        Advice? advice = null;
        var given = new HashSet<SeriesKey>(parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            RequireSame(LineOf(parts[0]), parts[0].Key, LineOf(parts[i]), parts[i].Key, nameof(parts));
            if (!given.Add(parts[i].Key)) throw GivenTwice(parts[i].Key, nameof(parts));
            if (!parts[i].Indicator.Measure.AddsOverAgencies) (reason, advice) = (NoAnswer.MeasureForbids, AdviceFor(parts[i].Indicator.Measure));
        }

        if (reason != NoAnswer.None) return why.Nothing<GrowthContributions>(reason, advice ?? Comparability.AdviceFor(reason));
        return ToGrowth(before, after, why) is { } answer ? why.Result(answer) : why.NothingAsInside<GrowthContributions>();
    }

    /// <summary>What every series of a panel contributed to the growth of the sum of all of them, for every period against one a number of periods before.</summary>
    /// <param name="parts">The parts of one whole: one measure, one unit, one accumulation.</param>
    /// <param name="lag">How many periods before the base period lies; 1 or above, such as 12 for months against the year before.</param>
    /// <returns>
    /// Percentage points for each value, as <see cref="ToGrowth(IReadOnlyList{IndicatorSeries}, TimePeriod, TimePeriod, Explanation?)"/> of all series gives them; absent
    /// for the same reasons.
    /// </returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lag is below 1.</exception>
    /// <exception cref="ArgumentException">The series have unlike measures, units or accumulations.</exception>
    public static PanelResult ToGrowth(SeriesPanel parts, int lag)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var into = Absence.Room(parts.Length);
        ToGrowth(parts, lag, into);
        return new("contributions.to-growth", parts, into, AnswerStatuses.OfTheWhole(lag), (_, period, why) => Explain(parts, lag, period, why));
    }

    /// <summary>What every series of a panel contributed to the growth of the sum of all of them, into existing memory.</summary>
    /// <param name="parts">The parts of one whole: one measure, one unit, one accumulation.</param>
    /// <param name="lag">How many periods before the base period lies; 1 or above.</param>
    /// <param name="into">Takes percentage points for each value, series after series; NaN where there are none.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lag is below 1.</exception>
    /// <exception cref="ArgumentException">The series have unlike measures, units or accumulations, the memory has not as many places as the panel has values, or lies over it.</exception>
    public static void ToGrowth(SeriesPanel parts, int lag, Span<double> into)
    {
        PanelLines.RequireRoom(parts, into);
        ArgumentOutOfRangeException.ThrowIfLessThan(lag, 1);
        into.Fill(Absence.Mark);
        var adds = true;
        for (var series = 0; series < parts.Count; series++)
        {
            var line = parts.Lines[parts.Places[series].Line];
            RequireSame(parts.Lines[parts.Places[0].Line], parts.Keys[0], line, parts.Keys[series], nameof(parts));
            adds &= line.Indicator.Measure.AddsOverAgencies;
        }

        // The sum of a period is known when every part is, so nothing is known outside of what all of them cover.
        var (first, end) = Common(parts);
        if (!adds || end - first <= lag) return;
        var wholes = Wholes(parts, first, end, lag);
        foreach (ref readonly var place in parts.Places)
        {
            var values = parts.Memory.Slice(place.Start + first - place.First, end - first);
            var answers = into.Slice(place.Offset + first - place.First, end - first);
            for (var i = lag; i < values.Length; i++) answers[i] = 100 * (values[i] - values[i - lag]) / wholes[i];
        }

        WithoutInfinite(parts, first, end, into);
    }

    /// <summary>The part of each item in the growth of a Fisher index from one period to another, from the series of its prices and quantities.</summary>
    /// <param name="prices">The price of each item.</param>
    /// <param name="quantities">The quantity of each item, in the same order.</param>
    /// <param name="from">The base period.</param>
    /// <param name="to">The period that is compared with it.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// Points that add up to the index less 1. Null for the reasons of
    /// <see cref="ToFisherIndex(ReadOnlySpan{double}, ReadOnlySpan{double}, ReadOnlySpan{double}, ReadOnlySpan{double}, Explanation?)"/>, when a price or quantity of either period
    /// was not reported (<see cref="NoAnswer.NotReported"/>) or is broken between them (<see cref="NoAnswer.BreakInSeries"/>), and for sums to date over unlike stretches of
    /// time (<see cref="NoAnswer.UnlikeCoverage"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">There are not as many prices as quantities, or a series is null or has another frequency than the periods.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A price or quantity is negative.</exception>
    [Formula("contributions.to-fisher-index")]
    public static GrowthContributions? ToFisherIndex(IReadOnlyList<IndicatorSeries> prices, IReadOnlyList<IndicatorSeries> quantities, TimePeriod from, TimePeriod to, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(prices);
        ArgumentNullException.ThrowIfNull(quantities);
        IndexNumber.RequireAsMany(prices.Count, quantities.Count, nameof(quantities));
        why = why.Begin("contributions.to-fisher-index", Balk).Given("from-period", from).Given("to-period", to);
        var ofPrices = SeriesItems.Read(prices, from, to, out var priceBefore, out var priceAfter, nameof(prices));
        var ofQuantities = SeriesItems.Read(quantities, from, to, out var quantityBefore, out var quantityAfter, nameof(quantities));
        var reason = ofPrices != NoAnswer.None ? ofPrices : ofQuantities;
        if (reason != NoAnswer.None) return why.Nothing<GrowthContributions>(reason, Comparability.AdviceFor(reason));
        return ToFisherIndex(priceBefore, priceAfter, quantityBefore, quantityAfter, why) is { } answer ? why.Result(answer) : why.NothingAsInside<GrowthContributions>();
    }

    /// <summary>For each period the sum of all parts a lag before; NaN where there is no growth to share out.</summary>
    private static double[] Wholes(SeriesPanel parts, int first, int end, int lag)
    {
        var sums = new WholePartial[end - first];
        foreach (ref readonly var place in parts.Places)
        {
            var start = place.Start + first - place.First;
            var values = parts.Memory.Slice(start, sums.Length);
            for (var i = 0; i < values.Length; i++) sums[i] = sums[i].Add(values[i]);
            foreach (var broken in parts.Statuses.BreaksIn(start, start + sums.Length)) sums[broken - start] = sums[broken - start].AddBreak();
        }

        var breaks = new long[sums.Length + 1];    // how many parts are broken in the periods before each
        for (var i = 0; i < sums.Length; i++) breaks[i + 1] = breaks[i] + sums[i].Breaks;
        var toDate = PanelLines.IsToDate(parts.Lines[parts.Places[0].Line]);
        var wholes = Absence.Room(sums.Length);
        wholes.AsSpan().Fill(Absence.Mark);
        for (var i = lag; i < sums.Length; i++)
        {
            var (before, after) = (sums[i - lag], sums[i]);
            if (!before.IsComplete || !after.IsComplete || !(before.Sum > 0) || breaks[i + 1] != breaks[i - lag + 1]) continue;
            if (toDate && PeriodAt(parts, first + i).IndexInYear != PeriodAt(parts, first + i - lag).IndexInYear) continue;
            if (double.IsFinite(100 * (after.Sum - before.Sum) / before.Sum)) wholes[i] = before.Sum;
        }

        return wholes;
    }

    /// <summary>Contributions of which one is too large for a number do not add up, and all of that period are absent.</summary>
    private static void WithoutInfinite(SeriesPanel parts, int first, int end, Span<double> into)
    {
        if (into.IndexOfAny(double.PositiveInfinity, double.NegativeInfinity) < 0) return;
        for (var period = first; period < end; period++)
        {
            var finite = true;
            foreach (ref readonly var place in parts.Places) finite &= !double.IsInfinity(into[place.Offset + period - place.First]);
            if (finite) continue;
            foreach (ref readonly var place in parts.Places) into[place.Offset + period - place.First] = Absence.Mark;
        }
    }

    private static (int First, int End) Common(SeriesPanel parts)
    {
        if (parts.Count == 0) return (0, 0);
        var (first, end) = (0, int.MaxValue);
        foreach (ref readonly var place in parts.Places)
        {
            if (place.Length == 0) return (0, 0);
            (first, end) = (Math.Max(first, place.First), Math.Min(end, place.First + place.Length));
        }

        return (first, end);
    }

    private static TimePeriod PeriodAt(SeriesPanel panel, int ordinal) => TimePeriod.FromOrdinal(panel.Frequency, ordinal);

    private static void Explain(SeriesPanel parts, int lag, TimePeriod period, Explanation why)
    {
        if (lag > period.Ordinal) why.Begin("contributions.to-growth", Balk).Given("to-period", period).None<Percent>(NoAnswer.NotReported);
        else ToGrowth([.. Enumerable.Range(0, parts.Count).Select(parts.ToSeries)], period - lag, period, why);
    }

    /// <summary>What to do with series that do not add.</summary>
    private static Advice AdviceFor(Measure measure) => measure.IsRate ? RatesDecompose : measure == Measure.Index ? IndicesAreWeighted : EachByItself;

    private static PanelLine LineOf(IndicatorSeries series) => new(series.Indicator, series.Key.Accumulation);

    /// <summary>Refuses a part that does not add to the first: what happens in a period and what stands at its end make no whole, whatever their unit.</summary>
    private static void RequireSame(PanelLine first, SeriesKey firstKey, PanelLine other, SeriesKey key, string name)
    {
        if (first.Indicator.Unit == other.Indicator.Unit && first.Accumulation == other.Accumulation && first.Indicator.Measure.Code == other.Indicator.Measure.Code) return;
        throw new ArgumentException($"{key} is measured as {InWords(other)}, and {firstKey} as {InWords(first)}; parts of one whole share measure, unit and accumulation.", name);
    }

    private static string InWords(PanelLine line) => $"{line.Indicator.Measure.Code} in {line.Indicator.Unit}, {line.Accumulation.ToCode()}";

    private static ArgumentException GivenTwice(SeriesKey key, string name) => new($"{key} is given twice; a whole holds each part once.", name);
}
