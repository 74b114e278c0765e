namespace GovIndicators.Calculators;

public static partial class GapFilling
{
    /// <summary>The series with its gaps filled; what was filled has the status imputed.</summary>
    /// <param name="series">The series.</param>
    /// <param name="rule">How gaps are filled.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The same periods and key; what was reported is unchanged. What cannot exist is not filled. Null when the indicator is a rank or a class
    /// and the rule draws a line, which would give ranks that nobody holds (<see cref="NoAnswer.MeasureForbids"/>).
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [Formula("gap-filling.fill")]
    public static IndicatorSeries? Fill(IndicatorSeries series, GapRule rule, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(rule);
        why = why.Begin("gap-filling.fill", GrowthSources.Vtl).Given("series", series.Key).Given("rule", rule);
        if (series.Indicator.Measure == Measure.Ordinal && rule == GapRule.Linear) return why.Nothing<IndicatorSeries>(NoAnswer.MeasureForbids);
        var complete = Absence.Room(series.Count);
        rule.Fill(series.Values, complete);
        var filled = new IndicatorSeries.Builder(series.Indicator, series.Key);
        var count = 0;
        for (var i = 0; i < series.Count; i++)
        {
            var observation = series[i];
            if (observation.Value is null && observation.Status != ObservationStatus.CannotExist && !double.IsNaN(complete[i]))
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
}
