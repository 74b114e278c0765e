using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators;

public class CagrRatioTests
{
    [Theory]
    [InlineData(0.95, "substantial")]
    [InlineData(0.6, "moderate")]
    [InlineData(0.0, "limited")]
    public void Lower_limits_belong_to_the_better_class(double share, string label)
    {
        // From 1 to 2 in 10 years needs 2^0.1 - 1 a year; a year at a share of that rate leads here. A last digit more keeps rounding out of it.
        var value = 1 + (share * (Math.Pow(2, 0.1) - 1) * (1 + 1e-12));
        Assert.Equal(label, CagrRatio.TowardTarget(1, 2020, value, 2021, Direction.HigherIsBetter, 2, 2030).Label!.Code);
        Assert.NotEqual(label, CagrRatio.TowardTarget(1, 2020, value - 1e-6, 2021, Direction.HigherIsBetter, 2, 2030).Label!.Code);
    }

    // The scale of the source: 0 at 60% of the required rate, 5 at 130%, -5 at -60%. Required here: 1,000% in one year, of which (value - 1) / 10 was reached.
    [Theory]
    [InlineData(10.5, 2.5)]
    [InlineData(7, 0)]
    [InlineData(4, -1.25)]
    [InlineData(1, -2.5)]
    [InlineData(0.4, -2.75)]
    public void The_score_rises_from_minus_5_over_0_to_5(double value, double score) => Assert.Equal(
        score,
        CagrRatio.TowardTarget(1, 2029, value, 2030, Direction.HigherIsBetter, 11, 2030).Score!.Value,
        1e-12);

    // The scale of the source without a target: 0 at half a percent a year, -2.5 at none, and 2.5 at one and a half; it ends at 5 and -5.
    [Theory]
    [InlineData(2, 5)]
    [InlineData(1.01, 1.25)]
    [InlineData(1, -2.5)]
    [InlineData(0.99, -3.75)]
    [InlineData(0.5, -5)]
    public void The_score_of_a_trend_ends_at_5_and_minus_5(double value, double score) => Assert.Equal(
        score,
        CagrRatio.WithoutTarget(1, 2020, value, 2021, Direction.HigherIsBetter).Score!.Value,
        1e-12);

    [Fact]
    public void A_trend_as_published_says_which_exception_it_used()
    {
        var (unknown, zero) = (
            CagrRatio.WithoutTarget(100, 2015, 90, 2020, Direction.Unknown, mode: Faithfulness.AsPublished),
            CagrRatio.WithoutTarget(0, 2015, 1, 2020, Direction.HigherIsBetter, mode: Faithfulness.AsPublished));
        Assert.Equal([Caveat.PublishedExceptionUsed], unknown.Caveats);
        Assert.Equal(CagrRatio.WithoutTarget(100, 2015, 90, 2020, Direction.LowerIsBetter).Score, unknown.Score);
        Assert.Equal([Caveat.PublishedExceptionUsed], zero.Caveats);
        Assert.Equal(5, zero.Score);    // from a small replacement of zero to 1: more than 2% a year
    }

    [Fact]
    public void What_stays_at_its_limit_has_the_best_score() =>
        Assert.Equal(5, CagrRatio.WithoutTarget(100, 2020, 100, 2021, Direction.HigherIsBetter, limit: 100).Score);

    [Fact]
    public void What_is_not_finite_is_refused_by_its_own_name()
    {
        string[] names = ["baseline", "baselineYear", "value", "year"];
        for (var i = 0; i < names.Length; i++)
        {
            double[] x = [.. names.Select((_, place) => place == i ? double.NaN : place + 1)];
            Assert.Equal(names[i], Assert.Throws<ArgumentOutOfRangeException>(() => CagrRatio.WithoutTarget(x[0], x[1], x[2], x[3], Direction.Unknown)).ParamName);
            Assert.Equal(names[i], Assert.Throws<ArgumentOutOfRangeException>(() => CagrRatio.TowardTarget(x[0], x[1], x[2], x[3], Direction.Unknown, 9)).ParamName);
        }
    }

