using System.Globalization;

namespace GovIndicators.Calculators;

public static partial class LinearMiss
{
    /// <summary>The symbol of a constant target, from whether the last value keeps it and whether the mean trend shows no setback.</summary>
    public static ProgressLabel ConstantTargetSymbol(bool lastValueMeets, bool trendHolds) =>
        lastValueMeets ? trendHolds ? Sun : LightCloud : trendHolds ? Cloud : Storm;

    /// <summary>The symbol of a mere direction, from whether the mean change and the last change point the right way.</summary>
    public static ProgressLabel DirectionSymbol(bool meanChangeIsRight, bool lastChangeIsRight) =>
        meanChangeIsRight ? lastChangeIsRight ? Sun : LightCloud : lastChangeIsRight ? Cloud : Storm;

    /// <summary>The bound of a target interval that is easiest to meet, by which Destatis judges.</summary>
    /// <returns>The lower bound where higher is better, the upper where lower is better; null where the direction is unknown or a band.</returns>
    /// <exception cref="ArgumentException">The interval is upside down.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bound is not finite.</exception>
    [Formula("progress.weakest-bound")]
    public static double? WeakestBound(double lower, double upper, Direction direction, Explanation? why = null)
    {
        why = why.Begin("progress.weakest-bound", Source).Given("lower", lower).Given("upper", upper).Given("direction", direction);
        Require.Finite(lower);
        Require.Finite(upper);
        if (lower > upper)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The interval runs from {lower} to {upper}, which is upside down; give the lower bound first."), nameof(upper));
        }

        if (direction.IsUnknown) return why.None<double>(NoAnswer.DirectionUnknown);
        if (direction.IsBand) return why.None<double>(NoAnswer.MethodDoesNotApply);
        return why.Result(direction.IsHigherBetter ? lower : upper);
    }

    /// <summary>Of targets for several years, the next one: the first whose year is not over.</summary>
    /// <param name="targets">Years and target values, in any order.</param>
    /// <param name="year">The year of the question.</param>
    /// <returns>Null when every target year is over or there are no targets.</returns>
    /// <exception cref="ArgumentNullException">The targets are null.</exception>
    public static (double Year, double Target)? NextTarget(IEnumerable<(double Year, double Target)> targets, double year)
    {
        ArgumentNullException.ThrowIfNull(targets);
        (double Year, double Target)? next = null;
        foreach (var target in targets)
        {
            if (target.Year >= year && !(next?.Year <= target.Year)) next = target;
        }

        return next;
    }

    /// <summary>Of several targets for the same time, the statement with the worst symbol; statements that were not calculated do not count.</summary>
    /// <returns>Null when nothing was calculated.</returns>
    /// <exception cref="ArgumentNullException">The statements are null.</exception>
    /// <exception cref="ArgumentException">A statement is of another method.</exception>
    public static ProgressStatement? Worst(IEnumerable<ProgressStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ProgressStatement? worst = null;
        foreach (var statement in statements)
        {
            if (statement.Label is not { } label || label.Method != ProgressMethod.LinearMiss)
            {
                throw new ArgumentException($"The statement '{statement}' is no weather symbol; expected statements of the method {ProgressMethod.LinearMiss}.", nameof(statements));
            }

            if (label != NotCalculated && (worst?.Label is not { } bad || label.Status < bad.Status)) worst = statement;
        }

        return worst;
    }
}
