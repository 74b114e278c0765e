namespace GovIndicators.Calculators;

// What the producers said of the values behind each answer; nothing is kept, since the panel knows it.
public sealed partial class PooledPanel
{
    /// <summary>What the producers said of the values behind an answer: a break in series before what is unsure, and the less sure before the surer.</summary>
    /// <remarks>A break in any of the shorter periods breaks the longer one, also where the last value stands for it.</remarks>
    /// <returns><see cref="ObservationStatus.Normal"/> where nothing was said of any of them, and where there is no answer.</returns>
    /// <exception cref="KeyNotFoundException">There is no series of that key.</exception>
    /// <exception cref="ArgumentException">The period has another frequency than the longer ones.</exception>
    public ObservationStatus StatusOf(SeriesKey key, TimePeriod period)
    {
        var place = PlaceOf(key, period);
        if (Panel.Statuses.IsEmpty || place < 0 || double.IsNaN(_values[place])) return ObservationStatus.Normal;
        var series = Panel.IndexOf(key);
        return StatusOf(series, TimePooling.Of(Panel, series, Frequency, Method), period.Split(Panel.Frequency));
    }

    private ObservationStatus StatusOf(int series, TimePooling way, TimePeriodRange shorter)
    {
        var (from, end) = (shorter.First.Ordinal, shorter.Last.Ordinal + 1);
        if (way.Denominator < 0) return StatusOf(series, way.Adds || way.Averages, from, end);
        if (!way.NumeratorAdds && !way.DenominatorAdds && Policy != MissingPolicy.MissingAsZero) end = Math.Max(AtLastPair(way, from, end), from) + 1;
        var part = StatusOf(way.Numerator, way.NumeratorAdds, from, end);
        return ObservationStatuses.Worse(part, StatusOf(way.Denominator, way.DenominatorAdds, from, end));
    }

    private ObservationStatus StatusOf(int series, bool countsAll, int from, int end)
    {
        var place = Panel.Places[series];
        var (first, last) = (Math.Max(from, place.First) - place.First, Math.Min(end, place.First + place.Length) - place.First);
        if (first >= last) return ObservationStatus.Normal;
        // No earlier value stands in for a level that is missing and counts as zero.
        var standsIn = Policy != MissingPolicy.MissingAsZero || BuildsUp(Panel.IndicatorOf(series).Measure);
        var latest = place.Start + (standsIn ? last : end - place.First) - 1;
        while (!countsAll && standsIn && latest > place.Start + first && double.IsNaN(Panel.Memory[latest])) latest--;
        var worst = ObservationStatus.Normal;
        var places = Panel.Statuses.PlacesIn(place.Start + first, place.Start + last, out var statuses);
        for (var i = 0; i < places.Length; i++)
        {
            var isBehind = !double.IsNaN(Panel.Memory[places[i]]) && (countsAll || places[i] == latest);
            if (isBehind || statuses[i] == ObservationStatus.Break) worst = ObservationStatuses.Worse(worst, statuses[i]);
        }

        return worst;
    }

    private Explanation? Beware(int series, TimePooling way, TimePeriodRange shorter, Explanation? why) =>
        Panel.Statuses.IsEmpty ? why : why.Warn(StatusOf(series, way, shorter));
}
