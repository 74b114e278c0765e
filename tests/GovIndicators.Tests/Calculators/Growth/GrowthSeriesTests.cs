using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public sealed class GrowthSeriesTests
{
    private static readonly TimePeriod January = TimePeriod.OfMonth(2023, 1);

    [Fact]
    [CaseFor("growth.previous-period")]
    public void PreviousPeriod_agrees_with_the_published_quarters() =>    // tsbox: 1 to 8 by quarters, case 05-009
        Assert.Equal(14.2857142857, Growth.PreviousPeriod(Quarters(1, 2, 3, 4, 5, 6, 7, 8), TimePeriod.OfQuarter(2024, 4))!.Value.Value, 1e-8);    // the tolerance of the case

    [Fact]
    public void Annualized_agrees_with_the_published_quarters() =>    // tsbox, case 05-013
        Assert.Equal(70.5955851728, Growth.Annualized(Quarters(1, 2, 3, 4, 5, 6, 7, 8), TimePeriod.OfQuarter(2024, 4))!.Value.Value, 1e-8);    // the tolerance of the case

    [Fact]
    [CaseFor("growth.year-on-year")]
    public void YearOnYear_agrees_with_the_published_approvals()    // Australian dwelling approvals, May 1997 and May 1998, case 05-001
    {
        var series = Series(Measure.Flow, (TimePeriod.OfMonth(1997, 5), 12263), (TimePeriod.OfMonth(1998, 5), 13256));
        Assert.Equal(8.0975291527, Growth.YearOnYear(series, TimePeriod.OfMonth(1998, 5))!.Value.Value, 1e-6);    // the tolerance of the case
    }

    [Fact]
    [Law("growth.previous-period")]
    [Law("growth.year-on-year")]
    public void Every_period_of_a_series_agrees_with_the_form_for_values() =>
        Prop.ForAll(Any.RunWithGaps, run =>
        {
            var series = Series(Measure.Flow, [.. run.Select((value, i) => (January + i, value))]);
            var (previous, yearly) = (Growth.PercentChanges(run), Growth.PercentChanges(run, 12));
            return Enumerable.Range(0, run.Length).All(i =>
                Growth.PreviousPeriod(series, January + i) == previous[i] && Growth.YearOnYear(series, January + i) == yearly[i]);
        }).Check(Any.Thousand);

    [Fact, Law("growth.percent-change"), Law("growth.fold-change")]
    public void Two_periods_of_a_series_compare_as_their_values_and_as_a_comparison_says() =>
        Prop.ForAll(Any.SeriesOfOneFrequency, Gen.Choose(0, 1000).Two().ToArbitrary(), (all, places) => all.All(series =>
        {
            SeriesPoint[] points = [.. series.Points];
            if (points.Length == 0) return true;
            var (one, other) = (places.Item1 % points.Length, places.Item2 % points.Length);
            var (from, to) = (points[Math.Min(one, other)], points[Math.Max(one, other)]);
            var (percent, fold, comparison) = (new Explanation(), new Explanation(), GrowthComparison.Of(from, to));
            return Growth.PercentChange(series, from.Period, to.Period, why: percent)?.Value == comparison.PercentChange.Value && percent.Reason == comparison.PercentChange.Reason
                && Growth.FoldChange(series, from.Period, to.Period, why: fold) == comparison.FoldChange.Value && fold.Reason == comparison.FoldChange.Reason;
        })).Check(Any.Thousand);

    [Fact]
    public void CompoundAnnual_counts_the_years_between_the_periods()
    {
        var series = Series(Measure.Stock, (TimePeriod.OfYear(2015), 180), (TimePeriod.OfYear(2030), 70));
        Assert.Equal(-6.1022824448, Growth.CompoundAnnual(series, TimePeriod.OfYear(2015), TimePeriod.OfYear(2030))!.Value.Value, 1e-8);    // case 04-013, ten printed decimals
        Assert.Equal(Growth.CompoundAnnual(3, 5, 1.25), Growth.CompoundAnnual(Quarters(3, 1, 1, 1, 1, 5), TimePeriod.OfQuarter(2023, 1), TimePeriod.OfQuarter(2024, 2)));
    }

    [Fact]
    public void LeastSquares_sees_the_window_and_leaves_out_the_gap()
    {
        var series = Series(Measure.Stock, (TimePeriod.OfYear(2000), 120), (TimePeriod.OfYear(2005), 100), (TimePeriod.OfYear(2010), 70), (TimePeriod.OfYear(2015), 55));
        var why = new Explanation();
        Assert.Null(Growth.LeastSquares(series, TimePeriod.OfYear(2000), TimePeriod.OfYear(2015), why: why));
        Assert.Equal(NoAnswer.TooMuchMissing, why.Reason);
        var quarters = Quarters(50, 50, 50, 50, null, 60);
        Assert.Equal(
            Growth.LeastSquares([2023, 2023.25, 2023.5, 2023.75, 2024.25], [50, 50, 50, 50, 60])!.Value.Value,
            Growth.LeastSquares(quarters, TimePeriod.OfQuarter(2023, 1), TimePeriod.OfQuarter(2024, 2))!.Value.Value,
            1e-10);    // years are counted from another origin, which moves the last digits
    }

    [Fact]
    public void A_flow_is_annualized_by_its_days_and_a_level_is_refused()
    {
        var quarter = Series(Measure.Flow, (TimePeriod.OfQuarter(2023, 1), 100));
        Assert.Equal(405.5555555556, Growth.AnnualizedFlow(quarter, TimePeriod.OfQuarter(2023, 1))!.Value, 1e-8);    // 90 of 365 days, case 05-021
        var toDate = ToDate(Measure.Flow, (TimePeriod.OfMonth(2023, 3), 100));
        Assert.Equal(405.5555555556, Growth.AnnualizedFlow(toDate, TimePeriod.OfMonth(2023, 3))!.Value, 1e-8);
        var why = new Explanation();
        Assert.Null(Growth.AnnualizedFlow(Series(Measure.Stock, (January, 100)), January, why));
        Assert.Equal(NoAnswer.MeasureForbids, why.Reason);
        Assert.Equal("Only a flow adds up over a year; compare a level with the same period of the year before: growth.year-on-year.", why.Advice!.English);
    }

    // By hand: 2020 has 53 weeks, so a week is a 53rd of it, and two weeks to date are two.
    [Fact]
    public void A_week_is_annualized_by_the_weeks_of_its_year()
    {
        var week = TimePeriod.OfWeek(2020, 2);
        Assert.Equal(5300, Growth.AnnualizedFlow(Series(Measure.Flow, (week, 100)), week)!.Value, 1e-9);
        Assert.Equal(2650, Growth.AnnualizedFlow(ToDate(Measure.Flow, (week, 100)), week)!.Value, 1e-9);
    }

    [Fact]
    public void A_form_that_does_not_fit_the_series_says_why()
    {
        var week = TimePeriod.OfWeek(2020, 2);
        var march = TimePeriod.OfMonth(2023, 3);
        Explanation[] why = [.. Enumerable.Range(0, 6).Select(_ => new Explanation())];
        Assert.Null(Growth.Annualized(Series(Measure.Flow, (week.Previous(), 1), (week, 2)), week, why: why[0]));
        Assert.Null(Growth.AnnualizedFlow(Series(Measure.Flow, Accumulation.SinceStart, [(march, 100)]), march, why[1]));
        Assert.Null(Growth.AnnualizedFlow(Series(Measure.Flow, (January, 100)), march, why[2]));
        Assert.Null(Growth.LeastSquares(ToDate(Measure.Flow, (January, 1), (January + 1, 2), (march, 3)), January, march, why: why[3]));
        Assert.Null(Growth.Difference(Series(Measure.Flow, (January, 100)), January, march, why[4]));
        Assert.Null(Growth.PointChange(Series(Measure.Rate, (January, 10)), January, march, why[5]));
        Assert.Equal(
            [NoAnswer.MethodDoesNotApply, NoAnswer.UnlikeCoverage, NoAnswer.NotReported, NoAnswer.UnlikeCoverage, NoAnswer.NotReported, NoAnswer.NotReported],
            why.Select(each => each.Reason));
    }

    [Fact]
    public void A_difference_that_no_double_holds_has_no_answer()
    {
        var series = Series(Measure.Rate, (TimePeriod.OfYear(2020), -1.7e308), (TimePeriod.OfYear(2021), 1.7e308));
        var (difference, points) = (new Explanation(), new Explanation());
        Assert.Null(Growth.Difference(series, TimePeriod.OfYear(2020), TimePeriod.OfYear(2021), difference));
        Assert.Null(Growth.PointChange(series, TimePeriod.OfYear(2020), TimePeriod.OfYear(2021), points));
        Assert.Equal((NoAnswer.TooLarge, NoAnswer.TooLarge), (difference.Reason, points.Reason));
    }

    [Fact]
    public void A_period_has_not_changed_from_itself()
    {
        var series = Series(Measure.Rate, (January, 10));
        Assert.Equal(0, Growth.Difference(series, January, January));
        Assert.Equal(PercentagePoints.Zero, Growth.PointChange(series, January, January));
    }

    [Fact]
    public void A_difference_says_what_a_reader_must_know_of_its_two_values()
    {
        Observation[] printed = [new(TimePeriod.OfYear(2020), 1.78) { Figure = Figure.Parse("1.78", FigureStyle.English) }, new(TimePeriod.OfYear(2021), 9.51)];
        Said([Caveat.RoundedInputs], Accumulation.Discrete, printed);
        Said([Caveat.RoundedInputs], Accumulation.Discrete, printed[0] with { Figure = null }, printed[1] with { Figure = Figure.Parse("9.51", FigureStyle.English) });
        Said([Caveat.Provisional], Accumulation.Discrete, new Observation(TimePeriod.OfYear(2020), 1), new Observation(TimePeriod.OfYear(2021), 2, ObservationStatus.Provisional));
        Said([Caveat.BreakInSeries], Accumulation.Discrete, new Observation(TimePeriod.OfYear(2020), 1), new Observation(TimePeriod.OfYear(2021), 2, ObservationStatus.Break));
        Said([Caveat.UnlikeCoverage], Accumulation.YearToDate, new Observation(January, 1), new Observation(January + 1, 2));
        Said([], Accumulation.Discrete, new Observation(January, 1), new Observation(January + 1, 2));

        static void Said(Caveat[] caveats, Accumulation accumulation, params Observation[] two)
        {
            var series = IndicatorSeries.Create(Of(Measure.Rate), KeyOf(two[0].Period, accumulation), two);
            var (difference, points) = (new Explanation(), new Explanation());
            Assert.NotNull(Growth.Difference(series, two[0].Period, two[1].Period, difference));
            Assert.NotNull(Growth.PointChange(series, two[0].Period, two[1].Period, points));
            Assert.Equal(caveats, difference.Caveats);
            Assert.Equal(caveats, points.Caveats);
        }
    }

    [Fact]
    public void A_lag_below_one_is_refused()
    {
        Assert.Equal("lag", Assert.Throws<ArgumentOutOfRangeException>(() => Growth.Log(Quarters(1, 2), 0)).ParamName);
        Assert.Equal("lag", Assert.Throws<ArgumentOutOfRangeException>(() => Growth.PointChange(Quarters(1, 2), 0)).ParamName);
    }

    [Fact]
    public void Sums_to_date_compare_with_the_same_part_of_a_year_only()
    {
        var series = ToDate(Measure.Flow, (TimePeriod.OfMonth(2022, 7), 50), (TimePeriod.OfMonth(2023, 6), 40), (TimePeriod.OfMonth(2023, 7), 60));
        Assert.Equal(20, Growth.YearOnYear(series, TimePeriod.OfMonth(2023, 7))!.Value.Value);
        var (why, difference) = (new Explanation(), new Explanation());
        Assert.Null(Growth.PreviousPeriod(series, TimePeriod.OfMonth(2023, 7), why: why));
        Assert.Equal(NoAnswer.UnlikeCoverage, why.Reason);
        Assert.Equal("Compare with the same part of another year, or give the difference: growth.difference.", why.Advice!.English);
        Assert.Equal(20, Growth.Difference(series, TimePeriod.OfMonth(2023, 6), TimePeriod.OfMonth(2023, 7), difference));
        Assert.Equal([Caveat.UnlikeCoverage], difference.Caveats);
    }

    [Fact]
    public void A_rate_has_no_percent_change_unless_it_is_asked_for()
    {
        var series = Series(Measure.Rate, (TimePeriod.OfYear(2020), 1.78), (TimePeriod.OfYear(2021), 9.51));
        var why = new Explanation();
        Assert.Null(Growth.YearOnYear(series, TimePeriod.OfYear(2021), why: why));
        Assert.Equal(NoAnswer.PercentOfPercent, why.Reason);
        Assert.StartsWith("Give the difference in percentage points", why.Advice!.English, StringComparison.Ordinal);
        Assert.Equal(434.27, Growth.YearOnYear(series, TimePeriod.OfYear(2021), RateGrowth.RelativeToo)!.Value.Round(2).Value);
    }

    [Fact]
    public void Nothing_grows_across_a_break()
    {
        var series = IndicatorSeries.Create(Of(Measure.Flow), KeyOf(TimePeriod.OfYear(2020)),
            new Observation(TimePeriod.OfYear(2020), 10), new Observation(TimePeriod.OfYear(2021), 20, ObservationStatus.Break), new Observation(TimePeriod.OfYear(2022), 30));
        Explanation[] why = [new(), new(), new(), new()];
        Assert.Null(Growth.YearOnYear(series, TimePeriod.OfYear(2021), why: why[0]));
        Assert.Null(Growth.CompoundAnnual(series, TimePeriod.OfYear(2020), TimePeriod.OfYear(2022), why: why[1]));
        Assert.Null(Growth.LeastSquares(series, TimePeriod.OfYear(2020), TimePeriod.OfYear(2022), why: why[2]));
        Assert.Null(Growth.PreviousPeriod(series, TimePeriod.OfYear(2021), why: why[3]));
        Assert.All(why, each => Assert.Equal(NoAnswer.BreakInSeries, each.Reason));
        Assert.All(why, each => Assert.Equal("Link the parts before and after the break first: linking.splice.", each.Advice!.English));
        Assert.Equal(50, Growth.YearOnYear(series, TimePeriod.OfYear(2022))!.Value.Value);
    }

    [Fact]
    public void A_rank_has_no_ratio_and_what_was_not_reported_has_no_change()
    {
        var (rank, gap) = (new Explanation(), new Explanation());
        Assert.Null(Growth.YearOnYear(Series(Measure.Ordinal, (TimePeriod.OfYear(2022), 86), (TimePeriod.OfYear(2023), 71)), TimePeriod.OfYear(2023), why: rank));
        Assert.Null(Growth.YearOnYear(Quarters(1, 2, 3), TimePeriod.OfQuarter(2023, 3), why: gap));
        Assert.Equal(NoAnswer.MeasureForbids, rank.Reason);
        Assert.Equal(NoAnswer.NotReported, gap.Reason);
    }

    [Fact]
    public void Week_53_has_no_week_in_a_year_of_52()
    {
        var why = new Explanation();
        var series = Series(Measure.Flow, (TimePeriod.OfWeek(2019, 52), 1), (TimePeriod.OfWeek(2020, 53), 2));
        Assert.Null(Growth.YearOnYear(series, TimePeriod.OfWeek(2020, 53), why: why));
        Assert.Equal(NoAnswer.NotReported, why.Reason);
    }

    [Fact]
    public void A_series_to_date_and_back_is_the_same_series() =>
        Prop.ForAll(Any.WholeRun, Gen.Elements(TimePeriod.OfMonth(2023, 1), TimePeriod.OfQuarter(2023, 1), TimePeriod.OfWeek(2020, 1)).ToArbitrary(), (run, first) =>
        {
            var series = Series(Measure.Flow, [.. run.Select((value, i) => (first + i, (double?)value))]);
            var again = YearToDate.ToDiscrete(YearToDate.FromDiscrete(series)!)!;
            return again.Key == series.Key && again.SequenceEqual(series);
        }).Check(Any.Thousand);

    [Fact]
    public void A_week_53_belongs_to_its_own_year()
    {
        var series = Series(Measure.Flow, [.. Enumerable.Range(0, 55).Select(i => (TimePeriod.OfWeek(2020, 1) + i, (double?)1))]);
        var toDate = YearToDate.FromDiscrete(series)!;
        Assert.Equal(53, toDate[TimePeriod.OfWeek(2020, 53)]);
        Assert.Equal(1, toDate[TimePeriod.OfWeek(2021, 1)]);
        Assert.Equal(Accumulation.YearToDate, toDate.Key.Accumulation);
    }

    [Fact]
    public void Only_a_flow_of_the_right_accumulation_is_converted()
    {
        var (level, twice) = (new Explanation(), new Explanation());
        Assert.Null(YearToDate.FromDiscrete(Series(Measure.Stock, (January, 1)), level));
        Assert.Null(YearToDate.FromDiscrete(ToDate(Measure.Flow, (January, 1)), twice));
        Assert.Equal(NoAnswer.MeasureForbids, level.Reason);
        Assert.Equal(NoAnswer.MethodDoesNotApply, twice.Reason);
    }

    [Fact]
    public void A_value_from_a_provisional_sum_is_provisional()
    {
        var series = IndicatorSeries.Create(Of(Measure.Flow), KeyOf(January, Accumulation.YearToDate),
            new Observation(January, 10, ObservationStatus.Provisional), new Observation(January + 1, 25), new Observation(January + 2, 45));
        Assert.Equal(
            [ObservationStatus.Provisional, ObservationStatus.Provisional, ObservationStatus.Normal],
            YearToDate.ToDiscrete(series)!.Select(each => each.Status));
    }

    [Fact]
    public void Filling_a_series_marks_what_was_filled_as_imputed()
    {
        var why = new Explanation();
        var filled = GapFilling.Fill(Quarters(10, null, null, 16), GapRule.Linear, why)!;
        Assert.Equal([10, 12, 14, 16], filled.Select(each => each.Value!.Value));
        Assert.Equal([ObservationStatus.Normal, ObservationStatus.Imputed, ObservationStatus.Imputed, ObservationStatus.Normal], filled.Select(each => each.Status));
        Assert.Equal([Caveat.Filled], why.Caveats);
        Assert.Null(GapFilling.Fill(Series(Measure.Ordinal, (January, 1)), GapRule.Linear));
    }

    [Fact]
    public void A_window_upside_down_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Growth.CompoundAnnual(Quarters(1, 2), TimePeriod.OfQuarter(2023, 2), TimePeriod.OfQuarter(2023, 1)));
        Assert.StartsWith("2023-Q1 lies before 2023-Q2; give the earlier period first.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Law("growth.comparison")]
    public void A_comparison_says_what_the_single_formulas_say() =>
        Prop.ForAll(Any.PositiveAmount, Any.PositiveAmount, (from, to) =>
        {
            var series = Series(Measure.Stock, (TimePeriod.OfYear(2020), from), (TimePeriod.OfYear(2023), to));
            var comparison = GrowthComparison.Of(series.At(TimePeriod.OfYear(2020))!.Value, series.At(TimePeriod.OfYear(2023))!.Value);
            return comparison.Difference.Value == to - from
                && comparison.PercentChange.Value == Growth.PercentChange(from, to)?.Value
                && comparison.FoldChange.Value == Growth.FoldChange(from, to)
                && comparison.CompoundAnnual.Value == Growth.CompoundAnnual(series, TimePeriod.OfYear(2020), TimePeriod.OfYear(2023))?.Value;
        }).Check(Any.Thousand);

    [Fact]
    [CaseFor("growth.comparison")]
    public void A_comparison_of_the_people_using_online_services_is_the_reported_one()    // viettimes.vn, 8 August 2022
    {
        var series = Series(Measure.Rate, (TimePeriod.OfYear(2020), 1.78), (TimePeriod.OfYear(2021), 9.51));
        var comparison = GrowthComparison.Of(series.At(TimePeriod.OfYear(2020))!.Value, series.At(TimePeriod.OfYear(2021))!.Value, RateGrowth.RelativeToo);
        Assert.Equal(7.73, comparison.Difference.Value!.Value, 1e-12);    // two printed decimals, one rounding
        Assert.Equal(434.27, Rounding.HalfAwayFromZero(comparison.PercentChange.Value!.Value, 2));
        Assert.Equal(5.34, Rounding.HalfAwayFromZero(comparison.FoldChange.Value!.Value, 2));
    }

    [Fact]
    public void A_comparison_of_printed_figures_says_within_which_bounds_each_answer_lies()
    {
        // 1.775 to 1.785 and 9.505 to 9.515: the change lies between 9.505 - 1.785 and 9.515 - 1.775.
        var plain = Series(Measure.Flow, (TimePeriod.OfYear(2020), 1.78), (TimePeriod.OfYear(2021), 9.51));
        var printed = IndicatorSeries.Create(plain.Indicator, plain.Key, plain.Select(o => o with { Figure = Figure.Parse(o.Value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), FigureStyle.English) }));
        var why = new Explanation();
        GrowthComparison.Of(printed.At(TimePeriod.OfYear(2020))!.Value, printed.At(TimePeriod.OfYear(2021))!.Value, why: why);
        Assert.Equal(Bounds.Of(7.72m, false, 7.74m, false), why.Bounds);
        Assert.Equal(
            ["growth.bounds-of-percent-change", "growth.bounds-of-fold-change", "growth.bounds-of-compound-annual"],
            why.Children.Select(c => c.Formula!).Where(f => f.StartsWith("growth.bounds-of-", StringComparison.Ordinal)));

        var exact = new Explanation();
        GrowthComparison.Of(plain.At(TimePeriod.OfYear(2020))!.Value, plain.At(TimePeriod.OfYear(2021))!.Value, why: exact);
        Assert.Null(exact.Bounds);
        Assert.DoesNotContain(exact.Children, c => c.Formula!.StartsWith("growth.bounds-of-", StringComparison.Ordinal));
    }

    private static IndicatorSeries Quarters(params double?[] values) =>
        Series(Measure.Flow, [.. values.Select((value, i) => (TimePeriod.OfQuarter(2023, 1) + i, value))]);

    private static IndicatorSeries Series(Measure measure, params (TimePeriod Period, double? Value)[] values) => Series(measure, Accumulation.Discrete, values);

    private static IndicatorSeries ToDate(Measure measure, params (TimePeriod Period, double? Value)[] values) => Series(measure, Accumulation.YearToDate, values);

    private static IndicatorSeries Series(Measure measure, Accumulation accumulation, (TimePeriod Period, double? Value)[] values) => IndicatorSeries.Create(
        Of(measure), KeyOf(values.Length == 0 ? January : values[0].Period, accumulation), values.Select(each => new Observation(each.Period, each.Value)));

    private static Indicator Of(Measure measure) =>
        new(IndicatorCode.Parse("TEST"), Name.Of(english: "Test"), measure.IsRate ? Unit.Percent : Unit.Count, measure);

    private static SeriesKey KeyOf(TimePeriod period, Accumulation accumulation = Accumulation.Discrete) =>
        new(IndicatorCode.Parse("TEST"), AgencyCode.Parse("VN"), period.Frequency, accumulation);
}
