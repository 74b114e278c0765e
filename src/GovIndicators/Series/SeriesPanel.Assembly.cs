using System.Globalization;

namespace GovIndicators;

public sealed partial class SeriesPanel
{
    /// <summary>Puts a panel together in two passes over the rows: the first measures each series, the second puts each value where it belongs.</summary>
    private sealed class PanelAssembly
    {
        private readonly Frequency _frequency;
        private readonly SeriesKey[] _keys;
        private readonly PanelLine[] _lines;
        private readonly int[] _lineOfSeries;
        private readonly Dictionary<SeriesKey, int> _indexes;
        private readonly (int First, int Last)[] _extents;
        private readonly int _lastOrdinal;
        private int[] _shifts = [];
        private SeriesPlace[] _places = [];
        private double[] _values = [];

        internal PanelAssembly(IEnumerable<Indicator> indicators, IReadOnlyList<SeriesKey> keys)
        {
            ArgumentNullException.ThrowIfNull(indicators);
            ArgumentNullException.ThrowIfNull(keys);
            _keys = [.. keys];
            _frequency = _keys.Length == 0 ? default : _keys[0].Frequency;
            _lastOrdinal = TimePeriod.LastOrdinal(_frequency);
            _indexes = new(_keys.Length);
            _lineOfSeries = new int[_keys.Length];
            _lines = Line(keys, ByCode(indicators));
            _extents = new (int, int)[_keys.Length];
            Array.Fill(_extents, (int.MaxValue, -1));
        }

        internal int HandleOf(SeriesKey key)
        {
            ArgumentNullException.ThrowIfNull(key);
            return _indexes.TryGetValue(key, out var handle) ? handle : throw new KeyNotFoundException($"The panel was begun without the series {key}; give its key to the builder.");
        }

        internal void RequireFrequency(int handle, TimePeriod period)
        {
            if (period.Frequency == _frequency) return;
            var series = (uint)handle < (uint)_keys.Length ? _keys[handle].Text : "the panel";
            throw new ArgumentException($"{period.ToString()} has frequency {period.Frequency}; {series} has {_frequency}. A panel has one frequency.", nameof(period));
        }

        /// <summary>The first pass: refuses what no panel can hold and widens each series to its rows.</summary>
        internal void Measure(ReadOnlySpan<int> handles, ReadOnlySpan<int> ordinals, ReadOnlySpan<double> values)
        {
            if (handles.Length != values.Length || ordinals.Length != values.Length) throw UnlikeLengths(handles.Length, ordinals.Length, values.Length);
            var extents = _extents;
            for (var i = 0; i < values.Length; i++)
            {
                var (handle, ordinal) = (handles[i], ordinals[i]);
                if ((uint)handle >= (uint)extents.Length) throw NoSuchHandle(handle, i);
                if ((uint)ordinal > (uint)_lastOrdinal) throw NoSuchOrdinal(handle, ordinal, i);
                if (!double.IsFinite(values[i])) throw NotFinite(handle, ordinal, values[i], i);
                Widen(ref extents[handle], ordinal);
            }
        }

        internal void Measure(PanelRemark remark)
        {
            if ((uint)remark.Handle >= (uint)_extents.Length) throw NoSuchHandle(remark.Handle, row: null);
            Widen(ref _extents[remark.Handle], remark.Ordinal);
        }

        /// <summary>Gives each series its place, now that all lengths are known.</summary>
        internal void Lay()
        {
            _places = new SeriesPlace[_keys.Length];
            _shifts = new int[_keys.Length];
            long start = 0;
            for (var i = 0; i < _places.Length; i++)
            {
                var (first, last) = _extents[i];
                var length = last < 0 ? 0 : last - first + 1;
                if (start + length > Array.MaxLength) throw TooLong(i);
                _places[i] = new((int)start, (int)start, length == 0 ? 0 : first, length, _lineOfSeries[i]);
                _shifts[i] = _places[i].Start - _places[i].First;
                start += length;
            }

            _values = GC.AllocateUninitializedArray<double>((int)start);
            Array.Fill(_values, double.NaN);
        }

        /// <summary>The second pass: an empty place holds NaN, so a value that is already there is one reported twice.</summary>
        internal void Place(ReadOnlySpan<int> handles, ReadOnlySpan<int> ordinals, ReadOnlySpan<double> values)
        {
            var (places, shifts) = (_values, _shifts);
            for (var i = 0; i < values.Length; i++)
            {
                ref var place = ref places[shifts[handles[i]] + ordinals[i]];
                if (!double.IsNaN(place)) throw ReportedTwice(handles[i], ordinals[i], Text(place), Text(values[i]));
                place = values[i];
            }
        }

