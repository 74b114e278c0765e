using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>When a backlog of tasks will be finished, if the periods to come are like the periods seen.</summary>
/// <remarks>
/// Each period to come finishes as many tasks as one of the periods seen, drawn with equal chances and independently of the others; nothing is assumed of
/// the shape of their distribution. Formulas, worked example and source: docs/formulas/throughput-forecast.md.
/// </remarks>
public static class ThroughputForecast
{
    /// <summary>How many periods a forecast looks ahead unless it is told otherwise: 10,000 weeks are 192 years.</summary>
    public const int DefaultMaximumPeriods = 10_000;

    /// <summary>The most periods that a forecast can look ahead.</summary>
    public const int LongestForecast = 1_000_000;

    /// <summary>The largest backlog that is forecast exactly.</summary>
    public const int MaximumExactBacklog = 1_000_000;

    private const string Source = "Magennis, Focused Objective, throughput forecaster and dice exercise";

    /// <summary>About a tenth of a second of convolution.</summary>
    private const double MostExactWork = 5e8;

    private static readonly Advice SeeAPeriodThatFinishesSomething = Advice.Of(
        "Chưa có kỳ nào hoàn thành nhiệm vụ: cần chờ có kỳ hoàn thành, hoặc ước lượng tốc độ theo cách khác.",
        "No period seen finished anything: wait for one that does, or estimate the pace in another way.");

