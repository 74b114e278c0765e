using GovIndicators.Calculators;

namespace GovIndicators.Tests.Calculators;

/// <summary>Where a faithful mode breaks a law that the strict mode keeps: each exception of each published method.</summary>
public class PublishedExceptionTests
{
    [Fact]
    public void Statistics_Canada_replaces_zero_so_that_scaling_changes_the_answer()
    {
        // Documented by Open SDG: 5 -> 4 toward 0. With 0.001 the ratio is 0.10; had the unit been a thousand times smaller, with 1 in place of 0.001, 0.43.
        var published = CagrRatio.TowardTarget(5, 2015, 4, 2020, Direction.LowerIsBetter, 0, 2030, Faithfulness.AsPublished);
        Assert.Equal(0.10, published.Ratio!.Value, 0.005);
        Assert.Equal([Caveat.PublishedExceptionUsed], published.Caveats);
        Assert.Equal(CagrRatio.Limited, published.Label);
        var thousandfold = CagrRatio.TowardTarget(5000, 2015, 4000, 2020, Direction.LowerIsBetter, 0, 2030, Faithfulness.AsPublished);
        Assert.NotEqual(published.Ratio!.Value, thousandfold.Ratio!.Value, 0.01);
        Assert.Equal(0.43, CagrRatio.TowardTarget(5, 2015, 4, 2020, Direction.LowerIsBetter, 1, 2030).Ratio!.Value, 0.01);

        var strict = CagrRatio.TowardTarget(5, 2015, 4, 2020, Direction.LowerIsBetter, 0, 2030);
        Assert.Equal((ProgressStatus.NotAssessable, NoAnswer.NotPositive), (strict.Status, strict.Reason));
        Assert.Equal(NoAnswer.ZeroBase, CagrRatio.TowardTarget(0, 2015, 1, 2020, Direction.HigherIsBetter, 10, 2030).Reason);
        Assert.Equal(NoAnswer.ZeroBase, CagrRatio.WithoutTarget(0, 2015, 1, 2020, Direction.HigherIsBetter).Reason);
    }

    [Fact]
    public void The_tool_of_Open_SDG_takes_an_unknown_direction_for_a_decrease()
    {
        var published = CagrRatio.TowardTarget(20, 2015, 16, 2021, Direction.Unknown, 10, 2030, Faithfulness.AsPublished);
        Assert.Equal(CagrRatio.Moderate, published.Label);
        Assert.Equal([Caveat.PublishedExceptionUsed], published.Caveats);
        Assert.Equal(NoAnswer.DirectionUnknown, CagrRatio.TowardTarget(20, 2015, 16, 2021, Direction.Unknown, 10, 2030).Reason);
    }

    [Fact]
    public void A_target_year_that_nobody_stated_is_2030_as_published()
    {
        Assert.Equal(
            CagrRatio.TowardTarget(50, 2015, 62, 2020, Direction.HigherIsBetter, 100, 2030, Faithfulness.AsPublished),
            CagrRatio.TowardTarget(50, 2015, 62, 2020, Direction.HigherIsBetter, 100, null, Faithfulness.AsPublished));
        Assert.Equal(NoAnswer.NoTarget, CagrRatio.TowardTarget(50, 2015, 62, 2020, Direction.HigherIsBetter, 100).Reason);
        Assert.Equal(NoAnswer.NoTarget, ExtrapolatedShare.TowardTarget(50, 2015, 62, 2020, Direction.HigherIsBetter, 100).Reason);
    }

    [Fact]
    public void A_target_of_zero_that_is_met_at_zero_is_not_reached_once_it_is_replaced()
    {
        var published = CagrRatio.TowardTarget(-5, 2015, 0, 2020, Direction.HigherIsBetter, 0, 2030, Faithfulness.AsPublished);
        Assert.Equal((CagrRatio.NotAvailable, NoAnswer.SignChange), (published.Label, published.Reason));
        Assert.Equal(CagrRatio.Deterioration, CagrRatio.TowardTarget(5, 2015, 0, 2020, Direction.HigherIsBetter, 0, 2030, Faithfulness.AsPublished).Label);
        Assert.Equal(CagrRatio.TargetAchieved, CagrRatio.TowardTarget(5, 2015, 0, 2020, Direction.HigherIsBetter, 0, 2030).Label);
    }

