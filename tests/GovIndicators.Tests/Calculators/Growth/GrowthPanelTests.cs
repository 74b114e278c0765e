using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public class GrowthPanelTests
{
    [Fact, Law("growth.year-on-year")]
    public void Year_on_year_of_a_panel_is_that_of_each_series() =>
        AgreesWithSeries(panel => Growth.YearOnYear(panel), (series, period) => Growth.YearOnYear(series, period)?.Value);

    [Fact]
    public void Year_on_year_of_rates_is_given_when_asked_for() =>
        AgreesWithSeries(panel => Growth.YearOnYear(panel, RateGrowth.RelativeToo), (series, period) => Growth.YearOnYear(series, period, RateGrowth.RelativeToo)?.Value);

    [Fact, Law("growth.previous-period")]
    public void The_previous_period_in_a_panel_is_that_of_each_series() =>
        AgreesWithSeries(panel => Growth.PreviousPeriod(panel), (series, period) => Growth.PreviousPeriod(series, period)?.Value);

    [Fact]
    public void The_annualized_change_in_a_panel_is_that_of_each_series() =>
        AgreesWithSeries(panel => Growth.Annualized(panel), (series, period) => Growth.Annualized(series, period)?.Value);

    [Theory, InlineData(1), InlineData(4), InlineData(12)]
    public void Differences_in_a_panel_are_those_of_each_series(int lag) =>
        AgreesWithSeries(panel => Growth.Differences(panel, lag), (series, period) => Growth.Difference(series, period - lag, period));

    [Fact]
    public void An_absent_answer_is_explained_on_demand() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            var result = Growth.YearOnYear(SeriesPanel.FromSeries(all));
            return all.All(series => series.Take(60).All(o =>
            {
                var why = result.ExplainAt(series.Key, o.Period);
                return why.Formula == "growth.year-on-year" && (why.Reason == NoAnswer.None) == (result[series.Key, o.Period] is not null);
            }));
        }).Check(Any.Thousand);

    [Fact]
    public void The_order_of_the_series_does_not_change_their_answers() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            var result = Growth.YearOnYear(SeriesPanel.FromSeries(all));
            var reversed = Growth.YearOnYear(SeriesPanel.FromSeries(all.Reverse()));
            return all.All(series => series.All(o => result[series.Key, o.Period] == reversed[series.Key, o.Period]));
        }).Check(Any.Thousand);

    [Fact]
    public void Growth_applied_to_the_year_before_gives_the_value_back() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            var panel = SeriesPanel.FromSeries(all);
            var growth = Growth.YearOnYear(panel);
            return all.All(series => series.All(o => growth[series.Key, o.Period] is not { } percent
                || series[o.Period.YearBefore()!.Value] is not (> 1e-300 and < 1e300 and var before)
                // The percent is rounded in its last digit, at a size of at least 100; a value near zero is a small difference of large ones.
                || Math.Abs((before * ((100 + percent) / 100)) - o.Value!.Value) <= 1e-14 * Math.Max(before, o.Value.Value)));
        }).Check(Any.Thousand);

    [Fact]
    public void Answers_of_a_slice_are_those_of_its_series() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            if (all.Length == 0) return true;
            var slice = SeriesPanel.FromSeries(all).Of(all[^1].Key.Agency);
            var result = Growth.YearOnYear(slice);
            return all.Where(one => one.Key.Agency == all[^1].Key.Agency)
                .All(series => series.All(o => result[series.Key, o.Period] == Growth.YearOnYear(series, o.Period)?.Value));
        }).Check(Any.Thousand);

    [Fact]
    public void Existing_memory_is_filled_without_an_allocation()
    {
        var key = new SeriesKey(Any.PanelIndicators[0].Code, AgencyCode.Parse("VN-1"), Frequency.Month);
        var panel = SeriesPanel.FromRows([Any.PanelIndicators[0]], [key], new int[24], [.. Enumerable.Range(24_000, 24)], [.. Enumerable.Range(1, 24)]);
        var into = new double[24];
        Assert.Equal(0, Allocated.By(() => Growth.YearOnYear(panel, into)));
        Assert.Equal(1200, into[12]);    // from 1 to 13
    }

    [Fact]
    public void Memory_of_another_length_or_over_the_panel_is_refused()
    {
        var panel = SeriesPanel.FromSeries();
        Assert.Equal("There are 1 places for 0 values; give one place for each, series after series. (Parameter 'into')", Assert.Throws<ArgumentException>(() => Growth.YearOnYear(panel, new double[1])).Message);
    }

    internal static void AgreesWithSeries(Func<SeriesPanel, PanelResult> bulk, Func<IndicatorSeries, TimePeriod, double?> single) =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            var result = bulk(SeriesPanel.FromSeries(all));
            foreach (var series in all)
            {
                foreach (var observation in series)
                {
                    var (expected, answer) = (single(series, observation.Period), result[series.Key, observation.Period]);
                    if (expected != answer) return false.Label($"{series.Key} in {observation.Period}: {answer:R}, expected {expected:R}");
                }
            }

            return true.Label("agrees");
        }).Check(Any.Thousand);
}
