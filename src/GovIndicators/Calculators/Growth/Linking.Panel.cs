namespace GovIndicators.Calculators;

// Index numbers of every series of a panel.
public static partial class Linking
{
    /// <summary>Every series of a panel as index numbers on one base period.</summary>
    /// <param name="panel">The series.</param>
    /// <param name="newBase">The base period.</param>
    /// <param name="level">The level in the base period; above zero.</param>
    /// <returns>
    /// One index number for each value, as <see cref="Rebase(ReadOnlySpan{double?}, int, double, Explanation?)"/> gives it. A series has none
    /// when its base period was not reported or is not above zero, when it holds ranks, or sums to date that cover unlike stretches of time;
    /// and none is given across a break in series.
    /// </returns>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not finite or not above zero.</exception>
    /// <exception cref="ArgumentException">The base period has another frequency than the panel.</exception>
    public static PanelResult Rebase(SeriesPanel panel, TimePeriod newBase, double level = 100)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var into = Absence.Room(panel.Length);
        Rebase(panel, newBase, into, level);
        return new("linking.rebase", panel, into, AnswerStatuses.OnBase(newBase), (series, period, why) => Explain(series, period, newBase, level, why));
    }

    /// <summary>Every series of a panel as index numbers on one base period, into existing memory.</summary>
    /// <param name="panel">The series.</param>
    /// <param name="newBase">The base period.</param>
    /// <param name="into">Takes one index number for each value, series after series; NaN where there is none.</param>
    /// <param name="level">The level in the base period; above zero.</param>
    /// <exception cref="ArgumentNullException">The panel is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not finite or not above zero.</exception>
    /// <exception cref="ArgumentException">
    /// The base period has another frequency than the panel, or the memory has not as many places as the panel has values, or lies over it.
    /// </exception>
    public static void Rebase(SeriesPanel panel, TimePeriod newBase, Span<double> into, double level = 100)
    {
        Require.Finite(level);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(level);
        PanelLines.RequireRoom(panel, into);
        panel.RequireFrequency(newBase, nameof(newBase));
        Span<bool> comparable = stackalloc bool[PanelLines.Most];
        comparable = PanelLines.WithIndex(panel, PanelLines.Room(panel, comparable));
        PanelRunningKernels.Rebase(panel, newBase.Ordinal, level, comparable, into);
    }

    private static void Explain(IndicatorSeries series, TimePeriod period, TimePeriod newBase, double level, Explanation why)
    {
        why.Begin("linking.rebase").Given("series", series.Key).Given("period", period).Given("new-base-at", newBase).Given("level", level);
        var (start, value) = (series[newBase], series[period]);
        why.Given("from", start).Given("to", value);
        var reason = PanelLines.WhyNoIndex(series.Indicator, series.Key.Accumulation, series.Frequency);
        if (reason == NoAnswer.None) reason = value is null ? NoAnswer.NotReported : WhyNoBase(start ?? Absence.Mark);
        if (reason == NoAnswer.None && series.IsBrokenBetween(newBase, period)) reason = NoAnswer.BreakInSeries;
        if (reason != NoAnswer.None)
        {
            why.None<double>(reason, Comparability.AdviceFor(reason));
            return;
        }

        var index = period == newBase ? level : level * value!.Value / start!.Value;
        if (double.IsFinite(index)) why.Result(index);
        else why.None<double>(NoAnswer.TooLarge);
    }
}
