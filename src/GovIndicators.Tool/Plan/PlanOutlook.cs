using System.Collections.Immutable;
using GovIndicators.Calculators;

namespace GovIndicators.Tool;

/// <summary>How a plan filled up month by month, and when it will be done if it goes on so.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Months">The last whole months, the earliest first.</param>
/// <param name="Lines">The counts at the end of each month, by line of the burn-up.</param>
/// <param name="Backlog">How many tasks are still to be completed.</param>
/// <param name="Forecast">In how many months they will be; null when there is none.</param>
/// <param name="Reason">Why there is no forecast.</param>
/// <param name="Why">How the forecast came about.</param>
internal sealed record PlanOutlook(
    Plan Plan,
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

    internal static PlanOutlook Of(Plan plan, PlanQuestion question, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var month = TimePeriod.Containing(question.AsOf, Frequency.Month);
        var last = month.End == question.AsOf ? month : month - 1;
        var periods = TimePeriod.Range(last - MostMonths, last);
        var owner = plan.Owner == AgencyCode.None ? plan.Tasks[0].Leads[0].Leads[0] : plan.Owner;
        ImmutableArray<IndicatorSeries> lines = [.. BurnUpLine.Values.Select(line => BurnUp.Of(plan, line, owner, periods, question.AsOf, question.DueDates))];
        var completed = lines[0];
        var tally = TaskTally.Of(plan.Tasks, question.AsOf, question.DueDates);
        var backlog = (tally.Total - tally.Regular - tally.Cancelled - tally.Completed).GetValueOrDefault();
        ImmutableArray<TimePeriod> months = [.. periods.Where(period => completed[period] is not null)];

        // A task that is opened again takes its completion back; the month then finished less, and never less than nothing.
        var finished = months.Skip(1).Select(period => (int)Math.Max(0, completed[period].GetValueOrDefault() - completed[period - 1].GetValueOrDefault())).ToList();
        var why = new Explanation();
        if (finished.Count < FewestMonths) return new(plan, months, lines, backlog, null, NoAnswer.TooFewObservations, why);

        var throughput = ThroughputSamples.Of(finished);
        var forecast = question.Trials is { } trials
            ? ThroughputForecast.Simulate(backlog, throughput, simulation: new() { Trials = trials }, why: why, progress: progress, cancellationToken: cancellationToken)
            : ThroughputForecast.Of(backlog, throughput, why: why, progress: progress, cancellationToken: cancellationToken);
        return new(plan, months, lines, backlog, forecast, why.Reason, why);
    }
}
