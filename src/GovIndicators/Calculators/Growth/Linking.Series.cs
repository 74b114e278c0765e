using System.Globalization;

namespace GovIndicators.Calculators;

// Index numbers and joined parts of one series.
public static partial class Linking
{
    private static readonly Advice OnlyRelativesChain = Advice.Of(
        "Chỉ số so với kỳ trước mới nhân liên hoàn được; số liệu mức hãy đưa về kỳ gốc bằng linking.rebase.",
        "Only relatives to the period before chain up; bring a level to a base by linking.rebase.");

    private static readonly Advice OnlySinglePeriodsChain = Advice.Of(
        "Chỉ số so với kỳ trước của từng kỳ mới nhân liên hoàn được; hãy lấy chỉ số từng kỳ từ nơi công bố.",
        "Only relatives of single periods chain up; take those from the producer.");

    /// <summary>A series as index numbers on one base period.</summary>
    /// <remarks>
    /// The result measures an index under the same code, and its key names the base in the dimensions base and base-level, so that index
    /// numbers on two bases are never compared.
    /// </remarks>
    /// <param name="series">The series.</param>
    /// <param name="newBase">The base period.</param>
    /// <param name="level">The level in the base period; above zero.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The same periods, exactly the level in the base period; absent across a break in series from it, and as unsure as the base. Null when
    /// the base period was not reported (<see cref="NoAnswer.NotReported"/>), is zero (<see cref="NoAnswer.ZeroBase"/>) or negative
    /// (<see cref="NoAnswer.NegativeBase"/>), for ranks (<see cref="NoAnswer.MeasureForbids"/>), and for sums to date that cover unlike stretches
    /// of time (<see cref="NoAnswer.UnlikeCoverage"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not finite or not above zero.</exception>
    /// <exception cref="ArgumentException">The base period has another frequency than the series.</exception>
    [Formula("linking.rebase")]
    public static IndicatorSeries? Rebase(IndicatorSeries series, TimePeriod newBase, double level = 100, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        Require.Finite(level);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(level);
        why = why.Begin("linking.rebase").Given("series", series.Key).Given("new-base-at", newBase).Given("level", level);
        var place = series.IndexOf(newBase);
        var reason = PanelLines.WhyNoIndex(series.Indicator, series.Key.Accumulation, series.Frequency);
        if (reason == NoAnswer.None) reason = WhyNoBase(place < 0 ? Absence.Mark : series.Values[place]);
        if (reason != NoAnswer.None) return why.Nothing<IndicatorSeries>(reason, Comparability.AdviceFor(reason));
        var rebased = Absence.Room(series.Count);
        RunningKernels.Scale(series.Values, level, series.Values[place], rebased);
        // Multiplying and dividing by the same number may miss the level by its last digit.
        rebased[place] = level;
        if (RemoveBeyondBreaks(series, place, rebased)) why.Beware(Caveat.BreakInSeries);
        var indicator = series.Indicator.Measure == Measure.Index
            ? series.Indicator with { NaturalLimits = default }
            : SeriesForms.Remeasured(series.Indicator, Unit.Index, Measure.Index);
        return why.Result(SeriesForms.With(series, indicator, OnBase(series.Key, newBase, level), rebased, SeriesForms.Unsureness.OfItself, series.StatusOf(newBase)));
    }

