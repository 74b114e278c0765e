using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

/// <summary>The published limits themselves, and the next number on the worse side: which class a limit belongs to is part of each method.</summary>
/// <remarks>Years and values are chosen so that rates and shares come out exactly; Math.Pow(x, 1) and Math.Pow(x, 0) are exact.</remarks>
public class ProgressBoundaryTests
{
    public static TheoryData<string> Methods => new(ProgressMethod.Values.Select(method => method.Code));

    /// <summary>ESCAP looks at the distance, not at the time.</summary>
    public static TheoryData<string> MethodsWithDates => new(ProgressMethod.Values.Where(method => method != ProgressMethod.EscapCurrentStatus).Select(method => method.Code));

    // Statistics Canada and Open SDG: 95%, 60% and 0 of the required growth belong to the better class. Required here: 1,000% in one year.
    [Theory]
    [InlineData(10.5, "substantial", "moderate")]
    [InlineData(7, "moderate", "limited")]
    [InlineData(1, "limited", "deterioration")]
    public void Compound_growth_at_a_limit(double value, string at, string below)
    {
        Assert.Equal(at, CagrRatio.TowardTarget(1, 2029, value, 2030, Direction.HigherIsBetter, 11, 2030).Label!.Code);
        Assert.Equal(below, CagrRatio.TowardTarget(1, 2029, Math.BitDecrement(value), 2030, Direction.HigherIsBetter, 11, 2030).Label!.Code);
    }

    // 1.5%, 0.5% and 0 a year. No double v makes v - 1 exactly 0.015, so the limits are closed in on from both sides.
    [Theory]
    [InlineData(1.015, "substantial", "moderate")]
    [InlineData(1.005, "moderate", "limited")]
    public void Compound_growth_without_a_target_around_a_limit(double value, string above, string below)
    {
        Assert.Equal(above, CagrRatio.WithoutTarget(1, 2020, value + 1e-15, 2021, Direction.HigherIsBetter).Label!.Code);
        Assert.Equal(below, CagrRatio.WithoutTarget(1, 2020, value - 1e-15, 2021, Direction.HigherIsBetter).Label!.Code);
    }

    [Fact]
    public void Standing_still_is_limited_and_at_the_natural_limit_it_is_all_that_can_be_asked()
    {
        Assert.Equal(CagrRatio.Limited, CagrRatio.WithoutTarget(50, 2020, 50, 2021, Direction.HigherIsBetter).Label);
        Assert.Equal(CagrRatio.Deterioration, CagrRatio.WithoutTarget(50, 2020, Math.BitDecrement(50), 2021, Direction.HigherIsBetter).Label);
        Assert.Equal(CagrRatio.Substantial, CagrRatio.WithoutTarget(100, 2020, 100, 2021, Direction.HigherIsBetter, limit: 100).Label);
    }

    // [2.5, 5], [0, 2.5), [-2.5, 0), [-5, -2.5).
    [Theory]
    [InlineData(2.5, "substantial", "moderate")]
    [InlineData(0, "moderate", "limited")]
    [InlineData(-2.5, "limited", "deterioration")]
    public void A_score_of_several_series_at_a_limit(double score, string at, string below)
    {
        Assert.Equal(at, CagrRatio.Aggregate([score]).Label!.Code);
        Assert.Equal(below, CagrRatio.Aggregate([Math.BitDecrement(score)]).Label!.Code);
    }

    // EUSTAT: from 95% of the way score 3, from 10% score 2. In the year of the target nothing is left to extrapolate.
    [Theory]
    [InlineData(19.5, "3", "2")]
    [InlineData(11, "2", "1")]
    public void A_share_of_the_way_at_a_limit(double value, string at, string below)
    {
        Assert.Equal(at, ExtrapolatedShare.TowardTarget(10, 2015, value, 2030, Direction.HigherIsBetter, 20, 2030).Label!.Code);
        Assert.Equal(below, ExtrapolatedShare.TowardTarget(10, 2015, Math.BitDecrement(value), 2030, Direction.HigherIsBetter, 20, 2030).Label!.Code);
    }

