using System.Globalization;

namespace GovIndicators.Calculators;

public static partial class Linking
{
    /// <summary>An index from rolling windows, each moved on by one period and linked to the one before.</summary>
    /// <param name="windows">For each window the folds from period to period, oldest first; all of one length, each fold above zero.</param>
    /// <param name="rule">At which period of the window it is linked.</param>
    /// <param name="level">To which level of that period.</param>
    /// <param name="why">Collects how the answer came about.</param>
    /// <returns>
    /// The levels of all periods, those of the first window chained from 1, then one for each further window. Null when there are no
    /// windows (<see cref="NoAnswer.TooFewObservations"/>), a fold is not above zero (<see cref="NoAnswer.NotPositive"/>), or a level is
    /// too large for a double.
    /// </returns>
    /// <exception cref="ArgumentNullException">The windows, one of them, or the rule is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A fold is not finite, the level is not one of the named values, or the windows have no such period.</exception>
    /// <exception cref="ArgumentException">The windows have unlike lengths.</exception>
    [Formula("linking.splice-windows")]
    public static double[]? SpliceWindows(
        IReadOnlyList<IReadOnlyList<double>> windows,
        WindowRule rule,
        WindowLevel level = WindowLevel.Recalculated,
        Explanation? why = null)
    {
        ArgumentNullException.ThrowIfNull(windows);
        ArgumentNullException.ThrowIfNull(rule);
        if (level is not (WindowLevel.Recalculated or WindowLevel.Published)) throw new ArgumentOutOfRangeException(nameof(level), level, "Expected Recalculated or Published.");
        var positive = RequireWindows(windows);
        why = why.Begin("linking.splice-windows", GrowthSources.Splicing).Given("windows", windows).Given("rule", rule).Given("level", level);
        if (windows.Count == 0 || windows[0].Count == 0) return why.Nothing<double[]>(NoAnswer.TooFewObservations);
        if (!positive) return why.Nothing<double[]>(NoAnswer.NotPositive);
        var length = windows[0].Count;
        var (first, last) = rule.Periods(length);
        if (last >= length) throw NoSuchPeriod(rule, last + 1, length);

        var levels = new double[length + windows.Count - 1];
        for (var i = 0; i < length; i++) levels[i] = (i == 0 ? 1 : levels[i - 1]) * windows[0][i];
        // The level that the window before gives for each place of linking, which moves on with every window.
        var recalculated = levels[first..(last + 1)];
        for (var w = 1; w < windows.Count; w++)
        {
            var (linked, logarithms) = (0.0, 0.0);
            for (var period = first; period <= last; period++)
            {
                var before = level is WindowLevel.Published ? levels[w - 1 + period] : recalculated[period - first];
                linked = before * Remainder(windows[w], period);
                logarithms += Math.Log(linked);
                recalculated[period - first] *= windows[w][period];
            }

            // One link is taken as it is: a logarithm there and back would cost it its last digits.
            levels[length + w - 1] = first == last ? linked : Math.Exp(logarithms / (last - first + 1));
        }

        return Array.TrueForAll(levels, double.IsFinite) ? why.Result(levels) : why.Nothing<double[]>(NoAnswer.TooLarge);
    }

    /// <summary>The product of the folds of a window from a period to its end.</summary>
    private static double Remainder(IReadOnlyList<double> window, int from)
    {
        double product = 1;
        for (var i = from; i < window.Count; i++) product *= window[i];
        return product;
    }

    /// <summary>True when every fold is above zero.</summary>
    private static bool RequireWindows(IReadOnlyList<IReadOnlyList<double>> windows)
    {
        var positive = true;
        foreach (var window in windows)
        {
            ArgumentNullException.ThrowIfNull(window, nameof(windows));
            if (window.Count != windows[0].Count) throw UnlikeWindows(windows, window.Count);
            foreach (var fold in window) positive &= Require.Finite(fold, nameof(windows)) > 0;
        }

        return positive;
    }

    private static ArgumentException UnlikeWindows(IReadOnlyList<IReadOnlyList<double>> windows, int found) => new(
        string.Create(CultureInfo.InvariantCulture, $"A window has {found} periods, the first one {windows[0].Count}; expected windows of one length."),
        nameof(windows));

    private static ArgumentOutOfRangeException NoSuchPeriod(WindowRule rule, int period, int length) => new(
        nameof(rule),
        rule,
        string.Create(CultureInfo.InvariantCulture, $"Period {period} does not exist in windows of {length} periods; expected 1 to {length}."));
}
