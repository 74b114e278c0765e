namespace GovIndicators.Calculators;

/// <summary>How one series of a panel becomes one of longer periods.</summary>
/// <param name="Refusal">Why it does not; none when it does.</param>
/// <param name="Adds">Whether the values add; otherwise the last one stands for the longer period.</param>
/// <param name="Numerator">Of a rate the handle of its numerator; otherwise -1.</param>
/// <param name="Denominator">Of a rate the handle of its denominator; otherwise -1.</param>
internal readonly record struct TimePooling(NoAnswer Refusal, bool Adds, int Numerator = -1, int Denominator = -1)
{
    internal static TimePooling Of(SeriesPanel panel, int series, Frequency longer)
    {
        var (key, measure) = (panel.Keys[series], panel.IndicatorOf(series).Measure);
        if (measure == Measure.Ordinal) return new(NoAnswer.MeasureForbids, false);
        // A sum since January is no sum of a year that starts in July.
        if (measure != Measure.Stock && key.Accumulation == Accumulation.YearToDate && key.Frequency.StartMonth != longer.StartMonth) return new(NoAnswer.UnlikeCoverage, false);
        // A stock, and a count or a rate to date, stands at the end of the longer period as it stands at the end of the last shorter one.
        if (measure == Measure.Stock || key.Accumulation != Accumulation.Discrete) return new(NoAnswer.None, false);
        if (measure.AddsOverTime) return new(NoAnswer.None, true);
        if (!measure.IsRate) return new(NoAnswer.MeasureForbids, false);
        if (measure.Numerator == IndicatorCode.None) return new(NoAnswer.PoolingNotNamed, false);
        var (above, below) = (panel.IndexOf(Part(key, measure.Numerator)), panel.IndexOf(Part(key, measure.Denominator)));
        // A part that does not add has a value at one moment only, of which there is no share of a longer time.
        return above < 0 || below < 0 ? new(NoAnswer.PoolingNotNamed, false)
            : panel.IndicatorOf(above).Measure.AddsOverTime && panel.IndicatorOf(below).Measure.AddsOverTime ? new(NoAnswer.None, true, above, below)
            : new(NoAnswer.MeasureForbids, false);
    }

    private static SeriesKey Part(SeriesKey key, IndicatorCode indicator) =>
        new(indicator, key.Agency, key.Frequency, key.Accumulation, key.Producer, key.Vintage, key.Dimensions);
}
