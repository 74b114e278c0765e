using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;
using static GovIndicators.Tests.Calculators.OnlineUse;

namespace GovIndicators.Tests.Calculators;

/// <summary>Numbers recomputed beside the library, in plain arithmetic: from 50 in 2015 over 62 in 2020 to 100 in 2030, the values of worked case 01-001.</summary>
public class TargetPaceTests
{
    [Fact, CaseFor("pace.of-target")]
    public void What_is_done_and_what_is_needed()
    {
        var pace = Pace.Of(TargetOf(100, 2030, 2015, 50), SeriesOf((2015, 50), (2020, 62)), EndOf2020);
        Assert.Equal(2.4, pace.PointsAYear.Value!.Value, 1e-12); // 12 / 5
        Assert.Equal(3.8, pace.PointsNeededAYear.Value!.Value, 1e-12); // 38 / 10
        Assert.Equal(3.8 / 2.4, pace.Acceleration.Value!.Value, 1e-12);
        Assert.Equal(4.396114979, pace.GrowthAYear.Value!.Value, 1e-9); // as case 01-001 prints it
        Assert.Equal(4.896459756087412, pace.GrowthNeededAYear.Value!.Value, 1e-9); // 100 ((100/62)^0.1 - 1)
        Assert.Equal(24, pace.GapClosed.Value!.Value, 1e-12); // 12 of 50
        Assert.Equal(100 * 1827 / 5479.0, pace.TimePassed.Value!.Value, 1e-9); // days of 2016 to 2020, of 2016 to 2030
        Assert.Equal("10 years", pace.TimeLeftIn(Language.English));
        Assert.Equal("10 năm", pace.TimeLeftIn(Language.Vietnamese));
        Assert.Equal((TimePeriod.OfYear(2015), true), (pace.From!.Period, pace.IsFromBaseline));
    }

    [Fact]
    public void When_it_arrives()
    {
        var pace = Pace.Of(TargetOf(100, 2030, 2015, 50), SeriesOf((2015, 50), (2020, 62)), EndOf2020);
        Assert.Equal(2015 + (5 * 50 / 12.0), pace.LinearArrival.Year!.Value, 1e-9);
        Assert.Equal(new LocalDate(2036, 10, 31), pace.LinearArrival.On); // 0.8333 of the 366 days of 2036: its 305th
        Assert.Equal(2031.1113554706926, pace.CompoundArrival.Year!.Value, 1e-6); // 2015 + 5 ln 2 / ln 1.24
        Assert.Equal(NoAnswer.TooFewObservations, pace.LeastSquaresArrival.Reason);
    }

    // The regression worked out by hand: slope 2.4857, residual variance on 4 degrees of freedom, t = 2.7764, Fieller's quadratic.
    [Fact]
    public void The_least_squares_arrival_has_the_interval_of_Fieller()
    {
        double[] years = [2018, 2019, 2020, 2021, 2022, 2023], values = [10, 13, 14, 18, 19, 23];
        var pace = Pace.Of(TargetOf(40, 2030), SeriesOf([.. years.Zip(values, (year, value) => ((int)year, value))]), new(2024, 3, 1));
        Assert.Equal(2030.0881226053639, pace.LeastSquaresArrival.Year!.Value, 1e-6);
        Assert.Equal(2028.328805561922, pace.LeastSquaresArrival.Earliest!.Value, 1e-6);
        Assert.Equal(2032.8186821210238, pace.LeastSquaresArrival.Latest!.Value, 1e-6);
        var single = Pace.LeastSquaresArrival(years, values, 40, ArrivalInterval.Observation)!.Value;
        Assert.Equal(2028.1393873487402, single.Earliest!.Value, 1e-6);
        Assert.Equal(2033.0081003342054, single.Latest!.Value, 1e-6);
        var surer = Pace.Of(TargetOf(40, 2030), SeriesOf([.. years.Zip(values, (year, value) => ((int)year, value))]), new(2024, 3, 1), Percent.From(99));
        Assert.True(surer.LeastSquaresArrival.Latest > pace.LeastSquaresArrival.Latest);
    }