    [Fact]
    public void The_tool_of_Open_SDG_goes_on_with_a_base_beyond_its_natural_limit()
    {
        // 110 of at most 100: C = 1 - (90/100)^4.44 = 0.37363; growth of 0.6% a year is above 1.5% C = 0.56%.
        var published = CagrRatio.WithoutTarget(110, 2020, 110.66, 2021, Direction.HigherIsBetter, 100, Faithfulness.AsPublished);
        Assert.Equal((CagrRatio.Substantial, NoAnswer.None), (published.Label, published.Reason));
        Assert.Equal((CagrRatio.NotAvailable, NoAnswer.MethodDoesNotApply), Said(CagrRatio.WithoutTarget(110, 2020, 110.66, 2021, Direction.HigherIsBetter, 100)));

        static (ProgressLabel?, NoAnswer) Said(ProgressStatement statement) => (statement.Label, statement.Reason);
    }

    [Fact]
    public void EUSTAT_computes_a_way_to_a_target_of_the_opposite_sign_until_the_value_has_its_sign()
    {
        // From -10 over -5 in five years: compound growth halves it every five years and never gets above zero; 15 years on it is -1.25.
        var published = ExtrapolatedShare.TowardTarget(-10, 2015, -5, 2020, Direction.HigherIsBetter, 10, 2030, Faithfulness.AsPublished);
        Assert.Equal(2, published.Score);
        Assert.Equal(-1.25, published.Projected!.Value, 1e-9);
        Assert.Equal(NoAnswer.SignChange, ExtrapolatedShare.TowardTarget(-10, 2015, 5, 2020, Direction.HigherIsBetter, 10, 2030, Faithfulness.AsPublished).Reason);
        Assert.Equal(NoAnswer.SignChange, ExtrapolatedShare.TowardTarget(-10, 2015, -5, 2020, Direction.HigherIsBetter, 10, 2030).Reason);
    }

    /// <summary>The weather symbols and the rates go on judging after the date; strict mode says missed.</summary>
    [Fact]
    public void A_date_that_has_come_changes_nothing_as_published()
    {
        double[] rising = [60, 65, 70, 75];
        Assert.Equal((LinearMiss.Cloud, ProgressStatus.Limited), Said(LinearMiss.TowardTarget(rising, 80, 0, Direction.HigherIsBetter, Faithfulness.AsPublished)));
        Assert.Equal((LinearMiss.Cloud, ProgressStatus.Missed), Said(LinearMiss.TowardTarget(rising, 80, 0, Direction.HigherIsBetter)));
        Assert.Equal((AverageAnnualRate.BelowRequiredRate, ProgressStatus.NeedsAcceleration), Said(AverageAnnualRate.TowardTarget(40, 2015, 75, 2030, 80, 2030, Direction.HigherIsBetter, Faithfulness.AsPublished)));
        Assert.Equal((AverageAnnualRate.BelowRequiredRate, ProgressStatus.Missed), Said(AverageAnnualRate.TowardTarget(40, 2015, 75, 2030, 80, 2030, Direction.HigherIsBetter)));

        static (ProgressLabel?, ProgressStatus) Said(ProgressStatement statement) => (statement.Label, statement.Status);
    }

    [Fact]
    public void A_target_that_equals_the_baseline_has_no_ESCAP_index_though_it_is_met()
    {
        Assert.Equal(EscapCurrentStatus.NotComputed, EscapCurrentStatus.Of(80, 85, 80, Direction.HigherIsBetter, Faithfulness.AsPublished).Label);
        Assert.Equal(EscapCurrentStatus.Reached, EscapCurrentStatus.Of(80, 85, 80, Direction.HigherIsBetter).Label);
    }

