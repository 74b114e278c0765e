namespace GovIndicators.Calculators;

// Chained levels and joined parts of every series of a panel.
public static partial class Linking
{
    /// <summary>The levels that every series of relatives to the period before leads to.</summary>
    /// <param name="panel">Series as <see cref="Chain(IndicatorSeries, double, Explanation?)"/> takes them; others have no answer.</param>
    /// <param name="start">The level before the first period of each series.</param>
    /// <returns>One level for each value, as the series form gives it; absent for the same reasons, which <see cref="PanelResult.ExplainAt"/> names.</returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The start is not finite.</exception>
    public static PanelResult Chain(SeriesPanel panel, double start = 100)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var into = Absence.Room(panel.Length);
        Chain(panel, into, start);
        return new("linking.chain", panel, into, AnswerStatuses.OfAllBefore(withinYears: false), (series, period, why) => ExplainChain(series, period, start, why));
    }

    /// <summary>The levels that every series of relatives to the period before leads to, into existing memory.</summary>
    /// <param name="panel">Series as <see cref="Chain(IndicatorSeries, double, Explanation?)"/> takes them; others have no answer.</param>
    /// <param name="into">Takes one level for each value, series after series; NaN where there is none.</param>
    /// <param name="start">The level before the first period of each series.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The start is not finite.</exception>
    /// <exception cref="ArgumentException">The memory has not as many places as the panel has values, or lies over it.</exception>
    public static void Chain(SeriesPanel panel, Span<double> into, double start = 100)
    {
        Require.Finite(start);
        PanelLines.RequireRoom(panel, into);
        var room = Array.Empty<double>();
        foreach (ref readonly var place in panel.Places)
        {
            var line = panel.Lines[place.Line];
            var levels = into.Slice(place.Offset, place.Length);
            var values = panel.Memory.Slice(place.Start, place.Length);
            if (WhyNoChain(line.Indicator, line.Accumulation, values) != NoAnswer.None)
            {
                levels.Fill(Absence.Mark);
                continue;
            }

            if (room.Length < values.Length) room = Absence.Room(values.Length);
            var folds = room.AsSpan(0, values.Length);
            values.CopyTo(folds);
            foreach (var broken in panel.Statuses.BreaksIn(place.Start, place.Start + place.Length)) folds[broken - place.Start] = Absence.Mark;
            Chain(folds, line.Indicator.Unit, start, levels);
            foreach (ref var level in levels) level = GrowthKernels.OrAbsent(level);
        }
    }

    /// <summary>The series of two panels joined pair by pair: those of the same key.</summary>
    /// <param name="earlier">The earlier parts.</param>
    /// <param name="later">The later parts; a series that only this panel holds is not joined.</param>
    /// <param name="rule">How each overlap gives the ratio.</param>
    /// <param name="level">Which part keeps its own level.</param>
    /// <returns>
    /// The series that <see cref="Splice(IndicatorSeries, IndicatorSeries, SpliceRule, SpliceLevel, ProducerMixing, Explanation?)"/> gives, and why
    /// it gives none for the others; <see cref="NoAnswer.WrongOrder"/> where a later part begins or ends before the earlier.
    /// </returns>
    /// <exception cref="ArgumentNullException">A panel or the rule is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not one of the named values.</exception>
    public static SplicedPanel Splice(SeriesPanel earlier, SeriesPanel later, SpliceRule rule, SpliceLevel level = SpliceLevel.Later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(rule);
        var joined = new List<IndicatorSeries>(earlier.Count);
        var refused = new Dictionary<SeriesKey, NoAnswer>();
        for (var i = 0; i < earlier.Count; i++)
        {
            var key = earlier.Keys[i];
            var match = later.IndexOf(key);
            if (match < 0)
            {
                refused.Add(key, NoAnswer.NotReported);
                continue;
            }

            var (old, young) = (earlier.ToSeries(i), later.ToSeries(match));
            if (WhyNoSplice(old, young, ProducerMixing.Refused) == NoAnswer.None && !IsInOrder(old, young)) refused.Add(key, NoAnswer.WrongOrder);
            else if (Splice(old, young, rule, level) is { } one) joined.Add(one);
            else refused.Add(key, WhyNot(old, young, rule, level));
        }

        return new(SeriesPanel.FromSeries(joined), refused);
    }

    private static NoAnswer WhyNot(IndicatorSeries earlier, IndicatorSeries later, SpliceRule rule, SpliceLevel level)
    {
        var why = new Explanation();
        Splice(earlier, later, rule, level, why: why);
        return why.Reason;
    }

    private static void ExplainChain(IndicatorSeries series, TimePeriod period, double start, Explanation why)
    {
        why.Begin("linking.chain").Given("series", series.Key).Given("period", period).Given("start", start);
        if (WhyNoChain(series.Indicator, series.Key.Accumulation, series.Values) is var refusal and not NoAnswer.None)
        {
            why.None<double>(refusal, ChainAdvice(refusal, series.Indicator));
            return;
        }

        if (Chain(series, start)![period] is { } level)
        {
            why.Result(level);
            return;
        }

        var (reported, broken) = (period >= series.First, false);
        for (var at = series.First; at <= period; at += 1)
        {
            reported &= series[at] is not null;
            broken |= series.StatusOf(at) == ObservationStatus.Break;
        }

        var reason = !reported ? NoAnswer.NotReported : broken ? NoAnswer.BreakInSeries : NoAnswer.TooLarge;
        why.None<double>(reason, Comparability.AdviceFor(reason));
    }
}
