using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace GovIndicators;

/// <summary>A set of series, one for each key.</summary>
/// <remarks>It does not change and may be read from any number of threads.</remarks>
public sealed class SeriesCollection : IReadOnlyCollection<IndicatorSeries>
{
    private readonly IndicatorSeries[] _series;
    private readonly Dictionary<SeriesKey, IndicatorSeries> _byKey;
    private readonly Dictionary<IndicatorCode, List<IndicatorSeries>> _byIndicator = [];

    /// <summary>A set of series.</summary>
    /// <exception cref="ArgumentException">Two series have the same key.</exception>
    public SeriesCollection(params IEnumerable<IndicatorSeries> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        _series = [.. series];
        _byKey = new(_series.Length);
        foreach (var one in _series)
        {
            if (!_byKey.TryAdd(one.Key, one)) throw new ArgumentException($"The series {one.Key} is given twice; keep one.", nameof(series));
            if (!_byIndicator.TryGetValue(one.Key.Indicator, out var list)) _byIndicator.Add(one.Key.Indicator, list = []);
            list.Add(one);
        }
    }

    /// <summary>How many series there are.</summary>
    public int Count => _series.Length;

    /// <summary>The series of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no series of that key.</exception>
    public IndicatorSeries this[SeriesKey key] => TryGet(key, out var series)
        ? series
        : throw new KeyNotFoundException($"There is no series {key}.");

    /// <summary>The series of a key, if there is one.</summary>
    public bool TryGet(SeriesKey key, [MaybeNullWhen(false)] out IndicatorSeries series) => _byKey.TryGetValue(key, out series);

    /// <summary>Every series of an indicator, whoever produced it: rivals stand side by side.</summary>
    public IEnumerable<IndicatorSeries> Of(IndicatorCode indicator) => _byIndicator.TryGetValue(indicator, out var found) ? found.AsReadOnly() : [];

    /// <summary>Every series of an indicator for an agency, whoever produced it.</summary>
    public IEnumerable<IndicatorSeries> Of(IndicatorCode indicator, AgencyCode agency) => Of(indicator).Where(s => s.Key.Agency == agency);

    /// <summary>The series in the order given.</summary>
    public IEnumerator<IndicatorSeries> GetEnumerator() => ((IEnumerable<IndicatorSeries>)_series).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