    [Fact]
    public void A_share_of_nothing_is_stagnation_and_below_it_deterioration()
    {
        Assert.Equal(ProgressStatus.Limited, ExtrapolatedShare.TowardTarget(10, 2015, 10, 2022, Direction.HigherIsBetter, 20, 2030).Status);
        Assert.Equal(ProgressStatus.Deteriorating, ExtrapolatedShare.TowardTarget(10, 2015, 9.99, 2022, Direction.HigherIsBetter, 20, 2030).Status);
        Assert.Equal(ProgressStatus.Limited, ExtrapolatedShare.WithoutTarget(10, 2015, 10, 2022, Direction.HigherIsBetter).Status);
        Assert.Equal(ProgressStatus.Deteriorating, ExtrapolatedShare.WithoutTarget(10, 2015, Math.BitDecrement(10), 2016, Direction.HigherIsBetter).Status);
    }

    // From 2% a year score 3, from 0.5% score 2, closed in on as above.
    [Theory]
    [InlineData(1.02, 3, 2)]
    [InlineData(1.005, 2, 1)]
    public void Growth_without_a_target_around_a_limit(double value, double above, double below)
    {
        Assert.Equal(above, ExtrapolatedShare.WithoutTarget(1, 2020, value + 1e-15, 2021, Direction.HigherIsBetter).Score);
        Assert.Equal(below, ExtrapolatedShare.WithoutTarget(1, 2020, value - 1e-15, 2021, Direction.HigherIsBetter).Score);
    }

    // EUSTAT: 0% and 100% count as met within one point.
    [Theory]
    [InlineData(99, 98.99, 100)]
    [InlineData(1, 1.01, 0)]
    public void Within_one_point_of_all_or_nothing_is_met_as_published(double within, double outside, double target)
    {
        var direction = target == 100 ? Direction.HigherIsBetter : Direction.LowerIsBetter;
        Assert.Equal(ProgressStatus.Achieved, ExtrapolatedShare.TowardTarget(50, 2015, within, 2022, direction, target, 2030, Faithfulness.AsPublished).Status);
        Assert.NotEqual(ProgressStatus.Achieved, ExtrapolatedShare.TowardTarget(50, 2015, outside, 2022, direction, target, 2030, Faithfulness.AsPublished).Status);
    }

    // Destatis: less than 5% missed is the sun, 5% to 20% the sun behind a cloud, more the cloud. Here 1 of 20 and 4 of 20 are missed.
    [Fact]
    public void A_missed_share_at_a_limit()
    {
        double[] values = [0, 1, 2, 3];
        Assert.Equal(LinearMiss.LightCloud, LinearMiss.TowardTarget(values, 23, 19, Direction.HigherIsBetter).Label);
        Assert.Equal(LinearMiss.Sun, LinearMiss.TowardTarget(values, Math.BitDecrement(23), 19, Direction.HigherIsBetter).Label);
        Assert.Equal(LinearMiss.LightCloud, LinearMiss.TowardTarget(values, 23, 16, Direction.HigherIsBetter).Label);
        Assert.Equal(LinearMiss.Cloud, LinearMiss.TowardTarget(values, Math.BitIncrement(23), 16, Direction.HigherIsBetter).Label);
    }

    [Fact]
    public void A_kept_value_may_stand_still_and_a_direction_may_not()
    {
        Assert.Equal(LinearMiss.Sun, LinearMiss.ConstantTarget([50, 50, 50, 50], 50, Direction.HigherIsBetter).Label);
        Assert.Equal(LinearMiss.Sun, LinearMiss.TowardTarget([50, 50, 50, 50], 50, 5, Direction.HigherIsBetter).Label);
        Assert.Equal(LinearMiss.LightCloud, LinearMiss.ConstantTarget([51, 50, 50, 50], 50, Direction.HigherIsBetter).Label);
        Assert.Equal(LinearMiss.Storm, LinearMiss.DirectionOnly([50, 50, 50, 50], Direction.HigherIsBetter).Label);
        Assert.Equal(LinearMiss.LightCloud, LinearMiss.DirectionOnly([50, 51, 52, 52], Direction.HigherIsBetter).Label);
        Assert.Equal(LinearMiss.Cloud, LinearMiss.DirectionOnly([50, 51, 49, 50], Direction.HigherIsBetter).Label);
    }

