using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>For each agency of a tree the handle of its series of one indicator, -1 where it has none.</summary>
internal sealed class RollUpSeries
{
    private RollUpSeries(int[] handles, List<SeriesKey> leftOut) => (Handles, LeftOut) = (handles, leftOut);

    /// <summary>The handles by the position of the agency in the tree.</summary>
    internal int[] Handles { get; }

    /// <summary>The series of agencies that were not alive on the day of the tree.</summary>
    internal List<SeriesKey> LeftOut { get; }

    /// <exception cref="ArgumentException">Two series differ in more than the agency.</exception>
    internal static RollUpSeries Of(SeriesPanel panel, AgencyTree tree, IndicatorCode indicator)
    {
        var handles = new int[tree.Count];
        Array.Fill(handles, -1);
        var leftOut = new List<SeriesKey>();
        SeriesKey? one = null;
        for (var series = 0; series < panel.Count; series++)
        {
            var key = panel.Keys[series];
            if (key.Indicator != indicator) continue;
            one ??= key;
            if (!IsOneLine(one, key)) throw TwoLines(one, key);
            if (tree.PositionOf(key.Agency) is >= 0 and var position) handles[position] = series;
            else leftOut.Add(key);
        }

        return new(handles, leftOut);
    }

    private static bool IsOneLine(SeriesKey one, SeriesKey other) =>
        one.Accumulation == other.Accumulation && one.Producer == other.Producer && one.Vintage == other.Vintage && one.Dimensions.AsSpan().SequenceEqual(other.Dimensions.AsSpan());

    private static ArgumentException TwoLines(SeriesKey one, SeriesKey other) => new(
        string.Create(CultureInfo.InvariantCulture, $"{one} and {other} differ in more than the agency, so they do not add; choose one line with SeriesPanel.Where."),
        nameof(other));
}
