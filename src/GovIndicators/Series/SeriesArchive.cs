using NodaTime;

namespace GovIndicators;

/// <summary>Everything that was ever published about a set of series: the releases of each observation, side by side.</summary>
/// <remarks>
/// <para>As-of is knowledge: <see cref="AsOf"/> gives each observation as it was last published on or before a day, so that a review of last
/// year does not change when data are revised. An observation without a day of publication counts as known from the day on which its source was published; where that is not
/// known either, from the day of which it speaks: its reference date, or the end of its period.</para>
/// <para>An archive does not change and may be read from any number of threads.</para>
/// </remarks>
public sealed partial class SeriesArchive
{
    private readonly SeriesKey[] _keys;
    private readonly Indicator[] _indicators;
    private readonly int[] _starts;
    private readonly ArchiveRows _rows;
    private readonly Dictionary<SeriesKey, int> _handles;

    private SeriesArchive(SeriesKey[] keys, Indicator[] indicators, int[] starts, ArchiveRows rows)
    {
        _keys = keys;
        Keys = Array.AsReadOnly(keys);
        _indicators = indicators;
        _starts = starts;
        _rows = rows;
        _handles = new(keys.Length);
        for (var i = 0; i < keys.Length; i++) _handles.Add(keys[i], i);
    }

    /// <summary>An archive that holds nothing.</summary>
    public static SeriesArchive Empty { get; } = new Builder().Build();

    /// <summary>The keys, without vintage, in the order in which they were first added.</summary>
    public IReadOnlyList<SeriesKey> Keys { get; }

    /// <summary>How many observations it holds, every release counted.</summary>
    public int Count => _rows.Count;

    /// <summary>The series as they were known on a day: each observation in its latest release then.</summary>
    /// <returns>The series that had at least one observation by then, in the order of <see cref="Keys"/>.</returns>
    public SeriesCollection AsOf(LocalDate date)
    {
        var known = new List<IndicatorSeries>(_keys.Length);
        var observations = new List<Observation>();
        for (var handle = 0; handle < _keys.Length; handle++)
        {
            observations.Clear();
            var frequency = _keys[handle].Frequency;
            var row = _starts[handle];
            while (row < _starts[handle + 1])
            {
                var ordinal = _rows.Ordinals[row];
                var latest = -1;
                for (; row < _starts[handle + 1] && _rows.Ordinals[row] == ordinal; row++)
                {
                    if (_rows.KnownFrom(row, frequency) <= date) latest = row;
                }

                if (latest >= 0) observations.Add(_rows.Observe(latest, frequency));
            }

            if (observations.Count > 0) known.Add(IndicatorSeries.Create(_indicators[handle], _keys[handle], observations));
        }

        return new(known);
    }

    /// <summary>Every release of one observation, oldest first, each with its vintage.</summary>
    /// <param name="key">The key of the series, without vintage.</param>
    /// <param name="period">The period of the observation.</param>
    public IEnumerable<(string Vintage, Observation Observation)> ReleasesOf(SeriesKey key, TimePeriod period)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (period.Frequency != key.Frequency || !_handles.TryGetValue(key, out var handle)) yield break;
        for (var row = _starts[handle]; row < _starts[handle + 1]; row++)
        {
            if (_rows.Ordinals[row] == period.Ordinal) yield return (_rows.VintageOf(row), _rows.Observe(row, key.Frequency));
        }
    }

    /// <summary>Every observation with its key and vintage, in the order of keys, periods and release.</summary>
    public IEnumerable<(SeriesKey Key, string Vintage, Observation Observation)> All()
    {
        for (var handle = 0; handle < _keys.Length; handle++)
        {
            for (var row = _starts[handle]; row < _starts[handle + 1]; row++)
            {
                yield return (_keys[handle], _rows.VintageOf(row), _rows.Observe(row, _keys[handle].Frequency));
            }
        }
    }
}
