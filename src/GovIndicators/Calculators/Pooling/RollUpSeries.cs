using System.Globalization;

namespace GovIndicators.Calculators;

/// <summary>For each agency of a tree the handle of its series of one indicator, -1 where it has none.</summary>
internal sealed class RollUpSeries
{
    private RollUpSeries(int[] handles, List<SeriesKey> leftOut, SeriesKey? line, Indicator? measured) =>
        (Handles, LeftOut, Line, Measured) = (handles, leftOut, line, measured);

    /// <summary>The handles by the position of the agency in the tree.</summary>
    internal int[] Handles { get; }

    /// <summary>The series of agencies that were not alive on the day of the tree.</summary>
    internal List<SeriesKey> LeftOut { get; }

    /// <summary>The key of one of the series, from which the others differ in the agency alone; null when there is none.</summary>
    internal SeriesKey? Line { get; }

    /// <summary>What the series measure, as the panel says; null when there is none.</summary>
    internal Indicator? Measured { get; }

    internal bool IsSinceStart => Line?.Accumulation == Accumulation.SinceStart;

    /// <param name="panel">The series.</param>
    /// <param name="tree">The agencies.</param>
    /// <param name="indicator">The code of the indicator.</param>
    /// <param name="asked">The indicator as the caller knows it, by which the values are pooled; null where the panel alone says what it is.</param>
    /// <exception cref="ArgumentException">Two series differ in more than the agency, or the panel has another measure or unit than was asked for.</exception>
    internal static RollUpSeries Of(SeriesPanel panel, AgencyTree tree, IndicatorCode indicator, Indicator? asked = null)
    {
        var handles = new int[tree.Count];
        Array.Fill(handles, -1);
        var leftOut = new List<SeriesKey>();
        SeriesKey? one = null;
        Indicator? measured = null;
        for (var series = 0; series < panel.Count; series++)
        {
            var key = panel.Keys[series];
            if (key.Indicator != indicator) continue;
            one ??= key;
            measured = panel.IndicatorOf(series);
            if (!IsOneLine(one, key)) throw TwoLines(one, key);
            // The measure decides what adds, so that of the data counts, not the one that the caller remembers.
            if (asked is not null && !IsAlike(measured, asked)) throw Unlike(key, measured, asked);
            if (tree.PositionOf(key.Agency) is >= 0 and var position) handles[position] = series;
            else leftOut.Add(key);
        }

        return new(handles, leftOut, one, measured);
    }

    /// <summary>Why no rate follows from a numerator and a denominator; none where one does.</summary>
    internal static NoAnswer WhyNoRate(RollUpSeries upper, RollUpSeries lower, ProducerMixing producers)
    {
        if (upper is not { Line: { } above, Measured: { } part } || lower is not { Line: { } below, Measured: { } whole }) return NoAnswer.None;
        // What stands at a moment has no stretch of time, so anything may be set against it.
        if (part.Measure != Measure.Stock && whole.Measure != Measure.Stock && above.Accumulation != below.Accumulation) return NoAnswer.UnlikeCoverage;
        return above.Producer != below.Producer && producers == ProducerMixing.Refused ? NoAnswer.UnlikeProducer : NoAnswer.None;
    }

    private static bool IsAlike(Indicator one, Indicator other) => one.Measure.Code == other.Measure.Code && one.Unit == other.Unit;

    private static bool IsOneLine(SeriesKey one, SeriesKey other) =>
        one.Accumulation == other.Accumulation && one.Producer == other.Producer && one.Vintage == other.Vintage && one.Dimensions.AsSpan().SequenceEqual(other.Dimensions.AsSpan());

    private static ArgumentException TwoLines(SeriesKey one, SeriesKey other) => new(
        string.Create(CultureInfo.InvariantCulture, $"{one} and {other} differ in more than the agency, so they do not add; choose one accumulation, producer, vintage and set of dimensions."),
        nameof(other));

    private static ArgumentException Unlike(SeriesKey key, Indicator measured, Indicator indicator) => new(
        $"{key} is measured as {InWords(measured)} in the panel, and {indicator.Code} as {InWords(indicator)}; give the indicator by which the series were measured.",
        nameof(indicator));

    private static string InWords(Indicator indicator) => indicator.Unit == Unit.None ? $"{indicator.Measure.Code} without a unit" : $"{indicator.Measure.Code} in {indicator.Unit.Code}";
}
