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
    /// <returns>A stock at the end of each period; empty when all periods end later, or before the plan begins.</returns>
    /// <exception cref="ArgumentNullException">The plan or the line is null.</exception>
    /// <exception cref="ArgumentException">The agency is <see cref="AgencyCode.None"/>.</exception>
    public static IndicatorSeries Of(Plan plan, BurnUpLine line, AgencyCode agency, TimePeriodRange periods, LocalDate asOf, DueDateBasis dueDates)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(line);
        var key = new SeriesKey(line.Indicator.Code, agency, periods.First.Frequency, dimensions: [new("plan", plan.Code)]);
        var series = new IndicatorSeries.Builder(line.Indicator, key);
        foreach (var period in periods)
        {
            if (period.End > asOf) break;
            if (plan.Interval is { } interval && period.End < interval.Start) continue;
            series.Add(period, line.CountIn(TaskTally.Of(plan.Tasks, period.End, dueDates)));
        }

        return series.Build();
    }
}
