namespace GovIndicators.Calculators;

// Two parts of one indicator joined into one series.
public static partial class Linking
{
    private static readonly Advice SpliceLikeWithLike = Advice.Of(
        "Hãy đưa hai chuỗi của cùng một chỉ tiêu, đơn vị tính, cơ quan và phân tổ.",
        "Give two series of one indicator, unit, agency and set of dimensions.");

    private static readonly Advice SpliceProducersByName = Advice.Of(
        "Hãy yêu cầu rõ việc ghép số liệu của hai nơi công bố ('with-caveat').",
        "Ask by name for parts of two producers ('with-caveat').");

    private static readonly Advice SpliceOneAccumulation = Advice.Of(
        "Hãy đưa hai phần về cùng một cách lũy kế trước: year-to-date.to-discrete hoặc year-to-date.from-discrete.",
        "Bring both parts to one accumulation first: year-to-date.to-discrete or year-to-date.from-discrete.");

    private static readonly Advice SpliceWhatPeriodsAdd = Advice.Of(
        "Hãy đưa hai phần về số liệu từng kỳ trước; số lũy kế từ khi bắt đầu tăng bao nhiêu trong kỳ thì dùng growth.difference.",
        "Bring both parts to single periods first; what a period added to a sum since a start is given by growth.difference.");

    private static readonly Advice TakeOneAccumulation = Advice.Of(
        "Tỷ lệ, chỉ số và số liệu thời điểm không đổi được cách lũy kế; hãy lấy hai phần có cùng một cách từ nơi công bố.",
        "Rates, indices and levels do not change from one accumulation to another; take both parts with the same from the producer.");

    private static readonly Advice GiveACommonPeriod = Advice.Of(
        "Cần ít nhất một kỳ mà cả hai phần đều có số liệu; nếu không thì không biết hai mức liên hệ ra sao.",
        "Give a period that both parts report; without one, nothing says how their levels relate.");

    private static readonly Advice LinkAtOnePeriod = Advice.Of(
        "Hãy nối tại một kỳ: kỳ chung cuối cùng ('last-common') hoặc đầu tiên ('first-common').",
        "Link at one period instead: the last that both report ('last-common') or the first ('first-common').");

    /// <summary>Two overlapping series of one indicator joined into one, the level of one brought to that of the other: how a series is carried over a break.</summary>
    /// <remarks>
    /// From the seam on, the place that the rule links at, the later series is taken, up to it the earlier. A break in series that the later one
    /// declares at the seam is what the splice bridges, and is not carried over; every other status stays.
    /// </remarks>
    /// <param name="earlier">The earlier part.</param>
    /// <param name="later">The later part; it begins no sooner than the earlier and reaches at least as far.</param>
    /// <param name="rule">How the overlap gives the ratio; a place is counted from 0 at the first period of the earlier part.</param>
    /// <param name="level">Which part keeps its own level, and gives the key and the indicator.</param>
    /// <param name="producers">Whether parts of two producers may be joined.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// One series from the first period of the earlier part to the last of the later; growth inside each part is kept. Null when a part is empty
    /// (<see cref="NoAnswer.TooFewObservations"/>); when indicator, unit, agency or dimensions differ
    /// (<see cref="NoAnswer.UnlikeIndicator"/>), or frequency (<see cref="NoAnswer.UnlikeFrequency"/>), accumulation
    /// (<see cref="NoAnswer.UnlikeCoverage"/>) or, unless asked for, producer (<see cref="NoAnswer.UnlikeProducer"/>); for ranks
    /// (<see cref="NoAnswer.MeasureForbids"/>); when a part is broken between the periods that the rule takes together
    /// (<see cref="NoAnswer.BreakInSeries"/>); and for the reasons of the form for values.
    /// </returns>
    /// <exception cref="ArgumentNullException">A series or the rule is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level or the mixing is not one of the named values.</exception>
    /// <exception cref="ArgumentException">The later part begins before the earlier or ends before it.</exception>
    [Formula("linking.splice")]
    public static IndicatorSeries? Splice(
        IndicatorSeries earlier,
        IndicatorSeries later,
        SpliceRule rule,
        SpliceLevel level = SpliceLevel.Later,
        ProducerMixing producers = ProducerMixing.Refused,
        Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(rule);
        if (level is not (SpliceLevel.Later or SpliceLevel.Earlier)) throw new ArgumentOutOfRangeException(nameof(level), level, "Expected Later or Earlier.");
        if (producers is not (ProducerMixing.Refused or ProducerMixing.WithCaveat)) throw new ArgumentOutOfRangeException(nameof(producers), producers, "Expected Refused or WithCaveat.");
        why = why.Begin("linking.splice", GrowthSources.Splicing)
            .Given("earlier", earlier.Key).Given("later", later.Key).Given("rule", rule).Given("level", level).Given("producers", producers);
        if (WhyNoSplice(earlier, later, producers) is var refusal and not NoAnswer.None)
        {
            var advice = refusal switch
            {
                NoAnswer.UnlikeIndicator => SpliceLikeWithLike,
                NoAnswer.UnlikeProducer => SpliceProducersByName,
                NoAnswer.UnlikeCoverage => AccumulationAdvice(earlier, later),
                _ => Comparability.AdviceFor(refusal),
            };
            return why.Nothing<IndicatorSeries>(refusal, advice);
        }

        RequireOrder(earlier, later);
        if (earlier.Key.Producer != later.Key.Producer) why.Beware(Caveat.UnlikeProducer);
        var laterStart = later.First - earlier.First;
        if (laterStart >= earlier.Count) return why.Nothing<IndicatorSeries>(NoAnswer.NoOverlap, GiveACommonPeriod);
        var overlap = later.Values[..(earlier.Count - laterStart)];
        var reason = rule.Link(earlier.Values[laterStart..], overlap, laterStart, out var link);
        if (reason == NoAnswer.None && rule.TakesPeriodsTogether && IsOverlapBroken(earlier, later)) reason = NoAnswer.BreakInSeries;
        if (reason != NoAnswer.None) return why.Nothing<IndicatorSeries>(reason, reason == NoAnswer.NoOverlap ? GiveACommonPeriod : reason == NoAnswer.BreakInSeries ? LinkAtOnePeriod : null);
        why.Step("earlier-level", link.Earlier).Step("later-level", link.Later);
        return why.Result(Joined(earlier, later, laterStart + link.Place, link, level, why));
    }

