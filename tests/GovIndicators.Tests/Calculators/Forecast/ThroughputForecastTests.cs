using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators.Forecast;

public class ThroughputForecastTests
{
    /// <summary>Chances in percent are sums of some thousand doubles.</summary>
    private const double Rounding = 1e-9;

    /// <summary>A simulation is off by more than its margin in one run of a thousand million, so the laws below fail by chance in one run of a million.</summary>
    private static readonly Percent AlmostSure = Percent.From(100 - 1e-7);

    private static Arbitrary<ulong> Seed { get; } = Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => (ulong)seed * 0x9E3779B97F4A7C15));

    private static Arbitrary<Percent> Chance { get; } = Arb.From(Gen.Choose(1, 1000).Select(permille => Percent.From(permille / 10.0)));

    [Fact, Law("forecast.throughput-exact")]
    public void The_chance_never_falls_and_ends_at_certainty() =>
        Prop.ForAll(Any.Backlog, Any.Throughput, (backlog, throughput) =>
        {
            var forecast = ThroughputForecast.Exact(backlog, throughput)!;
            var by = Enumerable.Range(0, forecast.LastPeriod!.Value + 3).Select(period => forecast.ProbabilityBy(period)!.Value).ToList();
            return (by.Zip(by.Skip(1)).All(pair => pair.First <= pair.Second) && by[0] == Percent.From(backlog == 0 ? 100 : 0) && by[^1] == Percent.From(100)
                && forecast.ProbabilityBy(int.MaxValue) == Percent.From(100) && forecast.Unfinished == Percent.Zero).Label($"{forecast}");
        }).Check(Any.Thousand);

    [Fact, Law("forecast.throughput-exact"), Law("forecast.throughput-simulated")]
    public void Percentiles_are_monotone_and_are_the_first_period_that_reaches_the_chance() =>
        Prop.ForAll(Any.Backlog, Any.Throughput, Arb.From(Gen.Two(Chance.Generator)), (backlog, throughput, chances) =>
        {
            var (low, high) = chances.Item1 < chances.Item2 ? chances : (chances.Item2, chances.Item1);
            return Both(backlog, throughput).All(forecast =>
                forecast.Percentile(low) <= forecast.Percentile(high)
                && forecast.ProbabilityBy(forecast.Percentile(low)!.Value)!.Value.Value >= low.Value - Rounding
                && (forecast.Percentile(low) == 0 || forecast.ProbabilityBy(forecast.Percentile(low)!.Value - 1) < low)).Label($"{low} and {high}");
        }).Check(Any.Thousand);

    [Fact, Law("forecast.throughput-exact")]
    public void A_larger_backlog_is_never_finished_earlier() =>
        Prop.ForAll(Any.Backlog, Any.Throughput, (backlog, throughput) =>
        {
            var (small, large) = (ThroughputForecast.Exact(backlog, throughput)!, ThroughputForecast.Exact(backlog + 1, throughput)!);
            return Enumerable.Range(0, large.LastPeriod!.Value + 1).All(period => large.ProbabilityBy(period)!.Value.Value <= small.ProbabilityBy(period)!.Value.Value + Rounding)
                .And(large.Mean >= small.Mean - Rounding).Label($"{small} and {large}");
        }).Check(Any.Thousand);

    [Fact, Law("forecast.throughput-exact")]
    public void The_chances_of_the_periods_give_the_mean_and_fit_the_range() =>
        Prop.ForAll(Any.Backlog, Any.Throughput, (backlog, throughput) =>
        {
            var forecast = ThroughputForecast.Exact(backlog, throughput)!;
            var mean = Enumerable.Range(0, forecast.LastPeriod!.Value + 1).Sum(period => period * forecast.ProbabilityIn(period)!.Value.AsRatio);
            var earliest = (backlog + throughput.Maximum - 1) / throughput.Maximum;
            var latest = throughput.Minimum == 0 ? int.MaxValue : (backlog + throughput.Minimum - 1) / throughput.Minimum;
            return (Math.Abs(mean - forecast.Mean!.Value) <= Rounding * Math.Max(1, mean) && forecast.LastPeriod <= latest
                && (earliest == 0 || forecast.ProbabilityBy(earliest - 1) == Percent.Zero) && forecast.ProbabilityBy(earliest) > Percent.Zero).Label($"{forecast}, mean {mean}");
        }).Check(Any.Thousand);

    [Fact, Law("forecast.throughput-simulated")]
    public void Exact_and_simulated_agree_within_the_sampling_margin() =>
        Prop.ForAll(Any.Backlog, Any.Throughput, Seed, (backlog, throughput, seed) =>
        {
            var exact = ThroughputForecast.Exact(backlog, throughput)!;
            var simulated = ThroughputForecast.Simulate(backlog, throughput, simulation: new() { Trials = 2000, Seed = seed, Workers = 1 })!;
            var off = Enumerable.Range(0, exact.LastPeriod!.Value + 1).Max(period => Math.Abs((exact.ProbabilityBy(period)!.Value - simulated.ProbabilityBy(period)!.Value).Value));
            return (off <= simulated.SamplingMargin(AlmostSure).Value).Label($"off by {off} points");
        }).Check(Any.Thousand);

    [Fact, Law("forecast.throughput-simulated")]
    public void The_same_seed_gives_the_same_answer_on_any_number_of_cores() =>
        Prop.ForAll(Any.Backlog, Any.Throughput, Seed, (backlog, throughput, seed) =>
        {
            var answers = new[] { 1, 2, 4 }.Select(workers => ThroughputForecast.Simulate(backlog, throughput, simulation: new() { Trials = 10_000, Seed = seed, Workers = workers })!).ToList();
            return answers.TrueForAll(answer => Enumerable.Range(0, answers[0].LastPeriod!.Value + 2).All(period => answer.ProbabilityBy(period) == answers[0].ProbabilityBy(period))
                && answer.Mean == answers[0].Mean);
        }).Check(Any.Thousand);

    [Fact, Law("forecast.next-sample-within-range")]
    public void Within_the_range_and_the_two_tails_are_everything() =>
        Prop.ForAll(Arb.From(Gen.Choose(1, int.MaxValue)), n =>
            (Math.Abs(ThroughputForecast.NextSampleWithinRange(n)!.Value.Value + (2 * 100 / (n + 1.0)) - 100) <= Rounding)
            .And(ThroughputForecast.NextSampleWithinRange(n) <= Percent.From(100))).Check(Any.Thousand);

    [Fact]
    public void A_million_trials_of_a_thousand_tasks_lie_within_the_margin()
    {
        var throughput = ThroughputSamples.Of(Enumerable.Range(0, 21));
        var exact = ThroughputForecast.Exact(1000, throughput)!;
        var simulated = ThroughputForecast.Simulate(1000, throughput, simulation: new() { Trials = 1_000_000 })!;
        var margin = simulated.SamplingMargin(AlmostSure).Value;
        Assert.All(Enumerable.Range(0, exact.LastPeriod!.Value), period => Assert.Equal(exact.ProbabilityBy(period)!.Value.Value, simulated.ProbabilityBy(period)!.Value.Value, margin));

        // Renewal theory: the last period finishes E[X(X - 1)] / 2E[X] tasks more than are left, here (2870 - 210) / 420; each period finishes 10.
        Assert.Equal((1000 + ((2870 - 210) / 420.0)) / 10, exact.Mean!.Value, Rounding);

        // The standard deviation of the period is about 6, of a mean of a million about 0.006; five of these are 0.03.
        Assert.Equal(exact.Mean.Value, simulated.Mean!.Value, 0.03);
    }

    [Fact]
    public void Where_nothing_was_ever_finished_there_is_no_forecast()
    {
        var never = ThroughputSamples.Of(0, 0, 0);
        foreach (var ask in (Func<Explanation, CompletionForecast?>[])[why => ThroughputForecast.Exact(5, never, why: why), why => ThroughputForecast.Simulate(5, never, why: why), why => ThroughputForecast.Of(5, never, why: why)])
        {
            var why = new Explanation();
            Assert.Null(ask(why));
            Assert.Equal(NoAnswer.NeverAtThisPace, why.Reason);
            Assert.Equal("No period seen finished anything: wait for one that does, or estimate the pace in another way.", why.Advice!.English);
        }

        Assert.Equal(0, ThroughputForecast.Exact(0, never)!.Percentile(Percent.From(100)));
        Assert.Equal(0, ThroughputForecast.Simulate(0, never)!.Percentile(Percent.From(100)));
    }

    [Fact]
    public void What_is_not_finished_within_the_periods_looked_at_is_said()
    {
        var throughput = ThroughputSamples.Of(0, 1);
        foreach (var forecast in Both(2, throughput, maximumPeriods: 3))
        {
            // Two of three coins, or all three: 4 of 8; on the first two: 2 of 8.
            Assert.Equal(50, forecast.Unfinished.Value, forecast.SamplingMargin(AlmostSure).Value);
            Assert.Equal(25, forecast.ProbabilityBy(2)!.Value.Value, forecast.SamplingMargin(AlmostSure).Value);
            Assert.Null(forecast.Mean);
            Assert.Null(forecast.Percentile(Percent.From(90)));
            Assert.Null(forecast.ProbabilityBy(4));
            Assert.Null(forecast.ProbabilityIn(4));
            Assert.Equal("2 tasks: 50% by period 3, 85% not within 3 periods, 95% not within 3 periods", forecast.ToString().Replace("50% not within 3 periods", "50% by period 3", StringComparison.Ordinal));
        }

        foreach (var forecast in Both(100, throughput, maximumPeriods: 3))
        {
            Assert.Equal(Percent.From(100), forecast.Unfinished);
            Assert.Null(forecast.LastPeriod);
            Assert.Equal(Percent.Zero, forecast.ProbabilityBy(3));
            Assert.Null(forecast.Percentile(Percent.From(1)));
        }
    }

    [Fact]
    public void A_chance_that_is_reached_exactly_is_reached()
    {
        var tenSamples = ThroughputSamples.Of(1, 1, 1, 1, 1, 1, 1, 2, 2, 2);
        Assert.Equal(1, ThroughputForecast.Exact(2, tenSamples)!.Percentile(Percent.From(30)));
        Assert.Equal(2, ThroughputForecast.Exact(2, tenSamples)!.Percentile(Percent.From(30.1)));
    }

    [Fact]
    public void The_choice_between_exact_and_simulated_follows_from_the_size()
    {
        var throughput = ThroughputSamples.Of(Enumerable.Range(0, 21));
        Assert.Null(ThroughputForecast.Of(1000, throughput)!.Simulation);
        var simulated = ThroughputForecast.Of(1_000_000_000, ThroughputSamples.Of(200_000, 300_000), simulation: new() { Trials = 10 })!;
        Assert.Equal(10, simulated.Simulation!.Trials);
        Assert.InRange(simulated.Mean!.Value, 3900, 4100);
    }

    [Fact]
    public void Progress_only_grows_and_ends_at_one()
    {
        var told = new List<double>();
        ThroughputForecast.Simulate(100, ThroughputSamples.Of(1, 2), simulation: new() { Trials = 50_000 }, progress: new Listener(told.Add));
        Assert.Equal(told.Order(), told);
        Assert.Equal(1, told[^1]);
        Assert.Equal(13, told.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Work_that_is_cancelled_ends(int workers)
    {
        using var source = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => ThroughputForecast.Simulate(
            100,
            ThroughputSamples.Of(1, 2),
            simulation: new() { Trials = 100_000_000, Workers = workers },
            progress: new Listener(_ => source.Cancel()),
            cancellationToken: source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => ThroughputForecast.Exact(100, ThroughputSamples.Of(1, 2), cancellationToken: source.Token));
    }

    [Fact]
    public void No_trial_allocates()
    {
        var (throughput, few, many) = (ThroughputSamples.Of(Enumerable.Range(0, 21)), new Simulation { Trials = 4096, Workers = 1 }, new Simulation { Trials = 409_600, Workers = 1 });

        // The answer may hold some periods more; four hundred thousand trials more cost no more than that.
        Assert.InRange(AllocatedBy(many) - AllocatedBy(few), -1000, 1000);

        long AllocatedBy(Simulation simulation) => Allocated.By(() => ThroughputForecast.Simulate(1000, throughput, 1000, simulation));
    }

    [Fact]
    public void What_cannot_be_forecast_is_refused()
    {
        var throughput = ThroughputSamples.Of(1);
        Assert.Equal("backlog", Assert.Throws<ArgumentOutOfRangeException>(() => ThroughputForecast.Of(-1, throughput)).ParamName);
        Assert.Equal("maximumPeriods", Assert.Throws<ArgumentOutOfRangeException>(() => ThroughputForecast.Of(1, throughput, 0)).ParamName);
        Assert.StartsWith("The backlog is 1000001; expected at most 1000000 for an exact forecast. Simulate a larger one.", Assert.Throws<ArgumentOutOfRangeException>(() => ThroughputForecast.Exact(1_000_001, throughput)).Message, StringComparison.Ordinal);
        Assert.StartsWith("No period was given; expected the tasks finished in one period or more.", Assert.Throws<ArgumentException>(() => ThroughputSamples.Of()).Message, StringComparison.Ordinal);
        Assert.Equal("finished", Assert.Throws<ArgumentOutOfRangeException>(() => ThroughputSamples.Of(3, -1)).ParamName);
        Assert.StartsWith("Trials is 0; expected 1 or more.", Assert.Throws<ArgumentOutOfRangeException>(() => new Simulation { Trials = 0 }).Message, StringComparison.Ordinal);
        Assert.StartsWith("Workers is -1; expected 1 or more.", Assert.Throws<ArgumentOutOfRangeException>(() => new Simulation { Workers = -1 }).Message, StringComparison.Ordinal);
        Assert.StartsWith("The chance is 0%; expected above 0% and at most 100%.", Assert.Throws<ArgumentOutOfRangeException>(() => ThroughputForecast.Exact(1, throughput)!.Percentile(Percent.Zero)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The confidence is 100%; expected above 0% and below 100%.", Assert.Throws<ArgumentOutOfRangeException>(() => ThroughputForecast.Exact(1, throughput)!.SamplingMargin(Percent.From(100))).Message, StringComparison.Ordinal);
        Assert.Null(ThroughputForecast.NextSampleWithinRange(0));
    }

    [Fact]
    public void A_forecast_is_written_in_both_languages()
    {
        var why = new Explanation();
        var forecast = ThroughputForecast.Exact(20, ThroughputSamples.Of(1, 2, 3, 4, 5, 6), why: why)!;
        Assert.Equal("20 tasks: 50% by period 6, 85% by period 7, 95% by period 8", forecast.ToString());
        Assert.Equal("20 nhiệm vụ: 50% đến hết kỳ 6, 85% đến hết kỳ 7, 95% đến hết kỳ 8", forecast.ToString(Language.Vietnamese));
        Assert.Contains("6 periods of 1 to 6, mean 3.5", why.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("6 kỳ, mỗi kỳ 1 đến 6, trung bình 3,5", why.ToText(Language.Vietnamese), StringComparison.Ordinal);
    }

    private static IEnumerable<CompletionForecast> Both(int backlog, ThroughputSamples throughput, int maximumPeriods = ThroughputForecast.DefaultMaximumPeriods) =>
    [
        ThroughputForecast.Exact(backlog, throughput, maximumPeriods)!,
        ThroughputForecast.Simulate(backlog, throughput, maximumPeriods, new() { Trials = 1000, Workers = 1 })!,
    ];

    private sealed class Listener(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }
}
