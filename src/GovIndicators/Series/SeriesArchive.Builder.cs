using System.Globalization;
using NodaTime;

namespace GovIndicators;

public sealed partial class SeriesArchive
{
    /// <summary>Puts an archive together, observations in any order; <see cref="Build"/> checks the whole.</summary>
    public sealed class Builder
    {
        private readonly Dictionary<SeriesKey, int> _handles = [];
        private readonly List<Indicator> _indicators = [];
        private readonly ArchiveColumns _rows = new();
        private bool _isSorted = true;

        /// <summary>Adds an observation; the vintage of the key is its release.</summary>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        /// <exception cref="ArgumentException">The key is of another indicator, or the observation has another frequency.</exception>
        public Builder Add(Indicator indicator, SeriesKey key, Observation observation)
        {
            ArgumentNullException.ThrowIfNull(key);
            Add(HandleOf(indicator, key), in observation, key.Vintage);
            return this;
        }

        /// <summary>Adds every observation of a series; the vintage of its key is their release.</summary>
        /// <exception cref="ArgumentNullException">The series is null.</exception>
        public Builder Add(IndicatorSeries series)
        {
            ArgumentNullException.ThrowIfNull(series);
            foreach (var observation in series)
            {
                if (observation.Value is not null || observation.Status != ObservationStatus.Normal) Add(series.Indicator, series.Key, observation);
            }

            return this;
        }

        /// <summary>The archive.</summary>
        /// <exception cref="InvalidOperationException">The same release of the same observation was added twice; the message names each.</exception>
        public SeriesArchive Build() => TryBuild(out var archive, out var repeats)
            ? archive
            : throw new InvalidOperationException(string.Join(' ', repeats.Select(r => r.Message)));

        /// <summary>A number for a key, so that bulk rows need not carry it; the vintage is left out.</summary>
        internal int HandleOf(Indicator indicator, SeriesKey key)
        {
            ArgumentNullException.ThrowIfNull(indicator);
            if (key.Indicator != indicator.Code)
            {
                throw new ArgumentException($"The key {key} is of {key.Indicator}, the indicator is {indicator.Code}; give the indicator of the key.", nameof(key));
            }

            var plain = key.Vintage.Length == 0 ? key : key.WithVintage("");
            if (_handles.TryGetValue(plain, out var handle)) return handle;
            handle = _rows.Keys.Count;
            _handles.Add(plain, handle);
            _rows.Keys.Add(plain);
            _indicators.Add(indicator);
            return handle;
        }

        /// <summary>Makes room for a number of observations in all.</summary>
        internal void Reserve(int count) => _rows.Reserve(count);

        /// <summary>Adds a bulk row by its handle.</summary>
        internal void Add(int handle, in Observation observation, string vintage)
        {
            if (observation.Period.Frequency != _rows.Keys[handle].Frequency)
            {
                throw new ArgumentException($"{observation.Period.ToString()} has frequency {observation.Period.Frequency}; the series {_rows.Keys[handle]} has {_rows.Keys[handle].Frequency}.", nameof(observation));
            }

            _rows.Add(handle, observation, vintage);
            if (_isSorted && _rows.Count > 1) _isSorted = _rows.Compare(_rows.Count - 2, _rows.Count - 1) <= 0;
        }

        /// <summary>The archive, or every repeat: the place of the later row among the rows added, and what is wrong with it.</summary>
        internal bool TryBuild(out SeriesArchive archive, out IReadOnlyList<(int Row, int EarlierRow, string Message)> repeats)
        {
            archive = null!;
            var starts = Starts();
            var order = _isSorted ? null : Sorted(starts);
            var found = new List<(int, int, string)>();
            for (var i = 1; i < _rows.Count; i++)
            {
                var (one, other) = order is null ? (i - 1, i) : (order[i - 1], order[i]);
                if (_rows.IsRepeat(one, other)) found.Add((other, one, RepeatOf(one, other)));
            }

            repeats = found;
            if (found.Count > 0) return false;
            archive = new([.. _rows.Keys], [.. _indicators], starts, order is null ? _rows.AsTheyAre() : _rows.InOrder(order));
            return true;
        }

        /// <summary>Where the rows of each handle begin once they are sorted, and where the last end.</summary>
        private int[] Starts()
        {
            var starts = new int[_rows.Keys.Count + 1];
            for (var row = 0; row < _rows.Count; row++) starts[_rows.HandleAt(row) + 1]++;
            for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
            return starts;
        }

        /// <summary>The rows in order: dealt out to their handles first, then sorted within each that is not sorted already.</summary>
        private int[] Sorted(int[] starts)
        {
            var order = new int[_rows.Count];
            var next = starts[..^1];
            for (var row = 0; row < order.Length; row++) order[next[_rows.HandleAt(row)]++] = row;
            for (var handle = 0; handle < starts.Length - 1; handle++)
            {
                var own = order.AsSpan(starts[handle]..starts[handle + 1]);
                for (var i = 1; i < own.Length; i++)
                {
                    if (_rows.Compare(own[i - 1], own[i]) <= 0) continue;
                    // Rows that nothing tells apart stay in the order in which they were added.
                    own.Sort((left, right) => _rows.Compare(left, right) is var difference and not 0 ? difference : left.CompareTo(right));
                    break;
                }
            }

            return order;
        }

        private string RepeatOf(int one, int other) => string.Create(
            CultureInfo.InvariantCulture,
            $"{_rows.PeriodAt(one).ToString()} of {_rows.Keys[_rows.HandleAt(one)]} is published twice in the same release ({Text(one)} and {Text(other)}); keep one, or give a revision its own day of publication or vintage.");

        private string Text(int row) => _rows.ValueAt(row) is { } value ? value.ToString(CultureInfo.InvariantCulture) : "no value";
    }
}
