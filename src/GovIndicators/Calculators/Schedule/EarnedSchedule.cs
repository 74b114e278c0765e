namespace GovIndicators.Calculators;

/// <summary>Whether a plan is ahead of its schedule, in time.</summary>
/// <remarks>
/// The arguments have the names of the field: <c>ev</c> earned value, <c>es</c> earned schedule, <c>at</c> actual time, <c>pd</c> planned duration; times are in
/// periods since the start. Unlike SPI, which ends at 1 for every plan that is finished, SPI(t) keeps showing that a plan is late.
/// Formulas, worked example and source: docs/formulas/earned-schedule.md.
/// </remarks>
public static class EarnedSchedule
{
    private const string Source = "Lipke 2003, Schedule is Different";

    /// <summary>ES, SV(t), SPI(t) and IEAC(t) of a plan together.</summary>
    /// <returns>The two quotients in it are null where they are undefined; the explanation has the reason of each.</returns>
    /// <exception cref="ArgumentNullException">The curve is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not finite.</exception>
    [Formula("schedule.earned-schedule")]
    public static EarnedScheduleStatus Of(PlannedValueCurve curve, double ev, double at, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(curve);
        Amount.Required(ev);
        Amount.Required(at);
        why = why.Begin("schedule.earned-schedule", Source).Given("curve", curve).Given("ev", ev).Given("at", at);
        var es = TimeEarned(curve, ev, why);
        return why.Result(new EarnedScheduleStatus(
            es,
            at,
            curve.PlannedDuration,
            TimeVariance(es, at, why),
            TimePerformanceIndex(es, at, why),
            ForecastDuration(curve.PlannedDuration, es, at, why)));
    }

    /// <summary>ES: the time at which the plan expected what is earned by now, read off the planned value curve.</summary>
    /// <remarks>
    /// ES = C + (EV - PV of C) / (PV of C + 1 - PV of C), where C is the last period whose planned value is not above what is earned.
    /// So on a plateau, where the plan expects nothing new, the whole plateau counts as reached, at the start too.
    /// </remarks>
    /// <returns>0 to the planned duration, in periods; the planned duration when the whole budget, or more, is earned.</returns>
    /// <exception cref="ArgumentNullException">The curve is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The earned value is negative or not finite.</exception>
    [Formula("schedule.es")]
    public static double TimeEarned(PlannedValueCurve curve, double ev, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(curve);
        Amount.Required(ev);
        why = why.Begin("schedule.es", Source).Given("curve", curve).Given("ev", ev);
        if (ev >= curve.Budget) return why.Result<double>(curve.PlannedDuration);

        var reached = LastReached(curve, ev);
        var (before, after) = (curve.ByEndOf(reached), curve.ByEndOf(reached + 1));
        why.Step("last-period-reached", reached).Step("planned-by-then", before).Step("planned-by-the-next", after);
        return why.Result(reached + ((ev - before) / (after - before)));
    }

    /// <summary>SV(t) = ES - AT: time earned less time passed, in periods; below zero is behind the plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative or not finite.</exception>
    [Formula("schedule.sv-t")]
    public static double TimeVariance(double es, double at, Explanation? why = null)
    {
        Amount.Required(es);
        Amount.Required(at);
        return why.Begin("schedule.sv-t", Source).Given("es", es).Given("at", at).Result(es - at);
    }

    /// <summary>SPI(t) = ES / AT: time earned for each period passed; below 1 is behind the plan.</summary>
    /// <returns>Null when no time has passed (<see cref="NoAnswer.NoTimePassed"/>) or the quotient is too large (<see cref="NoAnswer.TooLarge"/>).</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative or not finite.</exception>
    [Formula("schedule.spi-t")]
    public static double? TimePerformanceIndex(double es, double at, Explanation? why = null)
    {
        Amount.Required(es);
        Amount.Required(at);
        why = why.Begin("schedule.spi-t", Source).Given("es", es).Given("at", at);
        return at == 0 ? why.None<double>(NoAnswer.NoTimePassed) : why.FiniteResult(es / at);
    }

    /// <summary>IEAC(t) = PD / SPI(t): the duration that the whole plan will take at the pace so far, in periods.</summary>
    /// <returns>
    /// Null when the plan has no duration (<see cref="NoAnswer.EmptyDenominator"/>), no time has passed (<see cref="NoAnswer.NoTimePassed"/>),
    /// nothing is earned (<see cref="NoAnswer.NeverAtThisPace"/>) or the quotient is too large (<see cref="NoAnswer.TooLarge"/>).
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative or not finite.</exception>
    [Formula("schedule.ieac-t")]
    public static double? ForecastDuration(double pd, double es, double at, Explanation? why = null)
    {
        Amount.Required(pd);
        Amount.Required(es);
        Amount.Required(at);
        why = why.Begin("schedule.ieac-t", Source).Given("pd", pd).Given("es", es).Given("at", at);
        if (pd == 0) return why.None<double>(NoAnswer.EmptyDenominator);
        if (at == 0) return why.None<double>(NoAnswer.NoTimePassed);
        if (TimePerformanceIndex(es, at, why) is not { } index) return why.None<double>(NoAnswer.TooLarge);
        return index == 0 ? why.None<double>(NoAnswer.NeverAtThisPace) : why.FiniteResult(pd / index);
    }

    /// <summary>The last period, 0 for the start, whose planned value is not above what is earned.</summary>
    private static int LastReached(PlannedValueCurve curve, double ev)
    {
        var period = curve.PlannedDuration;
        while (curve.ByEndOf(period) > ev) period--;
        return period;
    }
}
