using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Calculators;
using GovIndicators.Tests.House;
using NodaTime;

namespace GovIndicators.Tests.Calculators.Schedule;

public class EarnedValueTests
{
    /// <summary>A few sums and quotients of doubles, each rounded once.</summary>
    private const double Rounding = 1e-12;

    /// <summary>The course case 08-001, computed by hand: 2700 + (3700 - 2400) / ((2400 / 2700) x (2400 / 3000)) = 2700 + 1300 x 1.40625. The other two forms are published with it.</summary>
    [Theory, CaseFor("schedule.eac")]
    [InlineData("at-cost-performance", 4162.5)]
    [InlineData("as-budgeted", 4000)]
    [InlineData("at-cost-and-schedule-performance", 4528.125)]
    public void The_three_estimates_of_the_course_case(string remaining, double estimate) =>
        Assert.Equal(estimate, EarnedValue.EstimateAtCompletion(bac: 3700, pv: 3000, ev: 2400, ac: 2700, RemainingWork.Parse(remaining))!.Value, 1e-9);    // two quotients of doubles

    [Fact, Law("schedule.spi"), Law("schedule.sv")]
    public void The_schedule_index_is_one_exactly_when_earned_is_planned() =>
        Prop.ForAll(Any.Money, Any.Money, (ev, pv) =>
        {
            var spi = EarnedValue.SchedulePerformanceIndex(ev, pv);
            var sv = EarnedValue.ScheduleVariance(ev, pv);
            return (pv == 0 ? spi is null : (spi == 1) == (ev == pv) && (sv == 0) == (ev == pv) && (sv < 0) == (spi < 1)).Label($"SPI {spi}, SV {sv}");
        }).Check(Any.Thousand);

    [Fact, Law("schedule.cpi"), Law("schedule.cv")]
    public void The_cost_index_is_below_one_exactly_when_more_is_spent_than_earned() =>
        Prop.ForAll(Any.Money, Any.Money, (ev, ac) =>
        {
            var cpi = EarnedValue.CostPerformanceIndex(ev, ac);
            var cv = EarnedValue.CostVariance(ev, ac);
            return (ac == 0 ? cpi is null : (cpi < 1) == (ev < ac) && (cv < 0) == (ev < ac)).Label($"CPI {cpi}, CV {cv}");
        }).Check(Any.Thousand);

    [Fact, Law("schedule.eac")]
    public void On_budget_and_on_schedule_all_three_estimates_are_the_budget() =>
        Prop.ForAll(Any.EarnedTotals, totals =>
        {
            var onPlan = EarnedValueTotals.Of(totals.Budget, totals.Earned, totals.Earned, totals.Earned);
            return RemainingWork.Values.All(remaining => Near(totals.Budget, onPlan.EstimateAtCompletion(remaining))).Label($"{onPlan}");
        }).Check(Any.Thousand);

    [Fact, Law("schedule.eac")]
    public void On_budget_the_estimates_by_cost_and_by_budget_agree() =>
        Prop.ForAll(Any.EarnedTotals, totals =>
        {
            var onBudget = EarnedValueTotals.Of(totals.Budget, totals.Planned, totals.Earned, totals.Earned);
            return Near(onBudget.EstimateAtCompletion(RemainingWork.AsBudgeted)!.Value, onBudget.EstimateAtCompletion(RemainingWork.AtCostPerformance)).Label($"{onBudget}");
        }).Check(Any.Thousand);

    [Fact, Law("schedule.eac")]
    public void An_estimate_is_never_below_what_is_spent() =>
        Prop.ForAll(Any.EarnedTotals, totals =>
            RemainingWork.Values.All(remaining => totals.EstimateAtCompletion(remaining) >= totals.ActualCost * (1 - Rounding)).Label($"{totals}"))
        .Check(Any.Thousand);

    [Fact, Law("schedule.tcpi")]
    public void Working_at_the_index_to_complete_spends_the_budget_exactly() =>
        Prop.ForAll(Any.EarnedTotals, totals =>
        {
            var tcpi = EarnedValue.ToCompletePerformanceIndex(totals.Budget, totals.Earned, totals.ActualCost);
            if (totals.ActualCost >= totals.Budget) return (tcpi is null).Label($"{totals}: overspent");
            if (totals.Earned == totals.Budget) return (tcpi == 0).Label($"{totals}: done");
            return Near(totals.Budget, totals.ActualCost + ((totals.Budget - totals.Earned) / tcpi)).Label($"{totals}: {tcpi}");
        }).Check(Any.Thousand);