        internal SeriesPanel Finish(IReadOnlyCollection<PanelRemark> remarks)
        {
            var sorted = remarks.OrderBy(remark => _shifts[remark.Handle] + remark.Ordinal).ToArray();
            for (var i = 0; i < sorted.Length; i++)
            {
                var (handle, ordinal) = (sorted[i].Handle, sorted[i].Ordinal);
                var value = _values[_shifts[handle] + ordinal];
                var again = i > 0 && sorted[i - 1].Handle == handle && sorted[i - 1].Ordinal == ordinal;
                if (again || double.IsNaN(value) == sorted[i].HasValue) throw ReportedTwice(handle, ordinal, Text(value), "no value");
            }

            var marked = sorted.Where(remark => remark.Status != ObservationStatus.Normal).ToArray();
            var statuses = new PanelStatuses([.. marked.Select(remark => _shifts[remark.Handle] + remark.Ordinal)], [.. marked.Select(remark => remark.Status)]);
            return new(_frequency, _values, _places, _keys, _lines, statuses, _indexes);
        }

        private static Dictionary<IndicatorCode, Indicator> ByCode(IEnumerable<Indicator> indicators)
        {
            var byCode = new Dictionary<IndicatorCode, Indicator>();
            foreach (var indicator in indicators)
            {
                ArgumentNullException.ThrowIfNull(indicator, nameof(indicators));
                if (!byCode.TryAdd(indicator.Code, indicator)) throw new ArgumentException($"The indicator {indicator.Code} is given twice; give each once.", nameof(indicators));
            }

            return byCode;
        }

        private static void Widen(ref (int First, int Last) extent, int ordinal)
        {
            if (ordinal < extent.First) extent.First = ordinal;
            if (ordinal > extent.Last) extent.Last = ordinal;
        }

        private PanelLine[] Line(IReadOnlyList<SeriesKey> keys, Dictionary<IndicatorCode, Indicator> byCode)
        {
            var lines = new List<PanelLine>();
            var places = new Dictionary<(IndicatorCode, Accumulation), int>();
            for (var i = 0; i < _keys.Length; i++)
            {
                var key = _keys[i] ?? throw new ArgumentNullException(nameof(keys), string.Create(CultureInfo.InvariantCulture, $"Key {i} is null."));
                if (key.Frequency != _frequency) throw new ArgumentException($"{key} has frequency {key.Frequency}, and {_keys[0]} has {_frequency}; a panel has one frequency.", nameof(keys));
                if (!_indexes.TryAdd(key, i)) throw new ArgumentException($"The series {key} is given twice; keep one.", nameof(keys));
                if (!places.TryGetValue((key.Indicator, key.Accumulation), out var line))
                {
                    if (!byCode.TryGetValue(key.Indicator, out var indicator)) throw new ArgumentException($"{key} is of {key.Indicator}, which is not among the indicators; add it.", nameof(keys));
                    line = lines.Count;
                    lines.Add(new(indicator, key.Accumulation));
                    places.Add((key.Indicator, key.Accumulation), line);
                }

                _lineOfSeries[i] = line;
            }

            return [.. lines];
        }

        private static string Text(double value) => double.IsNaN(value) ? "no value" : value.ToString(CultureInfo.InvariantCulture);

        private string At(int handle, int ordinal) => $"{TimePeriod.FromOrdinal(_frequency, ordinal).ToString()} of {_keys[handle]}";

        private ArgumentException ReportedTwice(int handle, int ordinal, string one, string values) =>
            new($"{At(handle, ordinal)} is reported twice ({one} and {values}); keep one.", nameof(values));

        private static ArgumentException UnlikeLengths(int handles, int ordinals, int values) => new(
            string.Create(CultureInfo.InvariantCulture, $"There are {handles} handles, {ordinals} ordinals and {values} values; a row needs one of each."), nameof(values));

        private ArgumentOutOfRangeException NoSuchHandle(int handles, int? row) => new(
            nameof(handles),
            handles,
            string.Create(CultureInfo.InvariantCulture, $"{(row is { } at ? $"Row {at} has the" : "The")} handle {handles}; there are {_keys.Length} keys, so expected 0 to {_keys.Length - 1}."));

        private ArgumentOutOfRangeException NoSuchOrdinal(int handle, int ordinals, int row) => new(
            nameof(ordinals),
            ordinals,
            string.Create(CultureInfo.InvariantCulture, $"Row {row}, of {_keys[handle]}, has the ordinal {ordinals}; frequency {_frequency} has the ordinals 0 to {_lastOrdinal}."));

        private ArgumentOutOfRangeException NotFinite(int handle, int ordinal, double values, int row) => new(
            nameof(values),
            values,
            string.Create(CultureInfo.InvariantCulture, $"Row {row}, {At(handle, ordinal)}, is {values}; expected a finite number. What was not reported has no row."));

        private ArgumentException TooLong(int ordinals) => new(
            string.Create(CultureInfo.InvariantCulture, $"Up to {_keys[ordinals]} the series span more than {Array.MaxLength} periods; split the panel, or check that no period is far from the others."),
            nameof(ordinals));
    }
}
