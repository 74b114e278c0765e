using System.Collections.Immutable;

namespace GovIndicators.Calculators;

/// <summary>Over time: values of a period alone, counts that begin again each year, and running totals are three different things.</summary>
public static partial class Pooling
{
    private const string ReportsSource = "akvo-rsr, cumulative updates; terraware-server, pull request 4828";

    /// <summary>The total over all periods of values that each cover their own period (<see cref="Accumulation.Discrete"/>): they add.</summary>
    /// <param name="values">The values of the periods; null for what was not reported.</param>
    /// <param name="policy">What to do about a missing value.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The sum and its coverage; null when the policy gives no answer (<see cref="NoAnswer.TooMuchMissing"/>, <see cref="NoAnswer.NotReported"/>) or the sum is too large (<see cref="NoAnswer.TooLarge"/>).</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    [Formula("pooling.total-of-discrete")]
    public static Pooled<double>? TotalOfDiscrete(IEnumerable<double?> values, MissingPolicy policy, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(policy);
        why = why.Begin("pooling.total-of-discrete", ReportsSource).Given("policy", policy);
        return Answer(Add(values), policy, why);
    }

    /// <summary>The total over all years of counts that begin again each year (<see cref="Accumulation.YearToDate"/>): the last count of each year, added over the years.</summary>
    /// <param name="values">The counts in the order of time.</param>
    /// <param name="policy">
    /// What to do about a year whose last count is missing. Left out and as zero alike, the latest count of that year stands in, with
    /// <see cref="Caveat.CarriedForward"/>; a year without any count is left out or counts as zero.
    /// </param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The total, and for how many of the years the last count was reported; null when the policy gives no answer (<see cref="NoAnswer.TooMuchMissing"/>, <see cref="NoAnswer.NotReported"/>) or the sum is too large (<see cref="NoAnswer.TooLarge"/>).</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    /// <exception cref="ArgumentException">A year follows a later one.</exception>
    [Formula("pooling.total-of-year-to-date")]
    public static Pooled<double>? TotalOfYearToDate(IEnumerable<YearValue> values, MissingPolicy policy, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(policy);
        why = why.Begin("pooling.total-of-year-to-date", ReportsSource).Given("policy", policy);
        var total = SumPartial.None;
        var runs = new Runs();
        int? year = null;
        foreach (var value in values)
        {
            if (value.Year < year) throw YearsOutOfOrder(year.Value, value.Year, nameof(values));
            if (year is not null && value.Year != year) total = Close(total, ref runs);
            year = value.Year;
            runs.Add(value.Value is { } known ? Require.Finite(known, nameof(values)) : null);
        }

        if (year is not null) total = Close(total, ref runs);
        return Finish(total, runs, policy, why);
    }

    /// <summary>The total at the end of a running total (<see cref="Accumulation.SinceStart"/>): the latest value, never a sum.</summary>
    /// <param name="values">The running total in the order of time; null for what was not reported.</param>
    /// <param name="policy">What to do when the last value is missing. Left out and as zero alike, the latest value stands in, with <see cref="Caveat.CarriedForward"/>.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The latest value, with coverage 1 of 1, or 0 of 1 when it stands in for the last; null when the policy gives no answer (<see cref="NoAnswer.TooMuchMissing"/>, <see cref="NoAnswer.NotReported"/>).</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    [Formula("pooling.total-of-since-start")]
    public static Pooled<double>? TotalOfSinceStart(IEnumerable<double?> values, MissingPolicy policy, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(policy);
        why = why.Begin("pooling.total-of-since-start", ReportsSource).Given("policy", policy);
        var runs = new Runs();
        foreach (var value in values) runs.Add(value is { } known ? Require.Finite(known, nameof(values)) : null);
        var total = runs.IsEmpty ? SumPartial.None : Close(SumPartial.None, ref runs);
        return Finish(total, runs, policy, why);
    }

    /// <summary>A running total as of each period: the last report up to then, carried forward through periods without a report.</summary>
    /// <param name="periods">The reports of each period, both in the order of time.</param>
    /// <param name="why">Collects how the answer came about, with <see cref="Caveat.CarriedForward"/> where a period had no report.</param>
    /// <returns>One value for each period; null for periods before the first report.</returns>
    /// <exception cref="ArgumentNullException">The periods or the reports of one of them are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    [Formula("pooling.cumulative-latest")]
    public static IReadOnlyList<double?> CumulativeLatest(IEnumerable<IEnumerable<double>> periods, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(periods);
        why = why.Begin("pooling.cumulative-latest", ReportsSource);
        var totals = ImmutableArray.CreateBuilder<double?>();
        double? latest = null;
        foreach (var reports in periods)
        {
            ArgumentNullException.ThrowIfNull(reports, nameof(periods));
            var reported = false;
            foreach (var report in reports) (latest, reported) = (Require.Finite(report, nameof(periods)), true);
            if (latest is { } known && !reported) why.Beware(Caveat.CarriedForward).Step("carried forward", known);
            totals.Add(latest);
        }

        return Answer(totals.DrainToImmutable(), why);
    }