    [Fact]
    public void A_current_status_of_0_is_no_regress_and_of_10_is_reached()
    {
        Assert.Equal(EscapCurrentStatus.Closer, EscapCurrentStatus.Of(0, 0, 10, Direction.HigherIsBetter).Label);
        Assert.Equal(EscapCurrentStatus.Regressed, EscapCurrentStatus.Of(0, -double.Epsilon, 10, Direction.HigherIsBetter).Label);
        Assert.Equal(EscapCurrentStatus.Reached, EscapCurrentStatus.Of(0, 10, 10, Direction.HigherIsBetter, Faithfulness.AsPublished).Label);
        Assert.Equal(EscapCurrentStatus.Closer, EscapCurrentStatus.Of(0, Math.BitDecrement(10), 10, Direction.HigherIsBetter, Faithfulness.AsPublished).Label);
    }

    // From 4 to 1 in two years takes a reduction by half each year, which leaves 2 after one year.
    [Fact]
    public void A_rate_of_reduction_at_the_required_rate_and_at_nothing()
    {
        Assert.Equal(AverageAnnualRate.RequiredRateReached, Reduced(2).Label);
        Assert.Equal(AverageAnnualRate.BelowRequiredRate, Reduced(Math.BitIncrement(2)).Label);
        Assert.Equal(AverageAnnualRate.BelowRequiredRate, Reduced(Math.BitDecrement(4)).Label);
        Assert.Equal(AverageAnnualRate.NoReduction, Reduced(4).Label);
        Assert.Equal(AverageAnnualRate.WrongWay, Reduced(Math.BitIncrement(4)).Label);
        static ProgressStatement Reduced(double value) => AverageAnnualRate.TowardTarget(4, 2020, value, 2021, 1, 2022, Direction.LowerIsBetter);
    }

    [Fact]
    public void A_period_that_stands_at_its_baseline_is_not_moving_away()
    {
        Assert.Equal(ProgressStatus.Progressing, IatiPeriod.Of(15, 50, Direction.HigherIsBetter, isOver: false, baseline: 15).Status);
        Assert.Equal(ProgressStatus.Deteriorating, IatiPeriod.Of(Math.BitDecrement(15), 50, Direction.HigherIsBetter, isOver: false, baseline: 15).Status);
    }

    [Fact]
    public void A_share_of_the_gap_just_below_a_limit_belongs_to_the_worse_class()
    {
        Assert.Equal(GapClosed.BehindTime, GapClosed.AgainstTime(0, 2020, Math.BitDecrement(25), 2025, Direction.HigherIsBetter, 50, 2030).Label);
        Assert.Equal(GapClosed.FarBehindTime, GapClosed.AgainstTime(0, 2020, Math.BitDecrement(12.5), 2025, Direction.HigherIsBetter, 50, 2030).Label);
        Assert.Equal(GapClosed.AwayFromTarget, GapClosed.AgainstTime(0, 2020, -1e-300, 2025, Direction.HigherIsBetter, 50, 2030).Label);
    }

    [Theory]
    [InlineData(0.97)]
    [InlineData(1.03)]
    public void Both_ends_of_parity_are_parity(double ratio) => Assert.Equal(1, TwoSidedTarget.Parity(ratio));

    [Fact]
    public void Just_outside_parity_is_outside()
    {
        Assert.True(TwoSidedTarget.Parity(Math.BitDecrement(0.97)) > 1.03);
        Assert.True(TwoSidedTarget.Parity(Math.BitIncrement(1.03)) > 1.03);
    }

    [Fact]
    public void A_distance_that_no_number_holds_is_no_answer()
    {
        Explanation parity = new(), reflected = new();
        Assert.Null(TwoSidedTarget.Parity(1e-310, why: parity));
        Assert.Null(TwoSidedTarget.ReflectAbove(1, 1.7e308, reflected));
        Assert.Equal((NoAnswer.TooLarge, NoAnswer.TooLarge), (parity.Reason, reflected.Reason));
    }

