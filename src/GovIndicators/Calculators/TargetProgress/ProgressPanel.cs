using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;

namespace GovIndicators.Calculators;

/// <summary>What every method says about every series of a panel and its target as of a day, in columns: one place for each series, in the order of the panel.</summary>
/// <remarks>
/// <para>A column holds what is counted, sorted and mapped: status, reason, ratio and score. The whole statement of a series and a method, with its
/// word, its projected value and its caveats, is made when it is asked for, from the same numbers by the same formulas. An absent number is null to the
/// caller; in the columns it is NaN, and the reason beside it says why.</para>
/// <para>Does not change and may be read from any number of threads. Made by <see cref="TargetProgress.Compare(SeriesPanel, IReadOnlyList{Target?}, LocalDate, Faithfulness, int)"/>.</para>
/// </remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public sealed class ProgressPanel
{
    private readonly PanelPicking _picking;
    private readonly ProgressColumns _columns;

    internal ProgressPanel(SeriesPanel panel, LocalDate asOf, Faithfulness mode, PanelPicking picking, ProgressColumns columns) =>
        (Panel, AsOf, Mode, _picking, _columns) = (panel, asOf, mode, picking, columns);

    /// <summary>The series that were asked about; their places are the handles here.</summary>
    public SeriesPanel Panel { get; }

    /// <summary>The day of the question.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Whether arbitrary rules of the published methods were followed.</summary>
    public Faithfulness Mode { get; }

    /// <summary>How many series there are.</summary>
    public int Count => Panel.Count;

    /// <summary>The series about which two methods exclude each other, in the order of the panel.</summary>
    /// <remarks>Found when they are first asked for.</remarks>
    public IReadOnlyList<int> Disagreeing => field ??= FindDisagreeing();

    /// <summary>The whole statement of a method about a series, as the comparison of that series alone gives it.</summary>
    /// <exception cref="ArgumentNullException">The method is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such series.</exception>
    public ProgressStatement this[int series, ProgressMethod method]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(method);
            RequireSeries(series);
            return _picking.State(series, method);
        }
    }

    /// <summary>The common status of each series by a method.</summary>
    /// <exception cref="ArgumentNullException">The method is null.</exception>
    public ReadOnlySpan<ProgressStatus> Statuses(ProgressMethod method) => _columns.Statuses(PlaceOf(method));

    /// <summary>Why the method has no ratio for a series; <see cref="NoAnswer.None"/> where it has one, or needs none.</summary>
    /// <exception cref="ArgumentNullException">The method is null.</exception>
    public ReadOnlySpan<NoAnswer> Reasons(ProgressMethod method) => _columns.Reasons(PlaceOf(method));

    /// <summary>The number that the method holds against its limits for each series, as a ratio; NaN where absent.</summary>
    /// <exception cref="ArgumentNullException">The method is null.</exception>
    public ReadOnlySpan<double> Ratios(ProgressMethod method) => _columns.Ratios(PlaceOf(method));

    /// <summary>The method's own score of each series, on its own scale; NaN where absent.</summary>
    /// <exception cref="ArgumentNullException">The method is null.</exception>
    public ReadOnlySpan<double> Scores(ProgressMethod method) => _columns.Scores(PlaceOf(method));

    /// <summary>How many series have a status by a method; over all statuses as many as there are series.</summary>
    /// <exception cref="ArgumentNullException">The method is null.</exception>
    public int CountOf(ProgressMethod method, ProgressStatus status) => MemoryMarshal.AsBytes(Statuses(method)).Count((byte)status);

    /// <summary>How many series two methods contradict each other about, so that one says something that the other excludes.</summary>
    /// <exception cref="ArgumentNullException">A method is null.</exception>
    public int CountDisagreeing(ProgressMethod one, ProgressMethod other)
    {
        var statuses = Statuses(one);
        var others = Statuses(other);
        var count = 0;
        for (var series = 0; series < statuses.Length; series++)
        {
            if (!statuses[series].AgreesWith(others[series])) count++;
        }

        return count;
    }

    /// <summary>The target of a series; null where it was given none.</summary>
    /// <remarks>One target for all is given back as the target of the agency of the series.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such series.</exception>
    public Target? TargetOf(int series)
    {
        RequireSeries(series);
        return _picking.TargetOf(series)?.For(Panel.Keys[series].Agency);
    }

    /// <summary>Everything about one series: every statement, the numbers they were made from, the distance, and each disagreement with its cause.</summary>
    /// <param name="series">The place of the series in the panel.</param>
    /// <param name="why">Collects how the answers came about, each as a call of its own.</param>
    /// <returns>Null where the series has no target.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such series.</exception>
    public ProgressComparison? ComparisonOf(int series, Explanation? why = null) =>
        TargetOf(series) is { } target ? TargetProgress.Compare(target, Panel.ToSeries(series), AsOf, Mode, why) : null;

    private static int PlaceOf(ProgressMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return method.Place;
    }

    private void RequireSeries(int series)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(series);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(series, Count);
    }

    private List<int> FindDisagreeing()
    {
        var found = new List<int>();
        for (var series = 0; series < Count; series++)
        {
            if (!AllAgreeOn(series)) found.Add(series);
        }

        return found;
    }

    private bool AllAgreeOn(int series)
    {
        for (var i = 0; i < ProgressMethod.Ordered.Length; i++)
        {
            for (var j = i + 1; j < ProgressMethod.Ordered.Length; j++)
            {
                if (!_columns.Statuses(i)[series].AgreesWith(_columns.Statuses(j)[series])) return false;
            }
        }

        return true;
    }

    private string DebuggerDisplay => string.Create(CultureInfo.InvariantCulture, $"{Count} series, {(Mode == Faithfulness.Strict ? "strict" : "as published")}");
}