    [Fact]
    public void Without_a_baseline_the_pace_is_that_of_the_series_and_there_is_no_gap()
    {
        var pace = Pace.Of(TargetOf(100, 2030), SeriesOf((2016, 54), (2018, 58), (2020, 62)), EndOf2020);
        Assert.Equal((NoAnswer.NoBaseline, NoAnswer.NoBaseline), (pace.GapClosed.Reason, pace.TimePassed.Reason));
        Assert.Equal((TimePeriod.OfYear(2016), false), (pace.From!.Period, pace.IsFromBaseline));
        Assert.Equal(2, pace.PointsAYear.Value!.Value, 1e-12);
        Assert.Equal(2039, pace.LinearArrival.Year!.Value, 1e-9);
        Assert.Equal(2039, pace.LeastSquaresArrival.Year!.Value, 1e-6);
        var one = Pace.Of(TargetOf(100, 2030), SeriesOf((2020, 62)), EndOf2020);
        Assert.All(new[] { one.PointsAYear.Reason, one.GrowthAYear.Reason, one.Acceleration.Reason, one.LinearArrival.Reason, one.CompoundArrival.Reason, one.LeastSquaresArrival.Reason },
            reason => Assert.Equal(NoAnswer.TooFewObservations, reason));
        Assert.Equal(3.8, one.PointsNeededAYear.Value!.Value, 1e-12);
    }

    [Fact]
    public void A_break_since_the_baseline_leaves_the_pace_after_it()
    {
        var observations = Enumerable.Range(2015, 7).Select(year => new Observation(TimePeriod.OfYear(year), year < 2018 ? 50 : 50 + (5 * (year - 2015)), year == 2018 ? ObservationStatus.Break : ObservationStatus.Normal));
        var pace = Pace.Of(TargetOf(100, 2030, 2015, 50), IndicatorSeries.Create(Online, new(Online.Code, Country, Frequency.Year), observations), new(2021, 12, 31));
        Assert.Equal((NoAnswer.BreakInSeries, NoAnswer.BreakInSeries), (pace.GapClosed.Reason, pace.TimePassed.Reason));
        Assert.Equal(TimePeriod.OfYear(2018), pace.From!.Period);
        Assert.Equal(5, pace.PointsAYear.Value!.Value, 1e-12);
        Assert.Equal(2025, pace.LeastSquaresArrival.Year!.Value, 1e-6);
    }

    // 50 in 2015 to 60 in 2025 and 100 in 2030; 62 in 2020.
    [Theory]
    [InlineData("linear", 2020, 55, 7)]
    [InlineData("geometric", 2020, 54.77225575051661, 7.22774424948339)] // 50 * 1.2^0.5
    [InlineData("linear", 2027, 76, -14)] // 60 + 40 * 2/5
    [InlineData("none", 2027, 76, -14)] // the target values are given points
    public void Where_the_trajectory_stands_on_the_day_and_how_far_the_value_is_ahead(string kind, int year, double planned, double lead)
    {
        var target = new Target("t", Online.Code, Country, [new(TimePeriod.OfYear(2025), 60), new(TimePeriod.OfYear(2030), 100)], baseline: new(TimePeriod.OfYear(2015), 50)) { Trajectory = Trajectory.Find(kind)! };
        var pace = Pace.Of(target, SeriesOf((2020, 62)), new(year, 12, 31));
        Assert.Equal(planned, pace.Planned.Value!.Value, 1e-9);
        Assert.Equal(lead, pace.Lead.Value!.Value, 1e-9);
        Assert.Equal(kind == "none" ? NoAnswer.NoTrajectory : NoAnswer.None, pace.PlannedWhenMeasured.Reason);
        if (kind == "linear") Assert.Equal((55, 7), (pace.PlannedWhenMeasured.Value!.Value, pace.LeadWhenMeasured.Value!.Value));
    }

    [Fact]
    public void A_trajectory_into_a_band_leads_by_its_nearer_end()
    {
        var target = new Target("t", Online.Code, Country, [new(TimePeriod.OfYear(2025), 95, 105)], TargetComparison.Within, new(TimePeriod.OfYear(2015), 125)) { Trajectory = Trajectory.Linear };
        var pace = Pace.Of(target, SeriesOf((2020, 120)), EndOf2020);
        Assert.Equal((115, -5), (pace.Planned.Value!.Value, pace.Lead.Value!.Value)); // half of the way from 125 to 105
        Assert.Equal(-3, pace.PointsNeededAYear.Value!.Value, 1e-12);
        Assert.Equal(25, pace.GapClosed.Value!.Value, 1e-12); // 15 of 20 are left
    }

    [Fact]
    public void A_monthly_series_has_points_a_month()
    {
        var key = new SeriesKey(Online.Code, Country, Frequency.Month);
        var series = IndicatorSeries.Create(Online, key, new Observation(TimePeriod.OfMonth(2025, 8), 82));
        var target = new Target("t", Online.Code, Country, [new(TimePeriod.OfMonth(2025, 12), 90)], baseline: new(TimePeriod.OfMonth(2024, 12), 62));
        var pace = Pace.Of(target, series, new(2025, 9, 30));
        Assert.Equal(2, pace.PointsNeededAPeriod.Value!.Value, 1e-12); // 8 points in the four months to December
        Assert.Equal(100 * (Math.Pow(90 / 82.0, 0.25) - 1), pace.GrowthNeededAPeriod.Value!.Value, 1e-9);
        Assert.Equal("3 months 1 day", pace.TimeLeftIn(Language.English));
        Assert.Equal("3 tháng 1 ngày", pace.TimeLeftIn(Language.Vietnamese));
    }

