using System.Globalization;
using NodaTime;

namespace GovIndicators.Calculators;

// The same question to every series of a panel at once. Each answer is that of the series form, to the last digit.
public static partial class TargetProgress
{
    /// <summary>How many series a worker takes at a time: enough that taking them costs nothing, few enough that workers end together.</summary>
    private const int SeriesInChunk = 4096;

    /// <summary>What every method says about each series of a panel and its own target as of a day, and where they disagree.</summary>
    /// <param name="panel">The series, in the vintage known on the day.</param>
    /// <param name="targets">A target for each series, in the order of the panel; null for a series without one, about which no method says anything.</param>
    /// <param name="asOf">The day of the question.</param>
    /// <param name="mode">Whether arbitrary published rules are followed.</param>
    /// <param name="workers">How many threads share the work; the answer is the same for any number.</param>
    /// <returns>For each series and method what <see cref="Compare(Target, IndicatorSeries, LocalDate, Faithfulness, Explanation?)"/> says of the series alone.</returns>
    /// <exception cref="ArgumentNullException">The panel or the list of targets is null.</exception>
    /// <exception cref="ArgumentException">There are not as many targets as series, or a target is of another indicator or agency than its series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer workers than one.</exception>
    public static ProgressPanel Compare(SeriesPanel panel, IReadOnlyList<Target?> targets, LocalDate asOf, Faithfulness mode = Faithfulness.Strict, int workers = 1)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(targets);
        if (targets.Count != panel.Count)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"There are {targets.Count} targets and {panel.Count} series; give one for each series, or null for a series without one."), nameof(targets));
        }

        Target?[] own = [.. targets];
        for (var series = 0; series < own.Length; series++)
        {
            if (own[series] is not { } target) continue;
            RequireSameIndicator(target, panel.Keys[series], nameof(targets));
            if (target.Agency != panel.Keys[series].Agency) throw ForAnotherAgency(target, panel.Keys[series], nameof(targets));
        }

        return Compare(panel, new PanelPicking(panel, own, isOneForAll: false, asOf, mode), asOf, mode, workers);
    }

    /// <summary>What every method says about each series of a panel and one target that holds for all of them, such as a value that a plan sets for every province.</summary>
    /// <param name="panel">The series, all of the indicator of the target, in the vintage known on the day.</param>
    /// <param name="target">The target, baseline included; its agency does not count here.</param>
    /// <param name="asOf">The day of the question.</param>
    /// <param name="mode">Whether arbitrary published rules are followed.</param>
    /// <param name="workers">How many threads share the work; the answer is the same for any number.</param>
    /// <returns>For each series and method what the comparison of the series alone says with <see cref="Target.For(AgencyCode)"/> its agency.</returns>
    /// <exception cref="ArgumentNullException">The panel or the target is null.</exception>
    /// <exception cref="ArgumentException">A series is of another indicator than the target.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer workers than one.</exception>
    public static ProgressPanel Compare(SeriesPanel panel, Target target, LocalDate asOf, Faithfulness mode = Faithfulness.Strict, int workers = 1)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(target);
        foreach (var key in panel.Keys) RequireSameIndicator(target, key, nameof(panel));
        return Compare(panel, new PanelPicking(panel, [target], isOneForAll: true, asOf, mode), asOf, mode, workers);
    }

    private static ProgressPanel Compare(SeriesPanel panel, PanelPicking picking, LocalDate asOf, Faithfulness mode, int workers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        var columns = new ProgressColumns(panel.Count);
        if (workers == 1)
        {
            picking.StateAll(0, panel.Count, columns);
        }
        else
        {
            var chunks = (panel.Count + SeriesInChunk - 1) / SeriesInChunk;
            Parallel.For(0, chunks, new ParallelOptions { MaxDegreeOfParallelism = workers }, chunk =>
                picking.StateAll(chunk * SeriesInChunk, Math.Min((chunk + 1) * SeriesInChunk, panel.Count), columns));
        }

        return new(panel, asOf, mode, picking, columns);
    }
}
