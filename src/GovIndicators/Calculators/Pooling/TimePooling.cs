namespace GovIndicators.Calculators;

/// <summary>How one series of a panel becomes one of longer periods.</summary>
/// <param name="Refusal">Why it does not; none when it does.</param>
/// <param name="Adds">Whether the values add; otherwise the last one stands for the longer period.</param>
/// <param name="Numerator">Of a rate the handle of its numerator; otherwise -1.</param>
/// <param name="Denominator">Of a rate the handle of its denominator; otherwise -1.</param>
internal readonly record struct TimePooling(NoAnswer Refusal, bool Adds, int Numerator = -1, int Denominator = -1)
{
    private static readonly Advice NameTheWay = Advice.Of(
        "Hãy yêu cầu rõ trung bình không trọng số ('unweighted-average') hoặc giá trị cuối kỳ ('last-value').",
        "Ask by name for the plain average ('unweighted-average') or the last value ('last-value').");

    private static readonly Advice NameTheLast = Advice.Of(
        "Số lũy kế bắt đầu theo năm khác với kỳ dài hơn; hãy yêu cầu rõ giá trị cuối kỳ ('last-value').",
        "The values begin with another year than the longer periods; ask by name for the last one ('last-value').");

    private static readonly Advice LastRank = Advice.Of(
        "Thứ hạng và phân loại không cộng được; hãy yêu cầu rõ giá trị cuối kỳ ('last-value').",
        "Ranks and classes do not add; ask by name for the last one ('last-value').");

    private static readonly Advice CountAgain = Advice.Of(
        "Một người có thể được đếm ở nhiều kỳ; hãy lấy số liệu của kỳ dài hơn từ nơi công bố.",
        "The same one may be counted in two periods; take the figure of the longer period from its producer.");

    private static readonly Advice GiveTheParts = Advice.Of(
        "Hãy nêu tử số, mẫu số và đưa chuỗi của chúng vào bảng, hoặc yêu cầu rõ trung bình không trọng số ('unweighted-average') hoặc giá trị cuối kỳ ('last-value').",
        "Name its numerator and denominator and give their series in the panel, or ask by name for the plain average ('unweighted-average') or the last value ('last-value').");

    private static readonly Advice ByMeasureInstead = Advice.Of(
        "Hãy tổng hợp theo loại của chỉ tiêu ('by-measure').",
        "Pool it by its measure ('by-measure').");

    /// <summary>The way to do it right, where it is refused.</summary>
    internal Advice? Advice { get; private init; }

    /// <summary>Whether the values are averaged, because that was asked for by name.</summary>
    internal bool Averages { get; private init; }

    /// <summary>Of a rate, whether the numerator adds; otherwise its last value stands.</summary>
    internal bool NumeratorAdds { get; private init; }

    /// <summary>Of a rate, whether the denominator adds; otherwise its last value stands.</summary>
    internal bool DenominatorAdds { get; private init; }

    internal static TimePooling Of(SeriesPanel panel, int series, Frequency longer, OverTimeMethod method)
    {
        var (accumulation, measure) = (panel.Keys[series].Accumulation, panel.IndicatorOf(series).Measure);
        var stands = measure == Measure.Index || measure == Measure.Stock || measure.IsRate;
        return method switch
        {
            OverTimeMethod.LastValue when stands || measure == Measure.Ordinal => new(NoAnswer.None, false),
            OverTimeMethod.UnweightedAverage when stands && accumulation == Accumulation.Discrete => new(NoAnswer.None, false) { Averages = true },
            // Sums to date hold one another, so their average weighs the first periods most.
            OverTimeMethod.UnweightedAverage when stands => Refused(NoAnswer.UnlikeCoverage, BeginsElsewhere(panel, series, longer) ? NameTheLast : ByMeasureInstead),
            OverTimeMethod.LastValue or OverTimeMethod.UnweightedAverage => Refused(NoAnswer.MeasureForbids, measure == Measure.Ordinal ? LastRank : measure == Measure.DistinctCount && accumulation == Accumulation.Discrete ? CountAgain : ByMeasureInstead),
            _ => Of(panel, series, longer),
        };
    }

    private static TimePooling Refused(NoAnswer reason, Advice advice) => new(reason, false) { Advice = advice };

    private static TimePooling Of(SeriesPanel panel, int series, Frequency longer)
    {
        var (key, measure) = (panel.Keys[series], panel.IndicatorOf(series).Measure);
        if (measure == Measure.Ordinal) return Refused(NoAnswer.MeasureForbids, LastRank);
        // A sum since January is no sum of a year that starts in July.
        if (BeginsElsewhere(panel, series, longer)) return Refused(NoAnswer.UnlikeCoverage, measure.AddsOverTime ? Pooling.SinglePeriodsFirst : measure == Measure.DistinctCount ? CountAgain : NameTheLast);
        // A stock, and a count or a rate to date, stands at the end of the longer period as it stands at the end of the last shorter one.
        if (measure == Measure.Stock || key.Accumulation != Accumulation.Discrete) return new(NoAnswer.None, false);
        if (measure.AddsOverTime) return new(NoAnswer.None, true);
        if (!measure.IsRate) return Refused(NoAnswer.MeasureForbids, measure == Measure.DistinctCount ? CountAgain : NameTheWay);
        if (measure.Numerator == IndicatorCode.None) return Refused(NoAnswer.PoolingNotNamed, GiveTheParts);
        var (above, below) = (panel.IndexOf(Part(key, measure.Numerator)), panel.IndexOf(Part(key, measure.Denominator)));
        if (above < 0 || below < 0) return Refused(NoAnswer.PoolingNotNamed, GiveTheParts);
        // Each part by its own measure: what happens adds, what stands is the last; an index or a count of persons has neither.
        var (upper, lower) = (panel.IndicatorOf(above).Measure, panel.IndicatorOf(below).Measure);
        return IsPart(upper) && IsPart(lower)
            ? new(NoAnswer.None, true, above, below) { NumeratorAdds = upper.AddsOverTime, DenominatorAdds = lower.AddsOverTime }
            : Refused(NoAnswer.MeasureForbids, NameTheWay);
    }

    /// <summary>Whether a series holds sums or rates of a year so far that is none of the longer periods' years.</summary>
    private static bool BeginsElsewhere(SeriesPanel panel, int series, Frequency longer) =>
        panel.IndicatorOf(series).Measure != Measure.Stock && panel.Keys[series].Accumulation == Accumulation.YearToDate && panel.Keys[series].Frequency.StartMonth != longer.StartMonth;

    private static bool IsPart(Measure measure) => measure == Measure.Flow || measure == Measure.Stock;

    private static SeriesKey Part(SeriesKey key, IndicatorCode indicator) =>
        new(indicator, key.Agency, key.Frequency, key.Accumulation, key.Producer, key.Vintage, key.Dimensions);
}
