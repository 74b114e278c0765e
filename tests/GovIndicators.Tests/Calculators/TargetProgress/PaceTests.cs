using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;

namespace GovIndicators.Tests.Calculators;

public class PaceTests
{
    [Fact]
    public void With_four_months_left_the_time_used_is_days_of_days()
    {
        // A plan of the calendar year 2023, asked on the last day of August: 243 of 365 days.
        var (start, end, asOf) = (new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31), new LocalDate(2023, 8, 31));
        Assert.Equal("243 of 365 = 66.58%", Pace.TimeUsed(start, end, asOf).ToString());
        Assert.Equal(Period.FromMonths(4), Pace.TimeLeft(end, asOf));
        Assert.Null(Pace.TimeLeft(end, end.PlusDays(1)));
        Assert.Equal(Period.Zero, Pace.TimeLeft(end, end));
        Assert.Equal("0 of 365 = 0%", Pace.TimeUsed(start, end, start.PlusDays(-1)).ToString());
        Assert.Equal("365 of 365 = 100%", Pace.TimeUsed(start, end, end.PlusYears(1)).ToString());
        Assert.Equal(
            "The end is 2023-01-01, which is before the start 2023-12-31; give the start first. (Parameter 'end')",
            Assert.Throws<ArgumentException>(() => Pace.TimeUsed(end, start, asOf)).Message);
    }

    [Fact]
    public void No_answer_says_why()
    {
        Assert.Equal(NoAnswer.NoTimeLeft, Why(why => Pace.PointsNeeded(5, 10, 0, why)));
        Assert.Equal(NoAnswer.NotPositive, Why(why => Pace.GrowthNeeded(0, 10, 5, why)));
        Assert.Equal(NoAnswer.NeverAtThisPace, Why(why => Pace.LinearArrival(10, 2020, 10, 2022, 20, why)));
        Assert.Equal(NoAnswer.NeverAtThisPace, Why(why => Pace.LinearArrival(10, 2020, 9, 2022, 20, why)));
        Assert.Equal(NoAnswer.NeverAtThisPace, Why(why => Pace.CompoundArrival(10, 2020, 9, 2022, 20, why)));
        Assert.Equal(NoAnswer.NotPositive, Why(why => Pace.CompoundArrival(-10, 2020, 9, 2022, 20, why)));
        Assert.Equal(NoAnswer.NoTimePassed, Why(why => Pace.LinearArrival(10, 2020, 11, 2020, 20, why)));
        Assert.Equal(NoAnswer.TooFewObservations, Why(why => Pace.LeastSquaresArrival([2020, 2021], [1, 2], 5, why: why)));
        Assert.Equal(NoAnswer.NoTimePassed, Why(why => Pace.LeastSquaresArrival([2020, 2020, 2020], [1, 2, 3], 5, why: why)));
        Assert.Equal(NoAnswer.NeverAtThisPace, Why(why => Pace.LeastSquaresArrival([2020, 2021, 2022], [3, 2, 1], 5, why: why)));
        Assert.Equal(NoAnswer.BeforeStart, Why(why => Pace.TrajectoryThrough([2020, 2025], [1, 2], 2019, why)));
        Assert.Equal(NoAnswer.NoTimeLeft, Why(why => Pace.TrajectoryThrough([2020, 2025], [1, 2], 2026, why)));
        Assert.Equal(NoAnswer.DirectionUnknown, Why(why => Pace.Lead(5, 4, Direction.Unknown, why)));
    }

    [Fact]
    public void Points_out_of_order_and_impossible_confidence_are_refused()
    {
        Assert.Equal("The year 2020 follows 2025; expected years that rise. (Parameter 'years')", Assert.Throws<ArgumentException>(() => Pace.TrajectoryThrough([2025, 2020], [1, 2], 2022)).Message);
        Assert.StartsWith("The confidence is 100%; expected more than 0% and less than 100%.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Pace.LeastSquaresArrival([1, 2, 3], [1, 2, 4], 5, confidence: Percent.From(100))).Message, StringComparison.Ordinal);
    }

    // Two-sided 95% and 99% points of any table of Student's t.
    [Theory]
    [InlineData(0.975, 1, 12.706)]
    [InlineData(0.975, 2, 4.303)]
    [InlineData(0.975, 4, 2.776)]
    [InlineData(0.975, 5, 2.571)]
    [InlineData(0.975, 10, 2.228)]
    [InlineData(0.975, 30, 2.042)]
    [InlineData(0.995, 3, 5.841)]
    [InlineData(0.995, 20, 2.845)]
    public void The_quantiles_of_Student_are_those_of_the_tables(double probability, int degreesOfFreedom, double expected) =>
        Assert.Equal(expected, StudentT.Quantile(probability, degreesOfFreedom), 5e-4);

    [Fact]
    public void A_slope_that_may_be_zero_bounds_no_arrival()
    {
        var arrival = Pace.LeastSquaresArrival([2018, 2019, 2020, 2021], [10, 13, 9, 12], 20)!.Value;
        Assert.Null(arrival.Earliest);
        Assert.Null(arrival.Latest);
        Assert.EndsWith("(... to ...)", arrival.ToString(), StringComparison.Ordinal);
    }

    [Fact, Law("pace.points-needed")]
    public void The_points_needed_lead_to_the_target() =>
        Prop.ForAll(Any.SmallNumber, Any.SmallNumber, Any.Step, (value, target, periods) =>
            Near(value + (periods * Pace.PointsNeeded(value, target, periods)!.Value), target, Math.Abs(value))).Check(Any.Thousand);

    [Fact, Law("pace.growth-needed")]
    public void The_growth_needed_leads_to_the_target() =>
        Prop.ForAll(Any.PositiveJourney, journey =>
        {
            var years = journey.TargetYear - journey.BaselineYear;
            return Near(journey.Value * Math.Pow(1 + Pace.GrowthNeeded(journey.Value, journey.Target, years)!.Value.AsRatio, years), journey.Target, journey.Target * years);
        }).Check(Any.Thousand);

    [Fact, Law("pace.acceleration"), Law("pace.linear-arrival"), Law("pace.linear-trajectory")]
    public void On_its_trajectory_a_value_needs_no_acceleration_and_arrives_on_the_date() =>
        Prop.ForAll(Any.Journey, journey =>
        {
            if (journey.Target == journey.Baseline) return true;
            var (due, size) = (journey.BaselineYear + 25, Math.Abs(journey.Target) + Math.Abs(journey.Baseline));
            var value = Pace.LinearTrajectory(journey.Baseline, journey.BaselineYear, journey.Target, due, journey.Year)!.Value;
            return Near(Pace.Acceleration(journey.Baseline, journey.BaselineYear, value, journey.Year, journey.Target, due)!.Value, 1, size * 1e3)
                && Near(Pace.LinearArrival(journey.Baseline, journey.BaselineYear, value, journey.Year, journey.Target)!.Value, due, size * 1e3)
                && Pace.LinearTrajectory(journey.Baseline, journey.BaselineYear, journey.Target, due, journey.BaselineYear) == journey.Baseline
                && Near(Pace.LinearTrajectory(journey.Baseline, journey.BaselineYear, journey.Target, due, due)!.Value, journey.Target, size);
        }).Check(Any.Thousand);

    [Fact, Law("pace.compound-arrival"), Law("pace.geometric-trajectory")]
    public void On_a_geometric_trajectory_compound_growth_arrives_on_the_date() =>
        Prop.ForAll(Any.PositiveJourney, journey =>
        {
            if (journey.Target == journey.Baseline) return true;
            var due = journey.BaselineYear + 25;
            var value = Pace.GeometricTrajectory(journey.Baseline, journey.BaselineYear, journey.Target, due, journey.Year)!.Value;
            return Math.Abs(Pace.CompoundArrival(journey.Baseline, journey.BaselineYear, value, journey.Year, journey.Target)!.Value - due) < 1e-6;
        }).Check(Any.Thousand);

    [Fact, Law("pace.trajectory-through-points")]
    public void A_trajectory_passes_its_points_and_stays_between_neighbours() =>
        Prop.ForAll(Any.AnnualValues, values =>
        {
            double[] years = [.. values.Select((_, i) => 2020.0 + (2 * i))];
            return Enumerable.Range(0, values.Length).All(i => Pace.TrajectoryThrough(years, values, years[i]) == values[i])
                && Enumerable.Range(1, values.Length - 1).All(i => Pace.TrajectoryThrough(years, values, years[i] - 1) == (values[i] + values[i - 1]) / 2);
        }).Check(Any.Thousand);

    [Fact, Law("pace.lead")]
    public void A_mirrored_value_is_as_far_ahead_of_its_mirrored_trajectory() =>
        Prop.ForAll(Any.SmallNumber, Any.SmallNumber, Any.Step, (value, trajectory, width) =>
            Pace.Lead(value, trajectory, Direction.HigherIsBetter) == Pace.Lead(-value, -trajectory, Direction.LowerIsBetter)
            && Pace.Lead(value, 0, Direction.InsideBand(trajectory, trajectory + width)) <= 0).Check(Any.Thousand);

    [Fact, Law("pace.time-used")]
    public void The_share_of_time_never_falls_and_ends_whole() =>
        Prop.ForAll(Gen.Choose(0, 4000).Three().ToArbitrary(), days =>
        {
            var (start, length, since) = days;
            var begin = new LocalDate(2015, 1, 1).PlusDays(start);
            var (end, asOf) = (begin.PlusDays(length), new LocalDate(2015, 1, 1).PlusDays(since));
            var (used, later) = (Pace.TimeUsed(begin, end, asOf), Pace.TimeUsed(begin, end, asOf.PlusDays(1)));
            return used.Numerator <= later.Numerator && later.Numerator <= used.Denominator && (asOf < end || used.Percent == Percent.From(100));
        }).Check(Any.Thousand);

    [Fact, Law("pace.least-squares-arrival")]
    public void The_interval_holds_the_arrival_and_that_of_one_observation_is_the_wider() =>
        Prop.ForAll(Any.AnnualValues, Any.SmallNumber, (values, target) =>
        {
            double[] years = [.. values.Select((_, i) => 2015.0 + i)];
            if (Pace.LeastSquaresArrival(years, values, target) is not { } trend) return true;
            var single = Pace.LeastSquaresArrival(years, values, target, ArrivalInterval.Observation)!.Value;
            if (trend.Earliest is not { } early || trend.Latest is not { } late) return single.Earliest is null && single.Latest is null;
            return early <= trend.Year + 1e-6 && late >= trend.Year - 1e-6 && single.Earliest <= early + 1e-6 && single.Latest >= late - 1e-6 && single.Year == trend.Year;
        }).Check(Any.Thousand);

    [Fact, Law("pace.least-squares-arrival")]
    public void Through_points_on_a_line_it_arrives_as_the_line_does() =>
        Prop.ForAll(Any.SmallNumber, Any.Step, Any.Step, (start, slope, ahead) =>
        {
            double[] years = [2015, 2016, 2018, 2021], values = [.. years.Select(year => start + (slope * (year - 2015)))];
            var target = values[^1] + (slope * ahead);
            var arrival = Pace.LeastSquaresArrival(years, values, target)!.Value;
            return Math.Abs(arrival.Year - (2021 + ahead)) < 1e-6 && Math.Abs(arrival.Latest!.Value - arrival.Earliest!.Value) < 1e-3;
        }).Check(Any.Thousand);

    private static NoAnswer Why<T>(Func<Explanation, T?> question)
        where T : struct
    {
        var why = new Explanation();
        Assert.Null(question(why));
        return why.Reason;
    }

    private static bool Near(double found, double expected, double size) => Math.Abs(found - expected) <= 1e-11 * (1 + Math.Abs(expected) + size);
}
