namespace GovIndicators.Calculators;

/// <summary>How much a value has changed.</summary>
/// <remarks>
/// Percents differ by <see cref="PointChange(Percent, Percent, Explanation?)"/>, amounts by <see cref="Difference(double, double, Explanation?)"/>; a relative change is asked for by
/// <see cref="PercentChange(double, double, Explanation?)"/>, by <see cref="FoldChange(double, double, Explanation?)"/>, or over years by <see cref="CompoundAnnual(double, double, double, Explanation?)"/>. A ratio of values needs a base
/// above zero and a value that is not negative; where it has no meaning the answer is null and the explanation gives the reason.
/// Formulas, worked examples and sources: docs/formulas/growth.md.
/// </remarks>
public static partial class Growth
{
    private static readonly Advice GiveTheDifference = Advice.Of(
        "Hãy nêu mức chênh lệch theo đơn vị của giá trị: growth.difference.",
        "Give the difference in the unit of the values: growth.difference.");

    /// <summary>The change of a percent, in percentage points: from 10% to 13% is 3 points.</summary>
    /// <param name="from">The earlier percent.</param>
    /// <param name="to">The later percent.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The later percent less the earlier.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The difference is too large for a double.</exception>
    [Formula("growth.point-change")]
    public static PercentagePoints PointChange(Percent from, Percent to, Explanation? why = null)
    {
        why = why.Begin("growth.point-change", GrowthSources.MeasuresOfChange).Given("from", from).Given("to", to);
        return why.Result(to - from);
    }

    /// <summary>The change of an amount in its own unit, with its sign; always defined.</summary>
    /// <param name="from">The earlier value.</param>
    /// <param name="to">The later value, in the same unit.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>The later value less the earlier, in their unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite, or the difference is too large for a double.</exception>
    [Formula("growth.difference")]
    public static double Difference(double from, double to, Explanation? why = null)
    {
        Require.Finite(from);
        Require.Finite(to);
        why = why.Begin("growth.difference", GrowthSources.MeasuresOfChange).Given("from", from).Given("to", to);
        return why.Result(Require.Finite(to - from, nameof(to)));
    }

    /// <summary>The change relative to the earlier value: 100 (to - from) / from, in that order of operations.</summary>
    /// <remarks>Multiplying first may round a loss of everything to the number just below -100%; the answer is then -100%, which is nearer to the truth.</remarks>
    /// <param name="from">The earlier value, the base.</param>
    /// <param name="to">The later value, in the same unit.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The relative change, -100% or above. Null when the base is zero (<see cref="NoAnswer.ZeroBase"/>) or negative
    /// (<see cref="NoAnswer.NegativeBase"/>), when the later value is negative (<see cref="NoAnswer.SignChange"/>), or when a hundred times
    /// the difference leaves the range of a double (<see cref="NoAnswer.TooLarge"/>).
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("growth.percent-change")]
    public static Percent? PercentChange(double from, double to, Explanation? why = null)
    {
        Require.Finite(from);
        Require.Finite(to);
        why = why.Begin("growth.percent-change", GrowthSources.WorldBank).Given("from", from).Given("to", to);
        if (WhyNoRatio(from, to) is var reason and not NoAnswer.None) return why.None<Percent>(reason, GiveTheDifference);
        why.Step("difference", to - from);
        return why.FinitePercent(GrowthKernels.Percents(from, to));
    }

    /// <summary>How many times the earlier value the later one is: from 1.78% to 9.51% is 5.34 times.</summary>
    /// <remarks>Five times as much is 400% more; "five times more" is said of both, so the library never says it.</remarks>
    /// <param name="from">The earlier value, the base.</param>
    /// <param name="to">The later value, in the same unit.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>to / from, zero or above; null for the reasons of <see cref="PercentChange(double, double, Explanation?)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite.</exception>
    [Formula("growth.fold-change", Unit = "times")]
    public static double? FoldChange(double from, double to, Explanation? why = null)
    {
        Require.Finite(from);
        Require.Finite(to);
        why = why.Begin("growth.fold-change", GrowthSources.MeasuresOfChange).Given("from", from).Given("to", to);
        if (WhyNoRatio(from, to) is var reason and not NoAnswer.None) return why.None<double>(reason, GiveTheDifference);
        var fold = to / from;
        return why.FiniteResult(fold);
    }

    /// <summary>The relative change that a multiple means: twice as much is 100% more, half as much 50% less.</summary>
    /// <param name="fold">How many times as much; zero or above.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>100 (fold - 1).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The multiple is negative or not finite, or the percent is too large for a double.</exception>
    [Formula("growth.percent-from-fold")]
    public static Percent PercentFromFold(double fold, Explanation? why = null)
    {
        Require.Finite(fold);
        ArgumentOutOfRangeException.ThrowIfNegative(fold);
        why = why.Begin("growth.percent-from-fold").Given("fold", fold);
        return why.Result(Percent.From(Require.Finite(100 * (fold - 1), nameof(fold))));
    }

    /// <summary>The multiple that a relative change means: 434% more is 5.34 times as much.</summary>
    /// <param name="change">The relative change, -100% or above.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>(100 + change) / 100, zero or above.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The change is below -100%: nothing can lose more than all of itself.</exception>
    [Formula("growth.fold-from-percent", Unit = "times")]
    public static double FoldFromPercent(Percent change, Explanation? why = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(change.Value, -100, nameof(change));
        why = why.Begin("growth.fold-from-percent").Given("change", change);
        return why.Result((100 + change.Value) / 100);
    }

    /// <summary>The value that a relative change leads to.</summary>
    /// <param name="from">The earlier value.</param>
    /// <param name="change">The relative change.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>from (100 + change) / 100; null when it is too large for a double.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    [Formula("growth.apply")]
    public static double? Apply(double from, Percent change, Explanation? why = null)
    {
        Require.Finite(from);
        why = why.Begin("growth.apply").Given("from", from).Given("change", change);
        var to = from * ((100 + change.Value) / 100);
        return why.FiniteResult(to);
    }

    /// <summary>The value that a relative change started from.</summary>
    /// <param name="to">The later value.</param>
    /// <param name="change">The relative change that led to it.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// 100 to / (100 + change). Null when the change is -100% or below, from which nothing leads back
    /// (<see cref="NoAnswer.NotPositive"/>), or when the value is too large for a double.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    [Formula("growth.undo")]
    public static double? Undo(double to, Percent change, Explanation? why = null)
    {
        Require.Finite(to);
        why = why.Begin("growth.undo").Given("to", to).Given("change", change);
        if (change.Value <= -100) return why.None<double>(NoAnswer.NotPositive);
        var from = to / ((100 + change.Value) / 100);
        return why.FiniteResult(from);
    }

    /// <summary>Why a ratio of two values has no meaning; none when it has.</summary>
    private static NoAnswer WhyNoRatio(double from, double to) => from switch
    {
        0 => NoAnswer.ZeroBase,
        // No official source defines a percent of a negative base: dividing by its size would call a smaller loss a growth.
        < 0 => NoAnswer.NegativeBase,
        _ => to < 0 ? NoAnswer.SignChange : NoAnswer.None,
    };
}