    [Fact]
    public void A_target_that_is_met_needs_nothing_and_one_whose_date_has_come_cannot_be_met_in_time()
    {
        var met = Pace.Of(TargetOf(60, 2030, 2015, 50), SeriesOf((2020, 62)), EndOf2020);
        Assert.All(new[] { met.PointsNeededAYear.Reason, met.GrowthNeededAPeriod.Reason, met.Acceleration.Reason, met.LinearArrival.Reason, met.CompoundArrival.Reason, met.LeastSquaresArrival.Reason },
            reason => Assert.Equal(NoAnswer.AlreadyMet, reason));
        Assert.Equal(120, met.GapClosed.Value!.Value, 1e-12);
        var late = Pace.Of(TargetOf(100, 2020, 2015, 50), SeriesOf((2019, 60)), new(2021, 6, 30));
        Assert.Equal((NoAnswer.NoTimeLeft, NoAnswer.NoTimeLeft), (late.PointsNeededAYear.Reason, late.Acceleration.Reason));
        Assert.Null(late.TimeLeft);
        Assert.Null(late.TimeLeftIn(Language.English));
        Assert.Equal(2035, late.LinearArrival.Year!.Value, 1e-9);
        Assert.Null(TargetProgress.Compare(TargetOf(100, 2020, 2015, 50), SeriesOf((2019, 60)), new(2021, 6, 30)).PointsNeededAYear);
    }

    [Fact]
    public void Nothing_reported_and_unlike_coverage_say_so_for_every_number()
    {
        AllSay(NoAnswer.NotReported, Pace.Of(TargetOf(100, 2030, 2015, 50), SeriesOf((2021, 62)), EndOf2020));
        var flow = new Indicator(IndicatorCode.Parse("DOSSIERS"), Name.Of(english: "Dossiers"), Unit.Count, Measure.Flow) { Direction = Direction.HigherIsBetter };
        var series = IndicatorSeries.Create(flow, new(flow.Code, Country, Frequency.Month, Accumulation.YearToDate), new Observation(TimePeriod.OfMonth(2022, 7), 700));
        AllSay(NoAnswer.UnlikeCoverage, Pace.Of(new("t", flow.Code, Country, [new(TimePeriod.OfYear(2022), 1200)]), series, new(2022, 8, 15)));

        static void AllSay(NoAnswer reason, TargetPace pace) => Assert.All(Reasons(pace), one => Assert.Equal(reason, one));
    }

    [Fact]
    public void Values_without_growth_have_points_all_the_same()
    {
        var pace = Pace.Of(TargetOf(5, 2030, 2015, -10), SeriesOf((2020, -4)), EndOf2020);
        Assert.Equal((NoAnswer.NotPositive, NoAnswer.NotPositive), (pace.GrowthNeededAYear.Reason, pace.CompoundArrival.Reason));
        Assert.Equal(0.9, pace.PointsNeededAYear.Value!.Value, 1e-12);
        var still = Pace.Of(TargetOf(100, 2030, 2015, 50), SeriesOf((2020, 50)), EndOf2020);
        Assert.Equal((NoAnswer.NeverAtThisPace, NoAnswer.NeverAtThisPace), (still.LinearArrival.Reason, still.Acceleration.Reason));
        Assert.Equal(NoAnswer.DirectionUnknown, Pace.Of(
            new("t", Online.Code, Country, [new(TimePeriod.OfYear(2030), 100)], baseline: new(TimePeriod.OfYear(2015), 50)) { Trajectory = Trajectory.Linear },
            IndicatorSeries.Create(new(Online.Code, Online.Name, Unit.Percent, Measure.Index), new(Online.Code, Country, Frequency.Year), new Observation(TimePeriod.OfYear(2020), 60)),
            EndOf2020).Lead.Reason);
    }

