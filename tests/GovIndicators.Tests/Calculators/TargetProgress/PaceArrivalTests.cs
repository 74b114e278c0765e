using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;
using static GovIndicators.Tests.Calculators.OnlineUse;

namespace GovIndicators.Tests.Calculators;

/// <summary>Where a pace leads nowhere, or away, and what the digits of a value leave open of an arrival.</summary>
public class PaceArrivalTests
{
    [Fact]
    public void Where_nobody_said_which_way_is_good_there_is_a_pace_and_no_need_and_no_arrival()
    {
        var unknown = new Indicator(Online.Code, Online.Name, Unit.Percent, Measure.Index);
        var series = IndicatorSeries.Create(unknown, new(Online.Code, Country, Frequency.Year), new Observation(TimePeriod.OfYear(2019), 10), new Observation(TimePeriod.OfYear(2024), 5));
        var pace = Pace.Of(TargetOf(2, 2030, 2019, 10), series, new(2024, 12, 31));
        Assert.Equal(-1, pace.PointsAYear.Value!.Value, 1e-12);
        Assert.All(
            [pace.GapClosed.Reason, pace.PointsNeededAYear.Reason, pace.GrowthNeededAPeriod.Reason, pace.Acceleration.Reason, pace.LinearArrival.Reason, pace.CompoundArrival.Reason, pace.LeastSquaresArrival.Reason],
            reason => Assert.Equal(NoAnswer.DirectionUnknown, reason));
        Assert.Null(TargetProgress.Compare(TargetOf(2, 2030, 2019, 10), series, new(2024, 12, 31)).PointsNeededAYear);
    }

    [Fact]
    public void A_baseline_beyond_the_target_leaves_no_gap_and_a_line_away_from_it_never_arrives()
    {
        // 100 in 2019, 55 in 2024, at least 80 by 2030: the line crossed 80 in 2021, downward.
        var pace = Pace.Of(TargetOf(80, 2030, 2019, 100), SeriesOf((2019, 100), (2022, 70), (2024, 55)), new(2024, 12, 31));
        Assert.Equal(NoAnswer.BaselineMeetsTarget, pace.GapClosed.Reason);
        Assert.All([pace.LinearArrival.Reason, pace.CompoundArrival.Reason, pace.LeastSquaresArrival.Reason], reason => Assert.Equal(NoAnswer.NeverAtThisPace, reason));
        Assert.Equal(25 / 6.0, pace.PointsNeededAYear.Value!.Value, 1e-12);
        Assert.Equal(NoAnswer.TargetEqualsBaseline, Pace.Of(TargetOf(70, 2030, 2019, 70), SeriesOf((2019, 70), (2024, 55)), new(2024, 12, 31)).GapClosed.Reason);
    }

    [Fact]
    public void A_trend_that_is_at_the_target_before_the_value_is_does_not_say_when()
    {
        // 10, 30, 50, 70 and then 62: the line of 2020 to 2024 is 44.4 + 14.4 a year from 2022, and passes 65 in 2023.
        var pace = Pace.Of(TargetOf(65, 2030), SeriesOf((2020, 10), (2021, 30), (2022, 50), (2023, 70), (2024, 62)), new(2024, 12, 31));
        Assert.Equal(NoAnswer.TrendMeetsTarget, pace.LeastSquaresArrival.Reason);
        Assert.True(pace.LinearArrival.Year > 2024);
    }

    [Fact]
    public void A_rounded_value_arrives_between_what_its_digits_allow()
    {
        // 50 in 2015 and "about 62" in 2020: 61.5 to 62.5, so 11.5 to 12.5 points in five years and 50 to go.
        var observation = new Observation(TimePeriod.OfYear(2020), 62) { Figure = Figure.Parse("about 62", FigureStyle.English) };
        var pace = Pace.Of(TargetOf(100, 2030, 2015, 50), SeriesOf(observation), EndOf2020);
        Assert.Equal(2015 + (5 * 50 / 12.5), pace.LinearArrival.Earliest!.Value, 1e-9);
        Assert.Equal(2015 + (5 * 50 / 11.5), pace.LinearArrival.Latest!.Value, 1e-9);
        Assert.True(pace.CompoundArrival.Earliest < pace.CompoundArrival.Year && pace.CompoundArrival.Year < pace.CompoundArrival.Latest);

        // 50 and "about 50": it may stand still or fall, and never arrive.
        var still = new Observation(TimePeriod.OfYear(2020), 50.25) { Figure = Figure.Parse("about 50", FigureStyle.English) };
        Assert.Null(Pace.Of(TargetOf(100, 2030, 2015, 50), SeriesOf(still), EndOf2020).LinearArrival.Latest);
    }

    [Fact]
    public void What_is_needed_from_a_rounded_value_has_bounds_and_from_an_over_it_is_less_than()
    {
        // "about 62" is 61.5 to 62.5: 37.5 to 38.5 points in ten years; 11.5 to 12.5 were done in five.
        var about = PaceFrom(new(TimePeriod.OfYear(2020), 62) { Figure = Figure.Parse("about 62", FigureStyle.English) });
        Assert.Equal(Bounds.Of(3.75m, false, 3.85m, true), about.PointsNeededAYear.Bounds);
        Assert.Equal(Bounds.Of(2.3m, true, 2.5m, false), about.PointsAYear.Bounds);
        Assert.Equal(100 * (Math.Pow(100 / 62.5, 0.1) - 1), (double)about.GrowthNeededAYear.Bounds!.Value.Lower!.Value, 1e-9);
        var over = PaceFrom(new(TimePeriod.OfYear(2020), 62) { Figure = Figure.Parse("62", FigureStyle.English, Hedge.Over) });
        Assert.Equal(Bounds.LessThan(3.8m), over.PointsNeededAYear.Bounds);
        Assert.Null(PaceFrom(new(TimePeriod.OfYear(2020), 62)).PointsNeededAYear.Bounds);

        static TargetPace PaceFrom(Observation observation) =>
            Pace.Of(TargetOf(100, 2030, 2015, 50), SeriesOf(observation), EndOf2020);
    }

    [Fact]
    public void Beyond_the_far_end_of_a_band_nothing_is_ahead()
    {
        // From 50 toward 80 to 100, and now at 120: 20 points outside.
        var target = new Target("t", Online.Code, Country, [new(TimePeriod.OfYear(2030), 80, 100)], TargetComparison.Within, new(TimePeriod.OfYear(2019), 50)) { Trajectory = Trajectory.Linear };
        var pace = Pace.Of(target, SeriesOf((2019, 50), (2024, 120)), new(2024, 12, 31));
        Assert.Equal(-20, pace.Lead.Value!.Value, 1e-12);
        Assert.Equal(NoAnswer.NeverAtThisPace, pace.LinearArrival.Reason);
    }

    [Fact, Law("pace.of-target")]
    public void Nothing_arrives_before_the_latest_value_and_what_is_met_has_arrived() =>
        Prop.ForAll(Gen.OneOf(Any.Journey.Generator, Any.BandJourney.Generator).ToArbitrary(), journey =>
        {
            if (journey.TargetYear <= journey.Year) return true;
            var pace = Pace.Of(TargetOf(journey), SeriesOf(journey, journey.Value), new(journey.Year, 12, 31));
            return new[] { pace.LinearArrival, pace.CompoundArrival, pace.LeastSquaresArrival }.All(arrival =>
                journey.IsMet ? arrival.Reason == NoAnswer.AlreadyMet : arrival.Year is null || arrival.Year >= journey.Year);
        }).Check(Any.Thousand);
}
