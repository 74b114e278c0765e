using System.Globalization;
using System.Runtime.CompilerServices;

namespace GovIndicators.Calculators;

/// <summary>What one task brings to earned value: its budget, how much of it should be done, how much is, and what that cost.</summary>
/// <remarks>
/// Budget and cost are in one unit of the caller's choice: money or effort. Every part is known; a task whose cost was not reported is left out,
/// never entered as zero. The default value is <see cref="Empty"/>.
/// </remarks>
public readonly record struct EarnedValueTask
{
    private EarnedValueTask(double budget, Percent planned, Percent done, double actualCost) =>
        (Budget, Planned, Done, ActualCost) = (budget, planned, done, actualCost);

    /// <summary>A task without a budget, which changes no total.</summary>
    public static EarnedValueTask Empty => default;

    /// <summary>The budget at completion (BAC) of the task.</summary>
    public double Budget { get; }

    /// <summary>How much of the task the plan expects to be done by now, 0% to 100%.</summary>
    public Percent Planned { get; }

    /// <summary>How much of the task is done, 0% to 100%.</summary>
    public Percent Done { get; }

    /// <summary>What the work done so far has cost.</summary>
    public double ActualCost { get; }

    /// <summary>The planned value (PV): the budget of the work that should be done by now.</summary>
    public double PlannedValue => Budget * Planned.AsRatio;

    /// <summary>The earned value (EV): the budget of the work that is done.</summary>
    public double EarnedValue => Budget * Done.AsRatio;

    /// <summary>A task with its budget, the percent planned and done by now, and its cost so far.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The budget or the cost is negative or not finite, or a percent lies outside 0% to 100%.</exception>
    public static EarnedValueTask Of(double budget, Percent planned, Percent done, double actualCost) =>
        new(Amount.Required(budget), PartOfWhole(planned), PartOfWhole(done), Amount.Required(actualCost));

    private static Percent PartOfWhole(Percent part, [CallerArgumentExpression(nameof(part))] string name = "") => part.Value is >= 0 and <= 100
        ? part
        : throw new ArgumentOutOfRangeException(name, part, string.Create(CultureInfo.InvariantCulture, $"{name} is {part.ToExactString()}; expected 0% to 100%."));

    /// <summary>The budget, the percent done and planned, and the cost.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"budget {Budget}, {Done.ToString()} done of {Planned.ToString()} planned, cost {ActualCost}");
}