    [Fact]
    public void An_explanation_holds_each_formula_and_bad_arguments_are_refused()
    {
        var why = new Explanation();
        var pace = Pace.Of(TargetOf(100, 2030, 2015, 50), SeriesOf((2015, 50), (2020, 62)), EndOf2020, why: why);
        Assert.Equal("pace.of-target", why.Formula);
        Assert.Superset(new HashSet<string?> { "pace.time-left", "pace.time-used", "pace.points-needed", "pace.growth-needed", "pace.acceleration", "pace.linear-arrival", "pace.compound-arrival", "pace.least-squares-arrival", "progress.gap-closed" },
            why.Children.Select(child => child.Formula).ToHashSet());
        Assert.Contains("10 năm", why.ToText(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Equal("t: 3.8 a year needed; arrives 2036-10-31 (linear), 2032-02-10 (compound), too-few-observations (least squares)", pace.ToString());
        Assert.StartsWith("The confidence is 100%; expected more than 0% and less than 100%.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Pace.Of(TargetOf(100, 2030), SeriesOf((2020, 62)), EndOf2020, Percent.From(100))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The target t is of OTHER, the series of ONLINE-USE;",
            Assert.Throws<ArgumentException>(() => Pace.Of(new("t", IndicatorCode.Parse("OTHER"), Country, [new(TimePeriod.OfYear(2030), 60)]), SeriesOf((2020, 5)), EndOf2020)).Message, StringComparison.Ordinal);
    }

    [Fact, Law("pace.of-target")]
    public void Every_number_is_there_or_says_why_and_is_that_of_its_formula() =>
        Prop.ForAll(Any.Journey, journey =>
        {
            if (journey.TargetYear <= journey.Year) return true;
            var indicator = new Indicator(Online.Code, Online.Name, Unit.Count, Measure.Index) { Direction = journey.Direction };
            var series = IndicatorSeries.Create(indicator, new(Online.Code, Country, Frequency.Year), new Observation(TimePeriod.OfYear(journey.Year), journey.Value));
            var target = new Target("t", Online.Code, Country, [new(TimePeriod.OfYear(journey.TargetYear), journey.Target)], baseline: new(TimePeriod.OfYear(journey.BaselineYear), journey.Baseline)) { Trajectory = Trajectory.Linear };
            var (pace, asOf) = (Pace.Of(target, series, new(journey.Year, 12, 31)), journey.Year);
            var (b, by, v, t, ty) = (journey.Baseline, journey.BaselineYear, journey.Value, journey.Target, journey.TargetYear);
            var alone = journey.IsMet
                ? pace.PointsNeededAYear.Reason == NoAnswer.AlreadyMet && pace.LinearArrival.Reason == NoAnswer.AlreadyMet
                : pace.PointsNeededAYear.Value == Pace.PointsNeeded(v, t, ty - asOf) && pace.GrowthNeededAYear.Value == Pace.GrowthNeeded(v, t, ty - asOf)?.Value
                    && Arrives(pace.LinearArrival, Pace.LinearArrival(b, by, v, asOf, t)) && Arrives(pace.CompoundArrival, Pace.CompoundArrival(b, by, v, asOf, t))
                    && pace.Acceleration.Value == Pace.Acceleration(b, by, v, asOf, t, ty);
            var gap = journey.Meets(b) ? null : GapClosed.Share(b, v, t)?.Value;
            return Reasons(pace).All(reason => reason is not null) && alone && pace.GapClosed.Value == gap
                && pace.Planned.Value == Pace.TrajectoryThrough([by, ty], [b, t], asOf) && pace.Planned == pace.PlannedWhenMeasured;

            // A line that crossed the target before a value that has not reached it leads away.
            bool Arrives(ArrivalAnswer answer, double? crossing) => crossing < asOf ? answer.Reason == NoAnswer.NeverAtThisPace : answer.Year == crossing;
        }).Check(Any.Thousand);

    [Fact, Law("pace.time-left")]
    public void The_time_left_leads_from_the_day_to_the_end() =>
        Prop.ForAll(Gen.Choose(0, 4000).Two().ToArbitrary(), days =>
        {
            var (end, asOf) = (new LocalDate(2015, 1, 1).PlusDays(days.Item1), new LocalDate(2015, 1, 1).PlusDays(days.Item2));
            return Pace.TimeLeft(end, asOf) is { } left ? asOf <= end && asOf + left == end : asOf > end;
        }).Check(Any.Thousand);

    /// <summary>The reason of each number; null where a number has neither value nor reason, or both.</summary>
    private static List<NoAnswer?> Reasons(TargetPace pace)
    {
        PaceAnswer[] numbers =
        [
            pace.TimePassed, pace.GapClosed, pace.PointsAYear, pace.PointsNeededAYear, pace.PointsNeededAPeriod, pace.GrowthAYear, pace.GrowthNeededAYear, pace.GrowthNeededAPeriod,
            pace.Acceleration, pace.Planned, pace.Lead, pace.PlannedWhenMeasured, pace.LeadWhenMeasured,
        ];
        ArrivalAnswer[] arrivals = [pace.LinearArrival, pace.CompoundArrival, pace.LeastSquaresArrival];
        return
        [
            .. numbers.Select(one => one.Value is null == (one.Reason != NoAnswer.None) ? one.Reason : (NoAnswer?)null),
            .. arrivals.Select(one => one.Year is null == (one.Reason != NoAnswer.None) ? one.Reason : (NoAnswer?)null),
        ];
    }
}
