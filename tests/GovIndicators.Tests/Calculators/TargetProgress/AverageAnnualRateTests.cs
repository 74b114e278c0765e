using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public class AverageAnnualRateTests
{
    // Asserted by the tests of the DSIR package (tests/testthat/test-aarr.R).
    [Fact, CaseFor("progress.aarr-end-points")]
    public void End_points_are_the_earliest_and_the_latest_year_in_any_order()
    {
        Assert.Equal(1 - Math.Pow(80 / 100.0, 0.1), AverageAnnualRate.EndPoints([2010, 2000, 2005], [80, 100, 95])!.Value.AsRatio, 1e-15);
        Assert.Equal(1 - Math.Pow(70 / 100.0, 0.1), AverageAnnualRate.EndPoints([2000, 2000, 2010, 2010], [90, 110, 60, 80])!.Value.AsRatio, 1e-15);
        Assert.Equal(0.024, AverageAnnualRate.EndPoints(100, 2000, 100 * Math.Pow(0.976, 15), 2015)!.Value.AsRatio, 1e-10);
    }

    [Fact]
    public void Missing_years_are_skipped_or_refused_by_name()
    {
        double?[] values = [100, null, 70, 55];
        Assert.Equal(
            AverageAnnualRate.Regression([2000, 2010, 2015], [100.0, 70, 55]),
            AverageAnnualRate.Regression([2000, 2005, 2010, 2015], values, MissingYears.Skip));
        var why = new Explanation();
        Assert.Null(AverageAnnualRate.Regression([2000, 2005, 2010, 2015], values, MissingYears.Refuse, why));
        Assert.Equal(NoAnswer.NotReported, why.Reason);
    }

    [Fact]
    public void No_answer_says_why()
    {
        var why = new Explanation();
        Assert.Null(AverageAnnualRate.EndPoints(0, 2000, 5, 2010, why));
        Assert.Equal(NoAnswer.NotPositive, why.Reason);
        Assert.Null(AverageAnnualRate.EndPoints(5, 2010, 4, 2010));
        Assert.Null(AverageAnnualRate.EndPoints([2000], [5]));
        Assert.Null(AverageAnnualRate.Continuous(5, 2000, 0, 2010));
        Assert.Null(AverageAnnualRate.Projection(5, 2000, Percent.From(100), 2010));
        Assert.Equal(NoAnswer.NoTimeLeft, AverageAnnualRate.TowardTarget(180, 2000, 120, 2015, 70, 2000, Direction.LowerIsBetter).Reason);
        Assert.Equal(NoAnswer.TargetEqualsBaseline, AverageAnnualRate.TowardTarget(70, 2000, 120, 2015, 70, 2030, Direction.LowerIsBetter).Reason);
    }

    [Fact]
    public void What_stands_still_has_a_rate_of_zero()
    {
        Assert.Equal(0, AverageAnnualRate.Regression([2000, 2005, 2010], [7.0, 7, 7])?.Value);
        Assert.Equal(0, AverageAnnualRate.EndPoints(7, 2000, 7, 2010)?.Value);
        Assert.Equal(0, AverageAnnualRate.Continuous(7, 2000, 7, 2010)?.Value);
    }

    [Fact]
    public void A_value_that_is_not_above_zero_has_no_rate_wherever_it_stands()
    {
        Assert.All<Func<Explanation, Percent?>>(
            [
                why => AverageAnnualRate.EndPoints(5, 2000, 0, 2010, why),
                why => AverageAnnualRate.Required(5, 2000, 0, 2010, why),
                why => AverageAnnualRate.Continuous(5, 2000, 0, 2010, why),
                why => AverageAnnualRate.Regression([2000, 2010], [5.0, 0], why),
                why => AverageAnnualRate.EndPoints([2000, 2005, 2010], [5, 0, 4], why),
            ],
            ask => Assert.Equal(NoAnswer.NotPositive, ReasonOf(ask)));
        var why = new Explanation();
        Assert.Null(AverageAnnualRate.Projection(5, 2000, Percent.From(100), 2010, why));
        Assert.Equal(NoAnswer.NotPositive, why.Reason);
    }

    [Fact]
    public void One_year_is_too_few_however_often_it_was_observed()
    {
        Assert.Equal(NoAnswer.TooFewObservations, ReasonOf(why => AverageAnnualRate.Regression([2000, 2000], [5.0, 4], why)));
        Assert.Equal(NoAnswer.TooFewObservations, ReasonOf(why => AverageAnnualRate.EndPoints([2000, 2000], [5, 4], why)));
    }

    [Fact]
    public void A_rate_that_no_double_holds_has_no_answer()
    {
        Assert.All<Func<Explanation, Percent?>>(
            [
                why => AverageAnnualRate.Regression([2000, 2001], [1e-300, 1e300], why),
                why => AverageAnnualRate.EndPoints(1e-300, 2000, 1e300, 2001, why),
                why => AverageAnnualRate.Continuous(1, 0, 2, 1e-308, why),
            ],
            ask => Assert.Equal(NoAnswer.TooLarge, ReasonOf(ask)));
        var why = new Explanation();
        Assert.Null(AverageAnnualRate.Projection(1e300, 2000, Percent.From(-900), 2050, why));
        Assert.Equal(NoAnswer.TooLarge, why.Reason);
        Assert.Equal(NoAnswer.TooLarge, AverageAnnualRate.TowardTarget(1e-300, 2000, 1e300, 2001, 1, 2010, Direction.LowerIsBetter).Reason);
    }

    // By hand: 0.9 twice is 0.81, a tenth a year, so the third year has 72.9; a projection says that it is one.
    [Fact, CaseFor("progress.aarr-projection"), CaseFor("progress.average-annual-rate")]
    public void A_tenth_a_year_leads_from_81_to_72_9()
    {
        var why = new Explanation();
        Assert.Equal(72.9, AverageAnnualRate.Projection(81, 2002, Percent.From(10), 2003, why)!.Value, 1e-12);
        Assert.Equal([Caveat.Extrapolated], why.Caveats);
        Assert.Equal(72.9, AverageAnnualRate.TowardTarget(100, 2000, 81, 2002, 50, 2003, Direction.LowerIsBetter).Projected!.Value, 1e-12);
    }

    [Fact]
    public void A_target_that_was_met_late_is_met_though_its_rate_was_not()
    {
        var statement = AverageAnnualRate.TowardTarget(100, 2000, 50, 2020, 50, 2010, Direction.LowerIsBetter);
        Assert.Equal((AverageAnnualRate.RequiredRateReached, ProgressStatus.Achieved), (statement.Label, statement.Status));
        Assert.True(statement.Ratio < 1);
    }

    [Fact]
    public void A_band_has_no_rate_toward_it()
    {
        var statement = AverageAnnualRate.TowardTarget(100, 2000, 90, 2015, 50, 2010, Direction.InsideBand(40, 60));
        Assert.Equal((NoAnswer.MethodDoesNotApply, ProgressStatus.NotAssessable), (statement.Reason, statement.Status));
    }

    [Fact]
    public void What_is_not_finite_is_refused_by_name()
    {
        Refused("years", () => AverageAnnualRate.Regression([2000, 2001, double.NaN], [5.0, 4, 3]));
        Refused("values", () => AverageAnnualRate.Regression([2000, 2001, 2002], [5.0, double.PositiveInfinity, 3]));
        Refused("values", () => AverageAnnualRate.EndPoints([2000, 2001, 2002], [5.0, double.PositiveInfinity, 3]));
        Refused("value", () => AverageAnnualRate.TowardTarget(5, 2000, double.NaN, 2010, 1, 2030, Direction.Unknown));
        Refused("target", () => AverageAnnualRate.TowardTarget(5, 2000, 4, 2010, double.NaN, 2030, Direction.Unknown));

        static void Refused(string name, Func<object?> ask) => Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(ask).ParamName);
    }

    [Fact]
    public void Values_that_may_be_missing_are_counted_too() => Assert.Equal(
        "There are 2 years and 1 values; expected one value for each year. (Parameter 'values')",
        Assert.Throws<ArgumentException>(() => AverageAnnualRate.Regression([2000, 2001], new double?[] { 5 }, MissingYears.Skip)).Message);

    [Fact]
    public void Years_without_values_are_refused() => Assert.Equal(
        "There are 2 years and 1 values; expected one value for each year. (Parameter 'values')",
        Assert.Throws<ArgumentException>(() => AverageAnnualRate.Regression([2000, 2001], [5.0])).Message);

    [Fact, Law("progress.aarr-regression"), Law("progress.aarr-end-points")]
    public void An_exponential_series_has_its_rate_by_every_form() =>
        Prop.ForAll(Any.Step, Any.YearlyRate, (start, rate) =>
        {
            double[] years = [2000, 2001, 2003, 2007, 2010];
            double[] values = [.. years.Select(year => start * Math.Pow(1 - rate.AsRatio, year - 2000))];
            return Near(AverageAnnualRate.Regression(years, values), rate) && Near(AverageAnnualRate.EndPoints(years, values), rate);
        }).Check(Any.Thousand);

    [Fact, Law("progress.aarr-required"), Law("progress.aarr-projection")]
    public void The_required_rate_leads_to_the_target() =>
        Prop.ForAll(Any.PositiveJourney, journey =>
        {
            var rate = AverageAnnualRate.Required(journey.Baseline, journey.BaselineYear, journey.Target, journey.TargetYear)!.Value;
            var arrived = AverageAnnualRate.Projection(journey.Baseline, journey.BaselineYear, rate, journey.TargetYear)!.Value;
            return Math.Abs(arrived - journey.Target) <= 1e-9 * journey.Target * (1 + (journey.TargetYear - journey.BaselineYear));
        }).Check(Any.Thousand);

    [Fact, Law("progress.aarr-continuous")]
    public void The_continuous_rate_is_above_the_discrete_one_and_each_gives_the_other() =>
        Prop.ForAll(Any.PositiveJourney, journey =>
        {
            var discrete = AverageAnnualRate.EndPoints(journey.Baseline, journey.BaselineYear, journey.Value, journey.Year)!.Value.AsRatio;
            var continuous = AverageAnnualRate.Continuous(journey.Baseline, journey.BaselineYear, journey.Value, journey.Year)!.Value.AsRatio;
            return continuous >= discrete - 1e-12 && Math.Abs(1 - Math.Exp(-continuous) - discrete) <= 1e-12 * Math.Max(1, Math.Abs(discrete));
        }).Check(Any.Thousand);

    private static NoAnswer ReasonOf(Func<Explanation, Percent?> ask)
    {
        var why = new Explanation();
        Assert.Null(ask(why));
        return why.Reason;
    }

    private static bool Near(Percent? found, Percent expected) => found is { } rate && Math.Abs(rate.Value - expected.Value) < 1e-8;
}