    [Fact, Law("schedule.earned-value")]
    public void The_totals_of_a_plan_are_the_sum_of_those_of_its_parts() =>
        Prop.ForAll(Any.EarnedTasks, Any.EarnedTasks, (left, right) =>
        {
            var (parts, whole) = (EarnedValue.Of(left) + EarnedValue.Of(right), EarnedValue.Of([.. left, .. right]));
            return (Near(whole.Budget, parts.Budget) && Near(whole.Planned, parts.Planned) && Near(whole.Earned, parts.Earned)
                && Near(whole.ActualCost, parts.ActualCost) && whole.Earned <= whole.Budget && whole.Planned <= whole.Budget).Label($"{parts} and {whole}");
        }).Check(Any.Thousand);

    [Fact, Law("schedule.planned-percent")]
    public void The_planned_percent_grows_evenly_from_nothing_to_all() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, 2000)), Arb.From(Gen.Choose(-100, 2100)), (length, passed) =>
        {
            var start = new LocalDate(2022, 11, 30);
            Percent On(int days) => EarnedValue.PlannedPercent(start, start.PlusDays(length), start.PlusDays(days));
            return (On(-1) == Percent.Zero && On(length) == Percent.From(100) && On(passed) <= On(passed + 1)
                && (passed < 0 || passed >= length || Near(100.0 / (length + 1), (On(passed) - On(passed - 1)).Value, 1e-9))).Label($"{On(passed)}");
        }).Check(Any.Thousand);

    [Theory]
    [InlineData("2024-07-01", 0.0)]
    [InlineData("2024-07-02", 100.0)]
    public void A_task_of_one_day_is_planned_on_that_day(string asOf, double percent) => Assert.Equal(
        percent,
        EarnedValue.PlannedPercent(new(2024, 7, 2), new(2024, 7, 2), NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value).Value);

    [Fact]
    public void Where_an_index_is_undefined_the_reason_is_given()
    {
        Assert.Equal(NoAnswer.EmptyDenominator, Reason(why => EarnedValue.SchedulePerformanceIndex(5, 0, why)));
        Assert.Equal(NoAnswer.EmptyDenominator, Reason(why => EarnedValue.CostPerformanceIndex(5, 0, why)));
        Assert.Equal(NoAnswer.TooLarge, Reason(why => EarnedValue.CostPerformanceIndex(1e300, 1e-300, why)));
        Assert.Equal(NoAnswer.EmptyDenominator, Reason(why => EarnedValue.EstimateAtCompletion(9, 3, 2, 0, RemainingWork.AtCostPerformance, why)));
        Assert.Equal(NoAnswer.EmptyDenominator, Reason(why => EarnedValue.EstimateAtCompletion(0, 0, 0, 4, RemainingWork.AtCostPerformance, why)));
        Assert.Equal(NoAnswer.EmptyDenominator, Reason(why => EarnedValue.EstimateAtCompletion(9, 0, 2, 4, RemainingWork.AtCostAndSchedulePerformance, why)));
        Assert.Equal(NoAnswer.NeverAtThisPace, Reason(why => EarnedValue.EstimateAtCompletion(9, 3, 0, 4, RemainingWork.AtCostPerformance, why)));
        Assert.Equal(NoAnswer.EmptyDenominator, Reason(why => EarnedValue.ToCompletePerformanceIndex(9, 3, 9, why)));
        Assert.Equal(NoAnswer.MethodDoesNotApply, Reason(why => EarnedValue.ToCompletePerformanceIndex(9, 3, 10, why)));
    }

    [Fact]
    public void An_estimate_shows_the_indices_inside_it()
    {
        var why = new Explanation();
        EarnedValue.EstimateAtCompletion(3700, 3000, 2400, 2700, RemainingWork.AtCostAndSchedulePerformance, why);
        Assert.Equal(["schedule.cpi", "schedule.spi"], why.Children.Select(child => child.Formula));
        Assert.Contains("còn lại = phần còn lại theo hiệu quả chi phí và tiến độ hiện nay", why.ToText(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_together_is_refused_with_the_numbers()
    {
        Assert.StartsWith("ev is 9.5 of a budget of 9; expected at most the budget.", Assert.Throws<ArgumentException>(() => EarnedValue.ToCompletePerformanceIndex(9, 9.5, 4)).Message, StringComparison.Ordinal);
        Assert.StartsWith("planned is 120%; expected 0% to 100%.", Assert.Throws<ArgumentOutOfRangeException>(() => EarnedValueTask.Of(9, Percent.From(120), Percent.Zero, 4)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The finish 2024-07-01 lies before the start 2024-07-02; expected it on or after the start.", Assert.Throws<ArgumentException>(() => EarnedValue.PlannedPercent(new(2024, 7, 2), new(2024, 7, 1), new(2024, 7, 1))).Message, StringComparison.Ordinal);
        Assert.Equal("pv", Assert.Throws<ArgumentOutOfRangeException>(() => EarnedValue.SchedulePerformanceIndex(1, -1)).ParamName);
        Assert.Equal("ev", Assert.Throws<ArgumentOutOfRangeException>(() => EarnedValue.SchedulePerformanceIndex(double.NaN, 1)).ParamName);
        Assert.Equal(
            "'cheap' is no assumption about the remaining work; expected one of at-cost-performance, as-budgeted, at-cost-and-schedule-performance.",
            Assert.Throws<FormatException>(() => RemainingWork.Parse("cheap")).Message);
    }

    [Fact]
    public void An_amount_below_zero_is_refused_by_name()
    {
        Each(["ev", "pv"], x => EarnedValue.ScheduleVariance(x[0], x[1]));
        Each(["ev", "ac"], x => EarnedValue.CostVariance(x[0], x[1]));
        Each(["ev", "pv"], x => EarnedValue.SchedulePerformanceIndex(x[0], x[1]));
        Each(["ev", "ac"], x => EarnedValue.CostPerformanceIndex(x[0], x[1]));
        Each(["bac", "ev", "ac"], x => EarnedValue.ToCompletePerformanceIndex(x[0], x[1], x[2]));
        Each(["budget", "planned", "earned", "actualCost"], x => EarnedValueTotals.Of(x[0], x[1], x[2], x[3]));
        Assert.All(RemainingWork.Values, remaining => Each(["bac", "pv", "ev", "ac"], x => EarnedValue.EstimateAtCompletion(x[0], x[1], x[2], x[3], remaining)));

        static void Each(string[] names, Func<double[], object?> ask)
        {
            for (var i = 0; i < names.Length; i++)
            {
                double[] amounts = [.. names.Select((_, place) => place == i ? -1.0 : names.Length - place)];
                Assert.Equal(names[i], Assert.Throws<ArgumentOutOfRangeException>(() => ask(amounts)).ParamName);
            }
        }
    }

    [Fact]
    public void More_than_the_budget_is_refused_by_name()
    {
        Refused("planned", () => EarnedValueTotals.Of(9, 9.5, 9, 4));
        Refused("earned", () => EarnedValueTotals.Of(9, 9, 9.5, 4));
        Refused("pv", () => EarnedValue.EstimateAtCompletion(9, 9.5, 9, 4, RemainingWork.AsBudgeted));
        Refused("ev", () => EarnedValue.EstimateAtCompletion(9, 9, 9.5, 4, RemainingWork.AsBudgeted));

        static void Refused(string name, Func<object?> ask) => Assert.Equal(name, Assert.Throws<ArgumentException>(ask).ParamName);
    }

    [Fact]
    public void Every_assumption_is_read_back_from_its_code() => Assert.All(RemainingWork.Values, remaining => Assert.Same(remaining, RemainingWork.Parse(remaining.Code)));

    [Fact]
    public void Nothing_is_allocated_when_nobody_collects()
    {
        Assert.Equal(0, Allocated.By(() =>
        {
            for (var i = 0; i < 100; i++) Ask();
        }));

        static void Ask()
        {
            EarnedValue.SchedulePerformanceIndex(2400, 3000);
            EarnedValue.EstimateAtCompletion(3700, 3000, 2400, 2700, RemainingWork.AtCostAndSchedulePerformance);
            EarnedValue.ToCompletePerformanceIndex(3700, 2400, 2700);
        }
    }

    private static NoAnswer Reason(Func<Explanation, double?> ask)
    {
        var why = new Explanation();
        Assert.Null(ask(why));
        return why.Reason;
    }

    private static bool Near(double expected, double? actual, double tolerance = Rounding) =>
        actual is { } known && Math.Abs(known - expected) <= tolerance * Math.Max(1, Math.Abs(expected));
}
