using System.Globalization;
using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>Whether a plan is ahead of its schedule and within its budget, in the unit of the budget.</summary>
/// <remarks>
/// The arguments have the names of the field: <c>bac</c> budget at completion, <c>pv</c> planned value, <c>ev</c> earned value, <c>ac</c> actual cost, all
/// in one unit and as of one day. Formulas, worked example and source: docs/formulas/earned-value.md. SPI ends at 1 even for a plan that finished late;
/// <see cref="EarnedSchedule"/> does not.
/// </remarks>
public static class EarnedValue
{
    private const string Source = "Damnjanovic and Reinschmidt 2020, earned value management";

    private static readonly Advice BudgetSpent = Advice.Of(
        "Ngân sách đã dùng hết: cần phê duyệt ngân sách mới rồi tính lại theo ngân sách đó.",
        "The budget is spent: approve a new budget, and ask again against that.");

    /// <summary>Budget, planned value, earned value and cost of all tasks together.</summary>
    /// <returns><see cref="EarnedValueTotals.None"/> when there are no tasks.</returns>
    /// <exception cref="ArgumentNullException">The tasks are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A sum is too large for a double.</exception>
    [Formula("schedule.earned-value")]
    public static EarnedValueTotals Of(IEnumerable<EarnedValueTask> tasks, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        why = why.Begin("schedule.earned-value", Source);
        var (totals, count) = (EarnedValueTotals.None, 0);
        foreach (var task in tasks)
        {
            totals += EarnedValueTotals.Of(task);
            count++;
        }

        why.Given("tasks", count).Step("bac", totals.Budget).Step("pv", totals.Planned).Step("ev", totals.Earned).Step("ac", totals.ActualCost);
        return why.Result(totals);
    }

    /// <summary>How much of a task should be done by the end of a day, when its work is spread evenly over its days.</summary>
    /// <remarks>The first and the last day are both days of work, so a task of one day is 0% before it and 100% from that day on.</remarks>
    /// <returns>0% before the start, 100% from the finish on.</returns>
    /// <exception cref="ArgumentException">The finish lies before the start, or the dates are of different calendars.</exception>
    [Formula("schedule.planned-percent")]
    public static Percent PlannedPercent(LocalDate start, LocalDate finish, LocalDate asOf, Explanation? why = null)
    {
        if (finish < start) throw new ArgumentException($"The finish {Iso(finish)} lies before the start {Iso(start)}; expected it on or after the start.", nameof(finish));
        why = why.Begin("schedule.planned-percent").Given("start", start).Given("finish", finish).Given("as-of", asOf);

        var days = Period.DaysBetween(start, finish) + 1;
        var passed = asOf < start ? 0 : asOf >= finish ? days : Period.DaysBetween(start, asOf) + 1;
        why.Step("days-passed", passed).Step("days", days);
        return why.Result(Percent.From(100.0 * passed / days));
    }

    /// <summary>EV - PV: the budget of the work done less that of the work planned; below zero is behind the plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative or not finite.</exception>
    [Formula("schedule.sv")]
    public static double ScheduleVariance(double ev, double pv, Explanation? why = null)
    {
        Amount.Required(ev);
        Amount.Required(pv);
        return why.Begin("schedule.sv", Source).Given("ev", ev).Given("pv", pv).Result(ev - pv);
    }

    /// <summary>EV - AC: the budget of the work done less what it cost; below zero is over the budget.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative or not finite.</exception>
    [Formula("schedule.cv")]
    public static double CostVariance(double ev, double ac, Explanation? why = null)
    {
        Amount.Required(ev);
        Amount.Required(ac);
        return why.Begin("schedule.cv", Source).Given("ev", ev).Given("ac", ac).Result(ev - ac);
    }

    /// <summary>SPI = EV / PV: work done for each unit of work planned; below 1 is behind the plan.</summary>
    /// <returns>Null when nothing was planned (<see cref="NoAnswer.EmptyDenominator"/>) or the quotient is too large (<see cref="NoAnswer.TooLarge"/>).</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative or not finite.</exception>
    [Formula("schedule.spi")]
    public static double? SchedulePerformanceIndex(double ev, double pv, Explanation? why = null)
    {
        Amount.Required(ev);
        Amount.Required(pv);
        why = why.Begin("schedule.spi", Source).Given("ev", ev).Given("pv", pv);
        return pv == 0 ? why.None<double>(NoAnswer.EmptyDenominator) : why.FiniteResult(ev / pv);
    }

