namespace GovIndicators.Calculators;

/// <summary>What forbids a ratio of two points of one indicator, and what to do instead.</summary>
internal static class Comparability
{
    private static readonly Advice LikeWithLike = Advice.Of(
        "Hãy so với cùng phần của năm khác, hoặc nêu mức chênh lệch: growth.difference.",
        "Compare with the same part of another year, or give the difference: growth.difference.");

    private static readonly Advice LinkFirst = Advice.Of(
        "Hãy nối hai phần trước và sau chỗ đứt đoạn: linking.splice.",
        "Link the parts before and after the break first: linking.splice.");

    private static readonly Advice InPoints = Advice.Of(
        "Hãy nêu mức tăng theo điểm phần trăm: growth.point-change; hoặc yêu cầu rõ mức tăng tương đối của tỷ lệ ('relative-too').",
        "Give the difference in percentage points: growth.point-change; or ask for the relative change of rates by name ('relative-too').");

    private static readonly Advice InTheUnitOfTheRate = Advice.Of(
        "Hãy nêu mức chênh lệch theo đơn vị của tỷ lệ: growth.difference; hoặc yêu cầu rõ mức tăng tương đối của tỷ lệ ('relative-too').",
        "Give the difference in the unit of the rate: growth.difference; or ask for the relative change of rates by name ('relative-too').");

    private static readonly Advice ByPlaces = Advice.Of(
        "Thứ hạng và phân loại không có tỷ số; hãy nêu từ hạng nào đến hạng nào: growth.difference cho số bậc.",
        "Ranks and classes have no ratio; say from which to which: growth.difference counts the places.");

    internal static NoAnswer WhyNoRatio(SeriesPoint from, SeriesPoint to, RateGrowth rates)
    {
        if (from.Coverage != to.Coverage) return NoAnswer.UnlikeCoverage;
        return IsBroken(from, to) ? NoAnswer.BreakInSeries : WhyNoRatio(from.Series.Indicator, rates);
    }

    internal static NoAnswer WhyNoRatio(Indicator indicator, RateGrowth rates)
    {
        if (indicator.Measure == Measure.Ordinal) return NoAnswer.MeasureForbids;
        return IsRate(indicator) && rates == RateGrowth.InPointsOnly ? NoAnswer.PercentOfPercent : NoAnswer.None;
    }

    internal static bool IsRate(Indicator indicator) => indicator.Measure.IsRate || indicator.Unit == Unit.Percent;

    /// <summary>True when a break parts two points.</summary>
    /// <remarks>Either series may know of it: two releases of one line are series of their own.</remarks>
    internal static bool IsBroken(SeriesPoint from, SeriesPoint to) => to.Observation.Status == ObservationStatus.Break
        || (IsOneLine(from.Series.Key, to.Series.Key) && (IsBroken(from.Series, from.Period, to.Period) || IsBroken(to.Series, from.Period, to.Period)));

    private static bool IsBroken(IndicatorSeries series, TimePeriod from, TimePeriod to) => series.IsBrokenBetween(Within(series.Frequency, from), Within(series.Frequency, to));

    /// <summary>The period of a frequency in which another ends.</summary>
    private static TimePeriod Within(Frequency frequency, TimePeriod period) => period.Frequency == frequency ? period : TimePeriod.Containing(period.End, frequency);

    private static bool IsOneLine(SeriesKey one, SeriesKey other) =>
        one.Indicator == other.Indicator && one.Agency == other.Agency && one.Producer == other.Producer && one.Dimensions.AsSpan().SequenceEqual(other.Dimensions.AsSpan());

    /// <summary>What to do instead with a series of an indicator.</summary>
    internal static Advice? AdviceFor(NoAnswer reason, Indicator indicator) => reason == NoAnswer.PercentOfPercent
        ? indicator.Unit == Unit.Percent ? InPoints : InTheUnitOfTheRate
        : AdviceFor(reason);

    /// <summary>What to do instead, where no percent of a percent was asked for.</summary>
    internal static Advice? AdviceFor(NoAnswer reason) => reason switch
    {
        NoAnswer.UnlikeCoverage => LikeWithLike,
        NoAnswer.BreakInSeries => LinkFirst,
        NoAnswer.MeasureForbids => ByPlaces,
        _ => null,
    };

    /// <summary>Where the true value of a point lies, within what values of the indicator can exist.</summary>
    /// <remarks>An end that the print leaves open stays open: "nearly 18%" says "less than", not "from 0 to 18".</remarks>
    internal static Bounds? BoundsOf(SeriesPoint point) => point.Observation.Bounds is { Lower: not null, Upper: not null } bounds
        ? bounds.Intersect(point.Series.Indicator.NaturalLimits) ?? bounds
        : point.Observation.Bounds;

    /// <summary>The same for a ratio: what cannot be below zero is not, and a number that something is short of has its sign.</summary>
    internal static Bounds? SignedBoundsOf(SeriesPoint point)
    {
        if (BoundsOf(point) is not { Lower: null, Upper: > 0 } open) return BoundsOf(point);
        return point.Observation.Figure is { Hedge: Hedge.Nearly } ? open.Intersect(Bounds.MoreThan(0)) : open.Intersect(point.Series.Indicator.NaturalLimits) ?? open;
    }

    internal static bool IsExact(SeriesPoint point) => point.Observation.Figure is not { } figure || figure.Bounds.IsExact;
}
