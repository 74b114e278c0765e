using System.Globalization;

namespace GovIndicators;

// Parts of a panel: new places over the same values.
public sealed partial class SeriesPanel
{
    /// <summary>The series of an indicator, in the same order; not a copy of the values.</summary>
    public SeriesPanel Of(IndicatorCode indicator) => Where(key => key.Indicator == indicator);

    /// <summary>The series of an agency, in the same order; not a copy of the values.</summary>
    public SeriesPanel Of(AgencyCode agency) => Where(key => key.Agency == agency);

    /// <summary>The series whose keys are chosen, in the same order; not a copy of the values.</summary>
    /// <exception cref="ArgumentNullException">The choice is null.</exception>
    public SeriesPanel Where(Func<SeriesKey, bool> chosen)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        var kept = new List<int>();
        for (var series = 0; series < _keys.Length; series++)
        {
            if (chosen(_keys[series])) kept.Add(series);
        }

        var places = new SeriesPlace[kept.Count];
        var keys = new SeriesKey[kept.Count];
        var indexes = new Dictionary<SeriesKey, int>(kept.Count);
        var offset = 0;
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = _places[kept[i]] with { Offset = offset };
            keys[i] = _keys[kept[i]];
            indexes.Add(keys[i], i);
            offset += places[i].Length;
        }

        return new(Frequency, _values, places, keys, _lines, _statuses, indexes);
    }

    /// <summary>All series, cut to the periods from a first to a last one, both included; not a copy of the values.</summary>
    /// <remarks>What lies before the first period is not seen through the slice: a change from it is absent.</remarks>
    /// <exception cref="ArgumentException">A period has another frequency, or the last lies before the first.</exception>
    public SeriesPanel Between(TimePeriod first, TimePeriod last)
    {
        RequireFrequency(first, nameof(first));
        RequireFrequency(last, nameof(last));
        if (last < first)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The last period {last} lies before the first, {first}; give the earlier one first."), nameof(last));
        }

        var places = new SeriesPlace[_places.Length];
        var offset = 0;
        for (var i = 0; i < places.Length; i++)
        {
            var place = _places[i];
            var from = Math.Clamp(first.Ordinal - place.First, 0, place.Length);
            var end = Math.Clamp(last.Ordinal + 1 - place.First, from, place.Length);
            places[i] = place with { Start = place.Start + from, Offset = offset, First = place.First + from, Length = end - from };
            offset += end - from;
        }

        return new(Frequency, _values, places, _keys, _lines, _statuses, _indexes);
    }

    internal void RequireFrequency(TimePeriod period, string name)
    {
        if (period.Frequency != Frequency)
        {
            throw new ArgumentException($"{period.ToString()} has frequency {period.Frequency}; the panel has {Frequency}.", name);
        }
    }
}