    /// <summary>CPI = EV / AC: budget of the work done for each unit spent; below 1 is over the budget.</summary>
    /// <returns>Null when nothing was spent (<see cref="NoAnswer.EmptyDenominator"/>) or the quotient is too large (<see cref="NoAnswer.TooLarge"/>).</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative or not finite.</exception>
    [Formula("schedule.cpi")]
    public static double? CostPerformanceIndex(double ev, double ac, Explanation? why = null)
    {
        Amount.Required(ev);
        Amount.Required(ac);
        why = why.Begin("schedule.cpi", Source).Given("ev", ev).Given("ac", ac);
        return ac == 0 ? why.None<double>(NoAnswer.EmptyDenominator) : why.FiniteResult(ev / ac);
    }

    /// <summary>EAC: what the whole plan will cost, by what is assumed of the work that remains.</summary>
    /// <returns>
    /// Null when an index that the assumption needs is undefined (<see cref="NoAnswer.EmptyDenominator"/>: no budget, nothing planned or nothing spent yet),
    /// when nothing is earned yet (<see cref="NoAnswer.NeverAtThisPace"/>), or when the estimate is too large (<see cref="NoAnswer.TooLarge"/>).
    /// <see cref="RemainingWork.AsBudgeted"/> needs no index and is short of an answer only when the estimate is too large.
    /// </returns>
    /// <exception cref="ArgumentNullException">The assumption is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not finite.</exception>
    /// <exception cref="ArgumentException">More is planned or earned than the whole budget.</exception>
    [Formula("schedule.eac")]
    public static double? EstimateAtCompletion(double bac, double pv, double ev, double ac, RemainingWork remaining, Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(remaining);
        Amount.Required(bac);
        WithinBudget(Amount.Required(pv), bac, nameof(pv));
        WithinBudget(Amount.Required(ev), bac, nameof(ev));
        Amount.Required(ac);
        why = why.Begin("schedule.eac", Source).Given("bac", bac).Given("pv", pv).Given("ev", ev).Given("ac", ac).Given("remaining", remaining);

        if (remaining == RemainingWork.AsBudgeted) return why.FiniteResult(ac + (bac - ev));

        if (bac == 0) return why.None<double>(NoAnswer.EmptyDenominator);
        if (CostPerformanceIndex(ev, ac, why) is not { } cpi) return why.None<double>(NoAnswer.EmptyDenominator);
        if (cpi == 0) return why.None<double>(NoAnswer.NeverAtThisPace);
        if (remaining == RemainingWork.AtCostPerformance) return why.FiniteResult(bac / cpi);

        return SchedulePerformanceIndex(ev, pv, why) is { } spi
            ? why.FiniteResult(ac + ((bac - ev) / (cpi * spi)))
            : why.None<double>(NoAnswer.EmptyDenominator);
    }

    /// <summary>TCPI = (BAC - EV) / (BAC - AC): work still to do for each unit of budget still unspent; above 1, the rest must go better than planned.</summary>
    /// <returns>
    /// Null when the budget is spent to the last unit (<see cref="NoAnswer.EmptyDenominator"/>) or overspent (<see cref="NoAnswer.MethodDoesNotApply"/>),
    /// or the quotient is too large (<see cref="NoAnswer.TooLarge"/>).
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative or not finite.</exception>
    /// <exception cref="ArgumentException">More is earned than the whole budget.</exception>
    [Formula("schedule.tcpi")]
    public static double? ToCompletePerformanceIndex(double bac, double ev, double ac, Explanation? why = null)
    {
        Amount.Required(bac);
        WithinBudget(Amount.Required(ev), bac, nameof(ev));
        Amount.Required(ac);
        why = why.Begin("schedule.tcpi", Source).Given("bac", bac).Given("ev", ev).Given("ac", ac);
        if (ac == bac) return why.None<double>(NoAnswer.EmptyDenominator, BudgetSpent);
        return ac > bac ? why.None<double>(NoAnswer.MethodDoesNotApply, BudgetSpent) : why.FiniteResult((bac - ev) / (bac - ac));
    }

    internal static void WithinBudget(double amount, double budget, string name)
    {
        if (amount > budget)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{name} is {amount} of a budget of {budget}; expected at most the budget."), name);
        }
    }

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
