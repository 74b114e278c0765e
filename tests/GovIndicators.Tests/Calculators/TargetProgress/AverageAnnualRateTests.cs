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

    private static bool Near(Percent? found, Percent expected) => found is { } rate && Math.Abs(rate.Value - expected.Value) < 1e-8;
}