    /// <summary>The series of levels that a series of relatives to the period before leads to.</summary>
    /// <remarks>
    /// The result measures an index under the same code, and its key names the period before the first, which has the level of the start, in the
    /// dimensions base and base-level, so that levels are never taken for relatives.
    /// </remarks>
    /// <param name="series">
    /// An index or a rate of single periods whose values say how many times the period before each is; in percent, 100 for no change, where
    /// the unit is percent.
    /// </param>
    /// <param name="start">The level before the first period.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The same periods, measured as an index; a level is absent from a relative that was not reported on, and from a break in series, and as
    /// unsure as the least sure relative in it. Null when the indicator is neither an index nor a rate (<see cref="NoAnswer.MeasureForbids"/>),
    /// the series is not of single periods (<see cref="NoAnswer.MethodDoesNotApply"/>), or a relative is negative
    /// (<see cref="NoAnswer.NotPositive"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">The series is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The start is not finite.</exception>
    [Formula("linking.chain")]
    public static IndicatorSeries? Chain(IndicatorSeries series, double start = 100, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        Require.Finite(start);
        why = why.Begin("linking.chain").Given("series", series.Key).Given("start", start);
        if (WhyNoChain(series.Indicator, series.Key.Accumulation, series.Values) is var refusal and not NoAnswer.None)
        {
            return why.Nothing<IndicatorSeries>(refusal, ChainAdvice(refusal, series.Indicator));
        }

        var folds = Absence.Room(series.Count);
        series.Values.CopyTo(folds);
        for (var i = 0; i < folds.Length; i++)
        {
            if (series.StatusOf(series.First + i) != ObservationStatus.Break) continue;
            folds[i] = Absence.Mark;
            why.Beware(Caveat.BreakInSeries);
        }

        var levels = Absence.Room(folds.Length);
        Chain(folds, series.Indicator.Unit, start, levels);
        return why.Result(SeriesForms.With(
            series, SeriesForms.Remeasured(series.Indicator, Unit.Index, Measure.Index), Chained(series, start), levels, SeriesForms.Unsureness.OfAllBefore));
    }

    private static void Chain(Span<double> folds, Unit unit, double start, Span<double> levels)
    {
        if (unit == Unit.Percent)
        {
            foreach (ref var fold in folds) fold /= 100;
        }

        RunningKernels.Product(folds, start, levels);
    }

    private static NoAnswer WhyNoChain(Indicator indicator, Accumulation accumulation, ReadOnlySpan<double> values)
    {
        if (indicator.Measure != Measure.Index && !indicator.Measure.IsRate) return NoAnswer.MeasureForbids;
        if (accumulation != Accumulation.Discrete) return NoAnswer.MethodDoesNotApply;
        foreach (var value in values)
        {
            if (value < 0) return NoAnswer.NotPositive;
        }

        return NoAnswer.None;
    }

    private static Advice? ChainAdvice(NoAnswer refusal, Indicator indicator) => refusal switch
    {
        // Ranks have no base either.
        NoAnswer.MeasureForbids => indicator.Measure == Measure.Ordinal ? Comparability.AdviceFor(refusal) : OnlyRelativesChain,
        NoAnswer.MethodDoesNotApply => OnlySinglePeriodsChain,
        _ => null,
    };

    private static NoAnswer WhyNoBase(double value) => value switch
    {
        double.NaN => NoAnswer.NotReported,
        0 => NoAnswer.ZeroBase,
        < 0 => NoAnswer.NegativeBase,
        _ => NoAnswer.None,
    };

    /// <summary>Makes absent what a break parts from the base; true when that is anything.</summary>
    private static bool RemoveBeyondBreaks(IndicatorSeries series, int place, Span<double> rebased)
    {
        var removed = false;
        for (var i = 0; i < rebased.Length; i++)
        {
            if (double.IsNaN(rebased[i]) || !series.IsBrokenBetween(series.First + place, series.First + i)) continue;
            (rebased[i], removed) = (Absence.Mark, true);
        }

        return removed;
    }

    /// <summary>The key of levels that stand on the one before the first relative.</summary>
    private static SeriesKey Chained(IndicatorSeries series, double start) =>
        series.IsEmpty || series.First.Ordinal == 0 ? series.Key : OnBase(series.Key, series.First.Previous(), start);

    private static SeriesKey OnBase(SeriesKey key, TimePeriod newBase, double level)
    {
        var others = key.Dimensions.Where(dimension => dimension.Key is not ("base" or "base-level"));
        KeyValuePair<string, string>[] dimensions =
        [
            .. others,
            new("base", newBase.ToString()),
            new("base-level", level.ToString(CultureInfo.InvariantCulture)),
        ];
        return key.WithDimensions(dimensions);
    }
}
