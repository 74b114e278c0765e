namespace GovIndicators.Calculators;

// What is pooled neither as one sum nor as one last value: averages that were asked for, and rates whose parts pool each by its own measure.
public sealed partial class PooledPanel
{
    /// <summary>Why not one of the series was pooled; none when one was, or there is none.</summary>
    internal NoAnswer WhyNone(out Advice? advice)
    {
        (var reason, advice) = (NoAnswer.None, null);
        for (var series = 0; series < Panel.Count; series++)
        {
            var way = TimePooling.Of(Panel, series, Frequency, Method);
            if (way.Refusal == NoAnswer.None) return NoAnswer.None;
            if (series == 0) (reason, advice) = (way.Refusal, way.Advice);
        }

        return reason;
    }

    /// <summary>The average of what was reported; of all periods where what is missing counts as zero.</summary>
    private double Average(int series, int from, int end, int at)
    {
        var sum = SumPartial.Of(Reports(series, from, end));
        (_reported[at], _expected[at]) = ((int)sum.Reported, end - from);
        if (Policy.Refusal(Coverage.Of(_reported[at], _expected[at])) != NoAnswer.None) return Absence.Mark;
        return GrowthKernels.OrAbsent(sum.Sum / (Policy == MissingPolicy.MissingAsZero ? _expected[at] : _reported[at]));
    }

    private void Average(int series, TimePeriodRange shorter, Explanation why)
    {
        var values = shorter.Select(one => Panel[Panel.Keys[series], one]);
        if (Panel.IndicatorOf(series).Measure.IsRate) Pooling.UnweightedAverage(values.Select(value => value is { } known ? Percent.From(known) : (Percent?)null), Policy, why);
        else Pooling.Average(values, Policy, why);
    }

    private double RatioOfOwn(TimePooling way, int from, int end, int at)
    {
        var (part, whole, coverage) = Own(way, from, end);
        (_reported[at], _expected[at]) = ((int)coverage.Reported, (int)coverage.Expected);
        return WhyNoRatio(part, whole, coverage) == NoAnswer.None ? GrowthKernels.OrAbsent(100 * part / whole) : Absence.Mark;
    }

    private void ExplainOwn(TimePooling way, TimePeriodRange shorter, Explanation why)
    {
        var (part, whole, coverage) = Own(way, shorter.First.Ordinal, shorter.Last.Ordinal + 1);
        if (!double.IsNaN(part) && !double.IsNaN(whole)) why.Step("numerators", part).Step("denominators", whole);
        why.Step("coverage", coverage);
        if (!coverage.IsComplete) why.Beware(Caveat.PartialCoverage);
        if (WhyNoRatio(part, whole, coverage) is not NoAnswer.None and var reason) why.None<double>(reason);
        else if (!double.IsFinite(100 * part / whole)) why.None<double>(NoAnswer.TooLarge);
    }

    /// <summary>Numerator and denominator of a longer period, each by its own measure; two stocks of one moment.</summary>
    private (double Part, double Whole, Coverage Coverage) Own(TimePooling way, int from, int end)
    {
        if (!way.NumeratorAdds && !way.DenominatorAdds) return LastPair(way, from, end);
        var (part, ofPart) = Own(way.Numerator, way.NumeratorAdds, from, end);
        var (whole, ofWhole) = Own(way.Denominator, way.DenominatorAdds, from, end);
        // A part of a whole that is missing is none of it, as of a share.
        return (CountsAsZero(way.Denominator, way.DenominatorAdds, ofWhole) ? 0 : part, whole, ofPart + ofWhole);
    }

    private (double Part, double Whole, Coverage Coverage) LastPair(TimePooling way, int from, int end)
    {
        var at = AtLastPair(way, from, end);
        if (at < end - 1 && Policy == MissingPolicy.MissingAsZero) return (0, Absence.Unpack(Report(way.Denominator, end - 1)) ?? 0, Coverage.Of(0, 1));
        return at < from ? (Absence.Mark, Absence.Mark, Coverage.Of(0, 1)) : (Report(way.Numerator, at), Report(way.Denominator, at), Coverage.Of(at == end - 1 ? 1 : 0, 1));
    }

    /// <summary>The last period in which both parts were reported; below the first where there is none.</summary>
    private int AtLastPair(TimePooling way, int from, int end)
    {
        var at = end - 1;
        while (at >= from && (double.IsNaN(Report(way.Numerator, at)) || double.IsNaN(Report(way.Denominator, at)))) at--;
        return at;
    }

    private (double Value, Coverage Coverage) Own(int series, bool adds, int from, int end)
    {
        if (!adds)
        {
            var last = LastOf(series, from, end);
            return (Known(last, Panel.IndicatorOf(series).Measure), last.Coverage);
        }

        var sum = SumPartial.Of(Reports(series, from, end));
        return (sum.Reported == 0 && Policy != MissingPolicy.MissingAsZero ? Absence.Mark : sum.Sum, Coverage.Of(sum.Reported, end - from));
    }

    private LastPartial LastOf(int series, int from, int end) => LastPartial.Of(Reports(series, from, end), Math.Max(from, Panel.Places[series].First), end - 1);

    /// <summary>The latest value, or what the policy takes for the last one where that is missing.</summary>
    private double Known(LastPartial last, Measure measure) =>
        Policy == MissingPolicy.MissingAsZero && !last.Coverage.IsComplete ? BuildsUp(measure) ? last.Value ?? 0 : 0
        : last.Value ?? Absence.Mark;

    /// <summary>Whether what stands at the end is what was counted up to it: of such a count a missing report adds nothing, of a level it leaves nothing.</summary>
    private static bool BuildsUp(Measure measure) => measure.AddsOverTime || measure == Measure.DistinctCount;

    private bool CountsAsZero(int series, bool adds, Coverage coverage) =>
        Policy == MissingPolicy.MissingAsZero && !adds && !coverage.IsComplete && !BuildsUp(Panel.IndicatorOf(series).Measure);

    private NoAnswer WhyNoRatio(double part, double whole, Coverage coverage) =>
        Policy == MissingPolicy.SkipIfAnyMissing && !coverage.IsComplete ? NoAnswer.TooMuchMissing
        : double.IsNaN(part) || double.IsNaN(whole) ? NoAnswer.NotReported
        : !double.IsFinite(part) || !double.IsFinite(whole) ? NoAnswer.TooLarge
        : part < 0 || whole < 0 || (whole == 0 && part > 0) ? NoAnswer.NotPositive
        : whole == 0 ? NoAnswer.EmptyDenominator
        : NoAnswer.None;
}
