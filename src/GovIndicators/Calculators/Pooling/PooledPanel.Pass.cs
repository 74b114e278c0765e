namespace GovIndicators.Calculators;

// The pass over the panel, series after series.
public sealed partial class PooledPanel
{
    internal PooledPanel(SeriesPanel panel, Frequency frequency, MissingPolicy policy, OverTimeMethod method)
    {
        (Panel, Frequency, Policy, Method) = (panel, frequency, policy, method);
        (_firstLonger, _starts) = Starts();
        _places = new (int, int, int)[panel.Count];
        var offset = 0;
        for (var series = 0; series < _places.Length; series++)
        {
            var place = panel.Places[series];
            if (place.Length == 0) continue;
            var first = LongerOf(place.First);
            var length = LongerOf(place.First + place.Length - 1) - first + 1;
            _places[series] = (offset, first, length);
            offset += length;
        }

        _values = Absence.Room(offset);
        (_reported, _expected) = (new int[offset], new int[offset]);
        for (var series = 0; series < _places.Length; series++) Pool(series);
    }

    private void Pool(int series)
    {
        var way = TimePooling.Of(Panel, series, Frequency, Method);
        var (offset, first, length) = _places[series];
        for (var i = 0; i < length; i++)
        {
            var (from, end) = (_starts[first - _firstLonger + i], _starts[first - _firstLonger + i + 1]);
            _values[offset + i] = way.Refusal != NoAnswer.None ? Absence.Mark
                : way.Averages ? Average(series, from, end, offset + i)
                : way.Denominator >= 0 && !(way.NumeratorAdds && way.DenominatorAdds) ? RatioOfOwn(way, from, end, offset + i)
                : way.Denominator >= 0 ? Ratio(way, from, end, offset + i)
                : way.Adds ? Total(series, from, end, offset + i)
                : Last(series, from, end, offset + i);
        }
    }

    private double Total(int series, int from, int end, int at)
    {
        var sum = SumPartial.Of(Reports(series, from, end));
        (_reported[at], _expected[at]) = ((int)sum.Reported, end - from);
        return Policy.Refusal(Coverage.Of(_reported[at], _expected[at])) == NoAnswer.None ? GrowthKernels.OrAbsent(sum.Sum) : Absence.Mark;
    }

    private double Last(int series, int from, int end, int at)
    {
        var last = LastOf(series, from, end);
        (_reported[at], _expected[at]) = ((int)last.Coverage.Reported, 1);
        return Policy == MissingPolicy.SkipIfAnyMissing && !last.Coverage.IsComplete ? Absence.Mark : Known(last, Panel.IndicatorOf(series).Measure);
    }

    private double Ratio(TimePooling way, int from, int end, int at)
    {
        var share = SharePartial.None;
        for (var ordinal = from; ordinal < end; ordinal++)
        {
            if (!ReportedShare.TryCount(Absence.Unpack(Report(way.Numerator, ordinal)), Absence.Unpack(Report(way.Denominator, ordinal)), Policy, out var one)) return Absence.Mark;
            share = share.Add(one, Policy);
        }

        (_reported[at], _expected[at]) = ((int)share.Coverage.Reported, end - from);
        return Policy.Refusal(share.Coverage) == NoAnswer.None && share.FitsInDouble && share.Finish().Percent is { } percent ? percent.Value : Absence.Mark;
    }

    private double Report(int series, int ordinal) => Reports(series, ordinal, ordinal + 1) is [var value] ? value : Absence.Mark;

    /// <summary>What lies between two ordinals of a series; shorter where the series does not reach.</summary>
    private ReadOnlySpan<double> Reports(int series, int from, int end)
    {
        var place = Panel.Places[series];
        var first = Math.Clamp(from - place.First, 0, place.Length);
        return Panel.Memory.Slice(place.Start + first, Math.Clamp(end - place.First, first, place.Length) - first);
    }

    private int LongerOf(int ordinal) =>
        _firstLonger + (Array.BinarySearch(_starts, ordinal) is var at && at >= 0 ? at : ~at - 1);

    /// <summary>The ordinals at which the longer periods begin, and the one after the last.</summary>
    /// <exception cref="ArgumentException">The shorter periods do not fill the longer ones.</exception>
    private (int First, int[] Starts) Starts()
    {
        var (first, last) = (int.MaxValue, -1);
        foreach (ref readonly var place in Panel.Places)
        {
            if (place.Length == 0) continue;
            (first, last) = (Math.Min(first, place.First), Math.Max(last, place.First + place.Length - 1));
        }

        if (last < 0) return (0, []);
        var longer = TimePeriod.Containing(TimePeriod.FromOrdinal(Panel.Frequency, first).Start, Frequency);
        var (firstLonger, starts) = (longer.Ordinal, new List<int>());
        for (var next = 0; next <= last; longer = longer.Next())
        {
            var shorter = longer.Split(Panel.Frequency);
            starts.Add(shorter.First.Ordinal);
            next = shorter.Last.Ordinal + 1;
            if (next > last) starts.Add(next);
        }

        return (firstLonger, [.. starts]);
    }
}
