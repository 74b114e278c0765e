using System.Collections.Immutable;
using GovIndicators.Calculators;
using NodaTime;

namespace GovIndicators.Tool;

/// <summary>How a plan filled up month by month, with all plans under it, and when it will be done if it goes on so.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="IsWithBelow">True when tasks of plans under it are counted too.</param>
/// <param name="Last">The last whole month: a forecast counts months from there.</param>
/// <param name="Months">The last whole months, the earliest first.</param>
/// <param name="Lines">The counts at the end of each month, by line of the burn-up.</param>
/// <param name="Backlog">How many tasks are still to be completed.</param>
/// <param name="Forecast">In how many months they will be; null when there is none.</param>
/// <param name="Reason">Why there is no forecast.</param>
/// <param name="Why">How the forecast came about.</param>
internal sealed record PlanOutlook(
    Plan Plan,
    bool IsWithBelow,
    TimePeriod Last,
    ImmutableArray<TimePeriod> Months,
    ImmutableArray<IndicatorSeries> Lines,
    int Backlog,
    CompletionForecast? Forecast,
    NoAnswer Reason,
    Explanation Why)
{
    private const int MostMonths = 12;

    /// <summary>Fewer months than this say nothing of the pace.</summary>
    private const int FewestMonths = 3;

    /// <summary>The last day of the plan; null where it was not stated.</summary>
    internal LocalDate? End => Plan.Interval?.End;

    /// <summary>The month by whose end everything is done with a chance of at least so much; null when that is not in sight, or no month that there is.</summary>
    internal TimePeriod? MonthOf(Percent chance) => Forecast?.Percentile(chance) is { } months && TimePeriod.OfMonth(9998, 12) - Last >= months ? Last + months : null;

    /// <summary>The chance that everything is done by the last day of the plan: by the end of the last whole month until then.</summary>
    /// <returns>Null without a forecast, where the last day was not stated or lies before the last whole month, or where the forecast does not look so far.</returns>
    internal Percent? ChanceByEnd()
    {
        if (Forecast is null || End is not { } end || end < Last.End) return null;
        var month = TimePeriod.Containing(end, Frequency.Month);
        return Forecast.ProbabilityBy((month.End == end ? month : month - 1) - Last);
    }

    internal static PlanOutlook Of(PlanPortfolio portfolio, PlanTally counted, PlanQuestion question, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var plan = counted.Plan;
        var month = TimePeriod.Containing(question.AsOf, Frequency.Month);
        var last = month.End == question.AsOf ? month : month - 1;
        var periods = TimePeriod.Range(last - MostMonths, last);
        var tasks = counted.WithBelowTasks.Distinct().ToList();
        var owner = plan.Owner == AgencyCode.None ? tasks[0].Leads[0].Leads[0] : plan.Owner;
        ImmutableArray<IndicatorSeries> lines = [.. BurnUpLine.Values.Select(line => BurnUp.Of(portfolio, plan.Code, line, owner, periods, question.AsOf, question.DueDates, question.BasicallyCompleted))];
        var completed = lines[0];
        var backlog = BacklogOf(TaskTally.Of(tasks, question.AsOf, question.DueDates), question.BasicallyCompleted);
        ImmutableArray<TimePeriod> months = [.. periods.Where(period => completed[period] is not null)];
        var outlook = new PlanOutlook(plan, counted.WithBelow != counted.Own, last, months, lines, backlog, null, NoAnswer.TooFewObservations, new());

        // A task that is opened again takes its completion back; the month then finished less, and never less than nothing.
        var finished = months.Skip(1).Select(period => (int)Math.Max(0, completed[period].GetValueOrDefault() - completed[period - 1].GetValueOrDefault())).ToList();
        if (finished.Count < FewestMonths) return outlook;

        // The months begin after the last whole one, so what is done of the running month is still to be done in it.
        var ahead = backlog == 0 ? 0 : tasks.Count(task => IsToBeDone(task, last.End, question));
        var throughput = ThroughputSamples.Of(finished);
        var why = outlook.Why;
        var forecast = question.Trials is { } trials
            ? ThroughputForecast.Simulate(ahead, throughput, simulation: new() { Trials = trials }, why: why, progress: progress, cancellationToken: cancellationToken)
            : ThroughputForecast.Of(ahead, throughput, why: why, progress: progress, cancellationToken: cancellationToken);
        return outlook with { Forecast = forecast, Reason = why.Reason };
    }

    /// <summary>True for what was still to be completed after a day, as far as it is to be completed at all by what is known now; what was opened again is among it.</summary>
    private static bool IsToBeDone(PlanTask task, LocalDate day, PlanQuestion question)
    {
        var now = task.StandingAsOf(question.AsOf, question.DueDates);
        return now is { Kind: PlanTaskKind.OneOff, Status: not PlanTaskStatus.Cancelled } && !(question.IsDone(now) && question.IsDone(task.StandingAsOf(day, question.DueDates)));
    }

    /// <summary>Everything to be completed that is not known to be; tasks on which nobody reported are among it.</summary>
    private static int BacklogOf(TaskTally tally, BasicallyCompletedPolicy policy)
    {
        var left = tally.Total - tally.Regular - tally.Cancelled - tally.Completed;
        return (policy == BasicallyCompletedPolicy.CountsAsCompleted ? left - tally.BasicallyCompleted : left).GetValueOrDefault();
    }
}
