using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public sealed class GrowthTests
{
    [Theory]
    [InlineData(1.78, 9.51, 434.27)]    // people using online public services 2020 and 2021, viettimes.vn 8 August 2022
    [InlineData(12263, 13256, 8.10)]    // Australian dwelling approvals, May 1997 and May 1998
    [InlineData(78553494, 84700000, 7.82)]    // chip cards, February and December 2023
    public void PercentChange_agrees_with_reported_pairs(double from, double to, double percent) =>
        Assert.Equal(percent, Growth.PercentChange(from, to)!.Value.Round(2).Value);

    [Fact]
    public void A_rate_over_less_than_a_year_says_so()
    {
        Assert.Equal([Caveat.ShorterThanAYear], Said(0.5));
        Assert.Empty(Said(0.99));    // a year of 52 weeks, 364 days, is a year
        Assert.Empty(Said(1));

        static IReadOnlyList<Caveat> Said(double years)
        {
            var why = new Explanation();
            Assert.NotNull(Growth.CompoundAnnual(100, 110, years, why));
            return why.Caveats;
        }
    }

    [Fact]
    public void What_loses_everything_cannot_be_undone_or_averaged()
    {
        Explanation[] why = [new(), new(), new(), new(), new(), new()];
        Assert.Null(Growth.Undo(5, Percent.From(-100), why[0]));
        Assert.Null(Growth.GeometricMean([Percent.From(-100)], why[1]));
        Assert.Null(Growth.GeometricMean([Percent.From(50), Percent.From(-100)], why[2]));
        Assert.Null(Growth.Log(5, 0, why[3]));
        Assert.Null(Growth.LeastSquares([2000, 2001, 2002], [5, 0, 4], why[4]));
        Assert.Null(Growth.GeometricMean([], why[5]));
        Assert.All(why[..5], each => Assert.Equal(NoAnswer.NotPositive, each.Reason));
        Assert.Equal(NoAnswer.TooFewObservations, why[5].Reason);
        Assert.Equal(Percent.From(-99.5), Growth.GeometricMean([Percent.From(-99.5)]));
    }

    // By hand: 65 years that each double have a rate of 100%; they are more than fit on the stack.
    [Fact]
    public void A_long_series_has_its_least_squares_too()
    {
        double[] years = [.. Enumerable.Range(1950, 65)];
        Assert.Equal(100, Growth.LeastSquares(years, [.. years.Select(year => (double?)Math.Pow(2, year - 1950))])!.Value.Value, 1e-9);
    }

    [Fact]
    public void What_lies_outside_its_range_is_refused_by_name()
    {
        Refused("fold", () => Growth.PercentFromFold(-1));
        Refused("periodsPerYear", () => Growth.Annualized(1, 2, 0));
        Refused("days", () => Growth.AnnualizedFlow(1, 0, 365));
        Refused("yearDays", () => Growth.AnnualizedFlow(1, 90, 0));

        static void Refused(string name, Func<object?> ask) => Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(ask).ParamName);
    }

    [Fact]
    public void What_is_not_finite_is_refused_by_name()
    {
        Each(["from", "to"], x => Growth.Difference(x[0], x[1]));
        Each(["from", "to"], x => Growth.PercentChange(x[0], x[1]));
        Each(["from", "to"], x => Growth.FoldChange(x[0], x[1]));
        Each(["from", "to"], x => Growth.Log(x[0], x[1]));
        Each(["from", "to"], x => Growth.Annualized(x[0], x[1], 4));
        Each(["from", "to", "years"], x => Growth.CompoundAnnual(x[0], x[1], x[2]));
        Each(["value", "days", "yearDays"], x => Growth.AnnualizedFlow(x[0], x[1], x[2]));
        Each(["from"], x => Growth.Apply(x[0], Percent.From(5)));
        Each(["to"], x => Growth.Undo(x[0], Percent.From(5)));
        Each(["fold"], x => Growth.PercentFromFold(x[0]));
        Each(["logPoints"], x => Growth.PercentFromLog(x[0]));

        static void Each(string[] names, Func<double[], object?> ask)
        {
            for (var i = 0; i < names.Length; i++)
            {
                double[] values = [.. names.Select((_, place) => place == i ? double.NaN : place + 1)];
                Assert.Equal(names[i], Assert.Throws<ArgumentOutOfRangeException>(() => ask(values)).ParamName);
            }
        }
    }

    [Fact]
    public void PercentChange_multiplies_first_so_that_half_a_percent_rounds_up() =>
        Assert.Equal(1, Growth.PercentChange(200, 201)!.Value.Round(0).Value);

    [Theory]
    [InlineData(0, 5, NoAnswer.ZeroBase)]
    [InlineData(0, 0, NoAnswer.ZeroBase)]
    [InlineData(-0.0, 5, NoAnswer.ZeroBase)]
    [InlineData(-4, 5, NoAnswer.NegativeBase)]
    [InlineData(-4, -2, NoAnswer.NegativeBase)]
    [InlineData(4, -2, NoAnswer.SignChange)]
    [InlineData(1e-300, 1e300, NoAnswer.TooLarge)]
    public void A_ratio_without_meaning_has_no_answer_and_says_why(double from, double to, NoAnswer reason)
    {
        var (percent, fold) = (new Explanation(), new Explanation());
        Assert.Null(Growth.PercentChange(from, to, percent));
        Assert.Null(Growth.FoldChange(from, to, fold));
        Assert.Equal(reason, percent.Reason);
        Assert.Equal(reason, fold.Reason);
        Assert.Null(Growth.PercentChange(from, to));
    }

    [Fact]
    public void A_refused_ratio_advises_the_difference()
    {
        var why = new Explanation();
        Growth.PercentChange(0, 5, why);
        Assert.Equal("Give the difference in the unit of the values: growth.difference.", why.Advice!.In(Language.English));
        Assert.Equal(5, Growth.Difference(0, 5));
    }

    [Fact]
    public void A_loss_of_everything_is_minus_a_hundred_percent()
    {
        Assert.Equal(-100, Growth.PercentChange(8, 0)!.Value.Value);
        Assert.Equal(0, Growth.FoldChange(8, 0));
        Assert.Equal(-100, Growth.Annualized(8, 0, 4)!.Value.Value);
    }

    [Fact]
    public void PointChange_of_percents_is_in_points() =>    // 10% to 13% is 3 points and 30%, Alacra World Data
        Assert.Equal(PercentagePoints.From(3), Growth.PointChange(Percent.From(10), Percent.From(13)));

    [Fact]
    public void FoldChange_gives_the_times_that_the_conference_was_told() =>    // 1.78% to 9.51%
        Assert.Equal(5.34, Math.Round(Growth.FoldChange(1.78, 9.51)!.Value, 2, MidpointRounding.AwayFromZero));

    [Theory]
    [InlineData(180, 70, 15, -6.1022824448)]    // required rate of reduction, DSIR, case 04-013
    [InlineData(31.4, 18.84, 13, -3.8532272012)]    // case 04-015
    public void CompoundAnnual_agrees_with_published_rates_of_reduction(double from, double to, double years, double percent) =>
        Assert.Equal(percent, Growth.CompoundAnnual(from, to, years)!.Value.Value, 1e-8);    // the case prints ten decimals of a percent

    [Fact]
    public void Log_agrees_with_the_continuous_rate_of_reduction() =>    // 342 in 2000, 211 in 2017: 2.8408976682% a year, case 04-017
        Assert.Equal(-2.8408976682 * 17, Growth.Log(342, 211)!.Value, 1e-7);    // 17 years of ten printed decimals

    [Theory]
    [InlineData(new double[] { 2000, 2005, 2010, 2015 }, new double[] { 120, 100, 70, 55 }, -5.2513900013)]    // DSIR, case 04-003
    [InlineData(new double[] { 2010, 2011, 2012, 2013 }, new double[] { 50, 50.5, 51.005, 51.51505 }, 1)]    // the head of case 04-005
    public void LeastSquares_agrees_with_published_regressions(double[] years, double[] values, double percent) =>
        Assert.Equal(percent, Growth.LeastSquares(years, Nullable(values))!.Value.Value, 1e-8);    // ten printed decimals

    [Fact]
    public void LeastSquares_leaves_out_what_was_not_reported() =>
        Assert.Equal(
            Growth.LeastSquares([2000, 2010, 2015], [120, 70, 55]),
            Growth.LeastSquares([2000, 2005, 2010, 2015], [120, null, 70, 55]));

    [Theory]
    [InlineData(new double[] { }, new double[] { }, NoAnswer.TooFewObservations)]
    [InlineData(new double[] { 2000 }, new double[] { 1 }, NoAnswer.TooFewObservations)]
    [InlineData(new double[] { 2020, 2020 }, new double[] { 55, 60 }, NoAnswer.NoTimePassed)]    // case 04-011
    [InlineData(new double[] { 2000, 2001, 2002 }, new double[] { 10, -1, 5 }, NoAnswer.NotPositive)]    // case 04-009
    public void LeastSquares_says_why_it_has_no_answer(double[] years, double[] values, NoAnswer reason)
    {
        var why = new Explanation();
        Assert.Null(Growth.LeastSquares(years, Nullable(values), why));
        Assert.Equal(reason, why.Reason);
    }

    [Fact]
    public void LeastSquares_has_no_answer_when_more_than_half_is_missing()
    {
        var why = new Explanation();
        Assert.Null(Growth.LeastSquares([1, 2, 3, 4, 5], [3, null, null, null, 4], why));
        Assert.Equal(NoAnswer.TooMuchMissing, why.Reason);
        Assert.NotNull(Growth.LeastSquares([1, 2, 3, 4], [3, null, null, 4]));
    }

    [Fact]
    public void CompoundAnnual_says_why_it_has_no_answer()
    {
        var (standing, emptied) = (new Explanation(), new Explanation());
        Assert.Null(Growth.CompoundAnnual(100, 110, 0, standing));
        Assert.Null(Growth.CompoundAnnual(100, 0, 3, emptied));
        Assert.Equal(NoAnswer.NoTimePassed, standing.Reason);
        Assert.Equal(NoAnswer.NotPositive, emptied.Reason);
    }

    [Fact]
    public void CompoundAnnual_over_one_year_is_the_percent_change() =>
        Assert.Equal(Growth.PercentChange(200, 201), Growth.CompoundAnnual(200, 201, 1));

    [Fact]
    public void An_explanation_holds_formula_arguments_source_and_result()
    {
        var why = new Explanation();
        Growth.PercentChange(12263, 13256, why);
        Assert.Equal("growth.percent-change", why.Formula);
        Assert.Equal(["from", "to"], why.Arguments.Select(argument => argument.Name));
        Assert.Equal("World Bank, Data and statistics: Growth rates", why.Source);
        Assert.Equal("8.0975%", why.Result!.Value.ToText(Language.English, 4));
    }

    [Fact]
    public void An_explanation_of_a_list_shows_the_list_and_its_gaps()
    {
        var why = new Explanation();
        Growth.Differences([1.5, null, 4], why: why);
        Assert.Equal("1.5; not reported; 4", why.Arguments[0].ToText(Language.English));
        Assert.Equal("1,5; chưa có số liệu; 4", why.Arguments[0].ToText(Language.Vietnamese));
    }

    [Fact]
    public void What_is_not_a_number_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Growth.PercentChange(1, double.NaN));
        Assert.StartsWith("to is NaN; expected a finite number. What was not reported is null.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth.FoldChange(double.PositiveInfinity, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth.PercentChanges([1, double.NaN]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth.CompoundAnnual(1, 2, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth.AnnualizedFlow(1, 0, 365));
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth.FoldFromPercent(Percent.From(-101)));
    }

    [Fact]
    public void Years_and_values_of_unlike_lengths_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Growth.LeastSquares([2000, 2001], [1]));
        Assert.StartsWith("There are 1 values for 2 years; expected one value, or null, for each year.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Scalar_calls_without_a_collector_allocate_nothing()
    {
        double[] years = [2000, 2005, 2010];
        double?[] values = [120, 100, 70];
        Percent[] changes = [Percent.From(3), Percent.From(4)];
        Assert.Equal(0, Allocated.By(() =>
        {
            for (var i = 0; i < 100; i++) All();
        }));

        void All()
        {
            Growth.PointChange(Percent.From(1), Percent.From(2));
            Growth.Difference(1, 2);
            Growth.PercentChange(1, 2);
            Growth.PercentChange(0, 2);
            Growth.FoldChange(1, 2);
            Growth.PercentFromFold(2);
            Growth.FoldFromPercent(Percent.From(5));
            Growth.Apply(1, Percent.From(5));
            Growth.Undo(1, Percent.From(5));
            Growth.CompoundAnnual(1, 2, 3);
            Growth.Annualized(1, 2, 4);
            Growth.AnnualizedFlow(1, 90, 365);
            Growth.Log(1, 2);
            Growth.PercentFromLog(1);
            Growth.LeastSquares(years, values);
            Growth.GeometricMean(changes);
            Growth.BoundsOfPointChange(Bounds.Exactly(1), Bounds.AtLeast(2));
            Growth.BoundsOfPercentChange(Bounds.Exactly(1), Bounds.AtLeast(2));
            Growth.BoundsOfFoldChange(Bounds.Exactly(1), Bounds.AtLeast(2));
            Growth.BoundsOfCompoundAnnual(Bounds.Exactly(1), Bounds.AtLeast(2), 3);
            YearToDate.Sum(values, 2);
            YearToDate.Mean(values, 2);
            YearToDate.DeviationFromMean(values, 2);
            YearToDate.ProRataTarget(12, 3, 12);
        }
    }

    private static double?[] Nullable(double[] values) => [.. values.Select(value => (double?)value)];
}