    /// <summary>The forecast, exact when that takes a moment and simulated otherwise; the choice follows from the arguments alone.</summary>
    /// <param name="backlog">The number of tasks to finish.</param>
    /// <param name="throughput">The tasks finished in each period seen.</param>
    /// <param name="maximumPeriods">How many periods to look ahead.</param>
    /// <param name="simulation">How to simulate, should it be necessary; null for <see cref="Simulation.Default"/>.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <param name="progress">Told the share of the work that is done, 0 to 1, by one worker at a time.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>Null when no period seen finished anything (<see cref="NoAnswer.NeverAtThisPace"/>).</returns>
    /// <exception cref="ArgumentNullException">The throughput is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The backlog is negative, or the periods lie outside 1 to <see cref="LongestForecast"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static CompletionForecast? Of(
        int backlog,
        ThroughputSamples throughput,
        int maximumPeriods = DefaultMaximumPeriods,
        Simulation? simulation = null,
        Explanation? why = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Check(backlog, throughput, maximumPeriods);
        return backlog <= MaximumExactBacklog && ExactWork(backlog, throughput, maximumPeriods) <= MostExactWork
            ? Exact(backlog, throughput, maximumPeriods, why, cancellationToken)
            : Simulate(backlog, throughput, maximumPeriods, simulation, why, progress, cancellationToken);
    }

    /// <summary>The forecast by convolution: the exact chance of every period.</summary>
    /// <param name="backlog">The number of tasks to finish; at most <see cref="MaximumExactBacklog"/>.</param>
    /// <param name="throughput">The tasks finished in each period seen.</param>
    /// <param name="maximumPeriods">How many periods to look ahead.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>Null when no period seen finished anything (<see cref="NoAnswer.NeverAtThisPace"/>).</returns>
    /// <exception cref="ArgumentNullException">The throughput is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The backlog is negative or too large, or the periods lie outside 1 to <see cref="LongestForecast"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    [Formula("forecast.throughput-exact")]
    public static CompletionForecast? Exact(
        int backlog,
        ThroughputSamples throughput,
        int maximumPeriods = DefaultMaximumPeriods,
        Explanation? why = null,
        CancellationToken cancellationToken = default)
    {
        Check(backlog, throughput, maximumPeriods);
        if (backlog > MaximumExactBacklog)
        {
            throw new ArgumentOutOfRangeException(
                nameof(backlog),
                backlog,
                string.Create(CultureInfo.InvariantCulture, $"The backlog is {backlog}; expected at most {MaximumExactBacklog} for an exact forecast. Simulate a larger one."));
        }

        why = why.Begin("forecast.throughput-exact", Source).Given("backlog", backlog).Given("throughput", throughput).Given("maximum-periods", maximumPeriods);
        if (IsNever(backlog, throughput)) return why.Nothing<CompletionForecast>(NoAnswer.NeverAtThisPace, SeeAPeriodThatFinishesSomething);

        var (by, left) = ThroughputConvolution.Run(backlog, throughput.UpTo(backlog), maximumPeriods, cancellationToken);
        return Answer(CompletionForecast.Exact(backlog, maximumPeriods, by, left), why);
    }

    /// <summary>The forecast by simulation: the share of trials that are finished by each period.</summary>
    /// <remarks>
    /// The same trials and seed give the same answer on any number of cores. How far it may lie from the exact forecast:
    /// <see cref="CompletionForecast.SamplingMargin"/>.
    /// </remarks>
    /// <param name="backlog">The number of tasks to finish.</param>
    /// <param name="throughput">The tasks finished in each period seen.</param>
    /// <param name="maximumPeriods">How many periods to look ahead.</param>
    /// <param name="simulation">How many trials, from which seed; null for <see cref="Simulation.Default"/>.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <param name="progress">Told the share of the trials that are done, 0 to 1, by one worker at a time.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>Null when no period seen finished anything (<see cref="NoAnswer.NeverAtThisPace"/>).</returns>
    /// <exception cref="ArgumentNullException">The throughput is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The backlog is negative, or the periods lie outside 1 to <see cref="LongestForecast"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    [Formula("forecast.throughput-simulated")]
    public static CompletionForecast? Simulate(
        int backlog,
        ThroughputSamples throughput,
        int maximumPeriods = DefaultMaximumPeriods,
        Simulation? simulation = null,
        Explanation? why = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Check(backlog, throughput, maximumPeriods);
        simulation ??= Simulation.Default;
        why = why.Begin("forecast.throughput-simulated", Source).Given("backlog", backlog).Given("throughput", throughput).Given("maximum-periods", maximumPeriods)
            .Given("trials", simulation.Trials).Given("seed", simulation.Seed);
        if (IsNever(backlog, throughput)) return why.Nothing<CompletionForecast>(NoAnswer.NeverAtThisPace, SeeAPeriodThatFinishesSomething);

        var blocks = ThroughputBlocks.Of(throughput.UpTo(backlog), backlog);
        var finishedIn = ThroughputTrials.Run(backlog, blocks, maximumPeriods, simulation, progress, cancellationToken);
        return Answer(CompletionForecast.Simulated(backlog, maximumPeriods, finishedIn, simulation), why);
    }

    /// <summary>The chance that the next period lies between the least and the most of the periods seen: 100 (n - 1) / (n + 1).</summary>
    /// <remarks>
    /// It holds for any continuous distribution, since the next value is as likely to fall into each of the n + 1 gaps; each tail is 1 / (n + 1). For counts,
    /// where values repeat, it is the least that the chance can be.
    /// </remarks>
    /// <param name="n">The number of periods seen.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>Null when no period was seen (<see cref="NoAnswer.TooFewObservations"/>).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    [Formula("forecast.next-sample-within-range")]
    public static Percent? NextSampleWithinRange(int n, Explanation? why = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        why = why.Begin("forecast.next-sample-within-range", Source).Given("n", n);
        return n > 0 && Percent.Of(n - 1.0, n + 1.0) is { } percent ? why.Result(percent) : why.None<Percent>(NoAnswer.TooFewObservations);
    }

    private static void Check(int backlog, ThroughputSamples throughput, int maximumPeriods)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(backlog);
        ArgumentNullException.ThrowIfNull(throughput);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumPeriods, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximumPeriods, LongestForecast);
    }

    /// <summary>An empty backlog is finished at any pace.</summary>
    private static bool IsNever(int backlog, ThroughputSamples throughput) => backlog > 0 && throughput.Maximum == 0;

    /// <summary>Multiplications of the convolution, were each period to touch the whole backlog: twice the mean number of periods, within the most.</summary>
    private static double ExactWork(int backlog, ThroughputSamples throughput, int maximumPeriods) => throughput.Mean == 0
        ? 0
        : Math.Min(maximumPeriods, 2 * backlog / throughput.Mean) * backlog * Math.Min(throughput.Count, (double)throughput.Maximum - throughput.Minimum + 1);

    private static CompletionForecast Answer(CompletionForecast forecast, Explanation? why)
    {
        if (why is null) return forecast;
        if (forecast.Mean is { } mean) why.Step("mean-periods", mean);
        if (forecast.LastPeriod is { } last) why.Step("last-period", last);

        return why.Result(forecast);
    }
}
