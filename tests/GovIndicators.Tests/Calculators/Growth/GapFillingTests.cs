using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public sealed class GapFillingTests
{
    private static readonly double?[] Gappy = [null, 10, null, null, 16, null];

    [Fact]
    public void Absence_fills_nothing() => Assert.Equal(Gappy, Values(GapRule.Absence));

    [Fact]
    public void Carrying_forward_holds_the_last_value() => Assert.Equal([null, 10, 10, 10, 16, 16], Values(GapRule.CarryForward));

    [Fact]
    public void Carrying_forward_stops_when_it_is_told_to() => Assert.Equal([null, 10, 10, null, 16, 16], Values(GapRule.CarryForwardAtMost(1)));

    [Fact]
    public void A_line_joins_the_values_on_both_sides_and_never_leaves_them() => Assert.Equal([null, 10, 12, 14, 16, null], Values(GapRule.Linear));

    [Theory]
    [MemberData(nameof(Rules))]
    [Law("gap-filling.fill")]
    public void What_was_reported_is_unchanged_and_what_was_filled_is_marked(GapRule rule) =>
        Prop.ForAll(Any.RunWithGaps, run =>
        {
            var filled = GapFilling.Fill(run, rule);
            return filled.Zip(run).All(pair => pair.Second is { } reported
                ? pair.First == new FilledValue(reported, false)
                : pair.First.IsFilled == pair.First.Value.HasValue);
        }).Check(Any.Thousand);

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_filled_value_lies_between_its_neighbors(GapRule rule) =>
        Prop.ForAll(Any.RunWithGaps, run =>
        {
            var filled = GapFilling.Fill(run, rule);
            return Enumerable.Range(0, run.Length).Where(i => filled[i].IsFilled).All(i =>
            {
                var left = run[..i].Last(x => x.HasValue)!.Value;
                var right = run[i..].FirstOrDefault(x => x.HasValue) ?? left;
                // Two weights of a line add to one only within a rounding.
                return filled[i].Value >= Math.Min(left, right) * (1 - 4e-16) && filled[i].Value <= Math.Max(left, right) * (1 + 4e-16);
            });
        }).Check(Any.Thousand);

    [Fact]
    public void An_explanation_warns_of_what_was_filled()
    {
        var (carried, line, nothing) = (new Explanation(), new Explanation(), new Explanation());
        GapFilling.Fill(Gappy, GapRule.CarryForward, carried);
        GapFilling.Fill(Gappy, GapRule.Linear, line);
        GapFilling.Fill([1, 2], GapRule.Linear, nothing);
        Assert.Equal([Caveat.CarriedForward], carried.Caveats);
        Assert.Equal([Caveat.Filled], line.Caveats);
        Assert.Empty(nothing.Caveats);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    [Law("gap-filling.fill")]
    public void What_does_not_compare_is_filled_apart(GapRule rule) =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all => all.All(series =>
        {
            if (GapFilling.Fill(series, rule) is not { } whole) return series.Indicator.Measure == Measure.Ordinal;
            for (var cut = 1; cut < Math.Min(series.Count, 200); cut++)
            {
                var period = series.First + cut;
                var beginsAnew = series.Key.Accumulation == Accumulation.YearToDate && series.Indicator.Measure != Measure.Stock
                    && series.Frequency.Kind != FrequencyKind.Year && period.IsFirstOfYear;
                if (series.StatusOf(period) != ObservationStatus.Break && !beginsAnew) continue;
                IEnumerable<Observation> apart = [.. Part(series, 0, cut, rule), .. Part(series, cut, series.Count, rule)];
                if (!apart.SequenceEqual(whole)) return false;
            }

            return whole.Zip(series).All(pair => pair.First == pair.Second
                || (pair.First.Status == ObservationStatus.Imputed && pair.Second is { Value: null, Status: not (ObservationStatus.Suppressed or ObservationStatus.CannotExist) }));
        })).Check(Any.Thousand);

    [Fact]
    public void A_line_ends_at_a_break() =>
        Assert.Equal([100, null, 500, 600, 700], Filled(Accumulation.Discrete, 2019, GapRule.Linear, (100, 'A'), (null, 'A'), (500, 'B'), (null, 'L'), (700, 'A')));

    [Fact]
    public void What_was_suppressed_stays_so() =>
        Assert.Equal([100, null, 200], Filled(Accumulation.Discrete, 2019, GapRule.Linear, (100, 'A'), (null, 'Q'), (200, 'A')));

    [Theory, InlineData("linear"), InlineData("carry-forward")]
    public void A_sum_to_date_is_filled_from_its_own_year(string rule)    // November 110, December 120, then a new year
    {
        var series = new SeriesKey(IndicatorCode.Parse("ONE"), AgencyCode.Parse("VN-1"), Frequency.Month, Accumulation.YearToDate);
        var months = IndicatorSeries.Create(
            new Indicator(series.Indicator, Name.Of("one"), Unit.Count, Measure.Flow),
            series,
            new double?[] { 110, 120, null, 20, null, 40 }.Select((value, i) => new Observation(TimePeriod.OfMonth(2023, 11) + i, value)));
        var filled = GapFilling.Fill(months, rule == "linear" ? GapRule.Linear : GapRule.CarryForward)!;
        Assert.Equal([110, 120, null, 20, rule == "linear" ? 30 : 20, 40], filled.Select(o => o.Value));
    }

    private static IEnumerable<Observation> Part(IndicatorSeries series, int from, int end, GapRule rule)
    {
        var part = new IndicatorSeries.Builder(series.Indicator, series.Key);
        for (var i = from; i < end; i++) part.Add(series[i]);
        return GapFilling.Fill(part.Build(), rule)!;
    }

    private static IEnumerable<double?> Filled(Accumulation accumulation, int firstYear, GapRule rule, params (double? Value, char Status)[] years)
    {
        var key = new SeriesKey(IndicatorCode.Parse("ONE"), AgencyCode.Parse("VN-1"), Frequency.Year, accumulation);
        var series = IndicatorSeries.Create(
            new Indicator(key.Indicator, Name.Of("one"), Unit.Count, Measure.Flow),
            key,
            years.Select((year, i) => new Observation(TimePeriod.OfYear(firstYear + i), year.Value, year.Status == 'A' ? ObservationStatus.Normal : (ObservationStatus)year.Status)));
        return GapFilling.Fill(series, rule)!.Select(o => o.Value);
    }

    public static TheoryData<GapRule> Rules => [GapRule.Absence, GapRule.CarryForward, GapRule.CarryForwardAtMost(2), GapRule.Linear];

    private static double?[] Values(GapRule rule) => [.. GapFilling.Fill(Gappy, rule).Select(filled => filled.Value)];
}
