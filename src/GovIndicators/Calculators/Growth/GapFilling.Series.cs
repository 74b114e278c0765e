namespace GovIndicators.Calculators;

public static partial class GapFilling
{
    private static readonly Advice RanksHold = Advice.Of(
        "Thứ hạng và phân loại không có giá trị ở giữa; hãy giữ giá trị kỳ trước gần nhất ('carry-forward').",
        "Ranks and classes have nothing between them; carry the last one forward ('carry-forward').");

    /// <summary>The series with its gaps filled; what was filled has the status imputed.</summary>
    /// <param name="series">The series.</param>
    /// <param name="rule">How gaps are filled.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The same periods and key; what was reported is unchanged. What cannot exist is not filled, nor what was suppressed: its producer knows it
    /// and keeps it back. No value is taken across a break in series, and none of a sum to date from another year, in which it began anew. Null when
    /// the indicator is a rank or a class and the rule draws a line, which would give ranks that nobody holds (<see cref="NoAnswer.MeasureForbids"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [Formula("gap-filling.fill")]
    public static IndicatorSeries? Fill(IndicatorSeries series, GapRule rule, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(rule);
        why = why.Begin("gap-filling.fill", GrowthSources.Vtl).Given("series", series.Key).Given("rule", rule);
        if (series.Indicator.Measure == Measure.Ordinal && rule == GapRule.Linear) return why.Nothing<IndicatorSeries>(NoAnswer.MeasureForbids, RanksHold);
        var complete = Absence.Room(series.Count);
        for (var start = 0; start < complete.Length;)
        {
            var end = EndOfStretch(series, start);
            rule.Fill(series.Values[start..end], complete.AsSpan(start, end - start));
            start = end;
        }

        var filled = new IndicatorSeries.Builder(series.Indicator, series.Key);
        var count = 0;
        for (var i = 0; i < series.Count; i++)
        {
            var observation = series[i];
            if (observation.Value is null && observation.Status is not (ObservationStatus.CannotExist or ObservationStatus.Suppressed) && !double.IsNaN(complete[i]))
            {
                observation = new Observation(observation.Period, complete[i], ObservationStatus.Imputed);
                count++;
            }

            filled.Add(observation);
        }

        if (count > 0) why.Beware(rule.Caveat);
        why.Step("filled", count);
        return why.Result(filled.Build());
    }

    /// <summary>Where the values end that a gap may be filled from: before a break in series and, of a sum to date, with the year.</summary>
    private static int EndOfStretch(IndicatorSeries series, int start)
    {
        var beginsAnew = series.Key.Accumulation == Accumulation.YearToDate && series.Indicator.Measure != Measure.Stock && series.Frequency.Kind != FrequencyKind.Year;
        var end = start + 1;
        for (; end < series.Count; end++)
        {
            var period = series.First + end;
            if (series.StatusOf(period) == ObservationStatus.Break || (beginsAnew && period.IsFirstOfYear)) break;
        }

        return end;
    }
}