    [Fact]
    public void No_answer_says_why()
    {
        Assert.Equal(NoAnswer.SignChange, CagrRatio.TowardTarget(-5, 2015, 5, 2020, Direction.HigherIsBetter, 10, 2030).Reason);
        Assert.Equal(NoAnswer.SignChange, CagrRatio.TowardTarget(5, 2015, 4, 2020, Direction.LowerIsBetter, -10, 2030, Faithfulness.AsPublished).Reason);
        Assert.Equal(NoAnswer.TargetEqualsBaseline, CagrRatio.TowardTarget(5, 2015, 4, 2020, Direction.HigherIsBetter, 5, 2030).Reason);
        Assert.Equal(NoAnswer.NoTimePassed, CagrRatio.TowardTarget(5, 2020, 6, 2020, Direction.HigherIsBetter, 10, 2030).Reason);
        Assert.Equal(NoAnswer.NoTimeLeft, CagrRatio.TowardTarget(5, 2030, 6, 2031, Direction.HigherIsBetter, 10, 2030).Reason);
        Assert.Equal(NoAnswer.MethodDoesNotApply, CagrRatio.TowardTarget(5, 2015, 6, 2020, Direction.InsideBand(9, 11), 10, 2030).Reason);
        Assert.Equal(NoAnswer.MethodDoesNotApply, CagrRatio.WithoutTarget(105, 2015, 106, 2020, Direction.HigherIsBetter, limit: 100).Reason);
        Assert.Equal(NoAnswer.NotReported, CagrRatio.Aggregate([]).Reason);
        Assert.Equal(NoAnswer.TooLarge, CagrRatio.WithoutTarget(1e-300, 2015, 1e300, 2016, Direction.HigherIsBetter).Reason);
    }

