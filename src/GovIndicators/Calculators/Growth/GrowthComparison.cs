using NodaTime.Text;

namespace GovIndicators.Calculators;

/// <summary>Everything that may be said of the change between two points of an indicator, and nothing that may not.</summary>
/// <remarks>
/// <para>The difference is given in the unit of the indicator, for percents in percentage points. Where the points cover unlike stretches of
/// time, the difference carries a caveat and every ratio is refused; across a break in series likewise. Where the figures were rounded or hedged when
/// printed, each answer has bounds; a ratio is refused where a possible base is zero or a possible value below it.</para>
/// <para>Formulas, worked examples and sources: docs/formulas/growth.md.</para>
/// </remarks>
public sealed class GrowthComparison
{
    private readonly List<Caveat> _caveats = [];

    private GrowthComparison(SeriesPoint from, SeriesPoint to) => (From, To) = (from, to);

    /// <summary>The earlier point.</summary>
    public SeriesPoint From { get; }

    /// <summary>The later point.</summary>
    public SeriesPoint To { get; }

    /// <summary>What a reader must know beside the answers.</summary>
    public IReadOnlyList<Caveat> Caveats => _caveats;

    /// <summary>The years between the ends of the two periods, or between the days of which the points speak.</summary>
    public double Years { get; private init; }

    /// <summary>The later value less the earlier, in the unit of the indicator; for percents in percentage points.</summary>
    public GrowthAnswer Difference { get; private set; }

    /// <summary>The relative change, in percent.</summary>
    public GrowthAnswer PercentChange { get; private set; }

    /// <summary>How many times the earlier value the later one is.</summary>
    public GrowthAnswer FoldChange { get; private set; }

    /// <summary>The relative change a year, in percent.</summary>
    public GrowthAnswer CompoundAnnual { get; private set; }

    /// <summary>Compares two points of an indicator for the same agency.</summary>
    /// <param name="from">The earlier point.</param>
    /// <param name="to">The later point.</param>
    /// <param name="rates">Whether a relative change of rates is wanted.</param>
    /// <param name="producers">Whether figures of two producers may be compared.</param>
    /// <param name="why">Collects how the answers came about, each as a call of its own.</param>
    /// <returns>The answers; each is a value or a reason.</returns>
    /// <exception cref="ArgumentException">A point has no value, or the later point lies before the earlier.</exception>
    [Formula("growth.comparison")]
    public static GrowthComparison Of(SeriesPoint from, SeriesPoint to, RateGrowth rates = RateGrowth.InPointsOnly, ProducerMixing producers = ProducerMixing.Refused, Explanation? why = null)
    {
        if (from.Value is not { } start) throw new ArgumentException($"{from.Period.ToString()} has no value; compare two points that have one.", nameof(from));
        if (to.Value is not { } end) throw new ArgumentException($"{to.Period.ToString()} has no value; compare two points that have one.", nameof(to));
        var years = YearsBetween(from, to);
        if (years < 0) throw WrongOrder(from, to);
        why = why.Begin("growth.comparison", "docs/formulas/growth.md");
        why.Given("from-period", from.Period).Given("from", start).Given("to-period", to.Period).Given("to", end).Given("rate-growth", rates).Given("producers", producers);
        var comparison = new GrowthComparison(from, to) { Years = years };
        comparison.Answer(start, end, rates, producers, why);
        foreach (var caveat in comparison._caveats) why.Beware(caveat);
        if (comparison.Difference.Bounds is { } bounds) why.Within(bounds);
        if (comparison.Difference.Reason == NoAnswer.None) why.Result(comparison.Difference.Value!.Value);
        else why.None<double>(comparison.Difference.Reason);
        return comparison;
    }