    /// <summary>A running total of several reporters as of each period: the last report of each up to then, carried forward, and added over the reporters.</summary>
    /// <param name="periods">The reports of each period, both in the order of time.</param>
    /// <param name="why">Collects how the answer came about, with <see cref="Caveat.CarriedForward"/> where a reporter was silent.</param>
    /// <returns>
    /// One total for each period, and how many of the reporters heard of by then reported in that period itself; null for periods before the first report.
    /// </returns>
    /// <exception cref="ArgumentNullException">The periods or the reports of one of them are null.</exception>
    /// <exception cref="ArgumentException">A reporter has no name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value, or a total, is not finite.</exception>
    [Formula("pooling.cumulative-by-reporter")]
    public static IReadOnlyList<Pooled<double>?> CumulativeByReporter(IEnumerable<IEnumerable<ReporterValue>> periods, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(periods);
        why = why.Begin("pooling.cumulative-by-reporter", ReportsSource);
        var totals = ImmutableArray.CreateBuilder<Pooled<double>?>();
        var latest = new Dictionary<string, double>(StringComparer.Ordinal);
        var heard = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reports in periods)
        {
            ArgumentNullException.ThrowIfNull(reports, nameof(periods));
            heard.Clear();
            foreach (var (reporter, value) in reports)
            {
                ArgumentException.ThrowIfNullOrWhiteSpace(reporter, nameof(periods));
                latest[reporter] = Require.Finite(value, nameof(periods));
                heard.Add(reporter);
            }

            var total = SumPartial.None;
            foreach (var value in latest.Values) total = total.Add(value);
            var coverage = Coverage.Of(heard.Count, latest.Count);
            if (!coverage.IsComplete) why.Beware(Caveat.CarriedForward);
            totals.Add(latest.Count == 0 ? null : new(Require.Finite(total.Sum, nameof(periods)), coverage));
            if (totals[^1] is { } pooled) why.Step("total", pooled);
        }

        return Answer(totals.DrainToImmutable(), why);
    }

    private static ImmutableArray<T?> Answer<T>(ImmutableArray<T?> totals, Explanation? why)
        where T : struct
    {
        if (totals.IsEmpty || totals[^1] is not { } last) return why.Empty(totals, NoAnswer.NotReported);
        why.Result(last);
        return totals;
    }

    private static SumPartial Close(SumPartial total, ref Runs runs) => total.Add(runs.Close());

    private static Pooled<double>? Finish(SumPartial total, Runs runs, MissingPolicy policy, Explanation? why)
    {
        var coverage = Coverage.Of(runs.Complete, runs.Count);
        if (runs.Carried > 0) why.Beware(Caveat.CarriedForward);
        Cover(why, coverage);
        var refusal = policy == MissingPolicy.SkipIfAnyMissing ? policy.Refusal(coverage) : policy.Refusal(total.Coverage);
        if (refusal != NoAnswer.None) return why.None<Pooled<double>>(refusal);
        return double.IsFinite(total.Sum) ? new(why.Result(total.Sum), coverage) : why.None<Pooled<double>>(NoAnswer.TooLarge);
    }

    private static ArgumentException YearsOutOfOrder(int year, int next, string name) => new(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{next} follows {year}; expected the counts in the order of time."),
        name);

    /// <summary>Running counts one after another: the latest of each, and whether it was its last.</summary>
    private struct Runs
    {
        private double? _latest;
        private bool _lastIsMissing;
        private bool _open;

        internal int Count { get; private set; }

        internal int Complete { get; private set; }

        internal int Carried { get; private set; }

        internal readonly bool IsEmpty => !_open && Count == 0;

        internal void Add(double? value)
        {
            _open = true;
            _lastIsMissing = value is null;
            _latest = value ?? _latest;
        }

        internal double? Close()
        {
            var latest = _latest;
            Count++;
            if (!_lastIsMissing) Complete++;
            else if (latest is not null) Carried++;
            (_latest, _lastIsMissing, _open) = (null, false, false);
            return latest;
        }
    }
}