    [Fact]
    public void A_refusal_comes_with_advice()
    {
        var why = new Explanation();
        CagrRatio.TowardTarget(0, 2015, 5, 2020, Direction.HigherIsBetter, 10, 2030, why: why);
        Assert.Equal(NoAnswer.ZeroBase, why.Reason);
        Assert.StartsWith("Judge it by the share of the gap that is closed", why.Advice!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_explanation_holds_the_rates_and_the_exception_used()
    {
        var why = new Explanation();
        var statement = CagrRatio.TowardTarget(0, 2015, 1, 2020, Direction.HigherIsBetter, 10, mode: Faithfulness.AsPublished, why: why);
        Assert.Equal(["observed", "required", "ratio", "score"], why.Steps.Select(step => step.Name));
        Assert.Equal([Caveat.PublishedExceptionUsed], why.Caveats);
        Assert.Equal("cagr-ratio: substantial (on-track), 3.516", statement.ToString());
        Assert.Equal("Đúng tiến độ (Đúng tiến độ)", why.Result!.Value.ToText(Language.Vietnamese));
    }

    [Fact]
    public void What_is_not_a_number_is_refused_by_name()
    {
        var problem = Assert.Throws<ArgumentOutOfRangeException>(() => CagrRatio.TowardTarget(5, 2015, double.NaN, 2020, Direction.HigherIsBetter, 10));
        Assert.StartsWith("value is NaN; expected a finite number.", problem.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => CagrRatio.TowardTarget(5, 2015, 6, 2020, Direction.HigherIsBetter, double.PositiveInfinity));
    }

    [Fact]
    public void A_score_outside_its_scale_is_refused()
    {
        var problem = Assert.Throws<ArgumentOutOfRangeException>(() => CagrRatio.Aggregate([5, 5.1]));
        Assert.StartsWith("A score is 5.1; expected -5 to 5.", problem.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => CagrRatio.AggregateGroups([null!]));
    }

    [Fact]
    public void An_indicator_has_achieved_only_what_all_its_series_have()
    {
        Assert.Equal(CagrRatio.Substantial, CagrRatio.Aggregate([5, 5]).Label);
        Assert.Equal(CagrRatio.TargetAchieved, CagrRatio.Aggregate([5, 5], allAchieved: true).Label);
        Assert.Equal([Caveat.UnweightedAverage], CagrRatio.Aggregate([5, 5]).Caveats);
    }

    [Fact]
    public void A_call_without_a_collector_allocates_nothing()
    {
        Assert.Equal(0, AllocatedBy(() => CagrRatio.TowardTarget(50, 2015, 62, 2020, Direction.HigherIsBetter, 100, 2030)));
        Assert.Equal(0, AllocatedBy(() => GapClosed.AgainstTime(50, 2015, 62, 2020, Direction.HigherIsBetter, 100, 2030)));
    }

    [Fact, Law("progress.cagr-trend")]
    public void More_growth_in_the_good_direction_never_worsens_the_trend() =>
        Prop.ForAll(Any.PositiveJourney, Any.Step, (journey, step) =>
        {
            var better = journey.Better(step);
            if (better.Value <= 0) return true;
            var (before, after) = (Trend(journey), Trend(better));
            return before.IsAssessed && after.IsAssessed && after.Status >= before.Status && after.Score >= before.Score;
        }).Check(Any.Thousand);

    [Fact, Law("progress.cagr-trend")]
    public void Mirrored_trends_have_the_same_score() =>
        Prop.ForAll(Any.Journey, journey =>
        {
            var (straight, mirrored) = (Trend(journey), Trend(journey.Mirrored()));
            return straight.Score == mirrored.Score && straight.Label == mirrored.Label && straight.Reason == mirrored.Reason;
        }).Check(Any.Thousand);

    [Fact, Law("progress.limit-coefficient")]
    public void The_coefficient_lies_between_0_at_the_limit_and_1_far_from_it_and_treats_both_sides_alike() =>
        Prop.ForAll(Any.Step, Any.Step, (limit, distance) =>
        {
            var (below, above) = (CagrRatio.LimitCoefficient(limit - distance, limit), CagrRatio.LimitCoefficient(limit + distance, limit));
            return CagrRatio.LimitCoefficient(limit, limit) == 0 && below is >= 0 and <= 1 && above is >= 0 and <= 1
                && (distance > limit || Math.Abs(below - above) < 1e-12) && CagrRatio.LimitCoefficient(-limit - distance, limit) == above;
        }).Check(Any.Thousand);

    [Fact, Law("progress.cagr-aggregate")]
    public void A_score_of_scores_lies_between_them_and_has_no_order() =>
        Prop.ForAll(Any.Scores, scores =>
        {
            var (forward, backward) = (CagrRatio.Aggregate(scores), CagrRatio.Aggregate([.. scores.Reverse()]));
            return forward.Score >= scores.Min() - 1e-12 && forward.Score <= scores.Max() + 1e-12 && Math.Abs(forward.Score!.Value - backward.Score!.Value) < 1e-12;
        }).Check(Any.Thousand);

    [Fact, Law("progress.parity")]
    public void Half_and_double_are_equally_far_from_parity() =>
        Prop.ForAll(Any.Step, ratio =>
        {
            var (one, other) = (TwoSidedTarget.Parity(ratio, 1, 1)!.Value, TwoSidedTarget.Parity(1 / ratio, 1, 1)!.Value);
            return one >= 1 && Math.Abs(one - other) <= 1e-12 * one && TwoSidedTarget.Parity(-ratio) is null;
        }).Check(Any.Thousand);

    [Fact, Law("progress.reflect-above-target")]
    public void A_reflected_value_is_as_far_above_the_target_as_it_was_below() =>
        Prop.ForAll(Any.SmallNumber, Any.SmallNumber, (value, target) =>
            TwoSidedTarget.ReflectAbove(value, target) >= target
            && TwoSidedTarget.ReflectAbove(value, target) == TwoSidedTarget.ReflectAbove((2 * target) - value, target)).Check(Any.Thousand);

    private static ProgressStatement Trend(AnyJourney journey) => CagrRatio.WithoutTarget(journey.Baseline, journey.BaselineYear, journey.Value, journey.Year, journey.Direction);

    private static long AllocatedBy(Func<ProgressStatement> call) => Allocated.By(() =>
    {
        for (var i = 0; i < 100; i++) call();
    });
}
