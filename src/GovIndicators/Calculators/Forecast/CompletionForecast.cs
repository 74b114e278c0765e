using System.Diagnostics;
using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>When a backlog will be finished: the chance of each period, counted from now.</summary>
/// <remarks>
/// Period 1 is the first that has not been seen yet; period 0 is now, and only an empty backlog is finished then. A forecast looks ahead
/// <see cref="MaximumPeriods"/> periods and no further: what is not finished by then is <see cref="Unfinished"/>. Safe to share between threads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CompletionForecast : IWritten
{
    /// <summary>Sums of chances carry rounding; a percentile must not fall a period later for it.</summary>
    private const double RoundingOfPercents = 1e-10;

    private readonly double[] _percentBy;

    private CompletionForecast(int backlog, int maximumPeriods, double[] percentBy, double unfinished, double? mean, Simulation? simulation)
    {
        (Backlog, MaximumPeriods, _percentBy, Mean, Simulation) = (backlog, maximumPeriods, percentBy, mean, simulation);
        Unfinished = Percent.From(unfinished);
    }

    /// <summary>The number of tasks to finish.</summary>
    public int Backlog { get; }

    /// <summary>How many periods ahead the forecast looks.</summary>
    public int MaximumPeriods { get; }

    /// <summary>The trials, the seed and the workers; null when the forecast is exact.</summary>
    public Simulation? Simulation { get; }

    /// <summary>The last period in which the backlog may be finished, as far as a double can tell from certainty; null when it is finished in none.</summary>
    public int? LastPeriod => _percentBy.Length == 0 ? null : _percentBy.Length - 1;

    /// <summary>The chance that the backlog is not finished within <see cref="MaximumPeriods"/>.</summary>
    public Percent Unfinished { get; }

    /// <summary>The mean number of periods; null when the backlog may stay unfinished, since the mean then depends on what nobody looked at.</summary>
    public double? Mean { get; }

    /// <summary>The chance that the backlog is finished by the end of a period.</summary>
    /// <returns>
    /// Never falls from period to period. Ends at 100%, which a double shows once less than 1 in 10^16 is left, or at 100% less <see cref="Unfinished"/>.
    /// Null beyond <see cref="MaximumPeriods"/> when the backlog may be unfinished there.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The period is negative.</exception>
    public Percent? ProbabilityBy(int period)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(period);
        if (period < _percentBy.Length) return Percent.From(_percentBy[period]);
        if (period > MaximumPeriods && Unfinished > Percent.Zero) return null;
        return Percent.From(_percentBy is [.., var last] ? last : 0);
    }

    /// <summary>The chance that the backlog is finished in a period, neither earlier nor later.</summary>
    /// <returns>Null where <see cref="ProbabilityBy"/> is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period is negative.</exception>
    public Percent? ProbabilityIn(int period) => ProbabilityBy(period) is { } by
        ? Percent.From(by.Value - (period == 0 ? 0 : ProbabilityBy(period - 1)!.Value.Value))
        : null;

    /// <summary>The first period by which the backlog is finished with a chance of at least so much.</summary>
    /// <remarks>A chance counts as reached when it is short of it by less than 10^-10 of a percent, which is the rounding of sums.</remarks>
    /// <returns>Null when the chance is not reached within <see cref="MaximumPeriods"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The chance is not above 0% and at most 100%.</exception>
    public int? Percentile(Percent chance)
    {
        if (chance.Value is not (> 0 and <= 100))
        {
            throw new ArgumentOutOfRangeException(nameof(chance), chance, string.Create(CultureInfo.InvariantCulture, $"The chance is {chance.ToExactString()}; expected above 0% and at most 100%."));
        }

        var place = Array.BinarySearch(_percentBy, chance.Value - RoundingOfPercents, FirstNotBelow.Instance);
        return ~place < _percentBy.Length ? ~place : null;
    }

    /// <summary>How far the chances of a simulation may lie from the exact ones, at every period together.</summary>
    /// <remarks>
    /// The inequality of Dvoretzky, Kiefer and Wolfowitz with the constant of Massart 1990: with the given confidence no chance is off by more than
    /// the square root of ln(2 / (1 - confidence)) / (2 trials).
    /// </remarks>
    /// <param name="confidence">How sure that is to be; above 0% and below 100%.</param>
    /// <returns>The margin in points to either side; zero for an exact forecast.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not above 0% and below 100%.</exception>
    public PercentagePoints SamplingMargin(Percent confidence)
    {
        if (confidence.Value is not (> 0 and < 100))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, string.Create(CultureInfo.InvariantCulture, $"The confidence is {confidence.ToExactString()}; expected above 0% and below 100%."));
        }

        return Simulation is { } simulation
            ? PercentagePoints.From(100 * Math.Sqrt(Math.Log(2 / (1 - confidence.AsRatio)) / (2.0 * simulation.Trials)))
            : PercentagePoints.Zero;
    }

    /// <summary>The periods by which the backlog is finished with a chance of a half, 85% and 95%.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The periods by which the backlog is finished with a chance of a half, 85% and 95%, in the words of the language.</summary>
    public string ToString(Language language)
    {
        var tasks = NumberForm.Of(language).Write(Backlog) + (language == Language.Vietnamese ? " nhiệm vụ" : " tasks");
        return $"{tasks}: 50% {By(50, language)}, 85% {By(85, language)}, 95% {By(95, language)}";
    }

    /// <param name="backlog">The number of tasks to finish.</param>
    /// <param name="maximumPeriods">How many periods the counting of chances went on at most.</param>
    /// <param name="by">The chance by each period from 0, never falling.</param>
    /// <param name="left">The chance of being unfinished after each period from 0.</param>
    internal static CompletionForecast Exact(int backlog, int maximumPeriods, List<double> by, List<double> left)
    {
        var unfinished = by[^1] == 1 ? 0 : left[^1];
        return new(
            backlog,
            maximumPeriods,
            Trimmed(by.Select(chance => 100 * chance)),
            100 * unfinished,
            unfinished == 0 ? left.Sum() : null,
            simulation: null);
    }

    internal static CompletionForecast Simulated(int backlog, int maximumPeriods, long[] finishedIn, Simulation simulation)
    {
        var by = new double[finishedIn.Length];
        var (finished, periods) = (0L, (Int128)0);
        for (var period = 0; period < by.Length; period++)
        {
            finished += finishedIn[period];
            periods += (Int128)period * finishedIn[period];
            by[period] = 100.0 * finished / simulation.Trials;
        }

        var unfinished = simulation.Trials - finished;
        return new(
            backlog,
            maximumPeriods,
            Trimmed(by),
            100.0 * unfinished / simulation.Trials,
            unfinished == 0 ? (double)periods / simulation.Trials : null,
            simulation);
    }

    /// <summary>Up to the first of the equal chances at the end; empty when all are zero.</summary>
    private static double[] Trimmed(IEnumerable<double> percents)
    {
        double[] all = [.. percents];
        return all[^1] == 0 ? [] : all[..(Array.IndexOf(all, all[^1]) + 1)];
    }

    private string By(double percent, Language language)
    {
        var form = NumberForm.Of(language);
        return (Percentile(Percent.From(percent)), language) switch
        {
            ({ } period, Language.Vietnamese) => $"đến hết kỳ {form.Write(period)}",
            ({ } period, _) => $"by period {form.Write(period)}",
            (null, Language.Vietnamese) => $"không xong trong {form.Write(MaximumPeriods)} kỳ",
            (null, _) => $"not within {form.Write(MaximumPeriods)} periods",
        };
    }

    /// <summary>Never finds equality, so that a search ends at the first that is not below.</summary>
    private sealed class FirstNotBelow : IComparer<double>
    {
        internal static FirstNotBelow Instance { get; } = new();

        public int Compare(double x, double y) => x < y ? -1 : 1;
    }
}
