using System.Globalization;

namespace GovIndicators;

/// <summary>Many series of one frequency in one array, series after series: what calculators go through in one pass over memory.</summary>
/// <remarks>
/// <para>Each series lies dense from its first to its last period, so a panel takes 8 bytes for each of these periods, 20 bytes and a key for
/// each series, and 5 bytes for each status other than normal. Statuses are never lost; digits, dates and sources stay with the single
/// series. What was not reported is null to the caller. In bulk memory, that is in <see cref="Values(int)"/> and in the results that
/// calculators write, NaN marks the absence; NaN and infinity are refused at the door.</para>
/// <para>A panel does not change and may be read from any number of threads. It holds the indicator of each series, so that a calculator can
/// refuse what the measure forbids. A slice is a panel over the same memory.</para>
/// </remarks>
public sealed partial class SeriesPanel
{
    private readonly double[] _values;
    private readonly SeriesPlace[] _places;
    private readonly SeriesKey[] _keys;
    private readonly PanelLine[] _lines;
    private readonly PanelStatuses _statuses;
    private readonly Dictionary<SeriesKey, int> _indexes;

    private SeriesPanel(
        Frequency frequency,
        double[] values,
        SeriesPlace[] places,
        SeriesKey[] keys,
        PanelLine[] lines,
        PanelStatuses statuses,
        Dictionary<SeriesKey, int> indexes)
    {
        (Frequency, _values, _places, _keys, _lines, _statuses, _indexes) = (frequency, values, places, keys, lines, statuses, indexes);
        Keys = Array.AsReadOnly(keys);
        Length = places.Length == 0 ? 0 : places[^1].Offset + places[^1].Length;
    }

    /// <summary>How often values come; the same for all series.</summary>
    public Frequency Frequency { get; }

    /// <summary>How many series there are.</summary>
    public int Count => _places.Length;

    /// <summary>How many values there are, absences included: as many as a result needs that has one for each.</summary>
    public int Length { get; }

    /// <summary>The keys of the series in their order: the place of a key is the handle of its series.</summary>
    public IReadOnlyList<SeriesKey> Keys { get; }

    internal ReadOnlySpan<SeriesPlace> Places => _places;

    /// <summary>The memory that the panel looks at; of a slice, all that it was cut from.</summary>
    internal ReadOnlySpan<double> Memory => _values;

    internal ReadOnlySpan<PanelLine> Lines => _lines;

    internal PanelStatuses Statuses => _statuses;

    /// <summary>The value of a series in a period; null when nothing was reported for it, or it lies outside the series.</summary>
    /// <exception cref="KeyNotFoundException">There is no series of that key.</exception>
    /// <exception cref="ArgumentException">The period has another frequency.</exception>
    public double? this[SeriesKey key, TimePeriod period]
    {
        get
        {
            var series = RequireIndex(key);
            var at = InSeries(series, period);
            return at < 0 || double.IsNaN(_values[_places[series].Start + at]) ? null : _values[_places[series].Start + at];
        }
    }

    /// <summary>The handle of a series, or -1 when there is none of that key.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public int IndexOf(SeriesKey key) => _indexes.TryGetValue(key, out var series) ? series : -1;

    /// <summary>What a series measures.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such handle.</exception>
    public Indicator IndicatorOf(int series) => _lines[Place(series).Line].Indicator;

    /// <summary>The first period of a series; null when it is empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such handle.</exception>
    public TimePeriod? FirstOf(int series) => Place(series) is { Length: > 0 } place ? TimePeriod.FromOrdinal(Frequency, place.First) : null;

    /// <summary>The values of a series from its first to its last period, NaN where absent; not a copy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such handle.</exception>
    public ReadOnlySpan<double> Values(int series)
    {
        var place = Place(series);
        return _values.AsSpan(place.Start, place.Length);
    }

    /// <summary>Where the answer for a series and a period stands in a result with one answer for each value; -1 when the period lies outside the series.</summary>
    /// <exception cref="KeyNotFoundException">There is no series of that key.</exception>
    /// <exception cref="ArgumentException">The period has another frequency.</exception>
    public int PlaceOf(SeriesKey key, TimePeriod period)
    {
        var series = RequireIndex(key);
        return InSeries(series, period) is >= 0 and var at ? _places[series].Offset + at : -1;
    }

    /// <summary>What the producer said of a period; <see cref="ObservationStatus.Normal"/> where nothing was said.</summary>
    /// <exception cref="KeyNotFoundException">There is no series of that key.</exception>
    /// <exception cref="ArgumentException">The period has another frequency.</exception>
    public ObservationStatus StatusOf(SeriesKey key, TimePeriod period)
    {
        var series = RequireIndex(key);
        return InSeries(series, period) is >= 0 and var at ? _statuses.At(_places[series].Start + at) : ObservationStatus.Normal;
    }

    /// <summary>One series by itself, with its statuses.</summary>
    /// <exception cref="KeyNotFoundException">There is no series of that key.</exception>
    public IndicatorSeries ToSeries(SeriesKey key) => ToSeries(RequireIndex(key));

    /// <summary>One series by itself, with its statuses.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such handle.</exception>
    public IndicatorSeries ToSeries(int series)
    {
        var place = Place(series);
        var observations = new Observation[place.Length];
        for (var i = 0; i < observations.Length; i++)
        {
            var value = _values[place.Start + i];
            observations[i] = new(TimePeriod.FromOrdinal(Frequency, place.First + i), double.IsNaN(value) ? null : value, _statuses.At(place.Start + i));
        }

        return IndicatorSeries.Create(IndicatorOf(series), _keys[series], observations);
    }

    private SeriesPlace Place(int series)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(series);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(series, _places.Length);
        return _places[series];
    }

    private int RequireIndex(SeriesKey key) =>
        IndexOf(key) is >= 0 and var series ? series : throw new KeyNotFoundException($"There is no series {key} in the panel.");

    private int InSeries(int series, TimePeriod period)
    {
        if (period.Frequency != Frequency)
        {
            throw new ArgumentException($"{period.ToString()} has frequency {period.Frequency}; the panel has {Frequency}.", nameof(period));
        }

        var at = period.Ordinal - _places[series].First;
        return (uint)at < (uint)_places[series].Length ? at : -1;
    }

    /// <summary>How much there is, as in 2 series, 24 values, M.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} series, {Length} values, {Frequency}");
}
