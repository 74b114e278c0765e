namespace GovIndicators.Calculators;

/// <summary>Budget, planned value, earned value and actual cost of a plan or a part of it, as of one day.</summary>
/// <remarks>Totals add: those of a plan are the sum of those of its parts. The default value is <see cref="None"/>.</remarks>
public readonly record struct EarnedValueTotals : IWritten
{
    private EarnedValueTotals(double budget, double planned, double earned, double actualCost) =>
        (Budget, Planned, Earned, ActualCost) = (budget, planned, earned, actualCost);

    /// <summary>The totals of no task at all.</summary>
    public static EarnedValueTotals None => default;

    /// <summary>The budget at completion (BAC).</summary>
    public double Budget { get; }

    /// <summary>The planned value (PV): the budget of the work that should be done.</summary>
    public double Planned { get; }

    /// <summary>The earned value (EV): the budget of the work that is done.</summary>
    public double Earned { get; }

    /// <summary>The actual cost (AC) of the work that is done.</summary>
    public double ActualCost { get; }

    /// <summary>Earned less planned, in the unit of the budget: below zero is behind the plan.</summary>
    public double ScheduleVariance => EarnedValue.ScheduleVariance(Earned, Planned);

    /// <summary>Earned less spent, in the unit of the budget: below zero is over the budget.</summary>
    public double CostVariance => EarnedValue.CostVariance(Earned, ActualCost);

    /// <summary>Earned over planned; null when nothing was planned yet.</summary>
    public double? SchedulePerformanceIndex => EarnedValue.SchedulePerformanceIndex(Earned, Planned);

    /// <summary>Earned over spent; null when nothing was spent yet.</summary>
    public double? CostPerformanceIndex => EarnedValue.CostPerformanceIndex(Earned, ActualCost);

    /// <summary>Totals from the four numbers of a report.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not finite.</exception>
    /// <exception cref="ArgumentException">More is planned or earned than the whole budget.</exception>
    public static EarnedValueTotals Of(double budget, double planned, double earned, double actualCost)
    {
        Amount.Required(budget);
        Amount.Required(planned);
        Amount.Required(earned);
        Amount.Required(actualCost);
        EarnedValue.WithinBudget(planned, budget, nameof(planned));
        EarnedValue.WithinBudget(earned, budget, nameof(earned));
        return new(budget, planned, earned, actualCost);
    }

    /// <summary>The totals of two parts together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A sum is too large for a double.</exception>
    public static EarnedValueTotals operator +(EarnedValueTotals left, EarnedValueTotals right) => new(
        Require.Finite(left.Budget + right.Budget, nameof(right)),
        Require.Finite(left.Planned + right.Planned, nameof(right)),
        Require.Finite(left.Earned + right.Earned, nameof(right)),
        Require.Finite(left.ActualCost + right.ActualCost, nameof(right)));

    /// <summary>What the whole will cost, by what is assumed of the work that remains; null where <see cref="EarnedValue.EstimateAtCompletion"/> has no answer.</summary>
    /// <exception cref="ArgumentNullException">The assumption is null.</exception>
    public double? EstimateAtCompletion(RemainingWork remaining) => EarnedValue.EstimateAtCompletion(Budget, Planned, Earned, ActualCost, remaining);

    /// <summary>The four numbers, as a report prints them.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The four numbers, as the language writes them.</summary>
    public string ToString(Language language)
    {
        var form = NumberForm.Of(language);
        return $"BAC {form.Write(Budget)}, PV {form.Write(Planned)}, EV {form.Write(Earned)}, AC {form.Write(ActualCost)}";
    }

    internal static EarnedValueTotals Of(EarnedValueTask task) => new(task.Budget, task.PlannedValue, task.EarnedValue, task.ActualCost);
}