    [Fact]
    public void EUSTAT_takes_within_one_point_of_0_or_100_percent_for_met()
    {
        var near = ExtrapolatedShare.TowardTarget(98.9, 2015, 99, 2022, Direction.HigherIsBetter, 100, 2030, Faithfulness.AsPublished);
        Assert.Equal((ExtrapolatedShare.MetOrOnTrack, ProgressStatus.Achieved), (near.Label, near.Status));
        Assert.Equal([Caveat.PublishedExceptionUsed], near.Caveats);
        Assert.Equal(3, ExtrapolatedShare.TowardTarget(1.1, 2015, 1, 2022, Direction.LowerIsBetter, 0, 2030, Faithfulness.AsPublished).Score);
        Assert.NotEqual(3, ExtrapolatedShare.TowardTarget(98.9, 2015, 98.99, 2022, Direction.HigherIsBetter, 100, 2030, Faithfulness.AsPublished).Score);
        Assert.Equal(ProgressStatus.NeedsAcceleration, ExtrapolatedShare.TowardTarget(98.9, 2015, 99, 2022, Direction.HigherIsBetter, 100, 2030).Status);
        Assert.Empty(ExtrapolatedShare.TowardTarget(98.9, 2015, 99, 2022, Direction.HigherIsBetter, 99.5, 2030, Faithfulness.AsPublished).Caveats);
        Assert.Empty(ExtrapolatedShare.TowardTarget(90, 2015, 99.5, 2022, Direction.HigherIsBetter, 100, 2030, Faithfulness.AsPublished, isPercent: false).Caveats);
    }

    [Fact]
    public void EUSTAT_calls_falling_back_from_beyond_the_target_a_success()
    {
        var published = ExtrapolatedShare.TowardTarget(110, 2015, 98, 2020, Direction.HigherIsBetter, 100, 2030, Faithfulness.AsPublished);
        Assert.Equal(ProgressStatus.OnTrack, published.Status);
        Assert.True(published.Ratio > 1);
        var strict = ExtrapolatedShare.TowardTarget(110, 2015, 98, 2020, Direction.HigherIsBetter, 100, 2030);
        Assert.Equal((ProgressStatus.Deteriorating, ExtrapolatedShare.Stagnation, NoAnswer.BaselineMeetsTarget), (strict.Status, strict.Label, strict.Reason));
        Assert.Null(strict.Ratio);
    }

    [Fact]
    public void EUSTAT_reads_the_direction_off_the_target_and_takes_growth_of_negative_values_as_it_stands()
    {
        Assert.Equal(2, ExtrapolatedShare.TowardTarget(24, 2015, 18, 2022, Direction.Unknown, 12, 2030, Faithfulness.AsPublished).Score);
        Assert.Equal(NoAnswer.DirectionUnknown, ExtrapolatedShare.TowardTarget(24, 2015, 18, 2022, Direction.Unknown, 12, 2030).Reason);
        Assert.Equal(ProgressStatus.Deteriorating, ExtrapolatedShare.WithoutTarget(-100, 2015, -50, 2022, Direction.HigherIsBetter, Faithfulness.AsPublished).Status);
        Assert.Equal(ProgressStatus.OnTrack, ExtrapolatedShare.WithoutTarget(-100, 2015, -50, 2022, Direction.HigherIsBetter).Status);
    }

    [Fact]
    public void Destatis_shows_a_cloud_for_a_target_that_is_met_with_a_setback_in_sight()
    {
        double[] falling = [90, 88, 86, 84];
        var published = LinearMiss.TowardTarget(falling, 80, 5, Direction.HigherIsBetter, Faithfulness.AsPublished);
        Assert.Equal((LinearMiss.LightCloud, ProgressStatus.NeedsAcceleration), (published.Label, published.Status));
        Assert.Equal([Caveat.PublishedExceptionUsed], published.Caveats);
        var strict = LinearMiss.TowardTarget(falling, 80, 5, Direction.HigherIsBetter);
        Assert.Equal((LinearMiss.LightCloud, ProgressStatus.Achieved), (strict.Label, strict.Status));
        // Closing more of the gap worsened the published symbol: not met and rising is a sun, met after a fall a cloud.
        Assert.Equal(ProgressStatus.OnTrack, LinearMiss.TowardTarget([75, 76, 77, 79], 80, 5, Direction.HigherIsBetter, Faithfulness.AsPublished).Status);
    }