    /// <summary>Open SDG, Binary indicators: "Target achieved" or "Target not achieved". EUSTAT, exception 9: the target is met, or "stagnation or regression" if it is no.</summary>
    [Fact]
    public void A_yes_is_met_and_a_no_is_not()
    {
        Assert.Equal((CagrRatio.TargetAchieved, ProgressStatus.Achieved, 5), (CagrRatio.YesNo(true).Label, CagrRatio.YesNo(true).Status, CagrRatio.YesNo(true).Score));
        Assert.Equal(("Target not achieved", ProgressStatus.Limited, (double?)null), (CagrRatio.YesNo(false).Label!.Name.In(Language.English), CagrRatio.YesNo(false).Status, CagrRatio.YesNo(false).Score));
        Assert.Equal((ExtrapolatedShare.MetOrOnTrack, ProgressStatus.Achieved, 3), (ExtrapolatedShare.YesNo(true).Label, ExtrapolatedShare.YesNo(true).Status, ExtrapolatedShare.YesNo(true).Score));
        Assert.Equal((ExtrapolatedShare.Stagnation, ProgressStatus.Limited, 1), (ExtrapolatedShare.YesNo(false).Label, ExtrapolatedShare.YesNo(false).Status, ExtrapolatedShare.YesNo(false).Score));
    }

    [Fact, Law("progress.cagr-yes-no"), Law("progress.extrapolated-yes-no")]
    public void Yes_is_what_a_met_target_is_called_and_no_is_never_achieved() =>
        Prop.ForAll(Any.Journey, journey =>
        {
            var (one, other) = (CagrRatio.YesNo(journey.IsMet), ExtrapolatedShare.YesNo(journey.IsMet));
            return one.Status == other.Status && (one.Status == ProgressStatus.Achieved) == journey.IsMet
                && (!journey.IsMet || (one.Label == journey.By(ProgressMethod.CagrRatio).Label && other.Label == journey.By(ProgressMethod.ExtrapolatedShare).Label));
        }).Check(Any.Thousand);

    [Fact]
    public void A_series_of_0_and_1_cannot_say_that_it_is_yes_or_no()
    {
        Assert.Equal(5, CagrRatio.TowardTarget(0, 2015, 1, 2022, Direction.HigherIsBetter, 1, 2030).Score);
        Assert.Equal(3, ExtrapolatedShare.TowardTarget(0, 2015, 1, 2022, Direction.HigherIsBetter, 1, 2030).Score);
        Assert.Equal((NoAnswer.ZeroBase, (double?)null), (CagrRatio.TowardTarget(0, 2015, 0, 2022, Direction.HigherIsBetter, 1, 2030).Reason, CagrRatio.TowardTarget(0, 2015, 0, 2022, Direction.HigherIsBetter, 1, 2030).Score));
        Assert.Equal(NoAnswer.ZeroBase, ExtrapolatedShare.TowardTarget(0, 2015, 0, 2022, Direction.HigherIsBetter, 1, 2030).Reason);
        var published = CagrRatio.TowardTarget(0, 2015, 0, 2022, Direction.HigherIsBetter, 1, 2030, Faithfulness.AsPublished);
        Assert.Equal((CagrRatio.Deterioration, -5), (published.Label, published.Score));
    }

    [Theory, MemberData(nameof(Methods))]
    public void The_target_itself_is_met_and_the_number_before_it_is_not(string code)
    {
        var method = ProgressMethod.Find(code)!;
        foreach (var (direction, baseline, before) in new[] { (Direction.HigherIsBetter, 40.0, Math.BitDecrement(80)), (Direction.LowerIsBetter, 120.0, Math.BitIncrement(80)) })
        {
            var journey = new AnyJourney(baseline, 2015, [baseline, baseline, baseline], 80, 2025, 80, 2030, direction);
            Assert.Equal(ProgressStatus.Achieved, journey.By(method).Status);
            Assert.NotEqual(ProgressStatus.Achieved, (journey with { Value = before }).By(method).Status);
        }
    }

    [Theory, MemberData(nameof(MethodsWithDates))]
    public void In_the_year_of_the_target_it_is_missed_and_in_the_year_before_it_is_not(string code)
    {
        var journey = new AnyJourney(40, 2015, [60, 65, 70], 75, 2030, 80, 2030, Direction.HigherIsBetter);
        Assert.Equal(ProgressStatus.Missed, journey.By(ProgressMethod.Find(code)!).Status);
        Assert.NotEqual(ProgressStatus.Missed, (journey with { Year = 2029 }).By(ProgressMethod.Find(code)!).Status);
    }
}
