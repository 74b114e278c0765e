using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

/// <summary>The forms that ask every period of a series, against those for one period and those for a panel.</summary>
public sealed class SeriesFormsTests
{
    private const double Ulp = 2.220446049250313e-16;
    [Fact, Law("growth.year-on-year")]
    public void Year_on_year_of_a_series_is_that_of_each_period_and_of_a_panel() =>
        Agrees(series => Growth.YearOnYear(series), panel => Growth.YearOnYear(panel), (series, period, why) => Growth.YearOnYear(series, period, why: why)?.Value);

    [Fact, Law("growth.previous-period")]
    public void The_previous_period_of_a_series_is_that_of_each_period_and_of_a_panel() =>
        Agrees(series => Growth.PreviousPeriod(series), panel => Growth.PreviousPeriod(panel), (series, period, why) => Growth.PreviousPeriod(series, period, why: why)?.Value);

    [Fact, Law("growth.annualized")]
    public void Annualized_changes_of_a_series_are_those_of_each_period_and_of_a_panel() =>
        Agrees(series => Growth.Annualized(series), panel => Growth.Annualized(panel), (series, period, why) => Growth.Annualized(series, period, why: why)?.Value);

    [Fact, Law("growth.annualized-flow")]
    public void Yearly_flows_of_a_series_are_those_of_each_period_and_of_a_panel() =>
        Agrees(series => Growth.AnnualizedFlow(series), panel => Growth.AnnualizedFlow(panel), (series, period, why) => Growth.AnnualizedFlow(series, period, why));

    [Theory, InlineData(1), InlineData(12), Law("growth.differences")]
    public void Differences_of_a_series_are_those_of_each_period_and_of_a_panel(int lag) =>
        Agrees(series => Growth.Differences(series, lag), panel => Growth.Differences(panel, lag), (series, period, why) => Growth.Difference(series, period - lag, period, why));

    [Theory, InlineData(1), InlineData(4), InlineData(12), Law("growth.log")]
    public void Log_changes_of_a_series_are_those_of_each_period_and_of_a_panel(int lag) =>
        Agrees(series => Growth.Log(series, lag), panel => Growth.Log(panel, lag), (series, period, why) => Growth.Log(series, period - lag, period, why: why));

    [Theory, InlineData(1), InlineData(12), Law("growth.point-change")]
    public void Point_changes_of_a_series_are_those_of_each_period_and_of_a_panel(int lag) =>
        Agrees(series => Growth.PointChange(series, lag), panel => Growth.PointChange(panel, lag), (series, period, why) => Growth.PointChange(series, period - lag, period, why)?.Value);

    [Fact, Law("year-to-date.deviation-from-mean")]
    public void Deviations_of_a_series_are_those_of_each_period_and_of_a_panel() =>
        Agrees(series => YearToDate.DeviationFromMean(series), panel => YearToDate.DeviationFromMean(panel), (series, period, why) => YearToDate.DeviationFromMean(series, period, why));