    private static Advice AccumulationAdvice(IndicatorSeries earlier, IndicatorSeries later) =>
        !earlier.Indicator.Measure.AddsOverTime ? TakeOneAccumulation
        : earlier.Key.Accumulation == Accumulation.SinceStart || later.Key.Accumulation == Accumulation.SinceStart ? SpliceWhatPeriodsAdd
        : SpliceOneAccumulation;

    private static IndicatorSeries Joined(IndicatorSeries earlier, IndicatorSeries later, int seam, SpliceLink link, SpliceLevel level, Explanation? why)
    {
        var seamPeriod = earlier.First + seam;
        why.Step("seam", seamPeriod);
        var (kept, scaled) = level == SpliceLevel.Later ? (later, earlier) : (earlier, later);
        var (times, over) = level == SpliceLevel.Later ? (link.Later, link.Earlier) : (link.Earlier, link.Later);
        if (earlier.StatusOf(seamPeriod).IsUnsure || later.StatusOf(seamPeriod).IsUnsure) why.Beware(Caveat.Provisional);
        var scaledValues = Absence.Room(scaled.Count);
        RunningKernels.Scale(scaled.Values, times, over, scaledValues);
        var joined = new IndicatorSeries.Builder(kept.Indicator, kept.Key);
        for (var period = earlier.First; period <= later.Last; period += 1)
        {
            var part = period < seamPeriod ? earlier : later;
            var observation = part[part.IndexOf(period)];
            if (ReferenceEquals(part, scaled))
            {
                var value = scaledValues[part.IndexOf(period)];
                double? known = double.IsFinite(value) ? value : null;
                observation = new(period, known, SeriesForms.StatusOf(known, observation.Status));
            }

            joined.Add(period == seamPeriod && observation.Status == ObservationStatus.Break ? Bridged(observation) : observation);
        }

        return joined.Build();
    }

    /// <summary>The same observation without its break in series.</summary>
    private static Observation Bridged(Observation broken) => new(broken.Period, broken.Value)
    {
        Parts = broken.Parts,
        Figure = broken.Figure,
        Published = broken.Published,
        ReferenceDate = broken.ReferenceDate,
        Source = broken.Source,
    };

    private static NoAnswer WhyNoSplice(IndicatorSeries earlier, IndicatorSeries later, ProducerMixing producers)
    {
        var (old, young) = (earlier.Key, later.Key);
        if (earlier.IsEmpty || later.IsEmpty) return NoAnswer.TooFewObservations;
        if (old.Indicator != young.Indicator || old.Agency != young.Agency || earlier.Indicator.Unit != later.Indicator.Unit
            || earlier.Indicator.Measure.Code != later.Indicator.Measure.Code || !SameDimensions(old, young)) return NoAnswer.UnlikeIndicator;
        if (old.Frequency != young.Frequency) return NoAnswer.UnlikeFrequency;
        if (old.Accumulation != young.Accumulation) return NoAnswer.UnlikeCoverage;
        if (old.Producer != young.Producer && producers == ProducerMixing.Refused) return NoAnswer.UnlikeProducer;
        return earlier.Indicator.Measure == Measure.Ordinal ? NoAnswer.MeasureForbids : NoAnswer.None;
    }

    /// <summary>Whether two keys have the same dimensions but for the base of index numbers, which a splice brings together.</summary>
    private static bool SameDimensions(SeriesKey one, SeriesKey other) => WithoutBase(one).SequenceEqual(WithoutBase(other));

    private static IEnumerable<KeyValuePair<string, string>> WithoutBase(SeriesKey key) => key.Dimensions.Where(dimension => dimension.Key is not ("base" or "base-level"));

    /// <summary>Whether either part is broken between the first and the last period that both report.</summary>
    private static bool IsOverlapBroken(IndicatorSeries earlier, IndicatorSeries later)
    {
        TimePeriod? first = null;
        var last = later.First;
        for (var period = later.First; period <= earlier.Last; period += 1)
        {
            if (earlier[period] is null || later[period] is null) continue;
            first ??= period;
            last = period;
        }

        return first is { } start && (earlier.IsBrokenBetween(start, last) || later.IsBrokenBetween(start, last));
    }

    private static bool IsInOrder(IndicatorSeries earlier, IndicatorSeries later) => later.First >= earlier.First && later.Last >= earlier.Last;

    private static void RequireOrder(IndicatorSeries earlier, IndicatorSeries later)
    {
        if (later.First < earlier.First)
        {
            throw new ArgumentException($"The later part begins in {later.First.ToString()}, before the earlier, which begins in {earlier.First.ToString()}; give the part that begins first as the earlier.", nameof(later));
        }

        if (later.Last < earlier.Last)
        {
            throw new ArgumentException($"The later part ends in {later.Last.ToString()}, before the earlier, which ends in {earlier.Last.ToString()}; expected it to reach as far.", nameof(later));
        }
    }
}
