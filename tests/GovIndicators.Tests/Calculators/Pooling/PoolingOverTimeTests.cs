using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public class PoolingOverTimeTests
{
    private static readonly double?[] Reports = [10, 15, 5];

    [Fact]
    [CaseFor("pooling.total-of-year-to-date")]
    public void The_same_reports_have_three_totals()
    {
        // Each period alone; counts of 2023, 2023 and 2024; a running total that was corrected downward.
        Assert.Equal(30, Pooling.TotalOfDiscrete(Reports, MissingPolicy.SkipIfAnyMissing)!.Value.Value);
        Assert.Equal(20, Pooling.TotalOfYearToDate([new(2023, 10), new(2023, 15), new(2024, 5)], MissingPolicy.SkipIfAnyMissing)!.Value.Value);
        Assert.Equal(5, Pooling.TotalOfSinceStart(Reports, MissingPolicy.SkipIfAnyMissing)!.Value.Value);
    }

    [Fact]
    [Law("pooling.total-of-discrete")]
    [Law("pooling.total-of-year-to-date")]
    [Law("pooling.total-of-since-start")]
    public void Running_sums_of_discrete_values_have_their_total() =>
        Prop.ForAll(Any.Split, split =>
        {
            double[] values = [.. split.Values.Select(value => Math.Round(value ?? 0, MidpointRounding.AwayFromZero))];    // whole numbers below 2 to the 53: exact sums
            if (values.Length == 0) return true;
            double?[] running = [.. values.Select((_, i) => (double?)values[..(i + 1)].Sum())];
            YearValue[] yearly = [.. values.Select((_, i) => new YearValue(2020 + (i / 12), values[(i / 12 * 12)..(i + 1)].Sum()))];
            var discrete = Pooling.TotalOfDiscrete(values.Select(value => (double?)value), MissingPolicy.SkipIfAnyMissing)!.Value.Value;
            return Pooling.TotalOfSinceStart(running, MissingPolicy.SkipIfAnyMissing)!.Value.Value == discrete
                && Pooling.TotalOfYearToDate(yearly, MissingPolicy.SkipIfAnyMissing)!.Value.Value == discrete;
        }).Check(Any.Thousand);

    [Fact]
    public void A_missing_last_count_is_refused_or_stood_in_for()
    {
        YearValue[] counts = [new(2023, 10), new(2023, null), new(2024, 5)];
        var (strict, carried) = (new Explanation(), new Explanation());
        Assert.Null(Pooling.TotalOfYearToDate(counts, MissingPolicy.SkipIfAnyMissing, strict));
        Assert.Equal(NoAnswer.TooMuchMissing, strict.Reason);
        Assert.Equal("15 (1 of 2 = 50%)", Pooling.TotalOfYearToDate(counts, MissingPolicy.SkipIfAllMissing, carried)!.Value.ToString());
        Assert.Equal([Caveat.CarriedForward, Caveat.PartialCoverage], carried.Caveats);
    }

    [Fact]
    public void A_missing_count_in_the_middle_of_a_year_does_not_matter() =>
        Assert.Equal("15 (1 of 1 = 100%)", Pooling.TotalOfYearToDate([new(2023, 10), new(2023, null), new(2023, 15)], MissingPolicy.SkipIfAnyMissing)!.Value.ToString());

    [Fact]
    public void A_year_without_any_count_is_left_out_or_zero()
    {
        YearValue[] counts = [new(2023, null), new(2024, 5)];
        Assert.Equal("5 (1 of 2 = 50%)", Pooling.TotalOfYearToDate(counts, MissingPolicy.SkipIfAllMissing)!.Value.ToString());
        Assert.Equal("5 (1 of 2 = 50%)", Pooling.TotalOfYearToDate(counts, MissingPolicy.MissingAsZero)!.Value.ToString());
        Assert.Null(Pooling.TotalOfYearToDate(counts[..1], MissingPolicy.SkipIfAllMissing));
        Assert.Equal(0, Pooling.TotalOfYearToDate(counts[..1], MissingPolicy.MissingAsZero)!.Value.Value);
    }

    [Fact]
    public void Nothing_has_no_total()
    {
        var why = new Explanation();
        Assert.Null(Pooling.TotalOfSinceStart([], MissingPolicy.SkipIfAllMissing, why));
        Assert.Equal(NoAnswer.NotReported, why.Reason);
        Assert.Null(Pooling.TotalOfYearToDate([], MissingPolicy.SkipIfAnyMissing));
        Assert.Null(Pooling.TotalOfDiscrete([], MissingPolicy.SkipIfAnyMissing));
    }

    [Fact]
    public void Years_go_forward() => Assert.StartsWith(
        "2023 follows 2024; expected the counts in the order of time.",
        Assert.Throws<ArgumentException>(() => Pooling.TotalOfYearToDate([new(2024, 1), new(2023, 1)], MissingPolicy.SkipIfAnyMissing)).Message);

    [Fact]
    public void A_running_total_begins_with_its_first_report()
    {
        var why = new Explanation();
        Assert.Equal([null, 2, 2, 4], Pooling.CumulativeLatest([[], [2], [], [3, 4]], why));
        Assert.Equal([Caveat.CarriedForward], why.Caveats);
    }

    [Fact]
    public void Silent_reporters_are_carried_forward_and_counted()
    {
        var why = new Explanation();
        var totals = Pooling.CumulativeByReporter([[new("u1", 1), new("u1", 2), new("u2", 2)], [new("u2", 3), new("u2", 4)]], why);
        Assert.Equal(["4 (2 of 2 = 100%)", "6 (1 of 2 = 50%)"], totals.Select(total => total!.Value.ToString()));
        Assert.Equal([Caveat.CarriedForward], why.Caveats);
    }

    [Fact]
    public void Reporters_have_names() =>
        Assert.Throws<ArgumentException>(() => Pooling.CumulativeByReporter([[new(" ", 1)]]));

    [Fact]
    [Law("pooling.cumulative-latest")]
    [Law("pooling.cumulative-by-reporter")]
    public void A_single_reporter_is_a_running_total() =>
        Prop.ForAll(Any.Split, split =>
        {
            double[][] periods = [.. split.Values.Select(value => value is { } known ? (double[])[known] : [])];
            return Pooling.CumulativeLatest(periods).SequenceEqual(
                Pooling.CumulativeByReporter(periods.Select(reports => reports.Select(value => new ReporterValue("only", value)))).Select(total => total?.Value));
        }).Check(Any.Thousand);
}