    [Fact, Law("growth.least-squares")]
    public void The_line_through_a_panel_is_that_of_each_series() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, Gen.Choose(0, 800).Two().ToArbitrary(), (all, places) =>
        {
            if (all.Length == 0 || all[^1].IsEmpty) return true.Label("nothing");
            var from = all[^1].First + (places.Item1 % all[^1].Count);
            var to = from + (places.Item2 % (all[^1].Last - from + 1));
            var lines = Growth.LeastSquares(SeriesPanel.FromSeries(all), from, to);
            return all.Select((series, i) => lines[i] == Growth.LeastSquares(series, from, to)).All(same => same).Label($"{from} to {to}");
        }).Check(Any.Thousand);

    [Fact, Law("growth.compound-annual")]
    public void Compound_growth_over_years_is_that_of_each_pair_of_periods() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all => all.All(series =>
        {
            var result = Growth.CompoundAnnual(series, 2);
            var lag = 2 * (series.Frequency.PeriodsPerYear ?? 1_000_000);
            return result.All(answer => answer.Value == (answer.Period - series.First < lag ? null : Growth.CompoundAnnual(series, answer.Period - lag, answer.Period)?.Value)
                && (answer.Value is null) == (answer.Reason != NoAnswer.None));
        })).Check(Any.Thousand);

    [Fact, Law("growth.undo")]
    public void Undoing_the_growth_of_a_series_gives_the_series_back() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all => all.All(series => Growth.PreviousPeriod(series).All(answer =>
        {
            if (answer.Value is not { } percent) return true;
            var (before, value) = (series[answer.Period - 1]!.Value, series[answer.Period]!.Value);
            // Next to nothing left leads nowhere back, and what is near the ends of a double loses its digits.
            if (value <= before * 1000 * Ulp || before is < 1e-290 or > 1e290 || Growth.Undo(value, Percent.From(percent)) is not { } again) return true;
            return Math.Abs(again - before) <= 3 * Ulp * (before + value) * Math.Max(1, before / value);    // as in GrowthLaws, which counts the roundings
        }))).Check(Any.Thousand);

    [Fact]
    public void An_answer_is_as_unsure_as_the_less_sure_value_behind_it()
    {
        var result = Growth.PreviousPeriod(Yearly(Measure.Flow, Unit.Count, (100, ObservationStatus.Estimated), (110, ObservationStatus.Normal), (null, ObservationStatus.Suppressed), (50, ObservationStatus.Break), (100, ObservationStatus.Normal)));
        Assert.Equal([ObservationStatus.Estimated, ObservationStatus.Estimated, ObservationStatus.Suppressed, ObservationStatus.Break, ObservationStatus.Normal], result.Select(answer => answer.Status));
        Assert.Equal([null, 10, null, null, 100], result.Select(answer => answer.Value));
        Assert.Equal([NoAnswer.NotReported, NoAnswer.None, NoAnswer.NotReported, NoAnswer.NotReported, NoAnswer.None], result.Select(answer => answer.Reason));
        Assert.Equal("growth.previous-period", result.Formula);
        Assert.Equal(10, result[TimePeriod.OfYear(2021)]);
        Assert.Null(result[TimePeriod.OfYear(2031)]);
        Assert.Equal("2021 = 10 E", result[1].ToString());
        Assert.Equal("2022: not-reported", result[2].ToString());
        Assert.Equal(Unit.Percent, result.Unit);
    }

    [Fact]
    public void A_whole_series_is_accounted_for_in_both_languages()
    {
        var why = new Explanation();
        var series = Yearly(Measure.Flow, Unit.Count, (100, ObservationStatus.Normal), (110, ObservationStatus.Normal));
        Growth.PreviousPeriod(series, why: why);
        Assert.Contains("Step: periods answered = 1\n", why.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("2021 = 10", why.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("Bước tính: số kỳ có kết quả = 1\n", why.ToText(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Points_are_refused_for_what_is_no_percent()
    {
        var why = new Explanation();
        Assert.Null(Growth.PointChange(Yearly(Measure.Flow, Unit.Count, (1, ObservationStatus.Normal), (2, ObservationStatus.Normal)), TimePeriod.OfYear(2020), TimePeriod.OfYear(2021), why));
        Assert.Equal(NoAnswer.MethodDoesNotApply, why.Reason);
        Assert.StartsWith("Only the difference of two percents is in percentage points;", why.Advice!.English, StringComparison.Ordinal);
    }

    internal static IndicatorSeries Yearly(Measure measure, Unit unit, params (double? Value, ObservationStatus Status)[] values)
    {
        var indicator = new Indicator(IndicatorCode.Parse("ONE"), Name.Of("one"), unit, measure);
        var key = new SeriesKey(indicator.Code, AgencyCode.Parse("VN-1"), Frequency.Year);
        return IndicatorSeries.Create(indicator, key, values.Select((one, i) => new Observation(TimePeriod.OfYear(2020 + i), one.Value, one.Status)));
    }

    private static void Agrees(Func<IndicatorSeries, SeriesResult> whole, Func<SeriesPanel, PanelResult> bulk, Func<IndicatorSeries, TimePeriod, Explanation?, double?> single) =>
        Prop.ForAll(Any.SeriesOfOneFrequency, all =>
        {
            var panel = bulk(SeriesPanel.FromSeries(all));
            var permuted = bulk(SeriesPanel.FromSeries(all.Reverse()));
            foreach (var series in all)
            {
                var result = whole(series);
                if (result.Count != series.Count) return false.Label($"{result.Count} answers");
                foreach (var answer in result)
                {
                    var why = new Explanation();
                    var expected = single(series, answer.Period, why);
                    // An account on demand goes through the whole series again: some will do.
                    var explained = answer.Period - series.First < 40 ? panel.ExplainAt(series.Key, answer.Period).Reason : why.Reason;
                    if (answer.Value != expected || panel[series.Key, answer.Period] != expected || permuted[series.Key, answer.Period] != expected)
                    {
                        return false.Label($"{series.Key} in {answer}: expected {expected:R}, panel {panel[series.Key, answer.Period]:R}");
                    }

                    if (answer.Reason != why.Reason || explained != why.Reason) return false.Label($"{series.Key} in {answer}: expected {why.Reason}, panel {explained}");
                }
            }

            return true.Label("agrees");
        }).Check(Any.Thousand);
}
