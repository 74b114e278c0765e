using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;

namespace GovIndicators.Tests.Calculators.Schedule;

public class EarnedScheduleTests
{
    /// <summary>One interpolation forth and one back, on times up to some dozens.</summary>
    private const double Rounding = 1e-9;

    private static Arbitrary<double> Part { get; } = Arb.From(Gen.Choose(0, 1000).Select(permille => permille / 1000.0));

    [Fact, Law("schedule.es")]
    public void Time_earned_inverts_a_rising_curve() =>
        Prop.ForAll(Any.RisingCurve, Part, (curve, part) =>
        {
            var time = part * curve.PlannedDuration;
            var es = EarnedSchedule.TimeEarned(curve, curve.At(time));
            return (Math.Abs(es - time) <= Rounding).Label($"{es} for {time}");
        }).Check(Any.Thousand);

    [Fact, Law("schedule.es")]
    public void On_any_curve_the_plan_expected_what_is_earned_at_the_time_earned() =>
        Prop.ForAll(Any.PlannedCurve, Part, (curve, part) =>
        {
            var ev = part * curve.Budget;
            var es = EarnedSchedule.TimeEarned(curve, ev);
            return (es >= 0 && es <= curve.PlannedDuration && Math.Abs(curve.At(es) - ev) <= Rounding * curve.Budget).Label($"{curve.At(es)} at {es} for {ev}");
        }).Check(Any.Thousand);

    [Fact, Law("schedule.es")]
    public void Earning_more_never_takes_time_back() =>
        Prop.ForAll(Any.PlannedCurve, Part, Part, (curve, one, other) =>
            EarnedSchedule.TimeEarned(curve, Math.Min(one, other) * 1.5 * curve.Budget) <= EarnedSchedule.TimeEarned(curve, Math.Max(one, other) * 1.5 * curve.Budget))
        .Check(Any.Thousand);

    [Fact, Law("schedule.spi-t"), Law("schedule.sv-t"), Law("schedule.ieac-t"), Law("schedule.earned-schedule")]
    public void Index_variance_and_forecast_say_the_same() =>
        Prop.ForAll(Any.PlannedCurve, Part, Arb.From(Gen.Choose(0, 60)), (curve, part, at) =>
        {
            var status = EarnedSchedule.Of(curve, part * curve.Budget, at);
            if (at == 0) return (status is { PerformanceIndex: null, ForecastDuration: null }).Label("no time has passed");
            if (status.Earned == 0) return (status is { PerformanceIndex: 0, ForecastDuration: null }).Label("nothing is earned");
            var late = status.Earned < at;
            return ((status.Variance < 0) == late && (status.PerformanceIndex < 1) == late
                && Math.Abs((status.ForecastDuration!.Value * status.PerformanceIndex!.Value) - curve.PlannedDuration) <= Rounding).Label($"{status}");
        }).Check(Any.Thousand);

    [Fact]
    public void A_plateau_counts_as_reached_at_the_start_too()
    {
        Assert.Equal(3, EarnedSchedule.TimeEarned(PlannedValueCurve.Of(1, 2, 2, 3, 5), 2));
        Assert.Equal(2, EarnedSchedule.TimeEarned(PlannedValueCurve.Of(0, 0, 3, 5), 0));
        Assert.Equal(4, EarnedSchedule.TimeEarned(PlannedValueCurve.Of(1, 5, 5, 5), 5));
    }

    [Fact]
    public void An_amount_below_zero_is_refused_by_name()
    {
        var curve = PlannedValueCurve.Of(1, 2, 3);
        Refused("ev", () => EarnedSchedule.Of(curve, -1, 1));
        Refused("at", () => EarnedSchedule.Of(curve, 1, -1));
        Refused("ev", () => EarnedSchedule.TimeEarned(curve, -1));
        Refused("time", () => curve.At(-1));
        Refused("es", () => EarnedSchedule.TimeVariance(-1, 1));
        Refused("at", () => EarnedSchedule.TimeVariance(1, -1));
        Refused("es", () => EarnedSchedule.TimePerformanceIndex(-1, 1));
        Refused("at", () => EarnedSchedule.TimePerformanceIndex(1, -1));
        Refused("pd", () => EarnedSchedule.ForecastDuration(-1, 1, 1));
        Refused("es", () => EarnedSchedule.ForecastDuration(1, -1, 1));
        Refused("at", () => EarnedSchedule.ForecastDuration(1, 1, -1));

        static void Refused(string name, Func<object?> ask) => Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(ask).ParamName);
    }

    [Fact]
    public void Where_there_is_no_answer_the_reason_is_given()
    {
        Assert.Equal(NoAnswer.NoTimePassed, Reason(why => EarnedSchedule.TimePerformanceIndex(1, 0, why)));
        Assert.Equal(NoAnswer.TooLarge, Reason(why => EarnedSchedule.TimePerformanceIndex(1e300, 1e-300, why)));
        Assert.Equal(NoAnswer.NoTimePassed, Reason(why => EarnedSchedule.ForecastDuration(5, 1, 0, why)));
        Assert.Equal(NoAnswer.NeverAtThisPace, Reason(why => EarnedSchedule.ForecastDuration(5, 0, 3, why)));
        Assert.Equal(NoAnswer.EmptyDenominator, Reason(why => EarnedSchedule.ForecastDuration(0, 1, 1, why)));
        Assert.Equal(NoAnswer.TooLarge, Reason(why => EarnedSchedule.ForecastDuration(5, 1e300, 1e-300, why)));
    }

    [Fact]
    public void The_reasons_stand_in_the_explanation_of_the_whole()
    {
        var why = new Explanation();
        var status = EarnedSchedule.Of(PlannedValueCurve.Of(1, 2, 3), 2, 0, why);
        Assert.Equal("2 periods earned, 0 passed", status.ToString());
        Assert.Equal("đạt 2 kỳ, đã qua 0 kỳ", status.ToString(Language.Vietnamese));
        Assert.Equal(
            [("schedule.es", NoAnswer.None), ("schedule.sv-t", NoAnswer.None), ("schedule.spi-t", NoAnswer.NoTimePassed), ("schedule.ieac-t", NoAnswer.NoTimePassed)],
            why.Children.Select(child => (child.Formula!, child.Reason)));
    }

    [Theory]
    [InlineData(new double[0], "The curve has no period; expected the planned value by the end of each period.")]
    [InlineData(new double[] { 0, 0 }, "The curve ends at 0; expected some planned value by the last period.")]
    [InlineData(new double[] { 1, 3, 2.5 }, "The planned value falls from 3 in period 2 to 2.5 in period 3; a cumulative curve never falls.")]
    public void What_is_no_curve_is_refused(double[] cumulative, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => PlannedValueCurve.Of(cumulative)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_planned_value_below_zero_or_without_end_is_refused(double value) =>
        Assert.Equal("cumulative", Assert.Throws<ArgumentOutOfRangeException>(() => PlannedValueCurve.Of(1, value)).ParamName);

    private static NoAnswer Reason(Func<Explanation, double?> ask)
    {
        var why = new Explanation();
        Assert.Null(ask(why));
        return why.Reason;
    }
}
