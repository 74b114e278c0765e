using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>How a plan filled up over time, as series that every other calculator can read.</summary>
public static class BurnUp
{
    /// <summary>A line of the burn-up chart of a plan: one count at the end of each period, as was known on that day.</summary>
    /// <param name="plan">The plan; its code becomes the dimension "plan" of the series.</param>
    /// <param name="line">What is counted.</param>
    /// <param name="agency">Whose series it is, such as the owner of the plan.</param>
    /// <param name="periods">From the first to the last period.</param>
    /// <param name="asOf">The day of the question: periods that end later are left out.</param>
    /// <param name="dueDates">Which due date counts.</param>
    /// <param name="basicallyCompleted">How "basically completed" counts.</param>
    /// <returns>A stock at the end of each period; empty when all periods end later, or before the plan begins.</returns>
    /// <exception cref="ArgumentNullException">The plan or the line is null.</exception>
    /// <exception cref="ArgumentException">The agency is <see cref="AgencyCode.None"/>.</exception>
    public static IndicatorSeries Of(
        Plan plan,
        BurnUpLine line,
        AgencyCode agency,
        TimePeriodRange periods,
        LocalDate asOf,
        DueDateBasis dueDates,
        BasicallyCompletedPolicy basicallyCompleted = BasicallyCompletedPolicy.StaysOpen)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(line);
        return Of(plan.Code, line, agency, periods, asOf, period => plan.HasBegunBy(period.End) ? TaskTally.Of(plan.Tasks, period.End, dueDates) : null, basicallyCompleted);
    }

    /// <summary>A line of the burn-up chart of a plan with all plans under it, each task once: one count at the end of each period, as was known on that day.</summary>
    /// <param name="portfolio">The plans.</param>
    /// <param name="plan">The code of the plan; it becomes the dimension "plan" of the series.</param>
    /// <param name="line">What is counted.</param>
    /// <param name="agency">Whose series it is, such as the owner of the plan.</param>
    /// <param name="periods">From the first to the last period.</param>
    /// <param name="asOf">The day of the question: periods that end later are left out.</param>
    /// <param name="dueDates">Which due date counts.</param>
    /// <param name="basicallyCompleted">How "basically completed" counts.</param>
    /// <returns>A stock at the end of each period; periods at whose end no plan with tasks had begun are left out, since there was nothing to complete.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The agency is <see cref="AgencyCode.None"/>.</exception>
    /// <exception cref="KeyNotFoundException">The portfolio has no such plan.</exception>
    public static IndicatorSeries Of(
        PlanPortfolio portfolio,
        string plan,
        BurnUpLine line,
        AgencyCode agency,
        TimePeriodRange periods,
        LocalDate asOf,
        DueDateBasis dueDates,
        BasicallyCompletedPolicy basicallyCompleted = BasicallyCompletedPolicy.StaysOpen)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(line);
        return Of(plan, line, agency, periods, asOf, period => TaskTally.Of(portfolio.TasksUnder(plan, period.End), period.End, dueDates) is { Total: > 0 } tally ? tally : null, basicallyCompleted);
    }

    private static IndicatorSeries Of(
        string plan,
        BurnUpLine line,
        AgencyCode agency,
        TimePeriodRange periods,
        LocalDate asOf,
        Func<TimePeriod, TaskTally?> tallyOf,
        BasicallyCompletedPolicy basicallyCompleted)
    {
        var key = new SeriesKey(line.Indicator.Code, agency, periods.First.Frequency, dimensions: [new("plan", plan)]);
        var series = new IndicatorSeries.Builder(line.Indicator, key);
        foreach (var period in periods)
        {
            if (period.End > asOf) break;
            if (tallyOf(period) is { } tally) series.Add(period, line.CountIn(tally, basicallyCompleted));
        }

        return series.Build();
    }
}
