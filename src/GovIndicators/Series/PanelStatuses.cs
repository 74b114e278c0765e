namespace GovIndicators;

/// <summary>The statuses of a panel other than normal, by the place of the value in memory, in ascending order.</summary>
internal sealed class PanelStatuses
{
    private readonly int[] _places;
    private readonly ObservationStatus[] _statuses;
    private readonly int[] _breaks;

    internal PanelStatuses(int[] places, ObservationStatus[] statuses)
    {
        _places = places;
        _statuses = statuses;
        _breaks = [.. places.Where((_, i) => statuses[i] == ObservationStatus.Break)];
    }

    internal bool IsEmpty => _places.Length == 0;

    /// <summary>The places at which a series is broken.</summary>
    internal ReadOnlySpan<int> Breaks => _breaks;

    internal ObservationStatus At(int place) =>
        Array.BinarySearch(_places, place) is >= 0 and var at ? _statuses[at] : ObservationStatus.Normal;

    /// <summary>The places of the breaks from one place to another, the last one excluded.</summary>
    internal ReadOnlySpan<int> BreaksIn(int from, int end)
    {
        var first = LowerBound(_breaks, from);
        var last = first;
        while (last < _breaks.Length && _breaks[last] < end) last++;
        return _breaks.AsSpan(first, last - first);
    }

    /// <summary>The places from one to another, the last one excluded, that have a status, and beside each the status.</summary>
    internal ReadOnlySpan<int> PlacesIn(int from, int end, out ReadOnlySpan<ObservationStatus> statuses)
    {
        var first = LowerBound(_places, from);
        var count = LowerBound(_places, end) - first;
        statuses = _statuses.AsSpan(first, count);
        return _places.AsSpan(first, count);
    }

    /// <summary>True when a series is broken in one of the periods from a first ordinal to a last; periods outside of it have no break.</summary>
    internal bool IsBroken(in SeriesPlace place, int first, int last)
    {
        var (from, end) = (Math.Max(first - place.First, 0), Math.Min(last - place.First + 1, place.Length));
        return from < end && !BreaksIn(place.Start + from, place.Start + end).IsEmpty;
    }

    private static int LowerBound(int[] places, int place) => Array.BinarySearch(places, place) is var at && at >= 0 ? at : ~at;
}