    [Fact]
    public void Destatis_calculates_nothing_from_three_values_though_the_target_is_met()
    {
        Assert.Equal(LinearMiss.NotCalculated, LinearMiss.TowardTarget([70, 75, 81], 80, 5, Direction.HigherIsBetter, Faithfulness.AsPublished).Label);
        Assert.Equal(ProgressStatus.Achieved, LinearMiss.TowardTarget([70, 75, 81], 80, 5, Direction.HigherIsBetter).Status);
    }

    [Fact]
    public void The_ESCAP_index_calls_a_target_that_is_met_regressed_when_the_baseline_lay_farther_beyond_it()
    {
        var published = EscapCurrentStatus.Of(110, 105, 100, Direction.HigherIsBetter, Faithfulness.AsPublished);
        Assert.Equal((EscapCurrentStatus.Regressed, -5.0), (published.Label, published.Score));
        Assert.Equal(EscapCurrentStatus.Reached, EscapCurrentStatus.Of(110, 105, 100, Direction.HigherIsBetter).Label);
    }

    [Fact]
    public void The_ESCAP_script_takes_an_unknown_direction_for_an_increase()
    {
        var published = EscapCurrentStatus.Of(60, 70, 100, Direction.Unknown, Faithfulness.AsPublished);
        Assert.Equal((EscapCurrentStatus.Closer, 2.5), (published.Label, published.Score));
        Assert.Equal([Caveat.PublishedExceptionUsed], published.Caveats);
        Assert.Equal(NoAnswer.DirectionUnknown, EscapCurrentStatus.Of(60, 70, 100, Direction.Unknown).Reason);
    }

    [Fact]
    public void The_rate_of_reduction_is_of_reduction_where_nobody_stated_a_direction()
    {
        var published = AverageAnnualRate.TowardTarget(180, 2000, 120, 2015, 70, 2030, Direction.Unknown, Faithfulness.AsPublished);
        Assert.Equal(AverageAnnualRate.BelowRequiredRate, published.Label);
        Assert.Equal([Caveat.PublishedExceptionUsed], published.Caveats);
        Assert.Equal(NoAnswer.DirectionUnknown, AverageAnnualRate.TowardTarget(180, 2000, 120, 2015, 70, 2030, Direction.Unknown).Reason);
    }

    [Fact]
    public void Actual_over_target_says_133_percent_of_a_reduction_that_is_half_done()
    {
        Assert.Equal(4 / 3.0, IatiPeriod.Of(80, 60, Direction.LowerIsBetter, isOver: false, baseline: 100, Faithfulness.AsPublished).Ratio!.Value, 1e-15);
        Assert.Equal(0.5, IatiPeriod.Of(80, 60, Direction.LowerIsBetter, isOver: false, baseline: 100).Ratio);
    }

    [Fact]
    public void A_published_ratio_can_be_on_track_after_the_date_at_which_the_target_was_missed()
    {
        Assert.Equal(ProgressStatus.OnTrack, CagrRatio.TowardTarget(50, 2015, 98.5, 2030, Direction.HigherIsBetter, 100, 2030, Faithfulness.AsPublished).Status);
        var strict = CagrRatio.TowardTarget(50, 2015, 98.5, 2030, Direction.HigherIsBetter, 100, 2030);
        Assert.Equal((CagrRatio.Substantial, ProgressStatus.Missed), (strict.Label, strict.Status));
        Assert.Equal(ProgressStatus.OnTrack, ExtrapolatedShare.TowardTarget(50, 2015, 98.5, 2030, Direction.HigherIsBetter, 100, 2030, Faithfulness.AsPublished).Status);
        Assert.Equal(ProgressStatus.Missed, ExtrapolatedShare.TowardTarget(50, 2015, 98.5, 2030, Direction.HigherIsBetter, 100, 2030).Status);
        Assert.Equal(ProgressStatus.Missed, LinearMiss.TowardTarget([70, 80, 90, 98.5], 100, 0, Direction.HigherIsBetter).Status);
    }
}