    private void Answer(double start, double end, RateGrowth rates, ProducerMixing producers, Explanation? why)
    {
        var refusal = Incomparable(producers);
        Difference = refusal == NoAnswer.None ? DifferenceOf(start, end, why) : new(refusal);
        if (refusal == NoAnswer.None) refusal = Comparability.WhyNoRatio(From, To, rates);
        if (refusal != NoAnswer.None)
        {
            PercentChange = FoldChange = CompoundAnnual = new(refusal);
            why.Step("no-ratio-because", refusal);
            return;
        }

        var (from, to) = (Comparability.SignedBoundsOf(From), Comparability.SignedBoundsOf(To));
        PercentChange = Ask(w => Growth.PercentChange(start, end, w)?.Value, from, to, Growth.BoundsOfPercentChange, least: -100, why);
        FoldChange = Ask(w => Growth.FoldChange(start, end, w), from, to, Growth.BoundsOfFoldChange, least: 0, why);
        CompoundAnnual = Years <= 0
            ? new(NoAnswer.NoTimePassed)
            : Ask(w => Growth.CompoundAnnual(start, end, Years, w)?.Value, from, to, (f, t, w) => Growth.BoundsOfCompoundAnnual(f, t, Years, w), least: -100, why);
    }

    private GrowthAnswer DifferenceOf(double start, double end, Explanation? why)
    {
        var inPoints = From.Series.Indicator.Unit == Unit.Percent;
        var value = inPoints
            ? Growth.PointChange(Percent.From(start), Percent.From(end), why).Value
            : Growth.Difference(start, end, why);
        var (from, to) = (Comparability.BoundsOf(From), Comparability.BoundsOf(To));
        return new(value, from is { } f && to is { } t && !(f.IsExact && t.IsExact) ? Growth.BoundsOfPointChange(f, t, inPoints ? why : null) : null);
    }

    /// <summary>What forbids any comparison at all.</summary>
    private NoAnswer Incomparable(ProducerMixing producers)
    {
        var (from, to) = (From.Series.Key, To.Series.Key);
        if (from.Indicator != to.Indicator || from.Agency != to.Agency || !from.Dimensions.SequenceEqual(to.Dimensions)) return NoAnswer.UnlikeIndicator;
        if (from.Producer != to.Producer)
        {
            if (producers == ProducerMixing.Refused) return NoAnswer.UnlikeProducer;
            _caveats.Add(Caveat.UnlikeProducer);
        }

        if (!Comparability.IsExact(From) || !Comparability.IsExact(To)) _caveats.Add(Caveat.RoundedInputs);
        if (From.Observation.Status.IsUnsure || To.Observation.Status.IsUnsure) _caveats.Add(Caveat.Provisional);
        if (From.Coverage != To.Coverage) _caveats.Add(Caveat.UnlikeCoverage);
        if (Comparability.IsBroken(From, To)) _caveats.Add(Caveat.BreakInSeries);
        return NoAnswer.None;
    }

    /// <summary>A ratio with its bounds, of which an end at what every ratio exceeds says nothing; no ratio where values that the print leaves open have none.</summary>
    private static GrowthAnswer Ask(Func<Explanation?, double?> formula, Bounds? from, Bounds? to, Func<Bounds, Bounds, Explanation?, Bounds?> boundsOf, decimal least, Explanation? why)
    {
        if (why.Ask(formula, out var reason) is not { } value) return new(reason);
        if (from is not { } f || to is not { } t || (f.IsExact && t.IsExact)) return new(value, null);
        if (why.Ask(w => boundsOf(f, t, w), out reason) is not { } bounds) return new(reason);
        return new(value, bounds.Lower == least && !bounds.LowerIncluded ? Bounds.Of(null, false, bounds.Upper, bounds.UpperIncluded) : bounds);
    }

    private static ArgumentException WrongOrder(SeriesPoint from, SeriesPoint to) => new($"{Moment(to)} lies before {Moment(from)}; give the earlier point first.", nameof(to));

    private static string Moment(SeriesPoint point) => point.Observation.ReferenceDate is { } day ? LocalDatePattern.Iso.Format(day) : point.Period.ToString();

    private static double YearsBetween(SeriesPoint from, SeriesPoint to)
    {
        var (start, end) = (from.Observation, to.Observation);
        var spoken = (start.ReferenceDate is { } a && a != start.Period.End) || (end.ReferenceDate is { } b && b != end.Period.End);
        if (!spoken && start.Period.Frequency == end.Period.Frequency && start.Period.Frequency.PeriodsPerYear is not null)
        {
            return YearClock.Between(start.Period, end.Period);
        }

        return YearClock.Between(start.ReferenceDate ?? start.Period.End, end.ReferenceDate ?? end.Period.End);
    }
}
